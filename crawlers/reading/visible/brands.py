"""The brand as the page shows it without calling it so: a link to the brand's page, or a line beside the name."""

import re
from itertools import islice

from lxml import etree

from crawlers.reading.document import Run, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean, folded
from crawlers.reading.visible.names import meaning
from crawlers.reading.visible.places import Scene, above, marked
from crawlers.reading.visible.trade import read_breadcrumb

_BRAND_LINKS = etree.XPath(
    "descendant::a[contains(@href, 'brand') or contains(@href, 'marke') or contains(@href, 'marque') or"
    " contains(@href, 'marca') or contains(@href, 'manufacturer') or contains(@href, 'znacka') or contains(@href,"
    " 'pinpai') or contains(@class, 'brand') or contains(@class, 'manufacturer')]"
)
_brand = marked(r"brand|marke\b|marque|marca\b|manufacturer|pinpai")
_called_so = marked(r"(?:^|[\s_-])(?:brand|manufacturer|marke)(?:[-_]?name)?(?:$|\s)")
_EYEBROW = re.compile(
    r"new\b.*|sale\b.*|hot|best-?\s?seller\w*|limited.*|exclusive.*|featured|popular|pre-?order"
    r"|sold out|in stock|home|shop|back\b.*"
    r"|nouveau\w*|neu\w*|angebot|soldes?|oferta|promo\w*|新品|热卖|热销|特价|包邮|推荐|限时.*|自营|精选|正品.*",
    re.IGNORECASE,
)
"""What else stands in small letters above a name."""
_BARE = frozenset({"p", "span", "div", "small"})
LONGEST_BRAND = 30
"""Characters of a brand that no label names."""
MAX_LINKS = 500
"""Links of the page among which a category of the same words is looked for."""
BEFORE, AFTER = 4, 6
"""Runs of text before and after the headline among which a line that is marked as the brand is looked for."""


def read_brand(scene: Scene, title: str) -> str | None:
    """The brand, from a link to the brand's page whose text the title holds, or whose marks call it the brand; else from a line
    beside the name.
    """
    wanted = folded(title)
    for anchor in _BRAND_LINKS(scene.document.root)[:200]:
        text = text_of(anchor, 60) or clean(next((image.get("alt") or "" for image in anchor.iter("img")), ""), 60)
        fits = len(folded(text)) > 1 and (wanted.startswith(folded(text)) or any(_brand(one) for one in above(anchor, 2)))
        if fits and len(text) <= 40 and not scene.among_others(anchor):
            return text
    if scene.start is None or scene.headline is None:
        return None
    return _marked_line(scene, scene.start, scene.headline) or _line_above(scene, scene.start, scene.headline)


def _marked_line(scene: Scene, start: int, headline: Element) -> str | None:
    """A line close to the name whose own marks call it the brand."""
    near = scene.document.runs[max(0, start - BEFORE) : start + AFTER]
    marked_so = (run for run in near if _called_so(run.element) and headline not in above(run.element, 6))
    return next((clean(run.text, 60) for run in marked_so if _may_be_brand(clean(run.text, 60))), None)


def _line_above(scene: Scene, start: int, headline: Element) -> str | None:
    """Bare words straight above the name in its own block, which no link of the page and no part of its path repeats, as they
    would a category.
    """
    before = scene.document.runs[start - 1] if start else None
    if before is None or not _stands_above(before, headline):
        return None
    text = clean(before.text, 60)
    links = (folded(text_of(one, 60)) for one in islice(scene.document.root.iter("a"), MAX_LINKS))
    repeated = {*links, *map(folded, read_breadcrumb(scene, ""))}
    return text if _may_be_brand(text) and text[0].isupper() and folded(text) not in repeated else None


def _stands_above(run: Run, headline: Element) -> bool:
    return run.element.tag in _BARE and run.element.getparent() in above(headline, 3)[1:]


def _may_be_brand(text: str) -> bool:
    plain = 1 < len(text) <= LONGEST_BRAND and not any(mark in ":：|/>»·,，。!！?？%" or mark.isdigit() for mark in text)
    return plain and any(map(str.isalpha, text)) and _EYEBROW.fullmatch(text) is None and meaning(text) is None
