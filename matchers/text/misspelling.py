"""A name with letters added, dropped, changed or moved, between the edges of words."""

from collections.abc import Iterator
from itertools import islice

from rapidfuzz.distance import OSA, LCSseq

from matchers.text.aliases import is_brand
from matchers.text.folding import BREAK, Folded
from matchers.text.ordinary import known_word
from matchers.text.spelling import Name, Spelling, Standing

SHORTEST = 5
"""Letters a name of words needs before one edit is looked for: shorter ones have too many neighbours."""
LONG = 10
"""Characters, with one space between words, from which on edits are counted as brute force at 90 % does: one character in ten may
be missing on either side."""


MOST_EDITS = 4
"""Letters that may be missing of the longest names: more make pieces so short that they stand in every text."""
LONGEST = 64
"""Letters up to which a name is looked for misspelt: a longer one is a sentence, and is found as it is registered."""


def size_with_spaces(name: Name) -> int:
    """Characters of the name with one space wherever it is parted: the length brute force reckons with."""
    return len(name.letters) + len(name.gaps)


def slack(name: Name) -> int:
    """How many letters may be missing on either side."""
    return min(MOST_EDITS, max(1, size_with_spaces(name) // LONG))


def is_long(name: Name) -> bool:
    """Whether a tenth of the name is at least one character."""
    return size_with_spaces(name) >= LONG


def by_pieces(name: Name) -> bool:
    """Whether the name is compared with any window, and found by an index by its pieces: names that bear two edits, and long
    ones in scripts without spaces.
    """
    return size_with_spaces(name) >= LONG and len(name.letters) <= LONGEST and (name.without_spaces or slack(name) > 1)


def by_words(name: Name) -> bool:
    """Whether the name is compared with runs of words, not all of which every reader knows, and found by an index with one letter
    left out.
    """
    return SHORTEST <= len(name.letters) <= LONGEST and not name.without_spaces and (not is_long(name) or slack(name) == 1)


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


def unknown_windows(folded: Folded, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Those of :func:`windows` without a character of a script without spaces, and with letters of a word that not every reader
    knows, as misspelt ones are.
    """
    for edges in folded.stretches if folded.unknown else ():
        if edges[-1] - edges[0] >= low and folded.holds_unknown(edges[0], edges[-1]):
            yield from (place for place in _between(edges, low, high) if folded.holds_unknown(*place))


def one_edit(name: str, word: str) -> bool:
    """Whether one letter was added, dropped, changed, or changed places with its neighbour (optimal string alignment)."""
    return bool(OSA.distance(name, word, score_cutoff=1) == 1)


def nearly(name: str, window: str, allowed: int) -> bool:
    """Whether at most ``allowed`` letters of ``name`` and of ``window`` are not common to both, in order. With a tenth of the
    letters, for windows as long as the name, this is what RapidFuzz calls a ratio of at least 90.
    """
    least = max(len(name), len(window)) - allowed
    return least > 0 and bool(LCSseq.similarity(name, window, score_cutoff=least))


def _word_is(name: Name, folded: Folded, start: int, end: int) -> bool:
    word = folded.letters[start:end]
    if is_long(name):
        return nearly(name.letters, word, slack(name))
    if not (word.isalpha() and name.letters.isalpha()) or known_word(word) or not one_edit(name.letters, word):
        return False
    if is_brand(word):
        return False
    return not any(BREAK in folded.parting(start + gap) for gap in folded.gaps(start, end))


def _likeness(size: int) -> float:
    """One edit in five letters says little, in eight much: measured by how many ordinary words are that near to a name."""
    return {5: 0.5, 6: 0.6, 7: 0.75}.get(size, 0.85)


def misspelt(name: Name, folded: Folded) -> Standing | None:
    """The first place where the name stands misspelt, or ``None``."""
    size, letters = len(name.letters), folded.letters
    if by_pieces(name):
        near = (
            (start, end)
            for start, end in windows(folded, size - slack(name), size + slack(name))
            if nearly(name.letters, letters[start:end], slack(name))
        )
    elif by_words(name):
        near = (place for place in unknown_windows(folded, size - 1, size + 1) if _word_is(name, folded, *place))
    else:
        return None
    for start, end in near:
        first, after = folded.span(start, end)
        return Standing(name, Spelling.MISSPELT, _likeness(size), first, after, folded.source[first:after])
    return None
