"""The product's price as people see it: near the headline, not crossed out, not that of another product."""

import re
from dataclasses import dataclass
from decimal import Decimal

from crawlers.reading.document import Document, text_of
from crawlers.reading.money import Context, amount, code_in, has_mark, numbers_in
from crawlers.reading.parsing import Element
from crawlers.reading.visible.places import among_others, mark_of, marks_main, pods_of

_DIGIT = re.compile(r"\d")
_PRICED = re.compile(
    r"price|preis|prix|precio|prezzo|preco|pre[çc]o|cena|cijena|\bpris\b|amount|jiage|hinta|tarif|fiyat|價|价", re.IGNORECASE
)
_CURRENT = re.compile(
    r"current|now|sale|final|special|actual|promo|our[-_]?price|price[-_]?new|new[-_]?price|best|offer", re.IGNORECASE
)
_OLD = re.compile(
    r"\bold|[-_]old|was\b|regular|list[-_]?price|rrp|msrp|uvp|strike|crossed|original|before|previous|compare|normal|antes|stroke|through|market[-_]?price|retail",
    re.IGNORECASE,
)
_OLD_WORD = re.compile(
    r"原价|原價|市场价|市場價|定价|划线价|吊牌价|建议零售价|\bwas\b|\bRRP\b|\bMSRP\b|\bUVP\b|\bstatt\b|\blist price\b|\bregular\b|\bantes\b|\bbefore\b|стара[яй]|\binstead of\b",
    re.IGNORECASE,
)
_NOT_PRICE = re.compile(
    r"/\s*(?:kg|g|l|ml|100|mo\b|month|monat|mes\b|ud|st\b|m²|斤|公斤|千克|月)|\bper\b|\bsave\b|\bspar|ersparnis|saving|立省|节省|优惠券|满\s*\d|\d\s*[x×]\s|[x×]\s*(?:de\s*)?(?:R?\$|€)|运费|邮费|shipping|versand|spedizione|livraison|delivery"
    r"|\bfrom \d+ (?:days|months)|%|积分|points|cashback|instal|month|мес|рассрочк|доставк|кешб|quota|rate\b|deposit|voucher|gift card|rating|reviews?\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:price|preis|prix|precio|prezzo|preço|cena|цена|售价|价格|價格|现价|促销价|特价|優惠價|直購價|網路價|가격|판매가|価格|税込)\s*[:：]?\s*$",
    re.IGNORECASE,
)
_CENTS = re.compile(r"\d[.,]?\s+\d\d\b")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CROSSED = frozenset({"s", "del", "strike"})

MAX_CANDIDATES = 250
"""Places of a page that are weighed; list pages have more, and there it does not matter."""
MAX_BLOCK = 48
"""Characters of the largest block that still is one price with its words."""


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
    """Crossed out, or called the old price."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """The prices of a page, sorted by what they are of."""

    main: Priced | None
    listed: Priced | None
    """The crossed-out price beside the main one."""
    pods: int
    """Repeated blocks of other goods with a price of their own."""


def read_prices(document: Document, headline: Element | None, context: Context) -> Prices:
    """The main price, its crossed-out neighbour and the number of pods.

    ``headline`` is the element of the product's name: what stands close after it is preferred.
    """
    found = _candidates(document, context)
    pods = pods_of([one.element for one in found], headline, document)
    own = [one for one in found if one.element not in pods and not among_others(one.element, headline)]
    start = _order_of(headline, document)
    current = [one for one in own if not one.crossed and one.value]
    main = max(current, key=lambda one: (_weight(one, start), -one.order), default=None)
    if main is not None and _weight(main, start) <= 0:
        main = None
    return Prices(main=main, listed=_listed(own, main), pods=len(set(pods.values())))


def _order_of(headline: Element | None, document: Document) -> int | None:
    if headline is None:
        return None
    return next(
        (order for order, run in enumerate(document.runs) if run.element is headline or headline in run.element.iterancestors()),
        None,
    )


def _candidates(document: Document, context: Context) -> list[Priced]:
    found: dict[Element, Priced] = {}
    for order, run in enumerate(document.runs):
        if len(found) >= MAX_CANDIDATES:
            break
        if len(run.text) < 200 and _DIGIT.search(run.text):
            one = _priced(run.element, order, document, context)
            if one is not None and one.element not in found:
                found[one.element] = one
    return list(found.values())


def _priced(element: Element, order: int, document: Document, context: Context) -> Priced | None:
    block, text = _block(element)
    marked = has_mark(text)
    hinted = any(_PRICED.search(mark_of(one)) for one in (block, element, *list(block.iterancestors())[:2]))
    before = document.runs[order - 1].text if order else ""
    if not (marked or hinted or _LABEL.search(before.strip())) or _NOT_PRICE.search(text):
        return None
    currency = code_in(text, context)
    value = _value(text, currency)
    if value is None or _hidden(block):
        return None
    return Priced(
        element=block, text=text, value=value, currency=currency, order=order, crossed=_crossed(block, element, text, before)
    )


def _block(element: Element) -> tuple[Element, str]:
    """The largest block around ``element`` that still holds one price alone, and its text."""
    block, text = element, text_of(element, MAX_BLOCK + 60)
    for above in element.iterancestors():
        wider = text_of(above, MAX_BLOCK + 60)
        if above.tag in ("body", "html", "tr", "table", "ul", "ol") or len(wider) > MAX_BLOCK or len(_whole_numbers(wider)) > 1:
            break
        block, text = above, wider
    return block, text


def _whole_numbers(text: str) -> list[str]:
    return numbers_in(_joined(text))


def _joined(text: str) -> str:
    """``text`` with cents that stood in an element of their own joined: ``9. 99`` and ``$9 99`` become ``9.99``."""
    if not _CENTS.search(text):
        return text
    return re.sub(r"(\d)\s*[.,]?\s+(\d\d)(?!\d)(?=\s*(?:\D{0,4})$)", r"\1.\2", text, count=1)


def _value(text: str, currency: str | None) -> Decimal | None:
    joined = _joined(text)
    return amount(joined, currency) if len(numbers_in(joined)) == 1 else None


def _hidden(element: Element) -> bool:
    return any(_HIDDEN.search(one.get("style") or "") for one in (element, *list(element.iterancestors())[:6]))


def _crossed(block: Element, element: Element, text: str, before: str) -> bool:
    near = (element, block, *list(element.iterancestors())[:3])
    if any(one.tag in _CROSSED or "line-through" in (one.get("style") or "") for one in near):
        return True
    if block.find(".//del") is not None or block.find(".//s") is not None or block.find(".//strike") is not None:
        return True
    own = f"{mark_of(block)} {mark_of(element)}"
    return bool(
        _OLD_WORD.search(text)
        or (len(before) < 40 and _OLD_WORD.search(before))
        or (_OLD.search(own) and not _CURRENT.search(own))
    )


def _weight(one: Priced, start: int | None) -> float:
    """How likely this is what the buyer pays: what its authors call it, its sign, its nearness below the headline, its shortness."""
    marks = " ".join(mark_of(above) for above in (one.element, *list(one.element.iterancestors())[:2]))
    weight = 3.0 * bool(_PRICED.search(marks)) + 2.0 * (one.currency is not None) + 1.0 * bool(_CURRENT.search(marks))
    weight += 2.0 * marks_main(one.element) - len(one.text) / MAX_BLOCK
    if start is None:
        return weight - one.order / 200
    distance = one.order - start
    return weight - (distance / 40 if distance >= 0 else 1.5 - distance / 40)


def _listed(own: list[Priced], main: Priced | None) -> Priced | None:
    """The crossed-out price closest to the main one, above it and within a dozen runs of text."""
    if main is None:
        return None
    near = [one for one in own if one.crossed and one.value > main.value and abs(one.order - main.order) <= 12]
    return min(near, key=lambda one: abs(one.order - main.order), default=None)
