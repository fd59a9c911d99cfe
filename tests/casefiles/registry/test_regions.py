"""A region may be one name or several, in a cell or as a list."""

import json
from pathlib import Path

import pytest

from casefiles.registry import read_rights


@pytest.mark.parametrize(
    ("written", "region"),
    [
        ("乌海", "乌海"),
        (["内蒙古乌海"], "内蒙古乌海"),
        (["海勃湾", "乌达"], "海勃湾; 乌达"),
        ("海勃湾;乌达", "海勃湾; 乌达"),
        ([], None),
        (None, None),
    ],
)
def test_region(tmp_path: Path, written: object, region: str | None) -> None:
    file = tmp_path / "rights.json"
    file.write_text(json.dumps([{"id": "gi", "kind": "gi", "name": "乌海葡萄", "region": written}]), "utf-8")
    read = read_rights(file)
    assert read.bad == ()
    assert read.rights[0].region == region
