"""Scrapy's scheduler, with the ledger behind it. Only retries and redirects wait in memory: at most as many as are under way."""

from collections import deque
from typing import Any

from scrapy import Request
from scrapy.core.scheduler import BaseScheduler


class LedgerScheduler(BaseScheduler):
    """Gives the engine what the spider takes from its frontier. There is no queue on disk: the ledger is it."""

    def __init__(self) -> None:
        self._spider: Any = None
        self._again: deque[Request] = deque()

    def open(self, spider: Any) -> None:
        """Scrapy's call before the first request."""
        self._spider = spider

    def has_pending_requests(self) -> bool:
        """Whether something waits in memory; the ledger is asked by :meth:`next_request`, which the engine calls just before."""
        return bool(self._again)

    def enqueue_request(self, request: Request) -> bool:
        """Take back a request that a middleware made of one under way."""
        self._again.append(request)
        return True

    def next_request(self) -> Request | None:
        """A request made again first, else a new one from the frontier."""
        return self._again.popleft() if self._again else self._spider.next_request()
