"""What kind of page this is: a product, a list of goods, a seller's own page, or something else."""

from casefiles.parts import PageKind
from crawlers.reading.document import Document
from crawlers.reading.fronts import is_seller
from crawlers.reading.urls import guess_kind
from crawlers.reading.visible.products import Sight

NEAR = 12
"""Runs of text after the headline within which a price is its own."""


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
        return PageKind.SELLER
    if sight.prices.main is not None and (sight.buyable or (sight.title and guess_kind(document.url) is PageKind.PRODUCT)):
        return PageKind.PRODUCT
    if _leads_with_price(sight):
        return PageKind.PRODUCT
    if sight.prices.pods:
        return PageKind.LIST
    return PageKind.PRODUCT if sight.buyable and guess_kind(document.url) is PageKind.PRODUCT else PageKind.OTHER


def _leads_with_price(sight: Sight) -> bool:
    """Whether the page's own price follows its headline at once: an advertisement has no button to buy and ends with others."""
    main, start = sight.prices.main, sight.scene.start
    return main is not None and start is not None and 0 <= main.order - start <= NEAR and main.labelled | bool(main.currency)


def _says_product(document: Document) -> bool:
    """Whether the meta values say that this is one product: OpenGraph's type (not ``product.group``), or a price."""
    typed = (document.meta("og:type") or "").rpartition(":")[2].lower()
    return (
        typed in ("product", "product.item", "og:product") or document.meta("product:price:amount", "og:price:amount") is not None
    )
