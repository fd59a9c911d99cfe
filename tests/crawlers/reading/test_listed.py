"""Goods of a list that stand in the page's state alone."""

import json

import pytest

from casefiles.parts import PageKind
from crawlers.reading import read_page

GOODS: list[dict[str, object]] = [
    {"id": number, "goods_name": f"竹编提篮 {number}号", "price": f"{19 + number}.50", "img": f"/up/{number}.jpg"}
    for number in (4, 5, 6)
]
SHOWN = [(f"竹编提篮 {number}号", f"{19 + number}.50") for number in (4, 5, 6)]
URL = "https://mall.example/list?cid=3"


def page(goods: list[dict[str, object]], script: str = "") -> bytes:
    state = f'<script type="application/json" id="goods">{json.dumps(goods)}</script>'
    head = "<!doctype html><html lang=zh><head><title>篮子</title></head><body><h1>篮子</h1>"
    return f"{head}{state}{script}</body></html>".encode()


@pytest.mark.parametrize(
    ("script", "address"),
    [
        ("<script>box.onclick = () => { location.href = '/goods/detail?id=' + item.id; }</script>", "/goods/detail?id={}"),
        ("<script>const to = (item) => `/goods/${item.id}.html`;</script>", "/goods/{}.html"),
        ("<div v-for='item in goods'><a href=\"/goods/{{ item.id }}\">看看</a></div>", "/goods/{}"),
    ],
)
def test_addresses_are_made_as_the_pages_script_makes_them(script: str, address: str) -> None:
    read = read_page(page(GOODS, script), URL)
    assert read.kind is PageKind.LIST
    assert read.unfilled, "a browser shows more of it"
    assert [(one.title, str(one.price)) for one in read.teasers] == SHOWN
    wanted = [f"https://mall.example{address.format(number)}" for number in (4, 5, 6)]
    assert [one.url for one in read.teasers] == wanted
    assert {link.url for link in read.links if link.kind is PageKind.PRODUCT} >= set(wanted)


def test_an_address_that_the_state_says_is_believed_and_one_of_another_site_is_not() -> None:
    own = [one | {"url": f"/g/{one['id']}"} for one in GOODS]
    assert [one.url for one in read_page(page(own), URL).teasers] == [f"https://mall.example/g/{n}" for n in (4, 5, 6)]
    others = [one | {"url": f"https://other.example/g/{one['id']}"} for one in GOODS]
    assert read_page(page(others), URL).teasers == ()


def test_a_call_for_data_makes_no_address_of_goods() -> None:
    assert read_page(page(GOODS, "<script>fetch('/api/goods/' + item.id)</script>"), URL).teasers == ()


def test_the_versions_of_one_product_are_no_list() -> None:
    assert read_page(page(GOODS[:2], "<script>x = '/goods/' + item.id</script>"), URL).kind is not PageKind.LIST
