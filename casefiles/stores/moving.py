"""A record as JSONL and back, losing nothing: one row a line, a first line that says of which schema, a last one with the digest.

.. code-block:: text

    {"markwatch": "record", "schema": "0001"}
    {"table": "sites", "row": {"id": 1, "name": "shop.example"}}
    …
    {"rows": 1234, "sha256": "…"}

Rows stand in the order of their tables and keys, so that equal records give equal files. Indexes and full text are made anew.
"""

import hashlib
import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from casefiles.errors import BadInput
from casefiles.model import Listing
from casefiles.records import MAX_LINE, from_json
from casefiles.stores.batches import BATCH, batches
from casefiles.stores.columns import from_plain, to_plain
from casefiles.stores.database import Database
from casefiles.stores.failures import translated
from casefiles.stores.files import replacing
from casefiles.stores.offers import searchable
from casefiles.stores.opening import database_at, existing_database_at
from casefiles.stores.schema import bring_up, must_be_current
from casefiles.stores.tables import HEAD, record

_HEADING = {"markwatch": "record", "schema": HEAD}


def export(url: str, target: Path) -> int:
    """Write all rows of the record, as they are at one moment, to the file ``target``; return how many.

    Raises:
        StoreUnavailable: there is no record, or ``target`` cannot be written: an earlier ``target`` is then as it was.
    """
    database = existing_database_at(url)
    try:
        with translated(str(target)), replacing(target) as draft:
            return write(database, draft)
    finally:
        database.close()


def write(database: Database, target: Path) -> int:
    """Write all rows of the open ``database``, as they are at one moment, to the file ``target``; return how many."""
    with target.open("w", encoding="utf-8", newline="\n") as file:
        seen, rows = hashlib.sha256(), 0
        file.write(json.dumps(_HEADING) + "\n")
        for line in _lines(database):
            seen.update(line.encode())
            rows += 1
            file.write(line)
        file.write(json.dumps({"rows": rows, "sha256": seen.hexdigest()}) + "\n")
    return rows


def digest(url: str) -> str:
    """SHA-256 of what :func:`export` would write between first and last line: equal for equal contents.

    Raises:
        StoreUnavailable: there is no record.
    """
    database = existing_database_at(url)
    try:
        seen = hashlib.sha256()
        for line in _lines(database):
            seen.update(line.encode())
        return seen.hexdigest()
    finally:
        database.close()


def _lines(database: Database) -> Iterator[str]:
    with database.reading() as connection:
        must_be_current(connection, database.name)
        for table in record.sorted_tables:
            in_order = select(table).order_by(*table.primary_key)
            with connection.execute(in_order, execution_options={"yield_per": BATCH}) as rows:
                for row in rows.mappings():
                    plain = {name: to_plain(value) for name, value in row.items() if value is not None}
                    yield json.dumps({"table": table.name, "row": plain}, ensure_ascii=False) + "\n"


def import_(file: Path, url: str) -> int:
    """Fill the empty record at ``url``, made if it is not there, from what :func:`export` wrote; return the number of rows.

    The file is read twice: first to see that it is whole, then to write it, in one transaction.

    Raises:
        BadInput: the file is of another schema, cut short or changed, or the record is not empty.
        StoreUnavailable: the file or the record cannot be opened or written.
    """
    rows = _whole(file)
    database = database_at(url)
    try:
        bring_up(database)
        with database.writing() as connection:
            _must_be_empty(connection, database.name)
            for name, group in groupby(_rows(file), key=lambda pair: pair[0]):
                for some in batches(row for _, row in group):
                    _write(database, connection, record.tables[name], some)
            database.imported(connection)
        return rows
    finally:
        database.close()


def _text_lines(file: Path) -> Iterator[str]:
    with translated(str(file)), file.open(encoding="utf-8", newline="\n") as opened:
        try:
            while line := opened.readline(MAX_LINE):
                yield line
        except UnicodeDecodeError as error:
            raise BadInput(f"{file}: not UTF-8; a file that markwatch record export wrote would be right") from error


def _whole(file: Path) -> int:
    """Number of rows in ``file``, once its first and last line are right."""
    lines = _text_lines(file)
    heading = _object(next(lines, ""))
    if heading.get("markwatch") != "record":
        raise BadInput(f"{file}: no exported record; a file that markwatch record export wrote would be right")
    if heading != _HEADING:
        raise BadInput(f"{file}: of schema {heading.get('schema')}, and this markwatch reads {HEAD}")
    seen, rows, last = hashlib.sha256(), 0, next(lines, "")
    for line in lines:
        seen.update(last.encode())
        rows, last = rows + 1, line
    if _object(last) != {"rows": rows, "sha256": seen.hexdigest()}:
        raise BadInput(f"{file}: cut short or changed since it was exported: its last line does not fit the others")
    return rows


def _object(line: str) -> dict[str, Any]:
    """What stands in the line, nothing when that is no JSON object."""
    try:
        read = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}


def _rows(file: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for line in _text_lines(file):
        read = _object(line)
        if "table" not in read:
            continue
        try:
            table = record.tables[read["table"]]
            row = {column.name: from_plain(column, read["row"].get(column.name)) for column in table.columns}
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadInput(f"{file}: not a row of a record: {line[:120]}") from error
        yield table.name, row


def _must_be_empty(connection: Connection, name: str) -> None:
    for table in record.sorted_tables:
        if connection.execute(select(table).limit(1)).first() is not None:
            raise BadInput(f"{name}: this record is not empty ({table.name}); import into a new file")


def _write(database: Database, connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    connection.execute(insert(table), rows)
    if table.name == "listings":
        for row in rows:
            database.keep_words(connection, row["id"], searchable(from_json(Listing, row["doc"])))
