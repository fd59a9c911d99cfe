"""Pages in the ways of writing of other shop software, each with what a buyer reads from it.

Each file under ``idioms/`` begins with a comment: the address, and the fields that must be read. Only these are held.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from casefiles.model import Listing
from casefiles.records import to_json
from crawlers.reading.reader import read_listing, read_page

IDIOMS = sorted((Path(__file__).parent / "idioms").glob("*.html"))


def expected_of(file: Path) -> dict[str, Any]:
    first = file.read_text("utf-8").partition("\n")[0]
    expected: dict[str, Any] = json.loads(first.removeprefix("<!--").removesuffix("-->"))
    return expected


def read_of(listing: Listing) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(to_json(listing))
    record["picture"] = record["pictures"][0]["url"] if record.get("pictures") else None
    record["seller"] = record.get("seller", {}).get("name")
    return record


@pytest.mark.parametrize("file", IDIOMS, ids=lambda file: file.stem)
def test_a_page_in_other_words_is_read_as_a_buyer_reads_it(file: Path) -> None:
    expected = expected_of(file)
    url, described = expected.pop("url"), expected.pop("description_has", "")
    listing = read_listing(file.read_bytes(), url)
    assert isinstance(listing, Listing), listing
    record = read_of(listing)
    assert {name: record.get(name) for name in expected} == expected
    assert described in (listing.description or "")


@pytest.mark.parametrize("file", IDIOMS, ids=lambda file: file.stem)
def test_a_crawler_sees_a_product_there(file: Path) -> None:
    assert read_page(file.read_bytes(), expected_of(file)["url"]).kind == "product"
