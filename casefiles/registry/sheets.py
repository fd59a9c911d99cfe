"""A grid of cells with a heading row → rows. CSV and XLSX meet here."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from casefiles.errors import BadInput, BadRow
from casefiles.registry.cells import Wrong
from casefiles.registry.columns import field_called
from casefiles.registry.rows import MAX_ROWS, Row, is_empty, row_of

HEADING_WITHIN = 10
"""Rows in which the heading is looked for: official tables carry a title above it."""

Line = Sequence[object] | Wrong
"""A line of the grid, or why it could not be read."""


def known(line: Line) -> int:
    """How many known column names ``line`` holds."""
    return 0 if isinstance(line, Wrong) else sum(isinstance(cell, str) and field_called(cell) is not None for cell in line)


def rows_of(grid: Iterable[Line], file: str) -> Iterator[Row | BadRow]:
    """The rows under the heading; blank ones are passed over.

    Raises:
        BadInput: no heading with known column names, no column for ``id`` or ``kind``, or too many rows.
    """
    lines = list(zip(range(1, MAX_ROWS + 2), grid, strict=False))
    if len(lines) > MAX_ROWS:
        raise BadInput(f"{file}: more than {MAX_ROWS:,} rows; split it")
    place, heading = _heading(lines[:HEADING_WITHIN], file)
    for number, line in lines[place:]:
        if isinstance(line, Wrong):
            yield BadRow(file, number, None, line.wrong, line.right)
        elif any(not is_empty(cell) for cell in line):
            yield _row(number, heading, line, file)


def _heading(lines: Sequence[tuple[int, Line]], file: str) -> tuple[int, list[str]]:
    number, line = max(lines, key=lambda numbered: known(numbered[1]), default=(0, ()))
    if isinstance(line, Wrong) or not known(line):
        raise BadInput(
            f"{file}: no known column name in its first {HEADING_WITHIN} rows; there must be id, kind, name (编号, 类型, 名称)"
        )
    heading = ["" if is_empty(cell) else str(cell).strip() for cell in line]
    missing = [field for field in ("id", "kind") if field not in map(field_called, heading)]
    if missing:
        raise BadInput(f"{file}, row {number}: no column for {' and '.join(missing)}; there must be id and kind (编号, 类型)")
    return number, heading


def _row(number: int, heading: Sequence[str], line: Sequence[object], file: str) -> Row | BadRow:
    if any(not is_empty(cell) for cell in line[len(heading) :]):
        wrong = f"{len(line)} cells under {len(heading)} column names"
        return BadRow(file, number, None, wrong, "a cell that holds the separator must stand in quotes")
    return row_of(
        number,
        ((name or f"column {place}", cell) for place, (name, cell) in enumerate(zip_longest(heading, line[: len(heading)]), 1)),
    )
