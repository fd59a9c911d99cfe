#!/usr/bin/env python3
"""Holds the weights of ``matchers/weights.py`` against listings that this file draws, and prints what a fit to them would say.

    tools/calibrate.py [LISTINGS] [SEED]

What is drawn: offers that name an invented mark, each with an honest or a dishonest seller behind it. How often each kind of
seller writes each thing (``HABITS``) is our estimate from reading marketplaces and case reports, stated here so that it can be
disputed; it is no measurement. From the drawn listings the signals are read by the product itself; logistic regression with a
ridge (Newton's method, penalty towards the table's own figure, so that a sign that was hardly drawn keeps it) gives the
fitted weight beside the table's. The last table says how well the table's risk is calibrated on them: of the offers with a
risk about r, the share drawn dishonest.

Weights were set by hand with this table beside them, rounded, and where the two differed by more than about a half the reason
stands in the table's row or in the rule's docstring (for the price and the law it is: an error costs an honest trader more).
"""

import random
import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from casefiles.model import Listing, Right, Signal
from casefiles.parts import RightKind
from matchers.screening import Screening
from matchers.weights import BASE, weight_of

MARK = Right(
    id="TM", kind=RightKind.TRADEMARK, name="朔岚佩", variants=("Shuolanpei",), nice_classes=(9,), goods=("耳机", "音箱"),
    price_low=Decimal(600), currency="CNY",
)  # fmt: skip
DISHONEST = 0.3
"""Share of dishonest offers among those that name a mark and are worth a look: our estimate."""

HABITS: dict[str, tuple[float, float]] = {
    "hidden": (0.45, 0.01),
    "misspelt": (0.1, 0.04),
    "copy": (0.35, 0.012),
    "like": (0.12, 0.05),
    "fits": (0.05, 0.3),
    "accessory": (0.04, 0.12),
    "used": (0.04, 0.12),
    "denied": (0.01, 0.08),
    "own goods": (0.75, 0.55),
    "other goods": (0.06, 0.12),
    "far too cheap": (0.45, 0.08),
    "fame": (0.04, 0.025),
    "often": (0.05, 0.02),
    "place": (0.004, 0.03),
    "person": (0.004, 0.03),
}
"""What a title says → how often a dishonest and an honest offer says so."""


def title(habits: set[str], chance: random.Random) -> str:
    """A title of an offer with these habits."""
    name = chance.choice(("朔岚佩", "Shuolanpei"))
    if "hidden" in habits:
        name = chance.choice(("朔*岚佩", "Shu\u043elanpei", "朔.岚.佩", "S\u200bhuolanpei"))
    elif "misspelt" in habits:
        name = "Shuolanpie"
    before = [words for habit, words in (("fits", "适用于"), ("denied", "非"), ("place", "位于")) if habit in habits][:1]
    after = [words for habit, words in (("like", "同款"), ("accessory", " 保护套"), ("person", "著")) if habit in habits][:1]
    goods = "面霜" if "other goods" in habits else "耳机" if "own goods" in habits else "新款"
    rest = [
        words
        for habit, words in (("copy", chance.choice(("高仿", "一比一", "原单"))), ("used", "二手"), ("fame", "驰名商标"))
        if habit in habits
    ]
    again = [name] * 3 if "often" in habits else []
    return " ".join([f"{''.join(before)}{name}{''.join(after)}", goods, *rest, *again, f"{chance.randint(1, 99)}号"])


def drawn(count: int, seed: int) -> list[tuple[bool, tuple[Signal, ...], float]]:
    """``count`` offers: whether it was drawn dishonest, its signals, and the table's risk. Those in which no name was found are
    left out.
    """
    chance, screening = random.Random(seed), Screening((MARK,), day=date(2026, 1, 1))
    offers = []
    for nth in range(count):
        dishonest = chance.random() < DISHONEST
        habits = {habit for habit, shares in HABITS.items() if chance.random() < shares[not dishonest]}
        price = Decimal(chance.randint(40, 250) if "far too cheap" in habits else chance.randint(400, 1200))
        listing = Listing(url=str(nth), title=title(habits, chance), price=price, currency="CNY")
        offers += [(dishonest, finding.signals, finding.risk) for finding in screening.findings(listing)]
    return offers


def fitted(
    features: NDArray[np.float64], outcome: NDArray[np.float64], prior: NDArray[np.float64], ridge: float = 4.0
) -> NDArray[np.float64]:
    """Weights of a logistic regression with a ridge towards ``prior``, by Newton's method."""
    weights = prior.copy()
    for _ in range(50):
        chance = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (outcome - chance) - ridge * (weights - prior)
        curve = features.T @ (features * (chance * (1 - chance))[:, None]) + ridge * np.eye(len(prior))
        step = np.linalg.solve(curve, slope)
        weights += step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def tables(offers: Sequence[tuple[bool, tuple[Signal, ...], float]]) -> list[str]:
    """The lines of both tables."""
    names = sorted({(signal.matcher, signal.supports) for _, signals, _ in offers for signal in signals})
    column = {name: nth for nth, name in enumerate(names, 1)}
    features = np.zeros((len(offers), len(names) + 1))
    features[:, 0] = 1.0
    for row, (_, signals, _) in enumerate(offers):
        for signal in signals:
            features[row, column[signal.matcher, signal.supports]] = signal.strength
    outcome = np.array([float(dishonest) for dishonest, _, _ in offers])
    table = [
        weight_of(matcher, MARK.kind).supports if supports else -weight_of(matcher, MARK.kind).against
        for matcher, supports in names
    ]
    prior = np.array([BASE, *table])
    lines = [f"{'signal':34}{'table':>8}{'fitted':>8}{'drawn':>8}"]
    for name, here, there, seen in zip(
        [("base", True), *names], prior, fitted(features, outcome, prior), (features > 0).sum(0), strict=True
    ):
        lines.append(f"{name[0] + ('' if name[1] else ' (against)'):34}{here:8.2f}{there:8.2f}{seen:8d}")
    lines += ["", f"{'risk by the table':34}{'offers':>8}{'mean':>8}{'share':>8}"]
    for low, high in ((0.0, 0.1), (0.1, 0.2), (0.2, 0.35), (0.35, 0.5), (0.5, 0.65), (0.65, 0.8), (0.8, 0.9), (0.9, 1.01)):
        some = [(dishonest, risk) for dishonest, _, risk in offers if low <= risk < high]
        if some:
            mean, share = sum(risk for _, risk in some) / len(some), sum(dishonest for dishonest, _ in some) / len(some)
            lines.append(f"{f'{low:.2f} to {min(high, 1.0):.2f}':34}{len(some):8d}{mean:8.2f}{share:8.2f}")
    return lines


if __name__ == "__main__":
    arguments = [int(each) for each in sys.argv[1:3]]
    print("\n".join(tables(drawn(*(arguments + [20_000, 20260101][len(arguments) :])))))
