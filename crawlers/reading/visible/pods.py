"""The repeated blocks in which a page shows other goods, each with a price and a link of its own."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml import etree

from crawlers.reading.parsing import Element
from crawlers.reading.urls import absolute, canonical_url
from crawlers.reading.visible.places import Scene, above, marked

_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:$|\?)", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_ENDS = frozenset({"body", "html", "main"})
_TEXT = etree.XPath("string()")
_talks = marked(r"comment|(?<!p)review|pinglun|pingjia")
TALK = 6
"""Elements from who comments up to the comments."""
MAX_TEXT = 2_000
"""Characters of the longest text of one pod: what has more is a section of the page."""
MAX_LEVELS = 12
"""Blocks around a price that are looked at."""
MAX_ANCHORS = 40
"""Links of one block that are looked at: what has more is no pod."""


def pods_of(prices: Iterable[Element], scene: Scene) -> dict[Element, Element]:
    """Price → the pod it stands in, for those of ``prices`` (elements) that stand in one.

    A pod has a sibling of the same tag and class, both with a price and each leading to a page of its own, as the goods in a
    list do; or a picture and a text before its price lead to the same other page, as in the only hit of a search. Rows of one
    price table, and a price with a banner below it, are none, nor is a section that leads to more than a card in it does.
    """
    chains = {price: _blocks(price, scene) for price in prices}
    known: dict[Element, Way] = {}
    ways = {block: _ways(block, scene, known) for chain in chains.values() for block in chain}
    alike: dict[tuple[Element, str, str], list[frozenset[str]]] = {}
    for block, way in ways.items():
        if way.pages:
            alike.setdefault(_kind(block), []).append(way.pages)
    repeated = {block for block, way in ways.items() if way.pages and len(set(alike[_kind(block)])) > 1}
    found: dict[Element, Element] = {}
    for price, chain in chains.items():
        for block in chain:
            if block in repeated or (ways[block].shown and _led_before(price, block, scene, ways[block].shown)):
                found[price] = block
                break
    sections = {
        block
        for price, pod in found.items()
        for block in chains[price]
        if ways[block].pages > ways[pod].pages and block is not pod
    }
    return {price: pod for price, pod in found.items() if pod in repeated or pod not in sections}


class Way(NamedTuple):
    """Where one link leads, and what of it a visitor sees."""

    page: str | None
    """Another page, as host, path, query and a script's route."""
    pictured: bool
    told: bool


class Ways(NamedTuple):
    """Where the links of a block lead."""

    pages: frozenset[str]
    """Other pages, each as host, path, query and a script's route."""
    shown: frozenset[str]
    """Those to which both a picture and a text lead."""


def _blocks(price: Element, scene: Scene) -> list[Element]:
    blocks: list[Element] = []
    for block in above(price, MAX_LEVELS + 1):
        if block in scene.around or block.tag in _ENDS or len(str(_TEXT(block))) > MAX_TEXT:
            break
        blocks.append(block)
    return blocks


def _kind(block: Element) -> tuple[Element, str, str]:
    """What cards of one list share: their parent, tag and first class, without one their id but for its number."""
    mark = (block.get("class") or "").split(" ")[0] or _DIGITS.sub("", block.get("id") or "")
    return block.getparent(), block.tag, mark


def _led_before(price: Element, block: Element, scene: Scene, shown: frozenset[str]) -> bool:
    """Whether a link to one of the pages ``shown`` stands in ``block`` before ``price``, as a card's picture and name do: the
    portrait and name of who sells stand beside the price of the page's own goods, and those of who comments anywhere.
    """
    within = set(islice(price.iter(), MAX_ANCHORS))
    for one in block.iter():
        if one.tag == "a" and _other_page(one, scene) in shown and not any(map(_talks, above(one, TALK))):
            return True
        if one in within and any(map(str.isdigit, one.text or "")):
            return False  # the amount
    return False


def _ways(block: Element, scene: Scene, known: dict[Element, Way]) -> Ways:
    """Where the links of ``block`` lead; ``known`` holds those looked at, since blocks stand within blocks."""
    pictured: set[str] = set()
    told: set[str] = set()
    for anchor in islice(block.iter("a"), MAX_ANCHORS):
        if (way := known.get(anchor)) is None:
            way = known[anchor] = _way(anchor, scene)
        if way.page is not None:
            if way.pictured:
                pictured.add(way.page)
            if way.told:
                told.add(way.page)
    return Ways(frozenset(pictured | told), frozenset(pictured & told))


def _way(anchor: Element, scene: Scene) -> Way:
    page = _other_page(anchor, scene)
    if page is None:
        return Way(None, pictured=False, told=False)
    told = any(part.strip() for part in islice(anchor.itertext(), 20))
    return Way(page, pictured=next(anchor.iter("img"), None) is not None, told=told)


def leaves(anchor: Element, scene: Scene) -> bool:
    """Whether ``anchor`` links to a page that is not this one; a picture file is no page."""
    return _other_page(anchor, scene) is not None


def _other_page(anchor: Element, scene: Scene) -> str | None:
    return _page_of(anchor.get("href") or "", scene.document.base, scene.document.url)


@lru_cache(maxsize=8_192)
def _page_of(href: str, base: str, here: str) -> str | None:
    if not href or href[0] == "#" or href.startswith(("javascript", "mailto", "tel")) or _PICTURE_FILE.search(href):
        return None
    url = absolute(href, base)
    page = _page(url) if url is not None else None
    return page if page is not None and page != _page(here) else None


def _page(url: str) -> str:
    parts = urlsplit(canonical_url(url))
    return f"{parts.hostname}{parts.path}?{parts.query}#{parts.fragment}"
