"""What a database does in its own way: the protocol behind which SQLite and PostgreSQL stand. All else is one SQL layer."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, TextualSelect


class Database(Protocol):
    """One record in one database. Nothing is opened before the first transaction."""

    name: str
    """What it is called in messages; without a password."""

    def reading(self) -> AbstractContextManager[Connection]:
        """One state of the record, whatever is written meanwhile."""

    def writing(self) -> AbstractContextManager[Connection]:
        """A transaction that is on the disk when it ends, one at a time; undone when an error leaves it."""

    def crawling(self) -> AbstractContextManager[Connection]:
        """A transaction that survives a kill, and a power cut not at once; undone when an error leaves it."""

    def exclusive(self, job: str) -> AbstractContextManager[None]:
        """See :meth:`casefiles.stores.base.Store.exclusive`."""

    def close(self) -> None:
        """Let go of all connections."""

    def must_exist(self) -> None:
        """Raise :class:`casefiles.errors.StoreUnavailable` when there is no database here; make none."""

    def keep_words(self, connection: Connection, listing_id: int, words: str) -> None:
        """Make the listing be found by ``words`` (see :func:`casefiles.stores.words.indexed`) and no others."""

    def find_words(self, connection: Connection, asked: str, limit: int) -> Sequence[int]:
        """Ids of at most ``limit`` listings that hold all words of ``asked``, best first."""

    def holding(self, asked: str) -> TextualSelect:
        """Ids of all listings that hold all words of ``asked``, of which there is one at least."""

    def faults(self, connection: Connection) -> Iterator[str]:
        """What the database finds wrong with itself and its full text, a line each; in a writing transaction."""

    def migrated(self, connection: Connection) -> None:
        """Called after the last migration, in its transaction: what holds for all tables, whichever step made them."""

    def imported(self, connection: Connection) -> None:
        """Called once all rows with their ids were put in: numbering goes on after them."""

    def copy_to(self, target: Path) -> bool:
        """Copy the record as it stands to the new file ``target`` while others write, and see that the copy is whole; ``False``,
        and no file, when this database knows no file that is a record by itself.
        """
