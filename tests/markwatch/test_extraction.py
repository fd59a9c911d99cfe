"""``extract``: saved pages to listings; what cannot be read is named and costs the others nothing."""

import json
import os
from pathlib import Path

import pytest

from casefiles.errors import BadRow
from casefiles.model import Listing
from markwatch.extraction import MAX_PAGE, extract_lines
from tests.markwatch.offices import CommandLine

GOOD = """<!doctype html><html lang="en"><head><title>Walnut bread board - Corner Goods</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Product", "name": "Walnut bread board",
"offers": {"@type": "Offer", "price": "24.50", "priceCurrency": "EUR", "availability": "https://schema.org/InStock"}}</script>
</head><body><h1>Walnut bread board</h1><p>€24.50</p><button>Add to cart</button></body></html>"""
SAVED = Path(__file__).parent.parent / "crawlers" / "reading" / "cases"
LIST, CAPTCHA = SAVED / "shops" / "no-structured-data-list" / "page.html", SAVED / "no-content" / "captcha-chinese" / "page.html"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.html").write_text(GOOD)
    (tmp_path / "empty.html").touch()
    (tmp_path / "huge.html").write_bytes(b"<p>" + b"x" * (MAX_PAGE + 1))
    (tmp_path / "folder.html").mkdir()
    os.mkfifo(tmp_path / "pipe.html")
    return tmp_path


def page(file: str, url: str = "https://shop.example/p/1", **more: str) -> str:
    return json.dumps({"url": url, "html_file": file, **more})


def extracted(folder: Path, *lines: str) -> list[Listing | BadRow | str]:
    return list(extract_lines(lines, str(folder / "pages.jsonl")))


def test_a_saved_page_is_a_listing_under_the_url_of_its_line(folder: Path) -> None:
    (listing,) = extracted(folder, page("good.html", "https://shop.example/p/1?from=mail"))
    assert isinstance(listing, Listing)
    assert (listing.url, listing.title) == ("https://shop.example/p/1?from=mail", "Walnut bread board")
    assert (str(listing.price), listing.currency, listing.availability) == ("24.50", "EUR", "InStock")
    assert listing.read_from["title"]


def test_the_content_type_of_the_line_names_the_encoding(folder: Path) -> None:
    title = "<title>乌海葡萄礼盒</title><h1>乌海葡萄礼盒</h1><p class=price>¥39.90</p><button>加入购物车</button>"
    (folder / "gbk.html").write_bytes(title.encode("gb18030"))
    (listing,) = extracted(folder, page("gbk.html", content_type="text/html; charset=gbk"))
    assert isinstance(listing, Listing)
    assert listing.title == "乌海葡萄礼盒"


def test_a_file_lies_relative_to_the_pages_file_or_anywhere_the_user_says(folder: Path) -> None:
    (folder / "lists").mkdir()
    lines = [page("../good.html"), page(str(folder / "good.html"))]
    read = list(extract_lines(lines, str(folder / "lists" / "pages.jsonl")))
    assert [isinstance(listing, Listing) for listing in read] == [True, True]


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("missing.html", "No such file"),
        ("huge.html", "bytes; at most 8,388,608 are read"),
        ("empty.html", "nothing in it that is HTML"),
        ("folder.html", "not an ordinary file"),
        ("pipe.html", "not an ordinary file"),
        ("a\0b.html", "null byte"),
        ("good.html/x", "Not a directory"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_by_row_and_the_others_are_read(folder: Path, file: str, words: str) -> None:
    before, bad, after = extracted(folder, page("good.html"), page(file), page("good.html"))
    assert isinstance(before, Listing)
    assert isinstance(after, Listing)
    assert isinstance(bad, BadRow)
    assert (bad.row, bad.field) == (2, "html_file")
    assert words in bad.wrong


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("{", None),
        ("[]", None),
        ('{"url": "https://shop.example/"}', "html_file"),
        ('{"html_file": "good.html"}', "url"),
        ('{"url": 3, "html_file": "good.html"}', "url"),
        (page("good.html", "shop"), "url"),
        (page("good.html", "http://[shop"), "url"),
        (page("good.html", "file:///etc/passwd"), "url"),
        ("\udcff", None),
    ],
)
def test_a_line_that_is_no_page_is_named_by_row_and_field(folder: Path, line: str, field: str | None) -> None:
    blank, bad, good = "\n", line, page("good.html")
    first, second = extracted(folder, blank, bad, good)
    assert isinstance(first, BadRow)
    assert (first.row, first.field) == (2, field)
    assert isinstance(second, Listing)


def test_a_page_that_is_no_product_is_passed_over_with_the_reason(folder: Path) -> None:
    url = "https://shop.example/kitchen"
    assert extracted(folder, page(str(CAPTCHA), url)) == [f"{url}: captcha"]


def test_a_list_page_gives_a_listing_for_each_of_its_goods(folder: Path) -> None:
    found = extracted(folder, page(str(LIST), "https://shop.example/kitchen"))
    assert len(found) > 1
    assert all(isinstance(listing, Listing) and listing.price for listing in found)
    assert len({listing.url for listing in found if isinstance(listing, Listing)}) == len(found)


def test_the_command_writes_listings_names_the_rest_and_says_by_its_code_whether_lines_were_lost(
    folder: Path, run: CommandLine
) -> None:
    (folder / "pages.jsonl").write_text("\n".join([page("good.html"), page(str(CAPTCHA))]) + "\n")
    ended = run("extract", "pages.jsonl")
    assert ended.code == 0
    assert json.loads(ended.out)["title"] == "Walnut bread board"
    assert "1 listings read." in ended.errors
    (folder / "pages.jsonl").write_text("\n".join([page("good.html"), "{", page("missing.html")]) + "\n")
    ended = run("extract", "pages.jsonl", "--out", "listings.jsonl")
    assert (ended.code, ended.out) == (2, "")
    assert ended.errors[0].startswith("pages.jsonl, row 2: Invalid JSON")
    assert ended.errors[1].startswith("pages.jsonl, row 3, field html_file: missing.html: No such file")
    assert len((folder / "listings.jsonl").read_text().splitlines()) == 1


def test_pages_that_cannot_be_opened_are_bad_input(tmp_path: Path, run: CommandLine) -> None:
    ended = run("extract", "missing.jsonl", "--out", "listings.jsonl")
    assert (ended.code, ended.out) == (2, "")
    assert ended.errors == ["markwatch: missing.jsonl: No such file or directory; it should be a readable JSONL file"]
    assert not (tmp_path / "listings.jsonl").exists()
