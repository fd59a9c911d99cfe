"""``python -m bench [--quick] [--freeze] [--only PART]``: take the figures and hold them against targets and result.

Times are ratios of two things measured in the same run: the machine may be shared and slow. ``--quick`` takes the small
sizes, where starting up outweighs the work: it shows every figure, is held to those that any size must reach (nothing lost,
nothing told wrongly), and writes nothing. ``--freeze`` writes ``bench/result.json``; with ``--only`` the figures of that part
anew, beside those of the others as they stand.
"""

import argparse
import json
import platform
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench import (
    browser,
    crawl,
    crawl_again,
    embedding,
    engines,
    extract,
    history,
    indexing,
    kills,
    logos,
    match,
    neighbours,
    numbers,
    pictures,
)

RESULT = Path(__file__).parent / "result.json"


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure has to reach."""

    least: float | None = None
    most: float | None = None
    at_any_size: bool = False
    """Whether a small run is held to it too: a count of what must never happen, not a time."""

    def met(self, figure: float) -> bool:
        """Whether ``figure`` reaches it."""
        return (self.least is None or figure >= self.least) and (self.most is None or figure <= self.most)

    def __str__(self) -> str:
        return f"≥ {self.least:g}" if self.least is not None else f"≤ {self.most:g}"


TARGETS: Mapping[str, Target] = {
    "crawl: pages per second, share of a bare Scrapy spider's": Target(least=0.75),
    "crawl: peak memory, many pages ÷ few pages": Target(most=1.3),
    "crawl: second night over unchanged pages, share of the first's time": Target(most=0.2),
    "crawl: second night over unchanged pages, share of the first's processor time": Target(most=0.2),
    "crawl: second night with a dated sitemap, share of the first's time": Target(most=0.2),
    "crawl: memory of a frontier of a million URLs, MiB": Target(most=100),
    "nights: killed, and other in the end than if left alone": Target(most=0, at_any_size=True),
    "nights: killed, settled pages asked for again": Target(most=0, at_any_size=True),
    "nights: killed, requests repeated beyond what was under way": Target(most=0, at_any_size=True),
    "nights: honest pages per second beside a hostile shop, share of alone": Target(least=0.9),
    "browser: pages per second, share of bare scrapy-playwright's": Target(least=0.9),
    "browser: pages per second without pictures, share of bare's": Target(least=0.9),
    "browser: pages delivered of 500, killed every 20": Target(least=500),
    f"browser: memory at page {browser.LATE} ÷ at page {browser.EARLY}": Target(most=1.3),
    "extract: time of reading a page ÷ of parsing it": Target(most=16),
    "match: time, share of RapidFuzz cdist's": Target(most=1 / 50),
    "match: whole-word hits of brute force found": Target(least=1.0, at_any_size=True),
    "names: candidates among 10,000 marks ÷ among 1,000": Target(most=3),
    "names: index from its bytes, share of making it, 10,000 marks": Target(most=0.2),
    "names: candidates, times faster than RapidFuzz cdist, 100,000 marks": Target(least=5_000),
    "match: time a listing, many listings ÷ few": Target(most=1.2),
    "match: peak memory, MiB, 100,000 marks": Target(most=600),
    "match: two workers ÷ one": Target(least=1.8),
    "numbers: genuine and wrong ones told apart": Target(least=1.0, at_any_size=True),
    "numbers: findings in titles without official numbers": Target(most=0, at_any_size=True),
    "pictures: fingerprints, times Pillow's decoding": Target(most=3),
    "pictures: search in 1,000,000 × 256 bits, milliseconds a query": Target(most=3),
    "pictures: search in 10,000,000 × 256 bits, milliseconds a query": Target(most=25),
    "logos: found in drawn photos, share": Target(least=0.75),
    "logos: found in one colour, share": Target(least=0.6),
    "logos: found where there is none": Target(most=0, at_any_size=True),
    "logos: with one part changed called the same, share": Target(most=0.1),
    "pictures: planted hashes found in 10,000,000": Target(least=1),
    "history: a new right's names and fingerprints by the index, seconds at 1,000,000 listings as it grows": Target(most=5),
    **{
        f"history: findings of a new right, share of screening everything, {size:,} listings": Target(least=1.0, at_any_size=True)
        for sizes in history.SIZES.values()
        for size in sizes
    },
    "engines: the same jobs on PostgreSQL, times SQLite's": Target(most=1.5),
    "engines: findings indexed a second, share of parallel_bulk's": Target(least=0.9),
    "engines: memory of catching up many findings, MiB": Target(most=300),
}
PARTS: Mapping[str, Callable[[bool], Mapping[str, float]]] = {
    "match": match.measure,
    "numbers": numbers.measure,
    "extract": extract.measure,
    "pictures": pictures.measure,
    "embedding": embedding.measure,
    "logos": logos.measure,
    "crawl": crawl.measure,
    "crawl_again": crawl_again.measure,
    "browser": browser.measure,
    "engines": engines.measure,
    "history": history.measure,
    "indexing": indexing.measure,
    "kills": kills.measure,
    "neighbours": neighbours.measure,
}
"""The parts, by the name of their module."""


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Take the figures and hold them against their targets.")
    parser.add_argument("--quick", action="store_true", help="small sizes: minutes instead of an hour")
    parser.add_argument("--freeze", action="store_true", help="write bench/result.json, at full sizes")
    parser.add_argument("--only", action="append", choices=list(PARTS), help="take this part alone; may be given again")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Take the figures; 1 when one misses its target."""
    asked = _asked(arguments)
    figures = {name: figure for part in asked.only or PARTS for name, figure in PARTS[part](asked.quick).items()}
    frozen = json.loads(RESULT.read_text("utf-8"))["figures"] if RESULT.is_file() else {}
    table = Table("figure", "now", "target", "frozen result", box=None)
    for name, figure in figures.items():
        target = TARGETS.get(name)
        table.add_row(name, f"{figure:.4g}", str(target or ""), f"{frozen[name]:.4g}" if name in frozen else "")
    Console(width=150).print(table)
    if asked.freeze and not asked.quick:
        kept = frozen | figures if asked.only else figures
        record = {"machine": f"{platform.machine()}, Python {platform.python_version()}", "figures": kept}
        RESULT.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", "utf-8")
    held = {name: target for name, target in TARGETS.items() if name in figures and (target.at_any_size or not asked.quick)}
    missed = [name for name, target in held.items() if not target.met(figures[name])]
    for name in missed:
        print(f"missed: {name}: {figures[name]:.4g}, target {TARGETS[name]}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
