"""After a challenge the site is asked more slowly, and after several it is left; the run says so."""

from itertools import pairwise

import pytest

from casefiles.stores.base import Outcome
from crawlers.bounds import BLOCKS_IN_A_ROW
from crawlers.middlewares.patience import FIRST_REST
from tests.crawlers.shops import Crawled, Shop, html, listing_page

WALLS = {
    "captcha": "<title>安全验证</title><h1>请输入验证码</h1><img class=captcha-img src=/c.png>",
    "slider": "<title>验证</title><h1>请拖动滑块完成验证</h1>",
    "waf-block": "<title>访问被拦截</title><h1>您的请求被拦截</h1>",
    "rate-limited": "<title>提示</title><h1>访问过于频繁，请稍后再试</h1>",
}


@pytest.mark.slow
@pytest.mark.parametrize("why", WALLS)
def test_a_wall_is_met_with_rest_and_then_with_leaving(shop: Shop, crawled: Crawled, why: str) -> None:
    pages = [f"/goods-{number}.html" for number in range(30)]
    shop.routes["/"] = html(listing_page(pages))
    shop.routes |= {page: html(f"<html><head></head><body>{WALLS[why]}</body></html>") for page in pages}
    crawled.crawl(shop, concurrency=1)
    asked = [ask.at for ask in shop.asks if ask.path in pages]
    assert len(asked) <= BLOCKS_IN_A_ROW
    gaps = [later - earlier for earlier, later in pairwise(asked)]
    assert min(gaps) >= 0.9 * FIRST_REST
    assert gaps[2] >= 3.5 * FIRST_REST, "each further one is answered with a longer rest"
    whys = crawled.whys(shop)
    assert whys[Outcome.BLOCKED.value, why] == len(asked)
    assert whys[Outcome.REFUSED.value, "blocked-before"] == len(pages) - len(asked)
