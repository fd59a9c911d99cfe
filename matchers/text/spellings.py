"""Strings by their hashes, each with the numbers it stands for: twelve bytes a string, read from a file as they are."""

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, repeat

import numpy as np
from numpy.typing import NDArray

from matchers.text.hashes import Hashes, Places, stretches

REACH = 32
"""Letters of a string that are hashed: a longer one is known by its beginning."""
HEAD = 4
"""Letters by whose hash the longer strings are first looked for: few places in a text pass."""
_AT_ONCE = 20_000
"""Strings hashed at once."""
_MOST_AT_ONCE = 1 << 18
"""Numbers found at once."""
_STEPS = 16
"""Hashes looked at one after the other from where a beginning stands: so many share one only if they are not spread evenly."""
_ROOM = 6
"""Bits more than the number of hashes has: one place in 64 to 128 is marked."""

Numbers = NDArray[np.uint32]


class Marks:
    """Which hashes may be among many: says yes of all that are, and of few others. One bit a place, so that it stays near."""

    def __init__(self, hashes: Hashes) -> None:
        """``hashes`` ascending."""
        bits = max(8, len(hashes).bit_length() + _ROOM)
        self._shift = np.uint64(64 - bits)
        self._marked = np.zeros(1 << (bits - 3), np.uint8)
        places = (hashes >> self._shift).view(np.int64)
        bytes_, first = np.unique(places >> 3, return_index=True)
        if len(first):
            self._marked[bytes_] = np.bitwise_or.reduceat(np.left_shift(1, places & 7).astype(np.uint8), first)

    def holds(self, hashes: Hashes) -> NDArray[np.bool_]:
        """One answer a hash."""
        places = (hashes >> self._shift).view(np.int64)
        marked: NDArray[np.bool_] = (self._marked[places >> 3] >> (places & 7).astype(np.uint8) & 1).view(np.bool_)
        return marked


class Directory:
    """Where hashes stand among many: of every beginning of a few bits the first place is kept, so that of hashes, which are
    spread evenly, one or two are looked at instead of the twenty of a binary search, each far from the last in memory.
    """

    def __init__(self, hashes: Hashes) -> None:
        """``hashes`` ascending, at least one."""
        bits = len(hashes).bit_length()
        self._hashes, self._shift = hashes, np.uint64(64 - bits)
        self._first = np.zeros((1 << bits) + 1, np.uint32)
        np.cumsum(np.bincount((hashes >> self._shift).view(np.int64), minlength=1 << bits), out=self._first[1:])

    def first(self, wanted: Hashes) -> Places:
        """Of each the first place whose hash is not less; for one that is greater than all, the last place."""
        last = len(self._hashes) - 1
        at = np.minimum(self._first[(wanted >> self._shift).view(np.int64)], last).astype(np.int64)
        before = np.flatnonzero(self._hashes[at] < wanted)
        for _ in range(_STEPS):
            before = before[at[before] < last]
            if not len(before):
                return at
            at[before] += 1
            before = before[self._hashes[at[before]] < wanted[before]]
        at[before] = np.minimum(np.searchsorted(self._hashes, wanted[before]), last)
        return at


@dataclass(frozen=True)
class Spellings:
    """Strings by their hashes.

    Attributes:
        hashes: of each string's first :data:`REACH` letters, ascending.
        offsets: where in ``numbers`` stands what each stands for, and where that of the last one ends.
        numbers: what they stand for.
        heads: of the first :data:`HEAD` letters of those that are longer, ascending.
        sizes: numbers of letters, at most :data:`REACH`, that there are, ascending.
    """

    hashes: Hashes
    offsets: Numbers
    numbers: Numbers
    heads: Hashes
    sizes: Places

    @cached_property
    def short(self) -> Places:
        """Sizes up to :data:`HEAD`."""
        return self.sizes[self.sizes <= HEAD]

    @cached_property
    def longer(self) -> Places:
        """The other sizes."""
        return self.sizes[self.sizes > HEAD]

    @cached_property
    def _marks(self) -> Marks:
        return Marks(self.hashes)

    @cached_property
    def begin(self) -> Marks:
        """Of the heads."""
        return Marks(self.heads)

    @cached_property
    def _directory(self) -> Directory:
        return Directory(self.hashes)

    def found(self, hashes: Hashes) -> tuple[Places, Places, Places]:
        """Of the ``hashes`` that are known: the place of each, and the range of :attr:`numbers` that it stands for."""
        at = np.flatnonzero(self._marks.holds(hashes)) if len(self.hashes) else np.zeros(0, np.int64)
        if not len(at):
            return at, at, at
        wanted = hashes[at]
        first = self._directory.first(wanted)
        known = np.flatnonzero(self.hashes[first] == wanted)
        nth = first[known]
        return at[known], self.offsets[nth].astype(np.int64), self.offsets[nth + 1].astype(np.int64)

    def standing_for(self, hashes: Hashes) -> Iterator[tuple[Places, Numbers]]:
        """Every number that one of the ``hashes`` stands for, with the place of that hash; some at a time, for one may stand for
        very many.
        """
        at, first, after = self.found(hashes)
        if not len(at):
            return
        counts = np.cumsum(after - first) // _MOST_AT_ONCE
        cuts = [0, *(np.flatnonzero(counts[1:] != counts[:-1]) + 1).tolist(), len(at)] if counts[-1] else [0, len(at)]
        for low, high in pairwise(cuts):
            nth, places = ranges(first[low:high], after[low:high])
            yield at[low:high][nth], self.numbers[places]

    def get(self, string: str) -> list[int]:
        """The numbers of one string."""
        sums, starts, ends = stretches([string])
        found = self.standing_for(sums.of(starts, np.minimum(ends, starts + REACH)))
        return [number for _, numbers in found for number in numbers.tolist()]

    def packed(self) -> list[bytes]:
        """As bytes, for :meth:`unpacked`."""
        return [each.tobytes() for each in (self.hashes, self.offsets, self.numbers, self.heads, self.sizes)]

    @classmethod
    def unpacked(cls, parts: Iterator[memoryview]) -> "Spellings":
        """What :meth:`packed` made; it must be just that."""
        return cls(
            np.frombuffer(next(parts), np.uint64),
            np.frombuffer(next(parts), np.uint32),
            np.frombuffer(next(parts), np.uint32),
            np.frombuffer(next(parts), np.uint64),
            np.frombuffer(next(parts), np.int64),
        )


def ranges(first: Places, after: Places) -> tuple[Places, Places]:
    """Every place of several half-open ranges: the number of its range, and the place."""
    counts = after - first
    nth = np.repeat(np.arange(len(first)), counts)
    return nth, np.arange(len(nth)) + np.repeat(first - (np.cumsum(counts) - counts), counts)


class Gathering:
    """Strings on their way to :class:`Spellings`: hashed in passing, so that few are kept at a time."""

    def __init__(self) -> None:
        self._strings: list[str] = []
        self._waiting, self._numbers = array("I"), array("I")
        self._hashes: list[Hashes] = []
        self._heads: list[Hashes] = []
        self._sizes: set[int] = set()

    def add(self, strings: Iterable[str], number: int) -> None:
        """``strings`` stand for ``number``; empty ones for nothing."""
        before = len(self._strings)
        self._strings.extend(filter(None, strings))
        self._numbers.extend(repeat(number, len(self._strings) - before))
        if len(self._strings) >= _AT_ONCE:
            self._hash()

    def _hash(self) -> None:
        sums, starts, ends = stretches(self._strings)
        cut = np.minimum(ends, starts + REACH)
        long = np.flatnonzero(cut - starts > HEAD)
        self._hashes.append(sums.of(starts, cut))
        self._heads.append(np.unique(sums.of(starts[long], starts[long] + HEAD)))
        self._sizes.update(np.unique(cut - starts).tolist())
        self._strings = []

    def gathered(self) -> Spellings:
        """All of them, ready to be found."""
        if self._strings:
            self._hash()
        return spellings(
            np.concatenate([np.zeros(0, np.uint64), *self._hashes]),
            np.frombuffer(self._numbers, np.uint32) if self._numbers else np.zeros(0, np.uint32),
            np.unique(np.concatenate([np.zeros(0, np.uint64), *self._heads])),
            sorted(self._sizes),
        )


def spellings(hashes: Hashes, numbers: Numbers, heads: Hashes, sizes: Iterable[int]) -> Spellings:
    """What the ``hashes`` stand for, each number once."""
    order = np.lexsort((numbers, hashes))
    hashes, numbers = hashes[order], numbers[order]
    new = np.ones(len(hashes), np.bool_)
    new[1:] = (hashes[1:] != hashes[:-1]) | (numbers[1:] != numbers[:-1])
    hashes, first = np.unique(hashes[new], return_index=True)
    offsets = np.append(first, np.count_nonzero(new)).astype(np.uint32)
    return Spellings(hashes, offsets, numbers[new], heads, np.array(list(sizes), np.int64))
