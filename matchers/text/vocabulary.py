"""Chinese words that every reader knows: what is one of them, or is cut out of two of them, is no misspelt name."""

from functools import cache

from matchers.tables import table

FUNCTION = frozenset("的了在是和与及之其这那我你他她也就都而把被给对向从到")
"""Characters that stand beside any other: with one of them, a pair that is nearly a name says nothing."""


@cache
def _words() -> frozenset[str]:
    return frozenset(" ".join(table(__package__, "vocabulary.txt")).split())


def is_word(letters: str) -> bool:
    """Whether ``letters`` are a word of two or three characters (dictionary of jieba, names left out)."""
    return letters in _words()


def cut_out(before: str, pair: str, after: str) -> bool:
    """Whether a pair of characters is the end of one word, or the beginning of one, rather than a word of its own."""
    return (before + pair[0]) in _words() or (pair[-1] + after) in _words()
