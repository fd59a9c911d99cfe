"""The table: every row can change a verdict, more evidence never points the other way, vetoes hold, and the sum is the risk."""

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.levels import level_of
from casefiles.model import Signal
from casefiles.parts import Bilingual, Place, RightKind
from matchers.weights import BASE, OF_KIND, VETOED, WEIGHTS, risk, weighed

VETOES = [weight.matcher for weight in WEIGHTS if weight.veto]


def said(matcher: str, strength: float = 1.0, *, supports: bool = True) -> Signal:
    return Signal(
        right_id="R",
        listing_url="u",
        matcher=matcher,
        version=1,
        supports=supports,
        strength=strength,
        sentence=Bilingual(en=".", zh="。"),
        found="",
        expected="",
        place=Place(field="title"),
    )


def risk_of(*signals: Signal, kind: RightKind = RightKind.TRADEMARK) -> float:
    return risk(weighed(signals, kind))


ROWS = [(weight.matcher, True) for weight in WEIGHTS if weight.supports] + [
    (weight.matcher, False) for weight in WEIGHTS if weight.against
]
BESIDE = [
    said("text.names"),
    said("text.disguise"),
    said("price.range", 0.5),
    said("text.goods"),
    said("text.nominative", supports=False),
]


@pytest.mark.parametrize(("matcher", "supports"), ROWS)
def test_each_signal_can_change_a_verdict(matcher: str, supports: bool) -> None:
    signal = said(matcher, supports=supports)
    others = [beside for size in range(len(BESIDE) + 1) for beside in combinations(BESIDE, size)]
    changed = [beside for beside in others if level_of(risk_of(*beside)) is not level_of(risk_of(*beside, signal))]
    assert changed


@pytest.mark.parametrize(("matcher", "kind"), list(OF_KIND))
def test_a_row_for_one_kind_weighs_otherwise(matcher: str, kind: RightKind) -> None:
    assert risk_of(said(matcher), kind=kind) != risk_of(said(matcher), kind=RightKind.TRADEMARK)


def test_names_stand_once_and_rows_say_why() -> None:
    names = [weight.matcher for weight in WEIGHTS]
    assert len(names) == len(set(names))
    assert {name for name, _ in OF_KIND} <= set(names)
    assert all(weight.why and weight.supports >= 0 and weight.against >= 0 for weight in (*WEIGHTS, *OF_KIND.values()))


@pytest.mark.parametrize(
    ("matchers", "low", "high"),
    [
        (["text.names"], 0.3, 0.4),
        (["pictures.logos"], 0.2, 0.35),
        (["text.names", "pictures.logos"], 0.4, 0.55),
        (["pictures.copies"], 0.4, 0.5),
        (["text.names", "text.disguise"], 0.75, 0.85),
        (["text.names", "text.counterfeit"], 0.85, 0.95),
        (["text.names", "numbers.trademark"], 0.65, 0.8),
        (["indications.styles"], 0.6, 0.7),
        (["text.well-known-claim", "text.names"], 0.4, 0.5),
    ],
)
def test_plain_sums(matchers: list[str], low: float, high: float) -> None:
    assert low <= risk_of(*map(said, matchers)) <= high


SOME = st.lists(
    st.builds(
        lambda row, strength: said(row[0], strength, supports=row[1]),
        st.sampled_from(ROWS),
        st.floats(0.01, 1.0, allow_nan=False),
    ),
    max_size=8,
)
KINDS = st.sampled_from(RightKind)


@given(SOME, st.sampled_from(ROWS), st.floats(0.01, 1.0), KINDS)
def test_one_more_sign_never_points_the_other_way(
    signals: list[Signal], row: tuple[str, bool], strength: float, kind: RightKind
) -> None:
    before, after = risk_of(*signals, kind=kind), risk_of(*signals, said(row[0], strength, supports=row[1]), kind=kind)
    assert after >= before if row[1] else after <= before


@given(SOME, st.sampled_from(ROWS), st.floats(0.01, 0.9), KINDS)
def test_a_surer_sign_never_says_less(signals: list[Signal], row: tuple[str, bool], strength: float, kind: RightKind) -> None:
    weak = risk_of(*signals, said(row[0], strength, supports=row[1]), kind=kind)
    strong = risk_of(*signals, said(row[0], strength + 0.1, supports=row[1]), kind=kind)
    assert strong >= weak if row[1] else strong <= weak


@given(SOME, st.sampled_from(VETOES), KINDS)
def test_a_veto_settles_whatever_else_speaks(signals: list[Signal], veto: str, kind: RightKind) -> None:
    assert risk_of(*signals, said(veto, supports=False), kind=kind) <= VETOED + 0.0001


@given(SOME, KINDS)
def test_the_order_of_signals_changes_nothing(signals: list[Signal], kind: RightKind) -> None:
    assert risk_of(*signals, kind=kind) == risk_of(*signals[::-1], kind=kind)


@given(SOME, KINDS)
def test_what_signals_add_is_the_risk(signals: list[Signal], kind: RightKind) -> None:
    told = weighed(signals, kind)
    total = BASE + sum(signal.log_odds for signal in told)
    assert risk(told) == pytest.approx(1 / (1 + math.exp(-total)), abs=0.0001)


def test_a_matcher_without_a_row_is_a_fault() -> None:
    with pytest.raises(KeyError):
        risk_of(said("text.unheard-of"))
