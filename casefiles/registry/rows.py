"""What every file format is brought to before it is understood: rows of named raw values."""

from collections.abc import Iterator
from dataclasses import dataclass

MAX_BYTES = 64 * 1024 * 1024
"""Bytes of a rights file."""
MAX_ROWS = 200_000
"""Rows of a rights file, the heading included."""
MAX_CELL = 100_000
"""Characters of one cell; a spreadsheet holds at most 32,767 in one, so this binds only protected texts in JSON and YAML."""


@dataclass(frozen=True, slots=True)
class Row:
    """One right as written: nothing is checked yet."""

    number: int
    """1-based place in the file, a heading row counted."""
    cells: tuple[tuple[str, object], ...]
    """(Column name as written, value: text, number, date, list or :class:`Mapped`); empty cells are left out."""


class Mapped(tuple[tuple[object, object], ...]):
    """A JSON object or YAML mapping as its pairs: a key that stands twice is kept twice, and seen."""

    __slots__ = ()


def is_empty(value: object) -> bool:
    """Whether a cell holds nothing."""
    return value is None or value in ((), []) or (isinstance(value, str) and not value.strip("\ufeff\u200b \t\r\n\u00a0\u3000"))


def row_of(number: int, pairs: Iterator[tuple[object, object]]) -> Row:
    """A row without its empty cells."""
    return Row(number, tuple((str(name), value) for name, value in pairs if not is_empty(value)))
