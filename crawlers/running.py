"""The crawling process: one site, one order, from standard input; progress on standard output, a JSON object a line.

A fresh process each time: Twisted's reactor starts once in a process, what leaks dies with it, and a crash takes nobody along.
"""

import asyncio
import faulthandler
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import IO, Any

# Scrapy would load it deep within the running crawl, where its old names are made with a look at the source of every frame of the
# stack: 0.2 s of processor time more than here [measured].
import scrapy.core.downloader.contextfactory  # noqa: F401
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

from casefiles.clock import now
from casefiles.errors import MarkwatchError, StoreUnavailable
from casefiles.pictures import apart
from casefiles.records import from_json
from casefiles.stores import open_store
from crawlers import isolation
from crawlers.archiving import PICTURES, Archive, alone, mend
from crawlers.bounds import Tally
from crawlers.frontier import Frontier
from crawlers.legible import Words
from crawlers.middlewares.patience import LONGEST_REST
from crawlers.orders import CrawlOrder, CrawlProgress
from crawlers.rendering.needing import Needing, browser_settings
from crawlers.settings import RETRY_TIMES as RETRIES
from crawlers.sites import site_of
from crawlers.spiders.shop import ShopSpider
from crawlers.thrift import LOWEST, Thrift, give_way

REPORT_EVERY = 0.25
"""Seconds between two lines of progress."""

ENDS = frozenset({"finished", "stopped", "rate-limit"})
"""Ends that are no failure; Scrapy's own ``memusage_exceeded`` is one that is."""

RETRY_STOP = 0.05
"""Seconds until a stop that came too early is tried again."""

PARENT_GONE = 3
"""Exit code when the process that ordered the crawl went away."""

STUCK = 4
"""Exit code when requests were under way and none ended for :func:`patience_of`."""

BEAT = 5.0
"""Seconds between two words that this process lives: a line of progress, and its lease renewed."""


def patience_of(order: CrawlOrder) -> float:
    """Seconds that what is under way may take: three tries of one request, the longest rest a shop may ask for, and reading."""
    words = order.concurrency * apart.PATIENCE * order.words_seconds if order.words else 0.0  # each waits for those before it
    reading = isolation.TRIES * (isolation.PATIENCE * order.read_seconds + isolation.STARTING)
    return (RETRIES + 1) * (2 * order.timeout + order.render_seconds) + LONGEST_REST + reading + words


def settings_for(order: CrawlOrder) -> Settings:
    """:mod:`crawlers.settings` with what ``order`` says, as process settings."""
    settings = Settings()
    settings.setmodule("crawlers.settings", priority="project")
    settings.setdict(
        {
            "USER_AGENT": order.user_agent,
            "ALLOW_HOSTS": list(order.allow_hosts),
            "CONCURRENT_REQUESTS": order.concurrency,
            "CONCURRENT_REQUESTS_PER_DOMAIN": order.concurrency,
            "DOWNLOAD_DELAY": order.delay,
            "DOWNLOAD_TIMEOUT": order.timeout,
            "DNS_TIMEOUT": order.timeout,
            "AUTOTHROTTLE_ENABLED": order.start_delay > 0,
            "AUTOTHROTTLE_START_DELAY": order.start_delay,
            "AUTOTHROTTLE_TARGET_CONCURRENCY": order.target_concurrency,
        },
        priority="cmdline",
    )
    settings.setdict(browser_settings(order), priority="cmdline")
    return settings


def run(order: CrawlOrder, say: Callable[[CrawlProgress], None]) -> None:
    """Crawl the one site of ``order`` to the end of its round, or until told to stop.

    Raises:
        MarkwatchError: the record or the archive failed, or the network guard is not sound.
    """
    site, began = site_of(order.starts[0]), time.monotonic()
    with alone(order.archive, site):
        store = open_store(order.record)
        try:
            for cut in mend(order.archive, site, store.archive_end):
                sys.stderr.write(f"{cut}\n")
            tally = Tally(order=order, site=site)
            frontier = Frontier(store.ledger(site, order.worker_name), tally, now, lambda: time.monotonic() - began)
            if frontier.round.ended_at is not None:
                say(tally.progress(time.monotonic() - began, "finished"))
                return
            spider = _crawl(order, site, frontier, Words(order, store.pictures), _Reporter(tally, began, say))
        finally:
            store.close()
    say(tally.progress(time.monotonic() - began, spider.ended))
    if spider.failure is not None:
        raise spider.failure
    if spider.ended not in ENDS:
        raise MarkwatchError(f"the crawl of {site} ended early ({spider.ended}); the next run goes on from there")


class _Reporter:
    """Says how far the crawl is, but not for every page."""

    def __init__(self, tally: Tally, began: float, say: Callable[[CrawlProgress], None]) -> None:
        self._tally, self._began, self._say, self._last = tally, began, say, 0.0

    def __call__(self) -> None:
        if time.monotonic() - self._last >= REPORT_EVERY:
            self.now()

    def now(self) -> None:
        """Say it whatever was said last."""
        self._last = time.monotonic()
        self._say(self._tally.progress(self._last - self._began))


def _crawl(order: CrawlOrder, site: str, frontier: Frontier, words: Words, report: _Reporter) -> ShopSpider:
    process = AsyncCrawlerProcess(settings_for(order))
    crawler = process.create_crawler(ShopSpider)
    began = now()
    archive = Archive(order.archive, site, began, order.user_agent)
    originals = Archive(order.archive, site, began, order.user_agent, ending=PICTURES)
    frontier.wanting = words.wanting
    reader, needing = isolation.Reader(order.read_seconds), Needing(order, site)
    parts = {"site": site, "order": order, "frontier": frontier, "reader": reader, "words": words}
    crawling = process.crawl(crawler, report=report, needing=needing, archive=archive, originals=originals, **parts)
    loop = asyncio.get_event_loop()
    for signum in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(signum, _leave, loop, crawler)
    loop.add_reader(sys.stdin.fileno(), _parent_is_gone)
    loop.call_soon(_beat, loop, crawler, frontier, report, Thrift())
    process.start(install_signal_handlers=False)
    if (failure := crawling.exception()) is not None:
        raise failure
    assert isinstance(crawler.spider, ShopSpider)
    return crawler.spider


def _leave(loop: asyncio.AbstractEventLoop, crawler: Any) -> None:
    """Stop, or try again soon when the signal came before Scrapy had begun: a stop before that would be lost."""
    if isinstance(crawler.spider, ShopSpider) and crawler.spider.begun:
        crawler.spider.leave("stopped")
    else:
        loop.call_later(RETRY_STOP, _leave, loop, crawler)


def _beat(loop: asyncio.AbstractEventLoop, crawler: Any, frontier: Frontier, report: _Reporter, thrift: Thrift) -> None:
    """Say that this process lives. The loop that hangs says nothing: then the parent's watchdog and the other workers act."""
    report.now()
    if isinstance(crawler.spider, ShopSpider):
        _save(loop, crawler.spider, thrift)
    try:
        frontier.renew()
    except StoreUnavailable as error:
        if isinstance(crawler.spider, ShopSpider):
            crawler.spider.fail(error)
    if frontier.idle_for() > patience_of(frontier.tally.order):
        sys.stderr.write(f"{frontier.tally.site}: nothing that was under way ended; this process is replaced\n")
        faulthandler.dump_traceback(all_threads=True)
        os._exit(STUCK)
    loop.call_later(BEAT, _beat, loop, crawler, frontier, report, thrift)


def _save(loop: asyncio.AbstractEventLoop, spider: ShopSpider, thrift: Thrift) -> None:
    """Let other sites go first when this one computes more than it brings."""
    spider.rests_until = loop.time() + thrift.rest(spider.tally.settled)
    if thrift.gives_way(spider.tally.settled):
        spider.reader.priority = LOWEST
        give_way()


def _parent_is_gone() -> None:
    """Standard input ended: whoever ordered this is dead. Nothing needs saving, the ledger and the archive have all."""
    os._exit(PARENT_GONE)


def _speaker(lines: IO[str]) -> Callable[[dict[str, Any]], None]:
    def speak(record: dict[str, Any]) -> None:
        lines.write(json.dumps(record) + "\n")
        lines.flush()

    return speak


def main() -> None:
    """Entry of the process. Exit code 0: ended as progress says; 1: the last line has ``error`` and ``message``."""
    faulthandler.register(signal.SIGUSR1, all_threads=True)  # the watchdog asks for the stacks before it kills
    speak, sys.stdout = _speaker(sys.stdout), sys.stderr
    order = from_json(CrawlOrder, sys.stdin.readline())
    try:
        run(order, lambda progress: speak(asdict(progress)))
    except MarkwatchError as error:
        speak({"error": type(error).__name__, "message": str(error)})
        sys.exit(1)
