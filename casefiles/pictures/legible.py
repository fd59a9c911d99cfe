"""Fill in the words and codes of a picture: apart from its fingerprints, for they cost a hundred times as much."""

from dataclasses import replace
from functools import lru_cache

import numpy as np

from casefiles.errors import BadPicture
from casefiles.model import Picture
from casefiles.parts import Barcode, Word
from casefiles.pictures.codes import read_codes
from casefiles.pictures.decoding import decode
from casefiles.pictures.words import read_words

REMEMBERED = 64
"""Pictures whose words are not read again when they come again: badges and banners that many listings show."""


def legible(picture: Picture, data: bytes) -> Picture:
    """``picture``, made from ``data``, with the words and codes in it; as it is where the extra ``ocr`` is not installed."""
    if picture.unusable is not None or picture.flat:
        return picture
    words, codes = _read(data)
    return replace(picture, words=words, codes=codes)


@lru_cache(maxsize=REMEMBERED)
def _read(data: bytes) -> tuple[tuple[Word, ...], tuple[Barcode, ...]]:
    try:
        ground = np.asarray(decode(data).grounds[0])
    except BadPicture:
        return (), ()
    return read_words(ground), read_codes(ground)
