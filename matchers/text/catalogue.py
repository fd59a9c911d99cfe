"""Which of many names may stand in a text: an automaton over whole names and pieces of long ones, and a table of words with one
letter left out. It gives every right that :mod:`matchers.text.names` would find, and few others.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import Generic, NamedTuple, TypeVar

import daachorse

from matchers.text.disguises import MASKS
from matchers.text.fields import Field
from matchers.text.folding import BREAK, MAX_EDGED, Folded
from matchers.text.misspelling import SHORTEST, by_pieces, by_words, is_long, nearly, slack, word_windows
from matchers.text.ordinary import known_word
from matchers.text.spelling import Name

T = TypeVar("T")


class _Automaton(Generic[T]):
    """Strings, each with what it stands for; finds all of them in one pass over a text."""

    def __init__(self, patterns: Iterable[tuple[str, T]]) -> None:
        meanings: defaultdict[str, list[T]] = defaultdict(list)
        for letters, meaning in patterns:
            meanings[letters].append(meaning)
        self._meanings = list(meanings.values())
        self._found = daachorse.CharwiseDoubleArrayAhoCorasick(list(meanings)) if meanings else None

    def hits(self, letters: str) -> Iterator[tuple[int, int, list[T]]]:
        """Start, end and meanings of every string in ``letters``, overlapping ones too."""
        for start, end, nth in self._found.find_overlapping(letters) if self._found else ():
            yield start, end, self._meanings[nth]


class _Piece(NamedTuple):
    """A piece of a long name."""

    right: int
    name: str
    """The whole name's letters."""
    slack: int
    """How many of them may be missing."""
    offset: int
    """Where in them the piece begins."""

    def near(self, folded: Folded, start: int) -> bool:
        """Whether the whole name, misspelt, stands around the piece at ``start``; see
        :func:`matchers.text.misspelling.misspelt`.
        """
        letters = folded.letters
        return any(
            begin < end and nearly(self.name, letters[begin:end], self.slack)
            for begin in _edges(folded, start - self.offset, self.slack)
            for end in _edges(folded, begin + len(self.name), self.slack)
        )


def _edges(folded: Folded, at: int, around: int) -> list[int]:
    """Where a word may begin or end, at most ``around`` letters from ``at``."""
    edges = folded.edges
    return edges[bisect_left(edges, at - around) : bisect_right(edges, at + around)]


def _pieces(letters: str, edits: int) -> Iterator[tuple[int, str]]:
    """``letters`` in so many pieces that with ``edits`` letters missing on either side one piece is left whole."""
    count = 2 * edits + 1
    cuts = [len(letters) * nth // count for nth in range(count + 1)]
    for start, end in pairwise(cuts):
        yield start, letters[start:end]


def _with_one_left_out(letters: str) -> list[str]:
    return [letters, *[letters[:at] + letters[at + 1 :] for at in range(len(letters))]]


class Catalogue:
    """The names of many rights, by the right's position."""

    def __init__(self, names: Sequence[Sequence[Name]]) -> None:
        each = [(nth, name) for nth, several in enumerate(names) for name in several]
        forms = ((form, nth) for nth, name in each for form in (name.letters, name.backwards) if form)
        self._letters = _Automaton(forms)
        self._loose = _Automaton((name.loose, nth) for nth, name in each if name.loose)
        self._masked = _Automaton((left, nth) for nth, name in each for left in name.masked)
        self._pieces = _Automaton(
            (piece, _Piece(nth, name.letters, slack(name), offset))
            for nth, name in each
            if by_pieces(name)
            for offset, piece in _pieces(name.letters, slack(name))
        )
        self._near: defaultdict[str, set[int]] = defaultdict(set)
        self._sizes = {len(name.letters) for _, name in each if by_words(name)}
        self._long = min((len(name.letters) for _, name in each if by_words(name) and is_long(name)), default=MAX_EDGED)
        for nth, name in each:
            for variant in _with_one_left_out(name.letters) if by_words(name) else ():
                self._near[variant].add(nth)

    def candidates(self, read: Sequence[Field]) -> list[int]:
        """Positions of the rights that may be named in these fields, ascending."""
        found: set[int] = set()
        for field in read:
            found.update(_spelt_out(self._letters, field.folded))
            if not MASKS.isdisjoint(field.folded.source):
                found.update(_spelt_out(self._masked, field.folded))
            if field.loose:
                found.update(_spelt_out(self._loose, field.loose))
            if field.misspellings:
                found.update(self._misspelt_long(field.folded))
                found.update(self._misspelt(field.folded))
        return sorted(found)

    def _misspelt_long(self, folded: Folded) -> Iterator[int]:
        for start, _, pieces in self._pieces.hits(folded.letters[:MAX_EDGED]):
            for piece in pieces:
                if piece.near(folded, start):
                    yield piece.right

    def _misspelt(self, folded: Folded) -> Iterator[int]:
        if not self._sizes:
            return
        near, unknown = self._near, self._near.keys().isdisjoint
        for start, end in word_windows(folded, min(self._sizes) - 1, max(self._sizes) + 1):
            word = folded.letters[start:end]
            if end - start < self._long - 1 and not _may_be_short(folded, start, end, word):
                continue
            variants = _with_one_left_out(word)
            if not unknown(variants):
                yield from chain.from_iterable(near[variant] for variant in variants if variant in near)


def _spelt_out(names: _Automaton[int], folded: Folded) -> Iterator[int]:
    for start, end, rights in names.hits(folded.letters):
        if folded.edge(start) and folded.edge(end):
            yield from rights


def _may_be_short(folded: Folded, start: int, end: int, word: str) -> bool:
    """Whether a short name may be misspelt here; see :func:`matchers.text.misspelling.misspelt`."""
    if end - start < SHORTEST - 1 or not word.isalpha() or known_word(word):
        return False
    return not any(BREAK in folded.parting(start + gap) for gap in folded.gaps(start, end))
