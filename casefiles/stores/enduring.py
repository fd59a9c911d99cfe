"""Verbs that are done again when the database undid them: two transactions that wait for each other, or that saw what the other
changed. The server undoes one of them and says so; nothing of it was written, so the whole verb may be done anew.
"""

import time
from collections.abc import Callable, Iterator
from functools import wraps
from typing import ParamSpec, TypeVar

from casefiles.errors import StoreUnavailable

UNDONE = frozenset({"40001", "40P01"})
"""SQLSTATEs serialization_failure and deadlock_detected (PostgreSQL's manual, 13.5 and appendix A). SQLite has neither: its
writers wait in line."""

TRIES = 5
"""How often a verb is done before its failure is told."""

PAUSE = 0.02
"""Seconds before the second try, doubled before each further one: the other transaction goes on meanwhile."""

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def enduring(store: type[T]) -> type[T]:
    """Let every public verb of the class ``store`` be done again, up to :data:`TRIES` times, when its transaction was undone."""
    for name, verb in list(vars(store).items()):
        if callable(verb) and not name.startswith("_"):
            setattr(store, name, again(verb))
    return store


def again(verb: Callable[P, R]) -> Callable[P, R]:
    """``verb``, done again when it was undone. What it is given once only is kept for that."""

    @wraps(verb)
    def persistent(*given: P.args, **named: P.kwargs) -> R:
        kept = tuple(map(_repeatable, given))
        for tried in range(TRIES - 1):
            try:
                return verb(*(each() for each in kept), **named)  # type: ignore[arg-type]  # what was given, from its beginning
            except StoreUnavailable as error:
                if not was_undone(error):
                    raise
                time.sleep(PAUSE * 2**tried)
        return verb(*(each() for each in kept), **named)  # type: ignore[arg-type]

    return persistent


def _repeatable(given: object) -> Callable[[], object]:
    """Gives what was given, as often as asked; of an iterator what it gave before comes again, then the rest as it comes."""
    if not isinstance(given, Iterator):
        return lambda: given
    seen: list[object] = []

    def replayed() -> Iterator[object]:
        yield from seen
        for each in given:
            seen.append(each)
            yield each

    return replayed


def was_undone(error: StoreUnavailable) -> bool:
    """Whether the database undid the transaction for the sake of another one."""
    cause = error.__cause__
    return getattr(getattr(cause, "orig", cause), "sqlstate", None) in UNDONE
