"""The words and codes in a picture: apart from its fingerprints, for they cost a hundred times as much."""

import numpy as np

from casefiles.errors import BadPicture
from casefiles.parts import Barcode, Word
from casefiles.pictures.codes import read_codes
from casefiles.pictures.decoding import by_width, decode
from casefiles.pictures.words import read_words


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
