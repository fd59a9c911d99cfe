"""Shops that no crawler has seen: at least 97 % of their goods within three requests a product, traps not walked."""

from collections.abc import Callable
from functools import partial

import pytest

from tests.crawlers import malls
from tests.crawlers.shops import Crawled, Shop

SHOPS: dict[str, tuple[Callable[[Shop], list[str]], tuple[str, ...]]] = {
    "facets, sessions and base href": (malls.facet_mall, ()),
    "28 goods under a thousand refinements": (partial(malls.facet_mall, count=28), ()),
    "load more and dead pagers": (malls.more_shop, ()),
    "search only": (malls.search_shop, ("青花瓷", "Celadon", "nothing of this name")),
    "all at the root": (malls.root_shop, ()),
    "sitemap of another host in 21 languages": (malls.foreign_sitemap_shop, ()),
}


@pytest.mark.parametrize("habit", SHOPS)
def test_nearly_all_goods_are_found_with_few_requests(shop: Shop, crawled: Crawled, habit: str) -> None:
    make, names = SHOPS[habit]
    goods = make(shop)
    crawled.crawl(shop, names=names, pictures_per_listing=0)
    found = set(crawled.titles()) & set(goods)
    asked = [path for path in shop.paths() if not path.startswith("/img/")]
    print(f"{habit}: {len(found)} of {len(goods)} with {len(asked)} requests")
    assert len(found) >= 0.97 * len(goods)
    assert len(asked) <= 3 * len(goods)
    assert not [path for path in asked if "sort=" in path]
