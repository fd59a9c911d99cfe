"""The one form that JSON-LD, microdata and RDFa are read into: an item with types and properties."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias, Union

MAX_DEPTH = 24
"""Levels of items within items that are read; schema.org's deepest product markup needs six."""
MAX_ITEMS = 3_000
"""Items read of one page and source."""

Value: TypeAlias = Union[str, "Item"]


@dataclass(slots=True, kw_only=True, eq=False)
class Item:
    """A thing with types (last part of their IRI, ``Product``), an id, and properties in the order they stand."""

    types: frozenset[str] = frozenset()
    id: str | None = None
    properties: dict[str, list[Value]] = field(default_factory=dict)
    """Names in lower case: shops write ``pricecurrency`` as readily as ``priceCurrency``."""

    def add(self, name: str, value: Value) -> None:
        """Add ``value`` to the property ``name``."""
        self.properties.setdefault(name.lower(), []).append(value)

    def texts(self, *names: str) -> Iterator[str]:
        """The plain values of the properties ``names``, in that order; an item stands for its name or value."""
        for name in names:
            for value in self.properties.get(name.lower(), ()):
                text = value if isinstance(value, str) else value.own_name()
                if text.strip():
                    yield text

    def text(self, *names: str) -> str | None:
        """The first of :meth:`texts`."""
        return next(self.texts(*names), None)

    def items(self, *names: str) -> Iterator["Item"]:
        """The items among the values of the properties ``names``."""
        return (value for name in names for value in self.properties.get(name.lower(), ()) if isinstance(value, Item))

    def own_name(self) -> str:
        """What this item is called when a plain value is wanted."""
        for name in ("name", "value", "url", "@value"):
            for value in self.properties.get(name.lower(), ()):
                if isinstance(value, str):
                    return value
        return ""


def type_name(iri: str) -> str:
    """``Product`` of ``http://schema.org/Product``, ``schema:Product`` or ``Product``."""
    return iri.strip().rstrip("/#").replace("#", "/").replace(":", "/").rsplit("/", 1)[-1]


def below(item: Item, skip: frozenset[str] = frozenset()) -> Iterator[Item]:
    """``item`` and all items within it, each once (references may run in circles), not entering the properties ``skip``."""
    waiting, seen = [item], {id(item)}
    while waiting:
        one = waiting.pop()
        yield one
        within = [
            value for name, values in one.properties.items() if name not in skip for value in values if isinstance(value, Item)
        ]
        fresh = [value for value in within if id(value) not in seen]
        seen.update(id(value) for value in fresh)
        waiting.extend(reversed(fresh))
