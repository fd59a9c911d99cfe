"""The record: :func:`open_store`."""

from casefiles.stores.base import Store


def open_store(url: str) -> Store:
    """The record at ``url`` (``sqlite:///FILE`` or ``postgresql://USER@HOST/DATABASE``).

    It is made if it is not there, and brought to the current schema if it is older.

    Raises:
        BadConfiguration: no URL of a record.
        StoreUnavailable: the file or the server cannot be opened, holds no record, or one written by a newer markwatch.
    """
    from casefiles.stores.opening import database_at
    from casefiles.stores.schema import bring_up
    from casefiles.stores.sql import SqlStore

    database = database_at(url)
    bring_up(database)
    return SqlStore(database)
