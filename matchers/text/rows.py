"""The folded letters of many texts in one row of arrays, so that what is asked of every letter is asked of all at once."""

import re
from collections.abc import Callable, Sequence
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from matchers.text.folding import BREAK
from matchers.text.hashes import END, Codes, Places, Sums, codes_in
from matchers.text.letters import UNSPACED
from matchers.text.spellings import REACH

Flags = NDArray[np.bool_]
_PLAIN, _DIGIT, _UNSPACED, _END = range(4)
_PRIVATE = slice(0xF0000, 0xFFFFE)
"""Codes for sounds (:mod:`matchers.text.han`) stand, as characters do, wherever they like."""
_DIGITS_END = 0x20000
"""Behind the last digit of Unicode 16."""


@cache
def _kinds() -> NDArray[np.uint8]:
    """The kind of every code point."""
    kinds = np.zeros(0x110000, np.uint8)
    kinds[[code for code in range(_DIGITS_END) if chr(code).isdigit()]] = _DIGIT
    every = np.arange(0x40000, dtype=np.uint32).tobytes().decode("utf-32-le", "surrogatepass")
    for run in re.finditer(f"[{UNSPACED}]+", every):
        kinds[run.start() : run.end()] = _UNSPACED
    kinds[_PRIVATE] = _UNSPACED
    kinds[ord(END)] = _END
    return kinds


class Row:
    """Texts by number, each with an end behind it, and some more ends behind the last: no stretch that begins in a text leaves
    the row.

    Attributes:
        letters: the code of each letter and end.
        codes: what they are read as.
        edge: whether a word may begin or end before each, see :meth:`matchers.text.folding.Folded.edge`.
        starts: the edges before letters.
    """

    def __init__(self, texts: Sequence[str], read: Callable[[Codes], Codes] = np.asarray) -> None:
        """``texts`` as :attr:`matchers.text.folding.Folded.spaced` is, or nothing but letters; ``read``: as what."""
        raw = codes_in(END + END.join(texts) + END * (REACH + 1))
        at = np.flatnonzero((raw > ord(BREAK)) | (raw == ord(END)))
        self._raw, self._at = raw, at
        self.letters: Codes = raw[at]
        self.codes = read(self.letters)
        self._kinds = _kinds()[self.letters]
        kinds, ends = self._kinds, self._kinds >= _UNSPACED
        self.edge: Flags = ends.copy()
        self.edge[0] = True
        self.edge[1:] |= ends[:-1] | (kinds[1:] != kinds[:-1]) | (at[1:] - at[:-1] > 1)
        self.starts: Places = np.flatnonzero(self.edge & (kinds != _END))

    @cached_property
    def sums(self) -> Sums:
        """For hashes of stretches."""
        return Sums(self.codes)

    @cached_property
    def _ends(self) -> Places:
        return np.flatnonzero(self._kinds == _END)

    @cached_property
    def is_letter(self) -> Flags:
        """Of each code: whether it is no end of a text."""
        letter: Flags = self._kinds != _END
        return letter

    @cached_property
    def unspaced(self) -> Flags:
        """Of each code: whether its script has no spaces; not so of ends."""
        unspaced: Flags = self._kinds == _UNSPACED
        return unspaced

    def texts_at(self, places: Places) -> Places:
        """The number of the text that each place is in."""
        return np.searchsorted(self._ends, places) - 1

    def starts_of(self, texts: Places) -> Places:
        """Where the first letter of each of ``texts`` stands."""
        return self._ends[texts] + 1

    @cached_property
    def words(self) -> Places:
        """The number of the run of letters that each is in, with nothing between them; an end belongs to the run before it."""
        return np.cumsum(np.diff(self._at, prepend=self._at[:1]) > 1)

    @cached_property
    def thinned(self) -> Places:
        """Where the letters stand that :func:`matchers.text.views.thin` leaves, and the ends."""
        chinese = (self.letters >= ord("\u4e00")) & (self.letters <= ord("\u9fff"))
        beside = np.diff(self._at) == 1
        filler = np.zeros(len(self.letters), np.bool_)
        filler[1:-1] = (self.letters[1:-1] < 0x80) & (self.letters[1:-1] > ord(BREAK)) & chinese[:-2] & chinese[2:]
        filler[1:-1] &= beside[:-1] & beside[1:]
        kept = np.flatnonzero(~filler)
        again = (np.diff(self.letters[kept]) == 0) & (np.diff(self._at[kept]) == np.diff(kept)) & self.is_letter[kept[1:]]
        return np.concatenate((kept[:1], kept[1:][~again]))

    @cached_property
    def broken(self) -> Places:
        """How often, up to the letter at each place, a :data:`matchers.text.folding.BREAK` has parted it from the one before."""
        breaks = np.cumsum(self._raw == ord(BREAK))[self._at]
        parted = np.zeros(len(breaks), np.int64)
        parted[1:] = breaks[1:] != breaks[:-1]
        return np.cumsum(parted)

    @cached_property
    def digits(self) -> Places:
        """How many digits stand before each place."""
        return counted(self._kinds == _DIGIT)

    @cached_property
    def barred(self) -> Places:
        """How many letters of scripts without spaces, and ends, stand before each place."""
        return counted(self._kinds >= _UNSPACED)


def counted(flags: Flags) -> Places:
    """How many ``flags`` are set before each place, and before the end."""
    count = np.zeros(len(flags) + 1, np.int64)
    np.cumsum(flags, out=count[1:])
    return count
