"""From the setting ``record`` to a database."""

from sqlalchemy import URL
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from casefiles.errors import BadConfiguration
from casefiles.stores.database import Database

RIGHT = "sqlite:///FILE or postgresql://USER@HOST/DATABASE would be right"


def database_at(url: str) -> Database:
    """The database that ``url`` names; nothing is opened yet.

    Raises:
        BadConfiguration: no URL, or one of a database that is not supported.
        StoreUnavailable: the folder of the file is not there.
    """
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise BadConfiguration(f"record = {url!r}: not the URL of a database; {RIGHT}") from error
    match parsed.drivername:
        case "sqlite" | "sqlite+pysqlite":
            from casefiles.stores.sqlite import SqliteDatabase

            return SqliteDatabase(parsed)
        case "postgresql" | "postgresql+psycopg":
            return _postgresql(parsed)
        case scheme:
            raise BadConfiguration(f"record = {scheme}://…: {scheme} is not supported; {RIGHT}")


def _postgresql(url: URL) -> Database:
    try:
        from casefiles.stores.postgresql import PostgresDatabase
    except ImportError as error:
        raise BadConfiguration("record = postgresql://…: the driver psycopg is not installed; make setup installs it") from error
    if not url.database:
        raise BadConfiguration(f"record = {url.render_as_string()!r}: it names no database; {RIGHT}")
    return PostgresDatabase(url)


def existing_database_at(url: str) -> Database:
    """The same, and it must be there.

    Raises:
        BadConfiguration: as :func:`database_at`.
        StoreUnavailable: there is no such record.
    """
    database = database_at(url)
    database.must_exist()
    return database
