"""The four bands of risk: their names, their colours, and the bar chart of findings by right and band."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from casefiles.explaining import risk_words
from casefiles.model import Right
from casefiles.stores.base import Filed
from markwatch.report.safe import line

BANDS = (0.8, 0.5, 0.2, 0.0)
"""Lowest risk of each band, the highest first: the steps of :func:`casefiles.explaining.risk_words`."""

COLOURS = ("#a3241b", "#cf7a1c", "#8a9a5b", "#b8bec6")
"""Of the bands, in their order; they differ in lightness too, so that a print in grey can be read."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One band's part of a bar, in the chart's units."""

    x: float
    width: float
    colour: str
    count: int


@dataclass(frozen=True, slots=True)
class Bar:
    """One right's findings."""

    name: str
    total: int
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """The bars, most findings of high risk first, and what the colours mean."""

    bars: tuple[Bar, ...]
    legend: tuple[tuple[str, str, int], ...]
    """(colour, words, count)."""


LENGTH = 600.0
"""Units of the longest bar."""

MOST_BARS = 20
"""Rights shown in the chart; the table of findings has all."""


def band_of(risk: float) -> int:
    """Place of a risk (0–1) in :data:`BANDS`."""
    return next((place for place, least in enumerate(BANDS) if risk >= least), len(BANDS) - 1)


def chart_of(findings: Sequence[Filed], rights: Mapping[str, Right], language: str) -> Chart:
    """The chart of findings that hold."""
    counts: dict[str, Counter[int]] = {}
    for each in findings:
        counts.setdefault(each.finding.right_id, Counter())[band_of(each.finding.risk)] += 1
    longest = max((sum(by_band.values()) for by_band in counts.values()), default=1)
    ordered = sorted(counts.items(), key=lambda item: tuple(-item[1][band] for band in range(len(BANDS))))
    bars = tuple(_bar(_name(rights.get(key), key), by_band, LENGTH / longest) for key, by_band in ordered[:MOST_BARS])
    whole = sum(counts.values(), Counter[int]())
    words = [risk_words(least).said_in(language) for least in BANDS]
    return Chart(bars=bars, legend=tuple(zip(COLOURS, words, (whole[band] for band in range(len(BANDS))), strict=True)))


def _name(right: Right | None, key: str) -> str:
    return line(right.name if right else key, 40)


def _bar(name: str, by_band: Counter[int], unit: float) -> Bar:
    segments, x = [], 0.0
    for band, colour in enumerate(COLOURS):
        if by_band[band]:
            segments.append(Segment(round(x, 1), round(by_band[band] * unit, 1), colour, by_band[band]))
            x += by_band[band] * unit
    return Bar(name=name, total=sum(by_band.values()), segments=tuple(segments))
