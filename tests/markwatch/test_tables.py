"""Lists in four formats, with text that strangers wrote in order to do harm."""

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from markwatch.tables import Format, as_json, as_table, as_xlsx, harmless, inert, write_csv, write_rows
from tests.markwatch.offices import on_terminal

COLUMNS = ("id", "title", "price", "count")
HEADINGS = {"title": "what it is called"}
EVIL = "\x1b[2J\x9b31m red \u202egrapes\u2066 \u200bhid\u2028den\r\nnext\x07"
ROWS: list[dict[str, object]] = [
    {"id": "a1", "title": "乌海葡萄 5斤", "price": Decimal("19.90"), "count": 3},
    {"id": "a2", "title": EVIL, "price": None, "count": 0},
    {"id": "a3", "title": "=HYPERLINK(0)", "count": -2},
]
ANY_TEXT = st.text(st.characters(), max_size=40)


def hidden(text: str) -> list[str]:
    return [char for char in text if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") and char != "\n"]


def shown(columns: tuple[str, ...], rows: list[dict[str, object]], width: int = 100) -> str:
    out = io.StringIO()
    Console(file=out, width=width, force_terminal=True, color_system="truecolor").print(as_table(columns, rows, HEADINGS))
    return re.sub(r"\x1b\[\d*m", "", out.getvalue())  # bold headings are ours


def csv_rows(rows: list[dict[str, object]]) -> list[dict[str, str]]:
    out = io.StringIO()
    write_csv(out, COLUMNS, rows)
    return list(csv.DictReader(io.StringIO(out.getvalue(), newline="")))


def cells(book: bytes) -> list[list[Any]]:
    sheet = openpyxl.load_workbook(io.BytesIO(book)).active
    assert sheet
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_a_table_shows_headings_and_values_and_nothing_that_moves_the_cursor() -> None:
    text = shown(COLUMNS, ROWS)
    assert "what it is called" in text
    assert "乌海葡萄 5斤" in text
    assert "19.90" in text
    assert "[2J" in text  # shown as letters, not obeyed
    assert not hidden(text)


def test_a_table_takes_markup_for_text() -> None:
    assert "[bold red]SALE[/]" in shown(("title",), [{"title": "[bold red]SALE[/]"}])


def test_ids_stay_in_one_piece_on_a_narrow_terminal() -> None:
    rows: list[dict[str, object]] = [{"id": "cab6b0865debc4a8", "title": "a long title " * 20, "price": "1"}]
    assert "cab6b0865debc4a8" in shown(COLUMNS, rows, width=60)


@given(ANY_TEXT)
def test_harmless_text_is_one_line_that_hides_nothing(text: str) -> None:
    line = harmless(text)
    assert not hidden(line)
    assert "\n" not in line
    assert len(line) == len(text)


@given(ANY_TEXT)
def test_a_line_of_json_loses_nothing_and_hides_nothing(text: str) -> None:
    line = as_json(("title",), {"title": text})
    assert json.loads(line) == {"title": text}
    assert not hidden(line)
    assert "\n" not in line
    line.encode("utf-8")


@pytest.mark.parametrize(
    "formula",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u200b=1+1", "＝1+1", "＋1", "－1", "＠SUM(A1)"],
)
def test_no_cell_begins_a_formula(formula: str) -> None:
    (row,) = csv_rows([{"title": formula}])
    assert row["title"].startswith("'")
    assert cells(as_xlsx(("title",), [{"title": formula}], {}))[1] == [harmless(formula)]


@given(st.lists(ANY_TEXT, min_size=1, max_size=5))
def test_csv_keeps_rows_and_columns_whatever_is_in_them(titles: list[str]) -> None:
    rows = csv_rows([{"id": str(number), "title": title} for number, title in enumerate(titles)])
    assert [row["id"] for row in rows] == [str(number) for number in range(len(titles))]
    for row, title in zip(rows, titles, strict=True):
        assert row["title"].removeprefix("'") in (harmless(title), harmless(title).removeprefix("'"))
        assert not hidden(row["title"])


def test_numbers_stay_numbers() -> None:
    assert (inert(-2), inert(0.5), inert(None), inert(True)) == (-2, 0.5, None, True)
    assert csv_rows(ROWS)[2]["count"] == "-2"


def test_a_workbook_holds_text_as_text_numbers_as_numbers_and_no_formula_and_no_link() -> None:
    heading, first, _second, third = cells(as_xlsx(COLUMNS, ROWS, HEADINGS))
    assert heading == ["id", "what it is called", "price", "count"]
    assert first == ["a1", "乌海葡萄 5斤", "19.90", 3]
    assert third[1] == "=HYPERLINK(0)"
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx(("url",), [{"url": "http://shop.example/"}], {}))).active
    assert sheet
    assert sheet["A2"].hyperlink is None
    book = openpyxl.load_workbook(io.BytesIO(as_xlsx(COLUMNS, ROWS, HEADINGS))).active
    assert book
    assert {cell.data_type for row in book.iter_rows() for cell in row} <= {"s", "n", "inlineStr"}


class TestStandardOutput:
    def test_without_a_format_a_pipe_gets_json_lines(self, capsys: pytest.CaptureFixture[str]) -> None:
        write_rows(COLUMNS, ROWS, None, HEADINGS)
        lines = capsys.readouterr().out.splitlines()
        assert [json.loads(line)["id"] for line in lines] == ["a1", "a2", "a3"]
        assert json.loads(lines[1])["title"] == EVIL

    def test_rows_are_written_as_they_come(self, capsys: pytest.CaptureFixture[str]) -> None:
        def rows() -> Iterator[dict[str, object]]:
            yield {"id": "first"}
            assert "first" in capsys.readouterr().out
            yield {"id": "second"}

        write_rows(("id",), rows(), Format.JSONL, {})

    def test_a_table_into_a_pager_is_as_wide_as_it_needs(self, capsys: pytest.CaptureFixture[str]) -> None:
        rows: list[dict[str, object]] = [{"id": "a", "title": "word " * 60, "price": "1"}]
        write_rows(COLUMNS, rows, Format.TABLE, HEADINGS)
        assert len(capsys.readouterr().out.splitlines()) == 2

    def test_a_workbook_into_a_file(self, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
        write_rows(COLUMNS, ROWS, Format.XLSX, HEADINGS)
        assert cells(capsysbinary.readouterr().out)[1][0] == "a1"


@pytest.mark.parametrize(("form", "code"), [("xlsx", 2), (None, 0)])
def test_a_terminal_gets_a_table_and_never_a_workbook(tmp_path: Path, form: str | None, code: int) -> None:
    ended = on_terminal("rights", "list", *(("--format", form) if form else ()), folder=tmp_path)
    assert ended.code == code
    if form:
        assert ended.out.startswith("markwatch: an XLSX file cannot be shown on a terminal; ")
        assert len(ended.out.splitlines()) == 1
    else:
        assert ended.out.split() == ["id", "kind", "name", "variants", "number", "owner", "valid", "to", "pictures"]
