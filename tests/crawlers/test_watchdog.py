"""A process that hangs is told from one that waits, is killed with all it started, and is replaced; others go on."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from crawlers.crawling import CrawlOrder, crawl_each, site_of
from crawlers.orders import Render
from tests.crawlers.shops import Crawled, Shop, stock


def crawlers_of(parent: int) -> list[psutil.Process]:
    children = psutil.Process(parent).children(recursive=True)
    return [child for child in children if "crawlers.running" in " ".join(child.cmdline())]


@pytest.fixture
def other_shop() -> Iterator[Shop]:
    served = Shop("127.0.0.1")
    yield served
    served.close()


def freeze_when(shop: Shop, asks: int, frozen: list[int]) -> threading.Thread:
    """Stop the first crawling process of this one, as a library that hangs would, once ``shop`` was asked so often."""

    def watch() -> None:
        until = time.monotonic() + 120
        while len(shop.asks) < asks and time.monotonic() < until:
            time.sleep(0.01)
        for child in crawlers_of(os.getpid()):
            if shop.host in connections(child.pid):
                child.send_signal(signal.SIGSTOP)
                frozen.append(child.pid)
                return

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    return thread


def connections(pid: int) -> str:
    """Open connections of the process, which tell whose crawler it is."""
    try:
        return " ".join(f"{each.raddr.ip}:{each.raddr.port}" for each in psutil.Process(pid).net_connections() if each.raddr)
    except psutil.Error:
        return ""


@pytest.mark.slow
def test_process_that_hangs_is_replaced_and_costs_nothing_else(shop: Shop, other_shop: Shop, crawled: Crawled) -> None:
    stock(shop, 40, pictures=False)
    stock(other_shop, 20, pictures=False)
    frozen: list[int] = []
    both = {"allow_hosts": (shop.host, other_shop.host), "wedge_seconds": 20.0, "render": Render.NEVER}
    orders = [crawled.order(shop, each.url(), **both) for each in (shop, other_shop)]
    watching = freeze_when(shop, 15, frozen)
    began = time.monotonic()
    assert crawl_each(orders) == {}
    watching.join()
    assert frozen, "a process was stopped"
    assert not psutil.pid_exists(frozen[0])
    assert len(crawled.titles()) == 60
    assert time.monotonic() - began < 280
    assert {site_of(shop.url()), site_of(other_shop.url())} == set(crawled.store().sites())


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
