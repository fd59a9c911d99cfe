"""Places by name and by the division codes that stand in official numbers. Pure: known on the floor because who judges and who
traces both ask it.
"""
