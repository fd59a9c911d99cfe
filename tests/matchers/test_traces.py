"""What an index is asked for a right gives every listing that any matcher would find it in."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.model import Listing, Picture, Right
from casefiles.parts import RightKind
from matchers import ALL
from matchers.screening import Screening
from matchers.traces import Sign, candidates, signs, traces
from tests.matchers.tricks import HISTORY, RIGHTS, mark, tricks

DAY = date(2026, 3, 1)
BOUNDED = [right for right in RIGHTS if signs(right) is not None]


def missed(right: Right, listings: list[Listing]) -> list[str]:
    """Titles in which a matcher finds the right and that are no candidates."""
    asked = {each.url for each in candidates(right, listings)}
    found = Screening([right], day=DAY).findings_of(listings)
    return [each.title for each, findings in zip(listings, found, strict=True) if findings and each.url not in asked]


def test_every_matcher_has_been_thought_of() -> None:
    """A new matcher needs its trace and sign, or rights that it speaks of must have none."""
    assert [matcher.name for matcher in ALL] == [
        "text.names", "indications.parts", "indications.styles", "numbers.patent", "numbers.trademark",
        "text.passages", "text.patterns", "pictures.copies", "pictures.logos", "pictures.words",
    ]  # fmt: skip


@pytest.mark.parametrize("right", BOUNDED, ids=lambda right: right.id)
def test_no_trick_is_missed(right: Right) -> None:
    assert missed(right, HISTORY) == []
    asked = candidates(right, HISTORY)
    assert 0 < len(asked) < len(HISTORY) / 2


WORDS = ("north", "face", "caropa", "tarn", "helm", "quil", "outdoor", "co")
KNOWN = ("huawei", "shuolan", "三只松鼠", "茅台", "Caropa", "A8", "L'Oréal", "五粮液", "章丘大葱", "iPhone15")
NAMES = st.one_of(
    st.text(st.sampled_from("朔岚佩硕兰山三只松鼠果华为小米乌海葡萄茅台大"), min_size=2, max_size=6),
    st.text(st.sampled_from("abcdeilmnoprstuz"), min_size=2, max_size=14),
    st.lists(st.sampled_from(WORDS), min_size=2, max_size=4).map(" ".join),
    st.sampled_from(KNOWN),
)
WAYS = ("add", "drop", "change", "swap", "cut")
EDITS = st.lists(st.tuples(st.sampled_from(WAYS), st.integers(0, 20), st.sampled_from("ao*硕朔。 3山x")), max_size=3)


def edited(name: str, edits: list[tuple[str, int, str]]) -> str:
    letters = list(name)
    for what, at, other in edits:
        nth = at % len(letters) if letters else 0
        if what == "add":
            letters.insert(nth, other)
        elif what == "drop" and len(letters) > 1:
            del letters[nth]
        elif what == "change" and letters:
            letters[nth] = other
        elif what == "swap" and nth + 1 < len(letters):
            letters[nth], letters[nth + 1] = letters[nth + 1], letters[nth]
        elif what == "cut":
            letters.insert(nth, " ")
    return "".join(letters)


@given(
    NAMES,
    EDITS,
    st.sampled_from(("{}", "正品{}包邮", "new {} shoes", "適用{}的配件", "买{}送米")),
    st.sampled_from(("mark", "gi")),
)
def test_nothing_that_is_found_is_missed(name: str, edits: list[tuple[str, int, str]], around: str, kind: str) -> None:
    right = mark(name) if kind == "mark" else replace(mark(name), kind=RightKind.GI, goods=(name[-2:],))
    titles = [edited(name, edits), *list(tricks(right))[:40]] if len(name) > 2 else [edited(name, edits)]
    listings = [Listing(url=str(nth), title=around.format(each)) for nth, each in enumerate(titles)]
    assert missed(right, listings) == []


def test_what_cannot_be_asked_for_is_said() -> None:
    assert signs(mark("H")) is None
    assert signs(mark("朔岚", patterns=("朔.",))) is None
    assert signs(replace(mark("沙上的驼铃"), kind=RightKind.COPYRIGHT, text="风从北方来")) is None
    assert signs(Right(id="P", kind=RightKind.PATENT, name="壶", number="*")) == [Sign(frozenset("p"), 1)]


def test_pictures_are_asked_for_where_any_was_seen() -> None:
    right = mark("朔岚")
    pictured = replace(right, pictures=(Picture(digest="a"),))
    shown = Listing(url="u", title="灯", pictures=(Picture(url="v", digest="b"),))
    assert candidates(pictured, [shown, Listing(url="w", title="灯")]) == [shown]
    assert candidates(right, [shown]) == []


def test_a_listing_with_too_many_traces_is_a_candidate_for_all() -> None:
    long = Listing(url="u", title="灯", description="".join(chr(0x4E00 + nth * 7 % 20_000) for nth in range(60_000)))
    assert traces(long) is None or len(traces(long) or ()) < 50_000
    assert candidates(mark("朔岚"), [replace(long, description=(long.description or "") + "朔岚")])
