"""What the index is fed from: which things it lacks, and the things themselves.

Kinds and their keys: ``right`` id, ``listing`` URL, ``finding`` id, ``source`` id, ``coverage`` :func:`nights.key_of`; ``alert``,
``audit`` (decisions) and ``capture`` id, ``sighting`` number of the entry in the histories. How a thing comes to be lacking is
said in :mod:`casefiles.stores.touching`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, func, select, text, update

from casefiles.model import Alert, Capture, Decision, Finding, Listing, Right, Source
from casefiles.parts import Change
from casefiles.records import from_json
from casefiles.stores import histories, nights, offers
from casefiles.stores.batches import batches
from casefiles.stores.database import Database
from casefiles.stores.enduring import enduring
from casefiles.stores.tables import alerts, captures, changes, coverages, decisions, findings, indexing, listings, rights, sources
from casefiles.stores.touching import LASTING, STREAMED, raising
from casefiles.stores.visiting import Coverage

KINDS = (*LASTING, *STREAMED)

Noun = Right | Listing | Finding | Source | Alert | Decision | Capture | Change | Coverage

_HOLDERS: Mapping[str, tuple[Table, str]] = {
    "right": (rights, "id"),
    "listing": (listings, "url"),
    "finding": (findings, "id"),
    "source": (sources, "id"),
    "coverage": (coverages, "night"),
    "alert": (alerts, "id"),
    "audit": (decisions, "id"),
    "capture": (captures, "id"),
    "sighting": (changes, "id"),
}


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing at a revision that the index does not hold."""

    kind: str
    key: str
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A thing as the record holds it, with what belongs to it."""

    noun: Noun
    at: datetime | None = None
    """When it was last changed."""
    first_at: datetime | None = None
    gone: bool = False
    listing: Listing | None = None
    """Of a finding, as :attr:`right` and :attr:`decision`, its newest."""
    right: Right | None = None
    decision: Decision | None = None


@enduring
class Feed:
    """Reads what the index lacks and notes what it holds; each verb is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def lacking(self, kind: str, after: str = "", limit: int = 500) -> list[Lack]:
        """The next things beyond the key ``after`` that the index does not hold as they are, by key."""
        due = text("revision > indexed")  # in the words of the partial index
        wanted = select(indexing.c.key, indexing.c.revision).where(indexing.c.kind == kind, indexing.c.key > after, due)
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(indexing.c.key).limit(limit)).all()
        return [Lack(kind, row.key, row.revision) for row in rows]

    def count(self, kind: str) -> int:
        """How many things of ``kind`` the index lacks."""
        with self._database.reading() as connection:
            wanted = select(func.count()).select_from(indexing).where(indexing.c.kind == kind, text("revision > indexed"))
            return connection.execute(wanted).scalar_one()

    def sent(self, kind: str) -> int:
        """How many things of ``kind`` the index is known to hold, at whatever revision, and never refused."""
        every = select(func.count()).select_from(indexing).where(indexing.c.kind == kind)
        lacking = every.where(text("revision > indexed"), indexing.c.indexed == 0)  # in the words of the partial indices: these
        refused = every.where(text("fault IS NOT NULL"), indexing.c.indexed > 0)  # few are looked up, millions only counted
        with self._database.reading() as connection:
            every_, *not_there = (connection.execute(each).scalar_one() for each in (every, lacking, refused))
        return every_ - sum(not_there)

    def held(self, done: Iterable[Lack], faults: Mapping[str, str] = {}) -> None:
        """The index holds these, or (``faults``: key → why) refused them; what changed meanwhile stays lacking."""
        mine = (indexing.c.kind == bindparam("of_kind"), indexing.c.key == bindparam("of_key"))
        at_most = indexing.c.revision <= bindparam("at_revision")
        note = update(indexing).where(*mine, indexing.c.indexed < bindparam("at_revision"))
        note = note.values(indexed=bindparam("at_revision"), fault=bindparam("said"))
        forget = delete(indexing).where(*mine, at_most)
        for some in batches(done):
            rows = [{"of_kind": lack.kind, "of_key": lack.key, "at_revision": lack.revision} for lack in some]
            ended = [row for row in rows if row["of_kind"] in STREAMED and row["of_key"] not in faults]
            noted = [row | {"said": faults.get(str(row["of_key"]))} for row in rows if row not in ended]
            with self._database.writing() as connection:
                for statement, values in ((forget, ended), (note, noted)):
                    if values:
                        connection.execute(statement, values)

    def again(self, kind: str, keys: Iterable[str], above: int = 0) -> None:
        """Let the index lack these, at revisions larger than ``above``."""
        for some in batches(dict.fromkeys(keys)):
            with self._database.writing() as connection:
                for key in some:
                    connection.execute(
                        text(raising(connection.dialect.name, kind, "SELECT CAST(:key AS varchar) AS key")), {"key": key}
                    )
                higher = update(indexing).where(indexing.c.kind == kind, indexing.c.key.in_(some), indexing.c.revision <= above)
                connection.execute(higher.values(revision=above + 1))

    def forget(self, kind: str) -> None:
        """The index holds nothing of ``kind``: it was made anew."""
        with self._database.writing() as connection:
            connection.execute(update(indexing).where(indexing.c.kind == kind).values(indexed=0, fault=None))

    def faults(self) -> list[tuple[str, str, str]]:
        """Kind, key and reason of what the index refused."""
        with self._database.reading() as connection:
            wanted = select(indexing.c.kind, indexing.c.key, indexing.c.fault).where(text("fault IS NOT NULL"))
            return [
                (row.kind, row.key, row.fault) for row in connection.execute(wanted.order_by(indexing.c.kind, indexing.c.key))
            ]

    def revisions(self, kind: str, keys: Sequence[str]) -> dict[str, int]:
        """The revision of each of these things that has one."""
        wanted = select(indexing.c.key, indexing.c.revision).where(indexing.c.kind == kind, indexing.c.key.in_(keys))
        with self._database.reading() as connection:
            return dict(connection.execute(wanted).all())

    def keys(self, kind: str, after: str = "", limit: int = 500) -> list[str]:
        """The next keys of ``kind`` in the record beyond ``after``."""
        table, name = _HOLDERS[kind]
        with self._database.reading() as connection:
            if kind == "coverage":
                return nights.keys(connection, after, limit)
            if kind == "sighting":
                rows = select(changes.c.id).where(changes.c.id > int(after or 0)).order_by(changes.c.id).limit(limit)
            else:
                rows = select(table.c[name]).where(table.c[name] > after).order_by(table.c[name]).limit(limit)
            return [str(key) for key in connection.execute(rows).scalars()]

    def entries(self, kind: str, keys: Sequence[str]) -> dict[str, Entry]:
        """The things with these keys, by key; what is no more in the record is left out."""
        with self._database.reading() as connection:
            if kind == "listing":
                return _listings(connection, keys)
            if kind == "finding":
                return _findings(connection, keys)
            if kind == "coverage":
                return {key: Entry(noun=noun) for key, noun in nights.by_key(connection, keys).items()}
            return _plain(connection, kind, keys)


def _listings(connection: Connection, keys: Sequence[str]) -> dict[str, Entry]:
    state = select(listings.c.url, listings.c.gone, listings.c.changed_at).where(listings.c.url.in_(keys))
    states = {row.url: row for row in connection.execute(state)}
    found = offers.named(connection, keys, thumbnails=False)
    return {url: Entry(noun=found[url], at=row.changed_at, gone=row.gone) for url, row in states.items()}


_FINDINGS = select(
    findings.c.id,
    findings.c.right_id,
    findings.c.doc,
    findings.c.changed_at,
    findings.c.first_at,
    listings.c.doc,
    listings.c.gone,
).join(listings, listings.c.url == findings.c.listing_url)


def _findings(connection: Connection, keys: Sequence[str]) -> dict[str, Entry]:
    """With their listings as last read, pictures by name only and without the time: a finding's document holds neither when a
    listing was seen nor what was read in its pictures.
    """
    found = connection.execute(_FINDINGS.where(findings.c.id.in_(keys))).all()
    held = connection.execute(select(rights.c.id, rights.c.doc).where(rights.c.id.in_({each[1] for each in found})))
    known = {row.id: from_json(Right, row.doc) for row in held}
    said = select(decisions.c.subject, decisions.c.doc).where(decisions.c.subject.in_(keys))
    in_order = connection.execute(said.order_by(decisions.c.at, decisions.c.id))
    newest = {row.subject: from_json(Decision, row.doc) for row in in_order}

    return {
        key: Entry(
            noun=from_json(Finding, doc),
            at=changed_at,
            first_at=first_at,
            gone=gone,
            listing=from_json(Listing, offered),
            right=known[right_id],
            decision=newest.get(key),
        )
        for key, right_id, doc, changed_at, first_at, offered, gone in found
    }


_NOUNS: Mapping[str, type[Any]] = {"right": Right, "source": Source, "alert": Alert, "audit": Decision, "capture": Capture}


def _plain(connection: Connection, kind: str, keys: Sequence[str]) -> dict[str, Entry]:
    table, name = _HOLDERS[kind]
    if kind == "sighting":
        rows = connection.execute(select(table).where(table.c[name].in_(list(map(int, keys)))))
        return {str(row.id): Entry(noun=histories.entry(row), at=row.at) for row in rows}
    rows = connection.execute(select(table).where(table.c[name].in_(keys)))
    return {row.id: Entry(noun=from_json(_NOUNS[kind], row.doc), at=row.kept_at if kind == "right" else None) for row in rows}
