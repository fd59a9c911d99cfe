"""The page's one price, found before anything is known of its product: the name of what it is for stands beside it."""

import re
from collections import Counter
from itertools import islice

from lxml import etree

from crawlers.reading.document import Document, Run, text_of
from crawlers.reading.money import has_mark
from crawlers.reading.parsing import Element
from crawlers.reading.visible.places import above, called_others
from crawlers.reading.visible.pricewords import LABEL, OLD_WORD, is_old, is_priced

_PLACE_IN_ROW = re.compile(r"[^\s]*(?<![a-z])(?:first|last|odd|even|clear|end|alpha|omega|active|\d+)\b\s*", re.IGNORECASE)
_MEASURE = re.compile(r"\d\s*(?:kg|kilo\w*|gr?|gramm?|ml|cl|l|lit(?:er|re)s?|[cm]?m|oz|lbs?)\b", re.IGNORECASE)
_AMOUNT_ONLY = re.compile(r"[\d.,\s]+")
_LINKED_PICTURE = etree.XPath("boolean(.//a[@href][not(starts-with(@href, '#') or starts-with(@href, 'javascript'))]//img)")
MAX_OWN = 40
"""Prices of a page that are asked whether they stand on a card of goods; with more it is a list anyhow."""
MAX_PRICED = 1_000
"""Prices of a page that are looked at: one with as many is a list, or means harm."""
CARD = 8
"""Elements from a price up to its card."""
NEIGHBOURS = 4
LONGEST_SIGN = 5
LONGEST_LABEL = 24
"""Characters of a label."""
_FRAME = frozenset({"nav", "footer", "header", "select", "option"})


def sole_price(document: Document, pressed: tuple[Element, ...]) -> int | None:
    """Number of the run with the page's own price: in the block of its only button to buy, else the only one of its kind."""
    before = ("", *(run.text for run in document.runs))
    every = (
        at
        for at, run in enumerate(document.runs)
        if (_speaks_of_money(run) and not _called_old(before[at])) or _is_labelled_amount(run, before[at])
    )
    priced = list(islice(every, MAX_PRICED))
    own = [
        at for at in priced if not any(one.tag in _FRAME or called_others(one) for one in above(document.runs[at].element, 12))
    ]
    own = [at for at in own if not _on_card(document.runs[at].element)] if len(own) < MAX_OWN else own
    beside = [one for one in pressed[:12] if not among_menus(one)] if own else []
    if beside and _alike(beside) == {1}:
        around = {one: step for step, one in enumerate(above(beside[0], 40))}
        return min(own, key=lambda at: (apart(document.runs[at].element, around), at))
    kinds = Counter(_kind(document.runs[at].element) for at in own)
    return next((at for at in own if kinds[_kind(document.runs[at].element)] == 1), None)


def _alike(pressed: list[Element]) -> set[int]:
    """How often each of the buttons is there: {1} where all differ, as those of one product do."""
    labels = (f"{one.tag} {text_of(one, 40)}{one.get('value') or ''}{one.get('class') or ''}" for one in pressed)
    return set(Counter(labels).values())


def _speaks_of_money(run: Run) -> bool:
    text = run.text
    if len(text) > 60 or not any(mark.isdigit() for mark in text) or is_old(run.element):
        return False
    said = re.split(r"\d", text, maxsplit=1)[0]
    if OLD_WORD.search(said):
        return False
    if has_mark(text) or LABEL.search(said) is not None:
        return True
    return _MEASURE.search(text) is None and any(is_priced(one) for one in above(run.element, 2))


def _called_old(before: str) -> bool:
    return len(before) < LONGEST_LABEL and before.strip()[-1:] in (":", "：") and OLD_WORD.search(before) is not None


def _is_labelled_amount(run: Run, before: str) -> bool:
    """Whether a bare number follows a run that calls it the price (商品价格:)."""
    label = before.strip()
    if len(label) < LONGEST_SIGN and has_mark(label):
        return _AMOUNT_ONLY.fullmatch(run.text) is not None and any(map(str.isdigit, run.text))
    named = len(label) < LONGEST_LABEL and LABEL.search(label) is not None and not OLD_WORD.search(label)
    return named and _AMOUNT_ONLY.fullmatch(run.text) is not None and any(map(str.isdigit, run.text))


def _on_card(price: Element) -> bool:
    """Whether ``price`` stands on a card beside others of the same shape, each with a picture that is a link and with a price."""
    for block in above(price, CARD):
        if _is_card(block):
            around = (*islice(block.itersiblings(), NEIGHBOURS), *islice(block.itersiblings(preceding=True), NEIGHBOURS))
            if any(_shape(other) == _shape(block) and _is_card(other) for other in around):
                return True
    return False


def _is_card(block: Element) -> bool:
    return block.tag not in ("body", "html", "main") and _LINKED_PICTURE(block) and has_mark(text_of(block, 600))


def _shape(element: Element) -> tuple[object, list[str]]:
    return element.tag, (element.get("class") or "").split(maxsplit=1)[:1]


def apart(element: Element, around: dict[Element, int]) -> int:
    """How far up from a button the block is that holds both it and ``element``."""
    return next((around[one] for one in above(element, 40) if one in around), 40)


def _kind(element: Element) -> tuple[str, ...]:
    """The shape of what surrounds a price; that a card is the first or last of its row is none of it."""
    return tuple(f"{one.tag}.{_PLACE_IN_ROW.sub('', one.get('class') or '').split(maxsplit=1)[:1]}" for one in above(element, 3))


def among_menus(element: Element) -> bool:
    """Whether an element stands in a menu, the page's frame or a block of other goods."""
    return any(one.tag in ("nav", "footer") or (called_others(one) and one.tag != "body") for one in above(element, 12))
