"""Every marketplace has a case; a host of another shop is left alone."""

import json
from pathlib import Path

import pytest

from casefiles.model import Listing
from crawlers.marketplaces import habits, habits_at, refined
from crawlers.reading.reader import read_listing

HERE = Path(__file__).parent
FOLDERS = [one.folder for one in habits()]


@pytest.mark.parametrize("folder", FOLDERS)
def test_each_marketplace_reads_its_saved_page(folder: str) -> None:
    request = json.loads((HERE / folder / "request.json").read_text("utf-8"))
    expected = json.loads((HERE / folder / "expected.json").read_text("utf-8"))
    read = read_listing((HERE / folder / "page.html").read_bytes(), request["url"])
    assert isinstance(read, Listing)
    better = refined(read)
    got = {
        "title": better.title,
        "price": str(better.price),
        "item_id": better.item_id,
        "seller": better.seller and better.seller.name,
        "read_from": better.read_from["item_id"],
    }
    assert got == expected


def test_each_case_has_its_marketplace() -> None:
    assert sorted(one.name for one in HERE.iterdir() if one.is_dir() and one.name != "__pycache__") == FOLDERS


@pytest.mark.parametrize(
    ("host", "known"), [("market.example", True), ("item.market.example", True), ("supermarket.example", False), ("", False)]
)
def test_a_marketplace_is_switched_on_by_its_host_alone(host: str, *, known: bool) -> None:
    assert (habits_at(host) is not None) is known
