"""``text.passages``: which passages and titles are found, and that the index says what comparing says."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from matchers.text.passages import PASSAGES, SHORTEST

MakeRight = Callable[..., Right]
MakeListing = Callable[..., Listing]

POEM = "河边的灯一盏一盏亮起来，卖葡萄的老人收起最后一只竹筐，慢慢走过石桥，桥下的水还记得去年的月亮。"
PROSE = "The lamps by the river were lit one after another, and the old man who sold grapes put away the last of his baskets."


@pytest.mark.parametrize(
    ("text", "written", "found"),
    [
        (POEM, "现货文创帆布袋 卖葡萄的老人收起最后一只竹筐，慢慢走过石桥，桥下的水", True),
        (POEM, "现货文创 賣葡萄的老人，收起 最後一隻竹筐~慢慢走過石橋 橋下的水還記得", True),
        (POEM, "卖葡萄的老人 竹筐 石桥 月亮", False),
        (PROSE, "Tote bag: the old man who sold grapes put away the last of his baskets!", True),
        (PROSE, "Old man selling grapes, last of the baskets", False),
    ],
)
def test_passages(right: MakeRight, listing: MakeListing, text: str, written: str, found: bool) -> None:
    signal = PASSAGES.compare(right("Lamps", kind=RightKind.COPYRIGHT, text=text), listing("袋", description=written))
    assert (signal is not None) is found
    if signal:
        assert signal.place.field == "description"
        assert signal.found == written[signal.place.start : signal.place.end]
        assert signal.strength > 0.7


def test_a_title_says_less_than_a_passage(right: MakeRight, listing: MakeListing) -> None:
    signal = PASSAGES.compare(right("河边的灯盏", kind=RightKind.COPYRIGHT, text=POEM), listing("帆布袋 河边的灯盏 周边"))
    assert signal is not None
    assert (signal.found, signal.strength) == ("河边的灯盏", 0.5)


def test_marks_have_no_passages(right: MakeRight, listing: MakeListing) -> None:
    assert PASSAGES.compare(right(text=POEM), listing(POEM)) is None


@given(st.integers(0, 20), st.integers(0, 10))
def test_no_run_as_long_as_a_passage_is_missed(start: int, more: int) -> None:
    letters = "".join(letter for letter in POEM if letter.isalpha())
    run = letters[start : start + SHORTEST[True] + more]
    work = Right(id="W", kind=RightKind.COPYRIGHT, name="Lamps", text=POEM)
    signal = PASSAGES.compare(work, Listing(url="u", title=f"全新{run}包邮"))
    assert (signal is not None) is (len(run) >= SHORTEST[True])


PIECES = st.lists(st.tuples(st.integers(0, 40), st.integers(4, 40)), min_size=1, max_size=5)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(4, 40)), min_size=1, max_size=5), st.integers(0, 40), st.integers(0, 60)
)
def test_index_says_what_comparing_everything_says(pieces: list[tuple[int, int]], start: int, size: int) -> None:
    rights = [
        Right(id=str(nth), kind=RightKind.COPYRIGHT, name=POEM[at : at + 5], text=POEM[at : at + length])
        for nth, (at, length) in enumerate(pieces)
    ]
    listing = Listing(url="u", title=POEM[start : start + size], description=PROSE)
    wanted = [signal for right in rights if (signal := PASSAGES.compare(right, listing))]
    assert list(PASSAGES.index(rights).signals(listing)) == wanted
