"""A description that stands in a frame of the same site."""

import pytest

from casefiles.model import Listing
from crawlers.reading.reader import read_listing, read_page

URL = "https://shop.example/item/71.html"


def page(body: str, head: str = "") -> bytes:
    return f"""<!doctype html><html lang="zh"><head><title>细毛羊绒围巾</title>{head}</head>
    <body><div class="pro"><h1>细毛羊绒围巾</h1>
    <p class="price">¥129.00</p><button>加入购物车</button></div>{body}</body></html>""".encode()


def described(body: str, head: str = "") -> str | None:
    listing = read_listing(page(body, head), URL)
    assert isinstance(listing, Listing), listing
    return listing.read_from.get("description")


FRAMES = [
    "<h3>商品详情</h3><iframe width=700 src='/item/71/rich'></iframe>",
    "<div class=tab><div class=hd>商品描述</div><div><iframe src='/rich?id=71'></iframe></div></div>",
    "<iframe id=desc-frame src='/rich?id=71'></iframe>",
    "<iframe data-src='/itemdesc/71.html'></iframe>",
]


@pytest.mark.parametrize("body", FRAMES)
def test_a_frame_that_was_not_opened_is_named_and_looked_at_in_the_browser(body: str) -> None:
    said = described(body) or ""
    assert said.startswith("unread: https://shop.example/")
    assert read_page(page(body), URL).unfilled


def test_what_else_the_page_says_is_kept_beside_it() -> None:
    said = described(FRAMES[0], "<meta name=description content='Ein Schal aus feiner Wolle, sehr warm und weich'>")
    assert said == "opengraph, unread: https://shop.example/item/71/rich"


@pytest.mark.parametrize(
    "body",
    [
        "<h3>商品详情</h3><iframe src='https://video.example/embed/71'></iframe>",
        "<h3>买家评价</h3><iframe src='/reviews/71'></iframe>",
        "<iframe name=content-count width=1 height=1 src='/count'></iframe>",
    ],
)
def test_other_frames_are_none(body: str) -> None:
    assert "unread" not in (described(body) or "")
    assert not read_page(page(body), URL).unfilled
