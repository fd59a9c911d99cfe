"""Which of many names may stand in texts: hashes of whole names and of pieces of long ones in every view of the texts, and of
words with one letter left out. It gives every name that :mod:`matchers.text.names` would find, and few others.

What is asked of every letter is asked of all texts at once, in rows of arrays (:mod:`matchers.text.rows`); what is asked of few
is asked in Python.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from matchers.text import ways
from matchers.text.disguises import MASKS
from matchers.text.entries import Entries
from matchers.text.fields import Field
from matchers.text.folding import MAX_EDGED, MAX_TEXT, Folded, loosely_spaced, spaced
from matchers.text.foreign import FOREIGN, foreign_words
from matchers.text.hashes import END, Places, Sums, each_left_out
from matchers.text.hashtags import taken_off
from matchers.text.long_names import LongNames
from matchers.text.misspelt_rows import windows
from matchers.text.neighbours import Neighbours
from matchers.text.occurrences import occurrences
from matchers.text.rows import Row
from matchers.text.sounding import sound_row, with_joins
from matchers.text.spellings import Numbers, Spellings
from matchers.text.views import joined

AT_ONCE = 100_000
"""Characters read at once, and one text more: a row takes about a hundred bytes a character."""

Bits = NDArray[np.uint16]
Found = tuple[Places, Numbers]
"""Texts, and a name that may stand in each."""
Way = tuple[int, Iterable[Found]]
"""One of :mod:`matchers.text.ways`, and what is found by it."""


@dataclass(frozen=True)
class _Fronts:
    """Beginnings of texts, as far as changed characters are looked for."""

    sources: list[str]

    @cached_property
    def spaced(self) -> list[str]:
        return [spaced(source) for source in self.sources]

    @cached_property
    def letters(self) -> list[str]:
        return ["".join(each.split()) for each in self.spaced]

    @cached_property
    def row(self) -> Row:
        return Row(self.spaced)


def _between_edges(row: Row, wanted: Spellings) -> Iterator[Found]:
    """Spellings that begin and end where words may."""
    for starts, _, numbers in occurrences(row.sums, wanted, row.starts, row.edge):
        yield row.texts_at(starts), numbers


def _as_found(pairs: Sequence[tuple[int, int]]) -> Found:
    both = np.array(pairs, np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1].astype(np.uint32)


def _each_once(found: Places, by: Bits) -> tuple[Places, Bits]:
    """What was ``found``, ascending and each once, with all the ways ``by`` which it was."""
    order = np.argsort(found)
    found = found[order]
    first = np.flatnonzero(np.diff(found, prepend=-1))
    return found[first], np.bitwise_or.reduceat(by[order], first) if len(first) else by


def _in_some(texts: Sequence[tuple[int, str]], wanted: Spellings) -> Iterator[Found]:
    """The same in some of the texts, given with the numbers they have among all."""
    if not texts or not len(wanted.hashes):
        return
    numbered = np.array([nth for nth, _ in texts], np.int64)
    for some, numbers in _between_edges(Row([text for _, text in texts]), wanted):
        yield numbered[some], numbers


def _chunks(owners: Sequence[int], texts: Sequence[str]) -> Iterator[tuple[list[int], list[str]]]:
    """Texts with their owners, few enough at a time."""
    first = characters = 0
    for nth, text in enumerate(texts):
        characters += min(len(text), MAX_TEXT)
        if characters > AT_ONCE or nth + 1 == len(texts):
            yield list(owners[first : nth + 1]), list(texts[first : nth + 1])
            first, characters = nth + 1, 0


class Catalogue:
    """The names of many rights, by number."""

    def __init__(self, entries: Entries) -> None:
        self._entries, self._spelt = entries, entries.spelt
        self._neighbours = Neighbours(entries)
        self._long = LongNames(entries)

    def candidates(self, read: Sequence[Sequence[Field]]) -> list[list[tuple[int, int]]]:
        """Of each listing, by its fields: numbers of the names that may stand in them, ascending, each with the
        :mod:`matchers.text.ways` in which it may.
        """
        fronts = [(nth, each.text[:MAX_EDGED]) for nth, every in enumerate(read) for each in every if each.misspellings]
        rest = [
            (nth, each.text)
            for nth, every in enumerate(read)
            for each in every
            if not each.misspellings or len(each.text) > MAX_EDGED
        ]
        found, by = [np.zeros(0, np.int64)], [np.zeros(0, np.uint16)]
        for texts, search in ((fronts, self._in_fronts), (rest, self._in_whole)):
            for owners, sources in _chunks([nth for nth, _ in texts], [text for _, text in texts]):
                for way, some in search(_Fronts(sources)):
                    for at, numbers in some:
                        found.append((np.array(owners, np.int64)[at] << 32) | numbers.astype(np.int64))
                        by.append(np.full(len(at), way, np.uint16))
        every, by_which = _each_once(np.concatenate(found), np.concatenate(by))
        cuts = np.searchsorted(every, np.arange(len(read) + 1, dtype=np.int64) << 32)
        candidates = list(zip((every & 0xFFFFFFFF).tolist(), by_which.tolist(), strict=True))
        return [candidates[first:after] for first, after in pairwise(cuts)]

    def _in_whole(self, texts: _Fronts) -> Iterator[Way]:
        """In texts as they stand."""
        yield ways.LETTERS, self._by_letters(texts)

    def _by_letters(self, texts: _Fronts) -> Iterator[Found]:
        """As they are, with signs for letters, and under a mask."""
        yield from _between_edges(texts.row, self._spelt.letters)
        loose = [(nth, read) for nth, source in enumerate(texts.sources) if (read := loosely_spaced(source))]
        yield from _in_some(loose, self._spelt.loose)
        masked = [
            (nth, texts.spaced[nth])
            for nth, source in enumerate(texts.sources)
            if not source.isascii() and not MASKS.isdisjoint(source[:MAX_TEXT])
        ]
        yield from _in_some(masked, self._spelt.masked)

    def _in_fronts(self, fronts: _Fronts) -> Iterator[Way]:
        """The same, and with other characters."""
        yield ways.LETTERS, self._by_letters(fronts)
        yield ways.FORM, _between_edges(fronts.row, self._spelt.forms)
        yield ways.NEAR, [_as_found([*self._neighbours.near(fronts.row, fronts.letters)])]
        yield ways.SOUND, self._sounding(fronts)
        yield ways.JOINED, self._put_together(fronts)
        yield ways.HEARD, [_as_found([*self._heard(fronts)])]
        yield ways.MISSPELT, [_as_found([*self._long.near(fronts.row, fronts.sources)])]
        yield ways.MISSPELT, self._misspelt(fronts)
        yield ways.THINNED, self._drawn_out(fronts)
        yield ways.GLUED, self._grown_together(fronts)

    def _sounding(self, fronts: _Fronts) -> Iterator[Found]:
        """By sound; two syllables only when one was written as such."""
        row, latin = sound_row(fronts.spaced)
        for starts, sizes, numbers in occurrences(row.sums, self._spelt.sounds, np.flatnonzero(row.unspaced), row.edge):
            kept = np.flatnonzero((sizes > 2) | (latin[starts] | latin[starts + 1]))
            yield row.texts_at(starts[kept]), numbers[kept]

    def _put_together(self, fronts: _Fronts) -> Iterator[Found]:
        views = ((nth, joined(Folded(fronts.sources[nth]))) for nth in with_joins(fronts.row))
        yield from _in_some([(nth, view.letters) for nth, view in views if view], self._spelt.joined)

    def _drawn_out(self, fronts: _Fronts) -> Iterator[Found]:
        row, kept = fronts.row, fronts.row.thinned
        thick = np.ones(len(row.codes), np.bool_)
        thick[kept] = False
        drawn_out = np.zeros(int(row.words[-1]) + 1, np.bool_)
        drawn_out[row.words[thick]] = True
        starts = np.flatnonzero(row.edge[kept] & row.is_letter[kept] & drawn_out[row.words[kept]])
        sums, edge = Sums(row.codes[kept]), row.edge[kept]
        for first, _, numbers in occurrences(sums, self._spelt.thinned, starts, edge):
            yield row.texts_at(kept[first]), numbers

    def _grown_together(self, fronts: _Fronts) -> Iterator[Found]:
        parted = [(nth, text) for nth, each in enumerate(fronts.spaced) if (text := taken_off(each)) != each]
        yield from _in_some(parted, self._spelt.letters)

    def _heard(self, fronts: _Fronts) -> Iterator[tuple[int, int]]:
        foreign = FOREIGN.search(END.join(fronts.sources))
        for nth, source in enumerate(fronts.sources) if foreign else ():
            if not source.isascii() and FOREIGN.search(source):
                for heard, _, _ in foreign_words(Folded(source)):
                    yield from ((nth, number) for number in self._spelt.heard.get(heard))

    def _misspelt(self, fronts: _Fronts) -> Iterator[Found]:
        row, words = fronts.row, self._spelt.words
        if len(words.hashes):
            starts, ends = windows(row, fronts.spaced, self._entries.sizes)
            nth, left_out = each_left_out(starts, ends)
            for at, numbers in words.standing_for(row.sums.without(starts[nth], ends[nth], left_out)):
                yield row.texts_at(starts[nth][at]), numbers
