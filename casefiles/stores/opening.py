"""From the setting ``record`` to a database."""

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from casefiles.errors import BadConfiguration, StoreUnavailable
from casefiles.stores.sqlite import SqliteDatabase


def database_at(url: str) -> SqliteDatabase:
    """The database that ``url`` names; nothing is opened yet.

    Raises:
        BadConfiguration: no URL, or one of a database that is not supported.
        StoreUnavailable: the folder of the file is not there.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise BadConfiguration(f"record = {url!r}: not the URL of a database; sqlite:///FILE would be right") from error
    if parsed.drivername not in ("sqlite", "sqlite+pysqlite"):
        scheme = parsed.drivername
        raise BadConfiguration(f"record = {scheme}://…: {scheme} is not supported yet; sqlite:///FILE would be right")
    return SqliteDatabase(parsed)


def existing_database_at(url: str) -> SqliteDatabase:
    """The same, and it must be there.

    Raises:
        BadConfiguration: as :func:`database_at`.
        StoreUnavailable: there is no such file.
    """
    database = database_at(url)
    if not database.path.is_file():
        raise StoreUnavailable(f"{database.name}: there is no record here yet")
    return database
