"""A page as received to what it offers and where it leads: the room's two doors."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from casefiles.errors import PageUnreadable
from casefiles.model import Listing
from casefiles.parts import OF_SELLERS, PageKind
from crawlers.reading.challenge import KIND_OF_REASON, challenge
from crawlers.reading.decoding import to_text
from crawlers.reading.document import Document, canonical_of, read_document
from crawlers.reading.kinds import kind_of
from crawlers.reading.links import read_guesses, read_links
from crawlers.reading.money import Context, declared_in, shown_in
from crawlers.reading.offer import Offer, merge
from crawlers.reading.page import Page, PageLink, digest_of
from crawlers.reading.parsing import MAX_BODY, parse
from crawlers.reading.searches import read_searches
from crawlers.reading.slides import name_no_slides
from crawlers.reading.sources import doubting_price, titled, told_at_length, without_house, without_publisher
from crawlers.reading.structured.items import Item
from crawlers.reading.structured.jsonld import read_jsonld
from crawlers.reading.structured.listed import continued_in_state, listed_in_state
from crawlers.reading.structured.microdata import read_microdata
from crawlers.reading.structured.opengraph import read_opengraph
from crawlers.reading.structured.products import listed_products, main_product, product_items, read_product
from crawlers.reading.structured.rdfa import read_rdfa
from crawlers.reading.structured.scripts import state_values
from crawlers.reading.structured.state import read_state
from crawlers.reading.text import clean
from crawlers.reading.urls import canonical_url, lies_in_list, site_name
from crawlers.reading.visible.frames import framed_description
from crawlers.reading.visible.products import Sight, look, read_address, read_inferred, read_visible
from crawlers.reading.visible.teasers import read_teasers
from crawlers.reading.visible.unfilled import leaves_price_to_script

MAX_TEXT = 20_000
"""Characters kept of a seller page's visible text."""
UNREAD = "unread: "
"""Before the address of the frame in which the description stands, among the places where it was read."""
_TYPEOF = re.compile(r"\stypeof\s*=", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """A page on its way through: what was found by each source."""

    document: Document
    source: str
    canonical: str | None
    context: Context
    items: tuple[Item, ...]
    """All of them, of every structured source."""
    offers: tuple[Offer, ...]
    """Of the structured sources that name the page's own product, most trusted first."""
    sight: Sight
    states: tuple[Any, ...]
    """What the page carries for its own scripts."""
    carried: tuple[Offer, ...]
    """What the state in the page's scripts says of the product, if it can be told there."""
    faults: tuple[str, ...]


def read_page(body: bytes, url: str, *, content_type: str | None = None) -> Page:
    """What the page ``body`` received from ``url`` is, offers and leads to.

    Args:
        body: bytes after transfer and content decoding.
        url: where they came from, after redirects.
        content_type: the HTTP header as received, for its charset.

    Raises:
        PageUnreadable: it must not be parsed (see :mod:`crawlers.reading.parsing`).
    """
    reading = _read(body, url, content_type)
    kind, why_not = _kind(reading)
    listing = _listing(reading, reading.canonical or canonical_url(url)) if kind is PageKind.PRODUCT else None
    listings = (listing,) if listing is not None else ()
    teasers = tuple(_teasers(reading)) if kind in (PageKind.LIST, PageKind.SELLER) else ()
    links = _known_as_goods(read_links(reading.document), teasers)
    text = clean(" ".join(run.text for run in reading.document.runs), MAX_TEXT) if kind in OF_SELLERS else ""
    return Page(
        url=canonical_url(url),
        canonical=reading.canonical,
        kind=kind if listings or kind is not PageKind.PRODUCT else PageKind.OTHER,
        listings=listings,
        teasers=teasers,
        links=links,
        text=text,
        why_not=why_not,
        searches=read_searches(reading.document, reading.source),
        guesses=read_guesses(reading.document, links, reading.states) if kind is not PageKind.PRODUCT else (),
        digest=digest_of((*listings, *teasers), links, text),
        unfilled=_is_unfilled(reading, listing, teasers),
        faults=reading.faults,
    )


def read_listing(body: bytes, url: str, *, content_type: str | None = None) -> Listing | str:
    """The listing of a page that is known to be a product's, under the URL as given, or the reason why there is none.

    Raises:
        PageUnreadable: as :func:`read_page`.
    """
    reading = _read(body, url, content_type)
    kind, why_not = _kind(reading)
    if why_not is not None:
        return why_not
    if kind in (PageKind.LIST, PageKind.SELLER) and _sells_nothing_itself(reading):
        return f"a {kind.value} page, not a product's"
    return _listing(reading, url) or "no title"


def read_listings(body: bytes, url: str, *, content_type: str | None = None) -> tuple[Listing, ...] | str:
    """What a page offers: its product under the URL as given, or the goods of a list page; or the reason why there is none.

    Raises:
        PageUnreadable: as :func:`read_page`.
    """
    reading = _read(body, url, content_type)
    kind, why_not = _kind(reading)
    if why_not is not None:
        return why_not
    if kind in (PageKind.LIST, PageKind.SELLER) and _sells_nothing_itself(reading):
        return tuple(_teasers(reading)) or f"a {kind.value} page without goods"
    listing = _listing(reading, url)
    return (listing,) if listing is not None else "no title"


def _sells_nothing_itself(reading: _Reading) -> bool:
    return reading.sight.prices.main is None and not reading.sight.buyable


def _teasers(reading: _Reading) -> Iterator[Listing]:
    """The goods of a list page: what its structured data list, then what it shows; each address once, what both say joined."""
    document = reading.document
    told: dict[str, list[Offer]] = {}
    for url, offer in (
        *listed_products(reading.items, document, reading.context),
        *read_teasers(reading.sight.scene, reading.context),
    ):
        told.setdefault(url, []).append(offer)
    for url, offer in continued_in_state(reading.states, document, reading.context):
        told.setdefault(url, [offer])
    told = told or {url: [offer] for url, offer in _only_listed(reading)}
    merged = (merge(offers, url, language=document.language, marketplace=site_name(document.url)) for url, offers in told.items())
    return (listing for listing in merged if listing is not None)


def _only_listed(reading: _Reading) -> Iterator[tuple[str, Offer]]:
    """The goods of a list that nothing in the page shows and its scripts hold."""
    return listed_in_state(reading.states, reading.document, reading.source, reading.context)


def _known_as_goods(links: tuple[PageLink, ...], teasers: tuple[Listing, ...]) -> tuple[PageLink, ...]:
    """``links``, those that a list shows with a name and a price known as products whatever their shape, and those of goods that
    no link of it leads to.
    """
    goods = {teaser.url for teaser in teasers if teaser.price is not None}
    known = {link.url for link in links}
    return (
        *(replace(link, kind=PageKind.PRODUCT) if link.url in goods and _may_be_goods(link) else link for link in links),
        *(PageLink(url=one.url, kind=PageKind.PRODUCT) for one in teasers if one.url in goods and one.url not in known),
    )


def _may_be_goods(link: PageLink) -> bool:
    return link.kind is PageKind.OTHER or (link.kind is PageKind.LIST and lies_in_list(link.url))


def _kind(reading: _Reading) -> tuple[PageKind, str | None]:
    """The kind, and why the page is no content of the shop: it is then of no kind, whatever words it holds."""
    kind = kind_of(reading.document, reading.sight, said=bool(reading.offers) or _only_carried(reading))
    if kind in (PageKind.PRODUCT, PageKind.LIST, PageKind.ARTICLE):
        return kind, None
    if kind is PageKind.OTHER and next(_only_listed(reading), None) is not None:
        return PageKind.LIST, None
    why_not = challenge(reading.document, reading.source)
    return (kind, None) if why_not is None else (KIND_OF_REASON.get(why_not, PageKind.OTHER), why_not)


def _only_carried(reading: _Reading) -> bool:
    """Whether the page shows no price and its scripts carry a product that has one: a shell whose content is there, or a page
    that leaves its price to them.

    A price of 0 is none: programs fill in what they do not know with it.
    """
    prices = reading.sight.prices
    alone = prices.main is None and (not prices.pods or leaves_price_to_script(reading.sight))
    return alone and any(one.price for one in reading.carried)


def _is_unfilled(reading: _Reading, listing: Listing | None, teasers: tuple[Listing, ...]) -> bool:
    """Whether a browser would fill in what nothing told here: the goods' price or description, or the cards of a list."""
    if listing is not None and UNREAD in listing.read_from.get("description", ""):
        return True
    if leaves_price_to_script(reading.sight):
        return listing is None or listing.price is None
    return bool(teasers) and not reading.sight.prices.pods and teasers[0].read_from.get("title", "").startswith("state")


def _read(body: bytes, url: str, content_type: str | None) -> _Reading:
    if len(body) > MAX_BODY:
        raise PageUnreadable(f"{len(body):,} bytes; at most {MAX_BODY:,} are read")
    source = to_text(body, content_type)
    root = parse(source)
    name_no_slides(root)
    document = read_document(root, url)
    context = Context(
        language=document.language,
        host=document.host,
        path=urlsplit(url).path[:40],
        declared=declared_in(source) or _meant(document),
        shown=shown_in(run.text for run in document.runs),
    )
    canonical = canonical_of(document)
    sight = look(document, context)
    seen = sight.prices.main.value if sight.prices.main else None
    items, faults = _items(document, source)
    mains = [(name, main_product(product_items(found), document, canonical)) for name, found in items]
    offers = [read_product(main, name, document, context, seen) for name, main in mains if main is not None]
    told = tuple(offer for offer in offers if offer.title or offer.price is not None)
    states = tuple(state_values(document.root, source))
    carried = read_state(states, document, sight.title, context, seen)
    return _Reading(
        document=document,
        source=source,
        canonical=canonical,
        context=context,
        items=tuple(item for _, found in items for item in found),
        offers=told,
        sight=sight,
        states=states,
        carried=(carried,) if carried is not None else (),
        faults=tuple(faults),
    )


def _meant(document: Document) -> str | None:
    """The currency that a meta value names beside whatever item: older markup and themes have it apart from the offer."""
    code = (document.meta("pricecurrency", "currency", "product:price:currency", "og:price:currency") or "").upper()
    return code if len(code) == 3 and code.isascii() and code.isalpha() else None


def _items(document: Document, source: str) -> tuple[list[tuple[str, list[Item]]], list[str]]:
    """The items of each structured source whose marks the page shows at all, most trusted first, and the faults."""
    found: list[tuple[str, list[Item]]] = []
    faults: list[str] = []
    if "ld+json" in source:
        items, faults = read_jsonld(document.root)
        found.append(("json-ld", items))
    if "itemscope" in source:
        found.append(("microdata", read_microdata(document)))
    if "typeof" in source and _TYPEOF.search(source):
        found.append(("rdfa", read_rdfa(document)))
    return found, faults


def _listing(reading: _Reading, url: str) -> Listing | None:
    document = reading.document
    visible = read_visible(reading.sight)
    social = read_opengraph(document, reading.context)
    address = read_address(document, reading.source)
    carried = tuple(without_publisher(offer, visible) for offer in reading.carried)
    social = doubting_price(titled(social, visible, document), visible, reading.carried, reading.sight)
    inferred = read_inferred(reading.sight, visible, (*reading.offers, social, *carried))
    marked = tuple(told_at_length(offer, visible) for offer in reading.offers)
    offers = (*marked, social, visible, *carried, inferred, address)
    if _only_carried(reading):
        offers = (*marked, *carried, *offers)
    listing = merge(without_house(offers, document), url, language=document.language, marketplace=site_name(document.url))
    frame = framed_description(reading.sight.scene)
    if listing is None or frame is None:
        return listing
    told = ", ".join(filter(None, (listing.read_from.get("description"), f"{UNREAD}{frame}")))
    return replace(listing, read_from={**listing.read_from, "description": told})
