"""Material to HTML: one file, no scripts, nothing loaded from anywhere."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache, partial
from typing import Any

from babel.dates import format_date, get_timezone_gmt
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from alerts.formats import locale_of
from casefiles.parts import Delivery
from casefiles.stores.base import Filed
from markwatch.coverage import figures, unseen_at, unwatched
from markwatch.report import cards
from markwatch.report.bands import band_of, chart_of
from markwatch.report.gathering import MOST, Material
from markwatch.report.records import alert_rows, run_rows, source_cards
from markwatch.report.safe import line
from markwatch.report.seeing import COLUMNS, MOST_ROWS, NIGHTLY, nightly, site, unseen_count
from markwatch.report.wording import say

LEAD = 0.2
"""Findings from this risk up, and decided ones, are shown in full; the others are of low risk and have a line each."""


def render(material: Material, language: str) -> str:
    """The report as HTML. Pure: the same material gives the same page.

    Args:
        material: what it shows; nothing in it needs to be escaped.
        language: ``zh`` (and its regions) or ``en``.
    """
    holding = [each for each in material.findings if each.finding.signals]
    leads = [each for each in holding if each.finding.risk >= LEAD or each.status]
    harmless = [each for each in holding if each.finding.risk < LEAD and not each.status]
    shown = {
        "language": language,
        "say": partial(_say, language),
        "zone": get_timezone_gmt(material.since.astimezone(material.zone), locale=locale_of(language)),
        "first": _day(material.since.astimezone(material.zone), language),
        "last": _day((material.until - timedelta(microseconds=1)).astimezone(material.zone), language),
        "figures": _figures(material, leads),
        "counts": _counts(material, leads, harmless),
        "withdrawn": len(material.findings) - len(holding),
        "chart": chart_of(holding, {right.id: right for right in material.rights}, language),
        **_findings(material, leads, harmless, language),
        **_seen(material, language),
        "sources": source_cards(material.sources, leads, language),
        "alerts": alert_rows(material.alerts, material.zone, language),
        "runs": run_rows(material.runs, material.zone, language),
    }
    return _environment().get_template("report.html").render(shown)


def render_finding(filed: Filed, known: cards.Background, language: str) -> str:
    """One finding as an HTML page of its own, as the report shows it."""
    shown = {"language": language, "say": partial(_say, language), "card": cards.card(1, filed, known, language)}
    return _environment().get_template("explained.html").render(shown)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=(loader := PackageLoader("markwatch.report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["style"] = Markup(loader.get_source(environment, "report.css")[0])  # noqa: S704  (our own file)
    return environment


def _say(language: str, name: str, /, **filled: object) -> str:
    return say(name, language, **filled)


def _day(at: datetime, language: str) -> str:
    return format_date(at.date(), "long", locale=locale_of(language))


def _figures(material: Material, leads: Sequence[Filed]) -> list[tuple[str, int]]:
    """(word, count) of the figures at the head."""
    return [
        ("fig-sites", len(material.coverage)),
        ("fig-planned", figures(material.coverage.values())["planned"]),
        ("fig-unseen", unseen_count(material.coverage.values())),
        ("fig-screened", sum(run.figures.get("screened", 0) for run in material.runs)),
        ("fig-findings", len(leads)),
        ("fig-high", _high(leads)),
        ("fig-sources", sum(len(source.sellers) > 1 for source in material.sources)),
        ("fig-told", sum(alert.state is Delivery.SENT for alert in material.alerts)),
    ]


def _counts(material: Material, leads: Sequence[Filed], harmless: Sequence[Filed]) -> dict[str, int]:
    """What the summary's sentences are filled with."""
    return {
        "findings": len(leads),
        "high": _high(leads),
        "harmless": len(harmless),
        "decided": sum(each.status is not None for each in leads),
        "earlier": material.earlier,
        "sites": len(material.coverage),
        "planned": figures(material.coverage.values())["planned"],
        "unseen": unseen_count(material.coverage.values()),
    }


def _high(leads: Sequence[Filed]) -> int:
    return sum(band_of(each.finding.risk) == 0 for each in leads)


def _findings(material: Material, leads: Sequence[Filed], harmless: Sequence[Filed], language: str) -> Mapping[str, Any]:
    known = cards.Background(
        rights={right.id: right for right in material.rights},
        sources={key: source for source in material.sources for key in source.sellers},
        decisions=material.decisions,
        histories=material.histories,
        zone=material.zone,
    )
    return {
        "cards": [cards.card(number, each, known, language) for number, each in enumerate(leads[:MOST], 1)],
        "harmless": [cards.harmless(each, known, language) for each in harmless[:MOST]],
        "more": len(leads[MOST:]) + len(harmless[MOST:]),
    }


def _seen(material: Material, language: str) -> Mapping[str, Any]:
    """What was seen and what was not; what the runs noted beside that stands as it was written, each line once."""
    said = [*unwatched(material.rights), *(each for name, seen in material.coverage.items() for each in unseen_at(name, seen))]
    known = {words for sentence in said for words in (sentence.en, sentence.zh)}
    return {
        "columns": [name for name, _ in COLUMNS],
        "sites": [site(name, coverage, language) for name, coverage in material.coverage.items()],
        "nights": nightly(material.nights, {right.id: right.name for right in material.rights}, material.zone),
        "nightly": NIGHTLY,
        "older": len(material.nights[MOST_ROWS:]),
        "unwatched": [line(sentence.said_in(language)) for sentence in unwatched(material.rights)],
        "noted": list(dict.fromkeys(line(each) for run in material.runs for each in run.unseen if each not in known)),
    }
