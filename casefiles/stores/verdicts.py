"""Findings, decisions and sources, inside a transaction of the caller."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, ScalarSelect, bindparam, delete, select, true
from sqlalchemy.sql import Select

from casefiles.levels import rank
from casefiles.model import Decision, Finding, Source
from casefiles.parts import Verdict
from casefiles.records import from_json, to_json
from casefiles.stores import offers
from casefiles.stores.base import Filed
from casefiles.stores.batches import batches
from casefiles.stores.columns import plain
from casefiles.stores.statements import put_new, put_newest
from casefiles.stores.tables import decisions, findings, sources, untold


def keep_findings(connection: Connection, given: Iterable[Finding], now: datetime) -> int:
    """Write what is new or changed and put it into the untold queue; return how many."""
    upsert = put_newest(findings, "risk", "doc", "changed_at", "rank")
    count = 0
    for some in batches(given):
        rows = {row["id"]: row for row in (_row(finding, now) for finding in some)}
        known = dict(connection.execute(select(findings.c.id, findings.c.doc).where(findings.c.id.in_(rows))).all())
        news = [row for row in rows.values() if known.get(row["id"]) != row["doc"]]
        if news:
            connection.execute(upsert, news)
            connection.execute(put_new(untold), [{"finding_id": row["id"]} for row in news])
        count += len(news)
    return count


def _row(finding: Finding, now: datetime) -> dict[str, Any]:
    finding = replace(finding, listing_url=plain(finding.listing_url))
    return {
        "id": finding.id,
        "right_id": finding.right_id,
        "listing_url": finding.listing_url,
        "risk": finding.risk,
        "doc": to_json(finding),
        "first_at": now,
        "changed_at": now,
        "rank": rank(finding),
    }


def filed(connection: Connection, ids: Sequence[str], right: str | None, listings: Sequence[str], min_risk: float) -> list[Filed]:
    """See :meth:`casefiles.stores.base.Store.findings`."""
    narrow: list[ColumnElement[bool]] = []
    if right is not None:
        narrow.append(findings.c.right_id == right)
    if min_risk > 0:
        narrow.append(findings.c.risk >= min_risk)
    if ids and listings:
        wanted = set(listings)
        return [each for each in filed(connection, ids, right, (), min_risk) if each.listing.url in wanted]
    column, names = (findings.c.id, ids) if ids else (findings.c.listing_url, listings)
    parts: list[ColumnElement[bool]] = [column.in_(some) for some in batches(dict.fromkeys(names))] or [true()]
    rows = [row for part in parts for row in connection.execute(_columns().where(part, *narrow))]
    return _read(connection, rows, thumbnails=bool(names))


def untold_findings(connection: Connection) -> list[Filed]:
    """See :meth:`casefiles.stores.base.Store.untold`."""
    return _read(connection, connection.execute(_columns().join(untold)).all(), thumbnails=False)


def unchanged(connection: Connection, filed: Iterable[Filed]) -> list[str]:
    """Ids of those findings that stand in the record as they are ``filed``: with the same contents and the same decision."""
    given = {each.finding.id: (each.changed_at, each.status) for each in filed}
    rows = (row for some in batches(given) for row in connection.execute(_columns().where(findings.c.id.in_(some))))
    standing = {from_json(Finding, row.doc).id: (row.changed_at, Verdict(row.status) if row.status else None) for row in rows}
    return [finding for finding, state in given.items() if standing.get(finding) == state]


def newest_verdict() -> ScalarSelect[str]:
    """The newest verdict on a finding of the enclosing statement."""
    newest = select(decisions.c.verdict).where(decisions.c.subject == findings.c.id)
    return newest.order_by(decisions.c.at.desc(), decisions.c.id.desc()).limit(1).scalar_subquery()


def _columns() -> Select[tuple[str, datetime, datetime, str | None]]:
    return select(findings.c.doc, findings.c.first_at, findings.c.changed_at, newest_verdict().label("status"))


def _read(connection: Connection, rows: Sequence[Any], *, thumbnails: bool) -> list[Filed]:
    read = [(from_json(Finding, row.doc), row) for row in rows]
    read.sort(key=lambda pair: (-pair[0].risk, pair[0].id))
    shown = offers.named(connection, (finding.listing_url for finding, _ in read), thumbnails=thumbnails)
    return [
        Filed(
            finding=finding,
            listing=shown[finding.listing_url],
            status=Verdict(row.status) if row.status else None,
            first_at=row.first_at,
            changed_at=row.changed_at,
        )
        for finding, row in read
    ]


def keep_decision(connection: Connection, decision: Decision) -> None:
    """See :meth:`casefiles.stores.base.Store.keep_decision`."""
    row = {
        "id": decision.id,
        "subject": decision.subject,
        "verdict": decision.verdict.value,
        "at": decision.at,
        "doc": to_json(decision),
    }
    connection.execute(put_new(decisions), row)
    if connection.execute(select(findings.c.id).where(findings.c.id == decision.subject)).scalar() is not None:
        connection.execute(put_new(untold), {"finding_id": decision.subject})


def all_decisions(connection: Connection, subject: str | None) -> list[Decision]:
    """See :meth:`casefiles.stores.base.Store.decisions`."""
    wanted = select(decisions.c.doc).order_by(decisions.c.at, decisions.c.id)
    if subject is not None:
        wanted = wanted.where(decisions.c.subject == subject)
    return [from_json(Decision, doc) for doc in connection.execute(wanted).scalars()]


def replace_sources(connection: Connection, given: Iterable[Source]) -> None:
    """See :meth:`casefiles.stores.base.Store.keep_sources`."""
    docs = {source.id: to_json(source) for source in given}
    known = dict(connection.execute(select(sources.c.id, sources.c.doc)).all())
    if gone := [{"gone": source} for source in known if source not in docs]:
        connection.execute(delete(sources).where(sources.c.id == bindparam("gone")), gone)
    if rows := [{"id": source, "doc": doc} for source, doc in docs.items() if known.get(source) != doc]:
        connection.execute(put_newest(sources, "doc"), rows)  # no other row is written: what is written is indexed anew


def all_sources(connection: Connection) -> list[Source]:
    """See :meth:`casefiles.stores.base.Store.sources`."""
    return [from_json(Source, doc) for doc in connection.execute(select(sources.c.doc).order_by(sources.c.id)).scalars()]
