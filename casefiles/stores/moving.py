"""A record as JSONL and back, losing nothing: one row a line, a first line that says of which schema, a last one with the digest.

.. code-block:: text

    {"markwatch": "record", "schema": "0001"}
    {"table": "sites", "row": {"id": 1, "name": "shop.example"}}
    …
    {"rows": 1234, "sha256": "…"}

Values stand as the database holds them; bytes are ``{"base64": "…"}``. Indexes and full text are made anew on import.
"""

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, column, func, select, table

from casefiles.errors import BadInput, BadRow
from casefiles.model import Listing
from casefiles.records import from_json
from casefiles.stores.batches import batches
from casefiles.stores.failures import translated
from casefiles.stores.files import replacing
from casefiles.stores.offers import searchable
from casefiles.stores.opening import database_at, existing_database_at
from casefiles.stores.schema import bring_up, must_be_current
from casefiles.stores.sqlite import SqliteDatabase
from casefiles.stores.tables import HEAD, listings, record

_HEADING = {"markwatch": "record", "schema": HEAD}


def export(url: str, target: Path) -> int:
    """Write all rows of the record to ``target``, of one moment; return how many.

    Raises:
        StoreUnavailable: there is no record, or ``target`` cannot be written: an earlier ``target`` is then as it was.
    """
    database = existing_database_at(url)
    try:
        with database.reading() as connection:
            must_be_current(connection, database.name)
            with translated(str(target)), replacing(target) as draft, draft.open("w", encoding="utf-8", newline="\n") as file:
                return _write(connection, file.write)
    finally:
        database.close()


def digest(url: str) -> str:
    """SHA-256 over all rows of the record in order: equal for equal contents.

    Raises:
        StoreUnavailable: there is no record.
    """
    database = existing_database_at(url)
    try:
        with database.reading() as connection:
            must_be_current(connection, database.name)
            seen = hashlib.sha256()
            for line in _lines(connection):
                seen.update(line.encode())
            return seen.hexdigest()
    finally:
        database.close()
