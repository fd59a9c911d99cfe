"""Judges and what they stood for: which listings need not be judged anew, inside a transaction of the caller.

A listing is marked with the token of who judged it. Where a later judge has looked at all that the earlier one could have said
otherwise, the earlier one stands for it: not one of perhaps millions of marks is written anew.
"""

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, or_, select, update

from casefiles.stores.statements import put_newest
from casefiles.stores.tables import judges, listings


def seen_by(judge: str) -> ColumnElement[bool]:
    """Whether a listing was judged by ``judge`` or by one that stands for it."""
    same = select(judges.c.token).where(judges.c.stands_for == judge)
    return and_(listings.c.screened_by.is_not(None), or_(listings.c.screened_by == judge, listings.c.screened_by.in_(same)))


def keep(connection: Connection, judge: str, parts: Mapping[str, str]) -> None:
    """Note of what parts ``judge`` consists. One that came back stands for itself again: what it marked is as it would judge it,
    for whatever was judged otherwise meanwhile bears another's mark.
    """
    doc = json.dumps(dict(sorted(parts.items())), ensure_ascii=False)
    connection.execute(put_newest(judges, "stands_for"), {"token": judge, "stands_for": judge, "doc": doc})


def earlier(connection: Connection, judge: str) -> dict[str, dict[str, str]]:
    """Parts, by token, of the judges other than ``judge`` that stand for none but themselves."""
    rows = select(judges.c.token, judges.c.doc).where(judges.c.token == judges.c.stands_for, judges.c.token != judge)
    return {row.token: json.loads(row.doc) for row in connection.execute(rows)}


def hand_over(connection: Connection, given: Iterable[str], judge: str) -> None:
    """Let the judges ``given``, and all that stand for them, stand for ``judge``; forget those that no listing names."""
    for token in given:
        connection.execute(update(judges).where(judges.c.stands_for == token).values(stands_for=judge))
    named = exists().where(listings.c.screened_by == judges.c.token)
    connection.execute(delete(judges).where(judges.c.token != judge, ~named))
