"""What belongs to a product's page and lies at other addresses: a description in a frame, its pictures in several sizes."""

import pytest

from casefiles.model import Listing
from crawlers.orders import Render
from tests.crawlers.browsers import needs_browser
from tests.crawlers.shops import Crawled, Reply, Shop, html, png

TOLD = "A scarf of fine wool, woven on narrow looms in small lots and washed by hand before it is sent."


def scarf(shop: Shop) -> None:
    """A product whose description its page leaves to a frame."""
    shop.routes["/"] = html(
        "<!doctype html><html lang=en><head><title>Wool scarf</title></head><body><div class=product><h1>Wool scarf</h1>"
        "<img src='/img/7-100x100.png' data-src='/img/7-400x400.png' alt='Wool scarf'><a href='/img/7.png'><img "
        "src='/img/7_thumb.png' alt='Wool scarf'></a><p class=price>€39.00</p><button>Add to basket</button></div>"
        "<h3>Description</h3><iframe width=700 height=300 src='/rich?id=7'></iframe></body></html>"
    )
    shop.routes["/rich?id=7"] = html(f"<!doctype html><html><body><p>{TOLD}</p></body></html>")
    for name in ("7-100x100", "7-400x400", "7_thumb", "7"):
        shop.routes[f"/img/{name}.png"] = Reply(png(7), headers={"Content-Type": "image/png"})


def read(crawled: Crawled) -> Listing:
    store = crawled.store()
    try:
        return next(iter(store.listings()))
    finally:
        store.close()


def test_without_a_browser_the_frame_is_said_to_be_unread(shop: Shop, crawled: Crawled) -> None:
    scarf(shop)
    crawled.crawl(shop, render=Render.NEVER)
    listing = read(crawled)
    assert (listing.title, listing.description) == ("Wool scarf", None)
    assert listing.read_from["description"] == f"unread: {shop.url('/rich?id=7')}"


def test_of_several_sizes_of_a_picture_the_largest_alone_is_fetched(shop: Shop, crawled: Crawled) -> None:
    scarf(shop)
    crawled.crawl(shop, render=Render.NEVER)
    assert [path for path in shop.paths() if path.startswith("/img/")] == ["/img/7.png"]


@needs_browser
@pytest.mark.slow
def test_a_browser_reads_the_frame_with_the_page(shop: Shop, crawled: Crawled) -> None:
    scarf(shop)
    crawled.crawl(shop, pictures_per_listing=0)
    listing = read(crawled)
    assert listing.description is not None
    assert TOLD in listing.description
    assert "unread" not in listing.read_from["description"]
