"""The crawl ledger of one site. What a URL's state is follows from round numbers: a new round touches no row.

A row is to be visited in round N when ``due <= N`` and it is not claimed; settling moves ``due`` to N + 1, or to nothing when the
page is gone. Rows left over from an earlier round keep their lower ``due``: within a kind of page they come first.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection, Row, and_, bindparam, func, insert, null, select, update

from casefiles.errors import NotFound
from casefiles.parts import PageKind
from casefiles.stores import histories, planning, settling
from casefiles.stores.base import Errand, Ledger, Link, Outcome, Round, Visit
from casefiles.stores.batches import batches
from casefiles.stores.columns import VISIT_ORDER
from casefiles.stores.database import Database
from casefiles.stores.statements import Prepared
from casefiles.stores.tables import frontier, listings, rounds, sites

_DUE = (
    select(frontier)
    .where(
        frontier.c.site_id == bindparam("site"),
        frontier.c.claimed.is_(False),
        frontier.c.kind == bindparam("kind"),
        frontier.c.due <= bindparam("round"),
    )
    .order_by(frontier.c.due, frontier.c.depth, frontier.c.id)
    .limit(bindparam("limit"))
)
_CLAIM = Prepared(
    update(frontier).where(frontier.c.id == bindparam("row_id")).values(claimed=True, attempts=frontier.c.attempts + 1)
)
_RELEASE = (
    update(frontier)
    .where(frontier.c.site_id == bindparam("site"), frontier.c.url == bindparam("released"), frontier.c.claimed.is_(True))
    .values(claimed=False, attempts=frontier.c.attempts - 1)
)
_RELEASE_ALL = update(frontier).where(frontier.c.site_id == bindparam("site"), frontier.c.claimed.is_(True)).values(claimed=False)


class SqlLedger(Ledger):
    """One site's ledger; every verb is said in :class:`casefiles.stores.base.Ledger`."""

    def __init__(self, database: Database, site: str) -> None:
        self._database = database
        self._site = site
        self._open: tuple[int, int] | None = None  # site id, round number

    def open(self, now: datetime) -> Round:
        with self._database.crawling() as connection:
            site_id = _site_id(connection, self._site)
            if site_id is None:
                site_id = connection.execute(insert(sites).returning(sites.c.id), {"name": self._site}).scalar_one()
            newest = _newest_round(connection, site_id)
            resumed = newest is not None and newest.ended_at is None
            if newest is not None and resumed:
                number, began_at = newest.number, newest.began_at
            else:
                number, began_at = (newest.number + 1 if newest else 1), now
                connection.execute(insert(rounds), {"site_id": site_id, "number": number, "began_at": now})
            connection.execute(_RELEASE_ALL, {"site": site_id})
        self._open = (site_id, number)
        return Round(site=self._site, number=number, resumed=resumed, began_at=began_at)

    def plan(self, links: Iterable[Link], now: datetime) -> int:
        new = 0
        with self._database.crawling() as connection:
            site_id, number = self._round(connection)
            for some in batches(links):
                new += planning.count_new(connection, site_id, number, some)
                planning.add(connection, site_id, number, some)
        return new

    def claim(self, limit: int) -> list[Errand]:
        rows: list[Row[tuple[object, ...]]] = []
        with self._database.crawling() as connection:
            site_id, number = self._round(connection)
            for kind in VISIT_ORDER:
                if len(rows) < limit:
                    asked = {"site": site_id, "round": number, "kind": kind, "limit": limit - len(rows)}
                    rows += connection.execute(_DUE, asked).all()
            if rows:
                _CLAIM.run_all(connection, ({"row_id": row.id} for row in rows))
        return [_errand(row) for row in rows]

    def release(self, urls: Iterable[str]) -> None:
        with self._database.crawling() as connection:
            site_id, _ = self._round(connection)
            if rows := [{"site": site_id, "released": url} for url in urls]:
                connection.execute(_RELEASE, rows)

    def settle(self, visit: Visit, now: datetime) -> None:
        with self._database.crawling() as connection:
            site_id, number = self._round(connection)
            settling.keep(self._database, connection, site_id, number, visit, now)
            planning.add(connection, site_id, number, visit.links)

    def refuse(self, kinds: Iterable[PageKind], why: str) -> int:
        with self._database.crawling() as connection:
            site_id, number = self._round(connection)
            unclaimed = (frontier.c.site_id == site_id, frontier.c.claimed.is_(False), frontier.c.due <= number)
            refused = update(frontier).where(*unclaimed, frontier.c.kind.in_(list(kinds)))
            values = {"settled": number, "due": number + 1, "attempts": 0, "outcome": Outcome.REFUSED.value, "why": why}
            return connection.execute(refused.values(values)).rowcount

    def close(self, now: datetime) -> None:
        with self._database.crawling() as connection:
            site_id, number = self._round(connection)
            ended = update(rounds).where(rounds.c.site_id == site_id, rounds.c.number == number).returning(rounds.c.began_at)
            began_at = connection.execute(ended.values(ended_at=now)).scalar_one()
            here = (frontier.c.site_id == site_id, frontier.c.settled == number, frontier.c.outcome == Outcome.GONE.value)
            gone = select(frontier.c.url).where(*here)
            lost = and_(listings.c.page.in_(gone) | listings.c.url.in_(gone), listings.c.seen_at < began_at)
            histories.note_gone(connection, lost, now)
            connection.execute(update(listings).where(lost).values(gone=True))
            histories.note_relisted(connection, began_at, now)
            connection.execute(_RELEASE_ALL, {"site": site_id})
        self._open = None

    def coverage(self) -> Mapping[tuple[PageKind, Outcome | None, str | None], int]:
        with self._database.reading() as connection:
            site_id = _site_id(connection, self._site)
            newest = None if site_id is None else _newest_round(connection, site_id)
            if newest is None:
                return {}
            here = frontier.c.site_id == site_id
            waiting = select(frontier.c.kind, null(), null(), func.count()).where(here, frontier.c.due <= newest.number)
            key = (frontier.c.kind, frontier.c.outcome, frontier.c.why)
            settled = select(*key, func.count()).where(here, frontier.c.settled == newest.number)
            rows = [*connection.execute(waiting.group_by(frontier.c.kind)), *connection.execute(settled.group_by(*key))]
        return {(kind, outcome and Outcome(outcome), why): count for kind, outcome, why, count in rows}

    def _round(self, connection: Connection) -> tuple[int, int]:
        """Site id and number of the open round, also when another process opened it."""
        if self._open is None:
            site_id = _site_id(connection, self._site)
            newest = None if site_id is None else _newest_round(connection, site_id)
            if site_id is None or newest is None or newest.ended_at is not None:
                raise NotFound(f"{self._site} has no open round: open() one first")
            self._open = (site_id, newest.number)
        return self._open


def _site_id(connection: Connection, site: str) -> int | None:
    return connection.execute(select(sites.c.id).where(sites.c.name == site)).scalar()


def _newest_round(connection: Connection, site_id: int) -> Row[tuple[int, int, datetime, datetime | None]] | None:
    return connection.execute(
        select(rounds).where(rounds.c.site_id == site_id).order_by(rounds.c.number.desc()).limit(1)
    ).one_or_none()


def _errand(row: Row[tuple[object, ...]]) -> Errand:
    link = Link(url=row.url, kind=row.kind, depth=row.depth, found_on=row.found_on, lastmod=row.lastmod)
    return Errand(link=link, attempt=row.attempts + 1, etag=row.etag, last_modified=row.last_modified, digest=row.digest)
