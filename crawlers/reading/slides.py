"""Pages for telephones whose whole content is a slide: goods, details and reviews beside one another, swiped through."""

from collections.abc import Iterator
from itertools import islice

from lxml import etree

from crawlers.reading.parsing import Element
from crawlers.reading.text import folded

_WORDS = ("carousel", "swiper", "slick", "slider")
"""What the common scripts for slides, and shops after them, call their blocks."""
_SLIDING = etree.XPath("//*[" + " or ".join(f"contains(@class, '{word}') or contains(@id, '{word}')" for word in _WORDS) + "]")
_TEXTS = etree.XPath(".//text()[not(parent::script or parent::style or parent::title or parent::noscript)][normalize-space()]")
_TITLE = etree.XPath("string(//title[1])")
_HEADINGS = frozenset({"h1", "h2", "h3"})
MOST = 8
"""Outermost slides of a page that are weighed."""
SHARE = 0.5
"""Of a page's text, above which a slide that holds the words of its title is the page."""
ALMOST_ALL = 0.8
"""The same where no words of the title stand on the page."""
LEAST = 4
"""Letters of a text that may be the name in the title."""


def name_no_slides(root: Element) -> None:
    """Take the word for a slide from the marks of blocks of ``root`` that hold the page itself, so that no rule for carousels of
    other goods is put to it; a carousel within it keeps its name.
    """
    slides = _SLIDING(root)
    if not slides:
        return
    whole, name = _TEXTS(root), folded(str(_TITLE(root)))
    for slide in islice(_outermost(slides), MOST):
        if _is_page(slide, whole, name):
            for part in _nested(slide, frozenset(slides)):
                _unmark(part)


def _outermost(slides: list[Element]) -> Iterator[Element]:
    known = frozenset(slides)
    return (one for one in slides if one.tag not in ("html", "body") and known.isdisjoint(one.iterancestors()))


def _nested(slide: Element, slides: frozenset[Element]) -> Iterator[Element]:
    """``slide`` and the frames and single slides that it is built of, each directly within another."""
    yield slide
    for part in slide:
        if part in slides:
            yield from _nested(part, slides)


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
            kept = (word for word in mark.split() if not any(called in word for called in _WORDS))
            part.set(attribute, " ".join(kept))
