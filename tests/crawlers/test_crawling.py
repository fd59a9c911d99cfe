"""The whole way: from a shop on loopback to listings in the record."""

import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from casefiles.errors import BadConfiguration
from casefiles.parts import PageKind
from casefiles.stores.base import Outcome
from crawlers.archiving import PICTURES
from crawlers.crawling import CrawlOrder, site_of
from tests.crawlers.shops import (
    Ask,
    Crawled,
    Reply,
    Shop,
    html,
    listing_page,
    packed,
    png,
    product,
    redirect,
    sitemap_index,
    stock,
)


def test_every_product_is_found_by_links_alone_with_its_picture_and_capture(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 25)
    crawled.crawl(shop)
    store = crawled.store()
    listings = list(store.listings())
    assert sorted(listing.title for listing in listings) == sorted(f"Enamel mug number {number}" for number in range(25))
    assert all(listing.pictures and listing.pictures[0].digest and listing.pictures[0].hashes for listing in listings)
    captures = store.captures([listing.url for listing in listings])
    assert len(captures) == 25
    assert all(capture.valid and capture.status == 200 and capture.length > 0 for capture in captures)
    originals = store.captures([listing.pictures[0].url or "" for listing in listings])
    assert {capture.archive.endswith(PICTURES) for capture in captures} == {False}
    assert {capture.archive.endswith(PICTURES) for capture in originals} == {True}
    store.close()
    last = crawled.seen[-1]
    assert (last.listings, last.pictures, last.ended) == (25, 25, "finished")
    agents = {ask.headers["user-agent"] for ask in shop.asks}
    assert agents == {"markwatch/0.1 (+https://markwatch.example/about)"}
    assert shop.paths()[0] == "/robots.txt"
    assert len(shop.paths()) == len(set(shop.paths()))


def with_etag(text: str) -> Any:
    """A page that answers 304 to who has it already."""
    tag = f'"{hash(text) & 0xFFFFFF:x}"'

    def answer(ask: Ask) -> Reply:
        if ask.headers.get("if-none-match") == tag:
            return Reply(status=304, headers={"ETag": tag})
        return html(text, ETag=tag)

    return answer


def test_the_second_night_reads_only_what_is_new_changed_or_gone(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 10)
    for number in range(10):
        shop.routes[f"/product/mug-{number}"] = with_etag(product(number))
    clock = iter(range(1_000))
    shop.routes["/"] = lambda ask: html(listing_page(["/category/mugs"], more=f"<!-- made in {next(clock)} ms -->"))
    crawled.crawl(shop)
    shop.routes["/product/mug-3"] = with_etag(product(3, price="14.90"))
    shop.routes["/product/mug-new"] = html(product(10, title="A jug that was not there"))
    shop.routes["/category/mugs"] = html(listing_page([f"/product/mug-{n}" for n in [*range(10), "new"] if n != 4]))
    del shop.routes["/product/mug-4"]
    shop.asks.clear()
    crawled.crawl(shop)
    kinds = crawled.coverage(shop)
    assert kinds[PageKind.PRODUCT, Outcome.UNCHANGED, "not-modified"] == 8
    assert kinds[PageKind.PRODUCT, Outcome.READ, None] == 2
    assert kinds[PageKind.PRODUCT, Outcome.GONE, "http-404"] == 1
    assert kinds[PageKind.OTHER, Outcome.UNCHANGED, "same-content"] == 1
    assert kinds[PageKind.PICTURE, Outcome.UNCHANGED, "known"] == 10
    assert [path for path in shop.paths() if path.startswith("/img/")] == ["/img/10.png"]
    assert "A jug that was not there" in crawled.titles()
    assert "Enamel mug number 4" not in crawled.titles()
    assert crawled.seen[-1].listings == 2


def test_sitemaps_lead_to_what_no_link_does_and_their_dates_save_visits(shop: Shop, crawled: Crawled) -> None:
    entry = "<url><loc>{}</loc><lastmod>2020-01-01</lastmod></url>"
    body = "".join(entry.format(shop.url(f"/product/mug-{number}")) for number in range(6))
    outside = entry.format("http://elsewhere.example/product/mug-1")
    shop.routes |= {
        "/robots.txt": Reply(f"User-agent: *\nDisallow: /secret\nSitemap: {shop.url('/maps/index.xml')}\n".encode()),
        "/maps/index.xml": Reply(sitemap_index(shop.url("/maps/a.xml.gz"))),
        "/maps/a.xml.gz": Reply(packed(f"<urlset>{body}{outside}</urlset>"), headers={"Content-Type": "application/gzip"}),
        "/": html("<title>Nothing linked here</title><h1>Welcome</h1>"),
    }  # fmt: skip
    for number in range(6):
        shop.routes[f"/product/mug-{number}"] = html(product(number))
    crawled.crawl(shop, pictures_per_listing=0)
    assert len(crawled.titles()) == 6
    shop.asks.clear()
    crawled.crawl(shop, pictures_per_listing=0)
    assert not [path for path in shop.paths() if path.startswith("/product/")]
    assert crawled.coverage(shop)[PageKind.PRODUCT, Outcome.UNCHANGED, "sitemap-date"] == 6


def test_one_product_under_many_addresses_is_one_listing(shop: Shop, crawled: Crawled, canary: Shop) -> None:
    many = [f"/category/{name}/mug-1" for name in ("red", "blue", "gifts")]
    off_site = f"{canary.url('/product/mug-9')}"
    links = [*many, "/old/mug-2", "/product/mug-2?utm_source=mail", "/product/mug-loop-a", "/moved-away", off_site]
    shop.routes |= {
        "/": html(listing_page(links)),
        "/product/mug-1": html(product(1, canonical="/product/mug-1")),
        "/product/mug-2": html(product(2)),
        "/old/mug-2": redirect("/product/mug-2", 301),
        "/moved-away": redirect(off_site),
        "/product/mug-loop-a": html(product(3, canonical="/product/mug-loop-b")),
        "/product/mug-loop-b": html(product(3, canonical="/product/mug-loop-a")),
    }
    shop.routes |= {path: html(product(1, canonical="/product/mug-1")) for path in many}
    crawled.crawl(shop, pictures_per_listing=0)
    assert crawled.titles() == ["Enamel mug number 1", "Enamel mug number 2", "Enamel mug number 3"]
    whys = crawled.whys(shop)
    assert whys["duplicate", "canonical"] == 4
    assert whys["duplicate", "redirect"] == 1
    assert whys["refused", "other-host"] == 1
    assert canary.asks == []


@pytest.mark.parametrize("start", ["/product/mug-1", "/some-map.xml"])
def test_any_page_of_the_shop_is_a_start(start: str, shop: Shop, crawled: Crawled) -> None:
    stock(shop, 3)
    shop.routes["/some-map.xml"] = Reply(f"<urlset><url><loc>{shop.url('/product/mug-1')}</loc></url></urlset>".encode())
    crawled.crawl(shop, start)
    assert len(crawled.titles()) == 3


def test_bounds_say_what_was_not_seen(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 30, pictures=False)
    shop.otherwise = lambda ask: html(listing_page([f"{ask.path}/deeper"])) if "/deep" in ask.path else Reply(status=404)
    shop.routes["/"] = html(listing_page(["/category/mugs", "/deep"]))
    crawled.crawl(shop, max_pages=12, max_depth=3, pictures_per_listing=0)
    assert len([path for path in shop.paths() if path not in ("/robots.txt", "/sitemap.xml")]) == 12
    whys = crawled.whys(shop)
    assert whys["refused", "max-pages"] >= 1
    assert None not in {outcome for outcome, _ in whys}


def test_enough_listings_end_the_pages_but_not_their_pictures(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 30)
    crawled.crawl(shop, max_listings=5, concurrency=1)
    assert len(crawled.titles()) == 5
    assert crawled.seen[-1].pictures == 5
    assert crawled.whys(shop)["refused", "max-listings"] >= 5


def test_an_endless_calendar_ends_at_the_depth_bound(shop: Shop, crawled: Crawled) -> None:
    def day(ask: Ask) -> Reply:
        number = int(ask.path.rsplit("-", 1)[-1])
        return html(listing_page([f"/diary-{number + 1}", f"/events/2026/{number}"]))

    shop.routes["/"] = html(listing_page(["/diary-1"]))
    shop.otherwise = lambda ask: day(ask) if "/diary-" in ask.path else Reply(status=404)
    crawled.crawl(shop, max_depth=6)
    assert max(int(path.rsplit("-", 1)[-1]) for path in shop.paths() if "/diary-" in path) == 6
    assert not [path for path in shop.paths() if "/events/" in path]
    assert crawled.whys(shop)["refused", "max-depth"] == 1


def test_a_long_pager_is_read_to_its_end_and_an_endless_one_ends(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 36, per_page=3, pictures=False)
    shop.routes["/"] = html(listing_page(["/category/mugs", "/category/ever"]))

    def ever(ask: Ask) -> Reply:
        number = int(ask.path.rpartition("=")[2]) if "=" in ask.path else 1
        turn = f"<div class=pagination><a rel=next href='/category/ever?page={number + 1}'>next</a></div>"
        return html(listing_page(["/product/mug-0", "/product/mug-1", "/product/mug-2"], "Ever", more=turn))

    shop.otherwise = lambda ask: ever(ask) if ask.path.startswith("/category/ever") else Reply(status=404)
    crawled.crawl(shop, max_depth=4, pictures_per_listing=0)
    assert len(crawled.titles()) == 36
    assert len([path for path in shop.paths() if path.startswith("/category/ever")]) <= 5
    assert crawled.whys(shop)["refused", "max-depth"] == 1


def test_an_order_that_makes_no_sense_is_refused() -> None:
    with pytest.raises(BadConfiguration, match="not a web address"):
        site_of("ftp://shop.example/")
    with pytest.raises(BadConfiguration, match="starts"):
        CrawlOrder(record="sqlite:///x.db", archive=Path("a"), starts=(), user_agent="markwatch")


def test_a_shop_that_is_down_is_said_to_be_down(shop: Shop, crawled: Crawled) -> None:
    shop.close()
    began = time.monotonic()
    crawled.crawl(shop)
    assert crawled.whys(shop) == {("failed", "connection-refused"): 2}
    assert time.monotonic() - began < 60


def test_a_picture_that_many_show_is_fetched_once_and_kept_once_by_its_bytes(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 4)
    badge = "<img src='/img/badge.png' width=400 height=400><img src='/copy-of-badge.png' width=400 height=400>"
    for path in [path for path in shop.routes if path.startswith("/product/")]:
        page = shop.routes[path]
        assert isinstance(page, Reply)
        shop.routes[path] = html(page.body.decode().replace("<div class=description>", f"{badge}<div class=description>"))
    shop.routes |= dict.fromkeys(("/img/badge.png", "/copy-of-badge.png"), Reply(png(77), headers={"Content-Type": "image/png"}))
    crawled.crawl(shop)
    asked = Counter(path for path in shop.paths() if path.endswith(".png"))
    assert asked == Counter([*(f"/img/{number}.png" for number in range(4)), "/img/badge.png", "/copy-of-badge.png"])
    store = crawled.store()
    (badges,) = store.crowds(4).items()
    assert badges[1] == 4
    shown = [picture for listing in store.listings() for picture in listing.pictures if picture.digest == badges[0]]
    assert {picture.url for picture in shown} == {shop.url("/img/badge.png"), shop.url("/copy-of-badge.png")}
    store.close()
