"""How signals become a risk, as a table.

The risk is the logistic function of a base plus what every signal adds: its weight times its strength. Each signal moves the
odds by a factor that does not depend on the others, so the sum can be read off and explained, and one more sign for never
lowers a risk, nor one more against raises it. Weights are natural logarithms of odds ratios. The row says the risk that plain
cases come to; ``tools/calibrate.py`` draws listings by the generator committed there, fits the same model to them and prints
both beside each other. No labelled file from elsewhere was used to set a figure here.

A veto is no weight: whatever else speaks, the risk is then at most :data:`VETOED`.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from casefiles.model import Signal
from casefiles.parts import RightKind

VERSION = 8
"""Raised whenever a figure here changes: stored listings are then screened again."""

BASE = -1.6
"""Log-odds before any signal. With a name alone (below) the risk is 0.35: genuine goods are sold under their names."""

VETOED = 0.03
"""The risk that a veto leaves: low, and not 0, for a listing under a veto may still be looked at."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What one kind of signal, at strength 1, adds to the log-odds when it speaks for, and takes away when it speaks against."""

    matcher: str
    supports: float
    against: float
    why: str
    veto: bool = False
    """Against, it settles the matter by itself."""


WEIGHTS = (
    # names and the words around them
    Weight("text.names", 1.0, 1.5, "the name stands there: 0.35; against: an ordinary word, nothing points to the mark: 0.08"),
    Weight("text.disguise", 2.0, 0.0, "with the name 0.8 in look-alike letters, about 0.5 where it may be a slip of the pen"),
    Weight("text.counterfeit", 2.8, 0.0, "with the name 0.9; beside 适用于 0.55: copies of the accessory itself"),
    Weight("text.imitation", 1.1, 0.0, "something like the named: with the name 0.53 at strength 0.65 and above"),
    Weight("text.stuffing", 0.9, 0.0, "the name among those of many others, to be found by them: with the name 0.5 at most"),
    Weight("text.well-known-claim", 0.4, 0.0, "驰名商标 in advertising is unlawful whoever says it; it says little of the goods"),
    Weight("text.nominative", 0.0, 2.2, "with the name 0.06; with an accessory's word alone 0.11"),
    Weight("text.denial", 0.0, 2.6, "with the name 0.04"),
    Weight("text.resale", 0.0, 1.2, "with the name 0.17: the goods may be genuine"),
    Weight("text.person", 0.0, 1.8, "with the name 0.08: it is who wrote, sings or teaches"),
    Weight("text.place", 0.0, 1.8, "with the name 0.08: it is where something is"),
    Weight("text.other-mark", 0.0, 2.4, "a name spelt nearly so is another's mark: below 0.2 with any misspelling"),
    Weight("text.goods", 0.25, 1.0, "with the name 0.41; on goods of another class 0.17"),
    Weight("text.passages", 2.6, 0.0, "a long passage of a protected text: 0.73"),
    Weight("text.patterns", 1.8, 0.0, "what its owner has watched: 0.55 in the title, 0.37 in a description; with 适用于 0.12"),
    # price
    Weight("price.range", 1.3, 0.0, "with the name, at a tenth of the ordinary price, 0.64; alone it never speaks"),
    Weight("price.spread", 0.9, 0.0, "far below like offers of the same run: with the name 0.57 at the most"),
    # geographical indications
    Weight("indications.parts", 1.0, 0.0, "place and product apart: 0.31; from elsewhere 0.72"),
    Weight("indications.styles", 2.2, 0.0, "0.65 by itself, 0.83 with the whole name"),
    Weight("indications.origin", 1.8, 3.2, "outside, with the name 0.77; inside 0.03"),
    Weight("indications.sign", 1.6, 1.0, "the GI sign without a user's code: with the name 0.73; with a code on the roll 0.17"),
    Weight("indications.roll", 0.6, 2.6, "a producer who is not on the roll 0.5; one who is 0.04"),
    # numbers
    Weight("numbers.patent", 2.6, 1.0, "the patent's own number on another's goods: 0.73; against: to claim a patent is lawful"),
    Weight("numbers.marking", 4.0, 0.0, "a number that cannot be: 0.82; another kind 0.67; ended 0.75; no number 0.25"),
    Weight("numbers.trademark", 1.5, 0.0, "the mark's registration number: 0.4 by itself, 0.65 with the name"),
    Weight("numbers.registered", 2.6, 0.0, "® on a mark whose registration ended: 0.88 with the name; see out_of_force"),
    Weight("numbers.licence", 1.2, 0.0, "with the name, and a code that no company has: 0.56"),
    Weight("numbers.gtin", 0.8, 0.0, "with the name 0.45"),
    Weight("numbers.old-name", 0.4, 0.4, "hardly anything; against: with the credit code of an authorised seller beside it"),
    # pictures
    Weight("pictures.copies", 1.4, 0.0, "a logo or product picture may be shown by who sells the genuine goods: 0.45"),
    Weight("pictures.logos", 0.7, 0.0, "the logo in a picture is a weak sign by itself: 0.29; with the name 0.52 at the most"),
    Weight("pictures.lookalike", 0.7, 0.0, "something like the logo, altered or partly covered: no stronger than the logo"),
    Weight("pictures.series", 0.9, 0.0, "a picture of the same series, no copy: 0.19; the goods may be genuine"),
    Weight("pictures.embedding", 0.9, 0.0, "held alike by a network: no stronger than one of the same series"),
    Weight("pictures.words", 0.9, 0.6, "the name in the words of a picture: 0.33; with a disguise in the title 0.85"),
    Weight("pictures.hub", 0.0, 5.0, "as strong as what the picture added: it is shown by so many that it says nothing"),
    Weight("pictures.set-aside", 0.0, 5.0, "likewise: a person has said so of the picture"),
    # who and when: vetoes
    Weight("screening.authorised", 0.0, 7.0, "the seller is authorised", veto=True),
    Weight("screening.out-of-force", 0.0, 7.0, "a right that is not in force protects nothing", veto=True),
    Weight("screening.other-goods", 0.0, 7.0, "the name, openly, on goods that the law holds dissimilar", veto=True),
)  # fmt: skip
"""Every kind of signal, by where it is looked for. Some are spoken by matchers that not every installation has switched on."""

OF_KIND = {
    ("pictures.copies", RightKind.COPYRIGHT): Weight("pictures.copies", 2.9, 0.0, "the picture is the protected work: 0.78"),
    ("pictures.copies", RightKind.PATENT): Weight("pictures.copies", 2.2, 0.0, "the design as registered: 0.64"),
    ("pictures.series", RightKind.COPYRIGHT): Weight("pictures.series", 1.8, 0.0, "the work in several pictures: 0.55"),
    ("pictures.words", RightKind.COPYRIGHT): Weight("pictures.words", 0.3, 0.3, "words in a picture say little of a work of art"),
}
"""Weights that differ for a kind of right."""

_by_matcher = {weight.matcher: weight for weight in WEIGHTS}


def weight_of(matcher: str, kind: RightKind) -> Weight:
    """The row of ``matcher`` for rights of ``kind``.

    Raises:
        KeyError: a matcher without a row; every one that is asked has one, by a test.
    """
    return OF_KIND.get((matcher, kind)) or _by_matcher[matcher]


def log_odds(signal: Signal, kind: RightKind) -> float:
    """What ``signal`` adds to the log-odds of an infringement of a right of ``kind``."""
    weight = weight_of(signal.matcher, kind)
    return signal.strength * (weight.supports if signal.supports else -weight.against)


def _logit(share: float) -> float:
    return math.log(share / (1 - share))


def _is_veto(signal: Signal, kind: RightKind) -> bool:
    return not signal.supports and weight_of(signal.matcher, kind).veto


def weighed(signals: Sequence[Signal], kind: RightKind) -> tuple[Signal, ...]:
    """``signals`` with what each adds to the log-odds, strongest first. A veto takes away what is left above
    :data:`VETOED`, so that the sum is right with it too.
    """
    vetoes = [signal for signal in signals if _is_veto(signal, kind)]
    plain = [replace(signal, log_odds=round(log_odds(signal, kind), 4)) for signal in signals if not _is_veto(signal, kind)]
    left = BASE + sum(signal.log_odds for signal in plain) - _logit(VETOED)
    settled = [
        replace(signal, log_odds=round(-max(0.0, left), 4) if nth == 0 else 0.0)
        for nth, signal in enumerate(sorted(vetoes, key=lambda one: (-one.strength, one.matcher)))
    ]
    order = sorted(plain, key=lambda signal: (-abs(signal.log_odds), -signal.strength, signal.matcher))
    return (*settled, *order)


def risk(signals: Sequence[Signal]) -> float:
    """The combined risk of :func:`weighed` signals, 0–1, rounded to four places so that equal evidence gives equal records."""
    return round(1 / (1 + math.exp(-BASE - sum(signal.log_odds for signal in signals))), 4)
