"""Words in a listing that say how a name beside them is meant: a copy, something it fits, a denial, a person, a place …

Collected from marketplaces and case reports; each list stands with its exceptions beside it. All are pure functions of a text
and a place in it, bounded, and called only where a name was found.
"""

from matchers.text.cues.base import EXPLICIT, MAX_READ, Cue
from matchers.text.cues.claims import repeated, well_known_claim
from matchers.text.cues.comparing import compared, denied, like
from matchers.text.cues.copying import copy_words
from matchers.text.cues.fitting import fits
from matchers.text.cues.meaning import person, place
from matchers.text.cues.used import second_hand

__all__ = [
    "EXPLICIT", "MAX_READ", "Cue", "compared", "copy_words", "denied", "fits", "like", "person", "place", "repeated",
    "second_hand", "well_known_claim",
]  # fmt: skip
