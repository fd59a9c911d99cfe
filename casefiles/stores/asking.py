"""Findings searched in the record: page after page by rank and id (keyset), so that what is written meanwhile moves none."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, func, or_, select, tuple_

from casefiles.levels import Level, ranks
from casefiles.parts import Harm
from casefiles.searching import (
    FACETS,
    MAX_NEAR,
    OPEN,
    SETTLED,
    TOP,
    Facets,
    Near,
    Page,
    Place,
    Query,
    bounded,
    cursor_at,
    place_of,
    too_many_near,
)  # fmt: skip
from casefiles.stores.batches import batches
from casefiles.stores.database import Database
from casefiles.stores.enduring import enduring
from casefiles.stores.tables import findings, fingerprints, listing_pictures, listings, picture_urls
from casefiles.stores.verdicts import newest_verdict

AT_ONCE = 50_000
"""Fingerprints compared at a time: 1.6 MB of bits."""


def _ranked(*groups: tuple[Level, Harm]) -> ColumnElement[bool]:
    """Whether a finding is of one of these levels and harms."""
    bounds = (ranks(*group) for group in groups)
    return or_(*(and_(findings.c.rank >= first, findings.c.rank < after) for first, after in bounds))


_LEVELS = {level: _ranked(*((level, harm) for harm in Harm)) for level in Level}
_HARMS = {harm: _ranked(*((level, harm) for level in Level)) for harm in Harm}
_COLUMNS: Mapping[str, ColumnElement[Any]] = {
    "level": case(*((held, level.value) for level, held in _LEVELS.items())),
    "harm": case(*((held, harm.value) for harm, held in _HARMS.items())),
    "status": case((findings.c.risk <= 0, SETTLED), else_=func.coalesce(newest_verdict(), OPEN)),
    "right": findings.c.right_id,
    "marketplace": listings.c.marketplace,
    "seller": listings.c.seller,
}


@enduring
class SqlSearch:
    """See :class:`casefiles.searching.Search`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def findings(self, query: Query, limit: int = 50, cursor: str | None = None) -> Page:
        """See :meth:`casefiles.searching.Search.findings`."""
        bounded(limit)
        place = place_of(cursor, query)
        with self._database.reading() as connection:
            wanted = self._conditions(connection, query)
            total = connection.execute(_from(select(func.count())).where(*wanted)).scalar_one()
            if place is not None:
                wanted.append(tuple_(findings.c.rank, findings.c.id) > (place.rank, place.id))
            rows = _from(select(findings.c.rank, findings.c.id)).where(*wanted).order_by(findings.c.rank, findings.c.id)
            found = connection.execute(rows.limit(limit + 1)).all()
        page = found[:limit]
        more = cursor_at(Place(page[-1].rank, page[-1].id), query) if len(found) > limit else None
        return Page(tuple(row.id for row in page), total, more)

    def facets(self, query: Query, names: Sequence[str] = FACETS) -> Facets:
        """See :meth:`casefiles.searching.Search.facets`."""
        with self._database.reading() as connection:
            wanted = self._conditions(connection, query)
            return {name: _counted(connection, _COLUMNS[name], wanted) for name in names}

    def near(self, near: Sequence[Near]) -> list[str]:
        """See :meth:`casefiles.searching.Search.near`."""
        with self._database.reading() as connection:
            return _near(connection, near)

    def _conditions(self, connection: Connection, query: Query) -> list[ColumnElement[bool]]:
        given = {
            "status": query.statuses,
            "level": query.levels,
            "harm": query.harms,
            "right": query.rights,
            "marketplace": query.marketplaces,
            "seller": query.sellers,
        }
        wanted: list[ColumnElement[bool]] = [_COLUMNS[name].in_(values) for name, values in given.items() if values]
        if query.min_risk > 0:
            wanted.append(findings.c.risk >= query.min_risk)
        if query.since is not None:
            wanted.append(findings.c.first_at >= query.since)
        if query.text.strip():
            wanted.append(listings.c.id.in_(self._database.holding(query.text)))
        if query.near:
            wanted.append(findings.c.listing_url.in_(_near(connection, query.near)))
        return wanted


def _from(columns: Select[Any]) -> Select[Any]:
    return columns.select_from(findings.join(listings, findings.c.listing_url == listings.c.url))


def _counted(connection: Connection, column: ColumnElement[Any], wanted: Sequence[ColumnElement[bool]]) -> dict[str, int]:
    values = _from(select(column.label("value"))).where(*wanted).subquery()
    count = func.count().label("found")
    rows = select(values.c.value, count).where(values.c.value.is_not(None)).group_by(values.c.value)
    return {row.value: row.found for row in connection.execute(rows.order_by(count.desc(), values.c.value).limit(TOP))}


def _near(connection: Connection, near: Sequence[Near]) -> list[str]:
    """URLs of listings that show a picture near to any of these: every fingerprint is compared, none is passed over."""
    by_size: defaultdict[int, list[Near]] = defaultdict(list)
    for each in near:
        by_size[len(each.bits) // 2].append(each)
    digests = {digest for size, those in by_size.items() for digest in _within(_prints(connection, size), those)}
    urls: set[str] = set()
    shown = select(listings.c.url).join(listing_pictures).join(picture_urls, picture_urls.c.url == listing_pictures.c.picture_url)
    for some in batches(sorted(digests)):
        urls.update(connection.execute(shown.where(picture_urls.c.digest.in_(some)).limit(MAX_NEAR + 1)).scalars())
        if len(urls) > MAX_NEAR:
            raise too_many_near()
    return sorted(urls)


def _prints(connection: Connection, size: int) -> Iterator[Sequence[Row[str, bytes]]]:
    """(Digest of a picture, a fingerprint of it) of all fingerprints of ``size`` bytes, :data:`AT_ONCE` at a time.

    Rows are read by place: by name, or unpacked, two million of them take as long again.
    """
    every = select(fingerprints.c.digest, fingerprints.c.bits).where(func.length(fingerprints.c.bits) == size)
    with connection.execute(every, execution_options={"yield_per": AT_ONCE}) as rows:
        yield from rows.partitions()


def _within(prints: Iterable[Sequence[Row[str, bytes]]], near: Sequence[Near]) -> Iterator[str]:
    """Digests of the pictures of which a fingerprint is near to any of ``near``, all of one width."""
    asked = [(np.frombuffer(bytes.fromhex(each.bits), np.uint64), each.radius) for each in near]
    for some in prints:
        words = np.frombuffer(b"".join([each[1] for each in some]), np.uint64).reshape(len(some), -1).T.copy()
        held = np.zeros(len(some), np.bool_)
        for bits, radius in asked:
            held |= sum(np.bitwise_count(row ^ word).astype(np.uint16) for row, word in zip(words, bits, strict=True)) <= radius
        yield from (some[nth][0] for nth in np.flatnonzero(held).tolist())
