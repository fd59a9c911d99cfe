"""``python -m bench [--quick] [--freeze]``: take the figures, hold them against their targets and the frozen result.

Times are ratios of two things measured in the same run: the machine may be shared and slow. ``--quick`` takes the small
sizes and writes nothing; ``--freeze`` writes ``bench/result.json``.
"""

import json
import platform
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench import browser, crawl, crawl_again, engines, extract, match, numbers

RESULT = Path(__file__).parent / "result.json"


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure has to reach."""

    least: float | None = None
    most: float | None = None

    def met(self, figure: float) -> bool:
        """Whether ``figure`` reaches it."""
        return (self.least is None or figure >= self.least) and (self.most is None or figure <= self.most)

    def __str__(self) -> str:
        return f"≥ {self.least:g}" if self.least is not None else f"≤ {self.most:g}"


TARGETS: Mapping[str, Target] = {
    "crawl: pages per second, share of a bare Scrapy spider's": Target(least=0.75),
    "crawl: peak memory, many pages ÷ few pages": Target(most=1.3),
    "crawl: second night over unchanged pages, share of the first's time": Target(most=0.2),
    "crawl: memory of a frontier of a million URLs, MiB": Target(most=100),
    "browser: pages per second, share of bare scrapy-playwright's": Target(least=0.9),
    "browser: pages delivered of 500, killed every 20": Target(least=500),
    "extract: time of reading a page ÷ of parsing it": Target(most=16),
    "match: time, share of RapidFuzz cdist's": Target(most=1 / 50),
    "match: whole-word hits of brute force found": Target(least=1.0),
    "names: candidates among 10,000 marks ÷ among 1,000": Target(most=3),
    "names: index from its bytes, share of making it, 10,000 marks": Target(most=0.2),
    "numbers: genuine and wrong ones told apart": Target(least=1.0),
    "numbers: findings in titles without official numbers": Target(most=0),
    "pictures: fingerprints, times Pillow's decoding": Target(most=3),
    "pictures: search in 1,000,000 × 256 bits, milliseconds a query": Target(most=3),
    "pictures: search in 10,000,000 × 256 bits, milliseconds a query": Target(most=25),
    "pictures: planted hashes found in 10,000,000": Target(least=1),
}
PARTS: tuple[Callable[[bool], Mapping[str, float]], ...] = (
    match.measure,
    numbers.measure,
    extract.measure,
    crawl.measure,
    crawl_again.measure,
    browser.measure,
    engines.measure,
)


def main(arguments: list[str]) -> int:
    """Take the figures; 1 when one misses its target."""
    quick = "--quick" in arguments
    figures = {name: figure for part in PARTS for name, figure in part(quick).items()}
    frozen = json.loads(RESULT.read_text("utf-8"))["figures"] if RESULT.is_file() else {}
    table = Table("figure", "now", "target", "frozen result", box=None)
    for name, figure in figures.items():
        target = TARGETS.get(name)
        table.add_row(name, f"{figure:.4g}", str(target or ""), f"{frozen[name]:.4g}" if name in frozen else "")
    Console(width=150).print(table)
    if "--freeze" in arguments and not quick:
        record = {"machine": f"{platform.machine()}, Python {platform.python_version()}", "figures": figures}
        RESULT.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", "utf-8")
    missed = [name for name, target in TARGETS.items() if name in figures and not target.met(figures[name])]
    for name in missed:
        print(f"missed: {name}: {figures[name]:.4g}, target {TARGETS[name]}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
