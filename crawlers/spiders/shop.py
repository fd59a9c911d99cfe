"""The one spider: any shop, from any of its URLs, without a profile of it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

from scrapy import Request, Spider, signals
from scrapy.exceptions import DontCloseSpider, StopDownload
from scrapy.http import Response

from casefiles.errors import MarkwatchError, StoreUnavailable
from casefiles.moments import Moment, passing
from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Outcome, Visit
from crawlers import guarding, opening, settling, visits
from crawlers.archiving import Archive
from crawlers.feeds import Addresses
from crawlers.frontier import Frontier
from crawlers.isolation import Reader
from crawlers.legible import Words
from crawlers.middlewares.keeping import headers_of
from crawlers.middlewares.patience import Patience
from crawlers.middlewares.robots import RobotsRules
from crawlers.naming import Naming
from crawlers.orders import CrawlOrder
from crawlers.reading import canonical_url
from crawlers.rendering.needing import Needing
from crawlers.verdicts import NotAsked, Stopping


class ShopSpider(Spider):
    """Takes errands from the frontier, has the answers read, and settles each in one transaction."""

    name = "shop"
    site: str
    order: CrawlOrder
    frontier: Frontier
    archive: Archive
    originals: Archive
    """Of pictures."""
    reader: Reader
    words: Words
    needing: Needing
    guard: guarding.GuardResolver
    report: Callable[[], None]

    def __init__(self, **parts: Any) -> None:
        super().__init__(**parts)
        self.tally = self.frontier.tally
        self.addresses = Addresses()
        self.naming = Naming(self.frontier, self.rest)
        self.rests_until = 0.0
        """Until then, by the loop's clock, nothing new is begun (see :mod:`crawlers.thrift`)."""
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
            patience: Any = self.crawler.get_downloader_middleware(Patience)
            self.frontier.on_block = patience.challenged
            await opening.survey(self)
            passing(Moment.ROUND_SURVEYED)
        except MarkwatchError as error:
            self.fail(error)
        self._ready = True
        for request in list[Request]():
            yield request

    def next_request(self) -> Request | None:
        """The scheduler's question: what next?"""
        if not self._ready or self.stopping.is_set() or self._resting() > 0:
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

    async def rest(self) -> None:
        """Wait until something new may be begun, or the crawl is being stopped."""
        while (left := self._resting()) > 0 and not self.stopping.is_set():
            await asyncio.sleep(min(left, 1.0))

    def _resting(self) -> float:
        """Seconds that it still rests; none when nothing more is fetched anyhow."""
        return 0.0 if self.frontier.enough() is not None else self.rests_until - asyncio.get_running_loop().time()

    def request_for(self, errand: Errand) -> Request:
        """Ask for ``errand``, and for its content only when it changed.

        Raises:
            ValueError: its URL is none.
        """
        picture, errand = errand.link.kind is PageKind.PICTURE, self.frontier.searching.unconditional(errand)
        if picture and errand.digest and self.words.wanting(errand.digest):
            errand = replace(errand, etag=None, last_modified=None)
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
                settling.settle_unwanted(self, errand, response.status)
            else:
                await settling.settle_answer(self, errand, answer)
        except StoreUnavailable as error:
            self.fail(error)
        self.report()

    def failed(self, failure: Any) -> None:
        """Scrapy's errback: settle what could not be had; what was stopped goes back to the ledger at the end."""
        try:
            settling.settle_failure(self, failure.request.meta["errand"], failure.value)
        except StoreUnavailable as error:
            self.fail(error)
        self.report()

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
            settling.settle_failure(self, errand, NotAsked("fault", Outcome.FAILED))

    async def end(self, reason: str) -> None:
        """Scrapy's last signal: close the round when all of it is settled, else give back what is not."""
        await self.reader.close()
        self.words.close()
        self.archive.close()
        self.originals.close()
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
