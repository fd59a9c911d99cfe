"""What each source on a page is not believed in beside what the others say, before they are merged."""

from collections.abc import Iterable
from dataclasses import replace

from crawlers.reading.document import Document
from crawlers.reading.offer import Offer
from crawlers.reading.text import folded
from crawlers.reading.visible.names import meaning
from crawlers.reading.visible.prices import surely_asked
from crawlers.reading.visible.products import Sight
from crawlers.reading.visible.titles import cut_shop_name, names_site

APART = 3
"""Times as much as what is seen that a price of the same goods may be, tax and reductions taken together (chosen: as in
:data:`crawlers.reading.visible.prices.LEAST_SHARE`); a hundred times as much are cents."""


def doubting_price(social: Offer, visible: Offer, carried: Iterable[Offer], sight: Sight) -> Offer:
    """``social``, its price doubted where a sure price beside the headline says another in the same currency.

    Programs write it for other sites once and forget it, without tax, in cents, or before a reduction. Not doubted where the
    state in the page's scripts says the same, nor where the two are so far apart that what is seen may be of something else.
    """
    if not social.price or not visible.price or social.price == visible.price or social.currency not in (None, visible.currency):
        return social
    seconded = any(one.price == social.price for one in carried)
    near = visible.price / APART <= social.price <= visible.price * APART or social.price == visible.price * 100
    sure = near and not seconded and surely_asked(sight.prices, sight.scene)
    return replace(social, doubted=frozenset({"price"})) if sure else social


def without_publisher(carried: Offer, visible: Offer) -> Offer:
    """``carried`` without a brand that the page itself calls the publisher."""
    publishers = {folded(value) for name, value in visible.attributes.items() if meaning(name) == "publisher"}
    return replace(carried, brand=None) if carried.brand and folded(carried.brand) in publishers else carried


def without_house(offers: tuple[Offer, ...], document: Document) -> tuple[Offer, ...]:
    """``offers`` without the marketplace as the seller, as some write it into all their pages, where a shop is named too."""
    if not any(offer.seller and offer.seller.id for offer in offers):
        return offers
    return tuple(
        replace(offer, seller=None) if offer.seller and not offer.seller.id and names_site(offer.seller.name, document) else offer
        for offer in offers
    )


SHORT = 2
"""Times as long as an item's own description that one seen must be to be believed before it (chosen)."""


def told_at_length(offer: Offer, visible: Offer) -> Offer:
    """``offer`` without a description in microdata beside a far longer one that the page shows: templates mark the short text
    above the button and leave the long one in the tab below it unmarked.
    """
    short = offer.source == "microdata" and SHORT * len(offer.description or "") <= len(visible.description or "")
    return replace(offer, description=None) if short else offer


def titled(social: Offer, visible: Offer, document: Document) -> Offer:
    """OpenGraph, believed before what is seen but for the title beside a headline (``og:title`` often advertises) and for a
    description that the page tells at greater length: what is written for search engines is short, or the whole shop's.
    """
    if len(visible.description or "") >= len(social.description or ""):
        social = replace(social, description=None)
    if visible.places.get("title") == "markup h1":
        return replace(social, title=None)
    return replace(social, title=cut_shop_name(social.title, document) if social.title else None)
