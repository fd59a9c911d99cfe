"""What a site asks of us is kept, and a site that does not want us is left."""

import time
from itertools import pairwise

from tests.crawlers.shops import Ask, Crawled, Reply, Shop, html, listing_page, product, stock


def test_robots_rules_are_kept_for_pages_and_pictures(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 4)
    shop.routes["/robots.txt"] = Reply(
        b"User-agent: *\nAllow: /\nUser-agent: markwatch\nDisallow: /product/mug-1$\nDisallow: /img/2*.png\n"
    )
    crawled.crawl(shop)
    assert crawled.whys(shop)["refused", "robots"] == 2
    assert not {"/product/mug-1", "/img/2.png"} & set(shop.paths())


def test_a_robots_file_that_fails_means_no(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 3)
    shop.routes["/robots.txt"] = Reply(b"<h1>Oops</h1>", status=500)
    crawled.crawl(shop)
    assert set(shop.paths()) == {"/robots.txt"}
    assert crawled.whys(shop) == {("refused", "robots-unreachable"): 2}


def test_crawl_delay_and_retry_after_are_kept(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 5, pictures=False)
    shop.routes["/robots.txt"] = Reply(b"User-agent: *\nCrawl-delay: 0.2\n")
    refusals = iter([True])

    def busy(ask: Ask) -> Reply:
        if next(refusals, False):
            return Reply(b"busy", status=429, headers={"Retry-After": "2"})
        return html(product(2))

    shop.routes["/product/mug-2"] = busy
    crawled.crawl(shop, pictures_per_listing=0)
    assert len(crawled.titles()) == 5
    times = [ask.at for ask in shop.asks if ask.path != "/robots.txt"]
    assert min(later - sooner for sooner, later in pairwise(times)) > 0.1
    refused_at, again_at = [ask.at for ask in shop.asks if ask.path == "/product/mug-2"]
    assert again_at - refused_at > 1.9
    assert [at for at in times if refused_at + 0.3 < at < refused_at + 1.9] == []


def test_a_site_that_asks_for_hours_is_left_and_gone_on_with_later(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 12)
    rest = {"now": True}
    shop.routes["/product/mug-7"] = lambda ask: (
        Reply(status=503, headers={"Retry-After": "7200"}) if rest["now"] else html(product(7))
    )
    crawled.crawl(shop)
    assert crawled.seen[-1].ended == "rate-limit"
    assert crawled.seen[-1].seconds < 30
    rest["now"] = False
    crawled.crawl(shop)
    assert crawled.seen[-1].ended == "finished"
    assert len(crawled.titles()) == 12


def test_log_in_walls_do_not_end_a_crawl(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 3)
    wall = "<title>Sign in</title><h1>Sign in</h1><form action=/s><input name=u><input type=password name=p></form>"
    walled = [f"/members-{number}" for number in range(12)]
    shop.routes |= {path: html(wall) for path in walled}
    shop.routes["/"] = html(listing_page([*walled, "/category/mugs"]))
    crawled.crawl(shop, concurrency=1)
    assert len(crawled.titles()) == 3
    assert crawled.whys(shop)["blocked", "login-wall"] == 12


def test_cookies_go_back_to_the_site_alone_and_never_with_pictures(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 2)
    shop.routes["/"] = Reply(
        listing_page(["/category/mugs"]).encode(), headers={"Content-Type": "text/html", "Set-Cookie": "seen=1; Path=/"}
    )
    began = time.monotonic()
    crawled.crawl(shop)
    sent = {ask.path: ask.headers.get("cookie") for ask in shop.asks if ask.at > began}
    assert sent["/product/mug-1"] == "seen=1"
    assert sent["/img/1.png"] is None
    assert all("referer" not in ask.headers for ask in shop.asks)


def test_a_picture_host_that_asks_for_hours_does_not_end_the_crawl(shop: Shop, canary: Shop, crawled: Crawled) -> None:
    stock(shop, 12)
    for number in range(12):
        shop.routes[f"/product/mug-{number}"] = html(product(number).replace("/img/", canary.url("/img/")))
    canary.otherwise = lambda ask: Reply(status=429, headers={"Retry-After": "86400"})
    crawled.crawl(shop, allow_hosts=(shop.host, canary.host), concurrency=1)
    assert crawled.seen[-1].ended == "finished"
    assert len(crawled.titles()) == 12
    assert crawled.whys(shop)["blocked", "rate-limit"] == 12
    assert canary.paths() == ["/robots.txt", "/img/0.png"]
