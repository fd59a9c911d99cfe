"""The crawl ledger: rounds, order, what is visited again and what is not."""

from datetime import timedelta

import pytest

from casefiles.errors import NotFound
from casefiles.parts import PageKind
from casefiles.stores.base import Ledger, Outcome, Store, Visit
from casefiles.stores.planning import RECHECKED
from tests.casefiles.stores.making import DAY, NIGHT, SITE, capture, link, listing, read, url


def claimed(ledger: Ledger, limit: int = 100) -> list[str]:
    return [errand.link.url for errand in ledger.claim(limit)]


def settle(ledger: Ledger, name: str, outcome: Outcome, why: str | None = None) -> None:
    ledger.settle(Visit(url=url(name), outcome=outcome, why=why), NIGHT)


def test_first_round_is_number_one_and_not_resumed(ledger: Ledger) -> None:
    opened = ledger.open(NIGHT)
    assert (opened.site, opened.number, opened.resumed, opened.began_at) == (SITE, 1, False, NIGHT)


def test_killed_round_is_opened_again_with_its_claims_released(store: Store, ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.plan([link("a"), link("b")], NIGHT)
    assert len(claimed(ledger)) == 2
    again = store.ledger(SITE)
    opened = again.open(NIGHT + DAY)
    assert (opened.number, opened.resumed, opened.began_at) == (1, True, NIGHT)
    errands = again.claim(10)
    assert [errand.link.url for errand in errands] == [url("a"), url("b")]
    assert {errand.attempt for errand in errands} == {2}, "a page that kills the crawler can be told by its attempts"


def test_closed_round_is_followed_by_the_next(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.close(NIGHT)
    assert ledger.open(NIGHT + DAY).number == 2


def test_verbs_without_an_open_round_say_so(ledger: Ledger) -> None:
    with pytest.raises(NotFound, match="no open round"):
        ledger.plan([link("a")], NIGHT)
    ledger.open(NIGHT)
    ledger.close(NIGHT)
    with pytest.raises(NotFound, match="no open round"):
        ledger.claim(1)


def test_plan_counts_what_is_new_and_knows_repeats(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    assert ledger.plan([link("a"), link("a"), link("b")], NIGHT) == 2
    assert ledger.plan((link(f"p{number}") for number in range(1200)), NIGHT) == 1200
    assert ledger.plan([link("a"), link("c")], NIGHT) == 1
    assert ledger.plan([], NIGHT) == 0


def test_products_come_first_then_sellers_lists_others_pictures_then_by_depth_and_age(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    kinds = [PageKind.PICTURE, PageKind.OTHER, PageKind.LIST, PageKind.SELLER, PageKind.PRODUCT]
    for kind in kinds:
        ledger.plan(
            [link(f"{kind}-deep", kind, depth=2), link(f"{kind}-old", kind, depth=1), link(f"{kind}-young", kind, depth=1)], NIGHT
        )
    expected = [url(f"{kind}-{which}") for kind in reversed(kinds) for which in ("old", "young", "deep")]
    assert [each for _ in range(8) for each in claimed(ledger, 2)] == expected
    assert claimed(ledger) == []


def test_known_link_keeps_its_lowest_depth(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.plan([link("a", depth=5)], NIGHT)
    ledger.plan([link("a", depth=2)], NIGHT)
    ledger.plan([link("a", depth=9)], NIGHT)
    assert ledger.claim(1)[0].link.depth == 2


def test_better_guess_of_the_kind_replaces_other(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.plan([link("a", PageKind.OTHER), link("b", PageKind.LIST)], NIGHT)
    ledger.plan([link("a", PageKind.PICTURE), link("b", PageKind.OTHER)], NIGHT)
    assert [(errand.link.url, errand.link.kind) for errand in ledger.claim(2)] == [
        (url("b"), PageKind.LIST),
        (url("a"), PageKind.PICTURE),
    ]


def test_released_errand_is_claimed_again_as_if_it_had_not_been(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.plan([link("a"), link("b")], NIGHT)
    ledger.claim(2)
    ledger.release([url("b")])
    (errand,) = ledger.claim(5)
    assert (errand.link.url, errand.attempt) == (url("b"), 1)


@pytest.mark.parametrize(
    "outcome", [Outcome.READ, Outcome.UNCHANGED, Outcome.DUPLICATE, Outcome.BLOCKED, Outcome.REFUSED, Outcome.FAILED]
)
def test_settled_url_rests_for_this_round_and_is_visited_in_the_next(ledger: Ledger, outcome: Outcome) -> None:
    ledger.open(NIGHT)
    ledger.plan([link("a")], NIGHT)
    ledger.claim(1)
    settle(ledger, "a", outcome)
    assert ledger.plan([link("a")], NIGHT) == 0
    assert claimed(ledger) == []
    ledger.close(NIGHT)
    ledger.open(NIGHT + DAY)
    assert claimed(ledger) == [url("a")]


def test_gone_url_comes_back_only_when_planned_in_a_later_round(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.plan([link("a")], NIGHT)
    ledger.claim(1)
    settle(ledger, "a", Outcome.GONE, "http-404")
    assert ledger.plan([link("a")], NIGHT) == 0
    assert claimed(ledger) == []
    ledger.close(NIGHT)
    ledger.open(NIGHT + DAY)
    assert claimed(ledger) == []
    assert ledger.coverage() == {}
    assert ledger.plan([link("a")], NIGHT + DAY) == 1
    assert claimed(ledger) == [url("a")]


def test_left_over_urls_come_before_others_of_their_kind(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.plan([link("seen"), link("left")], NIGHT)
    ledger.claim(1)
    settle(ledger, "seen", Outcome.READ)
    ledger.close(NIGHT)
    ledger.open(NIGHT + DAY)
    ledger.plan([link("new")], NIGHT + DAY)
    assert claimed(ledger) == [url("left"), url("seen"), url("new")]


def test_errand_carries_what_asks_only_for_changes(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.plan([link("a")], NIGHT)
    ledger.claim(1)
    ledger.settle(Visit(url=url("a"), outcome=Outcome.READ, etag='"1"', last_modified="yesterday", digest="d1"), NIGHT)
    ledger.close(NIGHT)
    ledger.open(NIGHT + DAY)
    (errand,) = ledger.claim(1)
    assert (errand.etag, errand.last_modified, errand.digest, errand.attempt) == ('"1"', "yesterday", "d1", 1)
    ledger.settle(Visit(url=url("a"), outcome=Outcome.UNCHANGED, etag='"2"'), NIGHT + DAY)
    ledger.close(NIGHT + DAY)
    ledger.open(NIGHT + 2 * DAY)
    (errand,) = ledger.claim(1)
    assert (errand.etag, errand.last_modified, errand.digest) == ('"2"', "yesterday", "d1")
    settle(ledger, "a", Outcome.GONE)
    ledger.close(NIGHT + 2 * DAY)
    ledger.open(NIGHT + 3 * DAY)
    ledger.plan([link("a")], NIGHT + 3 * DAY)
    (errand,) = ledger.claim(1)
    assert (errand.etag, errand.last_modified, errand.digest) == (None, None, None), "a page that was gone is read from the start"


@pytest.mark.parametrize("outcome", [Outcome.BLOCKED, Outcome.FAILED, Outcome.REFUSED])
def test_failure_leaves_what_was_last_read(ledger: Ledger, outcome: Outcome) -> None:
    ledger.open(NIGHT)
    ledger.settle(Visit(url=url("a"), outcome=Outcome.READ, etag='"1"', digest="d1"), NIGHT)
    ledger.close(NIGHT)
    ledger.open(NIGHT + DAY)
    settle(ledger, "a", outcome, "timeout")
    ledger.close(NIGHT + DAY)
    ledger.open(NIGHT + 2 * DAY)
    (errand,) = ledger.claim(1)
    assert (errand.etag, errand.digest) == ('"1"', "d1")


class TestSitemapDates:
    """A page settled later than its sitemap date in an earlier round is unchanged without a visit."""

    @pytest.fixture
    def second_round(self, ledger: Ledger) -> Ledger:
        """Page a was read in the first night."""
        ledger.open(NIGHT)
        ledger.plan([link("a")], NIGHT)
        ledger.claim(1)
        settle(ledger, "a", Outcome.READ)
        ledger.close(NIGHT)
        ledger.open(NIGHT + DAY)
        return ledger

    def test_older_date_settles(self, second_round: Ledger) -> None:
        assert second_round.plan([link("a", lastmod=NIGHT - DAY)], NIGHT + DAY) == 0
        assert claimed(second_round) == []
        assert second_round.coverage() == {(PageKind.PRODUCT, Outcome.UNCHANGED, "sitemap-date"): 1}
        second_round.close(NIGHT + DAY)
        second_round.open(NIGHT + 2 * DAY)
        assert claimed(second_round) == [url("a")], "without a date it is visited again"

    def test_link_found_on_a_page_settles_too(self, second_round: Ledger) -> None:
        second_round.settle(read("list", links=(link("a", lastmod=NIGHT - DAY),)), NIGHT + DAY)
        assert claimed(second_round) == []

    @pytest.mark.parametrize("later", [timedelta(0), timedelta(hours=3)])
    def test_later_date_is_visited(self, second_round: Ledger, later: timedelta) -> None:
        second_round.plan([link("a", lastmod=NIGHT + later)], NIGHT + DAY)
        assert claimed(second_round) == [url("a")]

    def test_claimed_page_is_left_to_its_claimer(self, second_round: Ledger) -> None:
        second_round.claim(1)
        second_round.plan([link("a", lastmod=NIGHT - DAY)], NIGHT + DAY)
        assert second_round.coverage() == {(PageKind.PRODUCT, None, None): 1}

    def test_failed_reading_does_not_count_as_one(self, ledger: Ledger) -> None:
        ledger.open(NIGHT)
        settle(ledger, "a", Outcome.FAILED, "timeout")
        ledger.close(NIGHT)
        ledger.open(NIGHT + DAY)
        ledger.plan([link("a", lastmod=NIGHT - DAY)], NIGHT + DAY)
        assert claimed(ledger) == [url("a")]

    def test_gone_page_is_visited_whatever_its_date(self, second_round: Ledger) -> None:
        settle(second_round, "a", Outcome.GONE)
        second_round.close(NIGHT + DAY)
        second_round.open(NIGHT + 2 * DAY)
        assert second_round.plan([link("a", lastmod=NIGHT - DAY)], NIGHT + 2 * DAY) == 1
        assert claimed(second_round) == [url("a")]

    def test_same_round_is_not_touched(self, ledger: Ledger) -> None:
        ledger.open(NIGHT)
        settle(ledger, "a", Outcome.READ)
        ledger.plan([link("a", lastmod=NIGHT - DAY)], NIGHT)
        assert ledger.coverage() == {(PageKind.OTHER, Outcome.READ, None): 1}


def test_coverage_counts_by_kind_outcome_and_reason(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.plan([link("a"), link("b"), link("c"), link("d", PageKind.LIST)], NIGHT)
    settle(ledger, "a", Outcome.BLOCKED, "captcha")
    settle(ledger, "b", Outcome.BLOCKED, "captcha")
    ledger.close(NIGHT)
    expected = {
        (PageKind.PRODUCT, Outcome.BLOCKED, "captcha"): 2,
        (PageKind.PRODUCT, None, None): 1,
        (PageKind.LIST, None, None): 1,
    }
    assert ledger.coverage() == expected
    ledger.open(NIGHT + DAY)
    assert ledger.coverage() == {(PageKind.PRODUCT, None, None): 3, (PageKind.LIST, None, None): 1}


def test_coverage_of_a_site_never_opened_is_empty(ledger: Ledger) -> None:
    assert ledger.coverage() == {}


def test_page_shows_what_kind_it_is(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.plan([link("a", PageKind.OTHER), link("b", PageKind.OTHER)], NIGHT)
    ledger.settle(Visit(url=url("a"), outcome=Outcome.READ, capture=capture(url("a"), kind=PageKind.SELLER)), NIGHT)
    blocked = capture(url("b"), kind=PageKind.SELLER, valid=False)
    ledger.settle(Visit(url=url("b"), outcome=Outcome.BLOCKED, why="captcha", capture=blocked), NIGHT)
    assert ledger.coverage() == {
        (PageKind.SELLER, Outcome.READ, None): 1,
        (PageKind.OTHER, Outcome.BLOCKED, "captcha"): 1,
    }


def test_settling_what_was_never_planned_is_kept(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.settle(read("target"), NIGHT)
    assert ledger.coverage() == {(PageKind.PRODUCT, Outcome.READ, None): 1}
    assert ledger.plan([link("target")], NIGHT) == 0


def test_settling_twice_is_settling_once(store: Store, ledger: Ledger) -> None:
    ledger.open(NIGHT)
    visit = read("a", listing("a"), links=(link("b"),))
    ledger.settle(visit, NIGHT)
    ledger.settle(visit, NIGHT)
    assert len(list(store.listings())) == 1
    assert ledger.coverage() == {(PageKind.PRODUCT, Outcome.READ, None): 1, (PageKind.PRODUCT, None, None): 1}


def test_sites_do_not_see_each_other(store: Store) -> None:
    one, other = store.ledger("one.example"), store.ledger("other.example:8080")
    one.open(NIGHT)
    one.plan([link("a")], NIGHT)
    other.open(NIGHT)
    assert other.claim(5) == []
    assert other.plan([link("a")], NIGHT) == 1
    assert store.sites() == ["one.example", "other.example:8080"]


def test_refusing_settles_all_unclaimed_of_a_kind_and_nothing_else(ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.plan([link("a", kind=PageKind.PRODUCT)], NIGHT)
    assert claimed(ledger) == [url("a")]
    ledger.plan([link("b", kind=PageKind.PRODUCT), link("c", kind=PageKind.LIST), link("d", kind=PageKind.PICTURE)], NIGHT)
    assert ledger.refuse([PageKind.PRODUCT, PageKind.LIST], "max-pages") == 2
    assert ledger.refuse([PageKind.PRODUCT, PageKind.LIST], "max-pages") == 0
    assert ledger.coverage() == {
        (PageKind.PRODUCT, None, None): 1,
        (PageKind.PRODUCT, Outcome.REFUSED, "max-pages"): 1,
        (PageKind.LIST, Outcome.REFUSED, "max-pages"): 1,
        (PageKind.PICTURE, None, None): 1,
    }
    assert claimed(ledger) == [url("d")]
    ledger.close(NIGHT)
    ledger.open(NIGHT + DAY)
    assert set(claimed(ledger)) == {url("a"), url("b"), url("c"), url("d")}


def test_a_sitemap_that_always_says_unchanged_is_believed_of_each_page_but_once_in_so_many_rounds(ledger: Ledger) -> None:
    asked = []
    for night in range(RECHECKED + 1):
        now = NIGHT + night * DAY
        ledger.open(now)
        ledger.plan([link("p1", lastmod=NIGHT - DAY)], now)
        for errand in ledger.claim(5):
            asked.append(night)
            ledger.settle(Visit(url=errand.link.url, outcome=Outcome.READ), now)
        ledger.close(now)
    assert len(asked) == 2, "the first time, and once more"


def test_dates_of_a_doubted_site_settle_nothing(ledger: Ledger) -> None:
    dated = [link(f"p{number}", lastmod=NIGHT - DAY) for number in range(40)]
    ledger.open(NIGHT)
    ledger.plan(dated, NIGHT)
    for each in dated:
        ledger.settle(Visit(url=each.url, outcome=Outcome.READ, digest="1"), NIGHT)
    ledger.close(NIGHT)
    ledger.open(NIGHT + DAY)
    ledger.plan(dated, NIGHT + DAY)
    spared = ledger.coverage()[PageKind.PRODUCT, Outcome.UNCHANGED, "sitemap-date"]
    assert spared == 38, "but one of twenty"
    assert ledger.doubt("stale-dates") == spared
    assert ledger.coverage() == {(PageKind.PRODUCT, None, None): 40}
    assert {errand.read_at for errand in ledger.claim(40)} == {NIGHT}
    ledger.release([each.url for each in dated])
    ledger.plan(dated, NIGHT + DAY)
    assert (len(ledger.claim(40)), ledger.doubted()) == (40, "stale-dates")
    ledger.release([each.url for each in dated])
    assert ledger.doubt(None) == 0
    ledger.plan(dated, NIGHT + DAY)
    assert (len(ledger.claim(40)), ledger.doubted()) == (2, None)
