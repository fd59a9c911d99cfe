"""All that a page shows of its product, as one Offer."""

import re
from dataclasses import dataclass, replace

from lxml import etree

from crawlers.reading.document import Document, text_of
from crawlers.reading.money import Context
from crawlers.reading.offer import Offer
from crawlers.reading.parsing import Element
from crawlers.reading.structured.words import known
from crawlers.reading.visible.attributes import means_something, named, read_attributes
from crawlers.reading.visible.pictures import read_pictures
from crawlers.reading.visible.prices import Prices, read_prices
from crawlers.reading.visible.titles import headline as find_headline
from crawlers.reading.visible.trade import can_be_bought, read_breadcrumb, read_seller, read_stock

_DESCRIPTIONS = etree.XPath(
    "//*[contains(@id, 'description') or contains(@class, 'description') or contains(@id, 'Description') or contains(@class, 'Description')]"
)
_DIGITS = re.compile(r"\D")
_CODE = re.compile(r"[\w][\w./ -]{0,63}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What is seen first of a page, enough to say what kind it is."""

    title: str
    title_place: str
    headline: Element | None
    prices: Prices
    buyable: bool
    """Has a button to buy the one product."""


def look(document: Document, context: Context) -> Sight:
    """The first look at ``document``: headline, prices, button."""
    text, place, element = find_headline(document) or ("", "markup", None)
    prices = read_prices(document, element, context)
    return Sight(title=text, title_place=place, headline=element, prices=prices, buyable=can_be_bought(document, element))


def read_visible(document: Document, sight: Sight) -> Offer:
    """Everything the page shows of its product; ``sight`` is its first look."""
    attributes = read_attributes(document, sight.headline)
    main, listed = sight.prices.main, sight.prices.listed
    sku = named(attributes, "sku")
    gtin = _DIGITS.sub("", named(attributes, "gtin") or "")
    return Offer(
        source="markup",
        title=sight.title or None,
        description=_description(document),
        price=main.value if main else None,
        list_price=listed.value if listed else None,
        currency=main.currency if main else None,
        availability=read_stock(document, sight.headline),
        brand=known(named(attributes, "brand")),
        sku=known(sku) if sku and _CODE.fullmatch(sku) else None,
        mpn=known(named(attributes, "mpn")),
        gtin=gtin if 8 <= len(gtin) <= 14 else None,
        category=read_breadcrumb(document, sight.title),
        attributes=attributes,
        pictures=read_pictures(document, sight.headline, sight.title),
        seller=read_seller(document, sight.headline),
        ship_from=named(attributes, "ship_from"),
        stated_origin=named(attributes, "stated_origin"),
        places={"title": sight.title_place} | ({"price": f"markup {_selector(main.element)}"} if main else {}),
    )


def _selector(element: Element) -> str:
    """A short CSS selector for where ``element`` stands."""
    first = (element.get("class") or "").split()[:1]
    return str(element.tag) + (f".{first[0][:60]}" if first else f"#{element.get('id')[:60]}" if element.get("id") else "")


def _description(document: Document) -> str | None:
    """The longest block that calls itself the description; its heading alone is none, and then what follows it is taken."""
    texts = []
    for block in _DESCRIPTIONS(document.root)[:20]:
        text = text_of(block, 10_000)
        following = block.getnext()
        if len(text) < 60 and following is not None and following.tag in ("p", "div", "ul"):
            text = text_of(following, 10_000)
        texts.append(text)
    longest = max(texts, key=len, default="")
    return longest if len(longest) > 20 else None


def tells_of_goods(offer: Offer) -> bool:
    """Whether the attributes hold at least one by which goods are known."""
    return any(means_something(name) for name in offer.attributes)


def without_shop_title(offer: Offer, title: str) -> Offer:
    """``offer`` with the title ``title``."""
    return replace(offer, title=title)
