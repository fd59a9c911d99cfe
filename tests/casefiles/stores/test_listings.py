"""Listings, their pictures and captures: kept, changed, gone, to be screened."""

from dataclasses import replace

import pytest

from casefiles.model import Picture
from casefiles.parts import PageKind, Seller
from casefiles.stores.base import Ledger, Outcome, Store, Visit
from casefiles.stores.sql import PAGE
from tests.casefiles.stores.making import DAY, NIGHT, SITE, capture, crawled, link, listing, picture, read, right, url


def screened(store: Store, judge: str = "judge") -> list[str]:
    """Screen all there is to screen; the names of what was."""
    urls = [each.url for each in store.unscreened(judge)]
    store.keep_findings([], urls, judge, NIGHT)
    return [each.removeprefix(url("")) for each in urls]


def test_listing_comes_back_as_it_was(store: Store) -> None:
    given = replace(
        listing("p1", "LED 灯", pictures=("a.jpg",), description="亮"),
        seller=Seller(name="Shop", id="7"),
        attributes={"色": "红"},
        category=("Home", "Light"),
        seen_at=NIGHT,
        read_from={"title": "json-ld"},
    )
    crawled(store, read("p1", given))
    assert list(store.listings()) == [given]
    assert list(store.listings([given.url, url("unknown")])) == [given]


def test_listing_without_a_time_was_seen_when_it_was_kept(store: Store) -> None:
    crawled(store, read("p1", listing("p1")))
    assert [each.seen_at for each in store.listings()] == [NIGHT]


def test_all_listings_come_by_url_however_many(store: Store) -> None:
    crawled(store, read("list", *(listing(f"p{number:04}") for number in range(2 * PAGE + 7))))
    assert [each.url for each in store.listings()] == [url(f"p{number:04}") for number in range(2 * PAGE + 7)]


class TestUnscreened:
    def test_new_listing_is_screened_once_by_each_judge(self, store: Store) -> None:
        crawled(store, read("p1", listing("p1")))
        assert screened(store, "one") == ["p1"]
        assert screened(store, "one") == []
        assert screened(store, "other") == ["p1"]

    def test_no_judge_marks_nothing(self, store: Store) -> None:
        crawled(store, read("p1", listing("p1")))
        store.keep_findings([], [url("p1")], "", NIGHT)
        assert screened(store) == ["p1"]

    def test_changed_listing_is_screened_again(self, store: Store) -> None:
        crawled(store, read("p1", listing("p1", "Lamp")), read("p2", listing("p2")))
        screened(store)
        crawled(store, read("p1", listing("p1", "HERA lamp")), read("p2", listing("p2")), now=NIGHT + DAY)
        assert screened(store) == ["p1"]

    def test_time_of_sight_is_no_change(self, store: Store) -> None:
        crawled(store, read("p1", replace(listing("p1"), seen_at=NIGHT)))
        screened(store)
        crawled(store, read("p1", replace(listing("p1"), seen_at=NIGHT + DAY)), now=NIGHT + DAY)
        assert screened(store) == []
        assert [each.seen_at for each in store.listings()] == [NIGHT + DAY]

    def test_counters_and_sureness_are_kept_as_last_seen_and_are_no_change(self, store: Store) -> None:
        crawled(store, read("p1", replace(listing("p1"), sales=10, reviews=2, confidence={"title": 0.9})))
        screened(store)
        later = replace(listing("p1"), sales=11, reviews=3, confidence={"title": 0.8}, seen_at=NIGHT + DAY)
        crawled(store, read("p1", later), now=NIGHT + DAY)
        assert screened(store) == []
        assert list(store.listings()) == [later]

    def test_newly_seen_picture_has_every_listing_that_shows_it_screened_again(self, store: Store) -> None:
        crawled(
            store,
            read("p1", listing("p1", pictures=("a.jpg",))),
            read("p2", listing("p2", pictures=("b.jpg", "a.jpg"))),
            read("p3", listing("p3")),
        )
        screened(store)
        seen = Visit(url=url("a.jpg"), outcome=Outcome.READ, pictures=(picture("a.jpg"),))
        crawled(store, seen, now=NIGHT + DAY)
        assert screened(store) == ["p1", "p2"]
        crawled(store, seen, now=NIGHT + 2 * DAY)
        assert screened(store) == []

    @pytest.mark.parametrize("change", [{"digest": "e" * 64}, {"hashes": ("f" * 16,)}])
    def test_changed_picture_counts_as_newly_seen(self, store: Store, change: dict[str, str]) -> None:
        before = picture("a.jpg")
        crawled(store, read("p1", listing("p1", pictures=("a.jpg",)), pictures=(before,)))
        screened(store)
        after = replace(before, **change)  # type: ignore[arg-type]  # each value fits its field
        crawled(store, Visit(url=url("a.jpg"), outcome=Outcome.READ, pictures=(after,)), now=NIGHT + DAY)
        assert screened(store) == ["p1"]

    def test_picture_that_a_changed_listing_no_longer_shows_does_not_matter_to_it(self, store: Store) -> None:
        crawled(store, read("p1", listing("p1", pictures=("a.jpg",))))
        crawled(store, read("p1", listing("p1")), now=NIGHT + DAY)
        screened(store)
        crawled(store, Visit(url=url("a.jpg"), outcome=Outcome.READ, pictures=(picture("a.jpg"),)), now=NIGHT + 2 * DAY)
        assert screened(store) == []

    def test_change_while_it_is_being_screened_is_not_lost(self, store: Store) -> None:
        crawled(store, read("p1", listing("p1", "before")))
        (given,) = store.unscreened("judge")
        crawled(store, read("p1", listing("p1", "after")), now=NIGHT + DAY)
        store.keep_findings([], [given.url], "judge", NIGHT)
        assert [each.title for each in store.unscreened("judge")] == ["after"]

    def test_marking_while_going_through_skips_and_repeats_none(self, store: Store) -> None:
        names = [f"p{number:04}" for number in range(PAGE + 50)]
        crawled(store, read("list", *map(listing, names)))
        passed = []
        for each in store.unscreened("judge"):
            store.keep_findings([], [each.url], "judge", NIGHT)
            passed.append(each.url)
        assert passed == [url(name) for name in names]
        assert screened(store) == []


class TestGone:
    def test_listing_of_a_gone_page_is_gone_when_the_round_ends(self, store: Store, ledger: Ledger) -> None:
        crawled(store, read("p1", listing("p1")), read("p2", listing("p2")))
        ledger.open(NIGHT + DAY)
        ledger.settle(Visit(url=url("p1"), outcome=Outcome.GONE, why="http-404"), NIGHT + DAY)
        assert len(list(store.listings())) == 2
        ledger.close(NIGHT + DAY)
        assert [each.url for each in store.listings()] == [url("p2")]
        assert [each.url for each in store.listings([url("p1")])] == [url("p1")], "by name it is still there"
        assert [each.url for each in store.unscreened("judge")] == [url("p2")]

    def test_listing_read_elsewhere_in_the_round_is_not_gone(self, store: Store, ledger: Ledger) -> None:
        crawled(store, read("old/p1", listing("p1")))
        ledger.open(NIGHT + DAY)
        ledger.settle(read("p1", listing("p1")), NIGHT + DAY)
        ledger.settle(Visit(url=url("old/p1"), outcome=Outcome.GONE), NIGHT + DAY)
        ledger.close(NIGHT + DAY)
        assert [each.url for each in store.listings()] == [url("p1")]

    def test_listing_that_is_back_is_screened_again(self, store: Store) -> None:
        crawled(store, read("p1", listing("p1")))
        screened(store)
        crawled(store, Visit(url=url("p1"), outcome=Outcome.GONE), now=NIGHT + DAY)
        assert list(store.listings()) == []
        crawled(store, read("p1", listing("p1")), now=NIGHT + 2 * DAY)
        assert screened(store) == ["p1"]

    @pytest.mark.parametrize("outcome", [Outcome.BLOCKED, Outcome.FAILED, Outcome.REFUSED])
    def test_page_that_could_not_be_seen_takes_nothing_away(self, store: Store, outcome: Outcome) -> None:
        crawled(store, read("p1", listing("p1")))
        crawled(store, Visit(url=url("p1"), outcome=outcome, why="captcha"), now=NIGHT + DAY)
        assert [each.seen_at for each in store.listings()] == [NIGHT]


def test_unchanged_page_was_seen_now(store: Store) -> None:
    crawled(store, read("list", listing("p1"), listing("p2")), read("p3", listing("p3")))
    crawled(store, Visit(url=url("list"), outcome=Outcome.UNCHANGED), now=NIGHT + DAY)
    assert [each.seen_at for each in store.listings()] == [NIGHT + DAY, NIGHT + DAY, NIGHT]


class TestPictures:
    def test_seen_pictures_are_filled_in(self, store: Store) -> None:
        seen = picture("a.jpg")
        crawled(store, read("p1", listing("p1", pictures=("a.jpg", "unseen.jpg")), pictures=(seen,)))
        (named,) = store.listings([url("p1")])
        assert named.pictures == (seen, Picture(url=url("unseen.jpg")))
        (each,) = store.listings()
        assert each.pictures == (replace(seen, thumbnail=b""), Picture(url=url("unseen.jpg")))
        assert list(store.unscreened("judge")) == [each]

    def test_picture_under_two_urls_is_kept_once_and_shown_under_both(self, store: Store) -> None:
        one, two = picture("a.jpg", digest="d" * 64), picture("b.jpg", digest="d" * 64)
        crawled(store, read("p1", listing("p1", pictures=("a.jpg", "b.jpg")), pictures=(one, two)))
        (each,) = store.listings()
        assert [(shown.url, shown.digest) for shown in each.pictures] == [(url("a.jpg"), "d" * 64), (url("b.jpg"), "d" * 64)]

    def test_pictures_that_came_filled_in_with_a_listing_are_kept(self, store: Store) -> None:
        seen = picture("a.jpg")
        crawled(store, read("p1", replace(listing("p1"), pictures=(seen,))))
        assert [each.pictures for each in store.listings([url("p1")])] == [(seen,)]

    def test_unusable_picture_says_why(self, store: Store) -> None:
        broken = Picture(url=url("a.jpg"), unusable="46 megapixels; at most 40 are read")
        crawled(store, read("p1", listing("p1", pictures=("a.jpg",)), pictures=(broken,)))
        assert [each.pictures for each in store.listings()] == [(broken,)]


class TestCaptures:
    def test_newest_capture_of_a_url(self, store: Store) -> None:
        crawled(store, read("p1", at=NIGHT), read("p2", at=NIGHT))
        crawled(store, read("p1", at=NIGHT + DAY), now=NIGHT + DAY)
        assert store.captures([url("p2"), url("unknown"), url("p1")]) == [capture(url("p2")), capture(url("p1"), NIGHT + DAY)]

    def test_seller_pages_are_the_newest_valid_ones(self, store: Store) -> None:
        def seller(name: str, day: int, *, valid: bool = True) -> Visit:
            page = capture(url(name), NIGHT + day * DAY, kind=PageKind.SELLER, valid=valid, text=f"day {day}")
            return Visit(url=url(name), outcome=Outcome.READ, capture=page)

        crawled(store, seller("s2", 0), seller("s1", 0), read("p1"))
        crawled(store, seller("s2", 1), seller("s1", 1, valid=False), now=NIGHT + DAY)
        assert [(each.url, each.text) for each in store.seller_pages()] == [(url("s1"), "day 0"), (url("s2"), "day 1")]

    def test_archive_ends_behind_its_last_kept_capture(self, store: Store) -> None:
        assert store.archive_end("first.warc.gz") == 0
        visits = [
            Visit(url=url(f"p{at}"), outcome=Outcome.READ, capture=capture(url(f"p{at}"), offset=at)) for at in (700, 0, 300)
        ]
        crawled(store, *visits)
        assert store.archive_end("first.warc.gz") == 800
        assert store.archive_end("second.warc.gz") == 0


def test_nothing_of_a_visit_is_kept_when_one_part_cannot_be(store: Store, ledger: Ledger) -> None:
    ledger.open(NIGHT)
    ledger.plan([link("p1")], NIGHT)
    ledger.claim(1)
    broken = replace(read("p1", listing("p1"), links=(link("p2"),)), links=(link("p2"), link("p3", depth=None)))  # type: ignore[arg-type]  # a depth that no row takes
    with pytest.raises(Exception, match="depth"):
        ledger.settle(broken, NIGHT)
    assert ledger.coverage() == {(PageKind.PRODUCT, None, None): 1}
    assert list(store.listings()) == []
    assert store.captures([url("p1")]) == []


class TestRights:
    def test_rights_come_by_id_and_with_their_pictures(self, store: Store) -> None:
        logo = replace(picture("logo.png"), url=None, file="logos/hera.png")
        given = [right("ZETA"), right("HERA", pictures=(logo, Picture(file="missing.png")))]
        assert store.keep_rights(given, NIGHT) == ["zeta", "hera"]
        assert store.rights(["hera", "zeta"]) == [given[1], given[0]]
        bare = replace(given[1], pictures=(replace(logo, thumbnail=b""), Picture(file="missing.png")))
        assert store.rights() == [bare, given[0]]

    def test_only_new_and_changed_ones_are_named(self, store: Store) -> None:
        logo = replace(picture("logo.png"), url=None)
        store.keep_rights([right("HERA", pictures=(logo,)), right("ZETA")], NIGHT)
        assert store.keep_rights([right("HERA", pictures=(logo,)), right("ZETA")], NIGHT + DAY) == []
        other_logo = replace(logo, hashes=("1" * 16,))
        changed = [right("HERA", pictures=(other_logo,)), right("ZETA", owner="Zeta AG"), right("NEW")]
        assert store.keep_rights(changed, NIGHT + DAY) == ["hera", "zeta", "new"]
        assert store.rights(["zeta"])[0].owner == "Zeta AG"

    def test_given_twice_the_last_counts(self, store: Store) -> None:
        assert store.keep_rights([right("HERA"), right("HERA", owner="Hera AG")], NIGHT) == ["hera"]
        assert [each.owner for each in store.rights()] == ["Hera AG"]


def test_site_of_the_suite(store: Store) -> None:
    crawled(store, read("p1"))
    assert store.sites() == [SITE]


def test_pictures_that_many_listings_show_are_counted_by_their_bytes(store: Store) -> None:
    one, again, other = picture("a.jpg", digest="d" * 64), picture("b.jpg", digest="d" * 64), picture("c.jpg", digest="c" * 64)
    crawled(
        store,
        read("p1", listing("p1", pictures=("a.jpg", "b.jpg")), pictures=(one, again)),
        read("p2", listing("p2", pictures=("b.jpg", "c.jpg")), pictures=(other,)),
    )
    assert store.crowds(2) == {"d" * 64: 2}
    assert store.crowds(1) == {"d" * 64: 2, "c" * 64: 1}
    crawled(store, Visit(url=url("p2"), outcome=Outcome.GONE), now=NIGHT + DAY)
    assert store.crowds(1) == {"d" * 64: 1}
