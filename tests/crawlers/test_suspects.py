"""Who is blamed when a worker hangs: what it ran, and the second time that alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casefiles.clock import now
from casefiles.parts import PageKind
from casefiles.stores import open_store
from casefiles.stores.base import Errand, Ledger, Link, Outcome, Store, Visit
from crawlers.bounds import Tally
from crawlers.frontier import Frontier
from crawlers.orders import CrawlOrder

URLS = [f"http://shop.example/product/{number}" for number in range(6)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path}/record.db")
    yield opened
    opened.close()


def frontier(store: Store) -> tuple[Frontier, Ledger]:
    order = CrawlOrder(record="", archive=Path(), starts=("http://shop.example/",), user_agent="tests", concurrency=3)
    ledger = store.ledger("shop.example", "worker")
    return Frontier(ledger, Tally(order=order, site="shop.example"), now, lambda: 0.0), ledger


def taken(some: Frontier) -> list[Errand]:
    found = []
    while (errand := some.take()) is not None:
        found.append(errand)
    return found


def visited(some: Frontier, errand: Errand) -> None:
    some.settle(errand, Visit(url=errand.link.url, outcome=Outcome.READ, digest=errand.link.url))


def test_a_suspect_runs_alone_and_nobody_else_is_blamed_with_it(store: Store) -> None:
    first, ledger = frontier(store)
    first.plan(Link(url=url, kind=PageKind.PRODUCT) for url in URLS)
    assert len(taken(first)) == 3, "as many as may be under way"
    assert ledger.blame() == URLS, "what was claimed may all be to blame"
    second, ledger = frontier(store)
    (alone,) = taken(second)
    assert ledger.blame() == [alone.link.url], "now it is known"
    third, _ = frontier(store)
    seen = []
    while found := taken(third):
        (errand,) = found
        seen.append(errand.link.url)
        visited(third, errand)
    assert seen == [url for url in URLS if url != alone.link.url]
    assert store.ledger("shop.example").coverage()[PageKind.PRODUCT, Outcome.FAILED, "quarantined"] == 1


def test_a_suspect_is_not_claimed_while_others_run(store: Store) -> None:
    first, ledger = frontier(store)
    first.plan([Link(url=URLS[1], kind=PageKind.PRODUCT, depth=1)])
    assert len(taken(first)) == 1
    ledger.blame()
    second, ledger = frontier(store)
    second.plan([Link(url=URLS[0], kind=PageKind.PRODUCT)])
    (other,) = taken(second)
    assert other.link.url == URLS[0]
    assert taken(second) == []
    assert ledger.blame() == [URLS[0]], "the suspect waits in the ledger"
    visited(second, other)
    assert [errand.link.url for errand in taken(second)] == [URLS[1]]
