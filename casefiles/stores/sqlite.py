"""What SQLite does in its own way: connections, durability, full text search, files.

One file in write-ahead mode (``FILE``, ``FILE-wal``, ``FILE-shm``): readers never wait, writers wait for one another at most
``timeout`` seconds (``sqlite:///FILE?timeout=5``). A commit on the firm engine is on the disk when it returns
(``synchronous=FULL``); one on the quick engine survives the end of the process at once and a power cut from the next firm commit
or checkpoint on (``NORMAL``): the crawler asks again for what it had not yet.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, Integer, TextualSelect, column, create_engine, event, text
from sqlalchemy.exc import DatabaseError

from casefiles.errors import BadConfiguration, StoreUnavailable
from casefiles.moments import Moment, passing
from casefiles.stores.failures import translated
from casefiles.stores.locking import held
from casefiles.stores.statements import Prepared
from casefiles.stores.words import match_expression

WAIT = 30.0
"""Seconds to wait for another writer."""

FULL_TEXT = "CREATE VIRTUAL TABLE listing_words USING fts5(words, tokenize = 'ascii')"
"""Rowid: listing id. Words are made by :mod:`casefiles.stores.words`. ``ascii`` takes every character beyond ASCII as part of a
word; ``unicode61`` goes by the tables of Unicode 6.1 and would take later Han extensions for separators."""

_DROP_WORDS = Prepared(text("DELETE FROM listing_words WHERE rowid = :id"))
_KEEP_WORDS = Prepared(text("INSERT INTO listing_words (rowid, words) VALUES (:id, :words)"))
_FIND_WORDS = text("SELECT rowid FROM listing_words WHERE listing_words MATCH :query ORDER BY rank, rowid LIMIT :limit")


class SqliteDatabase:
    """A record in one SQLite file."""

    def __init__(self, url: URL) -> None:
        self.path = _file(url)
        self.name = str(self.path)
        _openable(self.path)
        self._firm = _engine(url, "FULL")
        self._quick = _engine(url, "NORMAL")
        self._idle: dict[Engine, list[Connection]] = {self._firm: [], self._quick: []}

    def reading(self) -> AbstractContextManager[Connection]:
        """One state of the record, whatever is written meanwhile."""
        return self._transaction(self._firm, "BEGIN")

    def writing(self) -> AbstractContextManager[Connection]:
        """A transaction that is on the disk when it ends; undone when an error leaves it."""
        return self._transaction(self._firm, "BEGIN IMMEDIATE")

    def crawling(self) -> AbstractContextManager[Connection]:
        """A transaction that survives a kill, and a power cut not at once; undone when an error leaves it."""
        return self._transaction(self._quick, "BEGIN IMMEDIATE")

    @contextmanager
    def _transaction(self, engine: Engine, begin: str) -> Iterator[Connection]:
        with translated(self.name), self._connected(engine) as connection, connection.begin():
            connection.connection.cursor().execute(begin)
            yield connection
            passing(Moment.RECORD_WRITTEN)

    @contextmanager
    def _connected(self, engine: Engine) -> Iterator[Connection]:
        """A connection that nobody else uses; it stays open for the next one who asks, unless an error left it. Fetching one from
        SQLAlchemy's pool and giving it back takes longer than settling an unchanged page.
        """
        try:
            connection = self._idle[engine].pop()
        except IndexError:
            connection = engine.connect()
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        self._idle[engine].append(connection)

    def exclusive(self, job: str) -> AbstractContextManager[None]:
        """See :meth:`casefiles.stores.base.Store.exclusive`: a lock file beside the record."""
        return held(self.path.with_name(f"{self.path.name}.{job}.lock"), job)

    def close(self) -> None:
        """Let go of all connections."""
        for engine, idle in self._idle.items():
            while idle:
                idle.pop().close()
            engine.dispose()

    def must_exist(self) -> None:
        """Raise :class:`casefiles.errors.StoreUnavailable` when there is no such file; make none."""
        if not self.path.is_file():
            raise StoreUnavailable(f"{self.name}: there is no record here yet")

    @staticmethod
    def migrated(connection: Connection) -> None:
        """Nothing to do: SQLite sorts texts by code point."""

    @staticmethod
    def imported(connection: Connection) -> None:
        """Nothing to do: SQLite numbers on from the highest id by itself."""

    @staticmethod
    def keep_words(connection: Connection, listing_id: int, words: str) -> None:
        """Make the listing be found by ``words`` (see :func:`casefiles.stores.words.indexed`) and no others."""
        _DROP_WORDS.run(connection, {"id": listing_id})
        _KEEP_WORDS.run(connection, {"id": listing_id, "words": words})

    @staticmethod
    def find_words(connection: Connection, asked: str, limit: int) -> Sequence[int]:
        """Ids of at most ``limit`` listings that hold all words of ``asked``, best first (BM25)."""
        query = match_expression(asked)
        return connection.execute(_FIND_WORDS, {"query": query, "limit": limit}).scalars().all() if query else ()

    @staticmethod
    def holding(asked: str) -> TextualSelect:
        """Ids of all listings that hold all words of ``asked``, of which there is one at least."""
        found = text("SELECT rowid FROM listing_words WHERE listing_words MATCH :words")
        return found.bindparams(words=match_expression(asked)).columns(column("rowid", Integer))

    @staticmethod
    def faults(connection: Connection) -> Iterator[str]:
        """What SQLite finds wrong with pages, indexes, references and the full text, a line each; in a writing transaction."""
        for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(20)"):
            if said != "ok":
                yield f"file: {said}"
        for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(20):
            yield f"{table} {row}: refers to a row of {parent} that is not there"
        for what, sql in _WORDS_FAULTS:
            if count := connection.exec_driver_sql(sql).scalar():
                yield f"full text: {count:,} {what}"
        try:
            connection.exec_driver_sql("INSERT INTO listing_words (listing_words) VALUES ('integrity-check')")
        except DatabaseError as error:
            yield f"full text: {error.orig}"

    def copy_to(self, target: Path) -> bool:
        """Copy the record as it stands to a new file, in one step, while others may go on writing; see that the copy is whole."""
        with self._firm.connect() as connection, closing(sqlite3.connect(target)) as copy:
            source = connection.connection.driver_connection
            assert isinstance(source, sqlite3.Connection)
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            (said,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        if said != "ok":
            raise StoreUnavailable(f"{self.name}: the copy is damaged ({said}); nothing was kept of it")
        return True


_WORDS_FAULTS = (
    ("listings are not searchable", "SELECT count(*) FROM listings WHERE id NOT IN (SELECT rowid FROM listing_words)"),
    ("entries have no listing", "SELECT count(*) FROM listing_words WHERE rowid NOT IN (SELECT id FROM listings)"),
)


def _file(url: URL) -> Path:
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise BadConfiguration(
            f"record = {url.render_as_string()!r}: a record is a file that outlives the process; sqlite:///FILE would be right"
        )
    return Path(url.database)


def _openable(path: Path) -> None:
    if path.is_dir():
        raise StoreUnavailable(f"{path}: this is a folder; name a file in it")
    if not path.parent.is_dir():
        raise StoreUnavailable(f"{path}: the folder {path.parent} does not exist; make it, or name another")


def _engine(url: URL, synchronous: str) -> Engine:
    if "timeout" not in url.query:
        url = url.update_query_dict({"timeout": str(WAIT)})
    engine = create_engine(url)

    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions are begun by us, see _transaction
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute(f"PRAGMA synchronous = {synchronous}")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA wal_autocheckpoint = 4000")  # pages, 16 MB: what changes often is brought home once
        cursor.execute("PRAGMA journal_size_limit = 67108864")  # 64 MiB: a WAL that once grew gives its space back
        cursor.close()

    event.listen(engine, "connect", prepare)
    return engine
