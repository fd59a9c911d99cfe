"""Goods whose own pages may not be asked for: the list is all that is known of them."""

from tests.crawlers import malls
from tests.crawlers.shops import Crawled, Reply, Shop, html


def test_goods_that_only_a_list_shows_are_listings_of_that_list(shop: Shop, crawled: Crawled) -> None:
    cards = [malls.card(f"/private/item-{n}", title, n) for n, title in enumerate(malls.titles(6))]
    cards.append(malls.card("/product/open", "Open teapot", 6))
    shop.routes["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /private/\n")
    shop.routes["/"] = html(malls.page("Goods", "<h1>Goods</h1><ul>", *cards, "</ul>"))
    shop.routes["/product/open"] = html(malls.item_page("Open teapot", 6))
    for _night in range(2):
        crawled.crawl(shop, pictures_per_listing=0)
        store = crawled.store()
        listings = {listing.url: listing for listing in store.listings()}
        store.close()
        assert set(listings) == {shop.url("/product/open"), *(shop.url(f"/private/item-{n}") for n in range(6))}
        assert {str(listings[shop.url(f"/private/item-{n}")].price) for n in range(6)} == {f"{10 + n}.50" for n in range(6)}
        assert "fired twice" in (listings[shop.url("/product/open")].description or ""), "the own page says more and stays"
    assert not [path for path in shop.paths() if path.startswith("/private/")]
