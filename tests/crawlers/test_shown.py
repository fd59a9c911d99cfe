"""Goods whose own pages may not be asked for: the list is all that is known of them."""

from pathlib import Path

import pytest

from casefiles.errors import MarkwatchError
from casefiles.moments import Moment
from tests.crawlers import malls
from tests.crawlers.shops import Crawled, Reply, Shop, html

LISTENING = Path(__file__).parent.parent / "markwatch" / "listening"


def fill(shop: Shop) -> None:
    """One list of seven goods; six of them have pages that may not be asked for."""
    cards = [malls.card(f"/private/item-{n}", title, n) for n, title in enumerate(malls.titles(6))]
    cards.append(malls.card("/product/open", "Open teapot", 6))
    shop.routes["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /private/\n")
    shop.routes["/"] = html(malls.page("Goods", "<h1>Goods</h1><ul>", *cards, "</ul>"))
    shop.routes["/product/open"] = html(malls.item_page("Open teapot", 6))


def test_goods_that_only_a_list_shows_are_listings_of_that_list(shop: Shop, crawled: Crawled) -> None:
    fill(shop)
    for _night in range(2):
        crawled.crawl(shop, pictures_per_listing=0)
        store = crawled.store()
        listings = {listing.url: listing for listing in store.listings()}
        store.close()
        assert set(listings) == {shop.url("/product/open"), *(shop.url(f"/private/item-{n}") for n in range(6))}
        assert {str(listings[shop.url(f"/private/item-{n}")].price) for n in range(6)} == {f"{10 + n}.50" for n in range(6)}
        assert "fired twice" in (listings[shop.url("/product/open")].description or ""), "the own page says more and stays"
    assert not [path for path in shop.paths() if path.startswith("/private/")]


@pytest.mark.slow
def test_what_lists_showed_survives_a_kill(shop: Shop, crawled: Crawled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed once the list is settled, while what it showed is written as listings, and when that is done."""
    fill(shop)
    log = tmp_path / "log"
    monkeypatch.setenv("PYTHONPATH", str(LISTENING))
    monkeypatch.setenv("STRIKE_LOG", str(log))
    for strike in (f"{Moment.PAGE_SETTLED}:4", f"{Moment.TEASERS_WRITTEN}:1", f"{Moment.ROUND_SETTLED}:1"):
        monkeypatch.setenv("STRIKE_AT", strike)
        with pytest.raises(MarkwatchError, match="SIGKILL"):
            crawled.crawl(shop, pictures_per_listing=0)
    monkeypatch.delenv("STRIKE_AT")
    crawled.crawl(shop, pictures_per_listing=0)
    assert len(log.read_text("utf-8").split()) == 3
    store = crawled.store()
    found = {listing.url for listing in store.listings()}
    histories = {url: [change.kind for change in store.history(url)] for url in found}
    store.close()
    assert found == {shop.url("/product/open"), *(shop.url(f"/private/item-{n}") for n in range(6))}
    assert set(map(tuple, histories.values())) == {("new",)}, "each is noted once"
    assert shop.paths().count("/") == 1, "the list was not asked for again"
