"""What was not seen, in counts and sentences."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from casefiles.model import Picture, Right
from casefiles.parts import PageKind, RightKind
from casefiles.stores.base import Coverage as NightCoverage
from casefiles.stores.base import Judged, Outcome
from markwatch.coverage import dark, fallen_below, figures, of_right, row, unseen_at, unseen_pictures, unwatched
from markwatch.operator import Fall

FIRST = datetime(2026, 3, 1, 2, tzinfo=UTC)

NIGHT = {
    (PageKind.PRODUCT, Outcome.READ, None): 40,
    (PageKind.PRODUCT, Outcome.UNCHANGED, "not-modified"): 30,
    (PageKind.PRODUCT, Outcome.BLOCKED, "captcha"): 2,
    (PageKind.LIST, Outcome.REFUSED, "robots"): 7,
    (PageKind.SELLER, Outcome.FAILED, "timeout"): 1,
    (PageKind.PICTURE, None, None): 5,
    (PageKind.OTHER, Outcome.GONE, "http-404"): 3,
    (PageKind.OTHER, Outcome.DUPLICATE, "canonical"): 4,
}
SEEN = Picture(file="a.png", digest="0" * 64, hashes=("0123456789abcdef",))
MARK = Right(id="TM-1", kind=RightKind.TRADEMARK, name="Quillmere", pictures=(SEEN,))


def test_every_page_is_counted_once_as_what_became_of_it() -> None:
    total = figures([NIGHT, {(PageKind.PRODUCT, Outcome.READ, None): 1}])
    assert total["planned"] == sum(NIGHT.values()) + 1
    assert total["fetched"] == 40 + 30 + 3 + 4 + 1
    assert (total["read"], total["unchanged"], total["refused"], total["blocked"]) == (41, 30, 7, 2)
    assert (total["failed"], total["not_reached"]) == (1, 5)
    became = ("read", "unchanged", "refused", "blocked", "failed", "not_reached", "gone", "duplicate")
    assert sum(total[name] for name in became) == total["planned"]


def test_figures_of_nothing_are_noughts() -> None:
    assert set(figures([]).values()) == {0}


def test_what_was_not_seen_is_said_by_kind_and_reason_the_most_first() -> None:
    said = unseen_at("shop.example", NIGHT)
    assert [sentence.en for sentence in said] == [
        "shop.example: 7 list pages not asked for, by rule (the shop's robots.txt asks not to)",
        "shop.example: 5 pictures not reached yet",
        "shop.example: 2 product pages blocked by the site (a captcha stands before it)",
        "shop.example: 1 seller page asked for and not had (no answer in time)",
    ]
    assert "7 个列表页按规则未访问" in said[0].zh


def test_what_was_seen_gives_no_sentence() -> None:
    assert unseen_at("shop.example", {(PageKind.PRODUCT, Outcome.READ, None): 40}) == []


@pytest.mark.parametrize("kind", list(PageKind))
@pytest.mark.parametrize("outcome", [Outcome.BLOCKED, Outcome.REFUSED, Outcome.FAILED, None])
def test_every_kind_and_outcome_has_its_words(kind: PageKind, outcome: Outcome | None) -> None:
    (sentence,) = unseen_at("shop.example", {(kind, outcome, None): 1})
    assert sentence.en
    assert any("\u4e00" <= char <= "\u9fff" for char in sentence.zh)


def test_a_right_is_watched_by_what_its_holder_gave() -> None:
    unusable = Picture(file="b.png", unusable="truncated: the file ends half-way")
    flat = Picture(file="c.png", digest="1" * 64, flat=True)
    assert unwatched([MARK]) == []
    cases = {
        "no reference picture": replace(MARK, pictures=()),
        "2 reference pictures cannot be used": replace(MARK, pictures=(SEEN, unusable, flat)),
        "a patent's claims and name are not compared": replace(MARK, kind=RightKind.PATENT),
        "its text is not compared": replace(MARK, text="a poem"),
    }
    for words, right in cases.items():
        (sentence,) = unwatched([right])
        assert sentence.en.startswith(f"TM-1 (Quillmere): {words}")
        assert sentence.zh.startswith("TM-1")


def test_pictures_that_were_not_seen_are_counted_in_listings() -> None:
    assert unseen_pictures(0) == []
    assert [sentence.en for sentence in unseen_pictures(1)] == ["1 listing has pictures that were not seen"]
    assert [sentence.en for sentence in unseen_pictures(3)] == ["3 listings have pictures that were not seen"]


def test_a_dark_shop_is_named() -> None:
    assert dark("shop.example").en == "shop.example: nothing of this shop was seen"


def night(number: int, fetched: int, *, planned: int = 100) -> NightCoverage:
    return NightCoverage(night=FIRST + timedelta(days=number), site="shop.example", planned=planned, fetched=fetched)


def test_row_of_a_night_counts_what_is_not_known_as_unread() -> None:
    whole = row(FIRST, "shop.example", NIGHT)
    assert (whole.planned, whole.fetched, whole.unchanged, whole.read) == (92, 77, 30, 40)
    assert (whole.refused, whole.blocked, whole.failed, whole.unread) == (7, 2, 1, 2 + 7 + 1 + 5)


def test_right_with_pictures_reads_a_listing_only_when_they_were_all_seen() -> None:
    judged = Judged(listings=10, words=9, pictures=6)
    whole = row(FIRST, "shop.example", NIGHT)
    assert (of_right(whole, MARK, judged).read, of_right(whole, MARK, judged).unread) == (6, 4)
    words_alone = of_right(whole, replace(MARK, pictures=()), judged)
    assert (words_alone.right, words_alone.read, words_alone.unread, words_alone.planned) == ("TM-1", 9, 1, 92)


@pytest.mark.parametrize(
    ("earlier", "tonight", "normal"),
    [
        ([100, 100], 1, None),  # two nights are no habit
        ([100, 100, 100], 85, None),
        ([100, 100, 100], 79, 80),
        ([100, 100, 100], 0, 80),
        ([100, 60, 140, 100, 80, 120], 60, None),  # a shop that goes up and down
        ([100, 60, 140, 100, 80, 120], 49, 50),
        ([100, 100, 0, 100, 100], 79, 80),  # one night without the shop does not make that normal
        ([0, 0, 0], 0, None),
    ],
)
def test_fall_below_what_is_normal_is_told(earlier: list[int], tonight: int, normal: int | None) -> None:
    before = [night(number, fetched) for number, fetched in enumerate(earlier)]
    assert fallen_below(night(20, tonight), before) == normal


def test_fall_is_said_in_both_languages() -> None:
    said = Fall(row=night(0, 12), normal=80, earlier=(), unseen=()).sentence
    assert said.en == "shop.example: only 12 of 100 pages were seen; 80 or more would be normal for this shop"
    assert said.zh == "shop.example：100 个页面中仅看到 12 个；该店铺通常不少于 80 个"
