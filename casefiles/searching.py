"""One way to search findings, whoever answers: the record (SQLite, PostgreSQL) or the index (Elasticsearch).

All answer alike: ``tests/casefiles/test_searching.py`` asks each of them the same. What is asked is bounded before anything is
asked for it, and is never taken as syntax.
"""

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from casefiles.errors import BadInput
from casefiles.levels import Level
from casefiles.parts import Harm, Verdict
from casefiles.stores.columns import plain
from casefiles.stores.words import asked

MAX_TEXT = 200
"""Characters of a searched text: the longest name of a right and some words around it."""
MAX_VALUES = 100
"""Values of one filter, any of which may hold."""
MAX_PAGE = 1_000
"""Findings of one page."""
MAX_CURSOR = 8_192
"""Characters of a cursor; the index's own part of it grows with its shards."""
MAX_NEAR = 5_000
"""Listings that may show a near picture: more are no neighbours, the radius is too wide for what is asked."""
RADIUS = 31
"""Bits by which near 256-bit hashes differ at most: PDQ's own recommendation ("The TMK+PDQF Video-Hashing Algorithm and the PDQ
Image-Hashing Algorithm", 2019)."""
WIDTHS = (64, 256)
"""Bits of the fingerprints that are searched."""
TOP = 50
"""Values of one facet, those with most findings."""

OPEN, SETTLED = "open", "settled"
STATUSES = (OPEN, SETTLED, *(verdict.value for verdict in Verdict))
"""``settled``: it no longer holds; else the newest verdict, or ``open``."""
FACETS = ("level", "harm", "status", "right", "marketplace", "seller")
"""What findings are counted by. A seller is counted by its key (:func:`casefiles.model.seller_key`)."""


@dataclass(frozen=True, slots=True)
class Near:
    """Pictures whose fingerprint differs from ``bits`` (hex) in at most ``radius`` bits; those of other widths never are."""

    bits: str
    radius: int = RADIUS

    def __post_init__(self) -> None:
        """Raises BadInput for what is no fingerprint, or a radius in which half of all lie."""
        width = len(self.bits) * 4
        if width not in WIDTHS or not re.fullmatch("[0-9a-f]+", self.bits):
            raise BadInput(f"{self.bits[:80]!r} is no fingerprint; 16 or 64 hex digits (a-f small) would be right")
        if not 0 <= self.radius <= width // 4:
            raise BadInput(f"a radius of {self.radius} bits; 0 to {width // 4} of {width} would be right")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Which findings: all that is given must hold, of several values of one filter any."""

    text: str = ""
    """All its words stand in the listing's title or description; a run of Chinese or kana wherever it stands, as written."""
    statuses: tuple[str, ...] = ()
    levels: tuple[Level, ...] = ()
    harms: tuple[Harm, ...] = ()
    rights: tuple[str, ...] = ()
    marketplaces: tuple[str, ...] = ()
    sellers: tuple[str, ...] = ()
    """Keys of seller accounts."""
    min_risk: float = 0.0
    since: datetime | None = None
    """First found then or later; to the millisecond, as the index holds times. Without a zone it is UTC."""
    near: tuple[Near, ...] = ()
    """The listing shows a picture near to any of these."""

    def __post_init__(self) -> None:
        """Raises BadInput for what is too long, or can find nothing for want of a word."""
        object.__setattr__(self, "text", plain(self.text))
        if self.since is not None:
            since = self.since.replace(tzinfo=UTC) if self.since.tzinfo is None else self.since.astimezone(UTC)
            object.__setattr__(self, "since", since.replace(microsecond=since.microsecond // 1000 * 1000))
        if len(self.text) > MAX_TEXT:
            raise BadInput(f"a text of {len(self.text):,} characters; at most {MAX_TEXT} are searched")
        if self.text.strip() and not asked(self.text):
            raise BadInput(f"{self.text!r}: there is no letter, character or digit in it to search by")
        for name in ("statuses", "levels", "harms", "rights", "marketplaces", "sellers", "near"):
            if len(given := getattr(self, name)) > MAX_VALUES:
                raise BadInput(f"{name}: {len(given):,} values; at most {MAX_VALUES} would be right")
        if strange := [each for each in self.statuses if each not in STATUSES]:
            raise BadInput(f"{strange[0]}: no such status; {', '.join(STATUSES)}")

    @property
    def mark(self) -> str:
        """Sixteen hex digits that stand for it: a cursor belongs to one query."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the findings, the most urgent first (:func:`casefiles.levels.urgency`)."""

    ids: tuple[str, ...]
    total: int
    """How many the query finds in all."""
    cursor: str | None
    """What gives the next page; ``None`` behind the last."""


Facets = Mapping[str, Mapping[str, int]]
"""By the names asked for: value → how many findings, most first, then by value; at most :data:`TOP`."""


class Search(Protocol):
    """Whoever finds findings."""

    def findings(self, query: Query, limit: int = 50, cursor: str | None = None) -> Page:
        """A page of the ids of findings; with the ``cursor`` of the page before, the next. No finding comes twice or is passed
        over that is there from the first page to the last.

        Raises:
            BadInput: a limit out of bounds, or a cursor of another query.
        """

    def facets(self, query: Query, names: Sequence[str] = FACETS) -> Facets:
        """What the findings of ``query`` are, counted."""

    def near(self, near: Sequence[Near]) -> list[str]:
        """URLs of the listings, gone or not, that show a picture near to any of these, ascending.

        Raises:
            BadInput: more than :data:`MAX_NEAR` of them do.
        """


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page ended."""

    rank: int
    id: str
    """Of its last finding."""
    snapshot: str | None = None
    """The state of the index that pages are read from, in its own words."""


def bounded(limit: int) -> int:
    """``limit`` if a page may be so long. Raises BadInput."""
    if not 1 <= limit <= MAX_PAGE:
        raise BadInput(f"a page of {limit:,}; 1 to {MAX_PAGE:,} would be right")
    return limit


def too_many_near() -> BadInput:
    """What to say when more than :data:`MAX_NEAR` listings are near."""
    return BadInput(f"more than {MAX_NEAR:,} listings show a picture so near; a smaller radius would be right")


def cursor_at(place: Place, query: Query) -> str:
    """The cursor behind ``place``: letters, digits, ``-`` and ``_``."""
    held = [query.mark, place.rank, place.id, place.snapshot]
    return base64.urlsafe_b64encode(json.dumps(held, separators=(",", ":")).encode()).decode().rstrip("=")


def place_of(cursor: str | None, query: Query) -> Place | None:
    """Where the page before ended. Raises BadInput for what is no cursor of ``query``."""
    if cursor is None:
        return None
    wrong = BadInput(
        "this is no cursor of these findings; the one that the page before gave, with the same filters, would be right"
    )
    if len(cursor) > MAX_CURSOR:
        raise wrong
    try:
        held = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), "-_", validate=True))
    except (ValueError, binascii.Error, RecursionError) as error:
        raise wrong from error
    match held:
        case [str(mark), int(rank), str(identity), (str() | None) as snapshot] if mark == query.mark and abs(rank) < 1 << 53:
            return Place(rank, plain(identity), snapshot)
    raise wrong
