"""Lists that go on by JSON: what a "load more" button would be answered with is read without pressing it."""

import json
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest

from crawlers.feeds import Addresses
from tests.crawlers.shops import Ask, Crawled, Reply, Shop, html, listing_page, product

PAGES, EACH = 3, 4


def card(number: int) -> str:
    link = f"<a href='/product/mug-{number}'><img src='/img/{number}.png'>Enamel mug number {number}</a>"
    return f"<li>{link} <b class=price>€19.90</b></li>"


def as_html(numbers: range) -> object:
    return {"success": True, "data": {"html": "".join(map(card, numbers))}}


def as_objects(numbers: range) -> object:
    rows = [{"name": f"Enamel mug number {n}", "price": "19.90", "url": f"/product/mug-{n}"} for n in numbers]
    return {"code": 0, "data": {"list": rows}}


def as_numbers(numbers: range) -> object:
    rows = [{"brand_id": n % 2, "sku_id": 900 + n, "id": n, "name": f"Enamel mug number {n}", "price": "19.90"} for n in numbers]
    return {"code": 0, "data": {"list": rows}}


@pytest.mark.parametrize("written", [as_html, as_objects, as_numbers])
def test_a_feed_is_followed_until_it_gives_nothing_new(shop: Shop, crawled: Crawled, written: Callable[[range], object]) -> None:
    def answer(ask: Ask) -> Reply:
        parts = urlsplit(ask.path)
        if parts.path.startswith("/product/mug-"):
            return html(product(int(parts.path.rpartition("-")[2]) * 2))
        if parts.path != "/more":
            return Reply(status=404)
        number = int(parse_qs(parts.query)["page"][0])
        numbers = range((number - 1) * EACH, min(number, PAGES) * EACH)
        return Reply(json.dumps(written(numbers)).encode(), headers={"Content-Type": "application/json"})

    shop.otherwise = answer
    first = "".join(map(card, range(EACH)))
    shop.routes["/"] = html(
        listing_page([], more=f"<ul>{first}</ul><button class=load-more data-url='/more?page=2'>Load more</button>")
    )
    crawled.crawl(shop, pictures_per_listing=0)
    assert len(crawled.titles()) == PAGES * EACH
    asked = [path for path in shop.paths() if path.startswith("/more")]
    assert asked == [f"/more?page={number}" for number in (2, 3, 4)]


def test_no_address_is_made_where_those_of_goods_differ_in_more_than_a_number() -> None:
    addresses = Addresses()
    addresses.note(f"https://shop.example/goods/{n}" for n in (10, 11))
    assert addresses.written is None, "two may be chance"
    addresses.note(["https://shop.example/goods/19"])
    assert addresses.written == ("https://shop.example/goods/", "", frozenset({"10", "11", "19"}))
    addresses.note(["https://shop.example/goods/tea-pot.html?id=4"])
    assert addresses.written is None
