"""Where on a page an element stands: in the page's frame, among other goods, in the product's own block."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from crawlers.reading.document import Document
from crawlers.reading.parsing import Element
from crawlers.reading.visible.others import headed_blocks

MAX_ABOVE = 60
"""Ancestors looked at."""


def marked(words: str) -> Callable[[Element], bool]:
    """A test whether the marks of an element hold one of ``words`` (a regular expression, case ignored)."""
    search = re.compile(words, re.IGNORECASE).search

    @lru_cache(maxsize=16_384)
    def found(mark: str) -> bool:
        return search(mark) is not None

    return lambda element: found(mark_of(element))


def mark_of(element: Element) -> str:
    """The words an element's author gave it: class, id, itemprop and test id, at most 300 characters."""
    get = element.get
    mark = get("class") or ""
    for name in _MARKING:
        if other := get(name):
            mark = f"{mark} {other}"
    return mark[:300]


_MARKING = ("id", "itemprop", "data-testid", "data-test")


def above(element: Element, levels: int) -> list[Element]:
    """``element`` and its ancestors, nearest first, ``levels`` of them at most."""
    chain = [element]
    while len(chain) < levels and (parent := chain[-1].getparent()) is not None:
        chain.append(parent)
    return chain


_BLOCKS = ("div", "section", "article", "nav", "ol", "ul", "p", "td", "span", "table", "aside")


def blocks_called(word: str, root: Element, most: int) -> list[Element]:
    """The first ``most`` blocks whose class, id or label holds ``word`` (case counts: leave out the capital), in order."""
    found = (
        one
        for one in root.iter(*_BLOCKS)
        if word in one.get("class", "") or word in one.get("id", "") or word in one.get("aria-label", "")
    )
    return list(islice(found, most))


_FRAME = frozenset({"nav", "footer", "aside", "header", "noscript", "template"})
_TOP = frozenset({"body", "html", "main"})
_called_others = marked(
    r"relat|recommend|recom[-_]|similar|up-?sell|cross-?sell|crossell|recentl|carousel|also[-_]?(?:bought|like"
    r"|view)|bundle|together|accessor"
    r"|best-?sell|popular|trending|suggest|(?:^|\s)(?:site|page|top|main|global)?[-_]?footer|\bnav(?![-_]?holder)|menu"
    r"|side-?bar|facet|filter"
    r"|(?:mini|header|top|site|shopping|your|my|side)[-_]?(?:cart|basket|bag)|(?:cart|basket)[-_]?(?:total|mini|nav"
    r"|summary|side|drawer|preview|content|item)"
    r"|newsletter|cookie|modal|popup|breadcrumb|(?<!p)review|comment|(?<!price[-_])compare(?![-_]?(?:at|price))|tooltip"
    r"|(?:view|brows|search)\w*[-_]?history|history[-_](?:div|list|box|goods|item|product)|viewed|zubehoer|aehnlich"
    r"|相关|推荐"
)
"""Blocks of other goods and of the page's frame. What holds the product's own basket form must not be among them."""
_called_side = marked(r"side-?bar(?![-_]?(?:nav|menu|cart|filter))")
"""A block beside the headline, for :func:`only_aside`."""
_called_header = marked(r"(?:^|\s)(?:site|top|main|global)?[-_]?header(?!-?(?:text|img|title|info))")
"""The page's frame above; ``page-header`` is none: Bootstrap's component of that name holds the heading of a page's content."""
_HEADING = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "p", "strong", "b", "label"})
"""What frames no page: Semantic UI calls all its headings ``ui header``."""


called_frame = marked(
    r"foot(?:er)?\b|(?:^|\s)(?:site|page|top|main|global)?[-_]?header|\bnav|menu|relat|recommend|similar|comment|(?<!p)review|evaluat"
    r"|pingjia|pinglun"
)
"""Whether the marks of an element call it the page's frame, other goods or what visitors say, where a sidebar is none of them."""


def called_others(element: Element) -> bool:
    """Whether the marks of ``element`` call it a block of other goods or the page's frame."""
    return _called_others(element) or (element.tag not in _HEADING and _called_header(element))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A document seen from its headline, the element of the product's name."""

    document: Document
    headline: Element | None
    around: frozenset[Element]
    """The headline and its ancestors: a block that holds the headline is never one of other goods."""
    start: int | None
    """Number of the run of text where the headline stands."""
    headed: frozenset[Element] = frozenset()
    """The blocks that a heading calls other goods, or those of visitors who talk."""
    judged: dict[Element, bool] = field(default_factory=dict)
    """What :meth:`among_others` found, so that each element is judged once."""

    def among_others(self, element: Element) -> bool:
        """Whether ``element`` stands in the page's frame or in a block of other goods."""
        chain: list[Element] = []
        judged, verdict = self.judged, False
        for one in above(element, MAX_ABOVE):
            if one in judged:
                verdict = judged[one]
                break
            if one in self.around or one.tag in _TOP:
                break
            chain.append(one)
            if one.tag in _FRAME or called_others(one):
                verdict = True
                break
        for one in chain:
            judged[one] = verdict
        return verdict


def only_aside(element: Element, scene: Scene) -> bool:
    """Whether nothing but a sidebar beside the headline parts ``element`` from it: boards of advertisements have prices there."""
    for one in above(element, MAX_ABOVE):
        if one in scene.around:
            return one.tag not in ("body", "html")
        if one.tag in _FRAME - {"aside"} or one in scene.headed or (called_others(one) and not _called_side(one)):
            return False
    return False


def stands_beside(aside: Element, scene: Scene) -> bool:
    """Whether one block of the page, less than its body, holds both ``aside`` and the headline."""
    shared = next((one for one in above(aside, MAX_ABOVE) if one in scene.around), None)
    return shared is not None and shared is not aside and shared.tag not in ("body", "html")


def scene_of(document: Document, headline: Element | None) -> Scene:
    """The scene of ``document`` around ``headline``."""
    if headline is None:
        return Scene(document=document, headline=None, around=frozenset(), start=None)
    around = frozenset(above(headline, MAX_ABOVE * 5))
    start = next(
        (order for order, run in enumerate(document.runs) if run.element is headline or headline in above(run.element, 6)), None
    )
    others, talk = headed_blocks(document.runs, around)
    return Scene(
        document=document, headline=headline, around=around, start=start, headed=others | talk, judged=dict.fromkeys(others, True)
    )
