"""A rights file → rights, and what is wrong in it by row and field."""

import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from casefiles.errors import BadInput, BadRow
from casefiles.model import Right
from casefiles.registry import csvfiles, workbooks
from casefiles.registry.cells import shown
from casefiles.registry.columns import COLUMNS, field_called
from casefiles.registry.documents import json_rows, jsonl_rows, yaml_rows
from casefiles.registry.encoding import text_of
from casefiles.registry.rights import read_right
from casefiles.registry.rows import MAX_BYTES, Row
from casefiles.registry.sheets import rows_of


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsFile:
    """What a rights file held."""

    rights: tuple[Right, ...]
    """The good rows, in the order of the file."""
    bad: tuple[BadRow, ...]
    """Why rows were not kept: every fault of each."""
    warnings: tuple[BadRow, ...] = ()
    """What is wrong in rows that were kept: a picture left out or flat, a column that is not known."""


def _csv_rows(text: str, file: str) -> Iterator[Row | BadRow]:
    return rows_of(csvfiles.grid_of(text, file), file)


TEXT_FORMATS: dict[str, Callable[[str, str], Iterator[Row | BadRow]]] = {
    ".csv": _csv_rows,
    ".tsv": _csv_rows,
    ".txt": _csv_rows,
    ".json": json_rows,
    ".jsonl": jsonl_rows,
    ".yaml": yaml_rows,
    ".yml": yaml_rows,
}
"""File name ending → how its text is read. A workbook is known by its content."""


def read_rights(path: Path) -> RightsFile:
    """The rights in a CSV, XLSX, YAML, JSON or JSONL file, with their pictures, which lie beside it.

    Bad rows do not stop the others: each is named with row, field, what is wrong and what would be right. Of rows with the
    same id the first is kept.

    Args:
        path: the file; messages show it as given.

    Raises:
        BadInput: the file as a whole cannot be read; one line.
    """
    file = str(path)
    return _sorted_out(_rows(_bytes(path, file), path, file), file, path.parent)


def _bytes(path: Path, file: str) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise BadInput(f"{file}: not an ordinary file; give a rights file")
        if status.st_size > MAX_BYTES:
            raise BadInput(f"{file}: {status.st_size:,} bytes; at most {MAX_BYTES:,} are read, split it")
        with path.open("rb") as opened:
            data = opened.read(MAX_BYTES)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise BadInput(f"{file}: cannot be read ({getattr(error, 'strerror', None) or error})") from error
    if not data.strip():
        raise BadInput(f"{file}: is empty; it must hold rights")
    return data


def _rows(data: bytes, path: Path, file: str) -> Iterator[Row | BadRow]:
    if data.startswith(b"PK\x03\x04"):
        return rows_of(workbooks.grid_of(data, file), file)
    read = TEXT_FORMATS.get(path.suffix.lower())
    if read is None:
        wanted = "an XLSX workbook" if path.suffix.lower() == ".xlsx" else f"one of .xlsx {' '.join(TEXT_FORMATS)}"
        raise BadInput(f"{file}: is not {wanted}")
    return read(text_of(data, file), file)


def _sorted_out(rows: Iterable[Row | BadRow], file: str, folder: Path) -> RightsFile:
    rights: dict[str, Right] = {}
    first_rows: dict[str, int] = {}
    bad: list[BadRow] = []
    warnings: list[BadRow] = []
    unknown: dict[str, BadRow] = {}
    for row in rows:
        if isinstance(row, BadRow):
            bad.append(row)
            continue
        unknown = _unknown_columns(row, file) | unknown
        right, reading = read_right(row, file, folder)
        bad += reading.faults
        warnings += reading.warnings
        if right is None:
            continue
        if right.id in rights:
            wrong = f"{shown(right.id)} already stands in row {first_rows[right.id]}, which is kept"
            bad.append(BadRow(file, row.number, "id", wrong, "give every right an id of its own"))
            continue
        rights[right.id], first_rows[right.id] = right, row.number
    return RightsFile(rights=tuple(rights.values()), bad=tuple(bad), warnings=(*unknown.values(), *warnings))


def _unknown_columns(row: Row, file: str) -> dict[str, BadRow]:
    """A warning for each column that is not known, at the first row that has something in it."""
    known = ", ".join(column.field for column in COLUMNS)
    names = [name for name, _ in row.cells if field_called(name) is None]
    return {
        name: BadRow(file, row.number, shown(name), "this column is not known and is left out", f"the columns are {known}")
        for name in names
    }
