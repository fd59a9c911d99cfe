"""Sitemaps (sitemaps.org protocol 0.9): bytes → the pages and further sitemaps they name. Pure, bounded, without XML entities."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from itertools import islice

from lxml import etree

MAX_ENTRIES = 50_000
"""Entries of one sitemap, by the protocol."""

MAX_BYTES = 50 * 1024 * 1024
"""Of one sitemap after gunzip, by the protocol."""

MAX_NESTING = 3
"""Index in index in index: the protocol allows one level, shops are met with two."""

_SNIFFED = 2_048
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One ``<url>`` or ``<sitemap>``."""

    url: str
    """As it stands there, stripped."""
    lastmod: datetime | None = None
    """UTC; ``None`` when missing or not a W3C date."""
    is_sitemap: bool = False


def is_sitemap(body: bytes) -> bool:
    """Whether ``body``, as received, begins like a sitemap or sitemap index, gzip included. By content: names and types lie."""
    head = _gunzip(body[:_SNIFFED], _SNIFFED) if body.startswith(_GZIP) else body[:_SNIFFED]
    return b"<urlset" in head or b"<sitemapindex" in head


def entries(body: bytes) -> Iterator[Entry]:
    """The entries of a sitemap in order, at most :data:`MAX_ENTRIES`; broken XML gives what stands before the fault.

    Entities are not resolved, so one that names files or grows without end gives nothing.
    """
    xml = _gunzip(body, MAX_BYTES) if body.startswith(_GZIP) else body[:MAX_BYTES]
    try:
        yield from islice(filter(None, map(_entry, _elements(xml))), MAX_ENTRIES)
    except etree.XMLSyntaxError:
        return


def _elements(xml: bytes) -> Iterator[etree._Element]:
    """Each ``<url>`` and ``<sitemap>``, cleared when the next is asked for."""
    for _, element in etree.iterparse(
        BytesIO(xml), tag=("{*}url", "{*}sitemap"), recover=True, resolve_entities=False, no_network=True, load_dtd=False,
        remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=False,
    ):  # fmt: skip
        yield element
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]


def _entry(element: etree._Element) -> Entry | None:
    url = (element.findtext("{*}loc") or "").strip()
    lastmod = (element.findtext("{*}lastmod") or "").strip()
    return Entry(url=url, lastmod=w3c_date(lastmod), is_sitemap=etree.QName(element).localname == "sitemap") if url else None


def w3c_date(text: str) -> datetime | None:
    """A W3C date-time (``2026-01-31``, ``2026-01-31T10:00:00+08:00``) as UTC; ``None`` for anything else.

    A day without a time counts as its last moment, so that a change later on that day is not missed.
    """
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None
    if len(text) == len("2026-01-31"):
        read = read.replace(hour=23, minute=59, second=59)
    try:
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except OverflowError:
        return None


def _gunzip(packed: bytes, limit: int) -> bytes:
    """At most ``limit`` bytes of what ``packed`` holds; a broken or cut stream gives what it can."""
    unpacker = zlib.decompressobj(zlib.MAX_WBITS + 16)
    try:
        return unpacker.decompress(packed, limit)
    except zlib.error:
        return b""
