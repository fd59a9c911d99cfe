"""CSV text → a grid. The separator is found by what makes column names known; a row with broken quotes costs only itself."""

import csv
import io
from collections.abc import Iterator, Sequence

from casefiles.errors import BadInput
from casefiles.registry.cells import Wrong
from casefiles.registry.rows import MAX_CELL
from casefiles.registry.sheets import HEADING_WITHIN, Line, known

SEPARATORS = (",", ";", "\t")
"""Comma, the semicolon of European spreadsheets, and the tab of Excel's "Unicode text"."""

MAX_BROKEN = 100
"""Rows with broken quotes after which the file as a whole is given up: each means reading on to where its quote might end."""


def grid_of(text: str, file: str) -> Iterator[Line]:
    """The lines of the grid, in the order of the file.

    Raises:
        BadInput: more than ``MAX_BROKEN`` rows with broken quotes.
    """
    lines = list(io.StringIO(text, newline=""))
    separator = max(SEPARATORS, key=lambda sign: _fit(lines, sign))
    start = 0
    for _ in range(MAX_BROKEN + 1):
        read = 0  # lines of whole records
        reader = csv.reader(lines[start:], delimiter=separator, strict=True)
        try:
            for cells in reader:
                read = reader.line_num
                yield _bounded(cells)
            return
        except csv.Error as error:
            yield Wrong(f"broken quotes ({error})", 'a cell with quotes is written "so ""and"" so"')
            start += read + 1
    raise BadInput(f"{file}: more than {MAX_BROKEN} rows with broken quotes; save it anew as CSV")


def _fit(lines: Sequence[str], separator: str) -> int:
    """How many known column names one line gives when it is split at ``separator``."""
    head = csv.reader(lines[:HEADING_WITHIN], delimiter=separator)
    try:
        return max(map(known, head), default=0)
    except csv.Error:
        return 0


def _bounded(cells: list[str]) -> Line:
    longest = max(map(len, cells), default=0)
    return cells if longest <= MAX_CELL else Wrong(f"a cell of {longest:,} characters", f"at most {MAX_CELL:,} are read")
