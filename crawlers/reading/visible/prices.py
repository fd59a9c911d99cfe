"""The product's price as people see it: near the headline, not crossed out, not that of another product."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from crawlers.reading.money import Context, amount, code_in, has_mark, numbers_in
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean
from crawlers.reading.visible.names import meaning
from crawlers.reading.visible.places import Scene, above, marked
from crawlers.reading.visible.pods import pods_of

_DIGIT = re.compile(r"\d")
_priced = marked(r"price|preis|prix|precio|prezzo|pre[çc]o|cena|cijena|\bpris\b|amount|jiage|hinta|tarif|fiyat|價|价")
_current = marked(r"current|now|sale|final|special|actual|promo|our[-_]?price|price[-_]?new|new[-_]?price|best|offer")
_old = marked(
    r"\bold|[-_]old|was\b|regular|list[-_]?price|rrp|msrp|uvp|strike|crossed|original|before|previous|compare"
    r"|normal|antes|stroke|through|market[-_]?price|retail"
)
_not_paid = marked(
    r"unit-?price|base-?price|grundpreis|per-?unit|saving|discount-amount|you-?save|price[-_]?(?:ex\b|excl|tax|net\b)"
    r"|ex-?tax|without-?tax|excl-?(?:vat|tax)|points|reward|shipping|delivery|versand|instal?lment|financ|monthly|coupon|voucher|payback"
    r"|loyalty"
)
_main_block = marked(
    r"product[-_]?(?:info|main|detail|page|view|price|header|essential|summary|content)|\bpdp|buy[-_]?box"
    r"|main[-_]?(?:content|product)|goods[-_]?(?:info|detail)"
)

_OLD_WORD = re.compile(
    r"原价|原價|市场价|市場價|定价|划线价|吊牌价|建议零售价|建議售價|\bwas\b|\bRRP\b|\bMSRP\b|\bUVP\b|\bstatt\b"
    r"|\blist price\b|\bregular\b|\bantes\b|\bbefore\b|стара[яй]|\binstead of\b|정가|定価",
    re.IGNORECASE,
)
_NOT_PAID_WORD = re.compile(
    r"/\s*(?:kg|g|l|ml|100|mo\b|month|monat|mes\b|ud|st\b|m²|斤|公斤|千克|月)|\bper\b|\bsave\b|\bspar|ersparnis"
    r"|saving|立省|节省|优惠券|满\s*\d|\d\s*[x×]\s|[x×]\s*(?:de\s*)?(?:R?\$|€)|运费|邮费"
    r"|shipping|versand|spedizione|livraison|delivery|%|积分|points|cashback|instal|month|мес|рассрочк|доставк"
    r"|кешб|quota|deposit|voucher|gift card|rating|reviews?\b|\bpcs\b|折"
    r"|ex\.? ?(?:tax|vat)|excl|without (?:tax|vat)|\bnet(?:to)?\b|brez ddv|hors taxe|\bHT\b|без НДС|bez dph"
    r"|bez dane|未税|税抜|\+\s*VAT",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:price|preis|prix|precio|prezzo|preço|cena|цена|售价|价格|價格|现价|促销价|特价|特價|優惠價|直購價|網路價"
    r"|促銷價|售價|가격|판매가|価格|税込)\s*[:：]?\s*$",
    re.IGNORECASE,
)
_CENTS_APART = re.compile(r"(\d)(?:\s*[.,]\s*|\s+)(\d\d)(?!\d)(?=\s*\D{0,4}$)")
_ITEM_NUMBER = re.compile(r"(?<![^\W_])(?:[A-Z]{2,5}[-_]?\d{4,}(?![.,]?\d)|[A-Z]+\d+[A-Z])[\w-]*")
"""Capitals glued to a whole number of four digits or more, or around one; an amount has cents, groups or a space."""
_CODES = frozenset({"sku", "mpn", "gtin"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CROSSED = frozenset({"s", "del", "strike"})
_WIDE = frozenset({"body", "html", "table", "tbody", "tr", "ul", "ol", "dl", "form", "header", "nav", "footer", "main"})

MAX_CANDIDATES = 60
"""Places of a page that are weighed; list pages have more, and there it does not matter."""
MAX_BLOCK = 48
"""Characters of the largest block that still is one price with its words."""
NEAR = 12
"""Runs of text within which a crossed-out price belongs to the price."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced:
    """A place where a price stands."""

    element: Element
    text: str
    value: Decimal
    currency: str | None
    order: int
    """Its run of text, counted from the top."""
    crossed: bool
    """Crossed out, or said to be the old price."""
    called_old: bool
    """Named like an old price by its author only, which some shops do to the only one there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """The prices of a page, sorted by what they are of."""

    main: Priced | None
    listed: Priced | None
    """The crossed-out price beside the main one."""
    pods: frozenset[Element]
    """Repeated blocks of other goods with a price of their own."""


def read_prices(scene: Scene, context: Context) -> Prices:
    """The main price, its crossed-out neighbour and the pods of other goods."""
    found = _candidates(scene, context)
    pods = pods_of([one.element for one in found], scene)
    own = [one for one in found if one.element not in pods and not scene.among_others(one.element)]
    weighed = [(_weight(one, scene.start), -one.order, one) for one in own if not one.crossed]
    best = max(weighed, key=lambda entry: entry[:2], default=None)
    main = best[2] if best is not None and best[0] > 0 else None
    return Prices(main=main, listed=_listed(own, main), pods=frozenset(pods.values()))


def _candidates(scene: Scene, context: Context) -> list[Priced]:
    """Priced places, first those from the headline on, since a long menu must not use up the bound."""
    runs = scene.document.runs
    first = scene.start or 0
    found: dict[Element, Priced] = {}
    for order in (*range(first, len(runs)), *range(first)):
        if len(found) >= MAX_CANDIDATES:
            break
        run = runs[order]
        if len(run.text) < 200 and _DIGIT.search(run.text):
            one = _read(scene, order, context)
            if one is not None:
                found.setdefault(one.element, one)
    return list(found.values())


def _read(scene: Scene, order: int, context: Context) -> Priced | None:
    runs = scene.document.runs
    before, after = (runs[at].text.strip() if 0 <= at < len(runs) else "" for at in (order - 1, order + 1))
    near = above(runs[order].element, 4)
    hinted = any(_priced(one) for one in near) or (len(before) < 40 and _LABEL.search(before) is not None)
    beside = next((mark for mark in (before, after) if len(mark) < 5 and has_mark(mark)), "")
    if not (hinted or beside or has_mark(runs[order].text)):
        return None
    block, text = _block(near, scene.around)
    if _numbers_goods(text, before):
        return None
    currency = (code_in(text, context) if hinted else _sure_code(text, context)) or code_in(beside, context)
    value = _value(text, currency)
    if value is None or not (hinted or currency) or _is_not_paid(near, text):
        return None
    crossed, called_old = _crossed([block, *near], text, before), any(_old(one) and not _current(one) for one in near[:2])
    return Priced(element=block, text=text, value=value, currency=currency, order=order, crossed=crossed, called_old=called_old)


def _numbers_goods(text: str, before: str) -> bool:
    """Whether what stands before a number, in its run or in the one before, calls it a code of the goods (货号, SKU, EAN)."""
    name, colon, _ = text.replace("：", ":").partition(":")
    return any(meaning(label) in _CODES for label in ((name, before) if colon else (before,)) if label)


def _sure_code(text: str, context: Context) -> str | None:
    """The currency in ``text`` where nothing else speaks of a price: ``TL1005`` is an item number but where liras are at home."""
    code = code_in(text, context)
    return code if code is None or code in context.likely else code_in(_ITEM_NUMBER.sub(" ", text), context)


def _is_not_paid(near: list[Element], text: str) -> bool:
    """Whether an amount is not what one pays for the thing: a unit price, tax, a saving, shipping, hidden for another variant."""
    return _NOT_PAID_WORD.search(text) is not None or any(_not_paid(one) or _hidden(one) for one in near)


def _block(near: list[Element], around: frozenset[Element]) -> tuple[Element, str]:
    """The largest of the blocks ``near``, smallest first, that still holds one price alone and not the headline; its text."""
    block, text = near[0], _spaced(near[0])
    for wider in near[1:]:
        whole = _spaced(wider) if wider.tag not in _WIDE and len(wider) < 12 and wider not in around else None
        if whole is None or len(whole) > MAX_BLOCK or len(numbers_in(_joined(whole))) > 1:
            break
        block, text = wider, whole
    return block, text


def _spaced(element: Element) -> str:
    """The text within ``element``, a space between its pieces: cents often stand in an element of their own."""
    return clean(" ".join(islice(element.itertext(), 12)), MAX_BLOCK + 60)


def _joined(text: str) -> str:
    """``text`` with cents that stood in an element of their own joined: ``9. 99``, ``9 .99`` and ``$9 99`` become ``9.99``."""
    return _CENTS_APART.sub(r"\1.\2", text, count=1)


def _value(text: str, currency: str | None) -> Decimal | None:
    joined = _joined(text)
    return amount(joined, currency) if len(numbers_in(joined)) == 1 else None


def _hidden(element: Element) -> bool:
    return _HIDDEN.search(element.get("style") or "") is not None


def _crossed(near: list[Element], text: str, before: str) -> bool:
    if any(one.tag in _CROSSED or "line-through" in (one.get("style") or "") for one in near):
        return True
    within: Iterator[Element] = near[0].iter("s", "del", "strike")
    return (
        next(within, None) is not None
        or _OLD_WORD.search(text) is not None
        or (len(before) < 40 and _OLD_WORD.search(before) is not None)
    )


def _weight(one: Priced, start: int | None) -> float:
    """How likely this is what the buyer pays: what its authors call it, its sign, its place below the headline, its shortness."""
    near = above(one.element, 12)
    weight = (
        3.0 * any(_priced(block) for block in near[:3])
        + 2.0 * (one.currency is not None)
        + 1.0 * any(_current(block) for block in near[:3])
    )
    weight += (
        2.0 * any(_main_block(block) for block in near) - len(one.text) / MAX_BLOCK - 4.0 * (not one.value) - 3.0 * one.called_old
    )
    if start is None:
        return weight - one.order / 200
    distance = one.order - start
    return weight - (distance / 40 if distance >= 0 else 1.5 - distance / 40)


def _listed(own: list[Priced], main: Priced | None) -> Priced | None:
    """The crossed-out price closest to the main one and above it."""
    if main is None:
        return None
    near = [
        one for one in own if (one.crossed or one.called_old) and one.value > main.value and abs(one.order - main.order) <= NEAR
    ]
    return min(near, key=lambda one: abs(one.order - main.order), default=None)
