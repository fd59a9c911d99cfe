"""The product's name as people see it."""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import islice

from crawlers.reading.document import Document, Run, text_of
from crawlers.reading.money import has_mark
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean, folded
from crawlers.reading.urls import canonical_url
from crawlers.reading.visible.names import meaning
from crawlers.reading.visible.places import above, called_others, marked
from crawlers.reading.visible.pricewords import LABEL, is_priced
from crawlers.reading.visible.soleprice import among_menus, apart, sole_price

_BETWEEN = re.compile(r"\s+[|–—·»«:•]+\s+|\s+-{1,2}\s+|[|｜_]|—|\s::\s|(?<=[\u4e00-\u9fff】）)])-(?=[\u4e00-\u9fff])")
_CALLED_SO = re.compile(
    r"(?:product|goods|item|prod|sku|pro|deal|offer|detail|ad|listing)[-_]{0,2}(?:name|title|heading|header-title|tit)|^(?:title"
    r"|name|goods_?name|pname|itemname|h[1-4])$",
    re.IGNORECASE,
)
_named = marked(
    r"(?:^|[\s_-])(?:name|title|tit|h[1-4]|heading|subject)(?:$|[\s_-])|(?:goods|product|item|pro)[-_]?(?:name|title)"
)
_subordinate = marked(r"sub|small|secondary|seller|shop|store|brand|category|crumb")
_NAMELESS = re.compile(
    r"(?:商品|产品|產品|宝贝|货品|物品|图书)?(?:详情|詳情|详细|介绍|简介|信息|展示|名称|描述|概述|参数|规格|评价|咨询"
    r"|列表|首页|页面|中心|查看)+页?面?"
    r"|(?:product|item|goods|ad|listing)s?(?: (?:details?|page|information|view|name|description|overview))?"
    r"|(?:details?|description|overview|shop|store|home|welcome|index|untitled|document|loading\W*|categor(?:y"
    r"|ies)|search|menu|cart"
    r"|(?:全部|所有)?(?:商品)?分类(?:导航)?|购物车|首页|登录|注册|我的订单|提示|返回|商城|您当前的位置|当前位置"
    r"|客服中心|联系我们)",
    re.IGNORECASE,
)
"""Headings that stand above every product alike."""
_LABELLED = re.compile(
    r"^(?:商品|产品|宝贝|货品|图书)?(?:名称|名字|标题)\s*[:：]\s*|^(?:product |item )?(?:name|title)\s*:\s*"
    r"|^(?:product details?|produkt(?:name|details?|detailseite|ansicht)?|artikel(?:name|bezeichnung|details)?|nom du produit"
    r"|nombre del producto|nome do produto|nome del prodotto|nazwa produktu|название(?: товара)?|наименование)\s*:\s*",
    re.IGNORECASE,
)
_badge = marked(r"badge|label|ribbon|sticker|(?:^|[\s_-])(?:tag|tags|flag)(?:$|[\s_-])")
"""Marks of a word stuck to a name (包邮, "new") that is none of it."""
LONGEST_BADGE = 12
_MODEL = re.compile(r"\[[A-Z\d][A-Z\d./-]*\]")
"""The model as osCommerce and what comes of it write it below the name, in an element of its own."""
_HIDES = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_AMOUNT_ONLY = re.compile(r"[\d.,\s]+")
LONGEST_LABEL = 24
_HEADINGS = ("h1", "h2", "h3", "h4", "h5")
_BOLD = frozenset({"b", "strong", "font", "big"})
_FRAME = frozenset({"nav", "footer", "header", "select", "option"})
NEAR = 18
"""Runs of text before a price in which the name of what it is for stands."""


def headline(document: Document, pressed: tuple[Element, ...]) -> tuple[str, str, Element | None] | None:
    """The product's name, the selector it was read by, and its element.

    Of several ``h1`` the one that shares most with ``<title>``; without any, an element whose class says it is the product's
    name, if ``<title>`` holds the same words; else one whose words are a part of ``<title>``; else the name that stands before
    the page's one price or button to buy; else the part of ``<title>`` before the shop's name. A heading that stands above every
    product alike ("商品详情"), a price or the shop's sign is no name.

    Args:
        document: the page.
        pressed: its buttons to buy.
    """
    spoken = folded(document.title + (document.meta("og:title") or ""))
    ranked = [
        (one, text)
        for one in document.headlines[:10]
        if len(text := name_in(one)) > 1 and not _is_nameless(text) and (folded(text) in spoken or not _is_hidden(one))
    ]
    own = [(one, text) for one, text in ranked if not _is_sign(one, text, document)]
    outside = [pair for pair in own if not among_menus(pair[0])]
    price = sole_price(document, pressed) if not outside else None
    own = outside or (own if price is None else [])
    if own:
        element, text = max(
            own, key=lambda pair: (_shares(folded(pair[1]), spoken), not _in_header(pair[0]), not _heads_form(pair[0], pressed))
        )
        return (text, "markup h1", element) if not pressed else _nearest(text, element, document, pressed)
    found = _classed(document) or _titled(document) or _beside_offer(document, price)
    if found is not None:
        return found
    if ranked:
        return ranked[0][1], "markup h1", ranked[0][0]
    title = document.meta("og:title") or document.title
    return (cut_shop_name(title, document), "markup title", None) if title else None


def _nearest(text: str, first: Element, document: Document, pressed: tuple[Element, ...]) -> tuple[str, str, Element]:
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


def name_in(element: Element) -> str:
    """The text of ``element`` as a name: without a price or a badge within it and without a label (商品名称：) before it."""
    parts = [part for part in element.iterchildren() if isinstance(part.tag, str)]
    beside = [part for part in parts[:8] if _is_no_name(part)]
    text = text_of(element, 500)
    if beside:
        words = [
            element.text or "",
            *(("" if part in beside else text_of(part, 500)) + " " + (part.tail or "") for part in parts),
        ]
        text = clean(" ".join(words), 500) or text
    return _LABELLED.sub("", text)


def _is_no_name(part: Element) -> bool:
    """Whether an element within a heading is a price, a badge or the model's code beside the name."""
    if is_priced(part):
        return any(mark.isdigit() for mark in text_of(part, 60))
    text = text_of(part, 60)
    return (len(text) <= LONGEST_BADGE and any(map(_badge, islice(part.iter(), 4)))) or _MODEL.fullmatch(text) is not None


@lru_cache(maxsize=2_048)
def _is_nameless(text: str) -> bool:
    bare = text.strip(" :：>›»|-")
    return _NAMELESS.fullmatch(bare) is not None or (
        any(mark.isdigit() for mark in bare)
        and has_mark(bare)
        and _AMOUNT_ONLY.fullmatch(re.sub(r"[^\d.,\s]{1,4}", "", bare)) is not None
    )


def _is_sign(element: Element, text: str, document: Document) -> bool:
    """Whether a heading is the shop's sign: named as the site, or leading to its front page."""
    if _names_shop(folded(text), *_site_words(document)):
        return True
    links = [one for one in (*above(element, 3), *element.iter("a")) if one.tag == "a"]
    front = document.link("/")
    return any(
        (document.link(one.get("href") or "") or "").split("?")[0].rstrip("/") == (front or "").rstrip("/") for one in links
    )


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


def _classed(document: Document) -> tuple[str, str, Element | None] | None:
    title = folded(document.title)
    for run in document.runs[:600]:
        mark = run.element.get("class") or run.element.get("id") or ""
        if len(run.text) > 3 and (
            run.element.tag in ("h2", "h3", "h4") or (mark and any(_CALLED_SO.search(part) for part in mark.split()))
        ):
            text = name_in(run.element)
            if folded(text) not in title and folded(run.text) in title:  # without a word before it that is no part of it
                text = clean(run.text, 300)
            said = folded(text) if len(text) > 3 and not _is_nameless(text) else ""
            if said and said in title and not _names_shop(said, *_site_words(document)):
                return text, f"markup {run.element.tag}", run.element
    return None


def _titled(document: Document) -> tuple[str, str, Element | None] | None:
    """An element that says no more than a part of ``<title>`` does, outside of links, menus and the path to the page."""
    words = _site_words(document)
    parts = {said for part in _BETWEEN.split(document.title) if len(said := folded(part)) > 3 and not _names_shop(said, *words)}
    for run in document.runs[:600] if parts else ():
        if len(run.text) > 300 or folded(run.text) not in parts or folded(text_of(run.element, 400)) not in parts:
            continue
        if not among_menus(run.element) and not any(one.tag == "a" for one in above(run.element, 3)) and _may_name(run):
            return name_in(run.element), f"markup {run.element.tag}", run.element
    return None


def _beside_offer(document: Document, price: int | None) -> tuple[str, str, Element | None] | None:
    """The name that stands before the page's one price, the run of that number: the last heading, else what is called a name,
    else what is bold, else the first words of the block that holds the price.
    """
    if price is None:
        return None
    runs = document.runs
    box = _box(runs[price].element)
    before = [run for run in runs[max(0, price - NEAR) : price] if _may_name(run) and not _leads_off(run, document)]
    after = [run for run in runs[price + 1 : price + 4] if _may_name(run) and run.element.tag in _HEADINGS]
    ways: tuple[Callable[[Run], bool], ...] = (
        lambda run: any(_is_heading(one) for one in above(run.element, 3)),
        lambda run: any(_named(one) and not _subordinate(one) for one in above(run.element, 2)),
        lambda run: _labelled(run, runs),
        lambda run: box in above(run.element, 8) and (run.element.tag in _BOLD or "bold" in (run.element.get("style") or "")),
        lambda run: box in above(run.element, 8) and len(run.text.strip()) > 5,
    )
    for number, way in enumerate(ways):
        fitting = [run for run in (*reversed(before), *after) if way(run)]
        if fitting:
            run = fitting[0] if number < 3 else fitting[-1]
            element = next((one for one in above(run.element, 3) if _is_heading(one)), run.element)
            text = name_in(element)
            alone = len(text) >= 300 or _LABELLED.match(run.text.strip()) is not None
            chosen = clean(run.text, 300) if alone else text
            return _LABELLED.sub("", chosen), f"markup {element.tag}", element
    return None


def _is_heading(element: Element) -> bool:
    """A heading by its tag, or by a class that makes one look like it."""
    return element.tag in _HEADINGS or not set(_HEADINGS).isdisjoint((element.get("class") or "").split())


def _leads_off(run: Run, document: Document) -> bool:
    """Whether a run is a link to another page, as the names on cards of other goods are."""
    link = document.link(run.element.get("href") or "") if run.element.tag == "a" else None
    return link is not None and canonical_url(link) != canonical_url(document.url)


def _labelled(run: Run, runs: tuple[Run, ...]) -> bool:
    if _LABELLED.search(run.text.strip()):
        return True
    place = next((at for at, one in enumerate(runs) if one is run), 0)
    return place > 0 and _LABELLED.fullmatch(runs[place - 1].text.strip().rstrip(":：") + "：") is not None


def _may_name(run: Run) -> bool:
    text = run.text.strip()
    if len(text) < 2 or len(text) > 300 or _is_nameless(text) or meaning(text.rstrip(":： ")) or LABEL.fullmatch(text):
        return False
    if _LABELLED.fullmatch(text.rstrip(":：") + "：") or text[-1] in ":：" or is_priced(run.element):
        return False
    return not any(one.tag in _FRAME or (called_others(one) and one.tag != "body") for one in above(run.element, 12))


def _box(element: Element) -> Element:
    """The block that holds a price or a button with what belongs to it: three levels up, less than the page."""
    within = [one for one in above(element, 4) if one.tag not in ("body", "html")]
    return within[-1] if within else element


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
    """Whether ``name`` is that of the whole site: its site name, the host's own word, or the end of the page's title."""
    said = folded(name or "")
    last = folded(_BETWEEN.split(document.title)[-1])
    return bool(said) and (said == last or _names_shop(said, *_site_words(document)))


def _site_words(document: Document) -> tuple[str, str]:
    site = folded(document.meta("og:site_name", "application-name") or "")
    return site, folded(document.host.removeprefix("www.").partition(".")[0])


def _names_shop(part: str, site: str, host: str) -> bool:
    return bool(part) and (part in (site, host) or (len(host) > 3 and part.startswith(host) and len(part) <= len(host) + 12))
