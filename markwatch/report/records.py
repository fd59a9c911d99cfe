"""Sources, alerts and runs as the report's tables show them. Pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from alerts.formats import moment, percent
from casefiles.model import Alert, Source, seller_key
from casefiles.parts import Tie
from casefiles.stores.base import Filed, Run
from markwatch.report.safe import line, web_link
from markwatch.report.wording import DELIVERIES, FIGURES, JOBS, NEWS, named, say
from tracing.kinds import NAMES


@dataclass(frozen=True, slots=True, kw_only=True)
class TieCard:
    """Why two shops are held to be one: the sentence, and both places as they stand there."""

    sentence: str
    quotes: tuple[tuple[str, str, str | None], ...]
    """(words around the identifier, address of the page, link)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCard:
    """One source."""

    name: str
    shops: tuple[str, ...]
    known_by: tuple[tuple[str, str], ...]
    """(kind of identifier, value), without repeats."""
    ties: tuple[TieCard, ...]
    findings: int


def source_cards(sources: Sequence[Source], findings: Sequence[Filed], language: str) -> list[SourceCard]:
    """The sources that have several shops or a finding, most findings first."""
    counts = Counter(_seller(each) for each in findings)
    cards = [_source(source, sum(counts[key] for key in source.sellers), language) for source in sources]
    return sorted((card for card in cards if len(card.shops) > 1 or card.findings), key=lambda card: (-card.findings, card.name))


def _seller(filed: Filed) -> str:
    listing = filed.listing
    return seller_key(listing.marketplace, listing.seller) if listing.seller else ""


def _source(source: Source, findings: int, language: str) -> SourceCard:
    known_by = ((NAMES[each.kind].said_in(language), line(each.value, 60)) for each in source.identifiers)
    return SourceCard(
        name=line(source.name, 100),
        shops=tuple(line(key.partition("|")[2] or key, 120) for key in source.sellers),
        known_by=tuple(dict.fromkeys(known_by)),
        ties=tuple(_tie(tie, language) for tie in source.ties),
        findings=findings,
    )


def _tie(tie: Tie, language: str) -> TieCard:
    kind, strength = NAMES[tie.one.kind].said_in(language), percent(tie.strength, language)
    return TieCard(
        sentence=say("tie", language, kind=kind, value=line(tie.one.value, 60), strength=strength),
        quotes=tuple((line(each.quote, 120), line(each.seen_at, 120), web_link(each.seen_at)) for each in (tie.one, tie.other)),
    )


def alert_rows(alerts: Sequence[Alert], zone: tzinfo, language: str) -> list[tuple[str, ...]]:
    """(when, whom, by, what, result) of each alert, oldest first."""
    return [
        (
            moment(alert.sent_at or alert.created_at, zone, language),
            line(alert.recipient, 100),
            line(alert.channel, 40),
            NEWS[alert.news].said_in(language).format(count=len(alert.findings)),
            DELIVERIES[alert.state].said_in(language) + (f" ({line(alert.result, 120)})" if alert.result else ""),
        )
        for alert in alerts
    ]


def run_rows(runs: Sequence[Run], zone: tzinfo, language: str) -> list[tuple[str, ...]]:
    """(job, began, took, figures) of each run, oldest first; figures that are 0 are left out."""
    return [
        (
            line(named(JOBS, run.job, language), 60),
            moment(run.began_at, zone, language),
            _took(run, language),
            _figures(run, language),
        )
        for run in runs
    ]


def _took(run: Run, language: str) -> str:
    if run.ended_at is None:
        return say("not-ended", language)
    return say("seconds", language, count=f"{(run.ended_at - run.began_at).total_seconds():,.1f}")


def _figures(run: Run, language: str) -> str:
    return " · ".join(f"{line(named(FIGURES, name, language), 60)} {count:,}" for name, count in run.figures.items() if count)
