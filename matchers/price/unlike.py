"""A price far below those of like offers."""

from casefiles.model import Signal
from casefiles.parts import Bilingual, Place
from matchers.context import Context, remark
from matchers.price.spread import CHEAP, FAR, likeness
from matchers.price.units import Unit

_UNITS = {
    Unit.GRAM: Bilingual(en="a gram", zh="每克"),
    Unit.MILLILITRE: Bilingual(en="a millilitre", zh="每毫升"),
    Unit.PIECE: Bilingual(en="a piece", zh="每件"),
}


def below_like_offers(context: Context) -> Signal | None:
    """For: per unit the offer costs at most half of the median of like offers (same right, goods, currency and unit), and lies
    far
    below their robust spread. Cheap alone is nothing: as every rule this speaks only when a matcher found the right.
    """
    priced = likeness(context.right.id, context.listing) if context.market.spreads else None
    spread = context.market.spreads.get(priced[0]) if priced else None
    if priced is None or spread is None:
        return None
    like, price = priced
    below = spread.deviations_below(price)
    if below < FAR or price > CHEAP * spread.middle:
        return None
    unit, share = _UNITS[like.unit], round(100 * price / spread.middle)
    return remark(
        context,
        ("price.spread", 1),
        supports=True,
        strength=min(1.0, 0.6 + 0.1 * (below - FAR)),
        sentence=Bilingual(
            en=f"{price:.4g} {like.currency} {unit.en} is {share} % of the median of {spread.offers} like offers.",
            zh=f"{unit.zh} {price:.4g} {like.currency}，仅为 {spread.offers} 个同类商品中位价的 {share}%。",
        ),
        found=f"{context.listing.price} {like.currency}",
        expected=f"{spread.middle:.4g} {like.currency} {unit.en}",
        place=Place(field="price"),
    )
