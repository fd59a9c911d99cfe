"""The one spider: any shop, from any of its URLs, without a profile of it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

from scrapy import Request, Spider, signals
from scrapy.exceptions import DontCloseSpider, IgnoreRequest, StopDownload
from scrapy.http import Response

from casefiles.errors import MarkwatchError, PageUnreadable, StoreUnavailable
from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Outcome, Visit
from crawlers import guarding, opening, visits
from crawlers.archiving import Archive
from crawlers.frontier import Frontier
from crawlers.isolation import PageTask, PictureTask, Reader
from crawlers.middlewares.keeping import headers_of
from crawlers.middlewares.patience import Patience
from crawlers.middlewares.robots import RobotsRules
from crawlers.orders import CrawlOrder
from crawlers.reading import Page, PageLink, canonical_url, worth_following
from crawlers.reading.searches import is_description, read_description
from crawlers.reading.urls import guess_kind
from crawlers.rendering.needing import Needing
from crawlers.sitemaps import is_sitemap
from crawlers.verdicts import NotAsked, Stopping, of_failure, of_status


class ShopSpider(Spider):
    """Takes errands from the frontier, has the answers read, and settles each in one transaction."""

    name = "shop"
    site: str
    order: CrawlOrder
    frontier: Frontier
    archive: Archive
    reader: Reader
    needing: Needing
    guard: guarding.GuardResolver
    report: Callable[[], None]

    def __init__(self, **parts: Any) -> None:
        super().__init__(**parts)
        self.tally = self.frontier.tally
        self.stopping = asyncio.Event()
        self.failure: MarkwatchError | None = None
        self.ended: str | None = None
        self.begun = False
        self._ready = False

    @classmethod
    def from_crawler(cls, crawler: Any, *args: Any, **kwargs: Any) -> "ShopSpider":
        """Scrapy's way to make one."""
        spider: ShopSpider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.look_at_headers, signals.headers_received)
        crawler.signals.connect(spider.fault, signals.spider_error)
        crawler.signals.connect(spider.stay, signals.spider_idle)
        crawler.signals.connect(spider.end, signals.spider_closed)
        return spider

    async def start(self) -> AsyncIterator[Request]:
        """Prove the guard, plan the starts and read the sitemaps; then the scheduler may ask for errands."""
        self.begun = True
        try:
            self.guard = await guarding.prove(_reactor())
            await self.reader.begin()
            await opening.survey(self)
        except MarkwatchError as error:
            self.fail(error)
        self._ready = True
        for request in list[Request]():
            yield request

    def next_request(self) -> Request | None:
        """The scheduler's question: what next?"""
        if not self._ready or self.stopping.is_set():
            return None
        try:
            while (errand := self.frontier.take()) is not None:
                if self.needing.hopeless(errand.link):
                    self.frontier.settle(errand, Visit(url=errand.link.url, outcome=Outcome.REFUSED, why="no-browser"))
                    continue
                try:
                    return self.sight_of(errand) if self.needing.at_once(errand.link) else self.request_for(errand)
                except ValueError:
                    self.frontier.settle(errand, Visit(url=errand.link.url, outcome=Outcome.REFUSED, why="bad-url"))
            self.report()
        except StoreUnavailable as error:
            self.fail(error)
        return None

    def request_for(self, errand: Errand) -> Request:
        """Ask for ``errand``, and for its content only when it changed.

        Raises:
            ValueError: its URL is none.
        """
        picture, errand = errand.link.kind is PageKind.PICTURE, self.frontier.searching.unconditional(errand)
        headers = {"If-None-Match": errand.etag, "If-Modified-Since": errand.last_modified}
        meta = {"errand": errand, "border": None if picture else self.site, "dont_merge_cookies": picture}
        return Request(
            errand.link.url,
            callback=self.answered,
            errback=self.failed,
            headers={name: value for name, value in headers.items() if value},
            meta=meta,
            dont_filter=True,
        )

    def sight_of(self, errand: Errand) -> Request:
        """Ask the browser for ``errand``.

        Raises:
            ValueError: its URL is none.
        """
        robots: Any = self.crawler.get_downloader_middleware(RobotsRules)
        request = self.request_for(replace(errand, etag=None, last_modified=None))
        request.meta.update(self.needing.sight(robots.allows, errand.link).meta())
        return request

    def look_at_headers(self, headers: Any, request: Request) -> None:
        """Scrapy's signal: cut off what nobody will read before its body comes."""
        errand = request.meta.get("errand")
        content_type = headers.get("Content-Type", b"").decode("latin-1")
        if errand is not None and not visits.may_be_wanted(content_type, errand.link.kind):
            raise StopDownload(fail=False)

    async def answered(self, response: Response) -> None:
        """Scrapy's callback: read, and settle in one transaction."""
        errand: Errand = response.meta["errand"]
        try:
            if (answer := self.answer(response)) is None:
                self.settle_unwanted(errand, response.status)
            else:
                before = self.tally.blocks_in_a_row
                await self.settle_answer(errand, answer)
                if self.tally.blocks_in_a_row > before:
                    patience: Any = self.crawler.get_downloader_middleware(Patience)
                    patience.challenged(answer.url, self.tally.blocks_in_a_row)
        except StoreUnavailable as error:
            self.fail(error)
        self.report()

    async def settle_answer(self, errand: Errand, answer: visits.Answer) -> None:
        """Read ``answer`` by what it is, and settle ``errand``."""
        if (verdict := of_status(answer.status)) is not None:
            self.frontier.settle(errand, visits.of_verdict(errand, answer, verdict))
        elif errand.link.kind is PageKind.PICTURE:
            picture = await self.reader.picture(PictureTask(answer.body, answer.url))
            self.frontier.settle(errand, visits.of_picture(errand, answer, picture))
        elif is_sitemap(answer.body):
            self.frontier.plan(opening.settle_sitemap(self, errand, answer))
        elif is_description(answer.body):
            visit = visits.of_verdict(errand, answer, (Outcome.READ, None))
            self.frontier.settle(errand, self.frontier.searching.asked_on(visit, read_description(answer.body, answer.url)))
        elif answer.media_type not in visits.READABLE:
            self.frontier.settle(errand, visits.of_verdict(errand, answer, (Outcome.REFUSED, "content-type")))
        elif answer.url != errand.link.url and worth_following(answer.url):
            self.frontier.settle(errand, visits.of_redirect(errand, answer))
        else:
            await self._settle_page(errand, answer)

    async def _settle_page(self, errand: Errand, answer: visits.Answer) -> None:
        try:
            page = await self._read(answer)
            if answer.received is None:
                rendered = await self._look_closer(errand, page) if self.needing.closer_look(page) else None
                self.needing.learn(errand.link, page, rendered[1] if rendered else None)
                answer, page = rendered or (answer, page)
        except PageUnreadable as error:
            self.logger.warning("%s: %s", errand.link.url, error)
            self.frontier.settle(errand, visits.of_verdict(errand, answer, (Outcome.FAILED, "unreadable")))
        except IgnoreRequest as failure:
            self.settle_failure(errand, failure)
        else:
            visit = self.frontier.searching.asked_on(visits.of_page(errand, answer, page, self.order), page.searches)
            self.frontier.settle(errand, visit, page.guesses)

    async def _read(self, answer: visits.Answer) -> Page:
        page = await self.reader.page(PageTask(answer.body, answer.url, answer.headers.get("content-type")))
        known = {link.url for link in page.links}
        more = [url for url in dict.fromkeys(map(canonical_url, answer.opened)) if url not in known and worth_following(url)]
        return replace(page, links=(*page.links, *(PageLink(url=url, kind=guess_kind(url)) for url in more)))

    async def _look_closer(self, errand: Errand, plain: Page) -> tuple[visits.Answer, Page] | None:
        """The page again, in the browser; ``None`` when that failed and the plain page shows something all the same.

        Raises:
            IgnoreRequest: it failed, and the plain page shows nothing.
        """
        asking = asyncio.ensure_future(self.crawler.engine.download_async(self.sight_of(errand)))
        await asyncio.wait([asking])
        failure = asking.exception()
        if failure is None and (answer := self.answer(asking.result())) is not None:
            return answer, await self._read(answer)
        if isinstance(failure, Stopping) or plain.why_not is None:
            if isinstance(failure, Stopping):
                raise failure
            self.logger.warning("%s: no screenshot: %s", errand.link.url, failure)
            return None
        outcome, why = of_failure(failure or NotAsked("content-type"))
        raise NotAsked(why or "broken-connection", outcome) from failure

    def failed(self, failure: Any) -> None:
        """Scrapy's errback: settle what could not be had; what was stopped goes back to the ledger at the end."""
        try:
            self.settle_failure(failure.request.meta["errand"], failure.value)
        except StoreUnavailable as error:
            self.fail(error)
        self.report()

    def settle_failure(self, errand: Errand, failure: BaseException) -> None:
        """Settle what the downloader raised for ``errand``; what was stopped is not settled but given back at the end."""
        if not isinstance(failure, Stopping):
            outcome, why = of_failure(failure)
            self.frontier.settle(errand, Visit(url=errand.link.url, outcome=outcome, why=why))

    def settle_unwanted(self, errand: Errand, status: int) -> None:
        """Settle what was cut off after its headers."""
        outcome, why = of_status(status) or (Outcome.REFUSED, "content-type")
        self.frontier.settle(errand, Visit(url=errand.link.url, outcome=outcome, why=why))

    def answer(self, response: Response) -> visits.Answer | None:
        """The response, away from Scrapy; ``None`` when it was cut off after its headers."""
        if "download_stopped" in response.flags:
            return None
        redirects = tuple(response.meta.get("redirect_urls", ()))
        headers: dict[str, str] = {}
        for name, value in headers_of(response):
            key = name.lower()
            headers[key] = f"{headers[key]}, {value}" if key in headers else value
        answer = visits.Answer(
            site=self.site,
            url=canonical_url(response.url) if redirects else response.meta["errand"].link.url,
            redirects=redirects,
            status=response.status,
            headers=headers,
            body=response.body,
            kept=response.meta["kept"],
        )
        sight = response.meta.get("sight")
        return answer if sight is None else visits.as_seen(answer, sight.dom, [each.body for each in sight.answers], sight.opened)

    def leave(self, why: str) -> None:
        """Ask for nothing more; what is under way ends, the round stays open and goes on with the next run."""
        if not self.stopping.is_set():
            self.ended = why
            self.stopping.set()
            _drop_queued(self.crawler.engine)
            self._leaving = asyncio.ensure_future(self.crawler.stop_async())

    def fail(self, error: MarkwatchError) -> None:
        """Stop because of ``error``, which the caller of the crawl will see."""
        self.failure = self.failure or error
        self.leave("failed")

    def stay(self) -> None:
        """Scrapy's signal when nothing is left to do: stay while other workers are at it, and take over from one that dies."""
        try:
            if not self.stopping.is_set() and self.frontier.more_may_come():
                raise DontCloseSpider
        except StoreUnavailable as error:
            self.fail(error)

    def fault(self, failure: Any, response: Any) -> None:
        """Scrapy's signal for an error in this class, which it has logged: a fault of ours costs its page, not the others."""
        errand = getattr(response, "meta", {}).get("errand")
        if errand is None:
            self.fail(MarkwatchError(f"a fault of markwatch while crawling {self.site}: {failure.value!r}"))
        else:
            self.settle_failure(errand, NotAsked("fault", Outcome.FAILED))

    async def end(self, reason: str) -> None:
        """Scrapy's last signal: close the round when all of it is settled, else give back what is not."""
        await self.reader.close()
        self.archive.close()
        self.ended = self.ended or (reason if self.frontier.settled else "unsettled")
        try:
            if self.ended == "finished":
                self.frontier.close()
            else:
                self.frontier.release()
        except StoreUnavailable as error:
            self.failure = self.failure or error


def _reactor() -> Any:
    from twisted.internet import reactor

    return reactor


def _drop_queued(engine: Any) -> None:
    """Requests that wait for their turn in the downloader would each take their delay; they fail now, for the ledger to keep."""
    for slot in engine.downloader.slots.values():
        while slot.queue:
            _, waiting = slot.queue.popleft()
            waiting.errback(Stopping())
