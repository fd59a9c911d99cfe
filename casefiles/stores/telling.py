"""Subscriptions, alerts and runs, inside a transaction of the caller."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, insert, or_, select, update

from casefiles.errors import NotFound
from casefiles.model import Alert
from casefiles.parts import Delivery, Subscription
from casefiles.records import from_json, to_json
from casefiles.stores import nights
from casefiles.stores.base import Coverage, Run
from casefiles.stores.statements import put_new, put_newest
from casefiles.stores.tables import COUNTS, alert_findings, alerts, coverages, runs, subscriptions, untold


def keep_subscription(connection: Connection, subscription: Subscription) -> None:
    """See :meth:`casefiles.stores.base.Store.keep_subscription`."""
    connection.execute(put_newest(subscriptions, "doc"), {"id": subscription.id, "doc": to_json(subscription)})


def all_subscriptions(connection: Connection) -> list[Subscription]:
    """See :meth:`casefiles.stores.base.Store.subscriptions`."""
    docs = connection.execute(select(subscriptions.c.doc).order_by(subscriptions.c.id)).scalars()
    return [from_json(Subscription, doc) for doc in docs]


def keep_alerts(connection: Connection, given: Iterable[Alert], told: Iterable[str]) -> None:
    """See :meth:`casefiles.stores.base.Store.keep_alerts`."""
    write = put_new(alerts).returning(alerts.c.id)
    for alert in given:
        about = [{"alert_id": alert.id, "finding_id": finding} for finding in dict.fromkeys(alert.findings)]
        if connection.execute(write, _row(alert)).scalar() is not None and about:
            connection.execute(insert(alert_findings), about)
    if done := [{"told": finding} for finding in told]:
        connection.execute(delete(untold).where(untold.c.finding_id == bindparam("told")), done)


def _row(alert: Alert) -> dict[str, Any]:
    return {
        "id": alert.id,
        "subscription_id": alert.subscription_id,
        "state": alert.state.value,
        "created_at": alert.created_at,
        "due_at": alert.due_at,
        "doc": to_json(alert),
    }


def all_alerts(connection: Connection, finding: str | None) -> list[Alert]:
    """See :meth:`casefiles.stores.base.Store.alerts`."""
    wanted = select(alerts.c.doc).order_by(alerts.c.created_at, alerts.c.id)
    if finding is not None:
        wanted = wanted.join(alert_findings).where(alert_findings.c.finding_id == finding)
    return [from_json(Alert, doc) for doc in connection.execute(wanted).scalars()]


def claim_alerts(connection: Connection, now: datetime, limit: int) -> list[Alert]:
    """See :meth:`casefiles.stores.base.Store.claim_alerts`."""
    due = and_(alerts.c.state == Delivery.PENDING.value, alerts.c.due_at <= now)
    left = alerts.c.state == Delivery.SENDING.value
    wanted = select(alerts.c.doc).where(or_(due, left)).order_by(alerts.c.due_at, alerts.c.created_at, alerts.c.id).limit(limit)
    read = (from_json(Alert, doc) for doc in connection.execute(wanted).scalars().all())
    claimed = [replace(alert, state=Delivery.SENDING, attempts=alert.attempts + 1) for alert in read]
    for alert in claimed:
        note_alert(connection, alert)
    return claimed


def note_alert(connection: Connection, alert: Alert) -> None:
    """See :meth:`casefiles.stores.base.Store.note_alert`."""
    row = _row(alert)
    changed = {name: row[name] for name in ("state", "due_at", "doc")}
    if connection.execute(update(alerts).where(alerts.c.id == alert.id).values(changed)).rowcount == 0:
        raise NotFound(f"no alert {alert.id} in this record")


def keep_run(connection: Connection, run: Run) -> None:
    """See :meth:`casefiles.stores.base.Store.keep_run`."""
    connection.execute(put_newest(runs, "began_at", "doc"), {"id": run.id, "began_at": run.began_at, "doc": to_json(run)})


def all_runs(connection: Connection, since: datetime | None) -> list[Run]:
    """See :meth:`casefiles.stores.base.Store.runs`."""
    wanted = select(runs.c.doc).order_by(runs.c.began_at, runs.c.id)
    if since is not None:
        wanted = wanted.where(runs.c.began_at >= since)
    return [from_json(Run, doc) for doc in connection.execute(wanted).scalars()]


def keep_coverage(connection: Connection, rows: Iterable[Coverage]) -> None:
    """See :meth:`casefiles.stores.base.Store.keep_coverage`."""
    kept = [{"right_id": row.right} | {name: getattr(row, name) for name in ("night", "site", *COUNTS)} for row in rows]
    if kept:
        connection.execute(put_newest(coverages, *COUNTS), kept)


def all_coverage(connection: Connection, site: str | None, since: datetime | None) -> list[Coverage]:
    """See :meth:`casefiles.stores.base.Store.coverage`."""
    wanted = select(coverages).order_by(coverages.c.night, coverages.c.site, coverages.c.right_id)
    if site is not None:
        wanted = wanted.where(coverages.c.site == site)
    if since is not None:
        wanted = wanted.where(coverages.c.night >= since)
    return list(map(nights.coverage, connection.execute(wanted)))
