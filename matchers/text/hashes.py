"""Hashes of any stretch of many letters at once: sums over them are made one time, the hash of a stretch is a difference of two.

The hash of letters c₀ c₁ … is K · Σ cᵢ Bⁱ modulo 2⁶⁴: polynomial hashing (Karp and Rabin, "Efficient randomized pattern-matching
algorithms", 1987), with B and K odd, so that powers of B can be taken out again. Two strings of one hash only cost a look in
vain: what is found by its hash is compared letter by letter.
"""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.uint32]
"""Code points."""
Hashes = NDArray[np.uint64]
Places = NDArray[np.int64]
"""Positions in a row of letters, or numbers of texts."""

_BASE = 0xD1342543DE82EF95
"""A multiplier of good spectral quality modulo 2⁶⁴ (Steele and Vigna, "Computationally easy, spectrally good multipliers for
congruential pseudorandom number generators", 2022, table 5)."""
_SPREAD = 0x9E3779B97F4A7C15
"""2⁶⁴ ÷ the golden ratio, odd: spreads neighbouring codes over the high bits (Knuth, TAOCP vol. 3, 6.4)."""
_BACK = np.uint64(pow(_BASE, -1, 1 << 64))
END = "\n"
"""Stands behind every text of a row and in no folded one: what is folded has letters, blanks and tabs."""


@lru_cache(maxsize=4)
def _powers(size: int) -> tuple[Hashes, Hashes]:
    """The first ``size`` powers of the base; those of its inverse, each times :data:`_SPREAD`."""
    powers, back = np.full(size, _BASE, np.uint64), np.full(size, _BACK, np.uint64)
    powers[0], back[0] = 1, _SPREAD
    return np.cumprod(powers, out=powers), np.cumprod(back, out=back)


def codes_in(text: str) -> Codes:
    """The code points of ``text``, lone surrogates too."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def of_pairs(first: Codes, second: Codes) -> Hashes:
    """Of strings of two letters, given as two columns."""
    return (first.astype(np.uint64) + second.astype(np.uint64) * np.uint64(_BASE)) * np.uint64(_SPREAD)


class Sums:
    """What hashes of stretches of ``codes`` are made of. Stretches are half-open, as arrays of where they begin and end."""

    def __init__(self, codes: Codes) -> None:
        powers, self._back = _powers(1 << len(codes).bit_length())
        self._sums = np.zeros(len(codes) + 1, np.uint64)
        np.cumsum(codes * powers[: len(codes)], out=self._sums[1:])

    def of(self, starts: Places, ends: Places) -> Hashes:
        """Of each stretch."""
        return (self._sums[ends] - self._sums[starts]) * self._back[starts]

    def without(self, starts: Places, ends: Places, left_out: Places) -> Hashes:
        """Of each stretch without the letter at ``left_out``, which stands within; of the whole where that is its end."""
        sums = self._sums
        before, after = sums[left_out] - sums[starts], sums[ends] - sums[np.minimum(left_out + 1, ends)]
        return (before + after * _BACK) * self._back[starts]


def stretches(strings: Sequence[str]) -> tuple[Sums, Places, Places]:
    """``strings`` in one row, and where each begins and ends in it."""
    codes = codes_in(END.join(strings) + END)
    ends = np.flatnonzero(codes == ord(END))
    return Sums(codes), np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1)), ends


def each_left_out(starts: Places, ends: Places) -> tuple[Places, Places]:
    """Every letter of every stretch, and its end: the number of the stretch, and the place. Two words that are one edit apart
    have a hash of :meth:`Sums.without` over these in common.
    """
    counts = ends - starts + 1
    nth = np.repeat(np.arange(len(starts)), counts)
    within = np.arange(len(nth)) - np.repeat(np.cumsum(counts) - counts, counts)
    return nth, starts[nth] + within
