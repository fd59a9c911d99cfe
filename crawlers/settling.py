"""What comes of an answer: it is read by what it is, and its errand settled in one transaction."""

import asyncio
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from scrapy.exceptions import IgnoreRequest

from casefiles.errors import PageUnreadable
from casefiles.model import Picture
from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Link, Outcome, Visit
from crawlers import feeds, visits
from crawlers.isolation import PageTask, PictureTask, SitemapTask
from crawlers.naming import FULL
from crawlers.reading import Page, PageLink, canonical_url, worth_following
from crawlers.reading.searches import is_description, read_description
from crawlers.reading.urls import guess_kind
from crawlers.sitemaps import MAX_NESTING, Entry, is_sitemap
from crawlers.sites import belongs
from crawlers.verdicts import NotAsked, Stopping, Verdict, of_failure, of_status

if TYPE_CHECKING:
    from crawlers.spiders.shop import ShopSpider


_SCRIPTED = re.compile(rb"<script(?![^<>]*(?:json|template))", re.IGNORECASE)
"""A script that may change the page; data and templates are none."""


async def settle_answer(spider: "ShopSpider", errand: Errand, answer: visits.Answer) -> None:
    """Read ``answer`` by what it is, and settle ``errand``."""
    if (verdict := of_status(answer.status)) is not None:
        spider.frontier.settle(errand, visits.of_verdict(errand, answer, verdict))
    elif errand.link.kind is PageKind.PICTURE:
        picture = await _read_picture(spider, answer)
        spider.frontier.settle(errand, visits.of_picture(errand, answer, picture))
    elif is_sitemap(answer.body):
        spider.frontier.plan(await settle_sitemap(spider, errand, answer))
    elif is_description(answer.body):
        visit = visits.of_verdict(errand, answer, (Outcome.READ, None))
        spider.frontier.settle(errand, spider.frontier.searching.asked_on(visit, read_description(answer.body, answer.url)))
    elif errand.link.kind is PageKind.LIST and answer.media_type in feeds.MEDIA_TYPES:
        await _settle_page(spider, errand, visits.as_feed(answer, spider.addresses.written))
    elif answer.media_type not in visits.READABLE:
        spider.frontier.settle(errand, visits.of_verdict(errand, answer, (Outcome.REFUSED, "content-type")))
    elif answer.url != errand.link.url and worth_following(answer.url):
        spider.frontier.settle(errand, visits.of_redirect(errand, answer))
    else:
        await _settle_page(spider, errand, answer)


async def _read_picture(spider: "ShopSpider", answer: visits.Answer) -> Picture:
    """The picture, with its words where they are read; one that takes too long goes without and costs a line."""
    picture = await spider.words.read(await spider.reader.picture(PictureTask(answer.body, answer.url)), answer.body)
    if picture.unread is not None:
        spider.logger.warning("%s: %s", answer.url, picture.unread)
    return picture


async def _settle_page(spider: "ShopSpider", errand: Errand, answer: visits.Answer) -> None:
    try:
        page = await _read(spider, answer)
        if answer.received is None:
            closer = spider.needing.closer_look(errand.link, page, scripted=_SCRIPTED.search(answer.body) is not None)
            stuck = spider.needing.possible and spider.frontier.stuck(errand.link.url, page.links, page.guesses)
            rendered = await _look_closer(spider, errand, page) if closer or stuck else None
            spider.needing.learn(errand.link, page, rendered[1] if rendered else None)
            answer, page = rendered or (answer, page)
    except PageUnreadable as error:
        spider.logger.warning("%s: %s", errand.link.url, error)
        spider.frontier.settle(errand, visits.of_verdict(errand, answer, (Outcome.FAILED, "unreadable")))
    except IgnoreRequest as failure:
        settle_failure(spider, errand, failure)
    else:
        visit = spider.frontier.searching.asked_on(visits.of_page(errand, answer, page, spider.order), page.searches)
        spider.addresses.note(one.url for one in page.teasers)
        spider.tally.unasked = spider.frontier.searching.unasked
        spider.frontier.settle(errand, visit, page.guesses)


async def _read(spider: "ShopSpider", answer: visits.Answer) -> Page:
    page = await spider.reader.page(PageTask(answer.body, answer.url, answer.headers.get("content-type")))
    known = {link.url for link in page.links}
    more = [url for url in dict.fromkeys(map(canonical_url, answer.opened)) if url not in known and worth_following(url)]
    page = replace(page, links=(*page.links, *(PageLink(url=url, kind=guess_kind(url)) for url in more)))
    leads_on = bool(more) and page.why_not == "empty-shell"  # a few tiles that listen for clicks are no empty page
    return replace(page, kind=PageKind.OTHER, why_not=None) if leads_on else page


async def _look_closer(spider: "ShopSpider", errand: Errand, plain: Page) -> tuple[visits.Answer, Page] | None:
    """The page again, in the browser; ``None`` when that failed and the plain page shows something all the same.

    Raises:
        IgnoreRequest: it failed, and the plain page shows nothing.
    """
    asking = asyncio.ensure_future(spider.crawler.engine.download_async(spider.sight_of(errand)))
    await asyncio.wait([asking])
    failure = asking.exception()
    if failure is None and (answer := spider.answer(asking.result())) is not None:
        return answer, await _read(spider, answer)
    if isinstance(failure, Stopping) or plain.why_not is None:
        if isinstance(failure, Stopping):
            raise failure
        spider.logger.warning("%s: no screenshot: %s", errand.link.url, failure)
        return None
    outcome, why = of_failure(failure or NotAsked("content-type"))
    raise NotAsked(why or "broken-connection", outcome) from failure


def settle_failure(spider: "ShopSpider", errand: Errand, failure: BaseException) -> None:
    """Settle what the downloader raised for ``errand``; what was stopped is not settled but given back at the end."""
    if not isinstance(failure, Stopping):
        outcome, why = of_failure(failure)
        spider.frontier.settle(errand, Visit(url=errand.link.url, outcome=outcome, why=why))


def settle_unwanted(spider: "ShopSpider", errand: Errand, status: int) -> None:
    """Settle what was cut off after its headers."""
    outcome, why = of_status(status) or (Outcome.REFUSED, "content-type")
    spider.frontier.settle(errand, Visit(url=errand.link.url, outcome=outcome, why=why))


async def settle_sitemap(spider: "ShopSpider", errand: Errand, answer: visits.Answer) -> list[Link]:
    """Plan the pages that a sitemap names, settle it, and return the sitemaps it names."""
    verdict, found = await entries_of(spider, errand, answer)
    room = await spider.naming.plan(pages_named(found, spider.site, errand.link.url))
    spider.frontier.settle(errand, visits.of_verdict(errand, answer, verdict or ((Outcome.READ, None) if room else FULL)))
    return sitemaps_named(found, spider.site, errand.link)


async def entries_of(spider: "ShopSpider", errand: Errand, answer: visits.Answer) -> tuple[Verdict | None, list[Entry]]:
    """Why ``answer`` is no sitemap that is read, and its entries if it is."""
    verdict = fault_of_sitemap(errand, answer)
    if verdict is not None:
        return verdict, []
    try:
        return None, await spider.reader.sitemap(SitemapTask(answer.body))
    except PageUnreadable as error:
        spider.logger.warning("%s: %s", errand.link.url, error)
        return (Outcome.FAILED, "unreadable"), []


def fault_of_sitemap(errand: Errand, answer: visits.Answer) -> Verdict | None:
    """Why ``answer`` is no sitemap that is read."""
    verdict = of_status(answer.status)
    if verdict is None and not is_sitemap(answer.body):
        verdict = (Outcome.FAILED, "no-sitemap")
    if verdict is None and errand.link.depth >= MAX_NESTING:
        verdict = (Outcome.REFUSED, "sitemap-nesting")
    return verdict


def pages_named(found: Iterable[Entry], site: str, sitemap: str) -> Iterator[Link]:
    """The pages of this site among ``found``, which stand in ``sitemap``; one by one, since there may be 50,000."""
    for entry in found:
        if not entry.is_sitemap and belongs(entry.url, site) and worth_following(entry.url):
            yield Link(url=entry.url, kind=guess_kind(entry.url), depth=1, found_on=sitemap, lastmod=entry.lastmod)


def sitemaps_named(found: Iterable[Entry], site: str, sitemap: Link) -> list[Link]:
    """The further sitemaps of this site among ``found``."""
    urls = (entry.url for entry in found if entry.is_sitemap)
    return [Link(url=url, depth=sitemap.depth + 1, found_on=sitemap.url) for url in urls if belongs(url, site)]
