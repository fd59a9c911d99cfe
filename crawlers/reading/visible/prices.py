"""The product's price as people see it: near the headline, not crossed out, not that of another product."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile

from crawlers.reading.money import Context
from crawlers.reading.parsing import Element
from crawlers.reading.visible.amounts import STRUCK, Priced, read_amount
from crawlers.reading.visible.places import Scene, above, only_aside
from crawlers.reading.visible.pods import pods_of
from crawlers.reading.visible.pricewords import AND_MORE, is_current, is_main_block, is_priced

MAX_CANDIDATES = 60
"""Places of a page that are weighed; list pages have more, and there it does not matter."""
MAX_LIST = 400
"""Places of a list page whose prices are read, each in its pod."""
MAX_BLOCK = 48
"""Characters of the largest block that still is one price with its words."""
ALIKE = 0.6
"""Difference in weight below which two prices are as likely."""
LEAST_SHARE = Decimal("0.3")
"""Of a price, below which what stands beside it is an instalment rather than a reduction."""
_REGULAR = re.compile(r"\bregular\b|\blist price\b|\bretail\b|定价|定価|零售|市场价|市場價", re.IGNORECASE)
BESIDE = 6
"""Runs of text between a price and what it is reduced to."""
BELOW = 40
"""Runs of text below the headline within which a price is surely that of the goods (chosen: it stood within 25 on the four
saved pages measured that had a price for other sites too)."""
SHORTLY = 4
"""Runs of text above the headline within which pages for telephones have their price."""
NEAR = 12
"""Runs of text within which a crossed-out price belongs to the price."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """The prices of a page, sorted by what they are of."""

    main: Priced | None
    listed: Priced | None
    """The crossed-out price beside the main one."""
    unit: Priced | None
    """The price of a measure (kg, 100 ml) beside the main one."""
    currency: str | None
    """Of the main price; of one that names none, what the other prices of the page name most often."""
    pods: frozenset[Element]
    """Repeated blocks of other goods with a price of their own."""


def read_prices(scene: Scene, context: Context) -> Prices:
    """The main price, its crossed-out neighbour, its unit price and the pods of other goods."""
    found = _candidates(scene, context, MAX_CANDIDATES)
    pods = pods_of([one.element for one in found], scene)
    single = [one for one in found if one.element not in pods]
    own = [one for one in single if not scene.among_others(one.element)]
    own = own or [one for one in single if only_aside(one.element, scene)]
    taxed = [one for one in own if not one.before_tax]
    own = taxed if any(one.unit is None and not one.crossed for one in taxed) else own
    main = _best([one for one in own if one.unit is None], scene) or _best(own, scene) or _only_regular(own)
    main = None if main is not None and not main.value and pods else main  # the empty basket above a list of goods
    return Prices(
        main=main,
        listed=_listed(own, main),
        unit=_unit(own, main),
        currency=_currency(main, found, context),
        pods=frozenset(pods.values()),
    )


def _only_regular(own: list[Priced]) -> Priced | None:
    """The one price there is, though a word calls it regular: nothing is struck, nothing reduced and nothing called what was."""
    alone = len({one.value for one in own}) == 1 and own[0].value
    return own[0] if alone and _REGULAR.search(own[0].text) and not (own[0].called_old or is_struck(own[0])) else None


def is_struck(one: Priced) -> bool:
    """Whether a price is struck through and not merely called old."""
    return any(block.tag in STRUCK or "line-through" in (block.get("style") or "") for block in above(one.leaf, 4))


def surely_asked(prices: Prices, scene: Scene) -> bool:
    """Whether the main price may be believed against what a page says to machines alone: shortly below the headline, with its
    currency, called a price by its author or by words, neither from some amount on nor on a condition.
    """
    main = prices.main
    if main is None or scene.start is None or not 0 <= main.order - scene.start <= BELOW:
        return False
    doubted = main.for_some or main.called_old or main.before_tax or main.unit or main.high or AND_MORE.search(main.text)
    named = main.labelled or main.said_current or any(is_priced(one) for one in above(main.leaf, 4))
    return bool(main.value) and main.currency is not None and named and not doubted


def priced_in(scene: Scene, context: Context) -> list[Priced]:
    """All places with a price, for list pages."""
    return _candidates(scene, context, MAX_LIST)


def _candidates(scene: Scene, context: Context, most: int) -> list[Priced]:
    """Priced places, first those from the headline on, since a long menu must not use up the bound."""
    runs = scene.document.runs
    first = scene.start or 0
    found: dict[Element, Priced] = {}
    for order in (*range(first, len(runs)), *range(first)):
        if len(found) >= most:
            break
        if (one := read_amount(scene, order, context)) is not None:
            found.setdefault(one.element, one)
    return list(found.values())


def _best(own: list[Priced], scene: Scene) -> Priced | None:
    """The heaviest that is not crossed out."""
    weighed = [(_weight(one, scene.start), -one.order, one) for one in own if not one.crossed]
    best = max(weighed, key=lambda entry: entry[:2], default=None)
    if best is None or best[0] <= 0:
        return None
    found = next((one for weight, _, one in weighed if weight > best[0] - ALIKE and _reduces(one, best[2])), best[2])
    beside = [one for _, _, one in weighed if abs(one.order - found.order) <= NEAR]
    return _promoted(unconditional(found, beside), beside)


def _promoted(found: Priced, beside: Iterable[Priced]) -> Priced:
    """What words call today's price (促销价) where they call ``found`` only the price (售价), however its author marked that."""
    if found.said_current or not found.labelled:
        return found
    told = [
        one
        for one in beside
        if one.said_current
        and one.labelled
        and not (one.for_some or one.unit or one.before_tax or one.called_old)
        and one.currency == found.currency
        and found.value * LEAST_SHARE <= one.value < found.value
    ]
    return min(told, key=lambda one: abs(one.order - found.order), default=found)


def unconditional(found: Priced, beside: Iterable[Priced]) -> Priced:
    """What every buyer pays where ``found`` is for some: the closest higher price no word ties to a condition.

    A condition only ever lowers a price. A crossed-out one is not asked any more and stays the list price.
    """
    if not found.for_some:
        return found
    plain = [
        one
        for one in beside
        if not (one.for_some or one.crossed or one.unit) and found.value < one.value <= found.value / LEAST_SHARE
    ]
    return min(plain, key=lambda one: abs(one.order - found.order), default=found)


def _reduces(one: Priced, other: Priced) -> bool:
    """Whether ``one`` is ``other`` reduced: lower, beside it in one small block, and written otherwise, as two sizes are not."""
    if not other.value * LEAST_SHARE <= one.value < other.value or abs(one.order - other.order) > BESIDE:
        return False
    if (
        one.currency != other.currency
        or one.for_some
        or one.before_tax
        or one.unit
        or _shape(one.element) == _shape(other.element)
    ):
        return False
    return not set(above(one.element, 3)).isdisjoint(above(other.element, 3)[1:])


def _shape(element: Element) -> tuple[object, str | None]:
    return element.tag, element.get("class")


def _weight(one: Priced, start: int | None) -> float:
    """How likely this is what the buyer pays: what its authors call it, its sign, its place below the headline, its shortness."""
    near = above(one.element, 12)
    marks = [*takewhile(lambda block: block is not one.element, above(one.leaf, 6)), *near[:3]]
    weight = (
        3.0 * any(is_priced(block) for block in marks)
        + 2.0 * (one.currency is not None)
        + 1.0 * any(is_current(block) for block in marks)
        + 1.5 * one.labelled
        + 1.5 * one.said_current
        - 2.0 * one.for_some
        + 2.0 * any(is_main_block(block) for block in near)
        - len(one.text) / MAX_BLOCK
        - 4.0 * (not one.value)
        - 3.0 * one.called_old
    )
    if start is None:
        return weight - one.order / 200
    distance = one.order - start
    above_name = 0.0 if distance >= -SHORTLY else 1.5
    return weight - (distance / 40 if distance >= 0 else above_name - distance / 40)


def _listed(own: list[Priced], main: Priced | None) -> Priced | None:
    """The crossed-out price closest to the main one and above it."""
    if main is None:
        return None
    near = [
        one
        for one in own
        if (one.crossed or one.called_old) and not one.unit and one.value > main.value and abs(one.order - main.order) <= NEAR
    ]
    return min(near or _reduced_from(own, main), key=lambda one: abs(one.order - main.order), default=None)


def _reduced_from(own: list[Priced], main: Priced) -> list[Priced]:
    """What is called the price beside a main one that words call the sale's, or what one that marks call so is a reduction of."""
    if any(is_current(block) for block in above(main.leaf, 2)):
        return [one for one in own if _reduces(main, one)]
    if not main.said_current:
        return []
    told = (one for one in own if one.labelled and not (one.said_current or one.for_some or one.unit or one.before_tax))
    return [one for one in told if main.value < one.value <= main.value / LEAST_SHARE and abs(one.order - main.order) <= BESIDE]


def _unit(own: list[Priced], main: Priced | None) -> Priced | None:
    """The unit price closest to the main one; the main one itself where goods are sold by measure."""
    if main is None or main.unit is not None:
        return main
    near = [one for one in own if one.unit is not None and abs(one.order - main.order) <= NEAR]
    return min(near, key=lambda one: abs(one.order - main.order), default=None)


def _currency(main: Priced | None, found: Iterable[Priced], context: Context) -> str | None:
    if main is None or main.currency is not None:
        return main.currency if main is not None else None
    named = Counter(one.currency for one in found if one.currency is not None)
    return named.most_common(1)[0][0] if named else next(iter(context.likely), None)
