"""One place on a page where an amount of money stands: how much, in which currency, and what its neighbours call it."""

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from crawlers.reading.document import Run, text_of
from crawlers.reading.money import Context, amount, code_in, has_mark, numbers_in
from crawlers.reading.money.amounts import in_one_piece, normal
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean, closed_up
from crawlers.reading.visible.names import meaning
from crawlers.reading.visible.places import Scene, above
from crawlers.reading.visible.pricewords import (
    BETWEEN,
    CONTENT,
    COUNTED,
    CURRENT_WORD,
    FOR_SOME_AFTER,
    FOR_SOME_WORD,
    LABEL,
    LOWEST_WORD,
    NOT_PAID_LABEL,
    NOT_PAID_WORD,
    OFTEN_OLD_WORD,
    OLD_WORD,
    PER_UNIT,
    is_before_tax,
    is_current,
    is_not_paid,
    is_old,
    is_priced,
    is_unit_price,
)

_DIGIT = re.compile(r"\d")
_BARE = re.compile(r"[\s\d.,]*\d[\s\d.,]*[^\s\d]{0,3}\s*")
"""A number with next to nothing beside it: only such a one takes its currency sign from the run of text beside its own."""
_CENTS_APART = re.compile(r"(\d)(?:\s*[.,]\s*|\s+)(\d\d)(?!\d)(?=\s*(?:[^\d\u4e00-\u9fff]{0,4}|[元円圆块]\D{0,3})$)")
"""Two digits that end a price, and count nothing (73次)."""
_ITEM_NUMBER = re.compile(r"(?<![^\W_])(?:[A-Z]{2,5}[-_]?\d{4,}(?![.,]?\d)|[A-Z]+\d+[A-Z])[\w-]*")
"""Capitals glued to a whole number of four digits or more, or around one; an amount has cents, groups or a space."""
_CODES = frozenset({"sku", "mpn", "gtin"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MEASURED = re.compile(r"/(?!-)|\bper\b|每|\bpro\b|\bpar\b", re.IGNORECASE)
STRUCK = frozenset({"s", "del", "strike"})
"""Elements whose text is struck through (WHATWG HTML §4.5.5, §4.7.2; ``strike`` in HTML 4)."""
_WIDE = frozenset({"body", "html", "table", "tbody", "tr", "ul", "ol", "dl", "form", "header", "nav", "footer", "main"})

MAX_PIECES = 60
"""Pieces of text, blank ones too, that are looked at in a block around an amount."""
MAX_RUN = 200
"""Characters of a run that may be a price."""
MAX_BLOCK = 48
"""Characters of the largest block that still is one price with its words."""
MAX_LABEL = 40
"""Characters of the run before an amount that may say what it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced:
    """A place where a price stands."""

    element: Element
    """The largest block that holds this price alone."""
    leaf: Element
    """Where its digits stand, within ``element``."""
    text: str
    value: Decimal
    """What is asked; of a range its lower end."""
    high: Decimal | None
    """Upper end of a range."""
    currency: str | None
    unit: str | None
    """What the amount is for when that is a measure and not the goods: ``kg``, ``100 ml``, ``斤``."""
    order: int
    """Its run of text, counted from the top."""
    crossed: bool
    """Crossed out, or said to be the old price."""
    called_old: bool
    """Named like an old price, as some shops name the only one there is."""
    said_current: bool
    """The words beside it say that this is paid today (促销价, "now")."""
    labelled: bool
    """The words before it call it the price (售价, "Price:")."""
    for_some: bool
    """The words beside it say that only some pay it: members, resellers."""
    before_tax: bool
    """Marked as a price before tax."""


def read_amount(scene: Scene, order: int, context: Context) -> Priced | None:
    """The amount of money in the run of text number ``order``; ``None`` when there is none or it is no price of goods."""
    runs = scene.document.runs
    run = runs[order]
    if len(run.text) >= MAX_RUN or not _DIGIT.search(run.text):
        return None
    before, beside, after = _around(runs, order)
    near = above(run.element, 4)
    labelled = (len(before) < MAX_LABEL and LABEL.search(before) is not None and not _sorts(runs, order)) or _label_in(run.text)
    hinted = labelled or any(is_priced(one) for one in near)
    if not (hinted or beside or code_in(run.text, context)):
        return None
    block, text = _block(near, scene.around, run.text)
    if _numbers_goods(text, before) or _is_called_other(text, before) or _is_not_paid(near, text):
        return None
    currency = (code_in(text, context) if hinted else _sure_code(text, context)) or code_in(beside, context)
    unit = PER_UNIT.search(text) or (PER_UNIT.match(after) if len(after) < 12 else None)
    ends = _ends(text if unit is None else text[: unit.start()] or text, currency)
    if ends is None or not (hinted or currency):
        return None
    said = before if len(before) < MAX_LABEL and not _is_amount(before) else ""
    return Priced(
        element=block,
        leaf=run.element,
        text=text,
        value=ends[0],
        high=ends[1],
        currency=currency,
        unit=clean(unit["unit"], 20) if unit else None,
        order=order,
        crossed=_crossed(near, block, text, said),
        called_old=any(OFTEN_OLD_WORD.search(one) for one in (text, said))
        or any(is_old(one) and not is_current(one) for one in near[:2])
        or _alone_in_old(near, text),
        said_current=CURRENT_WORD.search(text) is not None or CURRENT_WORD.search(said) is not None,
        labelled=labelled,
        for_some=any(FOR_SOME_WORD.search(one) for one in (text, said)) or FOR_SOME_AFTER.match(after) is not None,
        before_tax=any(is_before_tax(one) for one in near),
    )


def _is_amount(before: str) -> bool:
    """Whether the words before an amount are another one."""
    return _DIGIT.search(before) is not None and (before.rstrip()[-1:].isdigit() or has_mark(before))


def _alone_in_old(near: list[Element], text: str) -> bool:
    """Whether a block called the old price a level further up holds no other amount."""
    block = near[2] if len(near) > 2 else None
    if block is None or not is_old(block) or is_current(block):
        return False
    return set(numbers_in(text_of(block, MAX_RUN))) == set(numbers_in(text))


def _sorts(runs: tuple[Run, ...], order: int) -> bool:
    """Whether the words before an amount are a link, as it is itself: choices above a list (sort by price, show 24)."""
    return order > 0 and runs[order].element.tag == runs[order - 1].element.tag == "a"


def _around(runs: tuple[Run, ...], order: int) -> tuple[str, str, str]:
    """What an amount is called before it, the currency sign that stands apart from it, and what follows it."""
    before, after = _text_at(runs, order - 1), _text_at(runs, order + 1)
    beside = next((mark for mark in (before, after) if _is_mark(mark)), "") if _BARE.fullmatch(runs[order].text) else ""
    if beside and beside == before:
        before = _text_at(runs, order - 2)
        before = "" if _DIGIT.search(before) else before
    return before, beside, after


def _is_mark(text: str) -> bool:
    """Whether a run is a currency sign that stands apart from its amount; ``4.8分`` is a rating of its own."""
    return len(text) < 5 and not _DIGIT.search(text) and has_mark(text)


def _text_at(runs: tuple[Run, ...], place: int) -> str:
    return closed_up(runs[place].text.strip()) if 0 <= place < len(runs) else ""


def _is_called_other(text: str, before: str) -> bool:
    """Whether words say that an amount is the lowest of past prices, shipping or a deposit, or a number of goods."""
    if any(LOWEST_WORD.search(one.lower()) for one in (text, before[:MAX_RUN])) or NOT_PAID_LABEL.fullmatch(before[:MAX_LABEL]):
        return True
    return (COUNTED.search(text) is not None or CONTENT.fullmatch(text) is not None) and not has_mark(text)


def _label_in(text: str) -> bool:
    first = _DIGIT.search(text)
    return first is not None and LABEL.search(text[: first.start()]) is not None


def _numbers_goods(text: str, before: str) -> bool:
    """Whether what stands before a number, in its run or in the one before, calls it a code of the goods (货号, SKU, EAN)."""
    name, colon, _ = text.replace("：", ":").partition(":")
    return any(meaning(label) in _CODES for label in ((name, before) if colon else (before,)) if label)


def _sure_code(text: str, context: Context) -> str | None:
    """The currency in ``text`` where nothing else speaks of a price: ``TL1005`` is an item number but where liras are at home."""
    code = code_in(text, context)
    return code if code is None or code in context.likely else code_in(_ITEM_NUMBER.sub(" ", text), context)


def _is_not_paid(near: list[Element], text: str) -> bool:
    """Whether an amount is not what one pays for the thing: tax, a saving, shipping, an instalment, another variant's."""
    rest = PER_UNIT.sub(" ", text)
    if NOT_PAID_WORD.search(rest) is not None or any(is_not_paid(one) or _hidden(one) for one in near):
        return True
    return PER_UNIT.search(text) is None and any(
        is_unit_price(one) and _MEASURED.search(_spaced(one)) is not None for one in near
    )


def _block(near: list[Element], around: frozenset[Element], run: str) -> tuple[Element, str]:
    """The largest of the blocks ``near``, smallest first, that still holds one price alone and not the headline; its text.

    Where the first of them holds another number beside the run (a crossed-out price within the price), the run stands alone.
    """
    block, text = near[0], _spaced(near[0])
    if len(numbers_in(_joined(text))) > 1 and not _is_range(text):
        return block, clean(run, MAX_RUN)
    for wider in near[1:]:
        whole = _spaced(wider) if wider.tag not in _WIDE and len(wider) < 12 and wider not in around else None
        if whole is None or len(whole) > MAX_BLOCK or (len(numbers_in(_joined(whole))) > 1 and not _is_range(whole)):
            break
        block, text = wider, whole
    return block, text


def _spaced(element: Element) -> str:
    """The text within ``element``, a space between its pieces: cents often stand in an element of their own."""
    said = (piece for piece in islice(element.itertext(), MAX_PIECES) if not piece.isspace())
    return clean(" ".join(islice(said, 12)), MAX_BLOCK + 60)


def _joined(text: str) -> str:
    """``text`` with cents that stood in an element of their own joined: ``9. 99``, ``9 .99`` and ``$9 99`` become ``9.99``."""
    return _CENTS_APART.sub(r"\1.\2", in_one_piece(text), count=1)


def _is_range(text: str) -> bool:
    return _range_in(text) is not None


def _range_in(text: str) -> tuple[str, str] | None:
    """The two ends of a range of prices as they stand: ``99.00-199.00``, ``$10 – $20``."""
    shown = normal(text)
    numbers = numbers_in(shown)
    if len(numbers) != 2:
        return None
    first, last = shown.find(numbers[0]) + len(numbers[0]), shown.rfind(numbers[1])
    between = shown[first:last]
    parts = _bare(between)
    if len(between) > 12 or not any(BETWEEN.fullmatch(part) for part in (between, *parts)):
        return None
    if any(any(map(str.isalpha, part)) and not has_mark(part) and not BETWEEN.fullmatch(part) for part in parts):
        return None  # a word between them says what the second is
    return numbers[0], numbers[1]


def _bare(between: str) -> list[str]:
    """What stands between two amounts without their currency signs."""
    parts = re.split(r"(?<=[^\s\w])|\s+", between)
    return [part for part in parts if part.strip()]


def _ends(text: str, currency: str | None) -> tuple[Decimal, Decimal | None] | None:
    """The amount in ``text`` and, of a range, its upper end; ``None`` when it holds several amounts."""
    if (found := _range_in(text)) is not None:
        low, high = (amount(end, currency) for end in found)
        if low is not None and high is not None and low < high:
            return low, high
    joined = _joined(text)
    value = amount(joined, currency) if len(numbers_in(joined)) == 1 else None
    return None if value is None else (value, None)


def _hidden(element: Element) -> bool:
    return _HIDDEN.search(element.get("style") or "") is not None


def _crossed(near: list[Element], block: Element, text: str, before: str) -> bool:
    if any(one.tag in STRUCK or "line-through" in (one.get("style") or "") for one in (block, *near)):
        return True
    struck = next(block.iter(*STRUCK), None)
    if struck is not None and not set(numbers_in(text)).isdisjoint(numbers_in(str(struck.xpath("string()")))):
        return True
    return OLD_WORD.search(text) is not None or (OLD_WORD.search(before) is not None and not CURRENT_WORD.search(text))
