"""Where on a page an element stands: in the page's frame, among other goods, in a repeated pod, crossed out."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from crawlers.reading.document import Document
from crawlers.reading.parsing import Element
from crawlers.reading.urls import canonical_url

_FRAME = frozenset({"nav", "footer", "aside", "header"})
_OTHERS = re.compile(
    r"relat|recommend|similar|upsell|up-sell|cross-?sell|recently|carousel|also[-_]?(?:bought|like|view)|mini-?cart|\bcart\b|basket|bundle|together|accessor|bestsell|best-sell"
    r"|popular|trending|suggest|footer|header|\bnav|menu|sidebar|side-bar|facet|filter|newsletter|cookie|modal|popup|breadcrumb|review|comment|shipping|delivery|versand|compare|tooltip"
    r"|recom|history|viewed|crossell|zubehoer|aehnlich|相关|推荐|recentl|instal?lment|financ|monthly|coupon|voucher|payback|loyalty|unit-?price|base-?price|grundpreis|per-?unit|saving|discount-amount|deliver",
    re.IGNORECASE,
)
_MAIN = re.compile(
    r"product[-_]?(?:info|main|detail|page|view|price|header|essential|summary|content)|\bpdp|buy[-_]?box|main[-_]?(?:content|product)|goods[-_]?(?:info|detail)",
    re.IGNORECASE,
)
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:$|\?)", re.IGNORECASE)
MAX_ABOVE = 40
"""Ancestors looked at."""


def mark_of(element: Element) -> str:
    """The words an element's author gave it: class, id, itemprop and test id."""
    return " ".join(
        filter(
            None,
            (
                element.get("class"),
                element.get("id"),
                element.get("itemprop"),
                element.get("data-testid"),
                element.get("data-test"),
            ),
        )
    )


def among_others(element: Element, headline: Element | None) -> bool:
    """Whether ``element`` stands in the page's frame or in a block of other goods; a block that holds the headline too is not one."""
    for depth, above in enumerate(element.iterancestors()):
        if depth >= MAX_ABOVE or above.tag in ("body", "html", "main"):
            return False
        if headline is not None and _holds(above, headline):
            return False
        if above.tag in _FRAME or _OTHERS.search(mark_of(above)):
            return True
    return False


def _holds(above: Element, element: Element) -> bool:
    return any(one is above for one in element.iterancestors())


def pods_of(elements: Iterable[Element], headline: Element | None, document: Document) -> dict[Element, Element]:
    """Element → the repeated pod it stands in, for those of ``elements`` (prices) that stand in one.

    A pod is a block that has a sibling of the same tag and class, both with a price and a link to another page, as lists of goods
    have; or a block with a linked picture of a page that is not this one, as a list of a single product has.
    """
    around = frozenset(headline.iterancestors()) if headline is not None else frozenset()
    chains = {element: _chain(element, around) for element in elements}
    counted: dict[tuple[Element, str, str], set[Element]] = {}
    for chain in chains.values():
        for block in chain:
            counted.setdefault(_kind(block), set()).add(block)
    pods: dict[Element, Element] = {}
    for element, chain in chains.items():
        for block in chain:
            if (len(counted[_kind(block)]) > 1 and _leads_away(block, document, "a")) or _leads_away(block, document, "a[img]"):
                pods[element] = block
                break
    return pods


def _chain(element: Element, around: frozenset[Element]) -> list[Element]:
    chain: list[Element] = []
    for block in element.iterancestors():
        if block in around or block.tag in ("body", "html", "main") or len(chain) >= 12:
            break
        chain.append(block)
    return chain


def _kind(block: Element) -> tuple[Element, str, str]:
    return block.getparent(), block.tag, (block.get("class") or "").split(" ")[0]


def _leads_away(block: Element, document: Document, what: str) -> bool:
    """Whether ``block`` links to another page of this host; with ``a[img]``, by a picture within the link."""
    for anchor in block.iter("a"):
        href = anchor.get("href") or ""
        if (
            href
            and href[0] != "#"
            and not href.startswith("javascript")
            and not _PICTURE_FILE.search(href)
            and (what == "a" or anchor.find(".//img") is not None)
        ):
            url = document.link(href)
            if url and _page(url) != _page(document.url):
                return True
    return False


def _page(url: str) -> str:
    parts = urlsplit(canonical_url(url))
    return f"{parts.hostname}{parts.path}"


def marks_main(element: Element) -> bool:
    """Whether an ancestor says that it is the product's own block."""
    return any(_MAIN.search(mark_of(above)) for above in list(element.iterancestors())[:12])
