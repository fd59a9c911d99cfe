"""Who sells, in schema.org's words: ``seller`` and ``offeredBy`` of an offer."""

from collections.abc import Iterator

from casefiles.parts import Seller
from crawlers.reading.document import Document
from crawlers.reading.sellers import joined, seller_of
from crawlers.reading.structured.items import Item, Value, below
from crawlers.reading.structured.words import known

_PROPERTIES = ("seller", "offeredby")


def read_seller(offer: Item, document: Document, skip: frozenset[str]) -> Seller | None:
    """The seller of ``offer``; items under the properties ``skip`` are another's. A name, an address or an id alone will do."""
    return joined(one for value in _values(offer, skip) if (one := _read(value, document)) is not None)


def _values(offer: Item, skip: frozenset[str]) -> Iterator[Value]:
    for one in below(offer, skip):
        for name in _PROPERTIES:
            yield from one.properties.get(name, ())


def _read(value: Value, document: Document) -> Seller | None:
    if isinstance(value, str):
        is_address = value.startswith(("http://", "https://", "/"))
        return seller_of(document, name=None if is_address else known(value), href=value if is_address else None)
    return seller_of(document, name=known(value.text("name")), href=_href(value), stated=_stated(value))


def _href(item: Item) -> str | None:
    """``url``, else the item's own IRI when that is a page and no mere name within one (``#seller``, ``_:b0``)."""
    own = item.id if item.id and "#" not in item.id and not item.id.startswith("_:") else None
    return next((text for text in item.texts("url")), own)


def _stated(item: Item) -> str | None:
    """``identifier``, plain or as a PropertyValue, whose name says only what kind of number it is."""
    within = next((part.text("value") for part in item.items("identifier")), None)
    return known(within or item.text("identifier"))
