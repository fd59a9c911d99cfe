"""Types of columns: what Python gives and takes, and the same as plain JSON."""

import base64
import re
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, Integer, LargeBinary, String
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from casefiles.parts import PageKind

VISIT_ORDER = (PageKind.PRODUCT, PageKind.SELLER, PageKind.LIST, PageKind.OTHER, PageKind.PICTURE)
"""Which kinds of page are visited first. The record holds a kind of a frontier row as its place in this order."""

_PLANNED_AS = dict.fromkeys(PageKind, PageKind.OTHER) | {PageKind.LICENCE: PageKind.SELLER} | {kind: kind for kind in VISIT_ORDER}
_PLACE = {kind: VISIT_ORDER.index(planned) for kind, planned in _PLANNED_AS.items()}
"""A kind that only a read page can have stands where its address was planned."""
_NOT_KEPT = re.compile("[\x00\ud800-\udfff]")


def plain(words: str) -> str:
    """``words`` with what no database takes as text (NUL, lone surrogates) replaced by U+FFFD, one for one."""
    return words if words.isascii() and "\x00" not in words else _NOT_KEPT.sub("\ufffd", words)


class Words(TypeDecorator[str]):
    """Text from strangers, see :func:`plain`."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else plain(value)


class Moment(TypeDecorator[datetime]):
    """A time as ISO 8601 text in UTC with microseconds: it sorts as it stands. Without a zone it is taken as UTC."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        known = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return known.isoformat(timespec="microseconds")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Rank(TypeDecorator[PageKind]):
    """A kind of page as its place in :data:`VISIT_ORDER`."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: PageKind | None, dialect: Dialect) -> int | None:
        return None if value is None else _PLACE[value]

    def process_result_value(self, value: Any | None, dialect: Dialect) -> PageKind | None:
        return None if value is None else VISIT_ORDER[value]


def to_plain(value: Any) -> Any:
    """A value of a row as JSON can hold it."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="microseconds")
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def from_plain(column: Column[Any], value: Any) -> Any:
    """What :func:`to_plain` made of a value of ``column``, as it was."""
    if value is None:
        return None
    if isinstance(column.type, Moment):
        return datetime.fromisoformat(value)
    if isinstance(column.type, Rank):
        return PageKind(value)
    return base64.b64decode(value, validate=True) if isinstance(column.type, LargeBinary) else value
