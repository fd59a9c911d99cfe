"""How signals become a risk, as a table.

The risk is the logistic function of a base plus the weight of every signal times its strength: each signal moves the odds
by a factor that does not depend on the others, and the sum can be read off and explained. Weights are natural logarithms
of odds ratios. They were set so that the plain cases come out where the sentence beside them says, and checked against
labelled titles that are not part of the project.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from casefiles.model import Signal
from casefiles.parts import RightKind

VERSION = 2
"""Raised whenever a figure here changes: stored listings are then screened again."""

BASE = -1.6
"""Log-odds before any signal. With a name alone (below) the risk is 0.35: genuine goods are sold under their names."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What one kind of signal, at strength 1, adds to the log-odds when it speaks for, and takes away when it speaks against."""

    matcher: str
    supports: float
    against: float
    why: str


WEIGHTS = (
    Weight(
        "text.names",
        1.0,
        1.5,
        "the name stands there: 0.35; against: it is an ordinary word and nothing points to the mark: 0.08",
    ),
    Weight("text.disguise", 1.8, 0.0, "with the name 0.62 (cut in two) to 0.77 (look-alike letters)"),
    Weight("text.counterfeit", 2.4, 0.0, "with the name 0.86, with trade slang 0.83"),
    Weight("text.imitation", 0.9, 0.0, "with the name 0.53"),
    Weight("text.nominative", 0.0, 2.0, "with the name 0.07; with an accessory's word alone 0.12; with words for copies 0.45"),
    Weight("text.denial", 0.0, 2.5, "with the name 0.04"),
    Weight("text.resale", 0.0, 1.0, "with the name 0.2: the goods may be genuine"),
    Weight("text.goods", 0.25, 1.0, "with the name 0.4; on goods of another class 0.21"),
    Weight("price.range", 1.3, 0.0, "with the name, at a tenth of the price, 0.64"),
    Weight("indications.styles", 2.2, 0.0, "0.6 by itself, 0.83 with the whole name"),
    Weight("indications.origin", 1.8, 3.0, "outside, with the name 0.77; inside 0.03"),
    Weight(
        "numbers.patent", 2.6, 1.0, "the patent's own number on another's goods: 0.62; against: to claim a patent is lawful: 0.11"
    ),
    Weight("numbers.marking", 4.0, 0.0, "a number that cannot be: 0.82; another kind 0.67; ended 0.75; no number 0.25"),
    Weight("numbers.trademark", 1.5, 0.0, "the mark's registration number: 0.4 by itself, 0.65 with the name"),
    Weight("numbers.registered", 9.6, 0.0, "more than the registration that ended takes away: 0.74 with the name"),
    Weight("numbers.licence", 1.2, 0.0, "with the name, and a code that no company has: 0.56"),
    Weight("numbers.gtin", 0.8, 0.0, "with the name 0.45"),
    Weight("numbers.old-name", 0.4, 0.0, "hardly anything"),
    Weight("pictures.copies", 1.4, 0.0, "a logo or product picture may be shown by who sells the genuine goods: 0.45"),
    Weight("screening.authorised", 0.0, 7.0, "below 0.1 whatever else speaks for it"),
    Weight("screening.out-of-force", 0.0, 7.0, "below 0.1 whatever else speaks for it"),
)
OF_KIND = {
    ("pictures.copies", RightKind.COPYRIGHT): Weight("pictures.copies", 2.9, 0.0, "the picture is the protected work: 0.78"),
    ("pictures.copies", RightKind.PATENT): Weight("pictures.copies", 2.2, 0.0, "the design as registered: 0.64"),
}
"""Weights that differ for a kind of right."""

_by_matcher = {weight.matcher: weight for weight in WEIGHTS}
_UNLISTED = Weight("", 1.0, 1.0, "a matcher not in the table yet")


def log_odds(signal: Signal, kind: RightKind) -> float:
    """What ``signal`` adds to the log-odds of an infringement of a right of ``kind``."""
    weight = OF_KIND.get((signal.matcher, kind)) or _by_matcher.get(signal.matcher, _UNLISTED)
    return signal.strength * (weight.supports if signal.supports else -weight.against)


def risk(signals: Iterable[Signal], kind: RightKind) -> float:
    """The combined risk, 0–1, rounded to four places so that equal evidence gives equal records."""
    return round(1 / (1 + math.exp(-BASE - sum(log_odds(signal, kind) for signal in signals))), 4)
