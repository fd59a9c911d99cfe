"""From a few addresses that clicks led to, and what the page itself was answered, to the addresses of all its goods. Pure.

A shop whose cards are click handlers makes the address of an item from its number (``/#/items/detail/12``). When a click on
one card led to an address that holds the number of one object in a list of the page's own JSON, the others' are made alike,
and those of further lists of such objects: the list's other pages.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

MOST = 2_000
"""Addresses of one page."""

MOST_LISTS = 200
"""Lists of a page's own answers that are looked at."""

_IDENTIFIER = re.compile(r"[\w-]{1,64}", re.ASCII)


def routes(opened: Sequence[str], answers: Iterable[bytes]) -> list[str]:
    """``opened``, and those made alike for what stands in the same list of an answer, each once, at most :data:`MOST`.

    Args:
        opened: absolute addresses that clicks led to.
        answers: bodies of JSON that the page was answered.
    """
    found = dict.fromkeys(opened)
    lists = list(islice(_lists(answers), MOST_LISTS))
    for rows in (several for several in lists if len(several) > 1):
        for written in filter(None, (_written(address, rows) for address in opened)):
            found |= dict.fromkeys(url for other in lists if other[0].keys() == rows[0].keys() for url in written.all(other))
            if len(found) > MOST:
                return list(found)[:MOST]
    return list(found)


class _Written(NamedTuple):
    """How an address is made of an object: the value of ``name`` between two parts that stay."""

    before: str
    name: str
    behind: str

    def all(self, rows: Iterable[dict[str, Any]]) -> Iterator[str]:
        values = (_shown(one.get(self.name)) for one in rows)
        return (self.before + value + self.behind for value in values if value)


def _lists(answers: Iterable[bytes]) -> Iterator[list[dict[str, Any]]]:
    """Every list of objects, from the outside in: one of a single object may be of the kind of another."""
    for body in answers:
        try:
            waiting = [json.loads(body)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            value = waiting.pop()
            if isinstance(value, list):
                rows = [each for each in value if isinstance(each, dict)]
                if rows:
                    yield rows
            if isinstance(value, list | dict):
                waiting += [
                    each for each in (value.values() if isinstance(value, dict) else value) if isinstance(each, list | dict)
                ]


def _written(address: str, rows: Sequence[dict[str, Any]]) -> _Written | None:
    """How ``address`` is made of one of ``rows``, by the first field whose value it holds once and by which all differ."""
    start = address.find("://") + 3
    for row in rows:
        for name, value in row.items():
            shown = _shown(value)
            if shown is None:
                continue
            places = list(re.finditer(rf"(?<![\w-]){re.escape(shown)}(?![\w-])", address[start:]))
            values = [_shown(each.get(name)) for each in rows]
            if len(places) == 1 and len(set(values)) == len(values):
                return _Written(address[: start + places[0].start()], name, address[start + places[0].end() :])
    return None


def _shown(value: object) -> str | None:
    """An identifier as it would stand in an address."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    shown = str(value)
    return shown if _IDENTIFIER.fullmatch(shown) else None
