from collections.abc import Callable

import pytest

from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from matchers.indications.parts import PARTED_NAMES, taken_apart


@pytest.fixture(name="grapes")
def _grapes(right: Callable[..., Right]) -> Right:
    return right("乌海葡萄", "Wuhai Grape", kind=RightKind.GI, goods=("葡萄",), region="内蒙古乌海")


@pytest.mark.parametrize(
    ("name", "goods", "parts"),
    [
        ("乌海葡萄", ("葡萄",), ("乌海", "葡萄")),
        ("乌海葡萄", (), ("乌海", "葡萄")),
        ("岚沟绿茶", ("绿茶",), ("岚沟", "绿茶")),
        ("普洱茶", (), ("普洱", "茶")),
        ("岚沟绿茶", (), None),
        ("Wuhai Grape", (), None),
    ],
)
def test_taken_apart(name: str, goods: tuple[str, ...], parts: tuple[str, str] | None, right: Callable[..., Right]) -> None:
    known = taken_apart(right(name, kind=RightKind.GI, goods=goods))
    assert [(each.place, each.product) for each in known] == ([parts] if parts else [])


@pytest.mark.parametrize("title", ["乌海特级葡萄 5斤", "葡萄 乌海 现摘", "无籽葡萄乌海红提", "乌 海 产地 直发 葡 萄"])
def test_found(title: str, grapes: Right, listing: Callable[..., Listing]) -> None:
    signal = PARTED_NAMES.compare(grapes, listing(title))
    assert signal is not None
    assert title[signal.place.start : signal.place.end] == signal.found
    assert {"乌", "葡"} <= set(signal.found)


@pytest.mark.parametrize("title", ["乌海葡萄", "葡萄干", "乌海煤炭", "葡萄" + "沟" * 20 + "乌海", "乌龟 海鲜 葡萄", ""])
def test_not_found(title: str, grapes: Right, listing: Callable[..., Listing]) -> None:
    assert PARTED_NAMES.compare(grapes, listing(title)) is None


def test_the_index_says_what_compare_says(grapes: Right, right: Callable[..., Right], listing: Callable[..., Listing]) -> None:
    rights = [grapes, right("普洱茶", id="R2", kind=RightKind.GI), right("乌海葡萄", id="R3")]
    index = PARTED_NAMES.index(rights)
    for title in ("乌海特级葡萄", "普洱生茶 乌海红葡萄", "乌海葡萄", "x", "普洱熟砖茶"):
        slow = [signal for each in rights if (signal := PARTED_NAMES.compare(each, listing(title)))]
        assert list(index.signals(listing(title))) == slow
