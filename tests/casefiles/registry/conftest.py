import io
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

from casefiles.registry import RightsFile, read_rights

ReadCsv = Callable[..., RightsFile]
ReadSheet = Callable[[Sequence[Sequence[object]]], RightsFile]


@pytest.fixture
def picture() -> bytes:
    drawn = Image.new("RGB", (120, 80), "white")
    drawn.paste("red", (20, 10, 70, 60))
    drawn.paste("navy", (50, 30, 110, 70))
    out = io.BytesIO()
    drawn.save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def read_csv(tmp_path: Path) -> ReadCsv:
    """Writes text to a CSV file and reads it."""

    def read(text: str, encoding: str = "utf-8", name: str = "rights.csv") -> RightsFile:
        (tmp_path / name).write_bytes(text.encode(encoding))
        return read_rights(tmp_path / name)

    return read


@pytest.fixture
def read_sheet(tmp_path: Path) -> ReadSheet:
    """Writes rows to an XLSX file and reads it."""

    def read(rows: Sequence[Sequence[object]]) -> RightsFile:
        workbook = openpyxl.Workbook()
        for row in rows:
            workbook.active.append(list(row))
        workbook.save(tmp_path / "rights.xlsx")
        return read_rights(tmp_path / "rights.xlsx")

    return read
