"""Working through many in bounded pieces."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")

BATCH = 500
"""Rows of one query or one insert: half of the 999 variables that the smallest SQLite builds allow (sqlite.org/limits.html)."""


def batches(items: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """``items`` in order, at most ``size`` at a time."""
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some


def keyset(page: Callable[[str], list[tuple[str, T]]]) -> Iterator[T]:
    """Every item of a table by key, holding one page in memory and no transaction between pages.

    Args:
        page: gives the next keys beyond the given one with their items, in the order of keys; empty at the end.
    """
    after = ""
    while some := page(after):
        for _, item in some:
            yield item
        after = some[-1][0]
