"""Which of many Chinese names may stand in texts with one character changed, added or left out."""

from collections.abc import Iterator
from itertools import chain

import numpy as np

from matchers.text.entries import Entries, kept_whole
from matchers.text.han import alike
from matchers.text.hashes import Places, of_pairs
from matchers.text.likeness import changed
from matchers.text.occurrences import occurrences
from matchers.text.rows import Row
from matchers.text.sounding import read_as
from matchers.text.spellings import Numbers
from matchers.text.vocabulary import is_word

Hits = tuple[Places, Numbers]
"""Where something stands in a row, and what it stands for."""


class Neighbours:
    """Chinese names, by number."""

    def __init__(self, entries: Entries) -> None:
        self._names, self._spelt = entries.names, entries.spelt

    def near(self, row: Row, letters: list[str]) -> Iterator[tuple[int, int]]:
        """The number of a text of the row, which has these ``letters``, and that of a name that may stand nearly so in it; some
        more than once.
        """
        for found in chain(self._with_a_part(row), self._with_another_within(row)):
            for text, at, number in _by_text(row, *found):
                name, half = self._names[number // 2], number % 2
                if changed(name, letters[text], at, kept_whole(name)[half][0]):
                    yield text, number // 2
        for found in self._like_a_pair(row):
            for text, at, number in _by_text(row, *found):
                if _is_near(self._names[number], letters[text][at : at + 2]):
                    yield text, number

    def _with_a_part(self, row: Row) -> Iterator[Hits]:
        for starts, _, numbers in occurrences(row.sums, self._spelt.halves, row.starts, row.edge):
            yield starts, numbers

    def _with_another_within(self, row: Row) -> Iterator[Hits]:
        starts = np.flatnonzero(row.unspaced)
        for at, numbers in self._spelt.around.standing_for(row.sums.without(starts, starts + 3, starts + 1)):
            yield starts[at], 2 * numbers

    def _like_a_pair(self, row: Row) -> Iterator[Hits]:
        if not len(self._spelt.pairs.hashes):
            return
        starts = np.flatnonzero(row.unspaced[:-1] & row.unspaced[1:])
        one, other = row.codes[starts], row.codes[starts + 1]
        asked = [(one, other), *((read_as(nth, one), other) for nth in (0, 1)), *((one, read_as(nth, other)) for nth in (0, 1))]
        for at, numbers in self._spelt.pairs.standing_for(np.concatenate([of_pairs(*pair) for pair in asked])):
            yield starts[at % len(starts)], numbers


def _by_text(row: Row, starts: Places, numbers: Numbers) -> Iterator[tuple[int, int, int]]:
    """Of each hit: its text, where in this it stands, and what for."""
    texts = row.texts_at(starts)
    return zip(texts.tolist(), (starts - row.starts_of(texts)).tolist(), numbers.tolist(), strict=True)


def _is_near(name: str, pair: str) -> bool:
    """Whether ``pair``, which is no word, has one character of the name and one like the other."""
    one, other = name[0], name[1]
    near = (pair[1] == other and pair[0] in alike(one)) or (pair[0] == one and pair[1] in alike(other))
    return near and not is_word(pair)
