"""Which pairs of neighbouring letters a string has, as bits of one number: what lacks most of a name's pairs is not near it.

A letter that is missing takes two pairs with it and makes one that the name has not; one that is added takes one. So of a name
with up to ``n`` letters missing and ``n`` added at most ``3 n`` pairs are lost (the ``q``-gram lemma, Ukkonen, "Approximate
string-matching with q-grams and maximal matches", 1992).
"""

import itertools
from collections.abc import Sequence

BITS = 256
"""Different pairs that are told apart: a title has about 60, so that most pairs of another name are lacking."""
LOST = 3
"""Pairs lost at most with one letter missing and one added, see above."""
_MULTIPLIER = 31


def pairs_in(letters: str) -> int:
    """One bit for each pair of neighbours."""
    codes = letters.encode("utf-32-le", "surrogatepass")[::4] if letters.isascii() else tuple(map(ord, letters))
    found = 0
    for pair in {(one * _MULTIPLIER + other) % BITS for one, other in itertools.pairwise(codes)}:
        found |= 1 << pair
    return found


class PairsOf(dict[int, int]):
    """The pairs of names, by their numbers, each looked for when it is first asked for."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = names

    def __missing__(self, number: int) -> int:
        self[number] = pairs_in(self._names[number])
        return self[number]
