"""What the shop tells crawlers: robots.txt, the sitemap index, and sitemaps that name a part of its goods only."""

import gzip
from collections.abc import Iterable
from datetime import datetime
from xml.sax.saxutils import escape

from markwatch.example.tables import Good, Shelf

MAPPED_BELOW = 1060
"""Goods with lower numbers stand in the sitemap, and those on the shelf ``map``: older ones, as a sitemap made long ago has."""

ROBOTS = """\
# Tuoling Market
User-agent: *
Allow: /account/help
Disallow: /account/
Disallow: /cart
Disallow: /search
Disallow: /events/*/
Disallow: /*sort=
Disallow: /*.pdf$

User-agent: MirrorBot
Disallow: /

Sitemap: {base}/sitemap.xml
"""

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def robots(base: str) -> bytes:
    """robots.txt (RFC 9309) of the shop at ``base``."""
    return ROBOTS.format(base=base).encode()


def sitemap_index(base: str) -> bytes:
    """The sitemap index: one gzipped map of goods, one plain map of shops."""
    maps = "".join(
        f"<sitemap><loc>{escape(base + path)}</loc></sitemap>" for path in ("/sitemaps/goods.xml.gz", "/sitemaps/shops.xml")
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="{_NAMESPACE}">{maps}</sitemapindex>\n'.encode()


def mapped(goods: Iterable[Good]) -> list[Good]:
    """The goods that the sitemap names."""
    return [good for good in goods if good.shelf is Shelf.MAP or (good.shelf is Shelf.CATEGORY and int(good.id) < MAPPED_BELOW)]


def urlset(entries: Iterable[tuple[str, datetime | None]]) -> bytes:
    """A sitemap of addresses with their dates of change."""
    urls = "".join(
        f"<url><loc>{escape(url)}</loc>{f'<lastmod>{day.isoformat()}</lastmod>' if day else ''}</url>\n" for url, day in entries
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{_NAMESPACE}">\n{urls}</urlset>\n'.encode()


def packed(xml: bytes) -> bytes:
    """Gzipped without a time in it, so that the same map gives the same bytes."""
    return gzip.compress(xml, mtime=0)
