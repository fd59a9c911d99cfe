"""The pure rules: sites, verdicts, bounds, headers."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Link, Outcome
from crawlers.bounds import BLOCKS_IN_A_ROW, Tally
from crawlers.middlewares.patience import retry_after
from crawlers.orders import CrawlOrder
from crawlers.sites import belongs, home_of, site_of
from crawlers.verdicts import NotAsked, of_failure, of_status
from crawlers.visits import may_be_wanted

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)


def test_a_site_is_its_host_with_or_without_www() -> None:
    assert site_of("https://WWW.Shop.example:443/a?b#c") == "shop.example"
    assert site_of("http://shop.example:8080/") == "shop.example:8080"
    assert belongs("http://www.shop.example/x", "shop.example")
    assert not belongs("http://help.shop.example/x", "shop.example")
    assert not belongs("http://shop.example.evil.example/x", "shop.example")
    assert not belongs("http://shop.example:81/x", "shop.example")
    assert not belongs("http://shop.example@evil.example/", "shop.example")
    assert home_of("https://shop.example/a/b?c") == "https://shop.example/"


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        (200, None),
        (204, (Outcome.FAILED, "http-204")),
        (302, (Outcome.FAILED, "http-302")),
        (304, (Outcome.UNCHANGED, "not-modified")),
        (401, (Outcome.BLOCKED, "http-401")),
        (403, (Outcome.BLOCKED, "http-403")),
        (404, (Outcome.GONE, "http-404")),
        (410, (Outcome.GONE, "http-410")),
        (429, (Outcome.BLOCKED, "http-429")),
        (451, (Outcome.BLOCKED, "http-451")),
        (500, (Outcome.FAILED, "http-500")),
    ],
)
def test_what_a_status_says(status: int, verdict: object) -> None:
    assert of_status(status) == verdict


def test_a_failure_that_nobody_foresaw_is_a_broken_connection() -> None:
    assert of_failure(ValueError("odd")) == (Outcome.FAILED, "broken-connection")
    assert of_failure(NotAsked("robots")) == (Outcome.REFUSED, "robots")


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("120", 120.0), (" 0 ", 0.0), ("Sat, 31 Jan 2026 12:01:00 GMT", 60.0), ("Fri, 30 Jan 2026 12:00:00 GMT", 0.0)],
)
def test_retry_after_is_seconds_or_a_date(value: str, seconds: float) -> None:
    assert retry_after(value, NOW) == seconds


@given(st.text(max_size=60))
def test_no_retry_after_header_raises(value: str) -> None:
    asked = retry_after(value, NOW)
    assert asked is None or asked >= 0


def test_films_are_not_received_and_pages_are() -> None:
    assert may_be_wanted("text/html; charset=gbk", PageKind.PRODUCT)
    assert may_be_wanted("", PageKind.OTHER)
    assert not may_be_wanted("video/mp4", PageKind.OTHER)
    assert not may_be_wanted("application/pdf", PageKind.PICTURE)
    assert may_be_wanted("image/webp", PageKind.PICTURE)


def tally(**bounds: Any) -> Tally:
    order = CrawlOrder(record="sqlite:///x", archive=Path("a"), starts=("http://shop.example/",), user_agent="markwatch")
    return Tally(order=replace(order, **bounds), site="shop.example")


def test_only_blocks_in_a_row_end_a_crawl() -> None:
    count = tally()
    for _ in range(BLOCKS_IN_A_ROW - 1):
        count.count(PageKind.PRODUCT, Outcome.BLOCKED, "captcha", 0)
    count.count(PageKind.PRODUCT, Outcome.READ, None, 1)
    for _ in range(BLOCKS_IN_A_ROW - 1):
        count.count(PageKind.PRODUCT, Outcome.BLOCKED, "captcha", 0)
        count.count(PageKind.PICTURE, Outcome.BLOCKED, "http-403", 0)
        count.count(PageKind.OTHER, Outcome.BLOCKED, "login-wall", 0)
    assert count.enough(0) is None
    count.count(PageKind.PRODUCT, Outcome.BLOCKED, "http-403", 0)
    assert count.enough(0) == "blocked-before"


def test_bounds_by_name() -> None:
    assert tally(max_seconds=5.0).enough(5.0) == "max-seconds"
    full = tally(max_bytes=10, max_pages=2, max_listings=1)
    full.bytes, full.asked_pages, full.listings = 10, 1, 1
    assert full.enough(0) == "max-bytes"
    page, picture = (Errand(link=Link(url="u", kind=kind)) for kind in (PageKind.PRODUCT, PageKind.PICTURE))
    assert full.too_far(page) == "max-listings"
    assert full.too_far(picture) is None
    full.asked_pages = 2
    assert full.too_far(page) == "max-pages"
