"""The repeated blocks in which a page shows other goods, each with a price and a link of its own."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from crawlers.reading.parsing import Element
from crawlers.reading.urls import canonical_url
from crawlers.reading.visible.places import Scene, above

_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:$|\?)", re.IGNORECASE)
_ENDS = frozenset({"body", "html", "main"})
MAX_LEVELS = 12
"""Blocks around a price that are looked at."""
MAX_ANCHORS = 40
"""Links of one block that are looked at: what has more is no pod."""


def pods_of(prices: Iterable[Element], scene: Scene) -> dict[Element, Element]:
    """Price → the pod it stands in, for those of ``prices`` (elements) that stand in one.

    A pod has a sibling of the same tag and class, both with a price, and links to another page, as the goods in a list do;
    or it holds a picture that links to another page, as the only hit of a search does.
    """
    chains = {price: _blocks(price, scene) for price in prices}
    counted: dict[tuple[Element, str, str], set[Element]] = {}
    for chain in chains.values():
        for block in chain:
            counted.setdefault(_kind(block), set()).add(block)
    found: dict[Element, Element] = {}
    ways: dict[Element, int] = {}
    for price, chain in chains.items():
        for block in chain:
            if block not in ways:
                ways[block] = _leads_away(block, scene)
            if ways[block] > 1 or (ways[block] and len(counted[_kind(block)]) > 1):
                found[price] = block
                break
    return found


def _blocks(price: Element, scene: Scene) -> list[Element]:
    blocks: list[Element] = []
    for block in above(price, MAX_LEVELS + 1):
        if block in scene.around or block.tag in _ENDS:
            break
        blocks.append(block)
    return blocks


def _kind(block: Element) -> tuple[Element, str, str]:
    return block.getparent(), block.tag, (block.get("class") or "").split(" ")[0]


def _leads_away(block: Element, scene: Scene) -> int:
    """2: a picture in ``block`` links to another page of the shop; 1: some text does; 0: nothing does."""
    way = 0
    for number, anchor in enumerate(block.iter("a")):
        if number >= MAX_ANCHORS:
            break
        if leaves(anchor, scene):
            if anchor.find(".//img") is not None:
                return 2
            way = 1
    return way


def leaves(anchor: Element, scene: Scene) -> bool:
    """Whether ``anchor`` links to a page that is not this one; a picture file is no page."""
    href = anchor.get("href") or ""
    if not href or href[0] == "#" or href.startswith(("javascript", "mailto", "tel")) or _PICTURE_FILE.search(href):
        return False
    url = scene.document.link(href)
    return url is not None and _page(url) != _page(scene.document.url)


def _page(url: str) -> str:
    parts = urlsplit(canonical_url(url))
    return f"{parts.hostname}{parts.path}?{parts.query}"
