"""A crawl that is stopped or killed at any moment goes on where it was: nothing lost, nothing twice."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import psutil
import pytest

from casefiles.errors import StoreUnavailable
from casefiles.records import to_json
from tests.crawlers.shops import Crawled, Reply, Shop, html, product, stock
from tests.crawlers.test_archiving import check, records

CONCURRENCY = 4
PARENT = (
    "import sys; from casefiles.records import from_json; from crawlers.crawling import CrawlOrder, crawl;"
    "crawl(from_json(CrawlOrder, sys.argv[1]))"
)


def begin(crawled: Crawled, shop: Shop) -> "subprocess.Popen[bytes]":
    """A process that crawls, as the nightly job does."""
    order = crawled.order(shop, concurrency=CONCURRENCY)
    return subprocess.Popen([sys.executable, "-c", PARENT, to_json(order)], stderr=subprocess.DEVNULL)


def wait_for(shop: Shop, asks: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + 60
    while len(shop.asks) < asks and process.poll() is None and time.monotonic() < until:
        time.sleep(0.002)


def all_ended(pids: list[int]) -> bool:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        if not any(psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE for pid in pids):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.slow
def test_eight_kills_lose_nothing_and_repeat_little(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 130)
    kills = [5, 31, 57, 90, 121, 160, 203, 240]
    for number, asks in enumerate(kills):
        process = begin(crawled, shop)
        wait_for(shop, asks, process)
        victims = psutil.Process(process.pid).children(recursive=True)
        # Even kills take the crawling process itself, odd ones its parent, which must take the crawler with it.
        target = (
            next(child for child in victims if "crawlers.running" in " ".join(child.cmdline())) if number % 2 == 0 else process
        )
        os.kill(target.pid, signal.SIGKILL)
        process.wait(60)
        assert all_ended([child.pid for child in victims])
    last = begin(crawled, shop)
    assert last.wait(120) == 0
    assert crawled.titles() == sorted(f"Enamel mug number {number}" for number in range(130))
    whys = crawled.whys(shop)
    assert whys["read", None] == 130 + 130 + 13 + 1
    asked = Counter(path for path in shop.paths() if path not in ("/robots.txt", "/sitemap.xml"))
    assert sum(asked.values()) - len(asked) <= len(kills) * CONCURRENCY
    kept = set()
    for path in crawled.archive.glob("*.warc.gz"):
        check(path)
        kept |= {url for _, url, _ in records(path)}
    assert {shop.url(path) for path in asked} <= kept


def test_sigterm_ends_cleanly_and_the_next_run_goes_on(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 60)
    process = begin(crawled, shop)
    wait_for(shop, 25, process)
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == -signal.SIGTERM
    before = len(shop.asks)
    first = Counter(shop.paths())
    time.sleep(0.3)
    assert len(shop.asks) == before < 120
    for path in crawled.archive.glob("*.warc.gz"):
        check(path)
    crawled.crawl(shop)
    assert len(crawled.titles()) == 60
    twice = {path: count for path, count in Counter(shop.paths()).items() if count > 1}
    assert set(twice) <= {"/robots.txt", "/sitemap.xml"}
    assert max(first.values()) == 1


@pytest.mark.parametrize("after", [0.5, 1.0, 1.5])
def test_sigterm_while_the_crawler_starts_is_not_lost(shop: Shop, crawled: Crawled, after: float) -> None:
    """Scrapy takes a second to start; a stop in that time must not wait for the parent to lose its patience."""
    stock(shop, 60)
    process = begin(crawled, shop)
    until = time.monotonic() + 30
    while not psutil.Process(process.pid).children() and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(after)
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == -signal.SIGTERM
    assert time.monotonic() - began < 20


def test_sigterm_does_not_wait_for_a_shop_that_hangs(shop: Shop, crawled: Crawled, tmp_path: Path) -> None:
    def hang() -> list[bytes]:
        time.sleep(5)
        return []

    stock(shop, 3)
    shop.routes["/product/mug-2"] = Reply(raw=hang)
    process = begin(crawled, shop)
    wait_for(shop, 7, process)
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == -signal.SIGTERM
    assert time.monotonic() - began < 15
    shop.routes["/product/mug-2"] = html(product(2))
    crawled.crawl(shop)
    assert len(crawled.titles()) == 3


def test_a_reader_that_is_killed_costs_nothing(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 40, pictures=False)
    process = begin(crawled, shop)
    wait_for(shop, 20, process)
    for child in psutil.Process(process.pid).children(recursive=True):
        if "reader_process" in " ".join(child.cmdline()):
            child.kill()
    assert process.wait(60) == 0
    assert len(crawled.titles()) == 40


def test_a_record_that_cannot_be_written_fails_the_crawl_by_name(shop: Shop, crawled: Crawled, tmp_path: Path) -> None:
    stock(shop, 2)
    with pytest.raises(StoreUnavailable, match="nowhere"):
        crawled.crawl(shop, record=f"sqlite:///{tmp_path}/nowhere/record.db")
    assert shop.asks == []
