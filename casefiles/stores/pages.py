"""Captures and pictures: what was received, inside a transaction of the caller."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, bindparam, func, select, update

from casefiles.model import Capture, Picture
from casefiles.parts import PageKind
from casefiles.records import from_json, to_json
from casefiles.stores.batches import batches
from casefiles.stores.sqlite import SqliteDatabase
from casefiles.stores.tables import captures, listing_pictures, listings, picture_urls, pictures

Shown = Mapping[str, Picture]
"""Pictures by the URL they were seen under, or by digest, without ``url`` and ``file``."""


def keep_capture(database: SqliteDatabase, connection: Connection, capture: Capture) -> None:
    """Write the capture; one that is there already is left as it is."""
    row = {
        "id": capture.id,
        "url": capture.url,
        "kind": capture.kind,
        "valid": capture.valid,
        "fetched_at": capture.fetched_at,
        "archive": capture.archive,
        "archive_end": capture.offset + capture.length,
        "doc": to_json(capture),
    }
    connection.execute(database.insert(captures).on_conflict_do_nothing(), row)


def newest_captures(connection: Connection, urls: Sequence[str]) -> list[Capture]:
    """The newest capture of each of ``urls`` that has one, in their order."""
    newest = (
        select(captures.c.doc)
        .where(captures.c.url == bindparam("url"))
        .order_by(captures.c.fetched_at.desc(), captures.c.id)
        .limit(1)
    )
    docs = (connection.execute(newest, {"url": url}).scalar() for url in urls)
    return [from_json(Capture, doc) for doc in docs if doc is not None]


def archive_end(connection: Connection, archive: str) -> int:
    """First byte after the last kept capture in ``archive``; 0 when there is none."""
    return connection.execute(select(func.max(captures.c.archive_end)).where(captures.c.archive == archive)).scalar() or 0


def seller_captures(connection: Connection, after: str, limit: int) -> list[tuple[str, Capture]]:
    """The next ``limit`` URLs beyond ``after`` with the newest valid capture of each, seller pages only."""
    later = captures.alias()
    newer = select(later.c.id).where(
        later.c.kind == PageKind.SELLER.value,
        later.c.valid,
        later.c.url == captures.c.url,
        later.c.fetched_at > captures.c.fetched_at,
    )
    newest = (
        select(captures.c.url, captures.c.doc)
        .where(captures.c.kind == PageKind.SELLER.value, captures.c.valid, captures.c.url > after, ~newer.exists())
        .order_by(captures.c.url, captures.c.id)
        .limit(limit)
    )
    return [(url, from_json(Capture, doc)) for url, doc in connection.execute(newest)]


def keep_pictures(database: SqliteDatabase, connection: Connection, seen: Iterable[Picture]) -> dict[str, str]:
    """Keep the pictures with their thumbnails; return URL → digest of those that were not known like this before.

    A picture is kept by its digest; one without (its bytes could not be had) by what else is known of it.
    """
    news: dict[str, str] = {}
    for picture in seen:
        key, doc = _kept_as(picture)
        known = connection.execute(select(pictures.c.doc).where(pictures.c.digest == key)).scalar()
        if known != doc:
            row = {"digest": key, "doc": doc, "thumbnail": picture.thumbnail}
            put = database.insert(pictures)
            connection.execute(
                put.on_conflict_do_update(
                    index_elements=["digest"], set_={"doc": put.excluded.doc, "thumbnail": put.excluded.thumbnail}
                ),
                row,
            )
        if picture.url is None:
            continue
        shown = connection.execute(select(picture_urls.c.digest).where(picture_urls.c.url == picture.url)).scalar()
        if shown != key:
            put = database.insert(picture_urls)
            connection.execute(
                put.on_conflict_do_update(index_elements=["url"], set_={"digest": put.excluded.digest}),
                {"url": picture.url, "digest": key},
            )
        if shown != key or known != doc:
            news[picture.url] = key
    return news


def _kept_as(picture: Picture) -> tuple[str, str]:
    doc = to_json(replace(picture, url=None, file=None, thumbnail=b""))
    return picture.digest or hashlib.sha256(doc.encode()).hexdigest(), doc


_SHOWING = select(listing_pictures.c.listing_id).where(listing_pictures.c.picture_url == bindparam("picture"))
_SCREEN_AGAIN = update(listings).where(listings.c.id.in_(_SHOWING)).values(screened_by=None, revision=listings.c.revision + 1)


def screen_again(connection: Connection, urls: Iterable[str]) -> None:
    """Mark every listing that shows one of these pictures as to be screened."""
    if rows := [{"picture": url} for url in urls]:
        connection.execute(_SCREEN_AGAIN, rows)


def pictures_at(connection: Connection, urls: Iterable[str], *, thumbnails: bool) -> dict[str, Picture]:
    """The pictures seen under these URLs, by URL."""
    wanted = [pictures.c.doc, pictures.c.thumbnail] if thumbnails else [pictures.c.doc]
    found: dict[str, Picture] = {}
    for some in batches(dict.fromkeys(urls)):
        rows = select(picture_urls.c.url, *wanted).join(pictures).where(picture_urls.c.url.in_(some))
        found |= {url: _picture(*kept) for url, *kept in connection.execute(rows)}
    return found


def pictures_of(connection: Connection, digests: Iterable[str], *, thumbnails: bool) -> dict[str, Picture]:
    """The pictures with these digests, by digest."""
    wanted = [pictures.c.doc, pictures.c.thumbnail] if thumbnails else [pictures.c.doc]
    found: dict[str, Picture] = {}
    for some in batches(dict.fromkeys(digests)):
        rows = select(pictures.c.digest, *wanted).where(pictures.c.digest.in_(some))
        found |= {digest: _picture(*kept) for digest, *kept in connection.execute(rows)}
    return found


def _picture(doc: str, thumbnail: bytes = b"") -> Picture:
    return replace(from_json(Picture, doc), thumbnail=thumbnail)
