"""What PostgreSQL does in its own way: connections, locks that die with their holder, full text search.

``postgresql://USER@HOST/DATABASE``; ``?timeout=5`` bounds the seconds that a writer waits for another. A schema other
than ``public`` is chosen with ``?options=-csearch_path%3DNAME``. Readers never wait. Writers of findings, alerts and rights
go one after the other, as they do in SQLite; crawlers write side by side (see :mod:`casefiles.stores.ledger`). A commit of a
crawler comes back before it is on the disk (``synchronous_commit = off``): it survives the end of the crawler at once and
that of the server's machine from the next firm commit on; the crawler asks again for what it had not yet.
"""

import os
import socket
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import URL, Connection, Engine, Integer, TextualSelect, column, create_engine, event, inspect, text
from sqlalchemy.pool import NullPool

from casefiles.errors import AlreadyRunning, NotFound, StoreUnavailable
from casefiles.moments import Moment, passing
from casefiles.stores.failures import meaning, translated
from casefiles.stores.statements import Prepared
from casefiles.stores.tables import record
from casefiles.stores.words import asked as pieces_of
from casefiles.stores.words import is_run, mark_of, marks

WAIT = 30.0
"""Seconds to wait for another writer."""

LEAST = 14
"""Oldest major version of the server that is used; 14 is the oldest still maintained (postgresql.org/support/versioning)."""

CONNECT = 15
"""Seconds for the server to take a connection."""

FULL_TEXT = (
    "CREATE TABLE listing_words (listing_id integer PRIMARY KEY REFERENCES listings ON DELETE CASCADE, words text NOT NULL,"
    " marks bigint[] NOT NULL)",
    "CREATE INDEX listing_words_by_mark ON listing_words USING gin (marks)",
)
"""Words are made by :mod:`casefiles.stores.words` and stand between spaces, ``marks`` are numbers that stand for them: the
server's own text search takes Han characters for punctuation under the C locale and counts no position beyond 16,383 (its
manual, 12.11)."""

_KEEP_WORDS = Prepared(
    text(
        "INSERT INTO listing_words (listing_id, words, marks) VALUES (:id, :words, :marks)"
        " ON CONFLICT (listing_id) DO UPDATE SET words = excluded.words, marks = excluded.marks"
    )
)
_OTHERWISE_SORTED = (
    "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema()"
    " AND data_type = 'character varying' AND collation_name IS DISTINCT FROM 'C' AND table_name <> 'alembic_version'"
)
_LOCK = "hashtextextended(current_schema() || ' ' || CAST(:job AS text), 0)"
_WRITE_ALONE = text(f"SELECT pg_advisory_xact_lock({_LOCK})").bindparams(job="writing")
_TAKE = text(f"SELECT pg_try_advisory_lock({_LOCK})")
_HOLDER = text(
    "SELECT application_name, backend_start FROM pg_locks JOIN pg_stat_activity USING (pid)"
    " WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    " AND ((CAST(classid AS bigint) << 32) | CAST(objid AS bigint)) = "
    "hashtextextended(current_schema() || ' ' || CAST(:job AS text), 0) LIMIT 1"
)


class PostgresDatabase:
    """A record in one schema of one PostgreSQL database."""

    def __init__(self, url: URL) -> None:
        self.name = url.set(password=None, query={}).render_as_string().replace("+psycopg", "")
        self._firm = _engine(url, "on")
        self._quick = _engine(url, "off")
        self._seeing = self._firm.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        self._holding = create_engine(self._firm.url, poolclass=NullPool, connect_args=_arguments(url, "on"))

    def reading(self) -> AbstractContextManager[Connection]:
        """One state of the record, whatever is written meanwhile."""
        return self._transaction(self._seeing)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is on the disk when it ends, one at a time; undone when an error leaves it."""
        with self._transaction(self._firm) as connection:
            connection.execute(_WRITE_ALONE)
            yield connection

    def crawling(self) -> AbstractContextManager[Connection]:
        """A transaction that survives a kill, and a power cut not at once; undone when an error leaves it."""
        return self._transaction(self._quick)

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        with translated(self.name), _driver_errors(self.name), engine.connect() as connection, connection.begin():
            yield connection
            passing(Moment.RECORD_WRITTEN)

    @contextmanager
    def exclusive(self, job: str) -> Iterator[None]:
        """A session lock of the server, which it frees when the connection ends, however it ends."""
        with translated(self.name):
            connection = self._holding.connect()
        with connection:
            with translated(self.name):
                _take(connection, job)
            yield

    def close(self) -> None:
        """Let go of all connections."""
        self._quick.dispose()
        self._firm.dispose()

    def must_exist(self) -> None:
        """Raise :class:`casefiles.errors.StoreUnavailable` when there is no record here; make none."""
        with self.reading() as connection:
            if "alembic_version" not in inspect(connection).get_table_names():
                raise StoreUnavailable(f"{self.name}: there is no record here yet")

    @staticmethod
    def keep_words(connection: Connection, listing_id: int, words: str) -> None:
        """Make the listing be found by ``words`` (see :func:`casefiles.stores.words.indexed`) and no others."""
        _KEEP_WORDS.run(connection, {"id": listing_id, "words": f" {words} ", "marks": marks(words)})

    @staticmethod
    def find_words(connection: Connection, asked: str, limit: int) -> Sequence[int]:
        """Ids of at most ``limit`` listings that hold all words of ``asked``; first where they take the largest share."""
        if not pieces_of(asked):
            return ()
        found, given, texts = _found(asked)
        share = " + ".join(f"length(words) - length(replace(words, :{name}, ''))" for name in texts)
        query = (
            f"SELECT listing_id FROM listing_words WHERE {found}"  # noqa: S608
            f" ORDER BY ({share})::float / length(words) DESC, listing_id LIMIT :limit"
        )
        return connection.execute(text(query), {"limit": limit, **given}).scalars().all()

    @staticmethod
    def holding(asked: str) -> TextualSelect:
        """Ids of all listings that hold all words of ``asked``, of which there is one at least."""
        found, given, _ = _found(asked)
        query = text(f"SELECT listing_id FROM listing_words WHERE {found}").bindparams(**given)  # noqa: S608
        return query.columns(column("listing_id", Integer))

    @staticmethod
    def faults(connection: Connection) -> Iterator[str]:
        """Listings that are not searchable; references and indexes are held by the server."""
        lost = "SELECT count(*) FROM listings WHERE id NOT IN (SELECT listing_id FROM listing_words)"
        if count := connection.exec_driver_sql(lost).scalar():
            yield f"full text: {count:,} listings are not searchable"

    @staticmethod
    def migrated(connection: Connection) -> None:
        """Texts sort by code point, as in SQLite and in Python, whatever the language of the database."""
        for table, name in connection.exec_driver_sql(_OTHERWISE_SORTED).all():
            connection.exec_driver_sql(f'ALTER TABLE {table} ALTER COLUMN "{name}" TYPE varchar COLLATE "C"')

    @staticmethod
    def imported(connection: Connection) -> None:
        """Let each sequence go on after the highest id."""
        numbered = (table.name for table in record.sorted_tables if table.autoincrement_column is not None)
        for table in numbered:
            connection.exec_driver_sql(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), coalesce(max(id), 1), max(id) IS NOT NULL) FROM {table}"  # noqa: S608
            )

    @staticmethod
    def copy_to(target: Path) -> bool:
        """No file is a record by itself here."""
        del target
        return False


def _take(connection: Connection, job: str) -> None:
    named = f"{os.getpid()} {socket.gethostname()}"[:63]
    connection.execute(text("SELECT set_config('application_name', :name, false)"), {"name": named})
    if not connection.execute(_TAKE, {"job": job}).scalar():
        holder = connection.execute(_HOLDER, {"job": job}).one_or_none()
        raise AlreadyRunning(f"{job} is already running on this record: {_said(holder)}")
    connection.commit()


def _found(asked: str) -> tuple[str, dict[str, Any], list[str]]:
    """What holds of words in which all of ``asked`` stand, the values it names, and the names of what is looked for."""
    terms = [_term(piece) for piece in pieces_of(asked)]
    texts = {f"t{place}": term for place, (term, _) in enumerate(terms)}
    wanted = sorted({mark for _, each in terms for mark in each})
    there = " AND ".join(f"strpos(words, :{name}) > 0" for name in texts)
    return f"marks @> CAST(:wanted AS bigint[]) AND {there}", {"wanted": wanted, **texts}, list(texts)


def _term(piece: str) -> tuple[str, list[int]]:
    """What must stand in the words, spaces included where a word must begin or end, and the marks of what it is made of."""
    if not is_run(piece):
        return f" {piece} ", [mark_of(piece)]
    if len(piece) == 1:
        return f" {piece}", [mark_of(piece)]
    pairs = [piece[at : at + 2] for at in range(len(piece) - 1)]
    return f" {' '.join(pairs)} ", [mark_of(pair) for pair in pairs]


def _said(holder: Any) -> str:
    if holder is None:
        return "it ended this moment; run again"
    pid, _, host = holder.application_name.partition(" ")
    return f"process {pid} on {host}, since {holder.backend_start:%Y-%m-%d %H:%M:%S} UTC"


@contextmanager
def _driver_errors(name: str) -> Iterator[None]:
    """What the driver says outside SQLAlchemy (see :class:`casefiles.stores.statements.Prepared`)."""
    try:
        yield
    except psycopg.IntegrityError as error:
        raise NotFound(f"{name}: refers to what the record does not hold ({str(error).splitlines()[0]})") from error
    except psycopg.Error as error:
        raise StoreUnavailable(f"{name}: {meaning(error)}") from error


def _arguments(url: URL, synchronous: str) -> dict[str, Any]:
    given = url.query.get("options", "")
    wait = float(str(url.query.get("timeout", WAIT)))
    settings = f"-c lock_timeout={int(wait * 1000)} -c synchronous_commit={synchronous} -c TimeZone=UTC -c client_encoding=UTF8"
    return {"options": f"{given} {settings}", "connect_timeout": CONNECT}


def _engine(url: URL, synchronous: str) -> Engine:
    own = url.difference_update_query(["timeout", "options"]).set(drivername="postgresql+psycopg")
    engine = create_engine(own, connect_args=_arguments(url, synchronous), paramstyle="format")

    def prepare(connection: Any, _record: object) -> None:
        if connection.info.server_version < LEAST * 10_000:
            raise StoreUnavailable(
                f"PostgreSQL {connection.info.server_version // 10_000} is too old; {LEAST} or newer is needed"
            )

    event.listen(engine, "connect", prepare)
    return engine
