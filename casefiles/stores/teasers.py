"""Goods that lists showed and whose own pages were not had yet, inside a transaction of the caller.

They wait here while a round is open. When it ends, the list is all that is known of those that are left, and they become listings
of that list; what an own page once said is never overwritten by the less that a list says.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, delete, exists, not_, select

from casefiles.model import Listing
from casefiles.records import from_json, to_json
from casefiles.stores.base import Outcome
from casefiles.stores.database import Database
from casefiles.stores.offers import keep_listing
from casefiles.stores.statements import Prepared, put_new
from casefiles.stores.tables import frontier, listings, teasers

SLICE = 200
"""Teasers that are gone through in one transaction, so that a shop with many does not hold the record for seconds."""

HAD = frozenset({Outcome.READ, Outcome.UNCHANGED, Outcome.DUPLICATE, Outcome.GONE})
"""What a page was when it answered: then it speaks for itself, and its list is believed no more."""

_row = teasers.c
_here = (_row.site_id == bindparam("site"), _row.url == bindparam("goods"))
_NOTE = Prepared(put_new(teasers), "site_id", "url", "page", "doc")
_FORGET = Prepared(delete(teasers).where(*_here))
_speaks = exists().where(
    frontier.c.site_id == _row.site_id,
    frontier.c.url == _row.url,
    frontier.c.settled == bindparam("round"),
    frontier.c.outcome.in_([outcome.value for outcome in HAD]),
)
_known_better = exists().where(listings.c.url == _row.url, listings.c.page != _row.page)
_NEXT = (
    select(_row.url, _row.page, _row.doc, and_(not_(_speaks), not_(_known_better)).label("left"))
    .where(_row.site_id == bindparam("site"))
    .order_by(_row.url)
    .limit(SLICE)
)


def note(connection: Connection, site_id: int, page: str, shown: Iterable[Listing]) -> None:
    """The list at ``page`` showed these goods; what an earlier list of this round said of one stands."""
    _NOTE.run_all(connection, ({"site_id": site_id, "url": one.url, "page": page, "doc": to_json(one)} for one in shown))


def forget(connection: Connection, site_id: int, url: str) -> None:
    """The page at ``url`` was had. Whoever is forgotten only in :func:`keep_some` waits longer, that is all."""
    _FORGET.run(connection, {"site": site_id, "goods": url})


def forget_all(connection: Connection, site_id: int) -> None:
    """The round is over."""
    connection.execute(delete(teasers).where(_row.site_id == site_id))


def keep_some(
    database: Database, connection: Connection, site_id: int, number: int, most: int, now: datetime
) -> tuple[int, bool]:
    """Make listings of the next teasers, ``most`` at most, and forget all gone through. Returns how many were kept, and whether
    there may be more.
    """
    rows = connection.execute(_NEXT, {"site": site_id, "round": number}).all()
    kept = 0
    for row in rows:
        if row.left and kept < most:
            keep_listing(database, connection, from_json(Listing, row.doc), row.page, now)
            kept += 1
    _FORGET.run_all(connection, ({"site": site_id, "goods": row.url} for row in rows))
    return kept, len(rows) == SLICE
