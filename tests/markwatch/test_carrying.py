"""New and changed rights against a history: the same findings as when everything is screened, whatever is done to a name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from casefiles.model import Finding, Listing, Picture, Right
from casefiles.stores import open_store
from casefiles.stores.base import Outcome, Store, Visit
from markwatch.carrying import Carried, Keeping, carry_over
from markwatch.config import Settings
from markwatch.config_tables import ElasticsearchTable
from markwatch.indexing import opened_index
from markwatch.shortlisting import shortlist
from matchers.screening import Screening
from matchers.traces import signs
from tests.casefiles.stores.making import NIGHT, crawled, read
from tests.matchers.tricks import HISTORY, RIGHTS, SEEN, mark

DAY, DAYS = date(2026, 3, 1), timedelta(days=2)


def everything(rights: Sequence[Right], listings: Sequence[Listing]) -> dict[str, Finding]:
    found: list[list[Finding]] = Screening(rights, day=DAY).findings_of(listings)
    return {finding.id: finding for findings in found for finding in findings}


def held(store: Store) -> dict[str, Finding]:
    return {filed.finding.id: filed.finding for filed in store.findings() if filed.finding.signals}


def screened(store: Store, rights: Sequence[Right], settings: Settings | None = None) -> Carried:
    """What a job does, without the market; with the index of ``settings``, if there are any."""
    screening = Screening(rights, day=DAY)
    store.keep_rights(rights, NIGHT)
    store.keep_judge(screening.judge, screening.parts)

    def judging(batch: Sequence[Listing]) -> None:
        assert batch
        found = {each.id: each for findings in screening.findings_of(batch) for each in findings}
        before = [filed.finding for filed in store.findings(listings=[each.url for each in batch])]
        settled = [replace(each, risk=0.0, signals=()) for each in before if each.id not in found]
        store.keep_findings([*found.values(), *settled], [each.url for each in batch], screening.judge, NIGHT)

    def noting(found: Sequence[Finding]) -> None:
        store.keep_findings(found, [], "", NIGHT)

    named = shortlist(settings or Settings(), store, rights)
    carried = carry_over(store, screening, Keeping(judging, noting), named)
    if rest := list(store.unscreened(screening.judge)):
        judging(rest)
    return carried


@pytest.fixture
def store(sqlite_record: str) -> Iterator[Store]:
    opened = open_store(sqlite_record)
    crawled(opened, read("list", *HISTORY, pictures=SEEN))
    yield opened
    opened.close()


@pytest.mark.parametrize("new", range(len(RIGHTS)), ids=[right.id for right in RIGHTS])
def test_a_new_right_finds_what_screening_everything_finds(store: Store, new: int) -> None:
    known = [*RIGHTS[:new], *RIGHTS[new + 1 :]]
    screened(store, known)
    carried = screened(store, RIGHTS)
    wanted = everything(RIGHTS, list(store.listings()))
    assert held(store) == wanted
    assert carried.asked == len(HISTORY)
    own = sum(finding.right_id == RIGHTS[new].id for finding in wanted.values())
    assert 0 < own <= carried.judged < len(HISTORY) / 2


def test_a_changed_right_settles_what_it_no_longer_finds(store: Store) -> None:
    screened(store, RIGHTS)
    changed = [replace(RIGHTS[0], name="霜岭"), *RIGHTS[1:]]
    carried = screened(store, changed)
    assert held(store) == everything(changed, list(store.listings()))
    assert 0 < carried.judged < len(HISTORY) / 2
    assert screened(store, changed) == Carried()


def test_a_changed_right_whose_listings_are_gone_settles_nothing_else(store: Store) -> None:
    crawled(store, read("one", Listing(url="https://shop.example/one", title="朔霜 台灯")))
    once = mark("朔霜")
    screened(store, [*RIGHTS[1:], once])
    others = {key: each for key, each in held(store).items() if each.right_id != once.id}
    crawled(store, Visit(url="https://shop.example/one", outcome=Outcome.GONE), now=NIGHT + DAYS)
    assert "https://shop.example/one" not in {each.url for each in store.listings()}
    screened(store, [*RIGHTS[1:], replace(once, name="霜岭")])
    assert {key: each for key, each in held(store).items() if each.right_id != once.id} == others


def test_a_right_that_is_changed_back_is_judged_as_before(store: Store) -> None:
    screened(store, RIGHTS)
    before = held(store)
    for rights in (
        [replace(RIGHTS[0], name="霜岭"), *RIGHTS[1:]],
        RIGHTS,
        [*RIGHTS[:-1], replace(RIGHTS[-1], text=None)],
        RIGHTS,
    ):
        screened(store, rights)
        assert held(store) == everything(rights, list(store.listings()))
    assert held(store) == before


def test_what_changed_meanwhile_is_judged_whole(store: Store) -> None:
    screened(store, RIGHTS[1:])
    crawled(store, read("list", replace(HISTORY[0], title="朔岚 三只松果"), *HISTORY[1:]))
    screened(store, RIGHTS)
    assert held(store) == everything(RIGHTS, list(store.listings()))


def test_a_kill_before_the_handing_over_loses_nothing(store: Store) -> None:
    screened(store, RIGHTS[1:])
    screening = Screening(RIGHTS, day=DAY)
    store.keep_rights(RIGHTS, NIGHT)
    store.keep_judge(screening.judge, screening.parts)

    def dying(batch: Sequence[Listing]) -> None:
        found = [finding for findings in screening.findings_of(batch[:3]) for finding in findings]
        store.keep_findings(found, [each.url for each in batch[:3]], screening.judge, NIGHT)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        carry_over(store, screening, Keeping(dying, lambda _found: None))
    screened(store, RIGHTS)
    assert held(store) == everything(RIGHTS, list(store.listings()))


def test_what_was_noted_before_a_kill_is_judged_whole(store: Store) -> None:
    """With a risk that judging whole never gives, and where it finds nothing."""
    screened(store, RIGHTS[1:])
    store.keep_rights(RIGHTS, NIGHT)
    wanted = everything(RIGHTS, list(store.listings()))
    told = next(each for each in wanted.values() if each.right_id == RIGHTS[0].id)
    found = {each.listing_url for each in wanted.values() if each.right_id == RIGHTS[0].id}
    elsewhere = next(each.url for each in HISTORY if each.url not in found)
    store.keep_findings([replace(told, risk=0.99), replace(told, listing_url=elsewhere)], [], "", NIGHT)
    screened(store, RIGHTS)
    assert held(store) == wanted


def test_many_pictures_and_another_version_of_a_matcher_are_screened_whole(store: Store) -> None:
    pictures = tuple(Picture(digest=f"{nth:064x}") for nth in range(17))
    pictured = replace(RIGHTS[0], pictures=pictures)
    screening = Screening([pictured, *RIGHTS[1:]], day=DAY)
    earlier = Screening(RIGHTS[1:], day=DAY).parts
    assert screening.differing(earlier) is None
    assert Screening(RIGHTS, day=DAY).differing(earlier) == [RIGHTS[0].id]
    assert Screening(RIGHTS, day=DAY).differing(dict(earlier) | {"": "older"}) is None
    assert Screening(RIGHTS[2:], day=DAY).differing(earlier) is None


@pytest.fixture
def indexed(store: Store, elasticsearch_server: str, namespace: str) -> Iterator[Settings]:
    """Settings with an index that holds what the record does."""
    from casefiles.index.migrating import migrate

    settings = Settings(index=elasticsearch_server, elasticsearch=ElasticsearchTable(namespace=namespace))
    with opened_index(settings) as index:
        migrate(index, store.feed())
        bring(settings, store)
        yield settings
        index.client.indices.delete(index=list(index.client.indices.get(index=f"markwatch-*-{namespace}-v*").body))


def bring(settings: Settings, store: Store) -> None:
    from casefiles.index.updating import update

    with opened_index(settings) as index:
        update(index, store.feed())
        index.client.indices.refresh(index=f"markwatch-listings-{index.namespace}")


@pytest.mark.slow
def test_candidates_of_the_index_give_the_same_findings(store: Store, indexed: Settings) -> None:
    """For each kind of right in turn: new, then changed; what the index cannot name is asked of the record."""
    screened(store, RIGHTS[:1], indexed)
    bring(indexed, store)
    for count in range(2, len(RIGHTS) + 1):
        carried = screened(store, RIGHTS[:count], indexed)
        assert held(store) == everything(RIGHTS[:count], list(store.listings()))
        bounded = signs(RIGHTS[count - 1]) is not None
        assert (0 < carried.asked < len(HISTORY) / 2) if bounded else carried.asked == len(HISTORY), count
    changed = [replace(RIGHTS[0], name="三只小松鼠"), *RIGHTS[1:]]
    carried = screened(store, changed, indexed)
    assert held(store) == everything(changed, list(store.listings()))
    assert carried.asked < len(HISTORY) / 2


@pytest.mark.slow
def test_an_index_that_lost_something_is_not_asked(store: Store, indexed: Settings) -> None:
    screened(store, RIGHTS[1:], indexed)
    with opened_index(indexed) as index:
        where = f"markwatch-listings-{index.namespace}"
        (hit, *_) = index.client.search(index=where, query={"match_phrase": {"listing.title": "朔岚"}})["hits"]["hits"]
        index.client.delete(index=hit["_index"], id=hit["_id"], refresh=True)
    carried = screened(store, RIGHTS, indexed)
    assert carried.asked == len(HISTORY)
    assert held(store) == everything(RIGHTS, list(store.listings()))


@pytest.mark.slow
def test_what_the_index_lacks_or_traced_otherwise_is_a_candidate(store: Store, indexed: Settings) -> None:
    screened(store, RIGHTS[1:], indexed)
    crawled(store, read("list", replace(HISTORY[0], title="朔岚 台灯"), *HISTORY[1:], pictures=SEEN), now=NIGHT + DAYS)
    screened(store, RIGHTS[1:], indexed)
    store.feed().held(store.feed().lacking("listing", HISTORY[1].url))
    with opened_index(indexed) as index:
        where = f"markwatch-listings-{index.namespace}"
        body = {"listing": {"title": "old", "traced_by": "older"}, "url": {"full": HISTORY[2].url}}
        index.client.index(index=where, id=HISTORY[2].id, document=body, refresh=True)
    screened(store, RIGHTS, indexed)
    assert held(store) == everything(RIGHTS, list(store.listings()))


@pytest.mark.slow
def test_after_a_crawl_that_saw_all_again_the_index_is_brought_up_and_asked(
    store: Store, indexed: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casefiles.index.candidates.MOST_WAITING", len(HISTORY) // 4)
    screened(store, RIGHTS[1:], indexed)
    crawled(store, read("list", *HISTORY, pictures=SEEN), now=NIGHT + DAYS)
    assert store.feed().count("listing") == len(HISTORY)
    carried = screened(store, RIGHTS, indexed)
    assert held(store) == everything(RIGHTS, list(store.listings()))
    assert carried.asked < len(HISTORY) / 2
    assert store.feed().count("listing") == 0


@pytest.mark.slow
def test_an_index_that_is_down_is_not_asked(store: Store) -> None:
    settings = Settings(index="http://127.0.0.1:9")
    screened(store, RIGHTS[1:], settings)
    assert screened(store, RIGHTS, settings).asked == len(HISTORY)
    assert held(store) == everything(RIGHTS, list(store.listings()))
