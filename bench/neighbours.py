"""What a shop that means harm costs the honest ones beside it: their pages a second with it, as a share of those without.

``python -m bench.neighbours [--quick]`` prints it. Honest shops (:mod:`bench.crawl_shop`) are crawled side by side, then the same
shops and a hostile one (:mod:`bench.hostile_shop`) beside them, in turns, four requests a second to each, as a real shop that
answers in a quarter of a second is asked. The hostile server works with the lowest priority: it stands for a machine elsewhere.
"""

import statistics
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from bench.crawl import CONCURRENCY, SHOP
from bench.serving import served
from crawlers.crawling import CrawlOrder, CrawlProgress, crawl_each, site_of
from crawlers.orders import Render

PACE = 0.25
"""Seconds between two requests to one shop."""

TIMEOUT = 4.0
"""Seconds for one answer: what hangs at the end of a run makes nobody wait longer."""


def night(homes: list[str], beside: str | None, seconds: float) -> tuple[float, float]:
    """Pages a second of the shops at ``homes``, mean over them, and how long the slowest of them took; ``beside`` is crawled at
    their side for at most ``seconds``.
    """
    first: dict[str, CrawlProgress] = {}
    last: dict[str, CrawlProgress] = {}

    def see(progress: CrawlProgress) -> None:
        first.setdefault(progress.site, progress)
        last[progress.site] = progress

    with tempfile.TemporaryDirectory() as folder:
        sites = {home: float("inf") for home in homes} | ({beside: seconds} if beside else {})
        orders = [
            CrawlOrder(
                record=f"sqlite:///{folder}/record.db", archive=Path(folder, "archive"), starts=(home,),
                allow_hosts=(site_of(home),), user_agent="markwatch-bench/1 (+http://localhost/)", start_delay=0.0,
                pictures_per_listing=0, concurrency=CONCURRENCY, render=Render.NEVER, delay=PACE, timeout=TIMEOUT,
                max_seconds=min(bound, 6 * 3600.0),
            )
            for home, bound in sites.items()
        ]  # fmt: skip
        failed = crawl_each(orders, progress=see, side_by_side=len(orders))
    assert not failed, f"a crawl failed: {failed}"
    took = {home: last[site_of(home)].seconds - first[site_of(home)].seconds for home in homes}
    rates = [last[site_of(home)].pages / seconds for home, seconds in took.items()]
    return statistics.mean(rates), max(took.values())


def measure(quick: bool) -> dict[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """The share, median of three turns over three shops of 240 pages; quick: one turn over two of 24. Target: at least 0.9."""
    shops, pages, turns = (2, 24, 1) if quick else (3, 240, 3)
    shares = []
    with ExitStack() as stack:
        homes = [stack.enter_context(served(SHOP, str(pages))) for _ in range(shops)]
        beside = stack.enter_context(served("bench.hostile_shop", before=("nice", "-n", "19")))
        for _ in range(turns):
            alone, seconds = night(homes, None, 0.0)
            together, _ = night(homes, beside, seconds)
            shares.append(together / alone)
            print(f"{alone:.1f} pages a second alone, {together:.1f} beside a hostile shop", file=sys.stderr)
    return {"nights: honest pages per second beside a hostile shop, share of alone": statistics.median(shares)}


if __name__ == "__main__":
    began = time.monotonic()
    for name, figure in measure("--quick" in sys.argv).items():
        print(f"{name:70} {figure:10.3f}")
    print(f"{time.monotonic() - began:.0f} s")
