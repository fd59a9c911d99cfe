"""Who sells, as the page shows it."""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from lxml import etree

from casefiles.parts import Seller
from crawlers.reading.document import Run, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.sellers import persons_page, seller_of
from crawlers.reading.text import clean
from crawlers.reading.visible.cards import read_card
from crawlers.reading.visible.contacted import read_contacted
from crawlers.reading.visible.places import MAX_ABOVE, Scene, above, called_frame, called_others, marked, stands_beside
from crawlers.reading.visible.profiles import is_name, read_profile, shop_behind
from crawlers.reading.visible.roles import BY, SENDER, Role, asks_in_words, heads_seller, role_of, speaks_of_roles, told_in
from crawlers.reading.visible.visitors import is_visitors

_LINKS = etree.XPath("//a[@href]")
_SHOP_WORDS = ("seller", "shop", "store", "vendor", "merchant", "dealer", "dian", "haendler", "boutique")
_seller = marked(r"seller|vendor|merchant|shop[-_]?(?:name|info|title)|store[-_]?(?:name|info|title)|sold[-_]?by|dianpu|haendler")
_contact = marked(
    r"contact|seller|publisher|advertiser|vendor|merchant|owner|author|user[-_]?(?:info|card|box|name|profile)"
    r"|(?:shop|store)[-_]?info"
)
"""Marks of the block in which an advertisement names who placed it, often beside the text."""
_side = marked(r"side-?bar")
_OUTSIDE = frozenset({"footer", "header", "nav"})
_APART = frozenset({"aside", "noscript", "template"})
_OF_SITE = re.compile(
    r"(?:contact|about|reach|call|email) us|联系我们|聯絡我們|关于我们|联系方式|kontakt|impressum|contactez[- ]nous"
    r"|nous contacter"
    r"|cont[aá]ctenos|contáctanos|fale conosco|contattaci|о нас|наши контакты|bize ulaşın|お問い合わせ",
    re.IGNORECASE,
)
"""Headings of the block in which a site names its own people."""
_OF_BOOKS = re.compile(
    r"isbn.{0,4}|pages|author\(?s?\)?|seiten|autor(?:e|en|in)?|auteur|页数|作者|ページ数|著者|автор|страниц", re.IGNORECASE
)
_REACHED = re.compile(
    r"(?:tele?)?(?:ph|f)one?(?: number| no\.?)?|tele?f[oó]n\w*|mobile?|m[oó]vil|cellulare|handy|tel\.?|gsm|whatsapp|e-?mail|почта"
    r"|телефон|тел\.?|电话|電話|手机|手機|联系电话|手机号码?|联系方式|微信|QQ号?"
    r"|電話番号|전화(?:번호)?|điện thoại|telpon|hp|เบอร์โทร|الهاتف",
    re.IGNORECASE,
)
"""Labels of the ways to reach who placed an advertisement."""
_BY = re.compile(rf"(?:{'|'.join(BY)}|da|od|от)\s+", re.IGNORECASE)
"""What a link to a person's page may begin with: "by Anna"."""
_SENDERS = frozenset({"a", "span", "b", "em", "strong"})
_SENDING = ("发货", "負責", "负责", "提供", "销售", "配送")
_PERSON = re.compile(r"[^\W\d][^:：@/|]{1,40}")
_FIRM = re.compile(
    r"(?!.*[:：]).{2,36}(?:公司|集团|厂|商行|商店|经营部|门市部|批发部|合作社|株式会社|有限会社)(?:[(（].{1,12}[)）])?"
    r"|.{2,30}[\s,](?:Ltd|GmbH|Inc|LLC|LLP|PLC|S\.?A\.?S?|S\.?[rp]\.?[lA]|B\.?V|Sp\. z ?o\.? ?o|s\. ?r\. ?o|A/S|AB|Oy|Kft)\.?",
    re.IGNORECASE,
)
"""A firm's name ends with its form: in China 企业名称登记管理规定 sets region, name, trade and form in this order, elsewhere as
company law has it."""
LONGEST_FIRM = 40
"""Characters of a firm's name."""
FIRST = 12
"""Elements of a block among which its first words are."""
MAX_CONTACT = 400
"""Characters of the block of the contact to one firm."""
BESIDE = 40
"""Runs of text after the headline among which a link may name who sells, or a label ask for a person."""
ANSWERS = 4
"""Runs of text after a label among which its answer stands: a colon, an icon or the label of a name may stand between."""
CONTACT = 6
"""Elements from a name up to the block of the contact to who sells."""
BEFORE = 8
"""Runs of text before a label among which a heading says that it is the site's own."""
MAX_CARD = 300
"""Characters of a block that tells of nobody but who placed the advertisement."""
MAX_SPEAKING = 300
"""Lines of a page that ask for a name or tell one: with more it is a list, or means harm."""
DEPARTMENTS = 3
"""Pages to which links of one name lead that is a category's and no seller's."""
MAX_SHOP_LINKS = 300
MAX_ASIDES = 20
_PRESSED = frozenset({"a", "button", "h1", "h2", "h3", "h4", "h5", "h6"})
"""What a word such as "Shop" stands in when it leads somewhere instead of naming what follows."""


def read_seller(scene: Scene) -> Seller | None:
    """Who sells: what a label or a sentence names ("sold by", 店铺), a link to a shop's page that is marked as the seller's, the
    name of the block that speaks of a seller; else the person named beside the goods, or by the page's author.
    """
    asides = _own_asides(scene)
    told: dict[Role, Seller] = {}
    for role, seller in _told(scene, asides):
        told.setdefault(role, seller)
        if role is Role.SELLER:
            return seller
    found = _linked(scene, asides) or read_profile(scene) or told.get(Role.PERSON) or told.get(Role.NAME) or told.get(Role.USER)
    return found or _beside(scene, asides) or read_contacted(scene) or read_card(scene)


def _told(scene: Scene, asides: frozenset[Element]) -> Iterator[tuple[Role, Seller]]:
    """What labels, sentences and headings of the page name, in order."""
    runs = scene.document.runs
    speaking = islice((place for place, run in enumerate(runs) if speaks_of_roles(run.text.strip())), MAX_SPEAKING)
    for place in speaking:
        run = runs[place]
        if (said := _said(place, runs)) is None:
            continue
        role, name, element = said
        if _elsewhere(run.element, scene, asides) or is_visitors(run.element, scene) or _is_category(name, runs):
            continue
        if role is Role.PERSON and (firm := _firm_around(run.element, scene)) is not None:
            role, name, element = Role.SELLER, text_of(firm, LONGEST_FIRM), firm
        if (role is Role.SELLER or _asks_person(role, place, scene)) and (seller := _read(element, name, scene)) is not None:
            yield role, seller


def _firm_around(asked: Element, scene: Scene) -> Element | None:
    """The firm for which the person answers whom a label asks for: its name heads the block in which the label stands."""
    for block in above(asked, CONTACT)[1:]:
        if block in scene.around or block.tag in ("body", "html") or len(text_of(block, MAX_CONTACT + 1)) > MAX_CONTACT:
            return None
        head = next((one for one in islice(block.iter("*"), FIRST) if (one.text or "").strip()), None)
        if head is not None and head is not asked and _FIRM.fullmatch(text_of(head, LONGEST_FIRM + 1)):
            return head
    return None


def _is_category(name: str, runs: tuple[Run, ...]) -> bool:
    """Whether menus lead to several pages by this name: a department of the shop itself, which some call so."""
    hrefs = {run.element.get("href") for run in runs if run.text.strip() == name and run.element.tag == "a"}
    return len(hrefs) >= DEPARTMENTS


def _said(place: int, runs: tuple[Run, ...]) -> tuple[Role, str, Element] | None:
    """Role, name and its element that the run at ``place`` tells itself or asks the next ones for."""
    run = runs[place]
    told = told_in(run.text.strip())
    if told is not None and is_name(told[1]):
        return *told, run.element
    asked = _asked(run)
    if asked is None:
        return None
    role, fits = asked
    for found in runs[place + 1 : place + 1 + ANSWERS]:
        told = told_in(found.text)
        name = told[1] if told is not None and told[0] is Role.NAME else clean(found.text)
        if is_name(name):
            return (role, name, found.element) if fits(run, found) else None
        if any(map(str.isalnum, name)) and (role_of(name) is not Role.NAME or fits is not _heads):
            return None
    return None


def _asked(run: Run) -> tuple[Role, Callable[[Run, Run], bool]] | None:
    """Whom a run asks for, and the test whether a later run can be the answer."""
    text = run.text.strip()
    if (role := role_of(text)) is not None:
        return role, _answered
    if asks_in_words(text):
        return Role.SELLER, _stands_near
    if heads_seller(text) and run.element.tag not in ("a", "button"):
        return Role.SELLER, _heads
    return (Role.SELLER, _sends) if text == SENDER else None


def _answered(asked: Run, answer: Run) -> bool:
    """Whether the run after a label names who is meant: a colon says so, or both stand in one small block.

    The first point of a list below it is none: that is a menu under its heading.
    """
    if asked.text.strip()[-1] in ":：":
        return True
    if asked.element is answer.element:
        return False
    near = above(asked.element, 3)
    way = [one for one in above(answer.element, 4) if one not in near[1:]]
    return len(way) < 4 and not any(one.tag in _PRESSED for one in near) and not any(one.tag in ("li", "ul", "ol") for one in way)


def _stands_near(asked: Run, answer: Run) -> bool:
    """Whether the run after the words of a sentence stands in one small block with them, marked up apart."""
    return asked.element is not answer.element and not set(above(asked.element, 3)).isdisjoint(above(answer.element, 3))


def _heads(heading: Run, answer: Run) -> bool:
    """Whether ``answer`` may be the name in the block that ``heading`` heads."""
    near = [one for one in above(heading.element, 5) if one.tag not in ("body", "html", "main")]
    if heading.element.tag == answer.element.tag and heading.element.tag in _PRESSED:
        return False  # the next section's
    return _PERSON.fullmatch(clean(answer.text)) is not None and not set(near).isdisjoint(above(answer.element, 12))


def _sends(_by: Run, run: Run) -> bool:
    """Whether ``run`` names who sends the goods, as malls write it: 由 *name* 发货."""
    return run.element.tag in _SENDERS and (run.element.tail or "").strip().startswith(_SENDING)


def _asks_person(role: Role, place: int, scene: Scene) -> bool:
    """Whether a label that others than sellers have too asks for one: beside the goods, in no form and under no heading of the
    site's own people; for a mere name, in the block of who placed the advertisement.
    """
    runs, first = scene.document.runs, scene.start or 0
    asked = runs[place]
    chain = above(asked.element, 12)
    if any(one.tag in ("form", "label") and one not in scene.around for one in chain):
        return False
    if any(_OF_SITE.fullmatch(clean(run.text).rstrip(":：")) for run in runs[max(0, place - BEFORE) : place]):
        return False
    if role is Role.NAME:
        return any(map(_contact, chain[:5])) or any(map(_tells_contact, chain[1:4]))
    return first <= place <= first + BESIDE and not any(
        _OF_BOOKS.fullmatch(clean(run.text).rstrip(":： ")) for run in runs[first:]
    )


def _tells_contact(block: Element) -> bool:
    """Whether a small block says how to reach somebody."""
    if len(text_of(block, MAX_CARD + 1)) > MAX_CARD:
        return False
    return any(_REACHED.fullmatch(str(text).strip(" \n\t:：")) for text in islice(block.itertext(), 40))


def _linked(scene: Scene, asides: frozenset[Element]) -> Seller | None:
    for anchor in islice(filter(_speaks_of_shops, _LINKS(scene.document.root)), MAX_SHOP_LINKS):
        if (
            any(_seller(one) for one in above(anchor, 4))
            and shop_behind(anchor, scene)
            and is_name(text_of(anchor, 200))
            and not _elsewhere(anchor, scene, asides)
            and not any(map(_side, above(anchor, MAX_ABOVE)))
        ):
            return _read(anchor, text_of(anchor, 200), scene)
    return None


def _beside(scene: Scene, asides: frozenset[Element]) -> Seller | None:
    """A name beside the headline that leads to a person's page, as boards of advertisements show who placed one: of several links
    to one page the longest, since a portrait may be two initials.
    """
    first = scene.start or 0
    names: dict[str, list[tuple[str, Element]]] = {}
    for run in scene.document.runs[first : first + BESIDE] if scene.start is not None else ():
        anchor = next((one for one in above(run.element, 3) if one.tag == "a"), None)
        link = scene.document.link(anchor.get("href") or "") if anchor is not None else None
        name = _BY.sub("", clean(run.text, 60), count=1)
        if link and persons_page(link) and _PERSON.fullmatch(name) and is_name(name):
            names.setdefault(link, []).append((name, run.element))
    for told in names.values():
        name, element = max(told, key=lambda one: len(one[0]))
        if not _elsewhere(element, scene, asides) and not is_visitors(element, scene):
            return _read(element, name, scene)
    return None


def _speaks_of_shops(anchor: Element) -> bool:
    href = anchor.get("href").lower()
    return any(word in href for word in _SHOP_WORDS)


def _elsewhere(element: Element, scene: Scene, asides: frozenset[Element]) -> bool:
    """Whether ``element`` stands in the page's frame or among other goods; ``asides`` are none of both, nor is a
    sidebar or what a block of the contact to who sells stands in.
    """
    contact = False
    for level, one in enumerate(above(element, MAX_ABOVE)):
        if one in scene.around or one in asides:
            return False
        contact = contact or (level < CONTACT and _contact(one))
        others = called_frame(one) if contact else one.tag in _APART or (called_others(one) and not _side(one))
        if one.tag in _OUTSIDE or one in scene.headed or (others and not _contact(one)):
            return True
    return False


def _own_asides(scene: Scene) -> frozenset[Element]:
    """The asides that are the seller's block: beside the headline, and naming no more than one shop. What names several is a
    list of shops, and any other aside is frame.
    """
    beside = (aside for aside in islice(scene.document.root.iter("aside"), MAX_ASIDES) if stands_beside(aside, scene))
    return frozenset(
        aside
        for aside in beside
        if not called_others(aside) and not scene.among_others(aside.getparent()) and len(_shops(aside, scene)) <= 1
    )


def _shops(block: Element, scene: Scene) -> set[str]:
    return {shop for anchor in islice(block.iter("a"), MAX_SHOP_LINKS) if (shop := shop_behind(anchor, scene))}


def _read(element: Element, name: str, scene: Scene) -> Seller | None:
    anchor = next((one for one in above(element, 3) if one.tag == "a" and one.get("href")), None)
    return seller_of(scene.document, name=name, href=anchor.get("href") if anchor is not None else None) if name else None
