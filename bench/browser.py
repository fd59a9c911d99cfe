"""What looking through the browser costs over bare scrapy-playwright, what a browser that is killed again and again costs,
and what it comes to hold.

``python -m bench.browser [--quick]`` prints the figures. Both sides render the same pages with the same Chromium and as many
tabs, in turn: pages that scripts make, with pictures (:mod:`bench.browser_shop`), and pages that are whole as they come, without
any (:mod:`bench.crawl_shop`). The bare spider (:mod:`bench.browser_bare`) has the settings of scrapy-playwright and only follows
links; ours also obeys robots.txt, goes through the guarding proxy, waits for the page to be still, scrolls, archives, reads and
settles, and leaves out pictures.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

from bench.burden import Burden, burden
from bench.serving import served
from casefiles.stores import open_store
from casefiles.stores.visiting import Outcome
from crawlers.crawling import CrawlOrder, CrawlProgress, crawl, site_of
from crawlers.orders import Render
from crawlers.rendering.chromium import executable, lacking

TABS = 4
KILL_EVERY = 20
"""Pages between two kills."""

EARLY, LATE = 50, 300
"""Pages at which memory is compared."""

STRETCH = 15
"""Pages before and after over which its median is taken."""


@dataclass(frozen=True, slots=True)
class Run:
    """One crawl, from its first page to its last."""

    pages: int
    seconds: float
    processor: float
    """Seconds, of Chromium, Playwright's driver and Python together."""

    @property
    def rate(self) -> float:
        """Pages a second by the clock."""
        return self.pages / max(self.seconds, 0.001)

    @property
    def cost(self) -> float:
        """Seconds of processor time a page."""
        return self.processor / self.pages


def bare(home: str, pages: int) -> Run:
    """Bare scrapy-playwright."""
    command = [sys.executable, "-m", "bench.browser_bare", home, str(pages), str(TABS), str(executable())]
    with burden() as taken:
        done = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[-1])
    return Run(done["pages"] - 1, done["ended"] - done["began"], taken.between(done["began"], done["ended"]))


def ours(home: str, pages: int) -> Run:
    """Our crawl, its first pages left out as with the bare spider's start."""
    seen, taken, delivered = rendered(home, pages)
    (begun, first), (ended, last) = next(each for each in seen if each[1].pages), seen[-1]
    assert delivered >= pages, "a page was lost"
    return Run(last.pages - first.pages, ended - begun, taken.between(begun, ended))


Seen = list[tuple[float, CrawlProgress]]
"""What was said of a crawl, and when by the monotonic clock."""


def rendered(home: str, pages: int, beside: Callable[[Seen], None] | None = None) -> tuple[Seen, Burden, int]:
    """Crawl with the browser: what was said when, the burden, and how many pages were delivered: read, by the ledger.

    Args:
        beside: called every 50 ms with what was said so far.
    """
    seen: Seen = []
    over = threading.Event()

    def look() -> None:
        while beside is not None and not over.wait(0.05):
            beside(seen)

    with tempfile.TemporaryDirectory() as folder, burden() as taken:
        order = CrawlOrder(
            record=f"sqlite:///{folder}/record.db", archive=Path(folder, "archive"), starts=(home,), allow_hosts=(site_of(home),),
            user_agent="markwatch-bench/1 (+http://localhost/)", max_pages=pages, start_delay=0.0, pictures_per_listing=0,
            concurrency=TABS, tabs=TABS, render=Render.ALWAYS, max_depth=pages,
        )  # fmt: skip
        watcher = threading.Thread(target=look)
        watcher.start()
        crawl(order, progress=lambda progress: seen.append((time.monotonic(), progress)))
        over.set()
        watcher.join()
        store = open_store(order.record)
        listings = sum(1 for _ in store.listings())
        settled = store.ledger(site_of(home)).coverage()
        store.close()
        assert listings > pages // 2, "the shop was not read"
    return seen, taken, sum(count for (_, outcome, _), count in settled.items() if outcome is Outcome.READ)


class Killer:
    """Kills the browser after every :data:`KILL_EVERY` pages."""

    def __init__(self) -> None:
        self.kills = self._last = 0

    def __call__(self, seen: Seen) -> None:
        """Look, and kill when it is time."""
        pages = seen[-1][1].pages if seen else 0
        self._last = min(self._last, pages)  # a crawling process that had to be replaced counts anew
        if pages < self._last + KILL_EVERY:
            return
        for process in psutil.Process().children(recursive=True):
            if _is_browser(process):
                process.kill()
                self._last, self.kills = pages, self.kills + 1


def _is_browser(process: psutil.Process) -> bool:
    try:
        words = process.cmdline()
    except psutil.Error:
        return False
    return "--headless" in words and not any(word.startswith("--type=") for word in words)


def memory(home: str) -> dict[str, float]:
    """MiB resident at :data:`EARLY` and at :data:`LATE` pages, and their ratio."""
    seen, taken, _ = rendered(home, LATE + STRETCH + 5)

    def around(page: int) -> float:
        near = [at for at, progress in seen if abs(progress.pages - page) <= STRETCH]
        return taken.memory(near[0], near[-1])

    early, late = around(EARLY), around(LATE)
    return {
        f"browser: MiB resident at page {LATE}": late,
        f"browser: memory at page {LATE} ÷ at page {EARLY}": late / early,
    }


def _ratios(module: str, pages: int, rounds: int) -> tuple[list[float], list[float], list[float]]:
    """Rates of ours, and by round ours ÷ theirs by the clock and by processor time; each side begins every second round."""
    rates: list[float] = []
    clock: list[float] = []
    processor: list[float] = []
    with served(module, str(4 * pages)) as home:
        for number in range(rounds):
            if number % 2:
                theirs, mine = bare(home, pages), ours(home, pages)
            else:
                mine, theirs = ours(home, pages), bare(home, pages)
            rates.append(mine.rate)
            clock.append(mine.rate / theirs.rate)
            processor.append(mine.cost / theirs.cost)
    return rates, clock, processor


def measure(quick: bool) -> dict[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """All figures of this file by name; none where there is no browser.

    Quick: 24 pages once on each side: so few show the figures and bind nothing.

    Targets: at least 0.9 of bare scrapy-playwright's pages; with a kill every 20 pages all of 500 delivered; memory that does not
    grow.
    """
    if lacking() is not None:
        print("browser: no Chromium here, its figures are not taken", file=sys.stderr)
        return {}
    pages, rounds = (24, 1) if quick else (120, 3)
    rates, clock, processor = _ratios("bench.browser_shop", pages, rounds)
    figures = {
        "browser: pages per second": statistics.median(rates),
        "browser: pages per second, share of bare scrapy-playwright's": statistics.median(clock),
        "browser: processor time a page, times bare scrapy-playwright's": statistics.median(processor),
    }
    if quick:
        return figures
    _, clock, processor = _ratios("bench.crawl_shop", pages, rounds)
    figures["browser: pages per second without pictures, share of bare's"] = statistics.median(clock)
    figures["browser: processor time a page without pictures, times bare's"] = statistics.median(processor)
    with served("bench.browser_shop", "2000") as home:
        figures |= memory(home)
        killer = Killer()
        figures["browser: pages delivered of 500, killed every 20"] = float(rendered(home, 500, killer)[2])
        figures["browser: kills in these 500 pages"] = float(killer.kills)
    return figures


if __name__ == "__main__":
    for name, figure in measure("--quick" in sys.argv).items():
        print(f"{name:70} {figure:10.3f}")
