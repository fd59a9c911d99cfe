"""Classes of goods that words tell."""

from collections.abc import Callable

import pytest

from casefiles.model import Listing, Right
from matchers.text.goods import WORDS, classes, goods_named, listing_classes, right_classes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("无线蓝牙耳机", {9}),
        ("手机壳 防摔", {9}),
        ("真皮女包 单肩包", {18}),
        ("running shoes for men", {25}),
        ("shoebox", set()),
        ("正宗东北小米", {31}),
        ("whatever this is", set()),
        ("普洱茶 保温杯", {21, 30}),
    ],
)
def test_classes(text: str, expected: set[int]) -> None:
    assert classes(text) == expected


def test_every_class_is_one_of_nice_and_has_words() -> None:
    assert set(WORDS) <= set(range(1, 46))
    assert all(WORDS.values())


def test_registered_classes_come_before_words_for_goods(right: Callable[..., Right]) -> None:
    assert right_classes(right(nice_classes=(25,), goods=("耳机",))) == {25}
    assert right_classes(right(goods=("耳机",))) == {9}


def test_category_counts_as_the_title_does(right: Callable[..., Right], listing: Callable[..., Listing]) -> None:
    offer = listing("朔岚 S1", category=("数码", "耳机"))
    assert listing_classes(offer) == {9}
    assert goods_named(right(goods=("耳机", "音箱")), offer) == "耳机"
    assert goods_named(right(goods=("面霜",)), offer) is None
