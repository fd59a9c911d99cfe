"""From a few addresses that clicks led to, and what the page itself was answered, to the addresses of all its goods. Pure.

A shop whose cards are click handlers makes the address of an item from its number (``/#/items/detail/12``). When a click on
one card led to an address that holds the number of one object in a list of the page's own JSON, the others' are made alike.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

MOST = 2_000
"""Addresses of one page."""

_IDENTIFIER = re.compile(r"[\w-]{1,64}", re.ASCII)


def routes(opened: Sequence[str], answers: Iterable[bytes]) -> list[str]:
    """``opened``, and those made alike for what stands in the same list of an answer, each once, at most :data:`MOST`.

    Args:
        opened: absolute addresses that clicks led to.
        answers: bodies of JSON that the page was answered.
    """
    found = dict.fromkeys(opened)
    for rows in _lists(answers):
        for address in opened:
            found |= dict.fromkeys(_alike(address, rows))
            if len(found) > MOST:
                return list(found)[:MOST]
    return list(found)


def _lists(answers: Iterable[bytes]) -> Iterator[list[dict[str, Any]]]:
    """Every list of two or more objects, from the outside in."""
    for body in answers:
        try:
            waiting = [json.loads(body)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            value = waiting.pop()
            if isinstance(value, list):
                rows = [each for each in value if isinstance(each, dict)]
                if len(rows) > 1:
                    yield rows
            if isinstance(value, list | dict):
                waiting += [
                    each for each in (value.values() if isinstance(value, dict) else value) if isinstance(each, list | dict)
                ]


def _alike(address: str, rows: Sequence[dict[str, Any]]) -> Iterator[str]:
    """``address`` with the identifier of one row replaced by that of each, by the first field of which that holds."""
    for row in rows:
        for name, value in row.items():
            shown = _shown(value)
            if shown is None:
                continue
            places = list(re.finditer(rf"(?<![\w-]){re.escape(shown)}(?![\w-])", address.split("://", 1)[-1]))
            values = [_shown(each.get(name)) for each in rows]
            if len(places) == 1 and len(set(values)) == len(values):
                at = len(address) - len(address.split("://", 1)[-1]) + places[0].start()
                yield from (address[:at] + each + address[at + len(shown) :] for each in values if each)
                return


def _shown(value: object) -> str | None:
    """An identifier as it would stand in an address."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    shown = str(value)
    return shown if _IDENTIFIER.fullmatch(shown) else None
