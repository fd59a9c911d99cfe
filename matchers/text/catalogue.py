"""Which of many names may stand in a text: automata over whole names and pieces of long ones in every view of a text, and tables
of words with one letter left out. It gives every name that :mod:`matchers.text.names` would find, and few others.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from rapidfuzz.distance import LCSseq

from matchers.text.disguises import MASKS
from matchers.text.entries import Entries
from matchers.text.fields import Field
from matchers.text.folding import BREAK, MAX_EDGED, Folded
from matchers.text.foreign import foreign_words
from matchers.text.misspelling import SHORTEST, nearly, unknown_windows, with_one_left_out
from matchers.text.ordinary import known_word
from matchers.text.pairs import LOST, PairsOf, pairs_in
from matchers.text.postings import Automaton
from matchers.text.spelling import places
from matchers.text.views import sound

MOST_LOOKED_AT = 500
"""Long names compared with one text, letter by letter, of those that share a piece and most pairs of letters with it: a text that
is near to more of them, as only one made to cost time is, is compared with the first of them only.
"""


def _edges(folded: Folded, at: int, around: int) -> list[int]:
    """Where a word may begin or end, at most ``around`` letters from ``at``."""
    edges = folded.edges
    return edges[bisect_left(edges, at - around) : bisect_right(edges, at + around)]


def _near_piece(name: str, slack: int, folded: Folded, piece: tuple[int, int]) -> bool:
    """Whether the whole of a long name, misspelt, stands around a piece of it; see
    :func:`matchers.text.misspelling.misspelt`. Most do not: all there is around has too few letters in common with them.
    """
    letters, size = folded.letters, len(name)
    for offset in places(letters[slice(*piece)], name):
        first = piece[0] - offset
        around = letters[max(0, first - slack) : first + size + slack]
        if LCSseq.similarity(name, around, score_cutoff=size - slack) and any(
            begin < end and nearly(name, letters[begin:end], slack)
            for begin in _edges(folded, first, slack)
            for end in _edges(folded, begin + size, slack)
        ):
            return True
    return False


def _spelt_out(names: Automaton, folded: Folded) -> Iterator[int]:
    edge, parted = folded.edge, folded.parted
    for start, end, nth in names.found(folded.letters):
        if (parted(start) or edge(start)) and (parted(end) or edge(end)):
            yield from names.at(nth)


class Catalogue:
    """The names of many rights, by number."""

    def __init__(self, entries: Entries) -> None:
        self._entries = entries
        self._pairs = PairsOf(entries.names)

    def candidates(self, read: Sequence[Field]) -> list[int]:
        """Numbers of the names that may stand in these fields, ascending."""
        found: set[int] = set()
        entries = self._entries
        for field in read:
            found.update(_spelt_out(entries.letters, field.folded))
            if not MASKS.isdisjoint(field.folded.source):
                found.update(_spelt_out(entries.masked, field.folded))
            if field.loose:
                found.update(_spelt_out(entries.loose, field.loose))
            if field.misspellings:
                found.update(self._changed(field))
        return sorted(found)

    def _changed(self, field: Field) -> Iterator[int]:
        entries, front = self._entries, field.front
        yield from self._sounding(field)
        if not front.letters.isascii():
            yield from entries.neighbours.near(front.letters)
        for heard, _, _ in foreign_words(front):
            yield from entries.heard.get(heard)
        yield from _spelt_out(entries.forms, front)
        yield from self._misspelt_long(front)
        if front.unknown and entries.sizes[1]:
            yield from self._misspelt(front)

    def _sounding(self, field: Field) -> Iterator[int]:
        entries = self._entries
        letters, in_latin = sound(field.front)
        for start, end, nth in entries.sounds.found(letters) if letters else ():
            if in_latin or end - start > 2:
                yield from entries.sounds.at(nth)
        for _, _, nth in entries.joined.found(field.joined.letters) if field.joined else ():
            yield from entries.joined.at(nth)

    def _misspelt_long(self, folded: Folded) -> Iterator[int]:
        entries, letters = self._entries, folded.letters[:MAX_EDGED]
        hits = entries.pieces.found(letters)
        if not hits:
            return
        lacking, pairs = ~pairs_in(letters), self._pairs
        near = (
            (number, start, end)
            for start, end, nth in hits
            for number in entries.pieces.at(nth)
            if (pairs[number] & lacking).bit_count() <= LOST * entries.slacks[number]
        )
        for number, start, end in islice(near, MOST_LOOKED_AT):
            if _near_piece(entries.names[number], entries.slacks[number], folded, (start, end)):
                yield number

    def _misspelt(self, folded: Folded) -> Iterator[int]:
        entries = self._entries
        shortest, longest, long = entries.sizes
        near, unknown = entries.words, entries.words.places.keys().isdisjoint
        for start, end in unknown_windows(folded, shortest - 1, longest + 1):
            word = folded.letters[start:end]
            if end - start < long - 1 and not _may_be_short(folded, start, end, word):
                continue
            variants = with_one_left_out(word)
            if not unknown(variants):
                yield from chain.from_iterable(map(near.get, variants))


def _may_be_short(folded: Folded, start: int, end: int, word: str) -> bool:
    """Whether a short name may be misspelt here; see :func:`matchers.text.misspelling.misspelt`."""
    if end - start < SHORTEST - 1 or not word.isalpha() or known_word(word):
        return False
    return not any(BREAK in folded.parting(start + gap) for gap in folded.gaps(start, end))
