"""How the database itself notes what the index lacks: triggers, so that no verb and no import can forget it.

Each thing that the index holds has a row in ``indexing``: its revision is raised in the transaction that changes the thing, and
``indexed`` is the revision the index is known to hold. A revision is at least the milliseconds since 1970 at which it was given,
so that those of a record that was exported and imported go on above the ones an index has seen; it grows whatever the clock says.
Entries that are only appended to lose their row once they are indexed: there may be thousands of millions of them.
"""

from collections.abc import Iterator
from typing import NamedTuple

from casefiles.stores.tables import COUNTS

STREAMED = ("alert", "audit", "capture", "sighting")
"""Kinds that are only appended to."""
LASTING = ("coverage", "finding", "listing", "right", "source")
"""Kinds with a latest state."""

_NOW = {
    "sqlite": "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)",
    "postgresql": "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)",
}
_LARGER = {"sqlite": "max", "postgresql": "greatest"}


class _Touch(NamedTuple):
    """On ``event`` at ``table``, the things of ``kind`` whose key ``rows`` selects are changed."""

    table: str
    event: str
    kind: str
    rows: str


_SELF = "SELECT NEW.{} AS key WHERE true"
_SHOWN = ("doc", "seen_at", "gone", "revision")
_ON_LISTING = "SELECT id AS key FROM findings WHERE listing_url = NEW.url AND (OLD.doc <> NEW.doc OR OLD.gone <> NEW.gone)"
_SEEN = f"UPDATE OF {', '.join(_SHOWN)}"
_ANOTHER = "SELECT NEW.url AS key WHERE " + " OR ".join(f"OLD.{column} <> NEW.{column}" for column in _SHOWN)
_NIGHT = "SELECT NEW.night || '\x1f' || NEW.site || '\x1f' || NEW.right_id AS key WHERE true"
_COUNTED = _NIGHT.replace("true", " OR ".join(f"OLD.{name} <> NEW.{name}" for name in COUNTS))
_TOUCHES = (
    _Touch("rights", "INSERT", "right", _SELF.format("id")),
    _Touch("rights", "UPDATE", "right", _SELF.format("id")),
    _Touch("rights", "UPDATE", "finding", "SELECT id AS key FROM findings WHERE right_id = NEW.id"),
    _Touch("listings", "INSERT", "listing", _SELF.format("url")),
    _Touch("listings", _SEEN, "listing", _ANOTHER),
    _Touch("listings", _SEEN, "finding", _ON_LISTING),
    _Touch("findings", "INSERT", "finding", _SELF.format("id")),
    _Touch("findings", "UPDATE", "finding", _SELF.format("id")),
    _Touch("decisions", "INSERT", "audit", _SELF.format("id")),
    _Touch("decisions", "INSERT", "finding", "SELECT id AS key FROM findings WHERE id = NEW.subject"),
    _Touch("sources", "INSERT", "source", _SELF.format("id")),
    _Touch("sources", "UPDATE", "source", _SELF.format("id")),
    _Touch("sources", "DELETE", "source", "SELECT OLD.id AS key WHERE true"),
    _Touch("alerts", "INSERT", "alert", _SELF.format("id")),
    _Touch("alerts", "UPDATE", "alert", _SELF.format("id")),
    _Touch("captures", "INSERT", "capture", _SELF.format("id")),
    _Touch("changes", "INSERT", "sighting", "SELECT CAST(NEW.id AS varchar) AS key WHERE true"),
    _Touch("coverages", "INSERT", "coverage", _NIGHT),
    _Touch("coverages", "UPDATE", "coverage", _COUNTED),
)


def raising(dialect: str, kind: str, rows: str) -> str:
    """The statement that raises the revisions of the things of ``kind`` whose keys the query ``rows`` gives."""
    return (
        f"INSERT INTO indexing (kind, key, revision, indexed) SELECT '{kind}', changed.key, {_NOW[dialect]}, 0"  # noqa: S608
        f" FROM ({rows}) AS changed WHERE true ON CONFLICT (kind, key) DO UPDATE"
        f" SET revision = {_LARGER[dialect]}(indexing.revision + 1, excluded.revision)"
    )


def triggers(dialect: str, table: str | None = None) -> Iterator[str]:
    """The statements that make the triggers, of one table or of all."""
    for number, touch in ((number, touch) for number, touch in enumerate(_TOUCHES) if table in (None, touch.table)):
        name, body = f"indexing_{number:02}_{touch.table}", raising(dialect, touch.kind, touch.rows)
        if dialect == "sqlite":
            yield f"CREATE TRIGGER {name} AFTER {touch.event} ON {touch.table} BEGIN {body}; END"
        else:
            result = "OLD" if touch.event == "DELETE" else "NEW"
            yield f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body}; RETURN {result}; END $$"
            event = touch.event.split()[0]  # one that names columns would keep their type from ever being altered
            yield f"CREATE TRIGGER {name} AFTER {event} ON {touch.table} FOR EACH ROW EXECUTE FUNCTION {name}()"


def seeds(dialect: str, table: str | None = None) -> Iterator[str]:
    """The statements that note everything a record held before there were triggers, in one table or in all."""
    for touch in (touch for touch in _TOUCHES if table in (None, touch.table)):
        if touch.event == "INSERT" and "FROM" not in touch.rows:
            key = touch.rows.removeprefix("SELECT ").split(" AS key")[0].replace("NEW.", "")
            yield raising(dialect, touch.kind, f"SELECT {key} AS key FROM {touch.table}")  # noqa: S608
