"""Pages whose whole content stands in a carousel, as shops for telephones write them."""

from decimal import Decimal

import pytest

from casefiles.model import Listing
from crawlers.reading.reader import read_listing, read_page

URL = "https://m.shop.example.cn/goods.php?id=71"
OTHERS = "".join(
    f'<div class="item"><a href="goods.php?id={n}"><img src="/images/{n}.jpg"><p>推荐的茶 {n} 号礼盒装</p></a>'
    f'<span class="price">¥{n}.00</span></div>'
    for n in range(11, 19)
)
GOODS = """<div class="goods_photo"><img src="/images/71.jpg"></div>
<div class="goods_info"><h2>高山乌龙茶 500克 清香型</h2><p class="price">¥129.00</p><p>品牌：云上</p></div>
<div class="desc"><p>产自海拔一千米以上的茶园，清明前采摘，手工炒制，汤色清亮，回味甘甜，适合送礼与自饮。</p></div>"""


def page(body: str, title: str = "高山乌龙茶 500克 清香型 - 云上茶叶店") -> bytes:
    return f"""<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title></head><body>
    <header><h1>商品详情</h1></header>{body}
    <footer class="bar"><a href="javascript:addToCart(71)" class="btn">加入购物车</a></footer></body></html>""".encode()


SLIDES = [
    f'<div class="carousel">{GOODS}</div>',
    f'<div id="page" class="carousel slide"><div class="carousel-inner">'
    f'<div class="item carousel-item active">{GOODS}</div></div></div>',
    f'<div class="swiper-container"><div class="swiper-wrapper"><section class="swiper-slide">{GOODS}</section></div></div>',
    f'<div class="main-slider carousel">{GOODS}<div class="carousel like">{OTHERS[: len(OTHERS) // 8]}</div></div>',
]


@pytest.mark.parametrize("body", SLIDES)
def test_goods_that_are_a_slide_are_read(body: str) -> None:
    listing = read_listing(page(body), URL)
    assert isinstance(listing, Listing), listing
    assert (listing.title, listing.price, listing.brand) == ("高山乌龙茶 500克 清香型", Decimal("129.00"), "云上")
    assert [picture.url for picture in listing.pictures] == ["https://m.shop.example.cn/images/71.jpg"]
    assert read_page(page(body), URL).kind == "product"


@pytest.mark.parametrize("body", SLIDES[:3])
def test_goods_that_are_a_slide_are_read_where_the_title_names_the_shop_alone(body: str) -> None:
    listing = read_listing(page(body, title="触屏版"), URL)
    assert isinstance(listing, Listing), listing
    assert (listing.title, listing.price) == ("高山乌龙茶 500克 清香型", Decimal("129.00"))


def test_a_long_carousel_of_other_goods_stays_one() -> None:
    own = '<div class="info"><h2>高山乌龙茶 500克 清香型</h2><p class="price">¥129.00</p></div>'
    listing = read_listing(page(f'{own}<div class="carousel">{OTHERS}</div>'), URL)
    assert isinstance(listing, Listing), listing
    assert (listing.title, listing.price) == ("高山乌龙茶 500克 清香型", Decimal("129.00"))
    assert listing.pictures == ()
