"""Microdata (WHATWG HTML §5): ``itemscope``, ``itemtype``, ``itemprop``, ``itemref``."""

import re
from itertools import islice

from lxml import etree

from crawlers.reading.document import Document, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.structured.items import MAX_ITEMS, Item, Value, type_name

_MARKED = etree.XPath("//*[@itemscope or @itemprop]")
_WITHIN = etree.XPath("descendant-or-self::*[@itemprop]")
_LINKS = {
    "a": "href",
    "area": "href",
    "link": "href",
    "img": "src",
    "source": "src",
    "iframe": "src",
    "embed": "src",
    "object": "data",
}
_WORDS = frozenset({"brand", "manufacturer", "name", "sku", "mpn", "category", "model"})
"""Properties that are words: a shop that marks the link to its brand's page means what stands in it."""
_CODES = frozenset({"sku", "mpn"})
"""Properties whose value is what people see, as the standard has it (``content`` belongs to ``meta`` alone): ``466-79`` and
not the key of the shop's database.
"""
_CODE = re.compile(r"[\w./#+-]{2,60}")
_STATED = {"meta": "content", "data": "value", "meter": "value", "time": "datetime"}
_WITH_ID = etree.XPath("//*[@id]")
MAX_APART = 3
"""Descriptions outside of every item that are the product's."""
MAX_REFERRED = 500
"""Properties of a page that are added by ``itemref``."""
MAX_REFS = 20
"""Ids of one ``itemref`` that are followed."""


def read_microdata(document: Document) -> list[Item]:
    """The top-level items of the page, in order. One pass over the marked elements; what ``itemref`` names is added after."""
    items: dict[Element, Item] = {}
    top: list[Item] = []
    apart: list[Element] = []
    for element in _MARKED(document.root)[: MAX_ITEMS * 4]:
        own = _opened(element) if element.get("itemscope") is not None and len(items) < MAX_ITEMS else None
        holder = _holder(element, items)
        names = (element.get("itemprop") or "").split()
        if names and holder is not None:
            _add(holder, names, own if own is not None else _value(element, document, frozenset(names)))
        elif own is not None:
            top.append(own)
        elif "description" in names and element.tag != "meta":
            apart.append(element)
        if own is not None:
            items[element] = own
    _follow_refs(document, items)
    _take_in(apart, top, document)
    return top


def _opened(element: Element) -> Item:
    return Item(types=frozenset(type_name(kind) for kind in (element.get("itemtype") or "").split()), id=element.get("itemid"))


def _holder(element: Element, items: dict[Element, Item]) -> Item | None:
    return next((items[above] for above in element.iterancestors() if above in items), None)


def _add(holder: Item, names: list[str], value: Value) -> None:
    for name in names[:5]:
        holder.add(type_name(name), value)


def _value(element: Element, document: Document, names: frozenset[str]) -> str:
    """The value of a property, with ``content`` believed on any element, as schema.org's own examples use it."""
    if element.tag != "meta" and names & _CODES and _CODE.fullmatch(shown := text_of(element, 60)):
        return shown
    if element.tag == "a" and names & _WORDS and (shown := text_of(element, 200)):
        return shown
    if (said := element.get(_STATED.get(element.tag, "content"))) is not None:
        return str(said)
    if element.tag in _LINKS:
        return document.link(element.get(_LINKS[element.tag]) or "") or ""
    return text_of(element, 10_000)


def _take_in(apart: list[Element], top: list[Item], document: Document) -> None:
    """Add descriptions outside of every item to the one product of the page: templates that mark the product's upper block as the
    item keep the long text in tabs below it. A ``meta`` apart is written for search engines and was left out.
    """
    products = [item for item in top if "Product" in item.types]
    for element in apart[:MAX_APART] if len(products) == 1 else ():
        products[0].add("description", _value(element, document, frozenset({"description"})))


def _follow_refs(document: Document, items: dict[Element, Item]) -> None:
    """Add to each item what its ``itemref`` names; bounded for the whole page, since items may name each other."""
    refs = [(item, name) for element, item in items.items() for name in (element.get("itemref") or "").split()[:MAX_REFS]]
    targets: dict[str, Element] = {}
    for element in _WITH_ID(document.root) if refs else ():
        targets.setdefault(element.get("id"), element)
    within = ((item, prop) for item, name in refs if name in targets for prop in _WITHIN(targets[name])[:MAX_REFERRED])
    for item, prop in islice(within, MAX_REFERRED):
        if _holder(prop, items) is not item:
            _add(item, prop.get("itemprop").split(), items.get(prop) or _value(prop, document, frozenset()))
