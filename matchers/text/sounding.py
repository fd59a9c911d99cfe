"""Rows of texts as they sound, and which texts have characters that were taken apart."""

from functools import cache

import numpy as np

from matchers.text.han import FIRST_CODE, joins, readings, syllables
from matchers.text.hashes import Codes
from matchers.text.rows import Flags, Row
from matchers.text.spellings import Gathering, Spellings
from matchers.text.views import WRITTEN, sounds

_BASIC = 0x10000


@cache
def _codes() -> Codes:
    """The codes of the two commonest readings of every character of the basic plane, (2, 65536); 0 where there is none."""
    found = np.zeros((2, _BASIC), np.uint32)
    for letter, having in readings().items():
        for nth, reading in enumerate(having[:2]):
            found[nth, ord(letter)] = ord(syllables()[reading])
    return found


def read_as(nth: int, letters: Codes) -> Codes:
    """The ``nth`` reading of characters, 0 or 1; 0 for those without one."""
    read: Codes = _codes()[nth][np.where(letters < _BASIC, letters, 0)]
    return read


def _read_aloud(letters: Codes) -> Codes:
    read = read_as(0, letters)
    written = (letters >= FIRST_CODE + WRITTEN).astype(np.uint32) * np.uint32(WRITTEN)
    return np.where(read > 0, read, letters - written)


def sound_row(spaced: list[str]) -> tuple[Row, Flags]:
    """Folded texts as :func:`matchers.text.views.sounded` reads them, and of each code whether it was written as a sound."""
    row = Row([sounds(each) for each in spaced], read=_read_aloud)
    return row, row.letters >= FIRST_CODE + WRITTEN


@cache
def _joins() -> Spellings:
    pairs = Gathering()
    pairs.add(joins(), 0)
    return pairs.gathered()


def with_joins(row: Row) -> list[int]:
    """The texts in which two neighbours make one character."""
    starts = np.flatnonzero(row.unspaced)
    at, _, _ = _joins().found(row.sums.of(starts, starts + 2))
    return list(np.unique(row.texts_at(starts[at])).tolist())
