"""``text.patterns``: an owner's own patterns find what they say, at no more than their size costs."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.errors import BadInput
from casefiles.model import Listing, Right
from casefiles.patterns import MAX_PATTERN, owners_pattern
from matchers.screening import Screening
from matchers.text.patterns import PATTERNS
from tests.matchers.conftest import make_listing, make_right
from tests.matchers.test_screening import DAY

MakeRight = Callable[..., Right]
MakeListing = Callable[..., Listing]


@pytest.mark.parametrize(
    ("pattern", "title", "found"),
    [
        ("朔.{0,3}[岚兰].*一比一", "耳机 朔家的岚 一比一", "朔家的岚 一比一"),
        (r"shuo\W*l[a@]n", "SHUO·L@N headphones", "SHUO·L@N"),
        (r"\bs1\d{2}pro\b", "耳机 Ｓ１２３ＰＲＯ 现货", "Ｓ１２３ＰＲＯ"),
        ("龙井新款", "新到 龍井新款 茶", "龍井新款"),
        ("竜|龙牌耳机", "竜牌耳机", "竜牌耳机"),
    ],
)
def test_finds_what_it_says(right: MakeRight, listing: MakeListing, pattern: str, title: str, found: str) -> None:
    signal = PATTERNS.compare(right(patterns=(pattern,)), listing(title))
    assert signal is not None
    assert (signal.found, signal.expected) == (found, pattern)
    assert title[signal.place.start : signal.place.end] == found


def test_finds_in_every_text_and_says_least_of_the_description(right: MakeRight, listing: MakeListing) -> None:
    watched = right(patterns=("沙海限定",))
    in_title = PATTERNS.compare(watched, listing("沙海限定 耳机"))
    below = PATTERNS.compare(watched, listing("耳机", description="……沙海限定……"))
    assert in_title
    assert below
    assert in_title.strength > below.strength


@pytest.mark.parametrize("pattern", ["", ".", "a*", ".*", r"\w", r"[\s\S]", "的?"])
def test_a_pattern_that_finds_everything_is_refused(pattern: str) -> None:
    with pytest.raises(BadInput, match="every text"):
        owners_pattern(pattern)


@pytest.mark.parametrize(
    "pattern", ["(?=x)x", r"(ab)\1", "(", "[z-a]", "(?:(?:x{1000}){1000}){1000}", "\ud800", "xy" * MAX_PATTERN]
)
def test_a_pattern_that_cannot_be_is_refused(pattern: str) -> None:
    with pytest.raises(BadInput):
        owners_pattern(pattern)


@pytest.mark.parametrize("pattern", ["(x+)+y", "(x|x)*y", "(x?){200}x{200}y", "x.*x.*x.*x.*x.*x.*y", "(?:(?:(?:x+)+)+)+y"])
def test_bombs_of_other_engines_take_no_time(right: MakeRight, listing: MakeListing, pattern: str) -> None:
    start = time.process_time()
    assert PATTERNS.compare(right(patterns=(pattern,)), listing("x" * 1_000_000)) is None
    assert time.process_time() - start < 1


def test_a_surrogate_in_a_title_hides_nothing(right: MakeRight, listing: MakeListing) -> None:
    signal = PATTERNS.compare(right(patterns=("朔岚.仿",)), listing("\ud800朔岚\udfff仿"))
    assert signal is not None
    assert signal.found == "朔岚\udfff仿"


_PIECES = st.sampled_from(["朔", "岚", "ab", "b+c", "a.c", "x{2,3}", "[0-9]{3}", "朔.?岚", "(?:高|超)仿"])


@given(st.lists(st.lists(_PIECES, min_size=1, max_size=3).map("".join), max_size=70), st.text("朔岚abcx0123高仿 ", max_size=30))
def test_the_index_says_what_comparing_says(patterns: list[str], title: str) -> None:
    rights = [make_right(id=f"R{nth}", patterns=tuple(patterns[nth::7])) for nth in range(7)]
    one = make_listing(title)
    said = [signal for each in rights if (signal := PATTERNS.compare(each, one))]
    assert list(PATTERNS.index(rights).signals(one)) == said


def test_in_a_title_it_is_a_lead_and_what_fits_the_brand_is_none(right: MakeRight, listing: MakeListing) -> None:
    screening = Screening([right("朔岚", patterns=("朔.{0,2}岚.{0,2}s1",))], day=DAY)
    lead, lawful = (screening.findings(listing(title))[0] for title in ("朔家岚牌S1 头戴", "适用于 朔家岚牌S1 的线"))
    assert 0.5 <= lead.risk < 0.7
    assert lawful.risk < 0.2
