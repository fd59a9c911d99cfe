"""A name with letters added, dropped, changed or moved, between the edges of words."""

from collections.abc import Iterator
from itertools import islice

from rapidfuzz.distance import OSA, LCSseq

from matchers.text.folding import BREAK, Folded
from matchers.text.ordinary import known_word
from matchers.text.spelling import Name, Spelling, Standing

SHORTEST = 5
"""Letters a name of words needs before one edit is looked for: shorter ones have too many neighbours."""
LONG = 10
"""Letters from which on edits are counted as brute force at 90 % does: one letter in ten may be missing on either side."""
PIECED = 20
"""Letters from which on two or more edits are allowed, and an index finds the name by its pieces."""


def slack(size: int) -> int:
    """How many of ``size`` letters may be missing on either side."""
    return max(1, size // LONG)


def by_pieces(name: Name) -> bool:
    """Whether the name is compared with any window, not with words only: long names and names in scripts without spaces."""
    size = len(name.letters)
    return size >= PIECED or (size >= LONG and name.without_spaces)


def by_words(name: Name) -> bool:
    """Whether the name is compared with runs of words."""
    return SHORTEST <= len(name.letters) < PIECED and not name.without_spaces


def _between(edges: list[int], low: int, high: int) -> Iterator[tuple[int, int]]:
    for nth, start in enumerate(edges):
        for end in islice(edges, nth + 1, None):
            if end - start > high:
                break
            if end - start >= low:
                yield start, end


def windows(folded: Folded, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Every stretch of ``low`` to ``high`` letters that begins and ends where a word may, in reading order."""
    return _between(folded.edges, low, high)


def word_windows(folded: Folded, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Those of :func:`windows` without a character of a script without spaces."""
    for edges in folded.stretches:
        if edges[-1] - edges[0] >= low:
            yield from _between(edges, low, high)


def one_edit(name: str, word: str) -> bool:
    """Whether one letter was added, dropped, changed, or changed places with its neighbour (optimal string alignment)."""
    return bool(OSA.distance(name, word, score_cutoff=1) == 1)


def nearly(name: str, window: str) -> bool:
    """Whether at most one letter in ten of ``name`` and of ``window`` is not common to both, in order. For windows as long as
    the name this is what RapidFuzz calls a ratio of at least 90.
    """
    allowed = slack(len(name))
    common = LCSseq.similarity(name, window, score_cutoff=max(len(name), len(window)) - allowed)
    return bool(common and name != window)


def _word_is(name: Name, folded: Folded, start: int, end: int) -> bool:
    word = folded.letters[start:end]
    if len(name.letters) >= LONG:
        return nearly(name.letters, word)
    if not (word.isalpha() and name.letters.isalpha()) or known_word(word) or not one_edit(name.letters, word):
        return False
    return not any(BREAK in folded.parting(start + gap) for gap in folded.gaps(start, end))


def _likeness(size: int) -> float:
    """One edit in five letters says little, in eight much: measured by how many ordinary words are that near to a name."""
    return {5: 0.5, 6: 0.6, 7: 0.75}.get(size, 0.85)


def misspelt(name: Name, folded: Folded) -> Standing | None:
    """The first place where the name stands misspelt, or ``None``."""
    size = len(name.letters)
    if by_pieces(name):
        near = (
            place
            for place in windows(folded, size - slack(size), size + slack(size))
            if nearly(name.letters, folded.letters[slice(*place)])
        )
    elif by_words(name):
        near = (place for place in word_windows(folded, size - slack(size), size + slack(size)) if _word_is(name, folded, *place))
    else:
        return None
    for start, end in near:
        first, after = folded.span(start, end)
        return Standing(name, Spelling.MISSPELT, _likeness(size), first, after, folded.source[first:after])
    return None
