"""Rules on who sells and when: authorised sellers, and rights that are not in force."""

import unicodedata

from casefiles.model import Signal
from casefiles.parts import Bilingual, Place
from matchers.context import Context, remark


def _same(text: str) -> str:
    """A name, id, URL or code without case, width, spaces and the parts of a URL that do not tell one shop from another."""
    plain = "".join(unicodedata.normalize("NFKC", text).casefold().split())
    return plain.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def authorised(context: Context) -> Signal | None:
    """A veto: the seller is one of the right's authorised sellers, by name, id, URL, or a credit code shown in the
    listing. Compared whole: 朔岚官方店 is not 朔岚官方店铺.
    """
    seller, right = context.listing.seller, context.right
    if seller is None:
        return None
    shown = [value for value in (seller.id, seller.url, seller.name, *context.listing.attributes.values()) if value]
    known = {_same(name): name for name in right.authorised_sellers if name.strip()}
    match = next((value for value in shown if _same(value) in known), None)
    if match is None:
        return None
    return remark(
        context,
        ("screening.authorised", 1),
        supports=False,
        strength=1.0,
        sentence=Bilingual(
            en=f"The seller ({match[:60]}) is authorised by the right holder.", zh=f"卖家（{match[:60]}）已获权利人授权。"
        ),
        found=match,
        expected=known[_same(match)],
        place=Place(field="seller"),
    )


def out_of_force(context: Context) -> Signal | None:
    """A veto: the right is not in force on the day of judging; a lapsed right gives no lead. Where the lapse is what makes the
    wrong (® on a mark that is none any more), it is no excuse.
    """
    right, day = context.right, context.day
    if right.in_force(day) or context.said("numbers.registered"):
        return None
    begins = right.valid_from is not None and day < right.valid_from
    limit = right.valid_from if begins else right.valid_to
    return remark(
        context,
        ("screening.out-of-force", 1),
        supports=False,
        strength=1.0,
        sentence=Bilingual(
            en=f"The right is not in force: it {'begins' if begins else 'ended'} on {limit}.",
            zh=f"该权利不在保护期内：{'自' if begins else '已于'} {limit} {'起生效' if begins else '届满'}。",
        ),
        found=day.isoformat(),
        expected=str(limit),
        place=Place(field="seen_at"),
    )
