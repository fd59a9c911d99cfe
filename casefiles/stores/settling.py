"""Keeping what became of one visit."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, null, update

from casefiles.model import Picture
from casefiles.parts import PageKind
from casefiles.stores import teasers
from casefiles.stores.base import Outcome, Visit
from casefiles.stores.columns import VISIT_ORDER
from casefiles.stores.database import Database
from casefiles.stores.offers import keep_listing, note_page_seen
from casefiles.stores.pages import keep_capture, keep_pictures, screen_again
from casefiles.stores.statements import Prepared
from casefiles.stores.tables import frontier

QUARANTINED = "quarantined"
"""The ``why`` of a URL that is left alone in this round because two workers hung on it; in the next it has one more chance."""

_row = frontier.c
_HERE = update(frontier).where(_row.site_id == bindparam("site"), _row.url == bindparam("visited"))
_ALWAYS = {name: bindparam(f"new_{name}") for name in ("due", "settled", "outcome", "why", "wedges")} | {
    "claimed": False,
    "holder": null(),
    "attempts": 0,
    "kind": func.coalesce(bindparam("new_kind", type_=_row.kind.type), _row.kind),
}
_READING = ("etag", "last_modified", "digest", "read_at")
_reading = {name: bindparam(f"new_{name}", type_=_row[name].type) for name in _READING}

_PLANNED_AS: Mapping[PageKind, PageKind] = {
    **{kind: kind for kind in VISIT_ORDER if kind is not PageKind.OTHER},
    PageKind.LICENCE: PageKind.SELLER,
}
"""Kind of a page seen → the kind it is planned as; what is not here does not change how its URL is visited."""

_SETTLE = {
    Outcome.READ: Prepared(_HERE.values(_ALWAYS | _reading)),
    Outcome.UNCHANGED: Prepared(_HERE.values(_ALWAYS | {name: func.coalesce(new, _row[name]) for name, new in _reading.items()})),
    Outcome.GONE: Prepared(_HERE.values(_ALWAYS | dict.fromkeys(_READING))),
}
"""A reading replaces what is known of the page, "unchanged" adds to it, "gone" ends it; any other outcome leaves it."""
_SETTLE_OTHERWISE = Prepared(_HERE.values(_ALWAYS))


def keep(database: Database, connection: Connection, site_id: int, number: int, visit: Visit, now: datetime) -> None:
    """Settle the URL and keep the capture, the pictures and the listings; the links are planned by the caller."""
    _settle_url(connection, site_id, number, visit, now)
    if visit.capture is not None:
        keep_capture(connection, visit.capture)
    for listing in visit.listings:
        keep_listing(database, connection, listing, visit.url, now)
    if seen := list(_pictures(visit)):
        # In one order for all workers: two that keep the same pictures of two shops must not wait for each other.
        seen.sort(key=lambda picture: (picture.digest or "", picture.url or ""))
        screen_again(connection, keep_pictures(connection, seen))
    if visit.teasers:
        teasers.note(connection, site_id, visit.url, visit.teasers)
    if visit.outcome in teasers.HAD and visit.outcome is not Outcome.UNCHANGED:  # of most unchanged pages no list was read anew
        teasers.forget(connection, site_id, visit.url)
    if visit.outcome is Outcome.UNCHANGED and not visit.listings:
        note_page_seen(connection, visit.url, now)


def _pictures(visit: Visit) -> Iterator[Picture]:
    """Pictures seen on the visit, and those that came filled in with a listing."""
    yield from visit.pictures
    for listing in visit.listings:
        yield from (picture for picture in listing.pictures if picture.digest is not None)


def _settle_url(connection: Connection, site_id: int, number: int, visit: Visit, now: datetime) -> None:
    values = {
        "site": site_id,
        "visited": visit.url,
        "new_due": None if visit.outcome is Outcome.GONE else number + 1,
        "new_settled": number,
        "new_outcome": visit.outcome.value,
        "new_why": visit.why,
        "new_kind": _kind_seen(visit),
        "new_wedges": 1 if visit.why == QUARANTINED else 0,
    }
    if visit.outcome in (Outcome.READ, Outcome.UNCHANGED):
        values |= {
            "new_etag": visit.etag,
            "new_last_modified": visit.last_modified,
            "new_digest": visit.digest,
            "new_read_at": now,
        }
    settle = _SETTLE.get(visit.outcome, _SETTLE_OTHERWISE)
    if settle.run(connection, values).rowcount == 0:
        connection.execute(insert(frontier), _unplanned(site_id, number, visit))
        settle.run(connection, values)


def _kind_seen(visit: Visit) -> PageKind | None:
    """What the page turned out to be, when it was the page and showed that."""
    capture = visit.capture
    return _PLANNED_AS.get(capture.kind) if capture is not None and capture.valid else None


def _unplanned(site_id: int, number: int, visit: Visit) -> dict[str, Any]:
    """The row of a URL that was visited without having been planned: the target of a redirect."""
    return {
        "site_id": site_id,
        "url": visit.url,
        "kind": _kind_seen(visit) or PageKind.OTHER,
        "depth": 0,
        "due": number,
    }
