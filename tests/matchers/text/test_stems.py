"""A pattern is only looked for where one of its stems stands: no text that it is found in may lack all of them."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matchers.text import goods
from matchers.text.cues import comparing, copying, fitting, used
from matchers.text.stems import Stems

PATTERNS = {
    "copies": (copying._STEMS, copying._PLAIN),
    "slang": (copying._STEMS, copying._SLANG),
    "used": (used._STEMS, used._SURE),
    "vintage": (used._STEMS, used._VINTAGE),
    "third party": (fitting._OF_THIRD_PARTY, fitting._THIRD_PARTY),
    "after": (fitting._OF_AFTER, fitting._AFTER),
    "accessory": (fitting._OF_AFTER, fitting._ACCESSORY),
    "denied": (comparing._OF_DENIED, comparing._DENIED),
    "like": (comparing._OF_LIKE_BEFORE, comparing._LIKE_BEFORE),
    "compared": (comparing._OF_COMPARED, comparing._COMPARED_BEFORE),
    "fitting": (goods._FITTING, goods._FIT),
}


@pytest.mark.parametrize("which", PATTERNS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(data=st.data())
def test_what_a_pattern_finds_has_a_stem(which: str, data: st.DataObject) -> None:
    stems, pattern = PATTERNS[which]
    text = data.draw(st.from_regex(pattern))
    assert stems.stand_in(text)


EQUAL = [("frİnge", "fringe"), ("ſale", "sale"), ("ıd", "id"), ("\u212ait", "kit"), ("复刻", "复刻")]
"""Written, and what ``re.IGNORECASE`` finds there."""


@pytest.mark.parametrize(("written", "stem"), EQUAL)
def test_case_is_what_regular_expressions_hold_it_to_be(written: str, stem: str) -> None:
    assert re.search(stem, written, re.IGNORECASE)
    assert Stems(stem).stand_in(f"new {written}")


def test_a_stem_may_have_a_space() -> None:
    assert Stems("a_quality").stand_in("AAAA Quality")
    assert not Stems("a_quality").stand_in("quality")
