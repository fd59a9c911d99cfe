"""The beginning of a crawl: the starts, and the sitemaps before all else, since their dates say which pages need no visit."""

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scrapy.http.request import NO_CALLBACK

from casefiles.stores.base import Errand, Link, Outcome
from crawlers import settling, visits
from crawlers.middlewares.robots import RobotsRules
from crawlers.naming import FULL
from crawlers.orders import Scope
from crawlers.reading import canonical_url, worth_following
from crawlers.reading.languages import language_apart
from crawlers.sitemap_hosts import Tongues, brought_home, foreign_host, samples
from crawlers.sitemaps import Entry
from crawlers.sites import belongs, home_of

if TYPE_CHECKING:
    from crawlers.spiders.shop import ShopSpider

MAX_SITEMAPS = 500
"""Sitemaps read before a crawl; with 50,000 entries each that is more than any shop has goods."""


async def survey(spider: "ShopSpider") -> None:
    """Plan the starts of the spider's order and its home page, then read the sitemaps that robots.txt names, or ``/sitemap.xml``.

    An order about less than the whole shop reads no sitemap; one around some pages does not visit the home page either.
    """
    order = spider.order
    home = home_of(order.starts[0])
    starts = visits.start_links(order.starts, home)
    spider.frontier.plan(starts if order.scope is not Scope.AROUND else starts[: len(order.starts)])
    if order.scope is Scope.SHOP:
        await _Survey(spider, home).read()


class _Survey:
    """The sitemaps of one site, read one after the other."""

    def __init__(self, spider: "ShopSpider", home: str) -> None:
        self._spider, self._home = spider, home
        self._tongues = Tongues(language_apart(canonical_url(spider.order.starts[0]))[0])
        self._host: str | None = None
        """The foreign host that this shop's sitemaps name by mistake."""

    async def read(self) -> None:
        """Read those that robots.txt names, and those that they name."""
        robots: Any = self._spider.crawler.get_downloader_middleware(RobotsRules)
        named = [canonical_url(url) for url in await robots.sitemaps(self._home)]
        own = [url for url in named if belongs(url, self._spider.site)]
        waiting = [Link(url=url) for url in own or [f"{self._home}sitemap.xml"]]
        seen: set[str] = set()
        while waiting and len(seen) < MAX_SITEMAPS and not (self._spider.stopping.is_set() or self._spider.naming.full):
            link = waiting.pop(0)
            if link.url not in seen:
                seen.add(link.url)
                await self._spider.rest()
                waiting += await self._fetch(link)
        if not self._spider.stopping.is_set():
            self._spider.naming.leave([link for link in waiting if link.url not in seen][:MAX_SITEMAPS])
        await self._spider.naming.plan(settling.pages_named(self._tongues.left(), self._spider.site, self._home))

    async def _fetch(self, link: Link) -> list[Link]:
        errand, answer = await _asked(self._spider, link)
        if answer is None:
            return []
        verdict, named = await settling.entries_of(self._spider, errand, answer)
        found = await self._own(named, errand)
        pages = self._tongues.choose([e for e in found if not e.is_sitemap])
        room = await self._spider.naming.plan(settling.pages_named(pages, self._spider.site, link.url))
        self._spider.frontier.settle(
            errand, visits.of_verdict(errand, answer, verdict or ((Outcome.READ, None) if room else FULL))
        )
        return settling.sitemaps_named(found, self._spider.site, link)

    async def _own(self, found: list[Entry], errand: Errand) -> list[Entry]:
        """``found``, brought to the shop's own host when it names another by mistake and some of it is there."""
        host = foreign_host(found, self._spider.site)
        if host is None:
            return found
        home = list(brought_home(found, host, self._home))
        if host == self._host or any(entry.is_sitemap for entry in home):
            return home
        links = settling.pages_named(samples(Tongues(self._tongues.wanted).choose(home)), self._spider.site, errand.link.url)
        there = [await _visit(self._spider, link) for link in links if worth_following(link.url)]
        self._host = host if any(there) else None
        return home if self._host else []


async def _asked(spider: "ShopSpider", link: Link) -> tuple[Errand, visits.Answer | None]:
    """The answer to ``link``, planned and fetched now; without one it is settled."""
    errand = Errand(link=link)
    spider.frontier.plan([link])
    request = spider.request_for(errand)
    request.callback, request.errback = NO_CALLBACK, None
    asking = asyncio.ensure_future(spider.crawler.engine.download_async(request))
    await asyncio.wait([asking])
    if (failure := asking.exception()) is not None:
        settling.settle_failure(spider, errand, failure)
        return errand, None
    if (answer := spider.answer(asking.result())) is None:
        settling.settle_unwanted(spider, errand, asking.result().status)
    return errand, answer


async def _visit(spider: "ShopSpider", link: Link) -> bool:
    """Visit a page now; whether it is there, and neither an error nor sent on to the home page."""
    errand, answer = await _asked(spider, link)
    if answer is None:
        return False
    await settling.settle_answer(spider, errand, answer)
    return answer.status == 200 and urlsplit(answer.url).path not in ("", "/")
