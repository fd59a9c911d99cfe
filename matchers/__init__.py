"""VERB 2, judge: is this listing an infringement of that right? Pure.

A new matcher is one file that passes ``tests/matchers``, and one line in :data:`ALL`.
"""

from matchers.base import Matcher
from matchers.indications.parts import PARTED_NAMES
from matchers.indications.styles import STYLES
from matchers.numbers.patents import PATENTS
from matchers.numbers.trademarks import REGISTRATIONS
from matchers.pictures.copies import COPIES
from matchers.pictures.logos import LOGOS
from matchers.pictures.words import WORDS, Words
from matchers.text.names import NAMES, Names
from matchers.text.passages import PASSAGES
from matchers.text.patterns import PATTERNS
from matchers.text.spelling import Spelling

ALL: tuple[Matcher, ...] = (NAMES, PARTED_NAMES, STYLES, PATENTS, REGISTRATIONS, PASSAGES, PATTERNS, COPIES, LOGOS, WORDS)
"""Every matcher that screening asks."""


def without(left_out: frozenset[Spelling]) -> tuple[Matcher, ...]:
    """Every matcher, those of names told to leave out some spellings, in listings and in the words of pictures alike."""
    names = Names(left_out)
    fewer: dict[str, Matcher] = {NAMES.name: names, WORDS.name: Words(names)}
    return tuple(fewer.get(matcher.name, matcher) for matcher in ALL) if left_out else ALL
