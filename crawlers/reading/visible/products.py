"""All that a page shows of its product, as one Offer."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from casefiles.parts import Seller
from crawlers.reading.confidence import BY_LANGUAGE, ON_CONDITION
from crawlers.reading.document import Document
from crawlers.reading.money import Context, is_guess
from crawlers.reading.offer import Offer
from crawlers.reading.parsing import Element
from crawlers.reading.structured.words import known, known_code
from crawlers.reading.text import folded
from crawlers.reading.visible.amounts import Priced
from crawlers.reading.visible.attributes import named, read_attributes
from crawlers.reading.visible.brands import read_brand
from crawlers.reading.visible.breadcrumbs import read_breadcrumb
from crawlers.reading.visible.buying import buttons, own_buttons, stock_by_button
from crawlers.reading.visible.descriptions import read_description
from crawlers.reading.visible.facts import item_id_of, read_code, read_reviews, read_sales
from crawlers.reading.visible.names import meaning, of_model
from crawlers.reading.visible.pictures import read_pictures
from crawlers.reading.visible.places import Scene, scene_of
from crawlers.reading.visible.prices import Prices, read_prices
from crawlers.reading.visible.sellers import read_seller
from crawlers.reading.visible.stock import read_stock
from crawlers.reading.visible.titles import headline as find_headline

_NOT_DIGIT = re.compile(r"\D")
_NUMBERED = re.compile(r"(?=.*\d)[\w./-]{3,40}")
_ITEM_NUMBER = re.compile(r"(?<![A-Za-z0-9])[A-Z]{0,3}\d{4,14}(?![A-Za-z0-9])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What is seen first of a page, enough to say what kind it is."""

    title: str
    title_place: str
    scene: Scene
    prices: Prices
    orders: tuple[Element, ...]
    """The buttons that order the one product."""
    guessed: bool
    """The currency is known by the language alone."""

    @property
    def buyable(self) -> bool:
        """Has a button to buy the one product."""
        return bool(self.orders)


def look(document: Document, context: Context) -> Sight:
    """The first look at ``document``: headline, prices, button."""
    pressed = buttons(document)
    text, place, element = find_headline(document, pressed) or ("", "markup", None)
    scene = scene_of(document, element)
    prices = read_prices(scene, context)
    return Sight(
        title=text,
        title_place=place,
        scene=scene,
        prices=prices,
        orders=own_buttons(scene, pressed, prices.pods),
        guessed=prices.main is not None and is_guess(prices.main.currency, prices.main.text, context),
    )


def read_visible(sight: Sight) -> Offer:
    """Everything the page shows of its product; ``sight`` is its first look."""
    scene = sight.scene
    attributes = read_attributes(scene)
    main, listed, unit = sight.prices.main, sight.prices.listed, sight.prices.unit
    seller = read_seller(scene)
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
        brand=known(named(_without_vendor(attributes, seller), "brand"), 80) or read_brand(scene, sight.title),
        sku=known_code(named(attributes, "sku")),
        mpn=known(named(attributes, "mpn"), 80),
        gtin=gtin if 8 <= len(gtin) <= 14 else None,
        category=read_breadcrumb(scene, sight.title),
        attributes=attributes,
        pictures=read_pictures(scene, sight.title),
        seller=seller,
        ship_from=known(named(attributes, "ship_from")),
        stated_origin=known(named(attributes, "stated_origin")),
        sales=read_sales(scene),
        reviews=read_reviews(scene),
        places=_places(sight),
    )


def read_inferred(sight: Sight, visible: Offer, others: Iterable[Offer]) -> Offer:
    """What the page shows without saying it, of what no source says: that goods can be had because their button can be pressed,
    a number that its author alone calls the shop's, and one called the model that is the shop's own, as programs without a field
    for the maker's number have it.
    """
    told = (visible, *others)
    models = [value for name, value in visible.attributes.items() if of_model(name)]
    makers = {value for name, value in visible.attributes.items() if meaning(name) == "mpn" and not of_model(name)}
    own = known_code(read_code(sight.scene) or (models[0] if models and not makers else None))
    named_already = any(one.sku for one in told)
    stocked = any(one.availability for one in told)
    return Offer(
        source="inferred",
        sku=own if own and not named_already and _NUMBERED.fullmatch(own) else None,
        availability=None if stocked else stock_by_button(sight.scene, sight.orders, sight.prices.pods),
    )


def _without_vendor(attributes: Mapping[str, str], seller: Seller | None) -> dict[str, str]:
    """``attributes`` without a vendor who is the seller, or whose shop is: some programs call the maker so, malls the shop."""
    shop = folded(seller.name or "") if seller else ""
    return {
        name: value
        for name, value in attributes.items()
        if not shop or folded(name) != "vendor" or not (folded(value) in shop or shop in folded(value))
    }


def _places(sight: Sight) -> dict[str, str]:
    main = sight.prices.main
    places = {"title": sight.title_place} | ({"price": _place(main)} if main else {})
    return places | ({"currency": f"markup {BY_LANGUAGE}"} if sight.guessed else {})


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
