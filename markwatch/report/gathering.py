"""What a report is made of, and how it is read from the record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from casefiles.levels import urgency
from casefiles.model import Alert, Decision, Right, Source
from casefiles.parts import Change
from casefiles.stores.base import Coverage as NightCoverage
from casefiles.stores.base import Filed, Run, Store
from markwatch.coverage import Coverage

MOST = 200
"""Findings shown one by one, the riskiest; the rest are counted. Each carries two pictures: 200 make about 10 MB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Everything that a report shows; :func:`markwatch.report.render` needs nothing beside it."""

    since: datetime
    """Beginning of the stretch of time, UTC."""
    until: datetime
    """Its end, itself left out."""
    zone: tzinfo = UTC
    """In which times are shown."""
    runs: Sequence[Run] = ()
    findings: Sequence[Filed] = ()
    """New or changed in the stretch, the most urgent first; also those that no longer hold (without signals)."""
    earlier: int = 0
    """Findings from before the stretch that still hold and did not change in it."""
    rights: Sequence[Right] = ()
    sources: Sequence[Source] = ()
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    """The newest on each finding, by finding id."""
    histories: Mapping[str, Sequence[Change]] = field(default_factory=dict)
    """Of the listings shown one by one, by URL."""
    alerts: Sequence[Alert] = ()
    """Written in the stretch."""
    coverage: Mapping[str, Coverage] = field(default_factory=dict)
    """Of the newest round of each site."""
    nights: Sequence[NightCoverage] = ()
    """What each night of the stretch saw, by shop and right."""


def gather(store: Store, since: datetime, until: datetime, zone: tzinfo = UTC) -> Material:
    """The material of ``[since, until)`` as the record has it.

    Raises:
        StoreUnavailable: the record cannot be read.
    """
    filed = sorted(store.findings(), key=lambda each: urgency(each.finding))
    in_time = [each for each in filed if since <= each.changed_at < until]
    return Material(
        since=since,
        until=until,
        zone=zone,
        runs=[run for run in store.runs(since) if run.began_at < until],
        findings=[*_with_pictures(store, in_time[:MOST]), *in_time[MOST:]],
        earlier=sum(bool(each.finding.signals) and each.changed_at < since for each in filed),
        rights=_rights_with_pictures(store),
        histories={each.listing.url: store.history(each.listing.url) for each in in_time[:MOST]},
        sources=store.sources(),
        decisions={decision.subject: decision for decision in store.decisions() if decision.at < until},
        alerts=[alert for alert in store.alerts() if since <= alert.created_at < until],
        coverage={site: store.ledger(site).coverage() for site in store.sites()},
        nights=[row for row in store.coverage(since=since) if row.night < until],
    )


def _with_pictures(store: Store, shown: Sequence[Filed]) -> list[Filed]:
    """The same findings with thumbnails: the record gives those for findings that are named only."""
    found = store.findings(ids=[each.finding.id for each in shown]) if shown else []
    return sorted(found, key=lambda each: urgency(each.finding))


def _rights_with_pictures(store: Store) -> list[Right]:
    """All rights with thumbnails, for the same reason."""
    ids = [right.id for right in store.rights()]
    return store.rights(ids) if ids else []
