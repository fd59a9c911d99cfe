"""Statements: how rows are put in, and how those run for every page are run.

SQLAlchemy's own way through ``Connection.execute`` takes longer than SQLite takes to do the work (measured on a page with
20 links: 2.0 ms against 0.4 ms), so what a crawl does for every page is a :class:`Prepared` statement.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Executable, Table
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.engine import Dialect
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql.compiler import SQLCompiler

Row = Mapping[str, Any]
Bind = tuple[str | None, Callable[[Any], Any] | None, Any]

put = insert
"""``INSERT`` that may say ``ON CONFLICT``. SQLite took that clause over from PostgreSQL; as long as the conflicting columns are
named, SQLAlchemy writes this one for both, which the suite of every store proves."""


def put_new(table: Table) -> Insert:
    """Insert rows; leave those whose primary key is there already as they are."""
    return insert(table).on_conflict_do_nothing(index_elements=[column.name for column in table.primary_key])


def put_newest(table: Table, *columns: str) -> Insert:
    """Insert rows, or bring ``columns`` of those whose primary key is there already up to date."""
    statement = insert(table)
    return statement.on_conflict_do_update(
        index_elements=[column.name for column in table.primary_key], set_={name: statement.excluded[name] for name in columns}
    )


class Prepared:
    """A statement of SQLAlchemy Core that is compiled once and then run by the driver alone.

    Args:
        statement: no ``IN`` over a list: its length is part of the text.
        columns: for an INSERT or UPDATE without values, the columns that the rows will give.
    """

    def __init__(self, statement: Executable, *columns: str) -> None:
        self._statement = statement
        self._columns = columns
        self._compiled: dict[str, tuple[str, list[Bind]]] = {}

    def run(self, connection: Connection, row: Row) -> DBAPICursor:
        """Run it once; the driver's cursor gives plain tuples."""
        sql, binds = self._for(connection.dialect)
        cursor = _cursor(connection)
        cursor.execute(sql, _bound(binds, row))
        return cursor

    def run_all(self, connection: Connection, rows: Iterable[Row]) -> None:
        """Run it for each of ``rows``."""
        sql, binds = self._for(connection.dialect)
        _cursor(connection).executemany(sql, [_bound(binds, row) for row in rows])

    def _for(self, dialect: Dialect) -> tuple[str, list[Bind]]:
        if dialect.name not in self._compiled:
            compiled = self._statement.compile(dialect=dialect, column_keys=self._columns or None)  # type: ignore[attr-defined]  # every Executable here is a ClauseElement
            self._compiled[dialect.name] = (compiled.string, list(_binds(compiled, dialect)))
        return self._compiled[dialect.name]


def _binds(compiled: SQLCompiler, dialect: Dialect) -> Iterable[Bind]:
    """Each place for a value in order: the name by which a row gives it and its converter, or no name and the value itself."""
    for name in compiled.positiontup or ():
        bind = compiled.binds[name]
        convert = bind.type.dialect_impl(dialect).bind_processor(dialect)
        if bind.required:
            yield name, convert, None
        else:
            yield None, None, bind.value if convert is None else convert(bind.value)


def _bound(binds: list[Bind], row: Row) -> list[Any]:
    return [
        constant if name is None else row[name] if convert is None else convert(row[name]) for name, convert, constant in binds
    ]


def _cursor(connection: Connection) -> DBAPICursor:
    return connection.connection.cursor()
