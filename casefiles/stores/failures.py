"""The door at which a database's own errors become ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from casefiles.errors import NotFound, StoreUnavailable

_MEANINGS = {
    "SQLITE_FULL": "the disk is full; free some space and run again, nothing is lost",
    "SQLITE_BUSY": "another program has been writing for too long; run again when it is done",
    "SQLITE_LOCKED": "another program has been writing for too long; run again when it is done",
    "SQLITE_NOTADB": "this file is no record and no SQLite database",
    "SQLITE_CORRUPT": "the file is damaged; restore the last backup (markwatch record backup makes them)",
    "SQLITE_CANTOPEN": "the file cannot be opened; see that its folder is there and may be written",
    "SQLITE_READONLY": "the file or its folder is read-only; this user must be able to write both",
    "SQLITE_PERM": "this user may not use the file",
    "SQLITE_IOERR": "the file system failed; see the disk and its mount",
    "25006": "the server is read-only, perhaps a standby; name the primary",
    "28000": "the server refuses this user; see the user, the password and pg_hba.conf",
    "28P01": "the server refuses this password",
    "3D000": "there is no such database; createdb makes one",
    "42501": "this user may not do that; it must own the schema of the record",
    "53100": "the disk of the server is full; free some space and run again, nothing is lost",
    "53300": "the server has no connection left; raise its max_connections or stop other clients",
    "55P03": "another program has been writing for too long; run again when it is done",
    "57P01": "the server was stopped; run again when it is back, nothing is lost",
    "57P03": "the server is starting or stopping; run again in a moment",
}
"""SQLite primary result codes (sqlite.org/rescode.html) and PostgreSQL's SQLSTATEs (its manual, appendix A) in words that say
what to do."""


@contextmanager
def translated(name: str) -> Iterator[None]:
    """Raise what the database or the file system says about the record ``name`` as one clear line.

    Raises:
        StoreUnavailable: whatever the database or the file system could not do.
        NotFound: a row was to refer to one that is not there.
    """
    try:
        yield
    except IntegrityError as error:
        raise NotFound(f"{name}: refers to what the record does not hold ({error.orig})") from error
    except DBAPIError as error:
        raise StoreUnavailable(f"{name}: {meaning(error.orig)}") from error
    except sqlite3.Error as error:
        raise StoreUnavailable(f"{name}: {meaning(error)}") from error
    except OSError as error:
        raise StoreUnavailable(f"{name}: {error.strerror or error}") from error
    except SQLAlchemyError as error:
        raise StoreUnavailable(f"{name}: {error}") from error


def meaning(error: BaseException | None) -> str:
    """What a database error means to a person: known codes in our words, others in the database's own."""
    code: str = getattr(error, "sqlite_errorname", None) or getattr(error, "sqlstate", None) or ""
    primary = "_".join(code.split("_")[:2])
    said = " ".join(str(error).split())
    return _MEANINGS.get(primary, said + (f" ({code})" if code else ""))
