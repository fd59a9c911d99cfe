"""Shops in the conventions of software that nobody here wrote, crawled without a profile and held to their own tables."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

import pytest

from casefiles.model import Listing
from crawlers.reading.text import folded
from crawlers.reading.urls import canonical_url
from tests.crawlers.browsers import needs_browser
from tests.crawlers.shops import Crawled, Shop
from tests.crawlers.strangers import classifieds, refined, scripted, west, zh, zh_stores
from tests.crawlers.strangers.goods import Goods, Stranger

pytestmark = pytest.mark.slow
STRANGERS: tuple[Callable[[Shop], Stranger], ...] = (
    zh.spring_mall, zh.php_mall, zh_stores.store_mall, zh_stores.wholesale, classifieds.board, classifieds.flea_market,
    west.route_shop, west.student_shop, west.component_shop, refined.facet_shop, refined.calendar_shop,
)  # fmt: skip
SCRIPTED: tuple[Callable[[Shop], Stranger], ...] = (scripted.routed_mall, scripted.shaded_shop)
"""Empty without JavaScript."""
PARTS = ("/upload/", "/robots", "/static/", "/gateway/", "/data/", "/kit.js")
"""Paths of what is no page."""
REQUESTS = 3
"""Pages that may be asked for, a product."""


@dataclass(frozen=True)
class Visited:
    """A shop that was crawled, and the listings that came of it by canonical address."""

    shop: Shop
    stranger: Stranger
    listings: dict[str, Listing]

    def pairs(self) -> Iterator[tuple[Goods, Listing | None]]:
        return ((one, self.listings.get(self.address(one))) for one in self.stranger.goods)

    def address(self, one: Goods) -> str:
        return canonical_url(self.shop.url(self.stranger.path(one)))


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Visited]]:
    """All of them, crawled in one run."""
    shops = {make.__name__: Shop() for make in STRANGERS + SCRIPTED}
    strangers = {make.__name__: make(shops[make.__name__]) for make in STRANGERS + SCRIPTED}
    crawled, hosts = Crawled(tmp_path_factory.mktemp("strangers")), tuple(shop.host for shop in shops.values())
    starts = [shop.url() for shop in shops.values()]
    crawled.crawl(next(iter(shops.values())), *starts, allow_hosts=hosts, pictures_per_listing=0)
    store = crawled.store()
    listings = {canonical_url(listing.url): listing for listing in store.listings()}
    store.close()
    yield {
        name: Visited(shop, strangers[name], {url: one for url, one in listings.items() if url.startswith(shop.url())})
        for name, shop in shops.items()
    }
    for shop in shops.values():
        shop.close()


def read(listing: Listing, stranger: Stranger) -> dict[str, object]:
    """The fields that the judge of a stranger looks at; what the shop does not show must not be read."""
    return {
        "title": listing.title,
        "price": listing.price,
        "currency": listing.currency,
        "brand": listing.brand,
        "seller": listing.seller.name if listing.seller else None,
    }


def said(one: Goods, stranger: Stranger) -> dict[str, object]:
    """The same as the shop's own table has them."""
    return {
        "title": one.title,
        "price": one.price,
        "currency": stranger.currency,
        "brand": one.brand if "brand" in stranger.shows else None,
        "seller": one.seller if "seller" in stranger.shows else None,
    }


@pytest.mark.parametrize(
    "name",
    [make.__name__ for make in STRANGERS] + [pytest.param(make.__name__, marks=needs_browser) for make in SCRIPTED],
)
def test_a_stranger_is_read_as_its_own_table_has_it(visited: dict[str, Visited], name: str) -> None:
    one = visited[name]
    missed = [goods.title for goods, listing in one.pairs() if listing is None]
    asked = [path for path in one.shop.paths() if not urlsplit(path).path.startswith(PARTS)]
    others = set(one.listings) - {one.address(goods) for goods in one.stranger.goods}
    print(f"{name}: {len(missed)} missed, {len(asked) / len(one.stranger.goods):.1f} requests a product, others {others}")
    assert missed == []
    assert others == set()
    assert len(asked) <= REQUESTS * len(one.stranger.goods)
    for goods, listing in one.pairs():
        assert listing is not None
        assert read(listing, one.stranger) == said(goods, one.stranger)
        assert [goods.picture in unquote(picture.url or "") for picture in listing.pictures[:1]] == [True]
        assert folded(goods.text) in folded(listing.description or "")
