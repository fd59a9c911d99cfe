"""What becomes of crawling processes that die at an awkward moment."""

import os
import signal
import threading
import time

import psutil
import pytest

from crawlers.crawling import crawl_each
from crawlers.orders import Render
from tests.crawlers.shops import Crawled, Shop, stock

MORE_THAN_A_PIPE_HOLDS = {f"shop-{number}.example": 1 for number in range(8_000)}
"""As goals of an order: it cannot be handed over before the process reads, which Linux would let it be up to 64 KiB (pipe(7))."""


def kill_before_its_order(most: int, killed: list[int]) -> None:
    """Kill the first ``most`` crawling processes of this one as soon as they are there."""
    until = time.monotonic() + 60
    while len(killed) < most and time.monotonic() < until:
        for child in psutil.Process(os.getpid()).children():
            try:
                started = child.pid not in killed and "crawlers.running" in " ".join(child.cmdline())
            except psutil.Error:
                continue
            if started:
                os.kill(child.pid, signal.SIGKILL)
                killed.append(child.pid)
        time.sleep(0.005)


@pytest.mark.slow
def test_a_process_that_is_killed_before_it_has_its_order_is_replaced(
    shop: Shop, crawled: Crawled, capfd: pytest.CaptureFixture[str]
) -> None:
    stock(shop, 6, pictures=False)
    order = crawled.order(shop, goals=MORE_THAN_A_PIPE_HOLDS, render=Render.NEVER)
    killed: list[int] = []
    killer = threading.Thread(target=kill_before_its_order, args=(2, killed))
    killer.start()
    assert crawl_each([order]) == {}
    killer.join()
    assert len(killed) == 2
    assert len(crawled.titles()) == 6
    assert capfd.readouterr().err.count("died before it had its order and is replaced") == 2
