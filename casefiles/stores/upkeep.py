"""Upkeep of a record as a whole: bring to the current schema, check, back up."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, exists, func, select

from casefiles.errors import BadInput
from casefiles.stores.failures import translated
from casefiles.stores.files import replacing
from casefiles.stores.moving import write
from casefiles.stores.opening import database_at, existing_database_at
from casefiles.stores.schema import bring_up, must_be_current
from casefiles.stores.tables import alert_findings, alerts, findings, rounds, subscriptions


def migrate(url: str) -> bool:
    """Bring the record at ``url`` to the current schema, making it if it is not there; return whether anything was to do.

    Raises:
        BadConfiguration: no URL of a record.
        StoreUnavailable: see :func:`casefiles.stores.open_store`.
    """
    database = database_at(url)
    try:
        return bring_up(database)
    finally:
        database.close()


def check(url: str) -> list[str]:
    """What is wrong with the record, a line each; empty when it is sound. Changes nothing.

    Asks the database (pages, indexes, references, full text) and then what only we know: see ``_STRAYS``.

    Raises:
        StoreUnavailable: there is no record, or it is of another schema.
    """
    database = existing_database_at(url)
    try:
        with database.writing() as connection:
            must_be_current(connection, database.name)
            wrong = list(database.faults(connection))
            return wrong or list(_strays(connection))
    finally:
        database.close()


_OPEN_ROUNDS = select(rounds.c.site_id).where(rounds.c.ended_at.is_(None)).group_by(rounds.c.site_id).having(func.count() > 1)
_STRAYS = (
    (
        "alerts for a subscription that is not there",
        select(alerts.c.id).where(~exists().where(subscriptions.c.id == alerts.c.subscription_id)),
    ),
    (
        "alerts about a finding that is not there",
        select(alert_findings.c.alert_id).distinct().where(~exists().where(findings.c.id == alert_findings.c.finding_id)),
    ),
    ("alerts about nothing", select(alerts.c.id).where(~exists().where(alert_findings.c.alert_id == alerts.c.id))),
    ("sites with more than one open round", _OPEN_ROUNDS),
)
"""What no database can see and no verb writes, and the rows that would show it."""


def _strays(connection: Connection) -> Iterator[str]:
    for what, rows in _STRAYS:
        if count := connection.execute(select(func.count()).select_from(rows.subquery())).scalar_one():
            yield f"{count:,} {what}"


def backup(url: str, target: Path) -> None:
    """Write the record as it stands to the file ``target``, while others may go on writing to it.

    Of SQLite, ``target`` is itself a record. Of PostgreSQL it is an export (see :mod:`casefiles.stores.moving`), which
    ``record import`` restores into an empty record of either kind: it needs no tool of the server's version.

    Raises:
        StoreUnavailable: there is no record, or ``target`` cannot be written: an earlier ``target`` is then as it was.
        BadInput: ``target`` is the record itself.
    """
    database = existing_database_at(url)
    try:
        if target.resolve() == Path(database.name).resolve():
            raise BadInput(f"{target}: this is the record itself; name another file")
        with translated(str(target)), replacing(target) as draft:
            if not database.copy_to(draft):
                write(database, draft)
    finally:
        database.close()
