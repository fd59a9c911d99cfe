"""After a challenge the site is asked more slowly, after several it is left; each is named and none taken for content."""

from itertools import pairwise

import pytest

from crawlers.bounds import BLOCKS_IN_A_ROW
from crawlers.middlewares.patience import CHALLENGE_REST, FIRST_REST
from tests.crawlers.shops import Crawled, Reply, Route, Shop, html, listing_page, product

LOGIN = (
    "<title>会员登录</title><h1>会员登录</h1><p>登录后查看商品</p>"
    "<form><input name=u><input type=password name=p><label>验证码</label><input name=code></form>"
)


def wall(text: str, status: int = 200) -> Reply:
    return Reply(f"<html><head></head><body>{text}</body></html>".encode(), status, {"Content-Type": "text/html; charset=utf-8"})


WALLS: dict[str, Route] = {
    "captcha": wall("<title>安全验证</title><h1>请输入验证码</h1><img class=captcha-img src=/c.png>"),
    "slider": wall("<title>验证</title><h1>请拖动滑块完成验证</h1>"),
    "waf-block": wall("<title>Access denied</title><h1>Access denied</h1><p>Your request has been blocked.</p>"),
    "rate-limited": wall("<title>提示</title><h1>访问过于频繁，请稍后再试</h1>"),
    "geo-block": wall("<title>提示</title><h1>您所在的地区暂不支持访问</h1>"),
    "http-403": wall("<title>访问被拦截</title><h1>您的请求被拦截</h1>", 403),
}


@pytest.mark.slow
def test_walls_of_every_kind_are_met_with_rest_and_then_with_leaving(shop: Shop, crawled: Crawled) -> None:
    """Two goods, then walls of every kind in turn, with a page for members among them that is not the site's word."""
    pages = [f"/goods-{number}.html" for number in range(30)]
    shop.routes["/"] = html(listing_page(pages))
    shop.routes |= {page: html(product(number)) for number, page in enumerate(pages[:2])}
    shop.routes |= {page: list(WALLS.values())[number % len(WALLS)] for number, page in enumerate(pages[2:])}
    shop.routes[pages[4]] = html(LOGIN)
    crawled.crawl(shop, concurrency=1, pictures_per_listing=0)

    asked = [ask for ask in shop.asks if ask.path in pages]
    assert [ask.path for ask in asked] == pages[: len(asked)]
    whys = crawled.whys(shop)
    assert whys["blocked", "login-wall"] == 1
    blocked = {why: whys.get(("blocked", why), 0) for why in WALLS}
    assert sum(blocked.values()) == BLOCKS_IN_A_ROW == len(asked) - 3, "a log-in wall is no refusal of the site"
    assert min(blocked.values()) >= 1, blocked
    assert whys["refused", "blocked-before"] == len(pages) - len(asked)

    rests = {later.path: later.at - earlier.at for earlier, later in pairwise(asked)}
    after_walls = [rests[ask.path] for before, ask in pairwise(asked) if before.path not in (*pages[:2], pages[4])]
    for number, rest in enumerate(after_walls):
        assert rest >= 0.9 * min(FIRST_REST * 2**number, CHALLENGE_REST), "each further one is answered with a longer rest"

    assert crawled.titles() == ["Enamel mug number 0", "Enamel mug number 1"], "no wall is taken for content"
    store = crawled.store()
    captures = store.captures([shop.url(page) for page in pages[2 : len(asked)]])
    store.close()
    assert len(captures) == len(asked) - 2
    assert not any(capture.valid for capture in captures)
    assert crawled.seen[-1].blocked == len(asked) - 2
