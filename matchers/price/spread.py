"""What like offers cost: the robust spread of prices per unit, and how far one lies below it."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from casefiles.model import Listing
from matchers.price.units import Unit, amount
from matchers.text.goods import listing_groups

FEWEST = 8
"""Like offers below which nothing is said: of fewer, the median absolute deviation is too unsure (its relative standard error is
about 1/√n, a third at 8)."""

FAR = 3.5
"""Robust deviations below the median from which an offer is far below: Iglewicz and Hoaglin, How to Detect and Handle Outliers
(1993), who name 3.5 for |0.6745 (x − median) / MAD|."""

CHEAP = 0.5
"""And at most this share of the median: among offers that are all alike a tenth less is far in deviations, and ordinary."""

LEAST_DEVIATION = 0.1
"""Floor of the spread, in natural logarithms of prices (about 10 %), for offers that are all priced alike."""

NORMAL = 1.4826
"""MAD to standard deviation, for a normal distribution."""


class Likeness(NamedTuple):
    """What makes two offers like: the right they name, the goods, the currency and the unit. Nothing is compared across these."""

    right: str
    group: int
    """Group of similar goods, 0 where no word tells."""
    currency: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class Spread:
    """Prices per unit of like offers, summed up."""

    offers: int
    middle: float
    """Median price per unit."""
    deviation: float
    """Robust standard deviation of the natural logarithm of the price: prices differ by factors, not by sums."""

    def deviations_below(self, price: float) -> float:
        """How many robust deviations ``price`` per unit lies below the middle; negative above it."""
        return (math.log(self.middle) - math.log(price)) / self.deviation


def spread_of(prices: Iterable[float]) -> Spread | None:
    """The spread of positive prices per unit, or ``None`` of fewer than :data:`FEWEST`."""
    logs = sorted(math.log(price) for price in prices if price > 0)
    if len(logs) < FEWEST:
        return None
    middle = median(logs)
    deviation = NORMAL * median(abs(each - middle) for each in logs)
    return Spread(offers=len(logs), middle=math.exp(middle), deviation=max(deviation, LEAST_DEVIATION))


def per_unit(price: Decimal, quantity: Decimal) -> float:
    """Price of one unit."""
    return float(price / quantity)


def likeness(right: str, listing: Listing) -> tuple[Likeness, float] | None:
    """What ``listing`` is like among offers that name ``right``, and its price per unit; ``None`` without price and currency."""
    if listing.price is None or listing.price <= 0 or not listing.currency:
        return None
    held, groups = amount(listing.title), listing_groups(listing)
    group = next(iter(groups)) if len(groups) == 1 else 0
    return Likeness(right, group, listing.currency, held.unit), per_unit(listing.price, held.quantity)


@dataclass(frozen=True, slots=True)
class Market:
    """Spreads by what offers are like."""

    spreads: Mapping[Likeness, Spread] = field(default_factory=dict)


EMPTY = Market()
"""Nothing known of other offers."""


def market_of(offers: Iterable[tuple[str, Listing]]) -> Market:
    """The market of ``offers``, each with the id of a right that it names; the order does not matter."""
    prices: defaultdict[Likeness, list[float]] = defaultdict(list)
    for right, listing in offers:
        if priced := likeness(right, listing):
            prices[priced[0]].append(priced[1])
    return Market({like: spread for like, each in prices.items() if (spread := spread_of(each))})
