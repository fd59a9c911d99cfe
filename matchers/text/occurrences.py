"""Where spellings stand in a row of texts."""

from collections.abc import Iterator

import numpy as np

from matchers.text.hashes import Places, Sums
from matchers.text.rows import Flags
from matchers.text.spellings import HEAD, REACH, Numbers, Spellings

_AT_ONCE = 1 << 18
"""Stretches asked for at once: a text made to have many takes time, not memory."""

Occurrences = tuple[Places, Places, Numbers]
"""Where spellings begin, how many of their letters were read, and what they stand for."""


def occurrences(sums: Sums, wanted: Spellings, starts: Places, ends: Flags) -> Iterator[Occurrences]:
    """Every spelling among the letters of ``sums`` that begins at one of ``starts`` and ends before a letter that is one of
    ``ends``; some at a time.
    """
    for first, last in _stretches(sums, wanted, starts, ends):
        for at, numbers in wanted.standing_for(sums.of(first, last)):
            yield first[at], last[at] - first[at], numbers


def _stretches(sums: Sums, wanted: Spellings, starts: Places, ends: Flags) -> Iterator[tuple[Places, Places]]:
    yield from _of_sizes(starts, wanted.short, ends)
    if len(wanted.longer):
        beginning = starts[wanted.begin.holds(sums.of(starts, starts + HEAD))]
        yield from _of_sizes(beginning, wanted.longer, ends)


def _of_sizes(starts: Places, sizes: Places, ends: Flags) -> Iterator[tuple[Places, Places]]:
    """Stretches of each of these sizes from each of the starts; those as long as any that is read may end anywhere."""
    step = max(1, _AT_ONCE // max(1, len(sizes)))
    for nth in range(0, len(starts) if len(sizes) else 0, step):
        some = starts[nth : nth + step]
        first, size = np.tile(some, len(sizes)), np.repeat(sizes, len(some))
        fit = np.flatnonzero(ends[first + size] | (size == REACH))
        yield first[fit], first[fit] + size[fit]
