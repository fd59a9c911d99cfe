"""The room's front door: :func:`crawl` carries out an order and returns when it is done. Results are in the store."""

import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from types import FrameType

from casefiles.errors import MarkwatchError
from crawlers.crew import Crew
from crawlers.orders import CrawlOrder, CrawlProgress
from crawlers.sites import site_of

__all__ = ["CrawlOrder", "CrawlProgress", "crawl", "crawl_each", "site_of"]


def crawl(order: CrawlOrder, *, progress: Callable[[CrawlProgress], None] | None = None) -> None:
    """Crawl the sites of ``order``; see :func:`crawl_each`.

    Raises:
        BadConfiguration: a start is no web address.
        MarkwatchError: a site's crawl failed; of several, the first.
    """
    starts: dict[str, list[str]] = {}
    for url in order.starts:
        starts.setdefault(site_of(url), []).append(url)
    orders = [replace(order, starts=tuple(urls)) for urls in starts.values()]
    for failure in crawl_each(orders, progress=progress, side_by_side=order.side_by_side).values():
        raise failure


def crawl_each(
    orders: Sequence[CrawlOrder], *, progress: Callable[[CrawlProgress], None] | None = None, side_by_side: int = 4
) -> dict[str, MarkwatchError]:
    """Carry out ``orders``, each about one site, several side by side, each in a fresh process group; a site that fails or hangs
    does not stop the others. Return what failed, by site.

    SIGTERM and SIGINT stop the crawl cleanly and are then raised again in this process, so that they mean what they meant before.
    When this process dies, the crawling processes end at once. Either way the next call goes on where this one was.

    Args:
        progress: called several times a second, and at the end of each site with ``ended`` set, by one thread at a time. It must
            not raise.

    Raises:
        BadConfiguration: a start is no web address.
    """
    crew = Crew(progress or _silent)
    sites = {site_of(order.starts[0]): order for order in orders}
    with ThreadPoolExecutor(side_by_side, "site") as pool, _passing_on_signals(crew):
        running = {site: pool.submit(crew.crawl_site, order, site) for site, order in sites.items()}
        for each in running.values():
            each.exception()
    failures = {site: each.exception() for site, each in running.items()}
    for failure in failures.values():
        if failure is not None and not isinstance(failure, MarkwatchError):
            raise failure
    return {site: failure for site, failure in failures.items() if isinstance(failure, MarkwatchError)}


def _silent(progress: CrawlProgress) -> None:
    del progress


@contextmanager
def _passing_on_signals(crew: Crew) -> Iterator[None]:
    """SIGTERM and SIGINT stop the crew; when all have ended they are raised here again. Only the main thread hears signals."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard: list[int] = []

    def stop(signum: int, frame: FrameType | None) -> None:
        del frame
        if not heard:
            crew.stop()
        heard.append(signum)

    before = {signum: signal.signal(signum, stop) for signum in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for signum, handler in before.items():
            signal.signal(signum, handler)
    if heard:
        signal.raise_signal(heard[0])
