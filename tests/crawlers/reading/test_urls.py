"""Canonical URLs, and what their shape tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.parts import PageKind
from crawlers.reading import canonical_url, worth_following
from crawlers.reading.urls import absolute, guess_kind, list_of


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTPS://Shop.Example:443", "https://shop.example/"),
        ("http://shop.example:80/a#top", "http://shop.example/a"),
        ("http://shop.example:8080/a", "http://shop.example:8080/a"),
        ("https://user:secret@shop.example/a", "https://shop.example/a"),
        ("https://shop.example/a;jsessionid=0A1B?b=2&a=1", "https://shop.example/a?b=2&a=1"),
        ("https://shop.example/a?utm_source=x&id=7&gclid=y&PHPSESSID=z", "https://shop.example/a?id=7"),
        ("https://shop.example/茶?q=绿茶", "https://shop.example/%E8%8C%B6?q=%E7%BB%BF%E8%8C%B6"),
        ("https://shop.example/%e8%8c%b6", "https://shop.example/%E8%8C%B6"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://shop.example/a b", "https://shop.example/a%20b"),
        ("https://shop.example/?route=product&path=20_26&product_id=41", "https://shop.example/?route=product&product_id=41"),
        ("https://shop.example/info.php?cPath=3&products_id=9", "https://shop.example/info.php?products_id=9"),
        ("https://shop.example/?route=category&path=20_26", "https://shop.example/?route=category&path=20_26"),
        ("https://shop.example/info?path=mugs&product_id=9", "https://shop.example/info?path=mugs&product_id=9"),
        ("https://shop.example/#/items/12", "https://shop.example/#/items/12"),
        ("https://shop.example/h5/#/items?id=4", "https://shop.example/h5/#/items?id=4"),
        ("https://shop.example/men/1-4-river-tee.html#/1-size-s/8-white", "https://shop.example/men/1-4-river-tee.html"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("http://[::1", "http://[::1"),
    ],
)
def test_canonical_form(url: str, canonical: str) -> None:
    assert canonical_url(url) == canonical


@given(st.text(max_size=80), st.text(max_size=40))
def test_canonical_form_is_stable(path: str, query: str) -> None:
    once = canonical_url(f"https://shop.example/{path}?{query}")
    assert canonical_url(once) == once


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("../b", "https://shop.example/b"),
        ("/c?d=1", "https://shop.example/c?d=1"),
        ("/../e/./f", "https://shop.example/e/f"),
        ("//cdn.example/x", "https://cdn.example/x"),
        ("?page=2", "https://shop.example/a/list?page=2"),
        ("\\\\other.example\\x", "https://other.example/x"),
        ("javascript:alert(1)", None),
        (" #top", None),
        ("ftp://shop.example/x", None),
        ("http://", None),
        ("http://[bad/x", None),
        ("/" + "x" * 5000, None),
    ],
)
def test_absolute_links(link: str, url: str | None) -> None:
    assert absolute(link, "https://shop.example/a/list") == url


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://shop.example/catalogue/green-mug_10/", PageKind.PRODUCT),
        ("https://shop.example/products/green-mug", PageKind.PRODUCT),
        ("https://shop.example/collections/mugs/products/green-mug", PageKind.PRODUCT),
        ("https://shop.example/collections/mugs", PageKind.LIST),
        ("https://shop.example/category/kitchen_1/", PageKind.LIST),
        ("https://shop.example/mugs?page=3", PageKind.LIST),
        ("https://shop.example/search?q=mug", PageKind.LIST),
        ("https://item.mall.example/item.htm?id=6677889900", PageKind.PRODUCT),
        ("https://shop.example/collections/vendors/products/green-mug", PageKind.PRODUCT),
        ("https://shop.example/seller/some-name", PageKind.SELLER),
        ("https://mall.example/shop/1000123.html", PageKind.SELLER),
        ("https://shop.example/about-us", PageKind.OTHER),
    ],
)
def test_guesses(url: str, kind: PageKind) -> None:
    assert guess_kind(url) is kind


@pytest.mark.parametrize(
    "url",
    [
        "https://shop.example/login",
        "https://login.shop.example/",
        "https://shop.example/customer/account/logout/",
        "https://shop.example/basket/add/7",
        "https://shop.example/?add-to-cart=7",
        "https://shop.example/mugs?sort=price",
        "https://shop.example/mugs?colour=red&filter[size]=xl",
        "https://shop.example/mugs?orderby=rating",
        "https://shop.example/events/2024/05/",
        "https://shop.example/blog/2031/12",
        "https://shop.example/x?month=2031-12",
        "https://shop.example/manual.pdf",
        "https://shop.example/a/b/a/b/a/b",
        "https://shop.example/wishlist",
        "https://shop.example/carts/7f3a",
        "https://shop.example/mini-carts/",
        "https://shop.example/wishlists/12",
        "https://shop.example/sessions/new",
        "https://shop.example/user_sessions/new",
        "https://shop.example/checkouts/99",
        "https://shop.example/accounts/",
        "https://shop.example/customers/3",
        "https://shop.example/favourites",
        "https://shop.example/line_items/4",
        "https://shop.example/index.php?route=/carts/",
        "https://shop.example/catalogue/green-mug_10/reviews/add/",
        "https://shop.example/mugs?goods_list_order=name",
        "https://shop.example/mugs?list_mode=grid",
        "https://shop.example/search/sOrder/?sShowAs=gallery",
        "https://shop.example/mugs?SubmitCurrency=1&id_currency=2",
        "https://shop.example/mugs?id_lang=2",
        "https://shop.example/gallery.php?id=7&img=12",
        "https://shop.example/index.php?controller=goods&action=wish_list",
        "https://shop.example/index.php?id=7&action=delete_item",
        "https://shop.example/item/send-friend/7",
        "https://shop.example/sendfriend/product/send/id/7",
    ],
)
def test_not_worth_following(url: str) -> None:
    assert not worth_following(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://shop.example/",
        "https://shop.example/catalogue/category/kitchen_1/?page=2",
        "https://shop.example/products/cartwheel",
        "https://shop.example/goods/blueprint",
        "https://shop.example/baskets/",
        "https://shop.example/art/prints/",
        "https://shop.example/calendars/2031-wall",
        "https://shop.example/garden-carts/",
        "https://shop.example/products/login-book-7",
        "https://shop.example/c/a/b",
        "https://shop.example/item?id=7&colour=red",
        "https://shop.example/gardening?slang=1",
        "https://shop.example/garden-calendar-2031_77/",
        "https://shop.example/index.php?controller=site&action=pro_list&cat=9",
    ],
)
def test_worth_following(url: str) -> None:
    assert worth_following(url)


@pytest.mark.parametrize(
    "pages",
    [
        ("/mugs/", "/mugs?page=2", "/mugs/?p=3", "/mugs/page/4/"),
        ("/list?cid=3", "/list?page=2&cid=3", "/list?cid=3&iPage=3"),
        ("/mugs.html", "/mugs-p2.html"),
        ("/list?cid=3&start=0", "/list?cid=3&start=40"),
    ],
)
def test_the_pages_of_one_list_are_of_one_list(pages: tuple[str, ...]) -> None:
    assert len({list_of(f"https://shop.example{page}") for page in pages}) == 1


def test_two_lists_are_two() -> None:
    pages = ("/list?cid=3&page=2", "/list?cid=4&page=2", "/mugs", "/mugs?pageant=2")
    assert len({list_of(f"https://shop.example{page}") for page in pages}) == len(pages)
