"""Reference pictures lie beside the rights file; one that cannot be used is named, and the right stays if it still is one."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from casefiles.registry import RightsFile

ReadCsv = Callable[..., RightsFile]


def test_pictures_are_read_relative_and_absolute(tmp_path: Path, picture: bytes, read_csv: ReadCsv) -> None:
    (tmp_path / "图").mkdir()
    (tmp_path / "图" / "标 志.png").write_bytes(picture)
    (tmp_path / "b.png").write_bytes(picture + b"\n")
    (right,) = read_csv(f"id,kind,name,图片\n1,商标,风骑,图/标 志.png；{tmp_path}/b.png\n").rights
    assert [one.file for one in right.pictures] == ["图/标 志.png", f"{tmp_path}/b.png"]
    assert all(one.hashes and one.thumbnail for one in right.pictures)


@pytest.mark.parametrize("written", [[{"file": "a.png"}], ["a.png"], "a.png", {"file": "a.png"}, ["a.png", {"file": "a.png"}]])
def test_json_may_name_a_picture_in_several_ways(written: object, tmp_path: Path, picture: bytes, read_csv: ReadCsv) -> None:
    (tmp_path / "a.png").write_bytes(picture)
    read = read_csv(json.dumps([{"id": "1", "kind": "copyright", "name": "x", "pictures": written}]), name="r.json")
    assert [one.file for one in read.rights[0].pictures] == ["a.png"]
    assert (read.bad, read.warnings) == ((), ())


def test_a_missing_picture_is_named_and_the_mark_kept(tmp_path: Path, picture: bytes, read_csv: ReadCsv) -> None:
    (tmp_path / "there.png").write_bytes(picture)
    read = read_csv("id,kind,name,pictures\n1,trademark,风骑,gone.png;there.png\n")
    assert [one.file for one in read.rights[0].pictures] == ["there.png"]
    assert read.bad == ()
    (warning,) = read.warnings
    assert (warning.row, warning.field) == (2, "pictures")
    assert warning.wrong == "“gone.png”: missing-file: there is no such file"


def test_a_copyright_whose_only_picture_is_missing_is_not_kept(read_csv: ReadCsv) -> None:
    read = read_csv("id,kind,name,pictures,text\n1,copyright,a,gone.png,\n2,copyright,b,gone.png,words\n")
    assert [right.id for right in read.rights] == ["2"]
    assert [(fault.row, fault.field) for fault in read.bad] == [(2, "pictures")]
    assert [warning.row for warning in read.warnings] == [2, 3]


def test_broken_flat_and_far_pictures_are_named(tmp_path: Path, picture: bytes, read_csv: ReadCsv) -> None:
    out = io.BytesIO()
    Image.new("RGB", (50, 50), "white").save(out, "PNG")
    (tmp_path / "flat.png").write_bytes(out.getvalue())
    (tmp_path / "cut.png").write_bytes(picture[:60])
    (tmp_path / "drawing.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    read = read_csv("id,kind,name,pictures\n1,gi,x,flat.png;cut.png;drawing.svg;https://shop.example/p.png\n")
    assert [(one.file, one.url, one.flat) for one in read.rights[0].pictures] == [
        ("flat.png", None, True),
        (None, "https://shop.example/p.png", False),
    ]
    flat, cut, drawing, far = (warning.wrong for warning in read.warnings)
    assert flat == "“flat.png” is flat: there is nothing in it to compare"
    assert cut.startswith("“cut.png”: ")
    assert drawing.startswith("“drawing.svg”: format-not-read: SVG is not read")
    assert far == "“https://shop.example/p.png” is not fetched"


@pytest.mark.parametrize("written", [[{"files": "a.png"}], [{"file": ["a.png"]}], [["a.png"]], [{"file": "a", "url": "b"}], True])
def test_what_names_no_picture_is_named(written: object, read_csv: ReadCsv) -> None:
    read = read_csv(json.dumps([{"id": "1", "kind": "gi", "name": "x", "pictures": written}]), name="r.json")
    assert read.rights[0].pictures == ()
    assert [warning.field for warning in read.warnings] == ["pictures"]


def test_too_many_pictures_are_bounded(tmp_path: Path, picture: bytes, read_csv: ReadCsv) -> None:
    (tmp_path / "a.png").write_bytes(picture)
    read = read_csv(
        json.dumps([{"id": "1", "kind": "gi", "name": "x", "pictures": ["gone.png"] * 100 + ["a.png"]}]), name="r.json"
    )
    assert read.rights[0].pictures == ()
    assert [warning.wrong for warning in read.warnings] == ["101 pictures", "“gone.png”: missing-file: there is no such file"]
