"""What nights saw, by key, inside a transaction of the caller: night, site and right with a unit separator between each."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, tuple_

from casefiles.stores.batches import batches
from casefiles.stores.tables import COUNTS, coverages
from casefiles.stores.visiting import Coverage

AT_ONCE = 300
"""Keys of one query: three variables each, see :data:`casefiles.stores.batches.BATCH`."""

_KEY = tuple_(coverages.c.night, coverages.c.site, coverages.c.right_id)


def coverage(row: Any) -> Coverage:
    """What a row of the table says."""
    return Coverage(right=row.right_id, **{name: getattr(row, name) for name in ("night", "site", *COUNTS)})


def key_of(seen: Coverage) -> str:
    """Its key, as the triggers of :mod:`casefiles.stores.touching` write it."""
    return "\x1f".join((seen.night.isoformat(timespec="microseconds"), seen.site, seen.right))


def _parts(key: str) -> tuple[datetime, str, str]:
    night, site, right = key.split("\x1f", 2)
    return datetime.fromisoformat(night), site, right


def keys(connection: Connection, after: str, limit: int) -> list[str]:
    """The next keys beyond ``after``."""
    wanted = select(coverages).order_by(*coverages.primary_key).limit(limit)
    rows = connection.execute(wanted.where(_parts(after) < _KEY) if after else wanted)
    return [key_of(coverage(row)) for row in rows]


def by_key(connection: Connection, wanted: Sequence[str]) -> dict[str, Coverage]:
    """What was seen, by key; unknown keys are left out."""
    found: dict[str, Coverage] = {}
    for some in batches(map(_parts, wanted), AT_ONCE):
        rows = connection.execute(select(coverages).where(_KEY.in_(some)))
        found |= {key_of(seen): seen for seen in map(coverage, rows)}
    return found
