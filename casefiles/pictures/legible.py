"""The words and codes in a picture: apart from its fingerprints, for they cost a hundred times as much."""

import numpy as np

from casefiles.errors import BadPicture
from casefiles.parts import Barcode, Word
from casefiles.pictures.codes import can_read_codes, read_codes
from casefiles.pictures.decoding import by_width, decode
from casefiles.pictures.words import can_read_words, read_words

READER = "rapidocr+zxing 2"
"""``Picture.read_with``: raised when more is read than before, so that what was read by an earlier one is read again."""


def can_read() -> bool:
    """Whether the extra ``ocr`` is installed."""
    return can_read_words() and can_read_codes()


def legible(data: bytes, seconds: float = 60.0) -> tuple[tuple[Word, ...], tuple[Barcode, ...]]:
    """The words and the codes in the picture ``data``, any bytes; none in what is no picture.

    Args:
        data: a picture file as received.
        seconds: of processor time after which the rest of a long picture is left unread.
    """
    try:
        ground = np.asarray(decode(data, by_width).grounds[0])
    except BadPicture:
        return (), ()
    codes = read_codes(ground)
    return read_words(ground, seconds), codes
