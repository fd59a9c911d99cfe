"""What is half as sure: prices that only some buyers pay (coupon, code, membership, subsidy), guesses by language and button."""

from decimal import Decimal

import pytest

from casefiles.model import Listing
from crawlers.reading.reader import read_listing, read_page

URL = "https://mall.example.cn/item/7001.html"


def read(prices: str) -> Listing:
    page = f"""<!doctype html><html lang="zh-CN"><head><title>明前绿茶 250g</title></head>
    <body><div class="pro"><h1>明前绿茶 250g</h1>
    <img src="/p/a.jpg" alt="明前绿茶 250g">{prices}<button>加入购物车 add to cart</button></div></body></html>"""
    listing = read_listing(page.encode(), URL)
    assert isinstance(listing, Listing), listing
    return listing


@pytest.mark.parametrize(
    "prices",
    [
        '<p class="price">券后 <b>¥78</b></p><p class="price">优惠前 <b>¥88</b></p>',
        '<p class="price">到手价 <b>¥78</b></p><p class="price">售价 <b>¥88</b></p>',
        '<p class="price">优惠券后 <b>¥78</b></p><p class="price">售价 <b>¥88</b></p>',
        '<p class="price"><em>到手价¥78</em><i>售价¥88</i></p>',
        '<div class="goods-price"><span class="now">¥88</span><span class="tag">券后价</span><span class="now2">¥78</span></div>',
        '<p class="price">88VIP到手价 <b>¥58</b></p><p class="price">¥88</p>',
        '<p class="price">国补到手价 <b>¥70</b></p><p class="price">¥88</p>',
        '<p class="price">首单价 <b>¥58</b></p><p class="price">¥88</p>',
        '<p class="price"><b>¥88</b></p><p>Use code SAVE10: <span class="price">¥78</span></p>',
        '<p class="price"><b>¥88</b></p><p><span class="price">¥78</span> with code TEA10</p>',
        '<p class="price">Price after coupon <b>¥78</b></p><p class="price">Price <b>¥88</b></p>',
    ],
)
def test_what_every_buyer_pays_is_the_price_beside_one_that_some_pay(prices: str) -> None:
    listing = read(prices)
    assert (listing.price, listing.list_price) == (Decimal(88), None)
    assert "condition" not in listing.read_from["price"]


def test_the_crossed_out_price_is_the_list_price_beside_both() -> None:
    listing = read('<p class="price"><em>到手价¥78</em><i>售价¥88</i><s>¥128</s></p>')
    assert (listing.price, listing.list_price) == (Decimal(88), Decimal(128))


@pytest.mark.parametrize("words", ["券后价", "到手价", "Price with coupon"])
def test_the_only_price_is_said_to_be_on_a_condition_and_less_sure(words: str) -> None:
    listing = read(f'<p class="price">{words} <b>¥78</b></p><p>原价 <del>¥128</del></p>')
    assert (listing.price, listing.list_price) == (Decimal(78), Decimal(128))
    assert listing.read_from["price"].endswith("(on a condition)")
    assert listing.confidence["price"] < read('<p class="price">售价 <b>¥78</b></p>').confidence["price"]


def test_a_list_shows_what_every_buyer_pays() -> None:
    cards = "".join(
        f'<li class="card"><a href="/item/{n}.html"><img src="/p/{n}.jpg"><span class="name">绿茶 {n} 号</span></a>'
        f'<p class="price">券后 <b>¥7{n}</b></p><p class="price">¥9{n}</p></li>'
        for n in range(1, 6)
    )
    page = read_page(f"<!doctype html><html><body><ul>{cards}</ul></body></html>".encode(), "https://mall.example.cn/list/")
    assert [one.price for one in page.teasers] == [Decimal(f"9{n}") for n in range(1, 6)]


def test_words_of_another_price_before_an_amount_say_nothing_of_it() -> None:
    listing = read('<p class="price"><i>原价¥128</i><b>¥88</b></p>')
    assert (listing.price, listing.list_price) == (Decimal(88), Decimal(128))


def test_a_currency_by_the_language_alone_is_less_sure() -> None:
    page = '<html lang="{}"><body><h1>Molcajete</h1><p class="price">$640</p></body></html>'
    spanish, mexican = (read_listing(page.format(one).encode(), "https://shop.example.com/p/1") for one in ("es", "es-MX"))
    assert isinstance(spanish, Listing)
    assert isinstance(mexican, Listing)
    assert (spanish.currency, mexican.currency) == ("MXN", "MXN")
    assert spanish.read_from["currency"].endswith("(by the language alone)")
    assert spanish.confidence["currency"] < mexican.confidence["currency"]


def test_what_only_a_button_says_of_stock_is_less_sure_than_words() -> None:
    silent, said = read("<button>加入购物车</button>"), read('<p class="stock">有货</p><button>加入购物车</button>')
    assert (silent.availability, said.availability) == ("InStock", "InStock")
    assert silent.confidence["availability"] < said.confidence["availability"]
