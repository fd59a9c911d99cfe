"""Each folder under ``cases/ORIGIN/`` is one page as received and what must be read from it.

The origins: ``schema-org`` after the examples of schema.org and Google's product markup guide, ``shops`` after the markup of
common shop software, ``china`` after marketplaces in Chinese, ``no-content`` for what is no page of the shop though it answers
200, ``content`` for pages that only look like that.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from casefiles.records import to_json
from crawlers.reading import Page
from crawlers.reading.reader import read_listing, read_page

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(folder for origin in CASES.iterdir() for folder in origin.iterdir())


def received(folder: Path) -> tuple[bytes, str, str | None]:
    request = json.loads((folder / "request.json").read_text("utf-8"))
    return (folder / "page.html").read_bytes(), request["url"], request.get("content_type")


def as_record(page: Page) -> dict[str, Any]:
    listings = [json.loads(to_json(listing)) for listing in page.listings]
    for listing in listings:
        listing.pop("confidence")  # held by test_confidence.py
    record = {
        "kind": page.kind.value,
        "why_not": page.why_not,
        "canonical": page.canonical,
        "faults": len(page.faults),
        "listings": listings,
        "teasers": [[one.url, one.title, str(one.price), bool(one.pictures)] for one in page.teasers],
        "links": [[link.url, link.kind.value] for link in page.links],
    }
    return record | ({"text": page.text} if page.text else {})


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_a_page_is_read_as_expected(folder: Path) -> None:
    body, url, content_type = received(folder)
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    assert as_record(read_page(body, url, content_type=content_type)) == expected


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_reading_offline_gives_the_same_under_the_url_as_given(folder: Path) -> None:
    body, url, content_type = received(folder)
    page = read_page(body, url, content_type=content_type)
    listing = read_listing(body, url, content_type=content_type)
    if page.listings:
        assert not isinstance(listing, str)
        assert listing.url == url
        assert listing.title == page.listings[0].title
        assert listing.price == page.listings[0].price
    elif page.why_not is not None:
        assert listing == page.why_not


def test_there_are_cases_of_every_origin() -> None:
    assert {folder.parent.name for folder in FOLDERS} == {"schema-org", "shops", "china", "no-content", "content"}
    assert all({"page.html", "request.json", "expected.json"} <= {file.name for file in folder.iterdir()} for folder in FOLDERS)


def test_the_digest_changes_with_what_was_read_and_only_then() -> None:
    body, url, _ = received(CASES / "shops" / "no-structured-data-product")
    same = read_page(body.replace(b"<html", b"<!-- served by node 7 --><html"), url)
    dearer = read_page(body.replace("£12.75".encode(), "£13.75".encode()), url)
    assert read_page(body, url).digest == same.digest
    assert read_page(body, url).digest != dearer.digest
