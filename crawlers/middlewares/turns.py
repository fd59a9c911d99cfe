"""One site, one pace, however many workers: while others work on it, each request takes its turn in the record."""

import asyncio
from datetime import timedelta
from typing import Any

from scrapy import Request
from scrapy.http import Response

from casefiles.clock import now
from crawlers.middlewares.patience import FIRST_REST, LONGEST_REST, RESTED, retry_after
from crawlers.sites import belongs
from crawlers.verdicts import Stopping


class Turns:
    """Waits for the site's next turn; a wish for rest that one worker hears is kept by all. Alone, it asks the record nothing:
    Scrapy's own delay is the pace then.
    """

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Any) -> "Turns":
        """Scrapy's way to make one."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Wait for the turn of this request."""
        if not self._shared(request):
            return
        moment = now()
        turn = self._crawler.spider.frontier.ledger.turn(moment, self._gap(request))
        stopping: asyncio.Event = self._crawler.spider.stopping
        if turn > moment:
            try:
                await asyncio.wait_for(stopping.wait(), (turn - moment).total_seconds())
            except TimeoutError:
                return
            raise Stopping

    def process_response(self, request: Request, response: Response) -> Response:
        """Let all workers rest when the site asks one for it."""
        if response.status in RESTED and self._shared(request):
            asked = retry_after((response.headers.get("Retry-After") or b"").decode("latin-1"), now())
            rest = min(FIRST_REST if asked is None else asked, LONGEST_REST)
            self._crawler.spider.frontier.ledger.turn(now(), timedelta(seconds=rest))
        return response

    def _shared(self, request: Request) -> bool:
        spider = self._crawler.spider
        return spider.frontier.others > 0 and belongs(request.url, spider.site)

    def _gap(self, request: Request) -> timedelta:
        """What Scrapy has come to as this site's delay: AutoThrottle's, or the one that was ordered."""
        slot = self._crawler.engine.downloader.slots.get(request.meta.get("download_slot"))
        return timedelta(seconds=slot.delay if slot is not None else self._crawler.spider.order.delay)
