"""The whole way: from a shop on loopback to listings in the record."""

from tests.crawlers.shops import Crawled, Shop, stock


def test_every_product_is_found_by_links_alone(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 25)
    crawled.crawl(shop)
    assert crawled.titles() == sorted(f"Enamel mug number {number}" for number in range(25))
