"""The history of listings: what is new, changed, gone, back and relisted, inside a transaction of the caller."""

import hashlib
import json
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, false, insert, literal, or_, select, true

from casefiles.model import Listing
from casefiles.parts import Change, ChangeKind
from casefiles.stores.statements import Prepared
from casefiles.stores.tables import changes, listing_pictures, listings, picture_urls

MAX_VALUE = 2_000
"""Characters of a value that a history keeps, before and after each."""

OVERLAP = timedelta(days=7)
"""How long a listing may have stood beside the one whose place it takes: shops put the new one up, then take the old one down.
Ours; a night is the least that can be told apart, and crawls may be a week apart."""

Fields = Mapping[str, tuple[str | None, str | None]]

_ADD = Prepared(insert(changes), "listing_url", "at", "kind", "doc")


def add(connection: Connection, change: Change) -> None:
    """Write one entry."""
    doc = json.dumps({"fields": change.fields, "other": change.other}, ensure_ascii=False)
    _ADD.run(connection, {"listing_url": change.listing_url, "at": change.at, "kind": change.kind.value, "doc": doc})


def of_listing(connection: Connection, url: str) -> list[Change]:
    """All entries of one listing, oldest first."""
    rows = connection.execute(select(changes).where(changes.c.listing_url == url).order_by(changes.c.id))
    return [entry(row) for row in rows]


def entry(row: Any) -> Change:
    """One row of ``changes``."""
    doc = json.loads(row.doc)
    fields = {name: (before, after) for name, (before, after) in doc["fields"].items()}
    return Change(listing_url=row.listing_url, at=row.at, kind=ChangeKind(row.kind), fields=fields, other=doc["other"])


def title_key(title: str) -> str:
    """Equal for titles that differ only in case, width (NFKC), spaces and punctuation: 16 hex digits of SHA-256."""
    folded = unicodedata.normalize("NFKC", title).casefold()
    return hashlib.sha256("".join(filter(str.isalnum, folded)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def differences(before: Listing, after: Listing) -> Fields:
    """What an officer would call a change, by field. Where and in which language a value was read is none."""
    old, new = _values(before), _values(after)
    names = dict.fromkeys((*old, *new))
    return {name: (old.get(name), new.get(name)) for name in names if old.get(name) != new.get(name)}


_PLAIN = (
    "title", "description", "price", "list_price", "currency", "availability", "brand", "sku", "mpn", "gtin", "ship_from",
    "stated_origin",
)  # fmt: skip


def _values(listing: Listing) -> dict[str, str]:
    values = {name: str(value)[:MAX_VALUE] for name in _PLAIN if (value := getattr(listing, name)) is not None}
    if listing.category:
        values["category"] = " › ".join(listing.category)[:MAX_VALUE]
    if listing.seller:
        values["seller"] = " · ".join(filter(None, (listing.seller.name, listing.seller.id, listing.seller.url)))[:MAX_VALUE]
    if listing.pictures:
        values["pictures"] = "\n".join(picture.url or picture.file or "" for picture in listing.pictures)[:MAX_VALUE]
    return values | {f"attributes.{name}": value[:MAX_VALUE] for name, value in listing.attributes.items()}


def note_gone(connection: Connection, lost: ColumnElement[bool], now: datetime) -> None:
    """An entry for every listing that is about to be marked gone and is not yet; ``lost`` says which those are."""
    nothing = json.dumps({"fields": {}, "other": None})
    when = literal(now, type_=changes.c.at.type)
    going = select(listings.c.url, when, literal(ChangeKind.GONE.value), literal(nothing)).where(lost, listings.c.gone.is_(False))
    connection.execute(insert(changes).from_select(["listing_url", "at", "kind", "doc"], going))


def note_relisted(connection: Connection, since: datetime, now: datetime) -> None:
    """Entries for every pair of a listing that is gone and one that took its place, where either happened after ``since``."""
    for gone, taken in _relisted(connection, since):
        add(connection, Change(listing_url=taken, at=now, kind=ChangeKind.RELISTED, other=gone))
        add(connection, Change(listing_url=gone, at=now, kind=ChangeKind.MOVED, other=taken))


_old, _new = listings.alias("old"), listings.alias("new")
_recent, _first, _known = changes.alias("recent"), changes.alias("first"), changes.alias("known")


def _pairs() -> Any:
    """Same title, a picture in common (by its bytes, or by its address), one gone and one there; when the new one was new."""
    old_shows, new_shows = listing_pictures.alias("old_shows"), listing_pictures.alias("new_shows")
    old_bytes, new_bytes = picture_urls.alias("old_bytes"), picture_urls.alias("new_bytes")
    shown = (
        select(true())
        .select_from(old_shows.join(new_shows, new_shows.c.listing_id == _new.c.id))
        .outerjoin(old_bytes, old_bytes.c.url == old_shows.c.picture_url)
        .outerjoin(new_bytes, new_bytes.c.url == new_shows.c.picture_url)
        .where(
            old_shows.c.listing_id == _old.c.id,
            or_(old_shows.c.picture_url == new_shows.c.picture_url, old_bytes.c.digest == new_bytes.c.digest),
        )
        .correlate(_old, _new)
    )
    lately = and_(
        _recent.c.at >= bindparam("since", type_=changes.c.at.type),
        or_(
            and_(_recent.c.kind == ChangeKind.NEW.value, _recent.c.listing_url == _new.c.url),
            and_(_recent.c.kind == ChangeKind.GONE.value, _recent.c.listing_url == _old.c.url),
        ),
    )
    noted = and_(_known.c.listing_url == _new.c.url, _known.c.kind == ChangeKind.RELISTED.value)
    return (
        select(_old.c.url, _new.c.url, _old.c.seen_at, _first.c.at)
        .select_from(_old.join(_new, and_(_new.c.title_key == _old.c.title_key, _new.c.url != _old.c.url)))
        .join(_first, and_(_first.c.listing_url == _new.c.url, _first.c.kind == ChangeKind.NEW.value))
        .where(_old.c.gone == true(), _new.c.gone == false())
        .where(exists(select(_recent.c.id).where(lately)), ~exists(select(_known.c.id).where(noted)), exists(shown))
        .order_by(_old.c.seen_at.desc(), _old.c.url)
    )


_PAIRS = _pairs()


def _relisted(connection: Connection, since: datetime) -> Iterator[tuple[str, str]]:
    """(gone, taken): each taken place once, by the one that was last seen; each that went goes on at one place."""
    went: set[str] = set()
    took: set[str] = set()
    for gone, taken, last_seen, appeared in connection.execute(_PAIRS, {"since": since}).all():
        if appeared >= last_seen - OVERLAP and gone not in went and taken not in took:
            went.add(gone)
            took.add(taken)
            yield gone, taken
