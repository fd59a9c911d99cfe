"""Three workers on three machines, network namespaces with addresses of their own, against one PostgreSQL and one shop on a
fourth; one joins a running night, one is killed. No page is fetched twice, there is one record, the shop has one pace to bear.
"""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Container, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import update

from casefiles.parts import PageKind
from casefiles.records import to_json
from casefiles.stores import open_store
from casefiles.stores.base import Outcome
from casefiles.stores.opening import database_at
from casefiles.stores.tables import workers
from casefiles.stores.upkeep import check
from crawlers.crawling import CrawlOrder, site_of
from crawlers.orders import Render
from tests.casefiles.stores.making import NIGHT
from tests.conftest import SCRIPT
from tests.crawlers.namespaces import HUB, address, inside, machines, missing
from tests.crawlers.shops import Ask, Reply, Route, Shop, stock

CRAWL = (
    "import sys; from casefiles.records import from_json; from crawlers.crawling import CrawlOrder, crawl;"
    "crawl(from_json(CrawlOrder, sys.argv[1]))"
)
PRODUCTS = 250
PAGES = PRODUCTS + PRODUCTS // 10 + 1
GAP = 0.08
"""Seconds between two requests, whoever makes them."""
CONCURRENCY = 4
GATE = "/category/mugs?page=2"
OWN = ("/robots.txt", "/sitemap.xml")


@pytest.fixture
def network() -> Iterator[tuple[str, list[str]]]:
    if (why := missing()) is not None:
        pytest.skip(why)
    with machines(3) as made:
        yield made


@pytest.fixture
def server(network: tuple[str, list[str]]) -> Iterator[tuple[str, str]]:
    """The record's URL over the network, and by a socket for this process."""
    command = ["ip", "netns", "exec", network[0], sys.executable, str(SCRIPT)]
    own = {name: value for name, value in os.environ.items() if name != "MARKWATCH_TEST_POSTGRESQL"}  # noqa: TID251  (handed on)
    started = subprocess.run([*command, "start", "--listen", HUB], env=own, capture_output=True, text=True, check=True)
    url, folder = started.stdout.split()
    yield url, f"postgresql://markwatch@/postgres?host={folder}"
    subprocess.run([*command, "stop", folder], check=True)


@pytest.fixture
def far_shop(network: tuple[str, list[str]]) -> Iterator[Shop]:
    with inside(network[0]):
        shop = Shop(HUB)
    stock(shop, PRODUCTS, pictures=False)
    shop.routes[GATE] = waiting_for_all(shop, shop.routes[GATE])
    for number in range(10, PRODUCTS):
        path = f"/product/mug-{number}"
        shop.routes[path] = waiting_for_all(shop, shop.routes[path], but=OWN)
    yield shop
    shop.close()


def waiting_for_all(shop: Shop, reply: Route, but: Container[str] = ()) -> Route:
    """``reply`` once all three machines have asked for something ``but`` these: how long a program takes to load, or a machine
    to find the first page for it to ask, is no part of this.
    """

    def answer(ask: Ask) -> Reply:
        until, all_three = time.monotonic() + 80, {address(number) for number in range(3)}
        while {each.by for each in shop.asks if each.path not in but} != all_three and time.monotonic() < until:
            time.sleep(0.01)
        assert isinstance(reply, Reply)
        return reply

    return answer


@pytest.fixture
def begun() -> Iterator["list[subprocess.Popen[bytes]]"]:
    """What was begun; all of it is ended after the test, also where that failed."""
    processes: list[subprocess.Popen[bytes]] = []
    yield processes
    for process in processes:
        process.kill()
        process.wait()


def begin(machine: str, number: int, shop: Shop, record: str, folder: Path) -> "subprocess.Popen[bytes]":
    order = CrawlOrder(
        record=record, archive=folder / machine, starts=(shop.url(),), user_agent="markwatch/0.1 (+https://m.example/)",
        allow_hosts=(shop.host,), start_delay=0.0, delay=GAP, concurrency=CONCURRENCY, render=Render.NEVER,
        worker=f"worker {number}", goals={site_of(shop.url()): 1}, timeout=90.0, pictures_per_listing=0,
    )  # fmt: skip
    command = ["ip", "netns", "exec", machine, sys.executable, "-c", CRAWL, to_json(order)]
    return subprocess.Popen(command, stderr=subprocess.DEVNULL)


def asked_by(shop: Shop, number: int) -> int:
    return sum(ask.by == address(number) for ask in shop.asks)


def until_asked(shop: Shop, number: int, times: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + 90
    while asked_by(shop, number) < times:
        assert time.monotonic() < until, f"machine {number} asks nothing"
        assert process.poll() is None, f"machine {number} ended with {process.returncode}"
        time.sleep(0.01)


@pytest.mark.slow
def test_three_machines_one_joins_one_is_killed(
    network: tuple[str, list[str]],
    server: tuple[str, str],
    far_shop: Shop,
    begun: "list[subprocess.Popen[bytes]]",
    tmp_path: Path,
) -> None:
    record, near = server
    open_store(near).close()
    begun.append(first := begin(network[1][0], 0, far_shop, record, tmp_path))
    until_asked(far_shop, 0, 6, first)
    begun += (begin(network[1][number], number, far_shop, record, tmp_path) for number in (1, 2))
    _, victim, third = begun
    until_asked(far_shop, 1, 9, victim)
    until_asked(far_shop, 2, 4, third)
    together = time.monotonic()
    victim.send_signal(signal.SIGKILL)
    victim.wait()
    time.sleep(1.0)  # its crawling process sees that and ends
    expire(near)
    assert [process.wait(180) for process in (first, third)] == [0, 0]

    store = open_store(near)
    assert sum(1 for _ in store.listings()) == PRODUCTS
    coverage = store.ledger(site_of(far_shop.url())).coverage()
    assert coverage[PageKind.PRODUCT, Outcome.READ, None] == PRODUCTS
    store.close()
    assert check(near) == []
    asked = Counter(ask.path for ask in far_shop.asks if ask.path not in OWN)
    assert len(asked) == PAGES
    twice = {path for path, count in asked.items() if count > 1}
    assert len(twice) <= CONCURRENCY, "more than what the dead one had under way"
    assert {ask.by for ask in far_shop.asks if ask.path in twice} <= {address(number) for number in range(3)}
    assert all(asked_by(far_shop, number) >= 5 for number in range(3))
    times = [ask.at for ask in far_shop.asks if ask.at > together and ask.path not in OWN]
    gaps = sorted(later - earlier for earlier, later in pairwise(times))
    assert (len(times) - 1) / (times[-1] - times[0]) <= 1.1 / GAP, "all together keep the pace of one"
    assert gaps[len(gaps) // 2] >= 0.7 * GAP


def expire(record: str) -> None:
    """Let the dead one's lease end now instead of in a minute."""
    database = database_at(record)
    with database.writing() as connection:
        connection.execute(update(workers).where(workers.c.name == "worker 1").values(lease=NIGHT))
    database.close()
