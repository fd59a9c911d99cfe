"""The beginning of a crawl: the starts, and the sitemaps before all else, since their dates say which pages need no visit."""

import asyncio
from typing import TYPE_CHECKING, Any

from scrapy.http.request import NO_CALLBACK

from casefiles.stores.base import Errand, Link, Outcome
from crawlers import visits
from crawlers.middlewares.robots import RobotsRules
from crawlers.reading import canonical_url, worth_following
from crawlers.reading.urls import guess_kind
from crawlers.sitemaps import MAX_NESTING, entries, is_sitemap
from crawlers.sites import belongs, home_of
from crawlers.verdicts import of_status

if TYPE_CHECKING:
    from crawlers.spiders.shop import ShopSpider

MAX_SITEMAPS = 500
"""Sitemaps read before a crawl; with 50,000 entries each that is more than any shop has goods."""


async def survey(spider: "ShopSpider") -> None:
    """Plan the starts and home page of the spider's order, then read the sitemaps that robots.txt names, or ``/sitemap.xml``."""
    home = home_of(spider.order.starts[0])
    spider.frontier.plan(visits.start_links(spider.order.starts, home))
    robots: Any = spider.crawler.get_downloader_middleware(RobotsRules)
    named = [canonical_url(url) for url in await robots.sitemaps(home)] or [f"{home}sitemap.xml"]
    waiting = [Link(url=url) for url in named if belongs(url, spider.site)]
    seen: set[str] = set()
    while waiting and len(seen) < MAX_SITEMAPS and not spider.stopping.is_set():
        link = waiting.pop(0)
        if link.url not in seen:
            seen.add(link.url)
            waiting += await _fetch(spider, link)


async def _fetch(spider: "ShopSpider", link: Link) -> list[Link]:
    errand = Errand(link=link)
    spider.frontier.plan([link])
    request = spider.request_for(errand)
    request.callback, request.errback = NO_CALLBACK, None
    asking = asyncio.ensure_future(spider.crawler.engine.download_async(request))
    await asyncio.wait([asking])
    if (failure := asking.exception()) is not None:
        spider.settle_failure(errand, failure)
        return []
    if (answer := spider.answer(asking.result())) is None:
        spider.settle_unwanted(errand, asking.result().status)
        return []
    return settle_sitemap(spider, errand, answer)


def settle_sitemap(spider: "ShopSpider", errand: Errand, answer: visits.Answer) -> list[Link]:
    """Plan the pages that a sitemap names, settle it, and return the sitemaps it names."""
    verdict = of_status(answer.status)
    if verdict is None and not is_sitemap(answer.body):
        verdict = (Outcome.FAILED, "no-sitemap")
    if verdict is None and errand.link.depth >= MAX_NESTING:
        verdict = (Outcome.REFUSED, "sitemap-nesting")
    further = _plan_entries(spider, errand.link, answer) if verdict is None else []
    spider.frontier.settle(errand, visits.of_verdict(errand, answer, verdict or (Outcome.READ, None)))
    return further


def _plan_entries(spider: "ShopSpider", sitemap: Link, answer: visits.Answer) -> list[Link]:
    pages, sitemaps = [], []
    for entry in entries(answer.body):
        url = canonical_url(entry.url)
        if not belongs(url, spider.site):
            continue
        if entry.is_sitemap:
            sitemaps.append(Link(url=url, depth=sitemap.depth + 1, found_on=sitemap.url))
        elif worth_following(url):
            pages.append(Link(url=url, kind=guess_kind(url), depth=1, found_on=sitemap.url, lastmod=entry.lastmod))
    spider.frontier.plan(pages)
    return sitemaps
