"""The same rights in every format and both languages; bad rows named, good ones kept; files that cannot be read refused."""

import json
import os
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from casefiles.errors import BadInput
from casefiles.model import Right
from casefiles.parts import RightKind
from casefiles.registry import COLUMNS, RightsFile, read_rights
from casefiles.registry.columns import field_called

ReadCsv = Callable[..., RightsFile]
ReadSheet = Callable[[Sequence[Sequence[object]]], RightsFile]

ENGLISH = [
    "id", "kind", "name", "variants", "number", "owner", "nice classes", "goods", "territory", "valid_from", "valid_to",
    "authorised sellers", "price_low", "price_high", "currency",
]  # fmt: skip
CHINESE = [
    "编号",
    "类型",
    "名称",
    "变体/别名",
    "注册号",
    "权利人",
    "类别",
    "商品",
    "国家",
    "有效期起",
    "有效期至",
    "授权卖家",
    "最低价",
    "最高价",
    "币种",
]
CELLS = [
    "TM-1", "商标", "风骑", "FENGQI；Feng Qi", "12345678", "Fengqi Cycles, Ltd", "12;25", "自行车、服装", "CN;日本",
    "2020年1月2日", "2030/1/1", "Fengqi shop|https://shop.example/7", "1,299.00", "1999", "cny",
]  # fmt: skip
MARK = Right(
    id="TM-1",
    kind=RightKind.TRADEMARK,
    name="风骑",
    variants=("FENGQI", "Feng Qi"),
    number="12345678",
    owner="Fengqi Cycles, Ltd",
    nice_classes=(12, 25),
    goods=("自行车", "服装"),
    territory=("CN", "JP"),
    valid_from=date(2020, 1, 2),
    valid_to=date(2030, 1, 1),
    authorised_sellers=("Fengqi shop", "https://shop.example/7"),
    price_low=Decimal("1299.00"),
    price_high=Decimal("1999"),
    currency="CNY",
)


def csv_of(heading: Sequence[str], cells: Sequence[str], separator: str = ",") -> str:
    return "\r\n".join(separator.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in (heading, cells))


@pytest.mark.parametrize("heading", [ENGLISH, CHINESE], ids=["english", "chinese"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv(heading: list[str], encoding: str, separator: str, read_csv: ReadCsv) -> None:
    read = read_csv(csv_of(heading, CELLS, separator), encoding)
    assert read == RightsFile(rights=(MARK,), bad=(), warnings=())


@pytest.mark.parametrize("heading", [ENGLISH, CHINESE], ids=["english", "chinese"])
def test_xlsx_with_its_own_numbers_and_dates(heading: list[str], read_sheet: ReadSheet) -> None:
    cells: list[object] = [*CELLS]
    cells[4], cells[9], cells[10], cells[12], cells[13] = 12345678, date(2020, 1, 2), 47484, 1299.5, 1999
    (right,) = read_sheet([["权利清单"], [], heading, cells]).rights
    assert (right.number, right.valid_from, right.valid_to) == ("12345678", date(2020, 1, 2), date(2030, 1, 1))
    assert (right.price_low, right.price_high) == (Decimal("1299.5"), Decimal("1999"))
    assert (right.name, right.nice_classes, right.territory) == (MARK.name, MARK.nice_classes, MARK.territory)


RECORD: dict[str, Any] = {
    "id": "TM-1", "kind": "trademark", "name": "风骑", "variants": ["FENGQI", "Feng Qi"], "number": 12345678,
    "owner": "Fengqi Cycles, Ltd", "nice_classes": [12, 25], "goods": ["自行车", "服装"], "territory": ["CN", "JP"],
    "valid_from": "2020-01-02", "valid_to": "2030-01-01", "authorised_sellers": ["Fengqi shop", "https://shop.example/7"],
    "price_low": "1299.00", "price_high": 1999, "currency": "CNY", "region": None, "pictures": [],
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("r.json", json.dumps([RECORD])),
        ("r.json", json.dumps({"rights": [RECORD]}, ensure_ascii=False, indent=1)),
        ("r.jsonl", "\n" + json.dumps(RECORD) + "\r\n\n"),
        ("r.yaml", yaml.safe_dump({"rights": [RECORD]}, allow_unicode=True)),
        ("r.yml", yaml.safe_dump([RECORD])),
    ],
)
def test_json_jsonl_and_yaml(name: str, text: str, read_csv: ReadCsv) -> None:
    assert read_csv(text, name=name) == RightsFile(rights=(MARK,), bad=(), warnings=())


def test_yaml_keeps_what_is_written(read_csv: ReadCsv) -> None:
    text = "- {id: 1, kind: patent, number: 0123, territory: NO, name: yes, valid_to: 2030-01-02, owner: ~}\n"
    (right,) = read_csv(text, name="r.yaml").rights
    assert (right.id, right.number, right.territory, right.name, right.owner) == ("1", "0123", ("NO",), "yes", None)


def test_yaml_aliases_share_a_list(read_csv: ReadCsv) -> None:
    text = "- {id: a, kind: gi, name: A, dealers: &roll [x, y]}\n- {id: b, kind: gi, name: B, dealers: *roll}\n"
    assert [right.authorised_sellers for right in read_csv(text, name="r.yaml").rights] == [("x", "y")] * 2


def test_bad_rows_are_named_and_the_good_ones_kept(read_csv: ReadCsv) -> None:
    read = read_csv(
        "编号,类型,名称,注册号,类别,有效期,价格下限（元）\n"
        "A,商标,风骑,1,12,2020-01-02至2030-01-01,\n"
        "B,foo,,1.2E+10,99,2020年13月2日,12元\n"
        "A,商标,风骑,2,12,,\n"
        ",地理标志,乌海葡萄,,,长期,\n"
        "\n"
        "C,地理标志,乌海葡萄,,,长期,\n"
    )
    assert [right.id for right in read.rights] == ["A", "C"]
    assert [(fault.row, fault.field) for fault in read.bad] == [
        (3, "kind"), (3, "number"), (3, "name"), (3, "validity"), (3, "price_low"), (3, "nice_classes"), (4, "id"), (5, "id"),
    ]  # fmt: skip
    by_field = {(fault.row, fault.field): str(fault).partition("rights.csv")[2] for fault in read.bad}
    assert (
        by_field[3, "nice_classes"]
        == ", row 3, field nice_classes: “99” is no Nice class; write numbers from 1 to 45, such as 12;25"
    )
    assert by_field[4, "id"] == ", row 4, field id: “A” already stands in row 2, which is kept; give every right an id of its own"


@pytest.mark.parametrize(
    ("record", "field", "wrong"),
    [
        ({"kind": "gi", "name": "x"}, "id", "missing"),
        ({"id": "1", "name": "x"}, "kind", "missing"),
        ({"id": "1", "kind": "trademark"}, "name", "missing"),
        ({"id": "1", "kind": "patent", "name": "x"}, "number", "missing"),
        ({"id": "1", "kind": "copyright", "name": "x"}, "pictures", "a copyright without a picture or text"),
        (
            {"id": "1", "kind": "gi", "name": "x", "valid_from": "2030-01-01", "valid_to": "2020-01-01"},
            "valid_to",
            "2020-01-01 lies before 2030-01-01",
        ),
        (
            {"id": "1", "kind": "gi", "name": "x", "price_low": "9", "price_high": "8", "currency": "CNY"},
            "price_low",
            "9 is more than price_high, 8",
        ),
        ({"id": "1", "kind": "gi", "name": "x", "price_low": "9"}, "currency", "missing beside a price"),
        ({"id": "1", "kind": "gi", "name": "x", "currency": "ABC"}, "currency", "“ABC” is no currency"),
        ({"id": "1", "kind": "gi", "name": "x", "territory": "Atlantis"}, "territory", "“Atlantis” is no country"),
        ({"id": "1", "kind": "gi", "name": ["x"]}, "name", "“['x']” where text belongs"),
        ({"id": "1", "kind": "gi", "name": True}, "name", "“True” where text belongs"),
        ({"id": "1", "kind": "gi", "name": "a\u0000b"}, "name", "the control character U+0000"),
        ({"id": "1", "kind": "gi", "name": "x", "名称": "y"}, "name", "stands twice, as “x” and “y”"),
    ],
)
def test_what_is_wrong_is_said_by_field(record: dict[str, object], field: str, wrong: str, read_csv: ReadCsv) -> None:
    read = read_csv(json.dumps([record, {"id": "good", "kind": "gi", "name": "x"}]), name="r.json")
    assert [right.id for right in read.rights] == ["good"]
    assert [(fault.row, fault.field, fault.wrong) for fault in read.bad] == [(1, field, wrong)]
    assert read.bad[0].right


def test_a_patent_without_a_name_goes_by_its_number(read_csv: ReadCsv) -> None:
    (right,) = read_csv("id,kind,number\np,外观设计,ZL202330123456.0\n").rights
    assert (right.kind, right.name, right.number) == (RightKind.PATENT, "ZL202330123456.0", "ZL202330123456.0")


def test_a_copyright_with_text_keeps_its_lines(read_csv: ReadCsv) -> None:
    (right,) = read_csv('id,kind,name,text\nc,版权,诗,"one\ntwo"\n').rights
    assert right.text == "one\ntwo"


@pytest.mark.parametrize(
    ("area", "territory", "region"), [("中国", ("CN",), None), ("CN、日本", ("CN", "JP"), None), ("乌海", (), "乌海")]
)
def test_the_column_area_is_territory_or_region(
    area: str, territory: tuple[str, ...], region: str | None, read_csv: ReadCsv
) -> None:
    (right,) = read_csv(f"编号,类型,名称,地域\n1,地理标志,乌海葡萄,{area}\n").rights
    assert (right.territory, right.region) == (territory, region)


def test_a_column_that_is_not_known_is_named_once(read_csv: ReadCsv) -> None:
    read = read_csv("id,kind,name,nice_clases\n1,gi,x,\n2,gi,y,12\n3,gi,z,12\n")
    assert len(read.rights) == 3
    assert [(warning.row, warning.field, warning.wrong) for warning in read.warnings] == [
        (3, "“nice_clases”", "this column is not known and is left out")
    ]


def test_every_name_in_the_table_leads_to_its_field_and_no_two_collide() -> None:
    for column in COLUMNS:
        for name in (column.field, column.field.replace("_", " ").title(), *column.english, *column.chinese):
            assert field_called(name) == column.field
            assert field_called(f" {name} (x) ") == column.field
    assert field_called("price") is None


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("r.csv", b"", "is empty"),
        ("r.csv", b" \r\n ", "is empty"),
        ("r.csv", b"foo,bar\n1,2\n", "no known column name"),
        ("r.csv", b"id,name\n1,2\n", "row 1: no column for kind"),
        ("r.csv", b"id,kind,name\n1,gi,Nestl\xe9,x\n", "neither UTF-8 nor GB18030 (byte 24)"),
        ("r.csv", "id,kind,name\n1,gi,x".encode("utf-16-le"), "holds zero bytes"),
        ("r.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Excel file"),
        ("r.doc", b"id,kind,name", "is not one of .xlsx .csv"),
        ("r.xlsx", b"id,kind,name", "is not an XLSX workbook"),
        ("r.xlsx", b"PK\x03\x04garbage", "no XLSX workbook"),
        ("r.json", b"{", "no JSON"),
        ("r.json", b'{"right": []}', "holds no rights"),
        ("r.json", b"[" * 100_000, "no JSON"),
        ("r.json", b'[{"id": NaN}]', "NaN is not JSON"),
        ("r.yaml", b"a: b: c", "no YAML"),
        ("r.yaml", b"just words", "holds no rights"),
        ("r.yaml", b"- &a [*a]", "no YAML"),
        ("r.yaml", b"[" * 100_000 + b"]" * 100_000, "nested more than 20 deep"),
        ("r.yaml", b"- " * 100_000, "nested more than 20 deep"),
        ("r.yaml", b"x: &a [1]\nrights: [" + b"*a," * 1_001 + b"]", "more than 1,000 aliases"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_one_line(name: str, content: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadInput) as refused:
        read_rights(tmp_path / name)
    message = str(refused.value)
    assert message.startswith(str(tmp_path / name))
    assert said in message
    assert "\n" not in message


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    for name, said in (("gone.csv", "No such file"), ("pipe.csv", "not an ordinary file"), (".", "not an ordinary file")):
        with pytest.raises(BadInput, match=said):
            read_rights(tmp_path / name)


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    with pytest.raises(BadInput, match="67,108,865 bytes; at most 67,108,864 are read"):
        read_rights(path)


def test_patterns_stand_one_a_line(read_csv: ReadCsv) -> None:
    read = read_csv(
        'id,kind,name,patterns\nTM-1,trademark,风骑,"风.?骑|fq\nf.{0,2}qi"\nTM-2,trademark,风行,.*\nTM-3,trademark,风起,(?=风)\n'
    )
    assert [right.patterns for right in read.rights] == [("风.?骑|fq", "f.{0,2}qi")]
    assert [(bad.row, bad.field) for bad in read.bad] == [(3, "patterns"), (4, "patterns")]
    assert "finds something in every text" in read.bad[0].wrong
