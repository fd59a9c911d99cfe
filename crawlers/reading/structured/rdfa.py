"""RDFa Lite 1.1 (W3C Recommendation): ``typeof``, ``property``, ``resource``.

Prefixes are cut, not resolved: only schema.org is read.
"""

from lxml import etree

from crawlers.reading.document import Document, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.structured.items import MAX_ITEMS, Item, type_name

_MARKED = etree.XPath("//*[@typeof or (@property and ancestor::*[@typeof])]")


def read_rdfa(document: Document) -> list[Item]:
    """The top-level items of the page, in order. ``og:`` properties stand outside of items and are not read here."""
    items: dict[Element, Item] = {}
    top: list[Item] = []
    for element in _MARKED(document.root)[: MAX_ITEMS * 4]:
        own = None
        if (kinds := element.get("typeof")) is not None and len(items) < MAX_ITEMS:
            own = Item(types=frozenset(type_name(kind) for kind in kinds.split()), id=element.get("resource"))
        holder = next((items[above] for above in element.iterancestors() if above in items), None)
        names = (element.get("property") or "").split()
        if names and holder is not None:
            for name in names[:5]:
                holder.add(type_name(name), own if own is not None else _value(element, document))
        elif own is not None:
            top.append(own)
        if own is not None:
            items[element] = own
    return top


def _value(element: Element, document: Document) -> str:
    for name in ("content", "datetime"):
        if (said := element.get(name)) is not None:
            return str(said)
    for name in ("resource", "href", "src"):
        if (said := element.get(name)) is not None:
            return document.link(said) or str(said)
    return text_of(element, 10_000)
