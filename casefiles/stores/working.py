"""Who works on a site: leases, and whose turn it is, inside a transaction of the caller."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, or_, select, update

from casefiles.stores.base import LEASE
from casefiles.stores.statements import Prepared, put
from casefiles.stores.tables import frontier, sites, workers


def enlist(connection: Connection, site_id: int, name: str, now: datetime) -> int:
    """Begin or renew the lease of the worker ``name``; return its number."""
    row = {"site_id": site_id, "name": name, "lease": now + LEASE}
    statement = put(workers).values(row)
    again = statement.on_conflict_do_update(index_elements=["site_id", "name"], set_={"lease": statement.excluded.lease})
    number: int = connection.execute(again.returning(workers.c.id)).scalar_one()
    return number


def number_of(connection: Connection, site_id: int, name: str) -> int:
    """The number of the worker ``name``, whose round is open."""
    mine = select(workers.c.id).where(workers.c.site_id == site_id, workers.c.name == name)
    number: int = connection.execute(mine).scalar_one()
    return number


def release(connection: Connection, site_id: int, me: int, now: datetime) -> None:
    """Release what ``me`` and those whose lease has run out had claimed."""
    living = select(workers.c.id).where(workers.c.site_id == site_id, workers.c.lease >= now, workers.c.id != me)
    dead = or_(frontier.c.holder.is_(None), frontier.c.holder.not_in(living))
    connection.execute(update(frontier).where(*_claimed(site_id), dead).values(claimed=False, holder=None))


def _claimed(site_id: int) -> tuple[ColumnElement[bool], ...]:
    return frontier.c.site_id == site_id, frontier.c.claimed.is_(True)


def renew(connection: Connection, site_id: int, name: str, now: datetime) -> int:
    """See :meth:`casefiles.stores.base.Ledger.renew`."""
    enlist(connection, site_id, name, now)
    living = select(workers.c.id).where(workers.c.site_id == site_id, workers.c.lease >= now)
    dead = or_(frontier.c.holder.is_(None), frontier.c.holder.not_in(living))
    connection.execute(update(frontier).where(*_claimed(site_id), dead).values(claimed=False, holder=None))
    return held_by_others(connection, site_id, name)


def held_by_others(connection: Connection, site_id: int, name: str) -> int:
    """Pages of the site that workers other than ``name`` hold."""
    me = select(workers.c.id).where(workers.c.site_id == site_id, workers.c.name == name).scalar_subquery()
    return connection.execute(select(func.count()).where(*_claimed(site_id), frontier.c.holder != me)).scalar_one()


def blame(connection: Connection, site_id: int, name: str) -> list[str]:
    """See :meth:`casefiles.stores.base.Ledger.blame`."""
    me = select(workers.c.id).where(workers.c.site_id == site_id, workers.c.name == name).scalar_subquery()
    hung: Any = update(frontier).where(*_claimed(site_id), frontier.c.holder == me)
    hung = hung.values(claimed=False, holder=None, wedges=frontier.c.wedges + 1).returning(frontier.c.url)
    return sorted(connection.execute(hung).scalars())


def turn(connection: Connection, site_id: int, now: datetime, gap: timedelta) -> datetime:
    """See :meth:`casefiles.stores.base.Ledger.turn`."""
    free = connection.execute(select(sites.c.next_at).where(sites.c.id == site_id).with_for_update(key_share=True)).scalar_one()
    at = now if free is None or free < now else free
    connection.execute(update(sites).where(sites.c.id == site_id).values(next_at=at + gap))
    return at


_ALONE = Prepared(select(sites.c.id).where(sites.c.id == bindparam("site")).with_for_update(key_share=True))


def alone(connection: Connection, site_id: int) -> None:
    """Let the pages of a site be settled one after the other: two that plan each other's links would wait for each other for
    ever. A lock of the site's row in PostgreSQL; in SQLite every writer is alone anyhow.
    """
    _ALONE.run(connection, {"site": site_id})
