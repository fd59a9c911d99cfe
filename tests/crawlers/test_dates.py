"""Dates of sitemaps that are wrong are recognised and not believed, and believed again when they prove right."""

from datetime import UTC, datetime, timedelta

import pytest

from casefiles.stores.base import Errand, Link, Outcome, Visit
from crawlers.dates import LEAST_RESTLESS, LEAST_STALE, RESTLESS, STALE, Dates
from crawlers.orders import Render
from tests.crawlers.shops import Crawled, Reply, Shop, html, product

READ = datetime(2026, 3, 1, tzinfo=UTC)
OLDER, NEWER = READ - timedelta(days=30), READ + timedelta(hours=1)


def noted(*pages: tuple[datetime | None, Outcome], read_at: datetime | None = READ) -> Dates:
    dates = Dates()
    for lastmod, outcome in pages:
        link = Link(url="https://shop.example/p", lastmod=lastmod)
        dates.note(Errand(link=link, read_at=read_at), Visit(url=link.url, outcome=outcome))
    return dates


def test_changed_pages_with_old_dates_make_them_stale() -> None:
    wrong = (OLDER, Outcome.READ)
    assert noted(*[wrong] * (LEAST_STALE - 1)).fault is None
    assert noted(*[wrong] * LEAST_STALE).fault == STALE
    assert noted(*[wrong] * LEAST_STALE, *[(OLDER, Outcome.UNCHANGED)] * 99).fault is None, "right for more than 19 of 20"


def test_unchanged_pages_with_new_dates_make_them_restless() -> None:
    wrong = (NEWER, Outcome.UNCHANGED)
    assert noted(*[wrong] * (LEAST_RESTLESS - 1)).fault is None
    assert noted(*[wrong] * LEAST_RESTLESS).fault == RESTLESS
    assert noted(*[wrong] * LEAST_RESTLESS, (NEWER, Outcome.READ)).fault is None, "one did change: the dates may be coarse"


def test_pages_that_say_nothing_of_dates_are_not_counted() -> None:
    assert noted((None, Outcome.READ), (OLDER, Outcome.FAILED), (OLDER, Outcome.BLOCKED)) == Dates()
    assert noted((OLDER, Outcome.READ), read_at=None) == Dates(), "read for the first time"


def test_dates_that_were_right_prove_themselves() -> None:
    right = [(OLDER, Outcome.UNCHANGED)] * LEAST_RESTLESS
    assert noted(*right, (NEWER, Outcome.READ)).proved
    assert not noted(*right, (OLDER, Outcome.READ)).proved
    assert not noted(*right[1:]).proved


PRODUCTS = 80


def trade(shop: Shop, price: str) -> None:
    """Products under other prices, and a sitemap whose dates never move."""
    rows = (
        f"<url><loc>{shop.url(f'/product/mug-{number}')}</loc><lastmod>2020-01-01</lastmod></url>" for number in range(PRODUCTS)
    )
    shop.routes["/sitemap.xml"] = Reply(f"<urlset>{''.join(rows)}</urlset>".encode(), headers={"Content-Type": "text/xml"})
    shop.routes["/"] = html("<h1>Mugs</h1>")
    for number in range(PRODUCTS):
        shop.routes[f"/product/mug-{number}"] = html(product(number, price=price))


def prices(crawled: Crawled) -> set[str]:
    store = crawled.store()
    try:
        return {str(listing.price) for listing in store.listings()}
    finally:
        store.close()


@pytest.mark.slow
def test_a_sitemap_that_never_moves_hides_nothing(shop: Shop, crawled: Crawled) -> None:
    whole = {"render": Render.NEVER, "pictures_per_listing": 0}
    trade(shop, "19.90")
    crawled.crawl(shop, **whole)
    trade(shop, "21.50")
    crawled.crawl(shop, **whole)
    assert prices(crawled) == {"21.50"}, "the sample showed that the dates are wrong, and all were asked for in the same night"
    store = crawled.store()
    assert store.ledger(shop.host).doubted() == STALE
    before = len(shop.asks)
    crawled.crawl(shop, **whole)
    assert len(shop.asks) - before >= PRODUCTS, "every page is asked for while the dates are doubted"
    assert store.ledger(shop.host).doubted() is None, "all were as their dates said: believed again"
    store.close()
