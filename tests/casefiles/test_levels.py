"""Levels of risk, harms, and the order in which findings are looked at."""

import pytest

from casefiles.levels import HARMS, STEPS, Level, level_of, urgency
from casefiles.model import Finding
from casefiles.parts import Harm


def finding(risk: float, harm: Harm = Harm.PURSE, right: str = "R") -> Finding:
    return Finding(right_id=right, listing_url="u", risk=risk, signals=(), harm=harm)


@pytest.mark.parametrize(
    ("risk", "level"),
    [
        (1.0, Level.GRAVE),
        (0.8, Level.GRAVE),
        (0.79, Level.HIGH),
        (0.5, Level.HIGH),
        (0.2, Level.MEDIUM),
        (0.1, Level.LOW),
        (0.0, Level.LOW),
    ],
)
def test_levels(risk: float, level: Level) -> None:
    assert level_of(risk) is level


def test_every_level_and_harm_is_said_in_both_languages() -> None:
    assert [step.level for step in STEPS] == list(Level)
    assert all(step.words.en and step.words.zh and step.means.en and step.means.zh for step in STEPS)
    assert set(HARMS) == set(Harm)


def test_within_a_level_goods_for_the_body_come_first() -> None:
    ordered = sorted(
        [finding(0.6, right="a"), finding(0.55, Harm.BODY, "b"), finding(0.85, right="c"), finding(0.58, Harm.SAFETY, "d")],
        key=urgency,
    )
    assert [each.right_id for each in ordered] == ["c", "b", "d", "a"]
