"""What lists showed of goods: kept with the list's own visit, and made listings when the goods' pages were not had."""

from decimal import Decimal

import pytest

from casefiles.model import Listing
from casefiles.parts import PageKind
from casefiles.stores import teasers
from casefiles.stores.base import Ledger, Outcome, Store, Visit
from tests.casefiles.stores.making import DAY, NIGHT, SITE, link, read, url


def teaser(name: str, price: int = 10) -> Listing:
    return Listing(url=url(name), title=f"Mug {name}", price=Decimal(price), currency="EUR", seen_at=NIGHT)


def shows(ledger: Ledger, page: str, *shown: Listing) -> None:
    ledger.settle(Visit(url=url(page), outcome=Outcome.READ, teasers=shown), NIGHT)


def prices(store: Store) -> dict[str, str]:
    return {listing.title: str(listing.price) for listing in store.listings()}


@pytest.fixture
def opened(ledger: Ledger) -> Ledger:
    ledger.open(NIGHT)
    ledger.plan([link("list", PageKind.LIST), link("a"), link("b")], NIGHT)
    return ledger


def test_what_a_killed_worker_saw_on_lists_is_there_for_the_next(store: Store, opened: Ledger) -> None:
    shows(opened, "list", teaser("a"), teaser("b"))
    again = store.ledger(SITE)
    assert again.open(NIGHT + DAY).resumed
    assert again.keep_teasers(None, NIGHT + DAY) == 2
    assert prices(store) == {"Mug a": "10", "Mug b": "10"}
    assert {listing.seen_at for listing in store.listings()} == {NIGHT}, "it was seen when the list was read"
    assert again.keep_teasers(None, NIGHT + DAY) == 0


@pytest.mark.parametrize("first", ["list", "page"])
@pytest.mark.parametrize("outcome", [Outcome.READ, Outcome.UNCHANGED, Outcome.DUPLICATE, Outcome.GONE])
def test_a_page_that_was_had_speaks_for_itself(store: Store, opened: Ledger, outcome: Outcome, first: str) -> None:
    if first == "list":
        shows(opened, "list", teaser("a"))
    opened.settle(Visit(url=url("a"), outcome=outcome), NIGHT)
    if first == "page":
        shows(opened, "list", teaser("a"))
    assert opened.keep_teasers(None, NIGHT) == 0
    assert prices(store) == {}


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.BLOCKED, Outcome.FAILED])
def test_a_page_that_was_not_had_leaves_the_list_to_speak(store: Store, opened: Ledger, outcome: Outcome) -> None:
    shows(opened, "list", teaser("a"))
    opened.settle(Visit(url=url("a"), outcome=outcome), NIGHT)
    assert opened.keep_teasers(None, NIGHT) == 1
    assert prices(store) == {"Mug a": "10"}


def test_what_a_page_once_said_stays_and_what_its_list_says_is_brought_up_to_date(store: Store, opened: Ledger) -> None:
    opened.settle(read("a", teaser("a", 99)), NIGHT)
    shows(opened, "list", teaser("a"), teaser("b"))
    assert opened.keep_teasers(None, NIGHT) == 1
    opened.close(NIGHT)
    opened.open(NIGHT + DAY)
    shows(opened, "list", teaser("a", 7), teaser("b", 7))
    shows(opened, "other-list", teaser("b", 8))
    assert opened.keep_teasers(None, NIGHT + DAY) == 1
    assert prices(store) == {"Mug a": "99", "Mug b": "7"}
    assert [change.kind for change in store.history(url("b"))] == ["new", "changed"]


def test_no_more_are_kept_than_asked_for_and_a_closed_round_keeps_none(store: Store, opened: Ledger) -> None:
    many = teasers.SLICE + 20
    shows(opened, "list", *(teaser(f"m{number}") for number in range(many)))
    assert opened.keep_teasers(0, NIGHT) == 0
    assert opened.keep_teasers(teasers.SLICE + 5, NIGHT) == teasers.SLICE + 5
    opened.close(NIGHT)
    opened.open(NIGHT + DAY)
    assert opened.keep_teasers(None, NIGHT + DAY) == 0
    assert len(prices(store)) == teasers.SLICE + 5
