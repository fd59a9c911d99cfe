"""Sites that mean harm, each with a real server: nothing hangs, nothing bursts, nothing else is lost."""

import gzip
import time
import zlib
from collections.abc import Iterator

import psutil
import pytest
from brotli import Compressor  # type: ignore[import-untyped]
from zstandard import ZstdCompressor

from casefiles.parts import PageKind
from casefiles.stores.base import Outcome
from tests.crawlers.shops import Crawled, Reply, Route, Shop, html, listing_page, product, redirect, sitemap_index, stock

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS + 16)
    block = b"\0" * (1 << 20)
    return b"".join(packer.compress(block) for _ in range(size >> 20)) + packer.flush()


def packed_bomb(coding: str) -> bytes:
    """Half a gigabyte of zeros as ``coding`` (an HTTP content coding) packs it: kilobytes to a megabyte."""
    if coding == "gzip":
        return bomb(1 << 29)
    block = b"\0" * (1 << 20)
    if coding == "br":
        brotli = Compressor(quality=1)
        return bytes(b"".join(brotli.process(block) for _ in range(1 << 9)) + brotli.finish())
    zstd = ZstdCompressor().compressobj()
    return b"".join(zstd.compress(block) for _ in range(1 << 9)) + zstd.flush()


def drip() -> Iterator[bytes]:
    yield HEAD + b"\r\n<html>"
    for _ in range(60):
        time.sleep(0.2)
        yield b"<p>more</p>"


def slow_headers() -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    for number in range(60):
        time.sleep(0.2)
        yield b"X-%d: wait\r\n" % number


def endless() -> Iterator[bytes]:
    yield HEAD + b"\r\n"
    while True:
        yield b"<p>" * 20_000


@pytest.mark.slow
def test_hostile_pages_are_named_and_the_good_ones_kept(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 6)
    wedge = "<body><div " + " ".join(f"a{number}=1" for number in range(40_000)) + ">x</div>"
    page = {"Content-Type": "text/html"}
    packed = page | {"Content-Encoding": "gzip"}
    hostile: dict[str, Route] = {
        "/loop-a": redirect("/loop-b"),
        "/loop-b": redirect("/loop-a"),
        "/self": redirect("/self"),
        "/to-file": redirect("file:///etc/passwd"),
        "/to-nowhere": redirect("http://[half"),
        "/ten-megabytes": html("<p>" + "x" * 10_000_000),
        "/bomb": Reply(bomb(1 << 30), headers=packed),
        "/double-bomb": Reply(gzip.compress(bomb(1 << 26)), headers=page | {"Content-Encoding": "gzip, gzip"}),
        "/drip": Reply(raw=drip),
        "/slow": Reply(raw=slow_headers),
        "/endless": Reply(raw=endless),
        "/a.manual": Reply(b"%PDF-1.7" * 1000, headers={"Content-Type": "application/pdf"}),
        "/film": Reply(b"\0" * 5_000_000, headers={"Content-Type": "video/mp4"}),
        "/bad-status": Reply(raw=lambda: [b"HTP/9 what?\r\n\r\nhello"]),
        "/nothing": Reply(raw=list),
        "/cut": Reply(raw=lambda: [HEAD + b"Content-Length: 5000\r\n\r\n<html>"]),
        "/bad-gzip": Reply(b"not gzip at all", headers=packed),
        "/wedge": html(wedge),
        "/broken": html("<html><body><h1>Mugs<table><tr><td></body></h1><a href='/product/mug-x'>x</a><![CDATA["),
        "/product/mug-x": html(product(7, title="Found on a broken page")),
        "/error": Reply(b"oops", status=500),
        "/gone": Reply(b"{}", status=404, headers={"Content-Type": "application/json"}),
        "/teapot": Reply(b"", status=418),
        "/odd": Reply(b"", status=299),
        "/deep": html("<div>" * 50_000),
        "/headers": Reply(b"<h1>Hi", headers=page | {"X-Odd": "\xff\xfe\x00", "Refresh": "0;url=/"}),
        "/img/0.png": Reply(b"GIF89a" + b"\0" * 100, headers={"Content-Type": "image/png"}),
        "/img/1.png": Reply(b"<h1>no picture</h1>", headers=page),
    }
    shop.routes |= hostile
    pages = [path for path in hostile if not path.startswith(("/img", "/product"))]
    shop.routes["/"] = html(listing_page([*pages, "/category/mugs", "http://[half/", "http://a b/", "//"]))
    began = time.monotonic()
    crawled.crawl(shop, timeout=2.0, read_seconds=5.0)
    assert time.monotonic() - began < 90
    assert len(crawled.titles()) == 7
    whys = crawled.whys(shop)
    assert whys["failed", "redirect-loop"] == 3
    assert whys["refused", "too-large"] >= 3
    assert whys["failed", "timeout"] >= 2
    assert whys["refused", "content-type"] == 2
    assert whys["failed", "unreadable"] >= 1
    assert whys["failed", "http-500"] == 1
    assert whys["gone", "http-404"] >= 2
    assert whys["failed", "unusable-picture"] == 2
    assert None not in {outcome for outcome, _ in whys}
    assert crawled.seen[-1].ended == "finished"


@pytest.mark.slow
def test_bombs_of_every_coding_do_not_fill_the_memory(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 2, pictures=False)
    for coding in ("gzip", "br", "zstd"):
        packed = Reply(packed_bomb(coding), headers={"Content-Type": "text/html", "Content-Encoding": coding})
        shop.routes |= {f"/{coding}-{number}": packed for number in range(2)}
    shop.routes["/"] = html(listing_page([*(path for path in shop.routes if path[-2:-1] == "-"), "/category/mugs"]))
    me, peak = psutil.Process(), 0

    def watch(progress: object) -> None:
        nonlocal peak
        for child in me.children(recursive=True):
            peak = max(peak, child.memory_info().rss)

    crawled.seen = _Watched(watch)
    crawled.crawl(shop, pictures_per_listing=0)
    assert crawled.whys(shop)["refused", "too-large"] == 6
    assert len(crawled.titles()) == 2
    assert 0 < peak < 400 * 1024 * 1024


class _Watched(list):  # type: ignore[type-arg]
    def __init__(self, watch: object) -> None:
        super().__init__()
        self._watch = watch

    def append(self, progress: object) -> None:
        super().append(progress)
        self._watch(progress)  # type: ignore[operator]


@pytest.mark.slow
def test_sitemap_bombs_stay_within_bounds(shop: Shop, crawled: Crawled) -> None:
    entity = "<!DOCTYPE u [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
        f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    many = "".join(f"<url><loc>{shop.url(f'/p-{number}.html')}</loc></url>" for number in range(60_000))
    shop.routes |= {
        "/robots.txt": Reply(f"Sitemap: {shop.url('/outer.xml')}\nSitemap: {shop.url('/outer.xml')}\n".encode()),
        "/outer.xml": Reply(sitemap_index(*map(shop.url, ("/n1.xml", "/entity.xml", "/many.xml", "/packed.xml.gz")))),
        "/entity.xml": Reply(f"<?xml version='1.0'?>{entity}]><urlset><url><loc>&i;</loc></url></urlset>".encode()),
        "/many.xml": Reply(f"<urlset>{many}</urlset>".encode()),
        "/packed.xml.gz": Reply(bomb(1 << 28), headers={"Content-Type": "application/gzip"}),
        "/": html("<h1>Shop</h1>"),
    }
    shop.routes |= {f"/n{depth}.xml": Reply(sitemap_index(shop.url(f"/n{depth + 1}.xml"))) for depth in range(1, 6)}
    crawled.crawl(shop, max_pages=5)
    coverage = crawled.coverage(shop)
    assert coverage[PageKind.OTHER, Outcome.REFUSED, "sitemap-nesting"] == 1
    assert "/n4.xml" not in shop.paths()
    refused = sum(count for (_, _, why), count in coverage.items() if why == "max-pages")
    assert 49_900 <= refused <= 50_000


def test_a_cookie_bomb_is_not_sent_back(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 4, pictures=False)
    cookies = "\r\n".join(f"Set-Cookie: c{number}={'x' * 100}; Path=/" for number in range(500))
    body = listing_page(["/category/mugs"]).encode()
    head = HEAD + f"{cookies}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    shop.routes["/"] = Reply(raw=lambda: [head + body])
    crawled.crawl(shop)
    assert len(crawled.titles()) == 4
    assert max(len(ask.headers.get("cookie", "")) for ask in shop.asks) < 8_192


def test_a_name_that_does_not_exist_is_said_so(shop: Shop, crawled: Crawled) -> None:
    crawled.crawl(shop, "http://no-such-shop.invalid/", timeout=5.0)
    store = crawled.store()
    assert set(store.ledger("no-such-shop.invalid").coverage()) == {(PageKind.OTHER, Outcome.FAILED, "no-such-host")}
    store.close()
