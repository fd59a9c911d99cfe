"""What reading a page costs: time of the whole reading as a multiple of lxml's parsing of the same pages, in the same run."""

import statistics
import time
from collections.abc import Callable, Mapping
from functools import partial

from bench.crawl_shop import product
from crawlers.reading.parsing import parse
from crawlers.reading.reader import read_listings

PAGES, FEW = 200, 30
ROUNDS = 3


def measure(quick: bool) -> Mapping[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """The median over generated product pages of reading ÷ parsing, and the median milliseconds of reading one."""
    urls = [f"https://bench.example/product/item-{number}" for number in range(FEW if quick else PAGES)]
    pages = [(url, product(number, PAGES)) for number, url in enumerate(urls)]
    ratios: list[float] = []
    taken: list[float] = []
    for _ in range(ROUNDS):
        for url, body in pages:
            bare = _seconds(partial(parse, body.decode()))
            whole = _seconds(partial(read_listings, body, url))
            ratios.append(whole / bare)
            taken.append(whole)
    return {
        "extract: time of reading a page ÷ of parsing it": statistics.median(ratios),
        "extract: milliseconds to read a page": 1_000 * statistics.median(taken),
    }


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
