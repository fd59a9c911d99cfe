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
from matchers.pictures.words import WORDS
from matchers.text.names import NAMES
from matchers.text.passages import PASSAGES
from matchers.text.patterns import PATTERNS

ALL: tuple[Matcher, ...] = (NAMES, PARTED_NAMES, STYLES, PATENTS, REGISTRATIONS, PASSAGES, PATTERNS, COPIES, LOGOS, WORDS)
"""Every matcher that screening asks."""
