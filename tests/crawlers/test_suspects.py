"""Who is blamed when a worker hangs or dies: what it ran, and the next time that alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casefiles.clock import now
from casefiles.parts import PageKind
from casefiles.stores import open_store
from casefiles.stores.base import Errand, Ledger, Link, Outcome, Store, Visit
from crawlers.bounds import Tally
from crawlers.frontier import ATTEMPTS, Frontier
from crawlers.orders import CrawlOrder

URLS = [f"http://shop.example/product/{number}" for number in range(6)]


@pytest.fixture
def store(sqlite_record: str) -> Iterator[Store]:
    opened = open_store(sqlite_record)
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


def died(store: Store, times: int) -> None:
    """So many processes claim what they may, and end without a word."""
    for _ in range(times):
        taken(frontier(store)[0])


def test_what_was_under_way_when_nights_were_killed_from_outside_is_asked_for_again_one_by_one(store: Store) -> None:
    first, _ = frontier(store)
    first.plan(Link(url=url, kind=PageKind.PRODUCT) for url in URLS)
    died(store, ATTEMPTS)
    last, ledger = frontier(store)
    seen = []
    while found := taken(last):
        (errand,) = found
        seen.append(errand.link.url)
        visited(last, errand)
    assert seen == URLS
    assert ledger.coverage() == {(PageKind.PRODUCT, Outcome.READ, None): len(URLS)}


def test_a_page_that_kills_each_process_that_asks_for_it_is_given_up_alone(store: Store) -> None:
    first, _ = frontier(store)
    first.plan(Link(url=url, kind=PageKind.PRODUCT) for url in URLS)
    died(store, 2 * ATTEMPTS)
    last, ledger = frontier(store)
    while found := taken(last):
        visited(last, *found)
    assert ledger.coverage() == {
        (PageKind.PRODUCT, Outcome.FAILED, "given-up"): 1,
        (PageKind.PRODUCT, Outcome.READ, None): len(URLS) - 1,
    }
