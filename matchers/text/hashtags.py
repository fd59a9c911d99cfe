"""Names grown together with a word of the trade, as hashtags and the names of accounts are: ``mykorvane``, ``korvaneshoes``."""

import re
from functools import lru_cache
from itertools import accumulate

from matchers.text.folding import JOINT, Folded
from matchers.text.ordinary import known_word
from matchers.text.spelling import Name, Spelling, Standing, places

LEAST = 5
"""Letters that must be left: a shorter name stands in many words by chance."""

_BEFORE = "my|the|buy|shop|new|fake|cheap|real|best|mini|original|official|team|love"
_BEHIND = (
    "shoe|shoes|bag|bags|watch|watches|phone|phones|store|shop|mall|official|outlet|sale|style|original|originals|men|women|kids|"
    "baby|sport|sports|wear|fashion|clothing|online|brand|factory|club|world|china|cn|usa|uk|com"
)
_BEGINNINGS, _ENDINGS = tuple(_BEFORE.split("|")), tuple(_BEHIND.split("|"))
_WORD = re.compile(rf"(?<![a-z])(?:({_BEFORE})(?=[a-z]{{{LEAST}}}))?([a-z]{{{LEAST},40}}?)({_BEHIND})?(?![a-z])")


def _parted(word: re.Match[str]) -> str:
    before, name, behind = word.groups()
    return JOINT.join(filter(None, (before, name, behind))) if (before or behind) and not known_word(word[0]) else word[0]


@lru_cache(maxsize=65_536)
def _grown(word: str) -> bool:
    """Whether something can be taken off; most words come again and again."""
    affixed = not (word.isascii() and word.isalpha()) or word.startswith(_BEGINNINGS) or word.endswith(_ENDINGS)
    return affixed and len(word) > LEAST and _WORD.sub(_parted, word) != word


def taken_off(spaced: str) -> str:
    """Folded text with such words parted from what they have grown together with."""
    return _WORD.sub(_parted, spaced) if any(map(_grown, spaced.split())) else spaced


def _may_grow(name: Name) -> bool:
    """Whether it is one Latin word, long enough to be told within another."""
    return not name.gaps and len(name.letters) >= LEAST and name.letters.isascii() and name.letters.isalpha()


def examples(name: Name) -> tuple[str, ...]:
    """Two such words of the name, for its owner."""
    return (f"my{name.letters}", f"{name.letters}shoes") if _may_grow(name) else ()


def grown_together(name: Name, folded: Folded) -> Standing | None:
    """Where the name stands so."""
    if not _may_grow(name):
        return None
    if (parted := taken_off(folded.spaced)) == folded.spaced:
        return None
    edges = {0, *accumulate(map(len, parted.split()))}
    for start in places(name.letters, folded.letters):
        end = start + len(name.letters)
        if all(at in edges or folded.edge(at) for at in (start, end)) and not folded.gaps(start, end):
            first, after = folded.span(start, end)
            return Standing(name, Spelling.GLUED, 0.8, first, after, folded.source[first:after])
    return None
