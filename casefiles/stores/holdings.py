"""Rights as the record holds them, inside a transaction of the caller."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, select

from casefiles.errors import NotFound
from casefiles.model import Picture, Right
from casefiles.records import from_json, to_json
from casefiles.stores.batches import batches
from casefiles.stores.pages import keep_pictures, pictures_of
from casefiles.stores.statements import put_newest
from casefiles.stores.tables import rights


def keep_rights(connection: Connection, given: Iterable[Right], now: datetime) -> list[str]:
    """See :meth:`casefiles.stores.base.Store.keep_rights`."""
    known = dict(connection.execute(select(rights.c.id, rights.c.content)).all())
    upsert = put_newest(rights, "doc", "content", "kept_at")
    news: dict[str, None] = {}
    for right in given:
        content = hashlib.sha256(to_json(right).encode()).hexdigest()
        if known.get(right.id) == content:
            continue
        keep_pictures(connection, (replace(picture, url=None) for picture in right.pictures if picture.digest))
        connection.execute(upsert, {"id": right.id, "doc": _bare(right), "content": content, "kept_at": now})
        known[right.id] = content
        news[right.id] = None
    return list(news)


def _bare(right: Right) -> str:
    """Its JSON; seen pictures by name and digest only."""
    return to_json(replace(right, pictures=tuple(_named(picture) for picture in right.pictures)))


def _named(picture: Picture) -> Picture:
    return Picture(url=picture.url, file=picture.file, digest=picture.digest) if picture.digest else picture


def rights_by_id(connection: Connection, ids: Sequence[str]) -> list[Right]:
    """See :meth:`casefiles.stores.base.Store.rights`."""
    docs: dict[str, str] = {}
    if ids:
        for some in batches(dict.fromkeys(ids)):
            docs |= dict(connection.execute(select(rights.c.id, rights.c.doc).where(rights.c.id.in_(some))).all())
        if missing := [right_id for right_id in ids if right_id not in docs]:
            raise NotFound(f"no right {missing[0]!r} in this record; markwatch rights list shows those that are")
    else:
        docs = dict(connection.execute(select(rights.c.id, rights.c.doc)).all())
    read = [from_json(Right, docs[right_id]) for right_id in sorted(docs)]
    digests = (picture.digest for right in read for picture in right.pictures if picture.digest)
    seen = pictures_of(connection, digests, thumbnails=bool(ids))
    return [replace(right, pictures=tuple(_filled(picture, seen) for picture in right.pictures)) for right in read]


def _filled(picture: Picture, seen: dict[str, Picture]) -> Picture:
    known = seen.get(picture.digest) if picture.digest else None
    return picture if known is None else replace(known, url=picture.url, file=picture.file)
