"""What looking through the browser costs over bare scrapy-playwright, and what a browser that is killed again and again costs.

``python -m bench.browser [--quick]`` prints the figures. Both sides render the same pages of the bench shop
(:mod:`bench.crawl_shop`) with the same Chromium and as many tabs. The bare spider (:mod:`bench.browser_bare`) has the settings of
scrapy-playwright and only follows links; ours also obeys robots.txt, goes through the guarding proxy, waits for the page to be
still, scrolls, archives, reads and settles.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import psutil

from bench.crawl import served
from casefiles.stores import open_store
from crawlers.crawling import CrawlOrder, CrawlProgress, crawl, site_of
from crawlers.orders import Render
from crawlers.rendering.chromium import executable, lacking

TABS = 4
KILL_EVERY = 20
"""Pages between two kills."""


def bare(home: str, pages: int) -> float:
    """Pages a second of bare scrapy-playwright."""
    command = [sys.executable, "-m", "bench.browser_bare", home, str(pages), str(TABS), str(executable())]
    done = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[-1])
    return float(done["pages"]) / float(done["seconds"])


def ours(home: str, pages: int, killing: bool = False) -> tuple[float, int]:  # noqa: FBT001, FBT002
    """Pages a second of our crawl, its first page left out as with the bare spider's start, and pages delivered."""
    seen: list[CrawlProgress] = []
    with tempfile.TemporaryDirectory() as folder:
        order = CrawlOrder(
            record=f"sqlite:///{folder}/record.db", archive=Path(folder, "archive"), starts=(home,), allow_hosts=(site_of(home),),
            user_agent="markwatch-bench/1 (+http://localhost/)", max_pages=pages, start_delay=0.0, pictures_per_listing=0,
            concurrency=TABS, tabs=TABS, render=Render.ALWAYS,
        )  # fmt: skip
        over = threading.Event()
        killer = threading.Thread(target=_kill, args=(seen, over))
        if killing:
            killer.start()
        crawl(order, progress=seen.append)
        over.set()
        if killing:
            killer.join()
        store = open_store(order.record)
        listings = sum(1 for _ in store.listings())
        store.close()
        assert listings > pages // 2, "the shop was not read"
    begun = next((each for each in seen if each.pages), seen[0])
    last = seen[-1]
    return (last.pages - begun.pages) / max(last.seconds - begun.seconds, 0.001), last.pages - last.failed


def _kill(seen: list[CrawlProgress], over: threading.Event) -> None:
    """Kill the browser after every :data:`KILL_EVERY` pages."""
    last = 0
    while not over.wait(0.05):
        pages = seen[-1].pages if seen else 0
        if pages >= last + KILL_EVERY:
            last = pages
            for process in psutil.Process().children(recursive=True):
                if _is_browser(process):
                    process.kill()


def _is_browser(process: psutil.Process) -> bool:
    try:
        words = process.cmdline()
    except psutil.Error:
        return False
    return "--headless" in words and not any(word.startswith("--type=") for word in words)


def measure(quick: bool) -> dict[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """All figures of this file by name; none where there is no browser.

    Quick: 40 pages once, for the rate alone: so few give no ratio.

    Targets: at least 0.9 of bare scrapy-playwright's pages; with a kill every 20 pages all of 500 delivered.
    """
    if lacking() is not None:
        print("browser: no Chromium here, its figures are not taken", file=sys.stderr)
        return {}
    pages, rounds = (40, 1) if quick else (300, 3)
    theirs: list[float] = []
    mine: list[float] = []
    with served(600) as home:
        for _ in range(rounds):
            theirs += [] if quick else [bare(home, pages)]
            mine.append(ours(home, pages)[0])
        rate = statistics.median(mine)
        figures = {"browser: pages per second": rate}
        if not quick:
            figures["browser: pages per second, share of bare scrapy-playwright's"] = rate / statistics.median(theirs)
            figures["browser: pages delivered of 500, killed every 20"] = float(ours(home, 500, killing=True)[1])
    return figures


if __name__ == "__main__":
    for name, figure in measure("--quick" in sys.argv).items():
        print(f"{name:60} {figure:10.3f}")
