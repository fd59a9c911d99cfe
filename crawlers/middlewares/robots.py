"""robots.txt by RFC 9309, for every host that is asked for anything.

Scrapy's own middleware allows everything when robots.txt cannot be had and reads error pages as rules; the RFC says otherwise:
4xx means no rules (§2.3.1.3), an unreachable file (5xx, timeout) means everything is disallowed (§2.3.1.4).
"""

import asyncio
from collections import OrderedDict
from typing import Any
from urllib.parse import urlsplit

from protego import Protego
from scrapy import Request
from scrapy.http.request import NO_CALLBACK

from casefiles.stores.base import Outcome
from crawlers.middlewares.patience import Patience
from crawlers.verdicts import NotAsked, Stopping, of_failure

MAX_SIZE = 512 * 1024
"""Bytes read of a robots.txt; RFC 9309 §2.5 asks for at least 500 KiB."""

MAX_HOSTS = 500
"""Hosts whose rules are kept; pictures may lie anywhere."""

TIMEOUT = 10.0
"""Seconds for robots.txt: a black hole there must not stall the site for three times half a minute."""

_PLAIN = frozenset({"no-such-host", "connection-refused", "private-address"})
"""Failures of the host as a whole: told as they are instead of as ``robots-unreachable``."""


class RobotsUnreachable(NotAsked):
    """robots.txt answered 5xx or 429: nothing may be asked for."""

    def __init__(self) -> None:
        super().__init__("robots-unreachable")


class RobotsRules:
    """Asks each origin for its rules once and holds every request against them."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler
        self._name = crawler.settings["USER_AGENT"].split("/")[0].split()[0]
        self._rules: OrderedDict[str, asyncio.Future[Protego]] = OrderedDict()

    @classmethod
    def from_crawler(cls, crawler: Any) -> "RobotsRules":
        """Scrapy's way to make one."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Raise :class:`NotAsked` for what robots.txt disallows or may disallow."""
        if request.meta.get("robots"):
            return
        rules = await self._rules_of(request.url)
        if not rules.can_fetch(request.url, self._name):
            raise NotAsked("robots")

    async def allows(self, url: str) -> bool:
        """Whether what a page asks for in the browser may be asked for."""
        try:
            return (await self._rules_of(url)).can_fetch(url, self._name)
        except (NotAsked, Stopping):
            return False

    async def sitemaps(self, url: str) -> list[str]:
        """The sitemaps that the robots.txt of ``url``'s origin names; none when it cannot be had."""
        try:
            rules = await self._rules_of(url)
        except (NotAsked, Stopping):
            return []
        return list(dict.fromkeys(rules.sitemaps))

    async def _rules_of(self, url: str) -> Protego:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._rules:
            self._rules[origin] = asyncio.ensure_future(self._fetch(origin))
            if len(self._rules) > MAX_HOSTS:
                self._rules.popitem(last=False)
        answer = self._rules[origin]
        if not answer.done():
            await asyncio.wait([answer])
        failure = answer.exception()
        if failure is None:
            return answer.result()
        if isinstance(failure, Stopping):
            raise failure
        outcome, why = of_failure(failure)
        raise (NotAsked(why, outcome) if why in _PLAIN else RobotsUnreachable()) from failure

    async def _fetch(self, origin: str) -> Protego:
        timeout = min(TIMEOUT, self._crawler.settings.getfloat("DOWNLOAD_TIMEOUT"))
        meta = {"robots": True, "dont_merge_cookies": True, "download_timeout": timeout}
        answer = await self._crawler.engine.download_async(Request(f"{origin}/robots.txt", callback=NO_CALLBACK, meta=meta))
        if answer.status >= 500 or answer.status == 429:
            raise NotAsked(f"http-{answer.status}", Outcome.FAILED)
        text = answer.body[:MAX_SIZE].decode("utf-8-sig", "ignore") if answer.status == 200 else ""
        rules = Protego.parse(text)
        self._crawler.get_downloader_middleware(Patience).pace(urlsplit(origin).netloc, rules.crawl_delay(self._name) or 0.0)
        return rules
