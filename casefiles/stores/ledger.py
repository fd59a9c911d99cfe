"""The crawl ledger of one site. What a URL's state is follows from round numbers: a new round touches no row.

A row is to be visited in round N when ``due <= N`` and it is not claimed; settling moves ``due`` to N + 1, or to nothing when the
page is gone. Rows left over from an earlier round keep their lower ``due``: within a kind of page they come first.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection, Row, and_, bindparam, func, insert, null, select, update

from casefiles.errors import NotFound
from casefiles.moments import Moment, passing
from casefiles.parts import PageKind
from casefiles.stores import histories, offers, planning, settling, teasers, working
from casefiles.stores.base import Errand, Judged, Ledger, Link, Outcome, Round, Visit
from casefiles.stores.batches import batches
from casefiles.stores.columns import VISIT_ORDER, plain
from casefiles.stores.database import Database
from casefiles.stores.enduring import enduring
from casefiles.stores.statements import Prepared, put
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
    .with_for_update(skip_locked=True)  # what another worker is claiming this moment is passed over; SQLite has no such moment
)
_CLAIM = Prepared(
    update(frontier)
    .where(frontier.c.id == bindparam("row_id"))
    .values(claimed=True, holder=bindparam("me"), attempts=frontier.c.attempts + 1)
)
_RELEASE = (
    update(frontier)
    .where(frontier.c.site_id == bindparam("site"), frontier.c.url == bindparam("released"), frontier.c.claimed.is_(True))
    .where(frontier.c.holder == bindparam("me"))
    .values(claimed=False, holder=None, attempts=frontier.c.attempts - 1)
)
_RELEASE_ALL = (
    update(frontier)
    .where(frontier.c.site_id == bindparam("site"), frontier.c.claimed.is_(True))
    .values(claimed=False, holder=None)
)


@enduring
class SqlLedger(Ledger):
    """One site's ledger; every verb is said in :class:`casefiles.stores.base.Ledger`."""

    def __init__(self, database: Database, site: str, worker: str) -> None:
        self._database = database
        self._site = site
        self._worker = worker
        self._open: tuple[int, int] | None = None  # site id, round number
        self._me: int | None = None

    def open(self, now: datetime, goal: int | None = None) -> Round:
        with self._database.crawling() as connection:
            site_id = _site_id(connection, self._site)
            if site_id is None:
                connection.execute(put(sites).values(name=self._site).on_conflict_do_nothing(index_elements=["name"]))
                site_id = connection.execute(select(sites.c.id).where(sites.c.name == self._site)).scalar_one()
            working.alone(connection, site_id)
            newest = _newest_round(connection, site_id)
            if goal is not None and newest is not None and newest.ended_at is not None and newest.number >= goal:
                return _round(self._site, newest)
            resumed = newest is not None and newest.ended_at is None
            if newest is not None and resumed:
                number, began_at = newest.number, newest.began_at
            else:
                number, began_at = (newest.number + 1 if newest else 1), now
                connection.execute(insert(rounds), {"site_id": site_id, "number": number, "began_at": now})
            self._me = working.enlist(connection, site_id, self._worker, now)
            working.release(connection, site_id, self._me, now)
        self._open = (site_id, number)
        return Round(site=self._site, number=number, resumed=resumed, began_at=began_at)

    def again(self, links: Iterable[Link], now: datetime) -> None:
        with self._database.crawling() as connection:
            site_id = _site_id(connection, self._site)
            newest = None if site_id is None else _newest_round(connection, site_id)
            if site_id is None or newest is None:
                return
            this = (rounds.c.site_id == site_id, rounds.c.number == newest.number)
            connection.execute(update(rounds).where(*this).values(ended_at=None))
            for some in batches(links):
                planning.add(connection, site_id, newest.number, some)
                here = (frontier.c.site_id == site_id, frontier.c.url.in_([plain(link.url) for link in some]))
                connection.execute(update(frontier).where(*here).values(due=newest.number))

    def plan(self, links: Iterable[Link], now: datetime) -> int:
        new = 0
        with self._database.crawling() as connection:
            site_id, number = self._round(connection)
            working.alone(connection, site_id)
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
                me = self._number(connection, site_id)
                _CLAIM.run_all(connection, ({"row_id": row.id, "me": me} for row in rows))
        return [_errand(row) for row in rows]

    def release(self, urls: Iterable[str]) -> None:
        with self._database.crawling() as connection:
            site_id, _ = self._round(connection)
            me = self._number(connection, site_id)
            if rows := [{"site": site_id, "released": url, "me": me} for url in urls]:
                connection.execute(_RELEASE, rows)

    def settle(self, visit: Visit, now: datetime) -> None:
        with self._database.crawling() as connection:
            site_id, number = self._round(connection)
            working.alone(connection, site_id)
            settling.keep(self._database, connection, site_id, number, visit, now)
            planning.add(connection, site_id, number, visit.links)

    def next(self) -> int:
        with self._database.reading() as connection:
            site_id = _site_id(connection, self._site)
            newest = None if site_id is None else _newest_round(connection, site_id)
        return 1 if newest is None else newest.number + (newest.ended_at is not None)

    def renew(self, now: datetime) -> int:
        with self._database.crawling() as connection:
            site_id, _ = self._round(connection)
            return working.renew(connection, site_id, self._worker, now)

    def blame(self) -> list[str]:
        with self._database.crawling() as connection:
            site_id = _site_id(connection, self._site)
            return [] if site_id is None else working.blame(connection, site_id, self._worker)

    def turn(self, now: datetime, gap: timedelta) -> datetime:
        with self._database.crawling() as connection:
            site_id, _ = self._round(connection)
            return working.turn(connection, site_id, now, gap)

    def refuse(self, kinds: Iterable[PageKind], why: str) -> int:
        with self._database.crawling() as connection:
            site_id, number = self._round(connection)
            working.alone(connection, site_id)
            unclaimed = (frontier.c.site_id == site_id, frontier.c.claimed.is_(False), frontier.c.due <= number)
            refused = update(frontier).where(*unclaimed, frontier.c.kind.in_(list(kinds)))
            values = {"settled": number, "due": number + 1, "attempts": 0, "outcome": Outcome.REFUSED.value, "why": why}
            return connection.execute(refused.values(values)).rowcount

    def keep_teasers(self, most: int | None, now: datetime) -> int:
        kept, more = 0, True
        while more and (most is None or kept < most):
            room = teasers.SLICE if most is None else most - kept
            with self._database.crawling() as connection:
                site_id, number = self._round(connection)
                working.alone(connection, site_id)
                some, more = teasers.keep_some(self._database, connection, site_id, number, room, now)
                kept += some
                passing(Moment.TEASERS_WRITTEN)
        return kept

    def close(self, now: datetime) -> None:
        with self._database.crawling() as connection:
            site_id, number = self._round(connection)
            working.alone(connection, site_id)
            if working.held_by_others(connection, site_id, self._worker):
                return
            open_ = (rounds.c.site_id == site_id, rounds.c.number == number, rounds.c.ended_at.is_(None))
            ended = update(rounds).where(*open_).values(ended_at=now).returning(rounds.c.began_at)
            began_at = connection.execute(ended).scalar()
            if began_at is None:  # another worker was as quick
                return
            here = (frontier.c.site_id == site_id, frontier.c.settled == number, frontier.c.outcome == Outcome.GONE.value)
            gone = select(frontier.c.url).where(*here)
            lost = and_(listings.c.page.in_(gone) | listings.c.url.in_(gone), listings.c.seen_at < began_at)
            histories.note_gone(connection, lost, now)
            connection.execute(update(listings).where(lost).values(gone=True))
            histories.note_relisted(connection, began_at, now)
            connection.execute(_RELEASE_ALL, {"site": site_id})
            teasers.forget_all(connection, site_id)
        self._open = None

    def coverage(self) -> Mapping[tuple[PageKind, Outcome | None, str | None], int]:
        with self._database.reading() as connection:
            site_id = _site_id(connection, self._site)
            newest = None if site_id is None else _newest_round(connection, site_id)
            if newest is None:
                return {}
            here = frontier.c.site_id == site_id
            # All values of claimed and kind are named so that the index of what is next is used from its first column on.
            every = (frontier.c.claimed.in_([False, True]), frontier.c.kind.in_(list(PageKind)))
            waiting = select(frontier.c.kind, null(), null(), func.count()).where(here, *every, frontier.c.due <= newest.number)
            key = (frontier.c.kind, frontier.c.outcome, frontier.c.why)
            settled = select(*key, func.count()).where(here, frontier.c.settled == newest.number)
            rows = [*connection.execute(waiting.group_by(frontier.c.kind)), *connection.execute(settled.group_by(*key))]
        return {(kind, outcome and Outcome(outcome), why): count for kind, outcome, why, count in rows}

    def doubt(self, why: str | None) -> int:
        with self._database.crawling() as connection:
            site_id, number = self._round(connection)
            working.alone(connection, site_id)
            connection.execute(update(sites).where(sites.c.id == site_id).values(doubted=why))
            return 0 if why is None else planning.ask_dated(connection, site_id, number)

    def doubted(self) -> str | None:
        with self._database.reading() as connection:
            return connection.execute(select(sites.c.doubted).where(sites.c.name == self._site)).scalar()

    def judged(self, judge: str) -> Judged:
        with self._database.reading() as connection:
            site_id = _site_id(connection, self._site)
            return offers.judged(connection, -1 if site_id is None else site_id, judge)

    def _number(self, connection: Connection, site_id: int) -> int:
        if self._me is None:
            self._me = working.number_of(connection, site_id, self._worker)
        return self._me

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


def _round(site: str, row: Row[tuple[int, int, datetime, datetime | None]]) -> Round:
    return Round(site=site, number=row.number, resumed=False, began_at=row.began_at, ended_at=row.ended_at)


def _errand(row: Row[tuple[object, ...]]) -> Errand:
    link = Link(url=row.url, kind=row.kind, depth=row.depth, found_on=row.found_on, lastmod=row.lastmod)
    asking = {"etag": row.etag, "last_modified": row.last_modified, "digest": row.digest, "read_at": row.read_at}
    return Errand(link=link, attempt=row.attempts + 1, wedges=row.wedges, **asking)
