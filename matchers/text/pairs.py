"""Which pairs of neighbouring letters a string has, as bits: what lacks most of a name's pairs is not near it.

A letter that is missing takes two pairs with it and makes one that the name has not; one that is added takes one. So of a name
with up to ``n`` letters missing and ``n`` added at most ``3 n`` pairs are lost (the ``q``-gram lemma, Ukkonen, "Approximate
string-matching with q-grams and maximal matches", 1992).
"""

import numpy as np

from matchers.text.hashes import Hashes
from matchers.text.rows import Row

BITS = 256
"""Different pairs that are told apart: a title has about 60, so that most pairs of another name are lacking."""
LOST = 3
"""Pairs lost at most with one letter missing and one added, see above."""
_MULTIPLIER = 31
_AT_ONCE = 4096


def pairs_in(row: Row, count: int) -> Hashes:
    """The bits of each of the ``count`` texts of a row, (count, 4)."""
    at = np.flatnonzero(row.is_letter[:-1] & row.is_letter[1:])
    pairs = (row.codes[at] * np.uint32(_MULTIPLIER) + row.codes[at + 1]) % BITS
    texts = row.texts_at(at)
    bits = np.zeros((count, BITS // 64), np.uint64)
    for first in range(0, count, _AT_ONCE):
        some = slice(*np.searchsorted(texts, (first, first + _AT_ONCE)))
        has = np.zeros((min(_AT_ONCE, count - first), BITS), np.bool_)
        has[texts[some] - first, pairs[some]] = True
        bits[first : first + _AT_ONCE] = np.packbits(has, axis=1).view(np.uint64)
    return bits


def lost(wanted: Hashes, there: Hashes) -> Hashes:
    """How many of the pairs ``wanted`` are not ``there``, row by row."""
    counts: Hashes = np.bitwise_count(wanted & ~there).sum(axis=1, dtype=np.uint64)
    return counts
