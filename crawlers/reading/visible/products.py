"""All that a page shows of its product, as one Offer."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from crawlers.reading.confidence import ON_CONDITION
from crawlers.reading.document import Document
from crawlers.reading.money import Context
from crawlers.reading.offer import Offer
from crawlers.reading.parsing import Element
from crawlers.reading.structured.words import known, known_code
from crawlers.reading.visible.amounts import Priced
from crawlers.reading.visible.attributes import named, read_attributes
from crawlers.reading.visible.brands import read_brand
from crawlers.reading.visible.breadcrumbs import read_breadcrumb
from crawlers.reading.visible.buying import buttons, can_be_bought
from crawlers.reading.visible.descriptions import read_description
from crawlers.reading.visible.facts import item_id_of, read_reviews, read_sales
from crawlers.reading.visible.pictures import read_pictures
from crawlers.reading.visible.places import Scene, scene_of
from crawlers.reading.visible.prices import Prices, read_prices
from crawlers.reading.visible.sellers import read_seller
from crawlers.reading.visible.stock import read_stock
from crawlers.reading.visible.titles import headline as find_headline

_NOT_DIGIT = re.compile(r"\D")
_ITEM_NUMBER = re.compile(r"(?<![A-Za-z0-9])[A-Z]{0,3}\d{4,14}(?![A-Za-z0-9])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What is seen first of a page, enough to say what kind it is."""

    title: str
    title_place: str
    scene: Scene
    prices: Prices
    buyable: bool
    """Has a button to buy the one product."""


def look(document: Document, context: Context) -> Sight:
    """The first look at ``document``: headline, prices, button."""
    pressed = buttons(document)
    text, place, element = find_headline(document, pressed) or ("", "markup", None)
    scene = scene_of(document, element)
    prices = read_prices(scene, context)
    return Sight(title=text, title_place=place, scene=scene, prices=prices, buyable=can_be_bought(scene, pressed, prices.pods))


def read_visible(sight: Sight) -> Offer:
    """Everything the page shows of its product; ``sight`` is its first look."""
    scene = sight.scene
    attributes = read_attributes(scene)
    main, listed, unit = sight.prices.main, sight.prices.listed, sight.prices.unit
    gtin = _NOT_DIGIT.sub("", named(attributes, "gtin") or "")
    return Offer(
        source="markup",
        title=sight.title or None,
        description=read_description(scene),
        price=main.value if main else None,
        price_high=main.high if main else None,
        unit_price=unit.value if unit else None,
        unit=unit.unit if unit else None,
        list_price=listed.value if listed else None,
        currency=sight.prices.currency,
        availability=read_stock(scene),
        brand=known(named(attributes, "brand"), 80) or read_brand(scene, sight.title),
        sku=known_code(named(attributes, "sku")),
        mpn=known(named(attributes, "mpn"), 80),
        gtin=gtin if 8 <= len(gtin) <= 14 else None,
        category=read_breadcrumb(scene, sight.title),
        attributes=attributes,
        pictures=read_pictures(scene, sight.title),
        seller=read_seller(scene),
        ship_from=known(named(attributes, "ship_from")),
        stated_origin=known(named(attributes, "stated_origin")),
        sales=read_sales(scene),
        reviews=read_reviews(scene),
        places={"title": sight.title_place} | ({"price": _place(main)} if main else {}),
    )


def read_address(document: Document, source: str) -> Offer:
    """The shop's own number of the product from the page's address, if the page speaks of that number again.

    The last number of four digits or more (three capitals may lead it) in the path; a date or a picture size is not spoken of.
    """
    numbers = _ITEM_NUMBER.findall(urlsplit(document.url).path)
    spoken = numbers[-1] if numbers and source.count(numbers[-1]) > 2 else None
    return Offer(source="url", sku=spoken, item_id=item_id_of(document))


def _place(price: Priced) -> str:
    return f"markup {_selector(price.element)}" + (f" {ON_CONDITION}" if price.for_some else "")


def _selector(element: Element) -> str:
    """A short CSS selector for where ``element`` stands."""
    first = (element.get("class") or "").split()[:1]
    return str(element.tag) + (f".{first[0][:60]}" if first else f"#{element.get('id')[:60]}" if element.get("id") else "")
