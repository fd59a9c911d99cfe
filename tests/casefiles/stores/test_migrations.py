"""Records of every earlier schema, with something in them, brought to the current one: nothing is lost, all is of use."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Integer, MetaData, select

import casefiles.stores
from casefiles.stores import open_store
from casefiles.stores.base import Store
from casefiles.stores.opening import database_at
from casefiles.stores.tables import HEAD
from casefiles.stores.upkeep import check
from tests.casefiles.stores.making import NIGHT, crawled, listing, read
from tests.casefiles.stores.test_upkeep import fill


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(casefiles.stores.__file__).with_name("migrations")))
    config.set_main_option("path_separator", "os")
    return config


FIRST_ON_POSTGRESQL = "0003"
"""The first schema that both databases had."""
EARLIER = sorted(step.revision for step in ScriptDirectory.from_config(_config()).walk_revisions() if step.revision != HEAD)


def as_it_was(revision: str, filled: Path, file: Path) -> None:
    """Make ``file`` a record of an earlier schema that holds what ``filled`` does, as far as there was room for it."""
    database = database_at(f"sqlite:///{file}")
    with database.writing() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    database.close()
    with closing(sqlite3.connect(file, isolation_level=None)) as old:
        old.execute("ATTACH ? AS filled", (str(filled),))
        held = {name for (name,) in old.execute("SELECT name FROM filled.sqlite_master WHERE type = 'table'")}
        tables = [name for (name,) in old.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'") if name in held]
        for table in tables:
            if table.startswith(("alembic", "sqlite", "listing_words")) or table == "indexing":
                continue
            names = [row[1] for row in old.execute(f"PRAGMA main.table_info({table})")]
            known = {row[1] for row in old.execute(f"PRAGMA filled.table_info({table})")}
            columns = ", ".join(name for name in names if name in known)
            old.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM filled.{table}")
        old.execute("INSERT INTO main.listing_words (rowid, words) SELECT rowid, words FROM filled.listing_words")


def in_a_schema_as_it_was(revision: str, filled: str, url: str) -> None:
    """Make the empty schema of ``url`` a record of an earlier one that holds what ``filled`` does, as far as there was room."""
    database, source = database_at(url), database_at(filled)
    with source.reading() as held, database.writing() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        known, were = MetaData(), MetaData()
        known.reflect(held)
        were.reflect(connection)
        for table in (each for each in were.sorted_tables if each.name in known.tables and not each.name.startswith("alembic")):
            shared = [column.name for column in table.columns if column.name in known.tables[table.name].columns]
            rows = held.execute(select(*(known.tables[table.name].c[name] for name in shared))).mappings().all()
            if rows and table.name != "indexing":
                connection.execute(table.insert(), [dict(row) for row in rows])
            if "id" in shared and isinstance(table.columns["id"].type, Integer):
                connection.exec_driver_sql(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), coalesce(max(id), 1), max(id) IS NOT NULL)"
                    f" FROM {table.name}"
                )
    database.close()
    source.close()


@pytest.mark.parametrize("revision", EARLIER)
def test_a_record_of_each_earlier_schema_loses_nothing(revision: str, sqlite_record: str, tmp_path: Path) -> None:
    new = open_store(sqlite_record)
    fill(new)
    as_it_was(revision, tmp_path / "record.db", tmp_path / "old.db")
    nothing_is_lost(f"sqlite:///{tmp_path / 'old.db'}", new)


@pytest.mark.parametrize("revision", [each for each in EARLIER if each >= FIRST_ON_POSTGRESQL])
def test_a_record_in_postgresql_of_each_earlier_schema_loses_nothing(
    revision: str, postgresql_record: str, postgresql_schema: str
) -> None:
    new = open_store(postgresql_record)
    fill(new)
    in_a_schema_as_it_was(revision, postgresql_record, postgresql_schema)
    nothing_is_lost(postgresql_schema, new)


def nothing_is_lost(url: str, new: Store) -> None:
    """The old record at ``url``, brought to the current schema, holds what ``new`` does, and works."""
    old = open_store(url)
    assert check(url) == []
    assert (old.findings(), old.rights(), old.decisions(), old.alerts()) == (
        new.findings(), new.rights(), new.decisions(), new.alerts(),
    )  # fmt: skip
    assert list(old.listings()) == list(new.listings())
    assert old.search("假灯 hera") == new.search("假灯 hera")
    assert old.subscriptions() == new.subscriptions()
    assert old.ledger("shop.example").coverage() == new.ledger("shop.example").coverage()
    for kind in ("finding", "listing", "right", "alert", "audit", "capture"):
        assert old.feed().count(kind) == new.feed().count(kind), f"the index is told of every {kind}"
    crawled(old, read("p9", listing("p9")), now=NIGHT)
    assert len(list(old.listings())) == 2
    old.close()
    new.close()
