"""A price far below the range in which the right's goods are ordinarily sold."""

from casefiles.model import Signal
from casefiles.parts import Bilingual, Place
from matchers.context import Context, remark

FAR_BELOW = 0.5
"""Share of the lowest ordinary price under which a price is far below: ordinary sales and outlet discounts reach about half."""


def far_below(context: Context) -> Signal | None:
    """For: what a buyer pays is under half of the lowest ordinary price, in the same currency. Cheap alone is nothing: as
    every rule this speaks only when a matcher found the right.
    """
    right, listing = context.right, context.listing
    price, low = listing.price, right.price_low
    if price is None or low is None or low <= 0 or price <= 0 or not listing.currency or listing.currency != right.currency:
        return None
    share = float(price / low)
    if share >= FAR_BELOW:
        return None
    return remark(
        context,
        ("price.range", 1),
        supports=True,
        strength=1.0 - share,
        sentence=Bilingual(
            en=f"{price} {listing.currency} is far below what the genuine goods cost (from {low} {right.currency}).",
            zh=f"售价 {price} {listing.currency} 远低于正品价格（{low} {right.currency} 起）。",
        ),
        found=f"{price} {listing.currency}",
        expected=f"{low} {right.currency}",
        place=Place(field="price"),
    )
