"""JSON-LD as shops write it, broken in the known ways: comments, CDATA, raw line ends, a comma too many, HTML around it."""

import json
import re
from typing import Any

from lxml import etree

from crawlers.reading.parsing import Element
from crawlers.reading.structured.items import MAX_DEPTH, MAX_ITEMS, Item, below, type_name
from crawlers.reading.text import unescaped

_SCRIPTS = etree.XPath("//script[contains(@type, 'ld+json')]/text()")
_WRAPPING = re.compile(
    r"\A\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)?[\s;]*\Z"
)
_COMMENT_OR_STRING = re.compile(r'("(?:[^"\\]|\\.)*+")|/\*.*?\*/|//[^\n]*', re.DOTALL)
_IDLE_COMMA = re.compile(r'("(?:[^"\\]|\\.)*+")|,(?=\s*[}\]])', re.DOTALL)
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')
_DECODER = json.JSONDecoder(strict=False, parse_float=str, parse_int=str, parse_constant=lambda _: None)
"""Numbers stay the text they were: a price must not pass through a float."""


class Budget:
    """Counts down the items that may still be read of a page."""

    def __init__(self, left: int = MAX_ITEMS) -> None:
        self.left = left

    def take(self) -> bool:
        """Whether one more may be read."""
        self.left -= 1
        return self.left >= 0


def read_jsonld(root: Element) -> tuple[list[Item], list[str]]:
    """The top-level items of all JSON-LD scripts (``@graph`` opened, ``@id`` references joined), and the faults found."""
    items: list[Item] = []
    faults: list[str] = []
    budget = Budget()
    for number, script in enumerate(_SCRIPTS(root), start=1):
        try:
            parsed = _loads(str(script))
        except (ValueError, RecursionError) as error:
            faults.append(f"json-ld script {number}: {error.__class__.__name__}: {str(error)[:120]}")
            continue
        items.extend(_items(parsed, MAX_DEPTH, budget))
    _join(items)
    return items, faults


def _loads(script: str) -> Any:
    try:
        return _DECODER.decode(script)
    except ValueError:
        return _DECODER.decode(_mended(script))


def _mended(script: str) -> str:
    """``script`` with the usual faults mended. Each step is linear and leaves what stands in strings alone."""
    bare = _WRAPPING.sub("", script)
    bare = _COMMENT_OR_STRING.sub(lambda found: found[1] or " ", bare)
    bare = _IDLE_COMMA.sub(lambda found: found[1] or "", bare)
    return _BAD_ESCAPE.sub(r"\\\\", bare)


def _items(parsed: Any, depth: int, budget: Budget) -> list[Item]:
    if isinstance(parsed, list):
        return [item for part in parsed[:MAX_ITEMS] for item in _items(part, depth - 1, budget)] if depth else []
    if not isinstance(parsed, dict):
        return []
    graph = parsed.get("@graph")
    if isinstance(graph, list | dict) and "@type" not in parsed:
        return _items(graph, depth - 1, budget) if depth else []
    item = _item(parsed, depth, budget)
    return [item] if item is not None else []


def _item(parsed: dict[str, Any], depth: int, budget: Budget) -> Item | None:
    if not depth or not budget.take():
        return None
    types = parsed.get("@type", ())
    names = [types] if isinstance(types, str) else types if isinstance(types, list) else []
    ident = parsed.get("@id")
    item = Item(
        types=frozenset(type_name(name) for name in names if isinstance(name, str)), id=ident if isinstance(ident, str) else None
    )
    for name, value in parsed.items():
        if name not in ("@type", "@id", "@context"):
            _add(item, type_name(name), value, depth - 1, budget)
    return item


def _add(item: Item, name: str, value: Any, depth: int, budget: Budget) -> None:
    if isinstance(value, list):
        for part in value[:MAX_ITEMS] if depth else ():
            _add(item, name, part, depth - 1, budget)
    elif isinstance(value, dict):
        if (within := _item(value, depth, budget)) is not None:
            item.add(name, within)
    elif isinstance(value, str):
        item.add(name, unescaped(value))


def _join(items: list[Item]) -> None:
    """Fill items that are only a reference (``{"@id": …}``) with the top-level item of that id."""
    known = {item.id: item for item in items if item.id and item.properties}
    every = [one for item in items for one in below(item)] if known else []
    for item in every:
        for values in item.properties.values():
            for place, value in enumerate(values):
                if isinstance(value, Item) and value.id in known and not value.properties and known[value.id] is not item:
                    values[place] = known[value.id]
