"""Goods of a list as the cards of other software show them."""

import pytest

from casefiles.parts import PageKind
from crawlers.reading.reader import read_page

URL = "https://shop.example/list.php?cat=2"


def shown(body: str, language: str = "en", title: str = "Bowls") -> list[tuple[str, str, str]]:
    """Path, title and price of each of the goods that a list with this body shows."""
    page = (
        f"<!doctype html><html lang={language}><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"
    )
    read = read_page(page.encode(), URL)
    assert read.kind is PageKind.LIST
    return [(one.url.removeprefix("https://shop.example"), one.title, str(one.price)) for one in read.teasers]


def card(number: int, name: str, prices: str, more: str = "", mark: str = "") -> str:
    return f"""<li class="item {mark}"><a href="/item.php?id={number}"><img src="/{number}.jpg"></a>
    <a href="/item.php?id={number}">{name}</a>{prices}{more}</li>"""


@pytest.mark.parametrize(
    ("prices", "paid"),
    [
        ('<span class="price old-price">$30.00</span><span class="price actual-price">$24.00</span>', "24.00"),
        ('<span class="cost">$30.00</span><span class="cost">$24.00</span>', "24.00"),
        ("<span>Regular price</span><span>From $24.00</span>", "24.00"),
        ('<p>Content: <span class="price-unit">0.25 kg</span></p><span class="product-price">$24.00</span>', "24.00"),
        ('<span class="product-price with-list-price">$24.00 <i class="list-price">$30.00</i></span>', "24.00"),
        ('<span class="cost">$24.00</span><span class="cost">$5.00</span>', "24.00"),
    ],
)
def test_a_card_tells_what_is_paid_today(prices: str, paid: str) -> None:
    goods = card(4, "Blue bowl", prices, mark="first") + card(5, "Mug", '<span class="cost">$8.00</span>', mark="last")
    assert shown(f"<ul>{goods}</ul>") == [("/item.php?id=4", "Blue bowl", paid), ("/item.php?id=5", "Mug", "8.00")]


def test_neither_a_button_nor_the_heading_of_a_box_names_goods() -> None:
    buy = '<a href="/list.php?cat=2&amp;action=buy_now&amp;id={}">Buy it now</a>'
    goods = "".join(card(n, name, "<span>$8.00</span>", buy.format(n)) for n, name in ((4, "Mug"), (5, "Vase")))
    box = '<div><div><a href="/new.php">New arrivals</a></div><a href="/item.php?id=9"><img src="/9.jpg"></a>'
    box += '<a href="/item.php?id=9">Dish</a><br>$45.00</div>'
    assert [name for _, name, _ in shown(f"<ul>{goods}</ul>{box}")] == ["Mug", "Vase", "Dish"]


def test_a_range_to_refine_by_is_none_of_the_goods() -> None:
    links = (("-50", "Under $50.00"), ("50-", "$50.00 and up"))
    steps = "".join(f'<li><a href="/list.php?cat=2&amp;price={step}">{said}</a></li>' for step, said in links)
    goods = card(4, "Mug", "<b>$8.00</b>") + card(5, "Vase", "<b>$18.00</b>")
    assert [name for _, name, _ in shown(f"<h1>Bowls</h1><ul>{steps}</ul><ul>{goods}</ul>")] == ["Mug", "Vase"]


def test_two_cards_of_which_one_has_a_button_are_a_list() -> None:
    goods = card(4, "Waldhonig", "<span>ab 6,90 €</span>", '<a href="/item.php?id=4">Details</a>')
    goods += card(5, "Lindenhonig", "<span>5,20 €</span>", "<form action=/checkout/add><button>In den Warenkorb</button></form>")
    basket = '<div class="cartNavi__price">0,00 €</div>'
    assert [name for _, name, _ in shown(f"{basket}<ul>{goods}</ul>", "de", "Honig")] == ["Waldhonig", "Lindenhonig"]


@pytest.mark.parametrize("pager", ["<u>2</u>", "<u>[Næste&nbsp;&gt;&gt;]</u>"])
def test_a_pager_that_writes_out_the_order_is_followed(pager: str) -> None:
    goods = card(4, "Mug", "<b>$8.00</b>") + card(5, "Vase", "<b>$18.00</b>")
    link = f'<span><a href="/list.php?cat=2&amp;page=2&amp;sort=2a" class="pageResults">{pager}</a></span>'
    page = f"<html><head><title>Bowls</title></head><body><h1>Bowls</h1>{link}<ul>{goods}</ul></body></html>"
    assert "https://shop.example/list.php?cat=2&page=2&sort=2a" in {link.url for link in read_page(page.encode(), URL).links}


def test_choices_above_a_list_are_no_price() -> None:
    choices = '<h1>Bowls</h1><div><a href="?by=price">Price</a><a href="?show=24">24</a></div>'
    goods = card(4, "Blue bowl", '<span class="cost">$9.00</span>') + card(5, "Mug", '<span class="cost">$8.00</span>')
    assert shown(f"{choices}<ul>{goods}</ul>") == [("/item.php?id=4", "Blue bowl", "9.00"), ("/item.php?id=5", "Mug", "8.00")]


@pytest.mark.parametrize(
    ("field", "turned"),
    [
        ("<input type=radio name=p id=p2 value=2><label for=p2>2</label>", "p=2"),
        ("<select name=page><option value=1 selected>1<option value=2>2</select>", "page=2"),
        ("<form method=get><button name=page value=2>2</button></form>", "page=2"),
    ],
)
def test_a_pager_of_form_fields_is_followed(field: str, turned: str) -> None:
    goods = card(4, "Mug", "<b>$8.00</b>") + card(5, "Vase", "<b>$18.00</b>")
    page = f"<html><title>Bowls</title><body><h1>Bowls</h1><ul>{goods}</ul><nav class=pagination>{field}</nav></body></html>"
    read = read_page(page.encode(), "https://shop.example/bowls/")
    assert f"https://shop.example/bowls/?{turned}" in {link.url for link in read.links}


def test_a_choice_that_is_no_page_or_is_posted_is_not() -> None:
    goods = card(4, "Mug", "<b>$8.00</b>") + card(5, "Vase", "<b>$18.00</b>")
    fields = "<input type=radio name=size value=2><form method=post><button name=page value=3>3</button></form>"
    page = f"<html><title>Bowls</title><body><h1>Bowls</h1><ul>{goods}</ul><nav class=pagination>{fields}</nav></body></html>"
    read = read_page(page.encode(), "https://shop.example/bowls/")
    assert not [link.url for link in read.links if link.url.startswith("https://shop.example/bowls/?")]


def test_a_block_of_price_and_shipping_holds_a_price() -> None:
    card = (
        "<article><a href=/bowls/{0}-oak.html><img src=/i/{0}.jpg></a><h2><a href=/bowls/{0}-oak.html>Oak bowl {0}</a></h2>"
        "<div class=product-price-and-shipping><span class=price>€{0}.10</span></div></article>"
    )
    assert shown("<h1>Bowls</h1>" + "".join(card.format(number) for number in (21, 22, 23))) == [
        (f"/bowls/{number}-oak.html", f"Oak bowl {number}", f"{number}.10") for number in (21, 22, 23)
    ]
