"""Lists for people and for programs: ``--format table | jsonl | csv | xlsx``. Text from strangers is made harmless in each."""

import csv
import io
import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from casefiles.errors import BadInput

Row = Mapping[str, object]


SHORT = 16
"""Longest cell, in characters, of a column that is not broken over lines: that of an id."""

WIDEST = 10_000
"""Columns of a table that goes into a file or a pager: as wide as it needs."""


class Format(StrEnum):
    """How a list is written."""

    TABLE = "table"
    JSONL = "jsonl"
    CSV = "csv"
    XLSX = "xlsx"


def write_rows(
    columns: Sequence[str],
    rows: Iterable[Row],
    form: Format | None,
    headings: Mapping[str, str],
    brief: Sequence[str] = (),
) -> None:
    """Write ``rows`` to stdout.

    Args:
        columns: keys of the rows, in this order.
        rows: values by column; ``None`` is left blank.
        form: ``None``: a table on a terminal, JSONL into a file or pipe.
        headings: column → what a person reads above it; the key itself where it has none.
        brief: the columns that a table has room for; all when empty.

    Raises:
        BadInput: XLSX to a terminal.
    """
    chosen = form or (Format.TABLE if sys.stdout.isatty() else Format.JSONL)
    if chosen is Format.XLSX:
        if sys.stdout.isatty():
            raise BadInput("an XLSX file cannot be shown on a terminal; send it into a file: … --format xlsx > list.xlsx")
        sys.stdout.buffer.write(as_xlsx(columns, rows, headings))
    elif chosen is Format.CSV:
        write_csv(sys.stdout, columns, rows)
    elif chosen is Format.JSONL:
        for row in rows:
            print(as_json(columns, row))  # noqa: T201  (data)
    else:
        console = Console() if sys.stdout.isatty() else Console(width=WIDEST)
        console.print(as_table(brief or columns, rows, headings))


def _hidden(char: str) -> bool:
    """Control, format (direction, zero width), surrogate and line-breaking characters: they change what is shown around them."""
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def harmless(value: object) -> str:
    """``value`` as one line of text without control, escape and direction-changing characters."""
    text = "" if value is None else str(value)
    return "".join(" " if _hidden(char) else char for char in text)


def as_json(columns: Sequence[str], row: Row) -> str:
    """A row as one line of JSON that loses nothing: hidden characters are written as JSON escapes."""
    text = json.dumps({column: row.get(column) for column in columns}, ensure_ascii=False, default=str)
    return "".join(json.dumps(char)[1:-1] if _hidden(char) else char for char in text)


def as_table(columns: Sequence[str], rows: Iterable[Row], headings: Mapping[str, str]) -> Table:
    """A table for a terminal. Short columns, such as ids, are kept on one line so that they can be copied."""
    cells = [[harmless(row.get(column)) for column in columns] for row in rows]
    table = Table(header_style="bold", box=None, pad_edge=False)
    for number, column in enumerate(columns):
        short = all(len(line[number]) <= SHORT for line in cells)
        table.add_column(headings.get(column, column), overflow="fold", no_wrap=short)
    for line in cells:
        table.add_row(*map(Text, line))
    return table


def inert(value: object) -> object:
    """A spreadsheet cell that is no formula: text beginning with ``= + - @``, as they are or in full width, gets a quote before
    it (OWASP, "CSV Injection").
    """
    if value is None or isinstance(value, int | float):
        return value
    text = harmless(value)
    return f"'{text}" if text.lstrip()[:1] in tuple("=+-@＝＋－＠") else text


def write_csv(out: TextIO, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """CSV with a heading row of keys, UTF-8, formulas made inert."""
    writer = csv.writer(out)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([inert(row.get(column)) for column in columns])


def as_xlsx(columns: Sequence[str], rows: Iterable[Row], headings: Mapping[str, str]) -> bytes:
    """One sheet with a frozen heading row; strings are never read as formulas or links."""
    import xlsxwriter  # slow to load, and most commands write no workbook

    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 0)
        sheet.write_row(0, 0, [headings.get(column, column) for column in columns], book.add_format({"bold": True}))
        for number, row in enumerate(rows, start=1):
            sheet.write_row(number, 0, [_cell(row.get(column)) for column in columns])
    return buffer.getvalue()


def _cell(value: object) -> object:
    return value if isinstance(value, int | float) else harmless(value)
