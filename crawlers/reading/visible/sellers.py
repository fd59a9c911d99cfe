"""Who sells, as the page shows it."""

import re
from itertools import islice, zip_longest

from lxml import etree

from casefiles.parts import Seller
from crawlers.reading.document import Run, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.sellers import seller_of, shop_id
from crawlers.reading.text import clean
from crawlers.reading.visible.callednames import read_called, read_contact
from crawlers.reading.visible.places import MAX_ABOVE, Scene, above, called_others, marked, stands_beside
from crawlers.reading.visible.profiles import read_profile

_LINKS = etree.XPath("//a[@href]")
_SHOP_WORDS = ("seller", "shop", "store", "vendor", "merchant", "dealer", "dian", "haendler", "boutique")
_seller = marked(r"seller|vendor|merchant|shop[-_]?(?:name|info|title)|store[-_]?(?:name|info|title)|sold[-_]?by|dianpu|haendler")
_LABEL = re.compile(
    r"(?:seller|sold by|posted by|published by|advertiser|publisher|listed by|offered by|ad owner|vendor|merchant"
    r"|shop|store|verkauft (?:von|durch)|händler|verkäufer|vendu par|vendeur"
    r"|vendido por|vendedor|venduto da|venditore|продавец|магазин|sprzedawca|(?:所属|商品所属)?(?:店铺|店鋪|商家"
    r"|商户|商铺|门店)(?:用户名|昵称|名称?)?|卖家(?:昵称|名称?)?|掌柜|店主|卖主|发布(?:人|者|会员|用户|企业)|发帖人|物主|供应商|供货商|经销商|出售者|销售商"
    r"|賣家|販売元|ショップ|판매자)\s*[:：]?",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"(?:sold by|seller|posted by|published by|listed by|advertiser|vendor|merchant|vendu par|vendido por"
    r"|venduto da|verkauft (?:von|durch)|(?:所属|商品所属)?(?:店铺|店鋪|商家|商户|商铺)(?:名称?)?|卖家|掌柜|店主"
    r"|卖主|发布(?:人|者|会员|用户|企业)|发帖人|物主|供应商|供货商"
    r"|продавец)\s*[:：]\s*(\S.{0,80})",
    re.IGNORECASE,
)
_contact = marked(
    r"contact|seller|publisher|advertiser|vendor|merchant|owner|author|user[-_]?(?:info|card|box|name|profile)"
    r"|(?:shop|store)[-_]?info"
)
"""Marks of the block in which an advertisement names who placed it, often beside the text."""
_OUTSIDE = frozenset({"footer", "header", "nav"})
_outside = marked(r"foot(?:er)?\b|header|\bnav|menu|relat|recommend|similar|review|comment")
_NAME_LABEL = re.compile(r"(?:contact |user |full )?name\s*[:：]|联系人\s*[:：]?|姓名\s*[:：]|nom\s*:|nombre\s*:", re.IGNORECASE)
_HEADED = re.compile(
    r"(?:(?:卖家|賣家|发布者|发布人|刊登者|商家|店家|联系人|物主)(?:信息|资料|資訊|資料)"
    r"|(?:seller|owner|advertiser|vendor|publisher|merchant)(?:'s)? (?:info(?:rmation)?|details)"
    r"|informaci[oó]n del (?:vendedor|anunciante)|informa[cç][oõ]es do (?:vendedor|anunciante)"
    r"|informations? (?:sur le |du )?vendeur|(?:verkäufer|anbieter|händler)(?:-?info(?:rmation(?:en)?)?|daten)"
    r"|informazioni sul venditore|информация о продавце|informacje o sprzedawcy|sprzedający)\s*[:：]?",
    re.IGNORECASE,
)
"""The heading of a block that begins with the seller's name."""
_SPACED = re.compile(r"(?:卖家|賣家|掌柜|店主|卖主|发布(?:人|者)|发帖人|物主)[^\S\n]{2,}([^\s:：]{2,20})")
"""A label with its answer some spaces after it in one line, as pages without tables align them."""
_BY = re.compile(r"(?:by|por|von|par|da|od|от|door|av|af|oleh)\s+", re.IGNORECASE)
"""What a link to a person's page may begin with: "by Anna"."""
_PERSON = re.compile(r"[^\W\d][^:：@/|\d]{1,30}")
_PERSONS_PAGE = re.compile(
    r"/(?:users?|profiles?|members?|people|u)/[^/?#]+/?$|[?&](?:user|member|profile)(?:_?id|name)?=\w", re.IGNORECASE
)
LONGEST_LABEL = 24
BESIDE = 25
"""Runs of text after the headline among which a link may name who sells."""
LONGEST_LINE = 100
"""Characters of a run that may name the seller."""
MAX_SHOP_LINKS = 300
MAX_ASIDES = 20
_PRESSED = frozenset({"a", "button", "h1", "h2", "h3", "h4", "h5", "h6"})
"""What a word such as "Shop" stands in when it leads somewhere instead of naming what follows."""


def read_seller(scene: Scene) -> Seller | None:
    """Who sells: what follows a label ("sold by", 店铺), a link to a shop's page that is marked as the seller's, or the name
    of the block that speaks of a shop.
    """
    asides = _own_asides(scene)
    told = _labelled(scene, asides) or read_contact(scene) or _linked(scene, asides)
    return told or read_profile(scene) or _beside(scene, asides) or read_called(scene)


def _labelled(scene: Scene, asides: frozenset[Element]) -> Seller | None:
    runs = scene.document.runs
    for run, following in zip_longest(runs, runs[1:]):
        text = run.text.strip()
        inline = _INLINE.fullmatch(text) if len(text) <= LONGEST_LINE and (":" in text or "：" in text) else None
        inline = inline or (_SPACED.fullmatch(text) if len(text) <= LONGEST_LINE else None)
        if inline is not None and not _elsewhere(run.element, scene, asides):
            return _read(run.element, clean(inline[1], 200), scene)
        if text == "由" and following is not None and _sends(following) and not _elsewhere(run.element, scene, asides):
            return _read(following.element, clean(following.text, 200), scene)
        if (
            following is not None
            and run.element.tag not in ("a", "button")
            and _HEADED.fullmatch(text)
            and _PERSON.fullmatch(following.text.strip())
            and not _says_who(following)
            and not _elsewhere(run.element, scene, asides)
        ):
            return _read(following.element, clean(following.text, 200), scene)
        asks = len(text) <= LONGEST_LABEL and (_LABEL.fullmatch(text) is not None or _asks_contact(text, run.element))
        if asks and following is not None and _answered(text, run, following) and not _elsewhere(run.element, scene, asides):
            return _read(following.element, clean(following.text, 200), scene)
    return None


def _sends(run: Run) -> bool:
    """Whether ``run`` names who sends the goods, as malls write it: 由 *name* 发货."""
    behind = (run.element.tail or "").strip()
    return run.element.tag in ("a", "span", "b", "em", "strong") and behind.startswith(
        ("发货", "負責", "负责", "提供", "销售", "配送")
    )


def _says_who(run: Run) -> bool:
    """Whether a run is itself a label or a heading, whose answer comes later."""
    text = run.text.strip()
    return _LABEL.fullmatch(text) is not None or _NAME_LABEL.fullmatch(text) is not None or run.element.tag in _PRESSED - {"a"}


def _asks_contact(text: str, element: Element) -> bool:
    """Whether ``text`` is the label of a name in the block of who placed the advertisement."""
    return _NAME_LABEL.fullmatch(text) is not None and any(_contact(one) for one in above(element, 5))


def _answered(label: str, asked: Run, answer: Run) -> bool:
    """Whether the run after a label names who is meant: a colon says so, or both stand in one small block.

    The first point of a list below it is none: that is a menu under its heading.
    """
    if label[-1] in ":：":
        return True
    if asked.element is answer.element:
        return False
    near = above(asked.element, 3)
    way = [one for one in above(answer.element, 4) if one not in near[1:]]
    return len(way) < 4 and not any(one.tag in _PRESSED for one in near) and not any(one.tag in ("li", "ul", "ol") for one in way)


def _linked(scene: Scene, asides: frozenset[Element]) -> Seller | None:
    for anchor in islice(filter(_speaks_of_shops, _LINKS(scene.document.root)), MAX_SHOP_LINKS):
        if any(_seller(one) for one in above(anchor, 4)) and _shop(anchor, scene) and not _elsewhere(anchor, scene, asides):
            return _read(anchor, text_of(anchor, 200), scene)
    return None


def _beside(scene: Scene, asides: frozenset[Element]) -> Seller | None:
    """A name beside the headline that leads to a person's page, as boards of advertisements show who placed one."""
    first = scene.start or 0
    for run in scene.document.runs[first : first + BESIDE] if scene.start is not None else ():
        link = run.element.get("href") if run.element.tag == "a" else None
        name = _BY.sub("", clean(run.text, 60), count=1)
        if link and _PERSONS_PAGE.search(link) and _PERSON.fullmatch(name) and not _elsewhere(run.element, scene, asides):
            return _read(run.element, name, scene)
    return None


def _speaks_of_shops(anchor: Element) -> bool:
    href = anchor.get("href").lower()
    return any(word in href for word in _SHOP_WORDS)


def _shop(anchor: Element, scene: Scene) -> str | None:
    """The id of the shop that ``anchor`` leads to; ``None`` where all goods of the site lie in a folder called shop."""
    url = scene.document.link(anchor.get("href") or "")
    shop, here = shop_id(url) if url else None, shop_id(scene.document.url)
    return shop if here in (None, shop) else None


def _elsewhere(element: Element, scene: Scene, asides: frozenset[Element]) -> bool:
    """Whether ``element`` stands in the page's frame or among other goods; ``asides`` are none of both."""
    chain = above(element, MAX_ABOVE)
    aside = next((place for place, one in enumerate(chain) if one in asides), None)
    if aside is None:
        own = next((place for place, one in enumerate(chain[:6]) if _contact(one) and one.tag not in _OUTSIDE), None)
        if own is not None and not any(one.tag in _OUTSIDE or _outside(one) for one in chain):
            return any(called_others(one) and not _contact(one) for one in chain[:own])
        return scene.among_others(element)
    return any(called_others(one) for one in chain[:aside])


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
    return {shop for anchor in islice(block.iter("a"), MAX_SHOP_LINKS) if (shop := _shop(anchor, scene))}


def _read(element: Element, name: str, scene: Scene) -> Seller | None:
    anchor = next((one for one in above(element, 3) if one.tag == "a" and one.get("href")), None)
    return seller_of(scene.document, name=name, href=anchor.get("href") if anchor is not None else None) if name else None
