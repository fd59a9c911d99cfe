"""Bytes → Picture: the only place where a picture is decoded. Strangers' bytes are bounded, and never raise.

:mod:`casefiles.pictures.reading` reads; it is not loaded here, for who only speaks with a reading process needs no decoder.
"""

from casefiles.parts import Turn
from casefiles.pictures.faults import unusable_words

TURNS = tuple(Turn)
"""The order of ``Picture.turned_hashes``."""

__all__ = ["TURNS", "unusable_words"]
