"""Opening a record: URLs, missing and foreign files, and the way to the current schema."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import casefiles.stores
from casefiles.errors import BadConfiguration, StoreUnavailable
from casefiles.stores import open_store
from casefiles.stores.opening import database_at
from casefiles.stores.tables import HEAD, record
from casefiles.stores.upkeep import check, migrate
from tests.casefiles.stores.making import NIGHT, right

ROOT = Path(__file__).parents[3]


class TestUrls:
    @pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "sqlite:///file:x?mode=memory&uri=true"])
    def test_record_that_would_not_outlive_the_process_is_refused(self, url: str) -> None:
        with pytest.raises(BadConfiguration, match="a record is a file that outlives the process; sqlite:///FILE would be right"):
            open_store(url)

    @pytest.mark.parametrize("url", ["postgresql+asyncpg://user:secret@host/db", "mysql://user:secret@host/db", "oracle://h"])
    def test_other_databases_are_said_to_be_unsupported(self, url: str) -> None:
        with pytest.raises(
            BadConfiguration, match="is not supported; sqlite:///FILE or postgresql://USER@HOST/DATABASE would be right"
        ) as refused:
            open_store(url)
        assert "secret" not in str(refused.value)

    @pytest.mark.parametrize("url", ["", "record.db", "no url", "sqlite+nonsense:///x.db", "://"])
    def test_what_is_no_url_is_said_to_be_none(self, url: str) -> None:
        with pytest.raises(BadConfiguration, match="sqlite:///FILE or postgresql://USER@HOST/DATABASE would be right"):
            open_store(url)


class TestFiles:
    def test_missing_folder_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(StoreUnavailable, match=r"the folder .*/missing does not exist"):
            open_store(f"sqlite:///{tmp_path}/missing/record.db")

    def test_folder_is_no_record(self, tmp_path: Path) -> None:
        with pytest.raises(StoreUnavailable, match="this is a folder"):
            open_store(f"sqlite:///{tmp_path}")

    def test_file_that_cannot_be_made(self) -> None:
        with pytest.raises(StoreUnavailable, match="cannot be opened"):
            open_store("sqlite:////proc/record.db")

    def test_file_of_something_else(self, tmp_path: Path) -> None:
        file = tmp_path / "letter.txt"
        file.write_text("Dear reader, " * 100)
        with pytest.raises(StoreUnavailable, match="no record and no SQLite database"):
            open_store(f"sqlite:///{file}")
        assert file.read_text().startswith("Dear reader"), "and it is left as it was"

    def test_database_of_another_program(self, tmp_path: Path) -> None:
        with closing(sqlite3.connect(tmp_path / "other.db")) as other:
            other.execute("CREATE TABLE bookmarks (url)")
        with pytest.raises(StoreUnavailable, match=r"another program's database .*'bookmarks'"):
            open_store(f"sqlite:///{tmp_path / 'other.db'}")

    def test_empty_file_becomes_a_record(self, tmp_path: Path) -> None:
        (tmp_path / "record.db").touch()
        open_store(f"sqlite:///{tmp_path / 'record.db'}").close()
        assert check(f"sqlite:///{tmp_path / 'record.db'}") == []


class TestSchema:
    def test_migrations_make_the_tables(self, empty_url: str) -> None:
        open_store(empty_url).close()
        database = database_at(empty_url)
        with database.reading() as connection:
            own = {"include_name": lambda name, kind, _: kind != "table" or not name.startswith(("listing_words", "indexing"))}
            assert compare_metadata(MigrationContext.configure(connection, opts=own), record) == []
        database.close()

    def test_head_is_the_last_migration(self) -> None:
        config = Config()
        config.set_main_option("path_separator", "os")
        config.set_main_option("script_location", str(Path(casefiles.stores.__file__).with_name("migrations")))
        assert ScriptDirectory.from_config(config).get_heads() == [HEAD]

    def test_new_record_is_migrated_once(self, empty_url: str) -> None:
        assert migrate(empty_url) is True
        assert migrate(empty_url) is False

    def test_newer_schema_is_refused_and_left_alone(self, tmp_path: Path) -> None:
        empty_url = f"sqlite:///{tmp_path / 'record.db'}"
        open_store(empty_url).close()
        with closing(sqlite3.connect(tmp_path / "record.db")) as later:
            later.execute("UPDATE alembic_version SET version_num = '9999'")
            later.commit()
        with pytest.raises(StoreUnavailable, match=f"written by a newer markwatch .schema 9999, this one knows {HEAD}"):
            open_store(empty_url)
        with pytest.raises(StoreUnavailable, match="of schema 9999"):
            check(empty_url)

    @pytest.mark.parametrize("steps", [1, 9, 30])
    def test_migration_that_dies_half_way_is_made_anew(self, empty_url: str, steps: int) -> None:
        dying = (
            "import itertools, os, sys\n"
            "from sqlalchemy import Engine, event\n"
            "from casefiles.stores import open_store\n"
            "steps = itertools.count(1)\n"
            "@event.listens_for(Engine, 'after_cursor_execute')\n"
            "def die(connection, cursor, statement, *_):\n"
            "    if statement.lstrip().startswith('CREATE') and next(steps) == int(sys.argv[2]):\n"
            "        os._exit(9)\n"
            "open_store(sys.argv[1])\n"
        )
        assert subprocess.run([sys.executable, "-c", dying, empty_url, str(steps)], cwd=ROOT, check=False).returncode == 9
        store = open_store(empty_url)
        assert store.keep_rights([right()], NIGHT) == ["hera"]
        store.close()
        assert check(empty_url) == []

    def test_two_that_make_it_at_once_make_one(self, empty_url: str) -> None:
        code = "import sys; from casefiles.stores import open_store; open_store(sys.argv[1]).close()"
        both = [subprocess.Popen([sys.executable, "-c", code, empty_url], cwd=ROOT) for _ in range(2)]
        assert [each.wait() for each in both] == [0, 0]
        assert check(empty_url) == []
