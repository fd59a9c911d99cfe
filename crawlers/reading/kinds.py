"""What kind of page this is: a product, a list of goods, a seller's own page, a licence, an article, or something else."""

from itertools import chain, islice
from urllib.parse import urlsplit

from lxml import etree

from casefiles.parts import PageKind
from crawlers.reading.document import Document, canonical_of
from crawlers.reading.fronts import is_seller, shows_licence
from crawlers.reading.parsing import Element
from crawlers.reading.urls import canonical_url, guess_kind
from crawlers.reading.visible.places import above
from crawlers.reading.visible.prices import SHORTLY
from crawlers.reading.visible.products import Sight

_PICTURED = etree.XPath("boolean(.//img or .//*[contains(@class, 'image') or contains(@style, 'background-image')])")
"""Some scripts take the picture away again that they could not load."""
_PARAGRAPHS = etree.XPath(".//p//text()")
LONG = 400
"""Characters in the paragraphs of an article, below which it is a notice."""
ALIKE = 4
"""Cards of one shape, the price's own among them, that make a list: fewer may be a product's own options."""
CARD = 5
"""Steps from a price up to its card."""
MOST = 60
"""Neighbours of a card that are looked at."""
NEAR = 18
"""Runs of text after the headline within which a price is its own."""
HEADED = 4
"""Elements from a card's headline outwards within which its link stands."""


def kind_of(document: Document, sight: Sight, *, said: bool) -> PageKind:
    """The kind of the page.

    Args:
        document: the page.
        sight: its first look.
        said: whether the page's structured data name one product as its own.
    """
    if said or _says_product(document):
        return PageKind.PRODUCT
    if is_seller(sight):
        return PageKind.LICENCE if shows_licence(sight) else PageKind.SELLER
    if (priced := _with_price(document, sight)) is not None:
        return priced
    if _leads_with_price(sight):
        return PageKind.LIST if _leads_elsewhere(document, sight) else PageKind.PRODUCT
    if sight.prices.pods:
        return PageKind.PRODUCT if _shows_others_apart(sight) else PageKind.LIST
    if sight.buyable and guess_kind(document.url) is PageKind.PRODUCT:
        return PageKind.PRODUCT
    return PageKind.ARTICLE if _is_article(document, sight) else PageKind.OTHER


def _with_price(document: Document, sight: Sight) -> PageKind | None:
    """The kind of a page with a price outside of cards, by its address, its button to buy or what stands around the price."""
    if sight.prices.main is None:
        return None
    if sight.scene.start is None and _one_of_many(sight.prices.main.element):  # ``/goods/new`` is a list of goods
        return PageKind.LIST
    if sight.title and guess_kind(document.url) is PageKind.PRODUCT:
        return PageKind.PRODUCT
    if sight.buyable:
        return PageKind.LIST if _is_card(document, sight) else PageKind.PRODUCT
    return PageKind.LIST if _one_of_many(sight.prices.main.element) else None


def _leads_with_price(sight: Sight) -> bool:
    """Whether the page's own price stands with its headline: an advertisement has no button to buy and ends with others."""
    main, start = sight.prices.main, sight.scene.start
    return (
        main is not None and start is not None and -SHORTLY <= main.order - start <= NEAR and main.labelled | bool(main.currency)
    )


def _shows_others_apart(sight: Sight) -> bool:
    """Whether the page has a price of its own, and all goods in cards stand where it announces others (similar, last viewed)."""
    main = sight.prices.main
    return main is not None and main.labelled | bool(main.currency) and all(map(sight.scene.among_others, sight.prices.pods))


def _one_of_many(price: Element) -> bool:
    """Whether a price stands on a card among others of the same shape, each with its picture and its price: the goods of a list
    whose cards are click handlers and no links.
    """
    return any(
        sum(_shape(other) == _shape(card) and _PICTURED(other) and _priced_like(other, price) for other in islice(around, MOST))
        >= ALIKE
        for card in islice(chain((price,), price.iterancestors()), CARD)
        if _PICTURED(card) and (around := card.getparent()) is not None
    )


def _priced_like(card: Element, price: Element) -> bool:
    return any(_shape(one) == _shape(price) for one in islice(card.iter(str(price.tag)), 20))


def _shape(element: Element) -> tuple[object, str]:
    return element.tag, element.get("class", "")


def _leads_elsewhere(document: Document, sight: Sight) -> bool:
    """Whether the headline is a link to another page: then it is the card of one good, all that is left of a list so refined."""
    return any(urlsplit(url).path != urlsplit(document.url).path for url in _headline_links(document, sight))


def _is_card(document: Document, sight: Sight) -> bool:
    """Whether the goods are the only card of a list: a picture leads where the headline does, to another page."""
    there = set(_headline_links(document, sight)) - {canonical_url(document.url), canonical_of(document)}
    linked = (above(image, 3)[1:] for image in islice(document.root.iter("img"), MOST)) if there else ()
    return any(_link(document, one) in there for around in linked for one in around if one.tag == "a")


def _headline_links(document: Document, sight: Sight) -> list[str]:
    """Where links around or within the headline lead, canonical."""
    headline = sight.scene.headline
    around = (*above(headline, HEADED), *islice(headline.iter("a"), 1)) if headline is not None else ()
    return [url for one in around if one.tag == "a" and (url := _link(document, one))]


def _link(document: Document, anchor: Element) -> str | None:
    href = anchor.get("href")
    url = document.link(href) if href else None
    return canonical_url(url) if url is not None else None


def _is_article(document: Document, sight: Sight) -> bool:
    """A text to read: called one by OpenGraph or its element, dated, and long, with nothing to buy."""
    if sight.buyable or sight.prices.main is not None:
        return False
    called = (document.meta("og:type") or "").lower() == "article" or document.meta("article:published_time") is not None
    if called:
        return True
    text = max((sum(len(str(part)) for part in _PARAGRAPHS(one)) for one in document.root.iter("article")), default=0)
    return text >= LONG and next(document.root.iter("time"), None) is not None


def _says_product(document: Document) -> bool:
    """Whether the meta values say that this is one product: OpenGraph's type (not ``product.group``), or a price."""
    typed = (document.meta("og:type") or "").rpartition(":")[2].lower()
    return (
        typed in ("product", "product.item", "og:product") or document.meta("product:price:amount", "og:price:amount") is not None
    )
