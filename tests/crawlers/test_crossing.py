"""Cookies and credentials of one site never reach another: not by redirects, pictures or scripts, not through the browser."""

import pytest

from crawlers.orders import Render
from tests.crawlers.browsers import needs_browser
from tests.crawlers.shops import Ask, Crawled, Reply, Shop, html, png, product

OTHER = "127.0.0.2"
"""Another host of loopback: cookies know hosts, no ports."""


@pytest.fixture
def other() -> Shop:
    served = Shop(OTHER)
    picture = {"Content-Type": "image/png", "Set-Cookie": "theirs=1; Path=/", "Access-Control-Allow-Origin": "*"}
    served.otherwise = lambda ask: Reply(png(4), headers=picture)
    return served


def trade(shop: Shop, other: Shop) -> None:
    """A shop that sets a cookie, and whose pictures and scripts lie with another."""
    with_name = f"http://user:secret@{other.host}/named.png"
    pictures = f"<img src='{other.url('/direct.png')}' width=400 height=400><img src='/led.png' width=400 height=400>"
    asked = f"<script>fetch('{other.url('/data')}').catch(() => 0)</script><img src='{with_name}' width=400 height=400>"
    page = product(1).replace("</main>", f"{pictures}{asked}</main>").replace("/img/1.png", "/led.png")
    shop.routes["/"] = Reply(
        page.encode() + b"<a href='/product/second'>second</a>",
        headers={"Content-Type": "text/html; charset=utf-8", "Set-Cookie": "ours=1; Path=/; Domain=127.0.0.1"},
    )
    shop.routes["/product/second"] = html(product(3))
    shop.routes["/led.png"] = Reply(status=302, headers={"Location": other.url("/led-here.png")})


def cookies(asks: list[Ask]) -> set[str]:
    return {ask.headers["cookie"] for ask in asks if "cookie" in ask.headers}


@pytest.mark.parametrize("render", [Render.NEVER, pytest.param(Render.ALWAYS, marks=[needs_browser, pytest.mark.slow])])
def test_what_one_site_gave_no_other_gets(shop: Shop, other: Shop, crawled: Crawled, render: Render) -> None:
    trade(shop, other)
    crawled.crawl(
        shop, render=render, screenshots=render is Render.ALWAYS, allow_hosts=(shop.host, other.host), pictures_per_listing=9,
        concurrency=1, tabs=1,
    )  # fmt: skip
    other.close()
    assert {"/direct.png", "/led-here.png"} <= set(other.paths())
    assert cookies(shop.asks) == {"ours=1"}, "its own goes back to it"
    assert not any("ours" in each for each in cookies(other.asks))
    assert not any("authorization" in ask.headers for ask in (*shop.asks, *other.asks) if "named" not in ask.path)
    assert not any("proxy-authorization" in ask.headers for ask in (*shop.asks, *other.asks))
