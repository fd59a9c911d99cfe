"""``indications.styles``: names used as a style, and the index against comparing everything."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from matchers.indications.styles import STYLES

USES = [
    ("乌海葡萄", "乌海葡萄风味 果汁", "乌海葡萄风味"),
    ("乌海葡萄", "乌海葡萄味 软糖", "乌海葡萄味"),
    ("乌海葡萄", "网红 乌海风味葡萄 5斤", "乌海风味"),
    ("乌海葡萄", "乌海种葡萄 5斤", "乌海种"),
    ("乌海葡萄", "乌海式葡萄", "乌海式"),
    ("Wuhai Lake Grape", "wuhai lake style raisins", "wuhai lake style"),
    ("乌海葡萄", "乌海品种 葡萄苗", "乌海品种"),
    ("Prosciutto di Parma", "Parma-style ham", "Parma-style"),
    ("Feta", "feta style cheese", "feta style"),
]
NO_USES = [
    ("乌海葡萄", "乌海葡萄 5斤"),
    ("乌海葡萄", "风味葡萄 乌海发货"),
    ("乌海葡萄", "乌海类 其他"),
    ("Feta", "lifestyle of feta"),
    ("Feta", "manfeta style"),
]


def gi(name: str) -> Right:
    return Right(id=name, kind=RightKind.GI, name=name)


@pytest.mark.parametrize(("name", "title", "found"), USES)
def test_uses_as_a_style(listing: Callable[..., Listing], name: str, title: str, found: str) -> None:
    signal = STYLES.compare(gi(name), listing(title))
    assert signal is not None
    assert signal.supports
    assert signal.found == found == title[signal.place.start : signal.place.end]


@pytest.mark.parametrize(("name", "title"), NO_USES)
def test_other_words(listing: Callable[..., Listing], name: str, title: str) -> None:
    assert STYLES.compare(gi(name), listing(title)) is None


def test_marks_have_no_style(right: Callable[..., Right], listing: Callable[..., Listing]) -> None:
    assert STYLES.compare(right("乌海葡萄"), listing("乌海葡萄风味")) is None


NAMES = ("乌海葡萄", "乌海", "阿拉善肉苁蓉", "Feta", "Prosciutto di Parma", "Parma", "ハム")


@given(
    st.lists(st.sampled_from(NAMES), unique=True),
    st.lists(st.sampled_from((*NAMES, "风味", "味", "式", "-style", " ", "type", "苁"))),
)
def test_index_says_what_comparing_everything_says(names: list[str], parts: list[str]) -> None:
    rights, listing = [gi(name) for name in names], Listing(url="u", title="".join(parts))
    truth = [signal for right in rights if (signal := STYLES.compare(right, listing))]
    assert list(STYLES.index(rights).signals(listing)) == truth
