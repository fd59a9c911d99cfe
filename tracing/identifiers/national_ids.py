"""Resident identity numbers: found to be hidden, never to be used.

They are personal data of the kind that may serve no search (Personal Information Protection Law, arts. 6 and 28). An 18-digit
number is hidden only when it is one by place, day and check (GB 11643-1999), so that order numbers stay legible; after the words
"identity card" any 15 to 18 digits are, because there a misread digit is more likely than another meaning.
"""

import re
from collections.abc import Iterator

from casefiles.numbering.check_digits import is_national_id

# Place, year, month, day, sequence and check, with at most one blank or dash between any two. Looked at from every digit that
# begins a run, so that a number before it cannot swallow its beginning.
_DIGITS = ("[1-8]", *[r"\d"] * 5, "(?:1[ -]?9|2[ -]?0)", r"\d", r"\d", "[01]", r"\d", "[0-3]", *[r"\d"] * 4, r"[\dx]")
_EIGHTEEN = re.compile(rf"{_DIGITS[0]}(?<!\d{_DIGITS[0]})(?=([ -]?{'[ -]?'.join(_DIGITS[1:])})(?!\d))", re.ASCII)
_NAMED = re.compile(r"(?:身份|identity card|id card)\D{0,12}(\d(?:[ -]?\d){13,16}[ -]?[\dx])", re.ASCII)


def spans(text: str) -> Iterator[tuple[int, int]]:
    """The half-open ranges of folded ``text`` that hold an identity number."""
    for found in _EIGHTEEN.finditer(text):
        if is_national_id(re.sub("[ -]", "", found[0] + found[1]).upper()):
            yield found.start(), found.end(1)
    for found in _NAMED.finditer(text):
        yield found.span(1)
