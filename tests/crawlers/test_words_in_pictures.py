"""A crawl that reads the words in pictures: once for the same bytes, and those that were seen before it was asked to."""

from pathlib import Path

import pytest

from casefiles.model import Picture
from casefiles.pictures.lectors import READER
from tests.crawlers.shops import Crawled, Reply, Shop, stock

LABEL = (Path(__file__).parents[1] / "casefiles" / "pictures" / "drawn" / "label.png").read_bytes()


def picture_of(crawled: Crawled) -> Picture:
    store = crawled.store()
    try:
        (listing,) = store.listings()
        return listing.pictures[0]
    finally:
        store.close()


@pytest.mark.slow
def test_words_are_read_when_they_are_asked_for_and_never_twice(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 1)
    shop.routes["/img/0.png"] = Reply(LABEL, headers={"Content-Type": "image/png", "ETag": '"1"'})
    crawled.crawl(shop)
    assert picture_of(crawled).read_with is None
    crawled.crawl(shop, words=True)
    read = picture_of(crawled)
    assert read.read_with == READER
    assert any("91350100M000100Y43" in word.text for word in read.words)
    shop.asks.clear()
    crawled.crawl(shop, words=True)
    assert not [path for path in shop.paths() if path.startswith("/img/")]
    crawled.crawl(shop)
    assert picture_of(crawled) == read


@pytest.mark.slow
def test_the_same_bytes_under_another_address_are_not_read_again(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 1)
    shop.routes["/img/0.png"] = Reply(LABEL, headers={"Content-Type": "image/png"})
    crawled.crawl(shop, words=True)
    stock(shop, 2)
    for number in range(2):
        shop.routes[f"/img/{number}.png"] = Reply(LABEL, headers={"Content-Type": "image/png"})
    # Were the picture read again, it would go without words in so little time.
    crawled.crawl(shop, words=True, words_seconds=0.001)
    store = crawled.store()
    pictures = [listing.pictures[0] for listing in store.listings()]
    store.close()
    assert len(pictures) == 2
    assert pictures[0].words
    assert {picture.words for picture in pictures} == {pictures[0].words}
