"""What crawling costs over a bare spider: pages a second and memory, as ratios of runs on the same machine in the same minutes.

``python -m bench.crawl [--quick]`` prints them. Both sides crawl the same generated shop (:mod:`bench.crawl_shop`, in its own
process, on loopback) from its home page by its links, with the same concurrency, without AutoThrottle, without pictures. The bare
spider (:mod:`bench.crawl_bare`) only follows links; ours also obeys robots.txt, archives, reads, settles every page in its own
transaction and vets addresses.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil

from bench.serving import served
from casefiles.stores import open_store
from crawlers.crawling import CrawlOrder, CrawlProgress, crawl, site_of

CONCURRENCY = 8


SHOP = "bench.crawl_shop"
"""The shop that is crawled; told about how many pages it has, and how else it is to be."""


def bare(home: str) -> tuple[int, float]:
    """Pages and seconds of the bare spider, from its first request to its end."""
    command = [sys.executable, "-m", "bench.crawl_bare", home, str(CONCURRENCY)]
    done = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[-1])
    return int(done["pages"]), float(done["seconds"])


def ours(home: str, pages: int) -> tuple[int, float]:
    """Pages and seconds of our crawl, start-up left out as with the bare spider."""
    seen: list[CrawlProgress] = []
    with tempfile.TemporaryDirectory() as folder:
        order = CrawlOrder(
            record=f"sqlite:///{folder}/record.db", archive=Path(folder, "archive"), starts=(home,), allow_hosts=(site_of(home),),
            user_agent="markwatch-bench/1 (+http://localhost/)", max_pages=2 * pages, start_delay=0.0, pictures_per_listing=0,
            concurrency=CONCURRENCY,
        )  # fmt: skip
        crawl(order, progress=seen.append)
        store = open_store(order.record)
        assert sum(1 for _ in store.listings()) > pages // 2, "the shop was not read"
        store.close()
    return seen[-1].pages, seen[-1].seconds - seen[0].seconds


def _rate(pages: int, seconds: float) -> float:
    return pages / seconds


def speed(pages: int, rounds: int) -> dict[str, float]:
    """Pages a second of both, in alternate runs; the ratio of their medians."""
    theirs: list[float] = []
    mine: list[float] = []
    with served(SHOP, str(pages)) as home:
        for _ in range(rounds):
            theirs.append(_rate(*bare(home)))
            mine.append(_rate(*ours(home, pages)))
    bare_rate, our_rate = statistics.median(theirs), statistics.median(mine)
    return {"crawl: pages per second": our_rate, "crawl: pages per second, share of a bare Scrapy spider's": our_rate / bare_rate}


def peak_memory(pages: int) -> float:
    """Largest resident memory in MiB of the crawling process and its reader together, sampled ten times a second."""
    peak, over = 0, threading.Event()

    def sample() -> None:
        nonlocal peak
        while not over.wait(0.1):
            peak = max(peak, sum(map(_resident, crawling_processes())))

    with served(SHOP, str(pages), "--light") as home:
        sampler = threading.Thread(target=sample)
        sampler.start()
        try:
            ours(home, pages)
        finally:
            over.set()
            sampler.join()
    return peak / 1024**2


def crawling_processes() -> list[psutil.Process]:
    """The crawling processes that this one ordered, with their readers."""
    crawling = [child for child in psutil.Process().children() if "crawlers.running" in " ".join(_command(child))]
    return [member for child in crawling for member in (child, *_offspring(child))]


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def _offspring(process: psutil.Process) -> list[psutil.Process]:
    try:
        return process.children(recursive=True)
    except psutil.Error:
        return []


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:
        return 0


def memory(small: int, large: int) -> dict[str, float]:
    """Peak memory over ``large`` pages, and its ratio to that over ``small``."""
    little, much = peak_memory(small), peak_memory(large)
    return {"crawl: peak memory over many pages, MiB": much, "crawl: peak memory, many pages ÷ few pages": much / little}


def measure(quick: bool) -> dict[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """All figures of this file by name. Quick: 600 pages and one run each, memory over 300 and 1,500 light pages.

    Targets: at least 0.75 of a bare spider's pages; at most 1.3 times the memory over 50,000 pages as over 5,000.
    """
    if quick:
        return speed(600, 1) | memory(300, 1_500)
    return speed(2_000, 3) | memory(5_000, 50_000)


if __name__ == "__main__":
    began = time.monotonic()
    for name, figure in measure("--quick" in sys.argv).items():
        print(f"{name:60} {figure:10.3f}")
    print(f"{time.monotonic() - began:.0f} s")
