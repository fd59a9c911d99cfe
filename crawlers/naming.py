"""What a shop's sitemaps name is planned bit by bit, so that one that names millions neither fills the disk nor keeps other shops
from the record: it has one writer at a time, and whoever waits for it does nothing else.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from itertools import islice

from casefiles.stores.base import Errand, Link, Outcome, Visit
from crawlers.frontier import MOST_PLANNED, Frontier
from crawlers.sitemaps import MAX_ENTRIES
from crawlers.verdicts import Verdict

SLICE = 250
"""Links planned in one transaction: 9 ms of processor time [measured]."""

PAUSE = 3
"""Times as long as a transaction took that others have the record then."""

FULL: Verdict = (Outcome.REFUSED, "max-planned")
"""The word for a sitemap that names more than is planned of this shop."""


class Naming:
    """Plans links of sitemaps in a frontier: those of two whole sitemaps, or :data:`crawlers.frontier.MOST_PLANNED` for every
    page that may be asked for, while the bounds of the crawl allow anything.

    Args:
        rest: waits while this crawl lets others go first.
    """

    def __init__(self, frontier: Frontier, rest: Callable[[], Awaitable[None]]) -> None:
        self._frontier, self._rest = frontier, rest
        self._room = max(2 * MAX_ENTRIES, MOST_PLANNED * frontier.tally.order.max_pages)

    @property
    def full(self) -> bool:
        """Whether nothing more is planned."""
        return self._room <= 0 or self._frontier.enough() is not None

    async def plan(self, links: Iterable[Link]) -> bool:
        """Plan ``links``; whether there was room for all."""
        left, loop = iter(links), asyncio.get_running_loop()
        while not self.full and (part := list(islice(left, SLICE))):
            began = loop.time()
            self._frontier.plan(part)
            self._room -= len(part)
            await asyncio.sleep(PAUSE * (loop.time() - began))
            await self._rest()
        return next(left, None) is None

    def leave(self, sitemaps: Sequence[Link]) -> None:
        """Settle ``sitemaps`` unread: there is no room for what they name."""
        outcome, why = FULL
        self._frontier.plan(sitemaps)
        for link in sitemaps:
            self._frontier.settle(Errand(link=link), Visit(url=link.url, outcome=outcome, why=why))
