"""What may be the name of goods: its words without what is stuck to them, and what a page's author calls so."""

import re
from itertools import islice

from crawlers.reading.document import Run, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean
from crawlers.reading.visible.headings import is_nameless
from crawlers.reading.visible.names import meaning
from crawlers.reading.visible.places import above, called_others, marked
from crawlers.reading.visible.pricewords import LABEL, is_priced

_TELEPHONE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")
"""A mobile number of China (YD/T 1599: eleven digits from 13 to 19)."""
LABELLED = re.compile(
    r"^(?:商品|产品|宝贝|货品|图书)?(?:名称|名字|标题)\s*[:：]\s*|^(?:product |item )?(?:name|title)\s*:\s*"
    r"|^(?:t[ií]tulo|titolo|titre|titel|заголовок|başlık|judul|tiêu đề|العنوان|عنوان|タイトル|제목|bezeichnung"
    r"|product details?|produkt(?:name|details?|detailseite|ansicht)?|artikel(?:name|bezeichnung|details)?|nom du produit"
    r"|nombre del producto|nome do produto|nome del prodotto|nazwa produktu|название(?: товара)?|наименование)\s*:\s*",
    re.IGNORECASE,
)
_named = marked(
    r"(?:^|[\s_-])(?:name|title|tit|h[1-4]|heading|subject)(?:$|[\s_-])|(?:goods|product|item|pro)[-_]?(?:name|title)"
)
_subordinate = marked(
    r"sub|small|secondary|seller|shop|store|brand|category|crumb|user|nick|author|vendor|owner|spec|attr|section|option|coupon"
)
_badge = marked(r"badge|label|ribbon|sticker|(?:^|[\s_-])(?:tag|tags|flag)(?:$|[\s_-])")
"""Marks of a word stuck to a name (包邮, "new") that is none of it."""
_PROMOTION = re.compile(
    r"特价|包邮|热[卖销]|新品|促销|折扣|推荐|限时(?:折扣|特价|抢购)?|秒杀|自营|正品|现货|sale!?|new!?|hot|-?\d{1,2}\s?%|neu|nouveau|nuevo|oferta"
    r"|promo|soldes|rabatt|nuovo|novo|新着|セール|хит|новинка|скидка",
    re.IGNORECASE,
)
"""A word beside a name in its heading, which stands for the day."""
LONGEST_BADGE = 12
_MODEL = re.compile(r"\[[A-Z\d][A-Z\d./-]*\]")
"""The model as osCommerce and what comes of it write it below the name, in an element of its own."""
LONGEST_LABEL = 24
_LARGE = re.compile(r"font-size\s*:\s*(?:[2-9]\d(?:\.\d+)?(?:px|pt)?|(?:1\.[5-9]|[2-9])\d?(?:em|rem))\s*(?:;|$)")
"""A size of letters that ordinary text does not have."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5")
_FRAME = frozenset({"nav", "footer", "header", "select", "option"})


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
    return LABELLED.sub("", text)


def _is_no_name(part: Element) -> bool:
    """Whether an element within a heading is a price, a badge or the model's code beside the name."""
    if is_priced(part):
        return any(mark.isdigit() for mark in text_of(part, 60))
    text = text_of(part, 60)
    if _PROMOTION.fullmatch(text) or (any(map(str.isdigit, text)) and is_nameless(text)):
        return True
    return (len(text) <= LONGEST_BADGE and any(map(_badge, islice(part.iter(), 4)))) or _MODEL.fullmatch(text) is not None


def may_name(run: Run) -> bool:
    """Whether ``run`` may be a name: neither a label nor a heading of every page, no price, and not in a menu."""
    text = run.text.strip()
    if (
        len(text) < 2
        or len(text) > 300
        or not any(map(str.isalpha, text))
        or is_nameless(text)
        or meaning(text.rstrip(":： "))
        or LABEL.fullmatch(text)
    ):
        return False
    if LABELLED.fullmatch(text.rstrip(":：") + "：") or text[-1] in ":：" or is_priced(run.element):
        return False
    return not any(one.tag in _FRAME or (called_others(one) and one.tag != "body") for one in above(run.element, 12))


def labelled(run: Run, runs: tuple[Run, ...]) -> bool:
    """Whether ``run``, one of ``runs``, is said to be the name: see :func:`is_labelled`."""
    place = next((at for at, one in enumerate(runs) if one is run), 0)
    return is_labelled(run.text, runs[place - 1].text if place else "")


def is_labelled(text: str, before: str) -> bool:
    """Whether a label (商品名称：) says that ``text`` is the name: in it, or alone in what stands ``before`` it."""
    return LABELLED.search(text.strip()) is not None or (
        len(before) < LONGEST_LABEL and LABELLED.fullmatch(before.strip().rstrip(":：") + "：") is not None
    )


def is_called_name(run: Run) -> bool:
    """Whether the page's author calls ``run`` a name, and not that of a seller, a brand or a choice."""
    return any(_named(one) and not _subordinate(one) for one in above(run.element, 2))


def is_heading(element: Element) -> bool:
    """A heading by its tag, or by a class or a size that makes one look like it."""
    if element.tag in HEADINGS or not set(HEADINGS).isdisjoint((element.get("class") or "").split()):
        return True
    return _LARGE.search(element.get("style") or "") is not None
