"""Patience with shops: their wishes for rest are kept, passing faults are tried again, twice.

AutoThrottle looks at latency alone: 429, 503, Retry-After and Crawl-delay do not slow it (scrapy issues 4424, 3849, 892).
"""

import asyncio
from collections import defaultdict
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, NoReturn
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.downloadermiddlewares.retry import get_retry_request
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
)
from scrapy.http import Response
from twisted.internet.error import ConnectError, ConnectionDone, ConnectionLost

from casefiles.clock import now
from casefiles.stores.base import Outcome
from crawlers.sites import belongs
from crawlers.verdicts import NotAsked, Stopping, host_and_port

RESTED = frozenset({429, 503})
"""A site that asks for rest (RFC 6585 §4, RFC 9110 §15.6.4)."""

RETRIED = frozenset({408, 429, 500, 502, 503, 504, 522, 524})
"""Statuses of passing faults; the last two are a CDN's word for a shop that did not answer it."""

FAULTS = (
    CannotResolveHostError, DownloadConnectionRefusedError, DownloadFailedError, DownloadTimeoutError, ResponseDataLossError,
    ConnectError, ConnectionDone, ConnectionLost,
)  # fmt: skip

LONGEST_REST = 120.0
"""Seconds; a site that asks for more is left, its round stays open and goes on with the next run."""

FIRST_REST = 1.0
"""Seconds of rest when the site does not say how long, doubled each time it asks again in a row."""

CHALLENGE_REST = 4.0
"""Seconds of rest at most after a challenge page; after :data:`crawlers.bounds.BLOCKS_IN_A_ROW` of them the site is left."""

CHALLENGE_PACE = 0.1
"""Seconds between two requests after the first challenge page; doubled with each further one."""

EASING = 0.9
"""What every answer makes of that pace, so that one blocked page among good ones slows a crawl for seconds."""

SHORTEST_PACE = 0.02
"""Seconds; a pace that has eased below is none."""

LONGEST_PACE = 30.0
"""Seconds of a Crawl-delay that are kept; more would make one site last for weeks."""


class Patience:
    """Waits before requests as hosts wish it, and makes requests again."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler
        self._rest_until: dict[str, float] = {}
        self._strikes: defaultdict[str, int] = defaultdict(int)
        self._paces: dict[str, float] = {}
        self._caution: dict[str, float] = {}
        self._next_turn: dict[str, float] = {}
        self._left: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Any) -> "Patience":
        """Scrapy's way to make one."""
        return cls(crawler)

    def pace(self, host: str, seconds: float) -> None:
        """Keep ``seconds`` between two requests to ``host`` (``host:port`` as in the URL)."""
        if seconds > 0:
            self._paces[host] = min(seconds, LONGEST_PACE)

    async def process_request(self, request: Request) -> None:
        """Wait for the host's rest to end and for this request's turn."""
        host = urlsplit(request.url).netloc
        if host in self._left:
            raise NotAsked("rate-limit", Outcome.BLOCKED)
        waited = False
        while not waited or self._rest_until.get(host, 0.0) > _monotonic():
            await self._wait_until(self._rest_until.get(host, 0.0))
            pace = max(self._paces.get(host, 0.0), self._caution.get(host, 0.0))
            if pace:
                turn = max(_monotonic(), self._next_turn.get(host, 0.0))
                self._next_turn[host] = turn + pace
                await self._wait_until(turn)
            waited = True

    async def _wait_until(self, moment: float) -> None:
        stopping: asyncio.Event = self._crawler.spider.stopping
        if moment > _monotonic() and await _set_within(stopping, moment - _monotonic()):
            raise Stopping

    def process_response(self, request: Request, response: Response) -> Response | Request:
        """Let the host rest when it asks for it, and make the request again when its fault may pass."""
        host = urlsplit(request.url).netloc
        self._ease(host)
        if response.status in RESTED:
            self._rest(host, request, response)
        else:
            self._strikes.pop(host, None)
        return (self._again(request, f"http-{response.status}") if response.status in RETRIED else None) or response

    def _rest(self, host: str, request: Request, response: Response) -> None:
        asked = retry_after((response.headers.get("Retry-After") or b"").decode("latin-1"), now())
        rest = FIRST_REST * 2 ** self._strikes[host] if asked is None else asked
        self._strikes[host] += 1
        if rest > LONGEST_REST:
            self._leave(host, request)
        self._rest_until[host] = max(self._rest_until.get(host, 0.0), _monotonic() + rest)
        slot = self._crawler.engine.downloader.slots.get(request.meta.get("download_slot"))
        if slot is not None and slot.delay:
            slot.delay = min(slot.delay * 2, LONGEST_PACE)

    def _leave(self, host: str, request: Request) -> NoReturn:
        """The site itself: stop here. Another host, where pictures lie: ask it for no more of them."""
        if belongs(request.url, self._crawler.spider.site):
            self._crawler.spider.leave("rate-limit")
            raise Stopping
        self._left.add(host)
        raise NotAsked("rate-limit", Outcome.BLOCKED)

    def challenged(self, url: str, in_a_row: int) -> None:
        """Let the host rest after its ``in_a_row``-th challenge or refusal in a row, and go slower for a while."""
        host = urlsplit(url).netloc
        rest = min(FIRST_REST * 2 ** max(in_a_row - 1, 0), CHALLENGE_REST)
        self._rest_until[host] = max(self._rest_until.get(host, 0.0), _monotonic() + rest)
        self._caution[host] = min(max(2 * self._caution.get(host, 0.0), CHALLENGE_PACE), LONGEST_PACE)

    def _ease(self, host: str) -> None:
        caution = self._caution.pop(host, 0.0) * EASING
        if caution >= SHORTEST_PACE:
            self._caution[host] = caution

    def process_exception(self, request: Request, exception: Exception) -> Request | None:
        """Name refusals of the network guard, and make the request again when its fault may pass."""
        if isinstance(exception, CannotResolveHostError) and self._crawler.spider.guard.refused(*host_and_port(request.url)):
            raise NotAsked("private-address") from exception
        return self._again(request, exception) if isinstance(exception, FAULTS) else None

    def _again(self, request: Request, reason: str | Exception) -> Request | None:
        made: Request | None = get_retry_request(request, spider=self._crawler.spider, reason=reason, give_up_log_level="DEBUG")
        return made


def _monotonic() -> float:
    return asyncio.get_running_loop().time()


async def _set_within(event: asyncio.Event, seconds: float) -> bool:
    try:
        await asyncio.wait_for(event.wait(), max(seconds, 0.0))
    except TimeoutError:
        return False
    return True


def retry_after(value: str, at: datetime) -> float | None:
    """Seconds that a ``Retry-After`` header asks for (RFC 9110 §10.2.3: seconds or a date); ``None`` when it says neither."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        moment = parsedate_to_datetime(value)
        return max((moment - at).total_seconds(), 0.0)
    except (ValueError, TypeError, OverflowError):
        return None
