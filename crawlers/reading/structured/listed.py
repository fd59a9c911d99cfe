"""The goods of a list that only the state of a page's scripts holds: no card of it stands in the page as received.

Each object says its address, or a number of which the page's own script makes one (``"/goods/" + item.id``, `/goods/${id}`,
``href="/goods/{{ item.id }}"``), or links of the page show how one is made (:mod:`crawlers.reading.structured.proven`).
Nothing is run: the making is read as text.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from casefiles.parts import PageKind
from crawlers.reading.document import Document
from crawlers.reading.money import Context
from crawlers.reading.offer import Offer
from crawlers.reading.structured.proven import Named, proven_pattern
from crawlers.reading.structured.state import Found, by_field, offer_of
from crawlers.reading.urls import canonical_url, guess_kind, site_name, worth_following

ALIKE = 3
"""Objects with a name and a price that make a list: fewer may be the versions of one product."""
MAX_GOODS = 400
MAX_LISTS = 6
"""Lists of a page's state that are held against its links."""
MAX_LOOKED_AT = 20_000
MAX_DEPTH = 12
MAX_MAKINGS = 60

_ADDRESSES = ("url", "href", "link", "permalink", "producturl", "goodsurl", "itemurl", "detailurl", "detaillink", "pageurl")
"""Names under which an object says its address, without marks; the first is the surest."""
_MARKS = re.compile(r"[_\-\s.:]")
_MAKING = re.compile(
    r"""["'`=(](?P<before>(?:/|\#/|\?|[a-z]{1,20}[/.])[\w./?=&%\#-]{0,80}?)(?:["']\s*\+\s*|\$\{\s*|\{\{\s*|\{\$\s*)"""
    r"""(?:[A-Za-z_$]\w*\.){0,3}(?P<key>\w{0,20}(?:id|Id|ID|slug|handle|sn|code|number))\b"""
    r"""(?:\s*(?:\}\}|\$\}|\})(?P<inside>[\w./?=&-]{0,40})|\s*\+\s*["'](?P<added>[\w./?=&-]{0,40}))?"""
)
"""A path and the name of a value that a script writes behind it, with what comes after."""
_TO_GOODS = re.compile(r"goods|product|item|detail|spu|sku|/p/|commodity|listing|offer", re.IGNORECASE)
_TO_DATA = re.compile(r"(?:^|/)(?:api|ajax|rest|graphql|v\d|cart|order|user|fav\w*|collect)(?:/|$|\?)", re.IGNORECASE)


def listed_in_state(states: Iterable[Any], document: Document, source: str, context: Context) -> Iterator[tuple[str, Offer]]:
    """Address (canonical) and what is said of each of the goods of the longest list in ``states``; of those without one, none.

    Args:
        states: what :func:`crawlers.reading.structured.scripts.state_values` gives.
        document: the page.
        source: its text as received.
        context: what shared currency signs are read by.
    """
    goods = max(_lists(states), key=len, default=[])
    makings = _makings(source) if goods else []
    for one in islice(goods, MAX_GOODS):
        url = _own(_hrefs(one, makings), document)
        if url is not None:
            yield url, _offer(one, document, context)


def continued_in_state(states: Iterable[Any], document: Document, context: Context) -> Iterator[tuple[str, Offer]]:
    """Like :func:`listed_in_state`, of a page that links to goods: those of a list in ``states`` whose addresses are written as
    its links to the same list's goods prove.
    """
    for goods in islice(_lists(states), MAX_LISTS):
        pattern = proven_pattern([Named(str(by_field(one)[0]["title"]), one) for one in goods], document)
        for one in goods if pattern is not None else ():
            if pattern and (url := _own([pattern.href(one)], document)) is not None:
                yield url, _offer(one, document, context)


def _offer(one: dict[str, Any], document: Document, context: Context) -> Offer:
    fields, names = by_field(one)
    return offer_of(Found(fields, names, 0.0), document, context, None)


def _lists(states: Iterable[Any]) -> Iterator[list[dict[str, Any]]]:
    waiting: list[tuple[Any, int]] = [(state, 0) for state in states]
    looked = 0
    while waiting and looked < MAX_LOOKED_AT:
        value, depth = waiting.pop()
        looked += 1
        within = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
        if isinstance(value, list) and len(goods := [one for one in value[:MAX_GOODS] if _is_goods(one)]) >= ALIKE:
            yield goods
        if depth < MAX_DEPTH:
            waiting.extend((one, depth + 1) for one in within if isinstance(one, dict | list))


def _is_goods(one: Any) -> bool:
    if not isinstance(one, dict):
        return False
    fields, _ = by_field(one)
    return isinstance(fields.get("title"), str) and ("price" in fields or "sale" in fields)


def _makings(source: str) -> list[re.Match[str]]:
    """How the page's script makes addresses, those of goods by their shape; none that asks for data."""
    found = islice(_MAKING.finditer(source), MAX_MAKINGS)
    return [one for one in found if _TO_GOODS.search(one["before"]) and not _TO_DATA.search(one["before"])]


def _hrefs(one: Mapping[str, Any], makings: Iterable[re.Match[str]]) -> Iterator[str]:
    """The address that one of the goods says, then those that the page's script would make of its values."""
    plain = {_MARKS.sub("", str(key).lower()): value for key, value in one.items() if isinstance(value, str | int)}
    yield from (str(plain[name]) for name in _ADDRESSES if name in plain)
    for making in makings:
        if (key := _MARKS.sub("", making["key"].lower())) in plain:
            yield f"{making['before']}{plain[key]}{making['inside'] or making['added'] or ''}"


def _own(hrefs: Iterable[str | None], document: Document) -> str | None:
    """The first of ``hrefs`` that is an address of goods on this site, canonical."""
    urls = (document.link(href) for href in hrefs if href and 1 < len(href) < 500)
    own = (canonical_url(url) for url in urls if url and site_name(url) == site_name(document.url))
    return next((url for url in own if worth_following(url) and guess_kind(url) is not PageKind.SELLER), None)
