"""Classes of goods that words tell."""

from collections.abc import Callable
from pathlib import Path

import pytest

from casefiles.model import Listing, Right
from matchers.text.goods import WORDS, classes, goods_named, listing_classes, related, right_classes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("无线蓝牙耳机", {9}),
        ("手机壳 防摔", {9}),
        ("真皮女包 单肩包", {18}),
        ("running shoes for men", {25}),
        ("shoebox", set()),
        ("正宗东北小米", {30}),
        ("whatever this is", set()),
        ("普洱茶 保温杯", {21, 30}),
        ("普洱茶保温杯", {21}),
        ("蓝牙耳机 适用于苹果手机", {9}),
        ("strap for camera", set()),
        ("boots for men", {25}),
    ],
)
def test_classes(text: str, expected: set[int]) -> None:
    assert classes(text) == expected


def test_every_group_is_of_nice_and_has_words_of_its_own() -> None:
    assert all(1 <= group // 100 <= 45 and group % 100 for group in WORDS)
    assert all(WORDS.values())
    assert all(len(words) == len(set(words)) for words in WORDS.values())


TITLES = [
    line.split(" ", 1) for line in (Path(__file__).parent / "goods_titles.txt").read_text("utf-8").splitlines() if line[0] != "#"
]


def test_titles_are_told_by_class() -> None:
    """Measured on titles invented for it, half Chinese: at least nine in ten told rightly, at most one in twenty wrongly."""
    told = [(int(expected), classes(title)) for expected, title in TITLES]
    right = sum(expected in found for expected, found in told)
    wrong = sum(bool(found) and expected not in found for expected, found in told)
    assert right >= 0.9 * len(TITLES)
    assert wrong <= 0.05 * len(TITLES)


@pytest.mark.parametrize(
    ("one", "other", "side_by_side"), [(25, 18, True), (18, 25, True), (9, 14, True), (9, 30, False), (3, 9, False)]
)
def test_related_classes(one: int, other: int, side_by_side: bool) -> None:
    assert (other in related(one)) is side_by_side
    assert one in related(one)


def test_registered_classes_come_before_words_for_goods(right: Callable[..., Right]) -> None:
    assert right_classes(right(nice_classes=(25,), goods=("耳机",))) == {25}
    assert right_classes(right(goods=("耳机",))) == {9}


def test_category_counts_as_the_title_does(right: Callable[..., Right], listing: Callable[..., Listing]) -> None:
    offer = listing("朔岚 S1", category=("数码", "耳机"))
    assert listing_classes(offer) == {9}
    assert goods_named(right(goods=("耳机", "音箱")), offer) == "耳机"
    assert goods_named(right(goods=("面霜",)), offer) is None
