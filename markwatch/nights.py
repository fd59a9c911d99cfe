"""A night: which rounds it is to make, and what it saw."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from casefiles.clock import Clock
from casefiles.model import Right, content_id
from casefiles.parts import Bilingual
from casefiles.stores.base import Coverage, Run, Store
from crawlers.sites import site_of
from markwatch import coverage
from markwatch.config import Settings
from markwatch.operator import Fall, tell_operator

LASTS = timedelta(hours=20)
"""A night that was killed longer ago is not taken up: the next one is due."""


def begun(store: Store, settings: Settings, now: datetime) -> Run:
    """The unfinished night, or a new one, kept before anything is done; its figures are the rounds it is to make, by shop."""
    if (unfinished := [run for run in lately(store, now) if run.ended_at is None]) != []:
        return unfinished[-1]
    sites = {site_of(start) for start in (*settings.crawl.sites, *(plan.site for plan in settings.plans))}
    goals = {site: store.ledger(site).next() for site in sorted(sites)}
    night = Run(id=content_id("run", "nightly", now.isoformat()), job="nightly", began_at=now, figures=goals)
    store.keep_run(night)
    return night


def lately(store: Store, now: datetime) -> list[Run]:
    """The nights that began within :data:`LASTS`, oldest first."""
    return [run for run in store.runs(since=now - LASTS) if run.job == "nightly"]


def falls(store: Store, settings: Settings, clock: Clock, rows: Iterable[Coverage]) -> list[Bilingual]:
    """A sentence for each shop that gave less than is normal for it, which the operator is told too."""
    said = []
    for row in rows:
        earlier = [each for each in store.coverage(site=row.site) if not each.right and each.night < row.night]
        if (normal := coverage.fallen_below(row, earlier)) is not None:
            unseen = coverage.unseen_at(row.site, store.ledger(row.site).coverage())
            fallen = Fall(row=row, normal=normal, earlier=earlier, unseen=unseen)
            said.append(fallen.sentence)
            tell_operator(settings, clock, fallen)
    return said


def keep_rights_coverage(store: Store, rights: Sequence[Right], judge: str, night: datetime) -> None:
    """What the night saw for each right at each shop: how many listings were held against it, and how many not or not in all."""
    for whole in (row for row in store.coverage(since=night) if row.night == night and not row.right):
        judged = store.ledger(whole.site).judged(judge)
        store.keep_coverage([coverage.of_right(whole, right, judged) for right in rights])
