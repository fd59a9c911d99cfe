"""Which of many long names may stand misspelt in texts: one piece of them is left whole, and most of the rest stands about it."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from matchers.text.entries import MOST_PIECES, Entries
from matchers.text.folding import Folded
from matchers.text.hashes import Codes, Places, codes_in
from matchers.text.misspelling import LONGEST, nearly
from matchers.text.occurrences import occurrences
from matchers.text.pairs import LOST, lost, pairs_in
from matchers.text.rows import Row
from matchers.text.spelling import places

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


def _columns(names: Sequence[str]) -> Codes:
    """The letters of names of at most :data:`LONGEST`, a name a line, with 0 behind its last."""
    return codes_in("".join(name.ljust(LONGEST, "\0") for name in names)).reshape(-1, LONGEST)


def _in_common(row: Row, names: Codes, first: Places, slack: int) -> Places:
    """Of each name, how many letters stand in the row about where they would if its first one stood at ``first``: at most
    ``slack`` from there, as with so many missing on either side.
    """
    size = np.count_nonzero(names, axis=1).max(initial=0)
    at = first[:, None] + np.arange(-slack, size + slack)
    around = row.codes[np.clip(at, 0, len(row.codes) - 1, out=at)]
    same = np.zeros((len(names), size), np.bool_)
    for by in range(2 * slack + 1):
        same |= around[:, by : by + size] == names[:, :size]
    common: Places = np.count_nonzero(same, axis=1)
    return common


class LongNames:
    """Those of many names that are compared with any window of a text, see :func:`matchers.text.misspelling.by_pieces`."""

    def __init__(self, entries: Entries) -> None:
        self._pieces = entries.spelt.pieces
        self._numbers = np.flatnonzero(np.frombuffer(entries.slacks, np.uint8))
        self._names = [entries.names[nth] for nth in self._numbers.tolist()]
        self._slacks = np.frombuffer(entries.slacks, np.uint8)[self._numbers].astype(np.int64)
        self._may_lack = (LOST * self._slacks).astype(np.uint64)
        self._pairs, self._letters = pairs_in(Row(self._names), len(self._names)), _columns(self._names)

    def near(self, row: Row, sources: Sequence[str]) -> Iterator[tuple[int, int]]:
        """The number of a text of the row, read from these ``sources``, and that of a name that may stand misspelt in it."""
        folded: dict[int, Folded] = {}
        done: set[tuple[int, int]] = set()
        looked_at: defaultdict[int, int] = defaultdict(int)
        for text, long, start, size in self._with_a_piece(row, len(sources)):
            if (text, long) in done or looked_at[text] >= MOST_LOOKED_AT:
                continue
            looked_at[text] += 1
            if text not in folded:
                folded[text] = Folded(sources[text])
            if _near_piece(self._names[long], int(self._slacks[long]), folded[text], (start, start + size)):
                done.add((text, long))
                yield text, int(self._numbers[long])

    def _with_a_piece(self, row: Row, texts: int) -> Iterator[tuple[int, int, int, int]]:
        """A text, a name that shares a piece and most pairs of letters with it; where the piece stands, and its length."""
        there = None
        letters, everywhere = np.flatnonzero(row.is_letter), np.ones(len(row.codes), np.bool_)
        for starts, sizes, pieces in occurrences(row.sums, self._pieces, letters, everywhere):
            there = pairs_in(row, texts) if there is None else there
            every = (pieces // MOST_PIECES).astype(np.int64)
            near = np.flatnonzero(lost(self._pairs[every], there[row.texts_at(starts)]) <= self._may_lack[every])
            near = near[self._mostly_there(row, starts[near], pieces[near] % MOST_PIECES, every[near])]
            texts_at = row.texts_at(starts[near])
            first = starts[near] - row.starts_of(texts_at)
            yield from zip(texts_at.tolist(), every[near].tolist(), first.tolist(), sizes[near].tolist(), strict=True)

    def _mostly_there(self, row: Row, starts: Places, nth: NDArray[np.uint32], long: Places) -> NDArray[np.bool_]:
        """Whether so many letters of each name stand about its ``nth`` piece, which stands at ``starts``, as must."""
        there = np.zeros(len(long), np.bool_)
        slacks = self._slacks[long]
        for slack in np.unique(slacks).tolist():
            some = np.flatnonzero(slacks == slack)
            names = self._letters[long[some]]
            size = np.count_nonzero(names, axis=1)
            first = starts[some] - size * nth[some].astype(np.int64) // (2 * slack + 1)
            there[some] = _in_common(row, names, first, slack) >= size - slack
        return there
