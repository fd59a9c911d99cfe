"""Text from strangers: whatever stands in it, it is kept, found again, and loses nothing beside it."""

from dataclasses import replace

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from casefiles.stores.base import Outcome, Store, Visit
from casefiles.stores.columns import plain
from tests.casefiles.stores.making import NIGHT, SITE, capture, crawled, finding, link, listing, right, url

any_text = st.text(st.characters(exclude_categories=()), min_size=1, max_size=40)
"""Lone surrogates, NUL, unassigned and private characters included."""

quiet = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def without_surrogates(text: str) -> str:
    return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)


@given(any_text, any_text)
@example("\ud800title\udfff", "\x00")
@example("'; DROP TABLE listings; --", '{"a": 1}')
@quiet
def test_title_and_description_come_back(store: Store, title: str, description: str) -> None:
    crawled(store, Visit(url=url("p"), outcome=Outcome.READ, listings=(listing("p", title, description=description),)))
    (kept,) = store.listings([url("p")])
    assert (kept.title, kept.description) == (without_surrogates(title), without_surrogates(description))
    assert len(kept.title) == len(title), "places in the text stay where they were"


@given(any_text)
@example("https://shop.example/\ud800\x00")
@quiet
def test_odd_url_is_one_and_the_same_everywhere(store: Store, odd: str) -> None:
    on = replace(listing("p"), url=odd)
    ledger = store.ledger(SITE)
    ledger.open(NIGHT)
    ledger.plan([replace(link("p"), url=odd)], NIGHT)
    ledger.settle(Visit(url=odd, outcome=Outcome.READ, listings=(on,), capture=capture(odd)), NIGHT)
    ledger.close(NIGHT)
    store.keep_rights([right()], NIGHT)
    store.keep_findings([finding(right(), on)], [odd], "judge", NIGHT)
    assert [each.url for each in store.listings([odd])] == [plain(odd)]
    assert [each.finding.listing_url for each in store.findings(listings=[odd])] == [plain(odd)]
    assert odd not in [each.url for each in store.unscreened("judge")]
    (filed,) = store.findings(listings=[odd])
    assert [each.finding for each in store.findings(ids=[filed.finding.id])] == [filed.finding]


@given(any_text)
@quiet
def test_search_survives_any_text(store: Store, text: str) -> None:
    crawled(store, Visit(url=url("p"), outcome=Outcome.READ, listings=(listing("p", text),)))
    assert len(store.search(text)) <= 1


def test_very_long_title_is_kept_and_found(store: Store) -> None:
    title = "假" * 300_000 + " end"
    crawled(store, Visit(url=url("p"), outcome=Outcome.READ, listings=(listing("p", title),)))
    assert store.search("假假假")[0].title == title
