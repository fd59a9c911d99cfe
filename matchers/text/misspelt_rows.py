"""Where in a row of texts a name may stand misspelt: :func:`matchers.text.misspelling.unknown_windows` for many texts at once,
and a little more than these.
"""

from collections.abc import Iterator

import numpy as np

from matchers.text.folding import plain_word
from matchers.text.hashes import END, Places
from matchers.text.misspelling import SHORTEST
from matchers.text.rows import Row, counted

WORD_SIZES = tuple[int, int, int]
"""Letters of the shortest and the longest name that is compared word by word, and of the shortest of these that is long."""


def _unknown(row: Row, spaced: list[str]) -> Places:
    """How many letters before each place are of words that not every reader knows."""
    words = END.join(spaced).split()
    strange = ~np.fromiter(map(plain_word, words), np.bool_, len(words))
    flags = np.zeros(len(row.codes), np.bool_)
    flags[row.is_letter] = np.repeat(strange, np.fromiter(map(len, words), np.int64, len(words)))
    return counted(flags)


def _between_edges(edges: Places, high: int) -> Iterator[tuple[Places, Places]]:
    """Stretches of at most ``high`` letters between edges: those of neighbours, of every second one …"""
    for step in range(1, high + 1):
        starts, ends = edges[:-step], edges[step:]
        near = ends - starts <= high
        if not near.any():
            return
        yield starts[near], ends[near]


def windows(row: Row, spaced: list[str], sizes: WORD_SIZES) -> tuple[Places, Places]:
    """Where the stretches begin and end that may be a name with a letter added, dropped, changed or moved."""
    shortest, longest, long = sizes
    unknown, barred = _unknown(row, spaced), row.barred
    plain = barred[1:] == barred[:-1]
    beside = plain.copy()
    beside[1:] |= plain[:-1]
    found = [
        _worth_it(row, unknown, (starts, ends), (shortest - 1, long - 1))
        for starts, ends in _between_edges(np.flatnonzero(row.edge & beside), longest + 1)
    ]
    none = np.zeros(0, np.int64)
    return np.concatenate([none, *(each[0] for each in found)]), np.concatenate([none, *(each[1] for each in found)])


def _worth_it(row: Row, unknown: Places, stretches: tuple[Places, Places], least: tuple[int, int]) -> tuple[Places, Places]:
    """The stretches with letters of unknown words, none of a script without spaces; short ones also without digits and signs of
    two sentences.
    """
    starts, ends = stretches
    size = ends - starts
    kept = np.flatnonzero((size >= least[0]) & (row.barred[starts] == row.barred[ends]) & (unknown[starts] < unknown[ends]))
    starts, ends, size = starts[kept], ends[kept], size[kept]
    as_short = (size >= SHORTEST - 1) & (row.digits[starts] == row.digits[ends]) & (row.broken[starts] == row.broken[ends - 1])
    kept = np.flatnonzero(as_short | (size >= least[1]))
    return starts[kept], ends[kept]
