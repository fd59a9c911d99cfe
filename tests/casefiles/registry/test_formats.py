"""What is particular to each format: broken quotes, stray cells, hidden sheets, bombs, bad lines."""

import datetime
import io
import json
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from casefiles.errors import BadInput
from casefiles.registry import RightsFile, read_rights

ReadCsv = Callable[..., RightsFile]
ReadSheet = Callable[[Sequence[Sequence[object]]], RightsFile]

HEADING = "id,kind,name\n"


def test_a_row_with_a_broken_quote_costs_only_itself(read_csv: ReadCsv) -> None:
    read = read_csv(HEADING + '1,gi,"one"\n2,gi,"tw\n3,gi,three\n4,gi,"fo"ur"\n5,gi,"fi\nve"\n6,gi,six\n')
    assert [(right.id, right.name) for right in read.rights] == [("1", "one"), ("3", "three"), ("5", "fi ve"), ("6", "six")]
    assert [fault.row for fault in read.bad] == [3, 5]
    assert "broken quotes" in read.bad[0].wrong


def test_a_file_of_broken_quotes_is_given_up(read_csv: ReadCsv) -> None:
    with pytest.raises(BadInput, match="more than 100 rows with broken quotes"):
        read_csv(HEADING + '1,gi,"x"y\n' * 200)


def test_a_row_with_more_cells_than_columns_is_named(read_csv: ReadCsv) -> None:
    read = read_csv(HEADING + "1,gi,Cycles, Ltd\n2,gi,x,,\n")
    assert [right.id for right in read.rights] == ["2"]
    assert (read.bad[0].row, read.bad[0].wrong) == (2, "4 cells under 3 column names")


def test_a_cell_too_long_is_named(read_csv: ReadCsv) -> None:
    read = read_csv(HEADING + f"1,gi,{'x' * 100_001}\n2,gi,{'y' * 200_000}\n3,gi,z\n")
    assert [right.id for right in read.rights] == ["3"]
    assert [fault.row for fault in read.bad] == [2, 3]


def test_too_many_rows_are_refused(read_csv: ReadCsv) -> None:
    with pytest.raises(BadInput, match="more than 200,000 rows"):
        read_csv(HEADING + "1,gi,x\n" * 200_000)


def test_a_bad_line_of_jsonl_is_named(read_csv: ReadCsv) -> None:
    good = json.dumps({"id": "1", "kind": "gi", "name": "x"})
    read = read_csv(f"{good}\n{{\n[1]\n{'[' * 100_000}\n", name="r.jsonl")
    assert [right.id for right in read.rights] == ["1"]
    assert [fault.row for fault in read.bad] == [2, 3, 4]
    assert all("\n" not in str(fault) for fault in read.bad)


def test_an_entry_that_is_no_mapping_is_named(read_csv: ReadCsv) -> None:
    read = read_csv('[1, {"id": "1", "kind": "gi", "name": "x"}, null]', name="r.json")
    assert [(fault.row, fault.wrong) for fault in read.bad] == [(1, "not a mapping of fields"), (3, "not a mapping of fields")]
    assert len(read.rights) == 1


def test_a_key_written_twice_is_seen(read_csv: ReadCsv) -> None:
    for name, text in (
        ("r.json", '[{"id": "1", "kind": "gi", "name": "x", "name": "y"}]'),
        ("r.yaml", "- id: 1\n  kind: gi\n  name: x\n  name: y\n"),
    ):
        (fault,) = read_csv(text, name=name).bad
        assert (fault.field, fault.wrong) == ("name", "stands twice, as “x” and “y”")


def test_a_yaml_tag_makes_nothing(read_csv: ReadCsv, tmp_path: Path) -> None:
    text = f'- !!python/object/apply:os.mkdir ["{tmp_path}/made"]\n- {{id: 1, kind: gi, name: x}}\n'
    assert len(read_csv(text, name="r.yaml").rights) == 1
    assert not (tmp_path / "made").exists()


def test_the_first_visible_sheet_with_known_columns_is_read(tmp_path: Path) -> None:
    workbook = xlsxwriter.Workbook(tmp_path / "r.xlsx")
    for name, hidden, rows in (
        ("说明", False, [["填写说明"]]),
        ("旧", True, [["id", "kind", "name"], ["old", "gi", "x"]]),
        ("权利", False, [["编号", "类型", "名称"], ["new", "商标", "风骑"]]),
    ):
        sheet = workbook.add_worksheet(name)
        if hidden:
            sheet.hide()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    workbook.close()
    read = read_rights(tmp_path / "r.xlsx")
    assert [right.id for right in read.rights] == ["new"]


def test_a_workbook_is_known_by_its_content(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    workbook.active.append(["id", "kind", "name"])
    workbook.active.append(["1", "gi", "x"])
    workbook.save(tmp_path / "r.xlsx")
    (tmp_path / "r.xlsx").rename(tmp_path / "r.csv")
    assert len(read_rights(tmp_path / "r.csv").rights) == 1


@pytest.mark.parametrize("number", [1234567890123456789, 2.5e20])
def test_a_number_that_the_spreadsheet_rounded_is_named(number: float, read_sheet: ReadSheet) -> None:
    (fault,) = read_sheet([["id", "kind", "name", "number"], ["1", "gi", "x", number]]).bad
    assert fault.field == "number"
    assert "has been rounded by the spreadsheet" in fault.wrong


def test_a_name_that_the_spreadsheet_took_for_a_date_is_named(read_sheet: ReadSheet) -> None:
    (fault,) = read_sheet([["id", "kind", "name"], ["1", "gi", datetime.date(2026, 5, 1)]]).bad
    assert (fault.field, fault.wrong) == ("name", "a date where text belongs")


def test_stray_cells_far_apart_are_refused_before_they_fill_the_memory(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    workbook.active.append(["id", "kind", "name"])
    workbook.active["XFD1048576"] = "x"
    workbook.save(tmp_path / "r.xlsx")
    with pytest.raises(BadInput, match="reaches to row 1,048,576, column 16,384"):
        read_rights(tmp_path / "r.xlsx")


def test_a_zip_bomb_is_refused_even_when_its_header_lies(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bomb,
        bomb.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(260):
            part.write(bytes(1024 * 1024))
    honest = packed.getvalue()
    lying = bytearray(honest)
    size = honest.rindex(b"PK\x01\x02") + 24  # uncompressed size in the central directory
    assert int.from_bytes(honest[size : size + 4], "little") == 260 * 1024 * 1024
    lying[size : size + 4] = (100).to_bytes(4, "little")
    for data in (honest, bytes(lying)):
        (tmp_path / "r.xlsx").write_bytes(data)
        with pytest.raises(BadInput, match="unpacks to more than 256 MB"):
            read_rights(tmp_path / "r.xlsx")
