"""What an identifier module gives."""

from dataclasses import dataclass

from casefiles.parts import IdentifierKind

MAX_CANDIDATES = 2_000
"""Places a module looks at in one text: more is no shop page but a list of numbers, and checking has a price."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An identifier and where it stands in the folded text (half-open range)."""

    kind: IdentifierKind
    value: str
    """Normal form."""
    start: int
    end: int
    note: str = ""
    """Said after the quote when what was read is not what is printed."""
