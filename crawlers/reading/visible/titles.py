"""The product's name as people see it."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from crawlers.reading.document import Document, text_of
from crawlers.reading.money import has_mark
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean, folded, unaccented
from crawlers.reading.visible.headings import is_nameless
from crawlers.reading.visible.naming import LABELLED, is_labelled, may_name, name_in
from crawlers.reading.visible.places import above
from crawlers.reading.visible.pricednames import Named, name_after, name_before
from crawlers.reading.visible.profiles import speaks_of_seller
from crawlers.reading.visible.soleprice import among_menus, apart, sole_price

_BETWEEN = re.compile(r"\s+[|–—·»«:•]+\s+|\s+-{1,2}\s+|[|｜_]|—|\s::\s|(?<=[\u4e00-\u9fff】）)])-(?=[\u4e00-\u9fff])")
_CALLED_SO = re.compile(
    r"(?:product|goods|item|prod|sku|pro|deal|offer|detail|ad|listing)[-_]{0,2}(?:name|title|heading|header-title|tit)|^(?:title"
    r"|name|goods_?name|pname|itemname|h[1-4])$",
    re.IGNORECASE,
)
MAX_HEADINGS = 50
MAX_NAMED = 10
"""Names in ``<title>`` among which the one beside the button is looked for."""
MAX_TEXT = 1_500
MAX_TEXTS = 60
"""Pieces of text of a block that are looked at."""
MAX_SIGNS = 5
"""Pictures with words at the head of a page, among which is its sign."""
_HIDES = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def headline(document: Document, pressed: tuple[Element, ...]) -> Named | None:
    """The product's name, the selector it was read by, and its element.

    Of several ``h1`` the one that shares most with ``<title>``; without any, an element whose class says it is the product's
    name, if ``<title>`` holds the same words; else one whose words are a part of ``<title>``; else the name that stands before
    the page's one price or button to buy, or below the price; else what a label says is the name; else the part of ``<title>``
    before the shop's name. A heading that stands above every product alike ("商品详情"), a price or the shop's sign is no name.

    Args:
        document: the page.
        pressed: its buttons to buy.
    """
    spoken = folded(document.title + (document.meta("og:title") or ""))
    ranked = [
        (one, text)
        for one in document.headlines[:10]
        if len(text := name_in(one)) > 1 and not is_nameless(text) and (folded(text) in spoken or not _is_hidden(one))
    ]
    own = [(one, text) for one, text in ranked if not _is_sign(one, text, document)]
    outside = [pair for pair in own if not among_menus(pair[0])]
    outside = [pair for pair in outside if not _heads_shop(pair[0])] or outside if len(outside) > 1 else outside
    price = sole_price(document, pressed) if not outside else None
    own = outside or (own if price is None else [])
    if own:
        if not any(_shares(folded(text), spoken) for _, text in own) and (found := _entitled(document)) is not None:
            return found
        element, text = max(
            own, key=lambda pair: (_shares(folded(pair[1]), spoken), not _in_header(pair[0]), not _heads_form(pair[0], pressed))
        )
        return (text, "markup h1", element) if not pressed else _nearest(text, element, document, pressed)
    return _elsewhere(document, ranked, price, pressed)


def _elsewhere(
    document: Document, ranked: list[tuple[Element, str]], price: int | None, pressed: tuple[Element, ...]
) -> Named | None:
    found: Named | None = _beside_button(_classed(document), pressed) or _titled(document)
    if found is None and price is not None:
        found = name_before(document, price)
    if found is None and ranked:
        found = ranked[0][1], "markup h1", ranked[0][0]
    if found is None and price is not None:
        found = name_after(document, price)
    spoken = document.meta("og:title") or document.title
    return found or _labelled_once(document) or ((cut_shop_name(spoken, document), "markup title", None) if spoken else None)


def _entitled(document: Document) -> Named | None:
    """The first lesser heading that says a whole part of ``<title>``, where the ``h1`` heads all pages alike."""
    words = _site_words(document)
    parts = {said for part in _BETWEEN.split(document.title) if len(said := folded(part)) > 3 and not _names_shop(said, *words)}
    headings = (one for one in islice(document.root.iter("h2", "h3"), MAX_HEADINGS) if not among_menus(one))
    return next(((text, f"markup {one.tag}", one) for one in headings if folded(text := name_in(one)) in parts), None)


def _nearest(text: str, first: Element, document: Document, pressed: tuple[Element, ...]) -> Named:
    """The name by the heading of the same words that stands nearest to a button to buy: some programs set the page's ``h1`` out
    of sight above everything and head the product with an ``h2``.
    """
    said = folded(text)
    again = (one for one in document.root.iter("h2", "h3") if folded(text_of(one, 500)).startswith(said))
    fitting = [first, *(one for one in islice(again, 5) if not among_menus(one))]
    if len(fitting) == 1:
        return text, "markup h1", first
    around = {one: step for step, one in enumerate(above(pressed[0], 40))}
    nearest = min(fitting, key=lambda one: apart(one, around))
    return text, f"markup {nearest.tag}", nearest


def _is_sign(element: Element, text: str, document: Document) -> bool:
    """Whether a heading is the shop's sign: named as the site, or leading to its front page."""
    if _names_shop(folded(text), *_site_words(document)):
        return True
    return any(_leads_home(one, document) for one in (*above(element, 3), *element.iter("a")) if one.tag == "a")


def _leads_home(link: Element, document: Document) -> bool:
    there, front = document.link(link.get("href") or ""), document.link("/")
    return (there or "").split("?")[0].rstrip("/") == (front or "").rstrip("/")


def _heads_shop(element: Element) -> bool:
    """Whether a heading names who sells: a block of which it is a part says things that only a seller's does."""
    for block in above(element, 3)[1:]:
        if block.tag in ("body", "html", "main"):
            return False
        if sum(speaks_of_seller(str(text)) for text in islice(block.itertext(), MAX_TEXTS)) > 1:
            return not has_mark(text_of(block, MAX_TEXT))
    return False


def _is_hidden(element: Element) -> bool:
    """Whether a heading is of what shows itself later: a message, a dialog."""
    return any(_HIDES.search(one.get("style") or "") or one.get("hidden") is not None for one in above(element, 8))


def _shares(text: str, title: str) -> bool:
    return bool(text) and (text in title or title in text)


def _in_header(element: Element) -> bool:
    return any(one.tag in ("header", "nav", "footer") for one in element.iterancestors())


def _heads_form(element: Element, pressed: tuple[Element, ...]) -> bool:
    """Whether a heading is that of a form to fill in (log in, rename oneself) and not of what one of the buttons ``pressed``
    orders: the first block around it with a form has a field for words and no picture.
    """
    block = next((one for one in above(element, 5) if one.find(".//form") is not None), None)
    if block is None or block.tag in ("body", "main") or block.find(".//img") is not None:
        return False
    fields = (one.get("type", "text") for one in islice(block.iter("input"), 20))
    return any(kind in ("text", "password", "email") for kind in fields) and not any(block in above(one, 40) for one in pressed)


def _beside_button(named: Iterator[Named], pressed: tuple[Element, ...]) -> Named | None:
    """Of what ``<title>`` holds the name that stands nearest to a button to buy, since the shop's sign and the category are in it
    too; without one the first.
    """
    if not pressed:
        return next(named, None)
    around = {one: step for step, one in enumerate(above(pressed[0], 40))}
    return min(islice(named, MAX_NAMED), key=lambda found: apart(found[2], around) if found[2] is not None else 40, default=None)


def _classed(document: Document) -> Iterator[Named]:
    """Headings, and what an author calls a name, that say a part of ``<title>``, in order."""
    title = folded(document.title)
    for run in document.runs[:600]:
        mark = run.element.get("class") or run.element.get("id") or ""
        if len(run.text) > 3 and (
            run.element.tag in ("h2", "h3", "h4") or (mark and any(_CALLED_SO.search(part) for part in mark.split()))
        ):
            text = name_in(run.element)
            if folded(text) not in title and folded(run.text) in title:  # without a word before it that is no part of it
                text = clean(run.text, 300)
            said = folded(text) if len(text) > 3 and not is_nameless(text) else ""
            if said and said in title and not _names_shop(said, *_site_words(document)):
                yield text, f"markup {run.element.tag}", run.element


def _titled(document: Document) -> Named | None:
    """An element that says no more than a part of ``<title>`` does, outside of links, menus and the path to the page."""
    words = _site_words(document)
    parts = {said for part in _BETWEEN.split(document.title) if len(said := folded(part)) > 3 and not _names_shop(said, *words)}
    for run in document.runs[:600] if parts else ():
        if len(run.text) > 300 or folded(run.text) not in parts or folded(text_of(run.element, 400)) not in parts:
            continue
        if not among_menus(run.element) and not any(one.tag == "a" for one in above(run.element, 3)) and may_name(run):
            return name_in(run.element), f"markup {run.element.tag}", run.element
    return None


def cut_shop_name(title: str, document: Document) -> str:
    """``title`` without the parts that name the shop: its site name, or the host's own word, at either end."""
    parts = [part for part in _BETWEEN.split(title) if part.strip()]
    site, host = _site_words(document)
    own = [part for part in parts if not _names_shop(folded(part), site, host)]
    if len(own) == len(parts) or not own:
        return clean(title)
    first = title.find(own[0])
    last = title.rfind(own[-1]) + len(own[-1])
    return clean(title[first:last])


def names_site(name: str | None, document: Document) -> bool:
    """Whether ``name`` is that of the whole site: its site name, the host's own word, the end of the page's title, or what its
    sign says, the picture that leads to the front page.
    """
    said = folded(name or "")
    last = folded(_BETWEEN.split(document.title)[-1])
    return bool(said) and (said == last or said in _signs(document) or _names_shop(said, *_site_words(document)))


def _signs(document: Document) -> set[str]:
    signs = (one for one in islice(document.root.iter("img"), MAX_SIGNS) if one.get("alt"))
    return {
        folded(one.get("alt")) for one in signs if any(_leads_home(link, document) for link in above(one, 3) if link.tag == "a")
    }


def _site_words(document: Document) -> tuple[str, str]:
    site = folded(document.meta("og:site_name", "application-name") or "")
    return site, folded(document.host.removeprefix("www.").partition(".")[0])


def _names_shop(part: str, site: str, host: str) -> bool:
    plain = unaccented(part)  # hosts have no accents
    return bool(part) and (
        part == site or plain == host or (len(host) > 3 and plain.startswith(host) and len(part) <= len(host) + 12)
    )


def _labelled_once(document: Document) -> Named | None:
    """The one name on the page that a label says is the product's."""
    pairs = pairwise(document.runs[:600])
    named = [run for before, run in pairs if len(run.text) < 300 and is_labelled(run.text, before.text) and may_name(run)]
    if len({folded(run.text) for run in named}) != 1:
        return None
    return LABELLED.sub("", clean(named[0].text, 300)), f"markup {named[0].element.tag}", named[0].element
