"""Captures and pictures: what was received, inside a transaction of the caller."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, bindparam, func, select, text, update

from casefiles.model import Capture, Picture
from casefiles.records import from_json, to_json
from casefiles.stores.batches import batches
from casefiles.stores.searchable import keep_prints
from casefiles.stores.statements import Prepared, put_new, put_newest
from casefiles.stores.tables import SHOWS_SELLER, captures, listing_pictures, listings, picture_urls, pictures

Shown = Mapping[str, Picture]
"""Pictures by the URL they were seen under, or by digest, without ``url`` and ``file``."""


_PUT_CAPTURE = Prepared(put_new(captures), "id", "url", "kind", "valid", "fetched_at", "archive", "archive_end", "doc")


def keep_capture(connection: Connection, capture: Capture) -> None:
    """Write the capture; one that is there already is left as it is."""
    row = {
        "id": capture.id,
        "url": capture.url,
        "kind": capture.kind.value,
        "valid": capture.valid,
        "fetched_at": capture.fetched_at,
        "archive": capture.archive,
        "archive_end": capture.offset + capture.length,
        "doc": to_json(capture),
    }
    _PUT_CAPTURE.run(connection, row)


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
    later = captures.alias("later")
    newer = select(later.c.id).where(
        text(f"later.{SHOWS_SELLER.replace('valid', 'later.valid')}"),
        later.c.url == captures.c.url,
        later.c.fetched_at > captures.c.fetched_at,
    )
    newest = (
        select(captures.c.url, captures.c.doc)
        .where(text(f"captures.{SHOWS_SELLER.replace('valid', 'captures.valid')}"), captures.c.url > after, ~newer.exists())
        .order_by(captures.c.url, captures.c.id)
        .limit(limit)
    )
    return [(url, from_json(Capture, doc)) for url, doc in connection.execute(newest)]


_KNOWN_PICTURE = Prepared(select(pictures.c.doc).where(pictures.c.digest == bindparam("key")))
_PUT_PICTURE = Prepared(put_newest(pictures, "doc", "thumbnail"), "digest", "doc", "thumbnail")
_SHOWN_AT = Prepared(select(picture_urls.c.digest).where(picture_urls.c.url == bindparam("shown_at")))
_SHOW_AT = Prepared(put_newest(picture_urls, "digest"), "url", "digest")


def keep_pictures(connection: Connection, seen: Iterable[Picture]) -> list[str]:
    """Keep the pictures with their thumbnails; return the URLs of those that were not known like this before.

    A picture is kept by its digest; one without (its bytes could not be had) by what else is known of it.
    """
    news: list[str] = []
    for picture in seen:
        key, doc = _kept_as(picture)
        new = _KNOWN_PICTURE.run(connection, {"key": key}).fetchone() != (doc,)
        if new:
            _PUT_PICTURE.run(connection, {"digest": key, "doc": doc, "thumbnail": picture.thumbnail})
            keep_prints(connection, key, picture)
        if picture.url is None:
            continue
        moved = _SHOWN_AT.run(connection, {"shown_at": picture.url}).fetchone() != (key,)
        if moved:
            _SHOW_AT.run(connection, {"url": picture.url, "digest": key})
        if new or moved:
            news.append(picture.url)
    return news


def _kept_as(picture: Picture) -> tuple[str, str]:
    doc = to_json(replace(picture, url=None, file=None, thumbnail=b"", embedding=None))
    return picture.digest or hashlib.sha256(doc.encode()).hexdigest(), doc


_SHOWING = select(listing_pictures.c.listing_id).where(listing_pictures.c.picture_url == bindparam("picture"))
_SCREEN_AGAIN = Prepared(
    update(listings).where(listings.c.id.in_(_SHOWING)).values(screened_by=None, revision=listings.c.revision + 1)
)


def screen_again(connection: Connection, urls: Iterable[str]) -> None:
    """Mark every listing that shows one of these pictures as to be screened."""
    _SCREEN_AGAIN.run_all(connection, ({"picture": url} for url in urls))


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


def crowds(connection: Connection, least: int) -> dict[str, int]:
    """See :meth:`casefiles.stores.base.Store.crowds`."""
    count = func.count(listing_pictures.c.listing_id.distinct()).label("listings")
    shown = listing_pictures.join(picture_urls, picture_urls.c.url == listing_pictures.c.picture_url)
    there = shown.join(listings, listings.c.id == listing_pictures.c.listing_id)
    many = select(picture_urls.c.digest, count).select_from(there).where(listings.c.gone.is_(False))
    rows = connection.execute(many.group_by(picture_urls.c.digest).having(count >= least))
    return {row.digest: row.listings for row in rows}
