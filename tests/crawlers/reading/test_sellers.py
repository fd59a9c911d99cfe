"""One shop has one key, whichever source names it; two shops never share one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.model import seller_key
from casefiles.parts import Seller
from crawlers.reading.reader import read_page
from crawlers.reading.sellers import joined, shop_id

ADDRESS = "https://market.example/item/1001.html"
ORGANISATIONS = (
    '{"@type": "Organization", "name": "山土陶坊", "url": "/shop/s31/"}',
    '{"@type": "Organization", "url": "https://market.example/shop/s31/"}',
    '{"@type": "Organization", "name": "山土陶坊", "@id": "/shop/s31/"}',
    '{"@type": "Organization", "name": "山土陶坊", "identifier": "s31", "url": "/shop/s31/"}',
    '{"@type": "Organization", "identifier": {"@type": "PropertyValue", "name": "shop number", "value": "s31"}}',
    '"/shop/s31/"',
)


@pytest.mark.parametrize(
    ("url", "ident"),
    [
        ("https://m.example/shop/s05/", "s05"),
        ("https://m.example/shop/s05/licence", "s05"),
        ("https://m.example/shop/s05.html", "s05"),
        ("https://m.example/seller-77.html", "77"),
        ("https://m.example/stores/acme-tools/about", "acme-tools"),
        ("https://m.example/shop/view_shop.htm?user_number_id=123", "123"),
        ("https://m.example/shop/index.php?id=5", "5"),
        ("https://m.example/find?shopId=9&page=1", "9"),
        ("https://shop123.mall.example/", "shop123"),
        ("https://m.example/shop/%E6%9C%94%E5%B2%9A", "朔岚"),
        ("https://m.example/shop/", None),
        ("https://m.example/shop/search?q=tea", None),
        ("https://m.example/item/1005.html", None),
        ("https://[", None),
    ],
)
def test_the_id_stands_in_the_address(url: str, ident: str | None) -> None:
    assert shop_id(url) == ident


def page(structured: str, visible: str) -> bytes:
    said = f'{{"@type": "Product", "name": "粗陶茶杯", "offers": {{"@type": "Offer", "price": "29", "seller": {structured}}}}}'
    script = f'<script type="application/ld+json">{said}</script>' if structured else ""
    return f"<html lang=zh>{script}<main><div><h1>粗陶茶杯</h1><p class=price>¥29</p>{visible}</div></main>".encode()


@pytest.mark.parametrize("visible", ["", '<aside><a class="shop-name" href="/shop/s31/">山土陶坊</a></aside>'])
@pytest.mark.parametrize("structured", ["", *ORGANISATIONS])
def test_every_source_gives_one_shop_the_same_key(structured: str, visible: str) -> None:
    (listing,) = read_page(page(structured, visible), ADDRESS).listings
    if not structured and not visible:
        assert listing.seller is None
        return
    assert listing.seller is not None
    assert seller_key(listing.marketplace, listing.seller) == "market.example|s31"
    assert not visible or listing.seller.name == "山土陶坊"


def test_a_bare_name_is_given_the_address_that_the_page_shows() -> None:
    visible = '<p>店铺：<a href="/shop/s31/">山土陶坊</a></p>'
    (listing,) = read_page(page('{"name": "山土陶坊"}', visible), ADDRESS).listings
    assert listing.seller == Seller(name="山土陶坊", id="s31", url="https://market.example/shop/s31/")


def test_ports_are_different_shops() -> None:
    body = page(ORGANISATIONS[0], "")
    keys = set()
    for port in ("", ":8001", ":8002"):
        (listing,) = read_page(body, f"http://market.example{port}/item/1.html").listings
        assert listing.seller is not None
        keys.add(seller_key(listing.marketplace, listing.seller))
    assert keys == {"market.example|s31", "market.example:8001|s31", "market.example:8002|s31"}


def test_a_menu_called_shop_names_no_seller() -> None:
    menu = '<div><b>Shop</b><ul><li><a href="/shop/cards">Gift cards</a></li></ul></div>'
    (listing,) = read_page(page("", menu), ADDRESS).listings
    assert listing.seller is None


def test_where_all_goods_lie_in_a_folder_called_shop_it_names_no_seller() -> None:
    body = page("", '<p class="seller"><a href="/shop/cards">Gift cards</a></p>')
    (listing,) = read_page(body, "https://house.example/shop/prod/cup-1").listings
    assert listing.seller is None


SELLERS = st.builds(
    Seller,
    name=st.sampled_from(["甲", "乙", None]),
    id=st.sampled_from(["1", "2", None]),
    url=st.sampled_from(["https://m/1", "https://m/2"]),
)


@given(st.lists(SELLERS, min_size=1))
def test_two_addresses_are_never_joined(sellers: list[Seller]) -> None:
    whole = joined(sellers)
    assert whole is not None
    assert whole.url == sellers[0].url
    assert whole.name in {one.name for one in sellers if one.url == whole.url}
    assert whole.id in {one.id for one in sellers if one.url == whole.url}
