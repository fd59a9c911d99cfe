"""Who sells, where neither a label beside the goods nor a link to a shop says so: under a heading to contact him, or called so by
the page's author.
"""

import re
from itertools import islice

from casefiles.parts import Seller
from crawlers.reading.document import Document, Run, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.sellers import seller_of
from crawlers.reading.visible.places import Scene, above, marked
from crawlers.reading.visible.profiles import is_name
from crawlers.reading.visible.titles import names_site

_CONTACTED = re.compile(
    r"contact (?:the )?(?:publisher|seller|advertiser|owner|vendor|poster)|联系(?:卖家|发布人|发布者|物主|商家)"
    r"|(?:聯絡|聯繫)(?:賣家|刊登者)|contact(?:ar|e|er)? (?:al? |o |l['’])?(?:vendedor|anunciante|vendeur|annonceur)"
    r"|(?:verkäufer|anbieter) kontaktieren|contatta (?:il venditore|l['’]inserzionista)|связаться с (?:продавцом|автором)"
    r"|(?:skontaktuj się ze? |kontakt ze? )sprzedając\w+",
    re.IGNORECASE,
)
"""Headings of the block in which a board of advertisements lets one write to who placed one."""
_NAME = re.compile(r"name|联系人|姓名|nom(?:bre|e|s)?|имя|imię|ad|nama", re.IGNORECASE)
_PERSON = re.compile(r"[^\W\d][^:：@/|\d]{1,40}")
_called = marked(r"(?:vendor|seller|merchant|dealer|advertiser|publisher)[-_]?(?:name|title|nick(?:name)?|user(?:name)?)\b")
_FRAME = frozenset({"header", "nav", "footer", "form"})
_BLOCK = 5
"""Elements from such a heading up to the block that it heads."""
_SOON = 4
"""Runs of text after such a heading within which the name stands."""
MAX_CALLED = 2_000
"""Elements of a page whose marks are looked at."""


def read_contact(scene: Scene) -> Seller | None:
    """Who is named in the block under a heading to contact who sells ("Contact publisher", "Name: …")."""
    runs = scene.document.runs
    for place, run in enumerate(runs):
        if len(run.text) <= 60 and _CONTACTED.fullmatch(run.text.strip()):
            beside = zip(runs[place + 1 : place + _SOON], runs[place + 2 :], strict=False)
            named = next((answer for label, answer in beside if _names(label, answer, run)), None)
            if named is not None:
                return _seller(named.element, " ".join(named.text.split()), scene.document)
    return None


def _names(label: Run, answer: Run, heading: Run) -> bool:
    """Whether ``answer`` is the name that ``label`` asks for in the block that ``heading`` heads, and no field to fill in."""
    asks = _NAME.fullmatch(label.text.strip(" \n\t:：")) and label.element.get("for") is None
    if not asks or answer.element.tag == "label" or not _PERSON.fullmatch(answer.text.strip()):
        return False
    chain = above(answer.element, 12)
    block = [one for one in above(heading.element, _BLOCK) if one.tag not in ("body", "html", "main")]
    return not set(block).isdisjoint(chain) and not any(one.tag in _FRAME for one in chain)


def read_called(scene: Scene) -> Seller | None:
    """Who is named by the one element that its author calls the seller's name; several names are a list of shops."""
    elements = (one for one in islice(scene.document.root.iter("div", "p", "span", "a", "h4", "h5", "strong"), MAX_CALLED))
    named = {
        name: one
        for one in elements
        if _called(one) and is_name(name := text_of(one, 60)) and not scene.among_others(one) and not _framed(one)
    }
    name, element = next(iter(named.items()), ("", None))
    if len(named) != 1 or element is None or names_site(name, scene.document):
        return None
    return _seller(element, name, scene.document)


def _framed(element: Element) -> bool:
    return any(one.tag in _FRAME for one in above(element, 12))


def _seller(element: Element, name: str, document: Document) -> Seller | None:
    anchor = next((one for one in (*above(element, 3), *element.iter("a")) if one.tag == "a" and one.get("href")), None)
    return seller_of(document, name=name, href=anchor.get("href") if anchor is not None else None)
