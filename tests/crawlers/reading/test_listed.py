"""Goods of a list that stand in the page's state alone."""

import json
from urllib.parse import urljoin

import pytest

from casefiles.parts import PageKind
from crawlers.reading.reader import read_page

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


def shown(numbers: tuple[int, ...], href: str) -> str:
    cards = (
        f"<li class=card><a href='{href.format(n)}'><img src='/up/{n}.jpg'></a><p>竹编提篮 {n}号</p>"
        f"<b class=price>¥{19 + n}.50</b></li>"
        for n in numbers
    )
    return f"<ul>{''.join(cards)}</ul>"


HREFS = ["goods.php?id={}", "/product/{}", "/g/item-{}.html", "/m/#/goods/detail/{}"]


@pytest.mark.parametrize("href", HREFS)
def test_links_to_goods_of_the_same_list_prove_how_the_others_are_reached(href: str) -> None:
    read = read_page(
        page([{**one, "cat_id": 8, "goods_id": one["id"]} for one in GOODS], shown((4, 5), href)), "https://mall.example/list/"
    )
    base = "https://mall.example/list/"
    wanted = {urljoin(base, href.format(number)) for number in (4, 5, 6)}
    assert {one.url for one in read.teasers} == wanted
    assert {link.url for link in read.links if link.kind is PageKind.PRODUCT} >= wanted
    assert sorted((one.title, str(one.price)) for one in read.teasers) == SHOWN


def test_one_link_is_no_proof_nor_are_links_to_goods_of_other_names() -> None:
    base = "https://mall.example/list/"
    one = read_page(page(GOODS, shown((4,), "/product/{}") + "<p><a href='/product/9'>别的</a></p>"), base)
    assert not any(link.url.endswith("/product/6") for link in one.links)
    others = shown((4, 5), "/product/{}").replace("竹编提篮", "陶瓷茶壶")
    assert not any(link.url.endswith("/product/6") for link in read_page(page(GOODS, others), base).links)


def test_two_patterns_proved_alike_prove_nothing() -> None:
    goods = [{**one, "brand_id": one["id"]} for one in GOODS]
    both = shown((4, 5), "/product/{}") + shown((4, 5), "/made-by/{}")
    read = read_page(page(goods, both), "https://mall.example/list/")
    assert not any(link.url.endswith("/6") for link in read.links)
