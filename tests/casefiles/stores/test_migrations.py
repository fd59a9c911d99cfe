"""Records of every earlier schema, with something in them, brought to the current one: nothing is lost, all is of use."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

import casefiles.stores
from casefiles.stores import open_store
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


@pytest.mark.parametrize("revision", EARLIER)
def test_a_record_of_each_earlier_schema_loses_nothing(revision: str, sqlite_record: str, tmp_path: Path) -> None:
    new = open_store(sqlite_record)
    fill(new)
    as_it_was(revision, tmp_path / "record.db", tmp_path / "old.db")
    url = f"sqlite:///{tmp_path / 'old.db'}"
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
