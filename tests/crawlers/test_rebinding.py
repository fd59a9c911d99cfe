"""A name that is public when first looked up and private afterwards (DNS rebinding) leads neither Scrapy nor the browser in."""

import pytest

from crawlers.orders import Render
from tests.crawlers.browsers import needs_browser
from tests.crawlers.nameserver import NameServer, name_server
from tests.crawlers.shops import Crawled, Shop, html, product

NAMES = ("rebound-a.example", "rebound-b.example", "inside.example")


def led(shop: Shop, canary: Shop) -> None:
    """A product whose pictures lie under names that change."""
    pictures = "".join(
        f"<img src='http://{name}:{canary.port}/{name}-{number}.png' width=400 height=400>"
        for name in NAMES
        for number in range(3)
    )
    shop.routes["/"] = html(product(1).replace("</main>", f"{pictures}</main>"))


def crawl(server: NameServer, crawled: Crawled, shop: Shop, *allowed: str, render: Render = Render.NEVER) -> None:
    browsing = render is Render.ALWAYS
    server.crawl(
        crawled.order(
            shop, allow_hosts=(shop.host, *allowed), timeout=2.0, render=render, screenshots=browsing, render_seconds=30.0,
            pictures_per_listing=0 if browsing else 20,
        )
    )  # fmt: skip


@pytest.mark.slow
def test_a_name_that_changes_its_address_does_not_lead_scrapy_inside(shop: Shop, canary: Shop, crawled: Crawled) -> None:
    led(shop, canary)
    with name_server() as server:
        crawl(server, crawled, shop)
        assert server.asked["rebound-a.example"] >= 2, "looked up again after the first address did not answer"
        assert canary.asks == []


@needs_browser
@pytest.mark.slow
def test_nor_the_browser(shop: Shop, canary: Shop, crawled: Crawled) -> None:
    led(shop, canary)
    with name_server() as server:
        crawl(server, crawled, shop, render=Render.ALWAYS)
        assert server.asked["rebound-a.example"] >= 2
        assert server.asked["inside.example"] >= 1
        assert canary.asks == []
    assert len(crawled.titles()) == 1


@pytest.mark.slow
def test_the_server_inside_is_real_and_the_names_lead_there(shop: Shop, canary: Shop, crawled: Crawled) -> None:
    led(shop, canary)
    with name_server() as server:
        crawl(server, crawled, shop, *(f"{name}:{canary.port}" for name in NAMES))
    assert "/inside.example-0.png" in canary.paths()
