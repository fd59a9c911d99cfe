"""Listings: kept, found, listed, marked as screened, inside a transaction of the caller."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, case, delete, exists, func, insert, not_, select, update

from casefiles.model import Listing, Picture
from casefiles.parts import Change, ChangeKind
from casefiles.records import from_json, to_json
from casefiles.stores import histories, judges
from casefiles.stores.base import Judged
from casefiles.stores.batches import batches
from casefiles.stores.columns import plain
from casefiles.stores.database import Database
from casefiles.stores.pages import pictures_at
from casefiles.stores.searchable import offered_by
from casefiles.stores.statements import Prepared
from casefiles.stores.tables import frontier, listing_pictures, listings, picture_urls
from casefiles.stores.words import indexed

_NEW = ("url", "page", "doc", "content", "seen_at", "changed_at", "gone", "revision", "title_key", "marketplace", "seller")
_KNOWN = Prepared(select(listings.c.id, listings.c.content, listings.c.gone).where(listings.c.url == bindparam("known_url")))
_INSERT = Prepared(insert(listings).returning(listings.c.id), *_NEW)
_UPDATE = update(listings).where(listings.c.id == bindparam("listing_id"))
_SIGHT: dict[str, Any] = {name: bindparam(name) for name in ("page", "seen_at", "doc")}
_ANEW = {"gone": False, "screened_by": None, "revision": listings.c.revision + 1}
_CONTENT: dict[str, Any] = {name: bindparam(name) for name in ("content", "changed_at", "title_key", "marketplace", "seller")}
_SEEN = Prepared(_UPDATE.values(_SIGHT))
_BACK = Prepared(_UPDATE.values(_SIGHT | _ANEW))
_CHANGED = Prepared(_UPDATE.values(_SIGHT | _ANEW | _CONTENT))
_PAGE_SEEN = Prepared(update(listings).where(listings.c.page == bindparam("read_at_page")).values(seen_at=bindparam("now")))
_HIDE = Prepared(delete(listing_pictures).where(listing_pictures.c.listing_id == bindparam("listing_id")))
_SHOW = Prepared(insert(listing_pictures), "listing_id", "picture_url")
_DOCS = select(listings.c.id, listings.c.doc, listings.c.seen_at)


def keep_listing(database: Database, connection: Connection, listing: Listing, page: str, now: datetime) -> None:
    """Add the listing read on ``page``, or bring it up to date; one that is new, changed or back is to be screened."""
    listing = replace(listing, url=plain(listing.url))
    doc, content = _kept_as(listing)
    seen = {"page": page, "seen_at": listing.seen_at or now, "doc": doc}
    listing_id, known_content, gone = _KNOWN.run(connection, {"known_url": listing.url}).fetchone() or (None, None, False)
    if gone:
        histories.add(connection, Change(listing_url=listing.url, at=now, kind=ChangeKind.BACK))
    if content == known_content:
        (_BACK if gone else _SEEN).run(connection, {"listing_id": listing_id, **seen})
        return
    if listing_id is not None:
        _note_change(connection, listing_id, listing, now)
    row = {"content": content, "changed_at": now, "title_key": histories.title_key(listing.title), **seen}
    row |= offered_by(listing)
    if listing_id is None:
        (listing_id,) = _INSERT.run(connection, {"url": listing.url, "gone": False, "revision": 1, **row}).fetchall()[0]
        histories.add(connection, Change(listing_url=listing.url, at=now, kind=ChangeKind.NEW))
    else:
        _CHANGED.run(connection, {"listing_id": listing_id, **row})
        _HIDE.run(connection, {"listing_id": listing_id})
    shown = dict.fromkeys(picture.url for picture in listing.pictures if picture.url)
    _SHOW.run_all(connection, ({"listing_id": listing_id, "picture_url": url} for url in shown))
    database.keep_words(connection, listing_id, searchable(listing))


def _note_change(connection: Connection, listing_id: int, listing: Listing, now: datetime) -> None:
    """What is about to be overwritten, and by what; nothing when only the place of reading changed."""
    doc = connection.execute(select(listings.c.doc).where(listings.c.id == listing_id)).scalar_one()
    if fields := histories.differences(from_json(Listing, doc), listing):
        change = Change(listing_url=listing.url, at=now, kind=ChangeKind.CHANGED, fields=fields)
        histories.add(connection, change)


def searchable(listing: Listing) -> str:
    """The words a listing is found by: those of its title and description."""
    return f"{indexed(listing.title)} {indexed(listing.description or '')}"


def _kept_as(listing: Listing) -> tuple[str, str]:
    """Its JSON without time of sight and with pictures by name only, and what that is told apart by.

    Counters that rise with every buyer, and how sure the reading was, are kept as last seen and make no listing another one:
    it need not be screened anew.
    """
    bare = tuple(Picture(url=picture.url, file=picture.file) for picture in listing.pictures)
    kept = replace(listing, seen_at=None, pictures=bare)
    lasting = replace(kept, sales=None, reviews=None, confidence={})
    return to_json(kept), hashlib.sha256(to_json(lasting).encode()).hexdigest()


def note_page_seen(connection: Connection, page: str, now: datetime) -> None:
    """The listings last read on ``page`` were seen now, unchanged."""
    _PAGE_SEEN.run(connection, {"read_at_page": page, "now": now})


def _read(connection: Connection, rows: Sequence[Any], *, thumbnails: bool) -> list[Listing]:
    """Listings from rows with ``doc`` and ``seen_at``, every seen picture filled in."""
    bare = [replace(from_json(Listing, row.doc), seen_at=row.seen_at) for row in rows]
    urls = (picture.url for listing in bare for picture in listing.pictures if picture.url)
    seen = pictures_at(connection, urls, thumbnails=thumbnails)
    return [replace(listing, pictures=tuple(_filled(picture, seen) for picture in listing.pictures)) for listing in bare]


def _filled(picture: Picture, seen: Mapping[str, Picture]) -> Picture:
    known = seen.get(picture.url) if picture.url else None
    return picture if known is None else replace(known, url=picture.url, file=picture.file)


def named(connection: Connection, urls: Iterable[str], *, thumbnails: bool) -> dict[str, Listing]:
    """The listings with these URLs, gone or not, by URL."""
    found: dict[str, Listing] = {}
    for some in batches(dict.fromkeys(urls)):
        rows = connection.execute(_DOCS.where(listings.c.url.in_(some))).all()
        found |= {listing.url: listing for listing in _read(connection, rows, thumbnails=thumbnails)}
    return found


def present(connection: Connection, after: str, limit: int, *more: ColumnElement[bool]) -> list[tuple[str, tuple[int, Listing]]]:
    """The next ``limit`` listings beyond the URL ``after`` that are not gone and fulfil ``more``: URL, revision, listing."""
    return _standing(connection, listings.c.url > after, *more, limit=limit)


def present_at(connection: Connection, urls: Sequence[str], *more: ColumnElement[bool]) -> list[tuple[str, tuple[int, Listing]]]:
    """The same of the listings with these ``urls``, so few as one query may name. They are looked up: told to begin beyond some
    URL as well, SQLite goes through all of them.
    """
    return _standing(connection, listings.c.url.in_(urls), *more, limit=len(urls))


def _standing(connection: Connection, *wanted: ColumnElement[bool], limit: int) -> list[tuple[str, tuple[int, Listing]]]:
    columns = (listings.c.url, listings.c.revision, listings.c.doc, listings.c.seen_at)
    here = select(*columns).where(listings.c.gone.is_(False), *wanted)
    rows = connection.execute(here.order_by(listings.c.url).limit(limit)).all()
    read = _read(connection, rows, thumbnails=False)
    return [(row.url, (row.revision, listing)) for row, listing in zip(rows, read, strict=True)]


def not_screened_by(judge: str) -> ColumnElement[bool]:
    """Whether a listing is still to be screened by ``judge``."""
    return not_(judges.seen_by(judge))


def by_ids(connection: Connection, ids: Sequence[int]) -> list[Listing]:
    """The listings with these row ids, in this order."""
    rows = connection.execute(_DOCS.where(listings.c.id.in_(ids))).all()
    rank = {row_id: place for place, row_id in enumerate(ids)}
    return _read(connection, sorted(rows, key=lambda row: rank[row.id]), thumbnails=False)


def mark_screened(connection: Connection, revisions: Iterable[tuple[str, int | None]], judge: str) -> None:
    """Mark listings as screened: by URL, and only while they are at the revision that was screened, if that is known."""
    by_url = update(listings).where(listings.c.url == bindparam("screened_url")).values(screened_by=judge)
    at_revision = by_url.where(listings.c.revision == bindparam("screened_revision"))
    for some in batches(revisions):
        if rows := [{"screened_url": url} for url, revision in some if revision is None]:
            connection.execute(by_url, rows)
        if rows_at := [{"screened_url": url, "screened_revision": revision} for url, revision in some if revision is not None]:
            connection.execute(at_revision, rows_at)


def judged(connection: Connection, site_id: int, judge: str) -> Judged:
    """See :meth:`casefiles.stores.base.Ledger.judged`."""
    unseen = (
        select(listing_pictures.c.listing_id)
        .where(listing_pictures.c.listing_id == listings.c.id)
        .where(~exists().where(picture_urls.c.url == listing_pictures.c.picture_url))
    )
    screened = case((judges.seen_by(judge), 1), else_=0)
    in_full = case((and_(judges.seen_by(judge), ~unseen.exists()), 1), else_=0)
    here = and_(frontier.c.site_id == site_id, frontier.c.url == listings.c.page)
    counts = select(func.count(), func.sum(screened), func.sum(in_full)).select_from(listings.join(frontier, here))
    count, words, pictures = connection.execute(counts.where(listings.c.gone.is_(False))).one()
    return Judged(listings=count, words=words or 0, pictures=pictures or 0)
