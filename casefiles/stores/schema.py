"""Brings a record to the current schema when it is opened."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from casefiles.errors import StoreUnavailable
from casefiles.stores.database import Database
from casefiles.stores.tables import HEAD

_VERSION = text("SELECT version_num FROM alembic_version")


def bring_up(database: Database) -> bool:
    """Make an empty file a record, an older record a current one, in one transaction; return whether anything was to do.

    Raises:
        StoreUnavailable: the file is another program's database, or was written by a newer markwatch.
    """
    with database.reading() as connection:
        if _version(connection, database.name) == HEAD:
            return False
    with database.writing() as connection:
        version = _version(connection, database.name)  # another process may have been faster
        if version == HEAD:
            return False
        _upgrade(connection, version, database.name)
        database.migrated(connection)
    return True


def must_be_current(connection: Connection, name: str) -> None:
    """Raise :class:`StoreUnavailable` unless the record is of the current schema."""
    version = _version(connection, name)
    if version != HEAD:
        raise StoreUnavailable(f"{name}: of schema {version}, not {HEAD}; markwatch record migrate brings it there")


def _version(connection: Connection, name: str) -> str | None:
    there = inspect(connection).get_table_names()
    if "alembic_version" in there:
        return connection.execute(_VERSION).scalar()
    if there:
        raise StoreUnavailable(f"{name}: this is another program's database (it has a table {there[0]!r}); name another file")
    return None


def _upgrade(connection: Connection, version: str | None, name: str) -> None:
    from alembic import command  # slow to import, and needed once in the life of a record
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    known = {step.revision for step in ScriptDirectory.from_config(config).walk_revisions()}
    if version is not None and version not in known:
        raise StoreUnavailable(f"{name}: written by a newer markwatch (schema {version}, this one knows {HEAD}); use that one")
    command.upgrade(config, "head")
