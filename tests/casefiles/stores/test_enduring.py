"""Transactions that the database undoes for the sake of another are done again, a bounded number of times."""

import threading
import time
from collections.abc import Iterable, Iterator

import psycopg
import pytest
from sqlalchemy import Connection, func, select, text, update

from casefiles.errors import StoreUnavailable
from casefiles.stores import open_store
from casefiles.stores.base import Outcome
from casefiles.stores.enduring import TRIES, again, enduring
from casefiles.stores.failures import translated
from casefiles.stores.opening import database_at
from casefiles.stores.tables import frontier, sites
from tests.casefiles.stores.making import NIGHT, SITE, link, listing, read, url

WAITING = text(
    "SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()"
)


def until_another_waits(connection: Connection) -> None:
    until = time.monotonic() + 30
    while connection.execute(WAITING).scalar() == 0:
        assert time.monotonic() < until, "nobody waits"
        time.sleep(0.01)


def test_a_true_deadlock_costs_the_ledger_nothing(postgresql_record: str) -> None:
    """Another holds the page and then wants the site; settling holds the site and then wants the page. The server finds it on the
    side that waited first, which is ours: the other one is told to look for it a minute later.
    """
    store, other = open_store(postgresql_record), database_at(postgresql_record)
    ledger = store.ledger(SITE)
    ledger.open(NIGHT)
    ledger.plan([link("p1")], NIGHT)
    ledger.claim(1)
    settling = threading.Thread(target=ledger.settle, args=(read("p1", listing("p1", "Lamp")), NIGHT))
    with other.crawling() as connection:
        connection.execute(text("SET LOCAL deadlock_timeout = '60s'"))
        connection.execute(update(frontier).where(frontier.c.url == url("p1")).values(depth=7))
        settling.start()
        until_another_waits(connection)
        connection.execute(select(sites).with_for_update()).all()
    settling.join(60)
    assert not settling.is_alive()
    with other.reading() as connection:
        undone = (
            select(func.pg_stat_get_db_deadlocks(text("oid")))
            .select_from(text("pg_database"))
            .where(text("datname = current_database()"))
        )
        until = time.monotonic() + 30
        while connection.execute(undone).scalar() == 0:  # the server counts a moment later
            connection.execute(text("SELECT pg_stat_clear_snapshot()"))
            assert time.monotonic() < until, "there was no deadlock"
            time.sleep(0.05)
    assert ledger.coverage() == {(link("p1").kind, Outcome.READ, None): 1}
    assert [each.title for each in store.listings()] == ["Lamp"]
    store.close()
    other.close()


@enduring
class Unlucky:
    """A store whose transactions are undone so often."""

    def __init__(self, times: int, error: Exception) -> None:
        self.times, self.error, self.given = times, error, list[tuple[str, ...]]()

    def keep(self, names: Iterable[str]) -> int:
        with translated("record"):
            self.given.append(tuple(names))
            if len(self.given) <= self.times:
                raise StoreUnavailable("undone") from self.error
        return len(self.given)


@pytest.mark.parametrize("error", [psycopg.errors.SerializationFailure(), psycopg.errors.DeadlockDetected()])
def test_what_can_be_given_once_only_is_given_whole_each_time(error: Exception) -> None:
    store = Unlucky(2, error)
    assert store.keep(iter("ab")) == 3
    assert store.given == [("a", "b")] * 3


def test_tries_are_bounded_and_other_failures_are_told_at_once() -> None:
    for error, tries in ((psycopg.errors.DeadlockDetected(), TRIES), (psycopg.errors.DiskFull(), 1)):
        store = Unlucky(99, error)
        with pytest.raises(StoreUnavailable, match="undone"):
            store.keep(["a"])
        assert len(store.given) == tries


def test_verbs_keep_their_names_and_words() -> None:
    @again
    def verb(names: Iterator[str]) -> str:
        """Said."""
        return "".join(names)

    assert (verb.__name__, verb.__doc__, verb(iter("ab"))) == ("verb", "Said.", "ab")
