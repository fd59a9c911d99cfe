"""Which of many Chinese names may stand in a text with one character changed, added or left out."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from matchers.text.han import alike
from matchers.text.likeness import changed, halves
from matchers.text.postings import Automaton, Lookup, Postings
from matchers.text.vocabulary import is_word

MOST_KEPT = 65_536
"""Pairs of characters that are kept with what is near them: titles are made of the same words."""


def _pieces(letters: str) -> Iterator[tuple[str, int]]:
    """What is left whole of a name of three characters or more, and where in it that begins."""
    if len(letters) == 3:
        yield letters[:2], 0
        yield letters[1:], 1
    elif len(letters) > 3:
        for offset, half in halves(letters):
            yield half, offset


class Neighbours:
    """Chinese names, by number."""

    def __init__(self, letters: Sequence[str], pieces: Automaton, around: Lookup, pairs: Lookup) -> None:
        """``letters``: of each name, by its number; empty for those that are not looked for."""
        self._letters, self._pieces, self._around, self._pairs = letters, pieces, around, pairs
        seconds: defaultdict[str, str] = defaultdict(str)
        firsts: defaultdict[str, str] = defaultdict(str)
        for pair in pairs.places:
            seconds[pair[0]] += pair[1]
            firsts[pair[1]] += pair[0]
        self._seconds = {letter: frozenset(others) for letter, others in seconds.items()}
        self._near_pair = lru_cache(MOST_KEPT)(self._pairs_near)
        self._firsts = {letter: frozenset(others) for letter, others in firsts.items()}

    @classmethod
    def of(cls, letters: Sequence[str]) -> "Neighbours":
        """Made ready; see the constructor."""
        each = [(nth, name) for nth, name in enumerate(letters) if name]
        return cls(
            letters,
            Automaton(Postings.of((piece, nth) for nth, name in each for piece, _ in _pieces(name))),
            Lookup(Postings.of((name[0] + name[2], nth) for nth, name in each if len(name) == 3)),
            Lookup(Postings.of((name, nth) for nth, name in each if len(name) == 2)),
        )

    def near(self, letters: str) -> Iterator[int]:
        """Numbers of the names that may stand nearly so in ``letters``; some more than once."""
        for start, end, found in self._pieces.found(letters):
            piece = letters[start:end]
            for nth in self._pieces.at(found):
                name = self._letters[nth]
                if any(piece == part and changed(name, letters, start, offset) for part, offset in _pieces(name)):
                    yield nth
        yield from self._with_another_within(letters)
        yield from self._pairs_with_another(letters)

    def _with_another_within(self, letters: str) -> Iterator[int]:
        places = self._around.places
        outer = list(map(str.__add__, letters, letters[2:]))
        if places.keys().isdisjoint(outer):
            return
        for start, key in enumerate(outer):
            for nth in self._around.get(key) if key in places else ():
                if changed(self._letters[nth], letters, start, 0):
                    yield nth

    def _pairs_with_another(self, letters: str) -> Iterator[int]:
        for pair in map(str.__add__, letters, letters[1:]):
            yield from self._near_pair(pair)

    def _pairs_near(self, pair: str) -> tuple[int, ...]:
        """Numbers of the names of two characters one of which is like the one in ``pair``."""
        if is_word(pair):
            return ()
        one, other = pair[0], pair[1]
        names: list[str] = []
        if (wanted := self._firsts.get(other)) and not wanted.isdisjoint(near := alike(one)):
            names += [first + other for first in wanted & near]
        if (wanted := self._seconds.get(one)) and not wanted.isdisjoint(near := alike(other)):
            names += [one + second for second in wanted & near]
        return tuple(nth for name in names for nth in self._pairs.get(name))

    def packed(self) -> Iterator[bytes]:
        """As bytes, for :meth:`unpacked`."""
        for part in (self._pieces, self._around, self._pairs):
            yield from part.packed()

    @classmethod
    def unpacked(cls, letters: Sequence[str], parts: Iterator[bytes]) -> "Neighbours":
        """What :meth:`packed` made."""
        return cls(letters, Automaton.unpacked(parts), Lookup.unpacked(parts), Lookup.unpacked(parts))
