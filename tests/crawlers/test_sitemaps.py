"""Sitemaps: what they say, and nothing more."""

import gzip
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.sitemaps import MAX_ENTRIES, Entry, entries, is_sitemap, w3c_date


def test_entries_with_dates_and_namespaces_in_order() -> None:
    xml = b"""<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      <url><loc> https://shop.example/a?x=1&amp;y=2 </loc><lastmod>2026-01-31T08:00:00+08:00</lastmod></url>
      <url><lastmod>2026-01-31</lastmod></url>
      <url><loc>https://shop.example/b</loc><xhtml:link rel="alternate" href="https://shop.example/de/b"/></url>
    </urlset>"""
    assert list(entries(xml)) == [
        Entry(url="https://shop.example/a?x=1&y=2", lastmod=datetime(2026, 1, 31, tzinfo=UTC)),
        Entry(url="https://shop.example/b"),
    ]


def test_an_index_names_sitemaps_packed_or_not() -> None:
    xml = b"<sitemapindex><sitemap><loc>https://shop.example/1.xml</loc></sitemap></sitemapindex>"
    for body in (xml, gzip.compress(xml)):
        assert is_sitemap(body)
        assert list(entries(body)) == [Entry(url="https://shop.example/1.xml", is_sitemap=True)]


def test_what_stands_before_a_fault_is_given() -> None:
    broken = b"<urlset><url><loc>https://shop.example/a</loc></url><url><loc>https://shop.exa"
    assert next(entry.url for entry in entries(broken)) == "https://shop.example/a"
    cut = gzip.compress(b"<urlset>" + b"<url><loc>https://shop.example/a</loc></url>" * 500)[:-30]
    assert {entry.url for entry in entries(cut)} <= {"https://shop.example/a"}


def test_entities_name_no_files() -> None:
    xml = b"<!DOCTYPE u [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><urlset><url><loc>&f;</loc></url><url><loc>b</loc></url></urlset>"
    assert [entry.url for entry in entries(xml)] == ["b"]


def test_the_protocols_bound_on_entries_is_kept() -> None:
    assert sum(1 for _ in entries(b"<urlset>" + b"<url><loc>a</loc></url>" * (MAX_ENTRIES + 10))) == MAX_ENTRIES


@given(st.binary(max_size=400))
def test_no_bytes_raise(body: bytes) -> None:
    is_sitemap(body)
    list(entries(b"<urlset>" + body))
    list(entries(b"\x1f\x8b" + body))
    list(entries(body))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2026-01-31", datetime(2026, 1, 31, 23, 59, 59, tzinfo=UTC)),
        ("2026-01-31T10:00:00Z", datetime(2026, 1, 31, 10, tzinfo=UTC)),
        ("yesterday", None),
        ("", None),
        ("0001-01-01T00:00:00+14:00", None),
    ],
)
def test_w3c_dates(text: str, read: datetime | None) -> None:
    assert w3c_date(text) == read
