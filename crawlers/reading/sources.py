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


def doubting_price(social: Offer, visible: Offer, carried: Iterable[Offer], sight: Sight) -> Offer:
    """``social``, its price doubted where a sure price beside the headline says another in the same currency.

    Programs write it for other sites once and forget it, without tax, in cents, or before a reduction. Not doubted where the
    state in the page's scripts says the same.
    """
    contradicts = social.price is not None and social.price != visible.price and social.currency in (None, visible.currency)
    seconded = any(one.price is not None and one.price == social.price for one in carried)
    sure = contradicts and not seconded and surely_asked(sight.prices, sight.scene)
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


def titled(social: Offer, visible: Offer, document: Document) -> Offer:
    """OpenGraph, believed before what is seen but for the title beside a headline (``og:title`` often advertises) and for a
    description that the page tells at greater length: what is written for search engines is short, or the whole shop's.
    """
    if len(visible.description or "") >= len(social.description or ""):
        social = replace(social, description=None)
    if visible.places.get("title") == "markup h1":
        return replace(social, title=None)
    return replace(social, title=cut_shop_name(social.title, document) if social.title else None)
