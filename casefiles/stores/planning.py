"""Putting links into a round of the crawl ledger."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, exists, or_, select, update

from casefiles.parts import PageKind
from casefiles.stores.base import Link, Outcome
from casefiles.stores.batches import batches
from casefiles.stores.columns import plain
from casefiles.stores.statements import Prepared, put
from casefiles.stores.tables import frontier, sites

UNCHANGED_SINCE = "sitemap-date"
"""The ``why`` of a page settled ``UNCHANGED`` because its sitemap dates its last change before our last reading."""

RECHECKED = 20
"""A sitemap's dates are not trusted wholly: of every twenty pages that it says are as they were one is asked for all the same,
another one each round, so that a change that no date tells is seen within twenty nights. Ours: it costs 5 % of the requests,
which are conditional."""

NEW_ROW = ("site_id", "url", "kind", "depth", "found_on", "lastmod", "due")
"""Columns of a row that was never visited."""

_row = frontier.c
_DATED = Prepared(
    update(frontier)
    .where(
        _row.site_id == bindparam("site"),
        _row.url == bindparam("dated"),
        _row.claimed.is_(False),
        _row.settled > 0,
        _row.settled < bindparam("round"),
        _row.outcome != Outcome.GONE.value,
        _row.read_at > bindparam("changed"),
        (_row.id + bindparam("round")) % RECHECKED != 0,
        exists().where(sites.c.id == _row.site_id, sites.c.doubted.is_(None)),
    )
    .values(settled=bindparam("round"), due=bindparam("next"), attempts=0, outcome=Outcome.UNCHANGED.value, why=UNCHANGED_SINCE)
)


def _add() -> Prepared:
    """A new row; of one that is there, the lowest depth, the better guess and the latest date."""
    statement = put(frontier)
    new = statement.excluded
    came_back = and_(_row.due.is_(None), _row.settled < new.due)
    nearer = new.depth < _row.depth
    guessed_better = and_(_row.settled == 0, _row.kind == PageKind.OTHER, new.kind != PageKind.OTHER)
    dated_later = and_(new.lastmod.is_not(None), or_(_row.lastmod.is_(None), new.lastmod > _row.lastmod))
    better = {
        "due": case((came_back, new.due), else_=_row.due),
        "depth": case((nearer, new.depth), else_=_row.depth),
        "kind": case((guessed_better, new.kind), else_=_row.kind),
        "lastmod": case((dated_later, new.lastmod), else_=_row.lastmod),
    }
    any_better = or_(came_back, nearer, guessed_better, dated_later)
    changed = statement.on_conflict_do_update(index_elements=["site_id", "url"], set_=better, where=any_better)
    return Prepared(changed, *NEW_ROW)


_ADD = _add()


def add(connection: Connection, site_id: int, number: int, links: Sequence[Link]) -> None:
    """Put ``links`` into the round; settle those that the sitemap says are as they were, unless its dates are doubted."""
    if links:
        _ADD.run_all(connection, (_planned(link, site_id, number) for link in links))
    dated = [link for link in links if link.lastmod is not None]
    if dated:
        rows = (
            {"site": site_id, "round": number, "next": number + 1, "dated": link.url, "changed": link.lastmod} for link in dated
        )
        _DATED.run_all(connection, rows)


def ask_dated(connection: Connection, site_id: int, number: int) -> int:
    """Let all that the sitemap's date alone settled in this round be visited after all; return how many."""
    here = (_row.site_id == site_id, _row.settled == number, _row.why == UNCHANGED_SINCE)
    return connection.execute(update(frontier).where(*here).values(due=number, settled=number - 1)).rowcount


def count_new(connection: Connection, site_id: int, number: int, links: Sequence[Link]) -> int:
    """How many of ``links`` are not in the round."""
    urls = {plain(link.url) for link in links}
    in_round = or_(_row.due.is_not(None), _row.settled == number)
    known = 0
    for some in batches(urls):
        known += len(connection.execute(select(_row.id).where(_row.site_id == site_id, _row.url.in_(some), in_round)).all())
    return len(urls) - known


def _planned(link: Link, site_id: int, number: int) -> dict[str, Any]:
    return {
        "site_id": site_id,
        "url": link.url,
        "kind": link.kind,
        "depth": link.depth,
        "found_on": link.found_on,
        "lastmod": link.lastmod,
        "due": number,
    }
