from collections.abc import Callable
from datetime import date

import pytest

from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from matchers.context import Context
from matchers.numbers.trademarks import REGISTRATIONS, registered_sign
from matchers.text.names import NAMES


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("头戴 商标注册证第4409718号", "4409718"),
        ("头戴 注册号：4409718", "第4409718号"),
        ("headset Reg. No. 4409718", "4409718"),
        ("头戴 注册商标 G1234567", "G1234567"),
        ("头戴 商标注册号 12345678A", "12345678A"),
        ("头戴 注册号:４４０９７１８", "4409718"),
    ],
)
def test_found(title: str, number: str, listing: Callable[..., Listing], right: Callable[..., Right]) -> None:
    shown = listing(title)
    signal = REGISTRATIONS.compare(right(number=number), shown)
    assert signal is not None
    assert title[signal.place.start : signal.place.end] == signal.found


@pytest.mark.parametrize(
    "title", ["头戴 4409718", "注册号 44097180", "货号 4409718", "注册会员 满4409718减", "备案注册 2020年 4409718"]
)
def test_not_found(title: str, listing: Callable[..., Listing], right: Callable[..., Right]) -> None:
    assert REGISTRATIONS.compare(right(number="4409718"), listing(title)) is None


def test_only_marks_and_indications(listing: Callable[..., Listing], right: Callable[..., Right]) -> None:
    assert REGISTRATIONS.compare(right(number="4409718", kind=RightKind.COPYRIGHT), listing("注册号 4409718")) is None


def test_the_index_says_what_compare_says(listing: Callable[..., Listing], right: Callable[..., Right]) -> None:
    rights = [right(id="A", number="4409718"), right(id="B", number="4409719"), right(id="C")]
    index = REGISTRATIONS.index(rights)
    for title in ("注册号 4409718 注册号 4409719", "注册号 4409719", "®", ""):
        slow = [signal for each in rights if (signal := REGISTRATIONS.compare(each, listing(title)))]
        assert list(index.signals(listing(title))) == slow


@pytest.mark.parametrize(
    ("day", "title", "speaks"),
    [
        (date(2026, 1, 1), "Taliko® 耳机", True),
        (date(2026, 1, 1), "Taliko 耳机 ®", False),
        (date(2026, 1, 1), "Taliko 耳机", False),
        (date(2019, 6, 1), "Taliko® 耳机", False),  # in the six months of grace
        (date(2019, 2, 1), "Taliko® 耳机", False),  # in force
    ],
)
def test_registered_sign(
    day: date, title: str, speaks: bool, listing: Callable[..., Listing], right: Callable[..., Right]
) -> None:
    lapsed, shown = right("Taliko", valid_to=date(2019, 2, 28)), listing(title)
    name = NAMES.compare(lapsed, shown)
    assert name is not None
    signal = registered_sign(Context(lapsed, shown, day, (name,)))
    assert (signal is not None) is speaks
    if signal:
        assert "2019" in signal.sentence.zh
