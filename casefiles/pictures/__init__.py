"""Bytes → Picture: the only place where a picture is decoded. Strangers' bytes are bounded, and never raise."""

from casefiles.parts import Turn
from casefiles.pictures.faults import unusable_words
from casefiles.pictures.reading import fill, read_picture, read_picture_file, read_reference, read_reference_file

TURNS = tuple(Turn)
"""The order of ``Picture.turned_hashes``."""

__all__ = ["TURNS", "fill", "read_picture", "read_picture_file", "read_reference", "read_reference_file", "unusable_words"]
