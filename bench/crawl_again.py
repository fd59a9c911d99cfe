"""What a second night costs, and what a frontier of a million URLs holds in memory.

``python -m bench.crawl_again [--quick]`` prints the figures. The second night is over a shop that answers 304 to who has a page
already: once without a sitemap, so that every page is asked for, and once with one whose dates say that nothing changed, so
that one page of twenty is. Time is taken by the clock and by the processor (of the crawling process and its reader together): on
a busy machine only the second says what a night costs. The frontier is planned from generated links and taken by
:class:`Frontier` as the crawler does, without network; memory is the growth of the resident size.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from bench.crawl import CONCURRENCY, SHOP, crawling_processes
from bench.serving import served
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


def second_night(pages: int, *how: str) -> tuple[float, float]:
    """The second night over ``pages`` unchanged pages as a share of the first: of its time, and of its processor time."""
    with served(SHOP, str(pages), *how) as home, tempfile.TemporaryDirectory() as folder:
        first, second = _night(order_for(folder, home, pages)), _night(order_for(folder, home, pages))
    assert second.pages > first.pages / 30, "the second night asked for nothing"
    assert second.listings == 0, "the second night found changes"
    return second.seconds / first.seconds, second.processor / first.processor


@dataclass(frozen=True, slots=True)
class _Night:
    pages: int
    listings: int
    seconds: float
    processor: float


def _night(order: CrawlOrder) -> _Night:
    """Crawl; start-up left out of both times."""
    seen: list[tuple[CrawlProgress, float]] = []
    before = _of_ended_children()

    def note(progress: CrawlProgress) -> None:
        seen.append((progress, 0.0 if seen else sum(map(_processor_time, crawling_processes()))))

    crawl(order, progress=note)
    (began, loading), (ended, _) = seen[0], seen[-1]
    spent = _of_ended_children() - before - loading
    return _Night(ended.pages, ended.listings, ended.seconds - began.seconds, spent)


def _of_ended_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _processor_time(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


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
    """All figures. Quick: 300 pages (dated: 150), 20,000 URLs."""
    pages, dated, urls, taken = (300, 150, 20_000, 200) if quick else (20_000, 5_000, 1_000_000, 20_000)
    time_share, processor_share = second_night(pages)
    dated_share, _ = second_night(dated, "--dated")
    return {
        "crawl: second night over unchanged pages, share of the first's time": time_share,
        "crawl: second night over unchanged pages, share of the first's processor time": processor_share,
        "crawl: second night with a dated sitemap, share of the first's time": dated_share,
    } | frontier_memory(urls, taken)


if __name__ == "__main__":
    began = time.monotonic()
    for name, figure in measure("--quick" in sys.argv).items():
        print(f"{name:80} {figure:10.3f}")
    print(f"{time.monotonic() - began:.0f} s")
