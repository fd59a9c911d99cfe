"""Pages for telephones whose whole content is a slide: goods, details and reviews beside one another, swiped through."""

import re
from collections.abc import Iterator

from lxml import etree

from crawlers.reading.parsing import Element
from crawlers.reading.text import folded

_WORDS = ("carousel", "swiper", "slick", "slider")
"""What the common scripts for slides, and shops after them, call their blocks."""
_slides = re.compile("|".join(_WORDS)).search
_BLOCKS = frozenset({"div", "section", "article", "main", "form", "ul", "li"})
_TEXTS = etree.XPath(".//text()[not(parent::script or parent::style or parent::title or parent::noscript)][normalize-space()]")
_SIZE = etree.XPath("count(.//*)")
_TITLE = etree.XPath("string(//title[1])")
_HEADINGS = frozenset({"h1", "h2", "h3"})
SHARE = 0.5
"""Of a page's text, above which a slide that holds the words of its title is the page."""
LEAST_PARTS = 0.25
"""Of a page's elements, below which a slide is not weighed: its text costs much more to gather."""
ALMOST_ALL = 0.8
"""The same where no words of the title stand on the page."""
LEAST = 4
"""Letters of a text that may be the name in the title."""


def name_no_slides(root: Element) -> None:
    """Take the word for a slide from the marks of blocks of ``root`` that hold the page itself, so that no rule for carousels of
    other goods is put to it; a carousel within it keeps its name.
    """
    large = [one for one in _large(root) if _is_slide(one)]
    if not large:
        return
    whole, name = _TEXTS(root), folded(str(_TITLE(root)))
    for slide in large:
        if _is_page(slide, whole, name):
            for part in _nested(slide):
                _unmark(part)


def _large(root: Element) -> Iterator[Element]:
    """The blocks that may hold the page, from the outermost inwards down to the first slide."""
    least = _SIZE(root) * LEAST_PARTS
    waiting = [one for one in root if one.tag == "body"]
    while waiting:
        for part in waiting.pop():
            if part.tag in _BLOCKS and len(part) and _SIZE(part) > least:
                yield part
                if not _is_slide(part):
                    waiting.append(part)


def _is_slide(block: Element) -> bool:
    return any(mark and _slides(mark) for mark in (block.get("class"), block.get("id")))


def _nested(slide: Element) -> Iterator[Element]:
    """``slide`` and the frames and single slides that it is built of, each directly within another."""
    yield slide
    for part in slide:
        if _is_slide(part):
            yield from _nested(part)


def _is_page(slide: Element, whole: list[str], name: str) -> bool:
    within = _TEXTS(slide)
    share = sum(map(len, within)) / (sum(map(len, whole)) or 1)
    if share <= SHARE:
        return False
    named = [text for text in whole if LEAST <= len(text) <= len(name) + LEAST and _said(text, name)]
    if not named:
        return share >= ALMOST_ALL
    longest = max(len(folded(text)) for text in named)
    best = [text for text in named if len(folded(text)) == longest]
    inside = [text for text in best if slide in _around(text)]
    return bool(inside) and not any(_is_heading(text) for text in best if slide not in _around(text))


def _said(text: str, name: str) -> bool:
    said = folded(text)
    return len(said) >= LEAST and said in name


def _around(text: str) -> list[Element]:
    holder = _holder(text)
    return [holder, *holder.iterancestors()]


def _is_heading(text: str) -> bool:
    return _holder(text).tag in _HEADINGS


def _holder(text: Element) -> Element:
    parent = text.getparent()
    return parent.getparent() if text.is_tail else parent


def _unmark(part: Element) -> None:
    for attribute in ("class", "id"):
        if mark := part.get(attribute):
            kept = (word for word in mark.split() if not _slides(word))
            part.set(attribute, " ".join(kept))
