"""A listing as read from a page in general, made better by what is known of its marketplace. Pure but for reading that once."""

from dataclasses import replace
from urllib.parse import urlsplit

from casefiles.model import Listing
from crawlers.marketplaces.habits import Habits, habits_at
from crawlers.reading import Page


def refined_page(page: Page) -> Page:
    """``page`` with its listings and teasers refined; the page itself where its host is no marketplace known here."""
    known = habits_at(urlsplit(page.url).hostname or "")
    if known is None:
        return page
    return replace(
        page,
        listings=tuple(_refined(one, known) for one in page.listings),
        teasers=tuple(_refined(one, known) for one in page.teasers),
    )


def refined(listing: Listing) -> Listing:
    """``listing`` by the habits of the marketplace at its host; itself where none is known."""
    known = habits_at(urlsplit(listing.url).hostname or "")
    return listing if known is None else _refined(listing, known)


def _refined(listing: Listing, known: Habits) -> Listing:
    read_from = dict(listing.read_from)
    confidence = dict(listing.confidence)
    item_id, seller = listing.item_id, listing.seller
    if known.item_id is not None and (found := known.item_id.search(listing.url)) is not None:
        item_id, read_from["item_id"], confidence["item_id"] = found[1], f"marketplace {known.folder}", CERTAIN
    if seller is not None and seller.name in known.house and seller.id is None:
        seller = None
        read_from.pop("seller", None)
        confidence.pop("seller", None)
    better = replace(listing, item_id=item_id, seller=seller, read_from=read_from, confidence=confidence)
    return known.refine(better) if known.refine is not None else better


CERTAIN = 0.99
"""What is set by hand for this very site."""
