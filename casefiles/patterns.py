"""An owner's own patterns: regular expressions of RE2, which reads a text in time linear in its length whatever the pattern is
(Russ Cox, "Regular Expression Matching Can Be Simple And Fast", 2007): a stranger's pattern costs no more than its size.
"""

from functools import lru_cache
from typing import Protocol

import re2

from casefiles.errors import BadInput

MAX_PATTERN = 500
"""Characters of a pattern."""
MAX_PATTERNS = 20
"""Patterns of one right."""
MAX_PROGRAM = 1 << 20
"""Bytes that one pattern may take when made ready: ``(a{1000}){1000}`` would take more than a machine has."""
_TOO_WIDE = ("", "a", "0", "的", " ")
"""Texts that a pattern must not find anything in: what finds these finds something everywhere."""


class Found(Protocol):
    """A place that a pattern found."""

    def span(self) -> tuple[int, int]:
        """Where it begins and where it ends, in characters."""


class Pattern(Protocol):
    """A pattern made ready."""

    def search(self, text: str) -> Found | None:
        """The first place in ``text``, which holds no lone surrogates."""


def compiled(pattern: str, program: int = MAX_PROGRAM) -> Pattern:
    """``pattern`` made ready; case does not matter. At most ``program`` bytes are spent on it.

    Raises:
        BadInput: RE2 does not know it (it has neither look-around nor back references), or it is too large.
    """
    options = re2.Options()
    options.case_sensitive, options.log_errors, options.max_mem = False, False, program
    try:
        ready: Pattern = re2.compile(pattern, options)
    except (re2.error, UnicodeEncodeError) as error:
        told = error.args[0] if error.args else error
        said = told.decode(errors="replace") if isinstance(told, bytes) else str(told)
        raise BadInput(f"no pattern of RE2 ({said}); write it without look-around and back references, and smaller") from error
    return ready


@lru_cache(maxsize=4096)
def owners_pattern(pattern: str) -> Pattern:
    """An owner's ``pattern`` made ready.

    Raises:
        BadInput: as :func:`compiled`, or it is longer than :data:`MAX_PATTERN`, or finds something in every text.
    """
    if len(pattern) > MAX_PATTERN:
        raise BadInput(f"{len(pattern):,} characters; a pattern has at most {MAX_PATTERN}")
    ready = compiled(pattern)
    if any(ready.search(text) for text in _TOO_WIDE):
        raise BadInput("finds something in every text; write what is peculiar to the goods")
    return ready
