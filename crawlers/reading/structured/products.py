"""schema.org items to an Offer: which of them is the page's product, and what it says."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from urllib.parse import urlsplit

from casefiles.parts import Availability
from crawlers.reading.document import Document
from crawlers.reading.money import Context, exact_amount, valid_code
from crawlers.reading.offer import Offer
from crawlers.reading.structured.items import Item, below
from crawlers.reading.structured.sellers import read_seller
from crawlers.reading.structured.words import availability_of, known, known_code
from crawlers.reading.text import clean, folded, without_tags
from crawlers.reading.urls import canonical_url

_PRODUCTS = {
    "Product",
    "ProductGroup",
    "ProductModel",
    "IndividualProduct",
    "SomeProducts",
    "Vehicle",
    "Car",
    "Motorcycle",
    "Book",
    "Movie",
    "SoftwareApplication",
    "MobileApplication",
    "MusicAlbum",
    "Drug",
}
_OFFERS = {"Offer", "AggregateOffer", "OfferForPurchase", "Demand"}
_ELSEWHERE = frozenset(
    {"isrelatedto", "issimilarto", "isaccessoryorsparepartfor", "isconsumablefor", "itemlistelement", "hasvariant", "isvariantof"}
    | {"review", "itemreviewed", "mentions"}
)
"""Properties under which other products stand, or the same one again."""
_GTINS = ("gtin13", "gtin", "gtin14", "gtin12", "gtin8", "isbn", "ean")


def product_items(items: Iterable[Item]) -> list[Item]:
    """All products among ``items`` that do not stand there as related to another, in order."""
    found = [item for top in items for item in below(top, _ELSEWHERE) if item.types & _PRODUCTS and item.properties]
    return [item for item in found if "name" in item.properties or "offers" in item.properties]


def listed_products(items: Iterable[Item], document: Document, context: Context) -> Iterator[tuple[str, Offer]]:
    """Address (canonical) and Offer of each of the goods that an ``ItemList`` names with one; bounded by the items read."""
    lists = (one for top in items for one in below(top) if "ItemList" in one.types or "itemlistelement" in one.properties)
    for entry in (entry for one in lists for entry in one.items("itemListElement")):
        product = next((one for one in (entry, *entry.items("item")) if one.types & _PRODUCTS), None)
        if product is None or "BreadcrumbList" in entry.types:
            continue
        raw = next((text for one in (product, entry) for text in (*one.texts("url"), *([one.id] if one.id else []))), None)
        url = document.link(raw) if raw else None
        if url is not None:
            yield canonical_url(url), read_product(product, "json-ld", document, context, None)


def main_product(products: list[Item], document: Document, canonical: str | None) -> Item | None:
    """The product that the page is about: the one with its URL or its headline; of equals one with an offer, then the first.

    Several products of which none has the page's URL, name or headline are a list; ``None`` then.
    """
    if not products:
        return None
    here = {_address(url) for url in (document.url, canonical) if url}
    names = {folded(name) for name in (document.headline, document.meta("og:title"), document.title) if name}
    scored = [(_belongs(item, document, here, names), "offers" in item.properties, -place) for place, item in enumerate(products)]
    best = max(scored)
    distinct = {folded(item.text("name") or "") for item in products}
    return products[-best[2]] if best[0] or len(distinct) == 1 else None


def _address(url: str) -> str:
    parts = urlsplit(canonical_url(url))
    return f"{parts.hostname}{parts.path.rstrip('/')}?{parts.query}"


def _belongs(item: Item, document: Document, here: set[str], names: set[str]) -> int:
    urls = (document.link(url) for url in (*item.texts("url"), *([item.id] if item.id else [])))
    own = folded(item.text("name") or "")
    by_url = 2 if any(url and _address(url) in here for url in urls) else 0
    by_name = (
        3
        if own in names
        else 2
        if own and any(len(own) > 3 and (own in name or (len(name) > 5 and name in own)) for name in names)
        else 0
    )
    return by_url + by_name


def read_product(item: Item, source: str, document: Document, context: Context, seen: Decimal | None) -> Offer:
    """What ``item`` says of the product; a group that names no offer is read by its first variant that can be bought.

    Of several offers the one whose price is the one ``seen`` on the page is believed.
    """
    own = _own_variant(item, document)
    offer = (_offer(own, seen) if own else None) or _offer(item, seen)
    currency = _first(offer, "priceCurrency") if offer else None
    code = valid_code(currency, context) if currency else None
    prices = _prices(offer, code, seen) if offer else (None, None)
    variant = next((one for one in item.items("hasVariant", "model") if offer is not None and offer in below(one)), None)
    groups = [*([own] if own else []), item, *item.items("isVariantOf"), *([variant] if variant else [])]
    return Offer(
        source=source,
        title=next((name for one in groups[:2] if (name := known(one.text("name"), 500))), None),
        description=max(map(without_tags, islice(item.texts("description"), 5)), key=len, default="") or None,
        price=prices[0],
        list_price=prices[1],
        currency=code,
        availability=_availability(item, offer),
        brand=_of(groups, "brand", "manufacturer"),
        sku=known_code(_sku(groups, offer)),
        mpn=_of(groups, "mpn"),
        gtin=_gtin([*groups, offer] if offer else groups),
        category=_category(item),
        attributes=_attributes(item),
        pictures=_pictures(groups, document),
        seller=read_seller(offer, document, _ELSEWHERE) if offer else None,
        stated_origin=_of(groups, "countryOfOrigin"),
        price_high=_amount(offer.text("highPrice", "maxPrice"), code) if offer else None,
        reviews=_reviews(item),
        item_id=known_code(item.text("productID")),
    )


def _own_variant(group: Item, document: Document) -> Item | None:
    """The variant of a ``group`` whose address, or whose offer's, is the page's own, as the page of one variant has it."""
    here = _address(document.url)
    for one in group.items("hasVariant"):
        urls = [url for part in (one, *one.items("offers")) for url in (*part.texts("url"), *([part.id] if part.id else []))]
        if any(_address(url) == here for text in urls if (url := document.link(text))):
            return one
    return None


def _of(items: Iterable[Item], *names: str) -> str | None:
    return next((value for item in items for text in item.texts(*names) if (value := known(text))), None)


def _offer(item: Item, seen: Decimal | None) -> Item | None:
    """The offer to believe: the one with the price seen, else the first in stock with a price, else the first with one."""
    offers = [
        one for top in _offering(item) for one in below(top, _ELSEWHERE) if one.types & _OFFERS or "price" in one.properties
    ]
    priced = [one for one in offers if _prices(one)[0] is not None]
    shown = [one for one in priced if seen is not None and _prices(one)[0] == seen]
    in_stock = [one for one in priced if availability_of(one.text("availability") or "") is Availability.IN_STOCK]
    both = [one for one in shown if one in in_stock]
    return next(iter(both or shown or in_stock or priced or offers), None)


def _offering(item: Item) -> Iterator[Item]:
    yield from item.items("offers")
    if "price" in item.properties:
        yield item
    for variant in item.items("hasVariant", "model"):
        yield from variant.items("offers")


def _first(item: Item, name: str) -> str | None:
    return next((text for one in below(item, _ELSEWHERE) for text in one.texts(name)), None)


def _prices(offer: Item, currency: str | None = None, seen: Decimal | None = None) -> tuple[Decimal | None, Decimal | None]:
    """What a buyer pays and the crossed-out price: ``price``, ``lowPrice``, then the price specifications by their types.

    Of a range the price ``seen`` on the page, if it lies within: it is that of the variant the page shows.
    """
    listed = None
    direct = _amount(offer.text("price", "lowPrice"), currency)
    high = _amount(offer.text("highPrice"), currency)
    if (
        direct is not None
        and seen is not None
        and high is not None
        and "price" not in offer.properties
        and direct <= seen <= high
    ):
        direct = seen
    for part in offer.items("priceSpecification"):
        value = _amount(part.text("price", "minPrice"), currency)
        if (part.text("priceType") or "").endswith(("ListPrice", "SRP", "StrikethroughPrice", "MSRP", "RegularPrice")):
            listed = listed or value
        elif direct is None and part.types.isdisjoint({"DeliveryChargeSpecification"}):
            direct = value
    return direct, listed


def _amount(text: str | None, currency: str | None = None) -> Decimal | None:
    return exact_amount(text, currency) if text else None


def _reviews(item: Item) -> int | None:
    texts = (text for one in item.items("aggregateRating") for text in one.texts("reviewCount", "ratingCount"))
    return next((int(digits) for text in texts if (digits := text.replace(",", "")).isdecimal() and len(digits) < 10), None)


def _availability(item: Item, offer: Item | None) -> Availability | None:
    texts = [text for one in (offer, item) if one is not None for text in one.texts("availability")]
    return next((found for text in texts if (found := availability_of(text))), None)


def _sku(groups: Sequence[Item], offer: Item | None) -> str | None:
    named = [text for one in (*groups, *([offer] if offer else [])) for text in one.texts("sku")]
    own = next(iter(named), None) or groups[0].text("productID")
    return own.removeprefix("sku:") if own else None


def _gtin(items: Iterable[Item]) -> str | None:
    texts = (text for item in items for text in item.texts(*_GTINS))
    return next(
        (digits for text in texts if (digits := text.replace("-", "").replace(" ", "")).isdigit() and 8 <= len(digits) <= 14),
        None,
    )


def _category(item: Item) -> tuple[str, ...]:
    text = known(item.text("category"), 500)
    return (
        tuple(part for piece in text.replace("&gt;", ">").split(">") if (part := clean(piece, 100).strip("/ "))) if text else ()
    )


def _attributes(item: Item) -> Mapping[str, str]:
    pairs = ((part.text("name", "propertyID"), part.text("value")) for part in item.items("additionalProperty"))
    named = {clean(name, 100): clean(value, 1_000) for name, value in pairs if name and value}
    plain = {
        name: text for name in ("color", "size", "material", "model", "weight", "pattern") if (text := known(item.text(name)))
    }
    return named | {name: text for name, text in plain.items() if name not in named}


def _pictures(items: Iterable[Item], document: Document) -> tuple[str, ...]:
    raw = [
        text
        for item in items
        for name in ("image", "photo")
        for value in item.properties.get(name, ())
        for text in _picture_urls(value)
    ]
    return tuple(dict.fromkeys(url for text in raw[:60] if (url := document.link(text))))


def _picture_urls(value: str | Item) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        yield from (
            text for name in ("contenturl", "url", "@id") for text in value.properties.get(name, ())[:1] if isinstance(text, str)
        )
