"""A small example marketplace on loopback, the rights it infringes, and the truth about each of its listings.

Every company, mark, number and person in it is invented; only the geographical indication 乌海葡萄 (Wuhai grapes) is real.
"""
