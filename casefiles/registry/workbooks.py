"""XLSX bytes → a grid. What a small file may unfold to is bounded before the reader sees it."""

import io
import re
import sys
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import IO

import python_calamine

from casefiles.errors import BadInput
from casefiles.registry.rows import MAX_ROWS
from casefiles.registry.sheets import HEADING_WITHIN, Line, known

MAX_UNPACKED = 256 * 1024 * 1024
"""Bytes of all parts of a workbook, unpacked; each part is unpacked to its true end, whatever its header says."""

MAX_CELLS = 10_000_000
"""Last row × last column of a sheet: the reader keeps every cell between the first and the last, empty or not, so that two
cells far apart would fill the memory."""

_PIECE = 1024 * 1024
_PLACE = re.compile(rb"""r=["'](?:\$?([A-Za-z]{1,3}))?\$?(\d{1,9})["']""")

_BROKEN = (
    python_calamine.CalamineError,
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
    NotImplementedError,
)
"""What zipfile and calamine raise on broken and encrypted files."""


def grid_of(data: bytes, file: str) -> Iterator[Line]:
    """The lines of the first visible sheet that has known column names, dates as dates and numbers as numbers.

    Raises:
        BadInput: no workbook that can be read, one that is too large unpacked, or no such sheet.
    """
    try:
        _check_unpacked(data, file)
        grids = _visible(python_calamine.load_workbook(io.BytesIO(data)))
        found = next((grid for grid in grids if any(map(known, grid[:HEADING_WITHIN]))), None)
    except _BROKEN as error:
        raise BadInput(f"{file}: no XLSX workbook that can be read ({error}); save it anew without a password") from error
    if found is None:
        raise BadInput(f"{file}: no visible sheet with known column names; there must be id, kind, name (编号, 类型, 名称)")
    return iter(found)


def _visible(workbook: python_calamine.CalamineWorkbook) -> Iterator[Sequence[Sequence[object]]]:
    for sheet in workbook.sheets_metadata:
        if sheet.visible == python_calamine.SheetVisibleEnum.Visible and sheet.typ == python_calamine.SheetTypeEnum.WorkSheet:
            yield workbook.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False, nrows=MAX_ROWS + 1)


def _check_unpacked(data: bytes, file: str) -> None:
    left = MAX_UNPACKED
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        for part in parts.infolist():
            part.file_size = sys.maxsize  # headers lie: read to the end of the stream, and count
            with parts.open(part) as stream:
                left -= _check_part(stream, left, file)


def _check_part(stream: IO[bytes], left: int, file: str) -> int:
    """The true size of a part, when it is not more than ``left`` and its cells do not reach too far."""
    size = rows = columns = 0
    tail = b""
    while piece := stream.read(_PIECE):
        size += len(piece)
        if size > left:
            raise BadInput(f"{file}: unpacks to more than {MAX_UNPACKED // 2**20} MB; split it")
        for letters, digits in _PLACE.findall(tail + piece):
            rows, columns = max(rows, int(digits)), max(columns, _column(letters))
        tail = piece[-64:]
    if rows * columns > MAX_CELLS:
        reach = f"a sheet reaches to row {rows:,}, column {columns:,}"
        raise BadInput(f"{file}: {reach}; delete the stray cells far from the table")
    return size


def _column(letters: bytes) -> int:
    """``A`` → 1, ``XFD`` → 16384."""
    number = 0
    for letter in letters.upper():
        number = 26 * number + letter - 64
    return number
