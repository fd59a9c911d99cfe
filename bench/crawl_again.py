"""What a second night costs, and what a frontier of a million URLs holds in memory.

``python -m bench.crawl_again [--quick]`` prints both. The second night is over a shop that answers 304 to who has a page already;
it has no sitemap, so every page is asked for. The frontier is planned from generated links and taken by :class:`Frontier` as the
crawler does, without network; memory is the growth of the resident size.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from bench.crawl import CONCURRENCY, served
from casefiles.clock import now
from casefiles.parts import PageKind
from casefiles.stores import open_store
from casefiles.stores.base import Link, Outcome, Visit
from crawlers.bounds import Tally
from crawlers.crawling import CrawlOrder, CrawlProgress, crawl, site_of
from crawlers.frontier import Frontier


def order_for(folder: str, home: str, pages: int) -> CrawlOrder:
    """An order as the other figures have it: no throttle, no pictures."""
    return CrawlOrder(
        record=f"sqlite:///{folder}/record.db", archive=Path(folder, "archive"), starts=(home,), allow_hosts=(site_of(home),),
        user_agent="markwatch-bench/1 (+http://localhost/)", max_pages=2 * pages, start_delay=0.0, pictures_per_listing=0,
        concurrency=CONCURRENCY,
    )  # fmt: skip


def second_night(pages: int) -> dict[str, float]:
    """Time of the second night over ``pages`` unchanged pages as a share of the first's, start-up left out of both."""
    spent = []
    with served(pages) as home, tempfile.TemporaryDirectory() as folder:
        for _ in range(2):
            seen: list[CrawlProgress] = []
            crawl(order_for(folder, home, pages), progress=seen.append)
            spent.append(seen[-1].seconds - seen[0].seconds)
        assert seen[-1].unchanged >= 0.95 * seen[-1].pages, "the second night found changes"
    return {"crawl: second night over unchanged pages, share of the first's time": spent[1] / spent[0]}


def _links(count: int) -> Iterator[Link]:
    kinds = (PageKind.PRODUCT, PageKind.LIST, PageKind.OTHER)
    for number in range(count):
        yield Link(url=f"http://shop.example/goods/item-{number}?colour={number % 7}", kind=kinds[number % 3], depth=number % 20)


def frontier_memory(urls: int, taken: int) -> dict[str, float]:
    """MiB by which the process grew while ``urls`` were planned and ``taken`` of them visited, each with 20 links on it."""
    process = psutil.Process()
    with tempfile.TemporaryDirectory() as folder:
        order = order_for(folder, "http://shop.example/", urls)
        store = open_store(order.record)
        frontier = Frontier(store.ledger("shop.example"), Tally(order=order, site="shop.example"), now, lambda: 0.0)
        before = process.memory_info().rss
        frontier.plan(_links(urls))
        for number in range(taken):
            errand = frontier.take()
            assert errand is not None, "the frontier ended early"
            links = tuple(Link(url=f"http://shop.example/more/{number}-{n}", depth=2) for n in range(20))
            frontier.settle(errand, Visit(url=errand.link.url, outcome=Outcome.READ, digest=str(number), links=links))
        grown = process.memory_info().rss - before
        store.close()
    return {"crawl: memory of a frontier of a million URLs, MiB": grown / 1024**2}


def measure(quick: bool) -> dict[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """Both figures. Quick: 300 pages, 20,000 URLs."""
    if quick:
        return second_night(300) | frontier_memory(20_000, 200)
    return second_night(20_000) | frontier_memory(1_000_000, 20_000)


if __name__ == "__main__":
    began = time.monotonic()
    for name, figure in measure("--quick" in sys.argv).items():
        print(f"{name:70} {figure:10.3f}")
    print(f"{time.monotonic() - began:.0f} s")
