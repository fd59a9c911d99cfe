"""What was seen and what was not, site by site, as the report's tables show it. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from casefiles.parts import PageKind
from casefiles.stores.base import Coverage as NightCoverage
from casefiles.stores.base import Outcome
from markwatch.coverage import Coverage
from markwatch.reasons import reason
from markwatch.report.safe import line
from markwatch.report.wording import KINDS, say

COLUMNS: tuple[tuple[str, frozenset[Outcome | None]], ...] = (
    ("read", frozenset({Outcome.READ})),
    ("same", frozenset({Outcome.UNCHANGED})),
    ("double", frozenset({Outcome.DUPLICATE})),
    ("gone", frozenset({Outcome.GONE})),
    ("refused", frozenset({Outcome.REFUSED})),
    ("blocked", frozenset({Outcome.BLOCKED})),
    ("failed", frozenset({Outcome.FAILED})),
    ("ahead", frozenset({None})),
)
"""Columns of the table beside ``planned``: word and the outcomes it counts."""

UNSEEN: Mapping[Outcome | None, str] = {
    Outcome.BLOCKED: "blocked",
    Outcome.REFUSED: "refused",
    Outcome.FAILED: "failed",
    None: "ahead",
}
"""Outcomes after which nothing is known of a page, worst first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """Pages of one kind that were not seen for one reason."""

    count: int
    kind: str
    outcome: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One shop in its newest round."""

    name: str
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    """(kind of page, counts in the order planned, then :data:`COLUMNS`); the last is the total."""
    missed: tuple[Missed, ...]


def site(name: str, coverage: Coverage, language: str) -> Site:
    """The table of one shop."""
    rows = [(KINDS[kind].said_in(language), _counts(coverage, (kind,))) for kind in KINDS if _counts(coverage, (kind,))[0]]
    total = (say("total", language), _counts(coverage, tuple(KINDS)))
    missed = sorted(
        ((key, count) for key, count in coverage.items() if key[1] in UNSEEN and count),
        key=lambda item: (list(UNSEEN).index(item[0][1]), -item[1]),
    )
    return Site(
        name=line(name, 100),
        rows=(*rows, total),
        missed=tuple(_missed(*key, count, language) for key, count in missed),
    )


def _counts(coverage: Coverage, kinds: Sequence[PageKind]) -> tuple[int, ...]:
    by_outcome: Counter[Outcome | None] = Counter()
    for (kind, outcome, _why), count in coverage.items():
        by_outcome[outcome] += count if kind in kinds else 0
    return (sum(by_outcome.values()), *(sum(by_outcome[outcome] for outcome in outcomes) for _, outcomes in COLUMNS))


def _missed(kind: PageKind, outcome: Outcome | None, why: str | None, count: int, language: str) -> Missed:
    return Missed(
        count=count,
        kind=KINDS[kind].said_in(language),
        outcome=say(UNSEEN[outcome], language),
        why=line(reason(why).said_in(language), 100) if why else "",
    )


NIGHTLY = ("planned", "fetched", "unchanged", "refused", "blocked", "failed", "read", "unread")
"""Columns of the table night by night: fields of :class:`casefiles.stores.base.Coverage`."""

MOST_ROWS = 400
"""Rows of that table that are shown, the newest nights first: a month of ten shops."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NightRow:
    """One shop in one night, as a whole or for one right."""

    night: str
    """When it began, in digits: the table is wide."""
    site: str
    right: str
    """Its name; empty for the shop as a whole."""
    counts: tuple[int, ...]
    """In the order of :data:`NIGHTLY`."""


def nightly(rows: Sequence[NightCoverage], rights: Mapping[str, str], zone: tzinfo) -> list[NightRow]:
    """The newest nights first; within a night by shop, and within that the shop as a whole before its rights.

    Args:
        rights: names by id.
    """
    newest = sorted(sorted(rows, key=lambda row: (row.site, row.right)), key=lambda row: row.night, reverse=True)
    return [
        NightRow(
            night=f"{row.night.astimezone(zone):%Y-%m-%d %H:%M}",
            site=line(row.site, 100),
            right=line(rights.get(row.right, row.right), 100),
            counts=tuple(getattr(row, name) for name in NIGHTLY),
        )
        for row in newest[:MOST_ROWS]
    ]


def unseen_count(coverages: Iterable[Coverage]) -> int:
    """Addresses of which nothing is known."""
    return sum(count for coverage in coverages for (_, outcome, _why), count in coverage.items() if outcome in UNSEEN)
