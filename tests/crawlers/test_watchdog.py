"""A process that hangs is told from one that waits, is killed with all it started, and is replaced; others go on."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from casefiles.moments import Moment
from casefiles.parts import PageKind
from casefiles.stores.base import Outcome
from crawlers.crawling import CrawlOrder, crawl_each, site_of
from crawlers.orders import Render
from tests.crawlers.shops import Ask, Crawled, Reply, Shop, stock
from tests.markwatch.striking import LISTENING


def crawlers_of(parent: int) -> list[psutil.Process]:
    children = psutil.Process(parent).children(recursive=True)
    return [child for child in children if "crawlers.running" in " ".join(child.cmdline())]


@pytest.fixture
def other_shop() -> Iterator[Shop]:
    served = Shop("127.0.0.1")
    yield served
    served.close()


def freezing(shop: Shop, path: str, frozen: list[int]) -> None:
    """Let whoever asks ``shop`` for ``path`` be stopped, as by a page on which a library hangs."""
    page = shop.routes[path]

    def answer(ask: Ask) -> Reply:
        for child in crawlers_of(os.getpid()):
            if shop.host in connections(child.pid):
                child.send_signal(signal.SIGSTOP)
                frozen.append(child.pid)
        return page(ask) if callable(page) else page

    shop.routes[path] = answer


def connections(pid: int) -> str:
    """Open connections of the process, which tell whose crawler it is."""
    try:
        return " ".join(f"{each.raddr.ip}:{each.raddr.port}" for each in psutil.Process(pid).net_connections() if each.raddr)
    except psutil.Error:
        return ""


@pytest.mark.slow
def test_a_page_on_which_two_workers_hang_is_left_alone_and_costs_nothing_else(
    shop: Shop, other_shop: Shop, crawled: Crawled
) -> None:
    stock(shop, 40, pictures=False)
    stock(other_shop, 20, pictures=False)
    frozen: list[int] = []
    freezing(shop, "/product/mug-13", frozen)
    both = {"allow_hosts": (shop.host, other_shop.host), "wedge_seconds": 20.0, "render": Render.NEVER}
    orders = [crawled.order(shop, each.url(), **both) for each in (shop, other_shop)]
    began = time.monotonic()
    assert crawl_each(orders) == {}
    assert time.monotonic() - began < 280
    assert len(frozen) == 2
    assert not any(psutil.pid_exists(each) for each in frozen)
    assert len(crawled.titles()) == 59
    assert shop.paths().count("/product/mug-13") == 2
    assert crawled.coverage(shop)[PageKind.PRODUCT, Outcome.FAILED, "quarantined"] == 1
    assert {site_of(shop.url()), site_of(other_shop.url())} == set(crawled.store().sites())


@pytest.mark.slow
def test_a_worker_that_hangs_says_where_and_is_replaced(
    shop: Shop, crawled: Crawled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    stock(shop, 20, pictures=False)
    log, seconds = tmp_path / "log", 12.0
    for name, value in {"AT": f"{Moment.PAGE_READ}:9", "LOG": str(log), "BY": "hanging"}.items():
        monkeypatch.setenv(f"STRIKE_{name}", value)
    monkeypatch.setenv("PYTHONPATH", str(LISTENING))
    crawled.crawl(shop, wedge_seconds=seconds, render=Render.NEVER)
    assert len(crawled.titles()) == 20
    hung = float(log.read_text("utf-8"))
    again = next(ask.at for ask in shop.asks if ask.at > hung + seconds / 2)
    assert again - hung < seconds + 60, "replaced within a minute after it was seen"
    said = capfd.readouterr().err
    assert "never_come_back" in said
    assert "the crawling process hung and is replaced" in said


STACKS = """
import faulthandler, signal, sys
faulthandler.register(signal.SIGUSR1, all_threads=True)
def the_place_where_it_hangs():
    print("ready", flush=True)
    while True: pass
the_place_where_it_hangs()
"""


def test_stacks_are_dumped_while_the_interpreter_is_busy() -> None:
    with subprocess.Popen([sys.executable, "-c", STACKS], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as hung:
        assert hung.stdout is not None
        assert hung.stderr is not None
        hung.stdout.readline()
        hung.send_signal(signal.SIGUSR1)
        time.sleep(0.5)
        hung.kill()
        assert "the_place_where_it_hangs" in hung.stderr.read()


def test_order_without_a_name_is_named_after_machine_and_archive(tmp_path: Path) -> None:
    order = CrawlOrder(record="sqlite:///r.db", archive=tmp_path, starts=("https://shop.example/",), user_agent="markwatch")
    assert order.worker_name.endswith(f":{tmp_path}")
