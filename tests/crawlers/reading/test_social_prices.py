"""A price written for other sites (``product:price:amount``) that contradicts the one beside the headline."""

from decimal import Decimal

import pytest

from casefiles.model import Listing
from crawlers.reading.reader import read_listing


def read(said: str, seen: str, script: str = "") -> Listing:
    page = f"""<!doctype html><html lang="en"><head><title>Wool scarf</title><meta property="og:title" content="Wool scarf">
    <meta property="product:price:amount" content="{said}"><meta property="product:price:currency" content="EUR">{script}</head>
    <body><div class="shop"><h1>Wool scarf</h1>{seen}<button>Add to cart</button></div></body></html>"""
    listing = read_listing(page.encode(), "https://shop.example/wool-scarf")
    assert isinstance(listing, Listing), listing
    return listing


STALE = [
    ("49.00", '<p class="price">€39.00</p>', "39.00", None),
    ("32.77", '<p class="price">39,00 € incl. tax</p>', "39.00", None),
    ("3900", '<p class="price">€39.00</p>', "39.00", None),
    ("49.00", '<p class="price"><del>€49.00</del> <ins>€39.00</ins></p>', "39.00", "49.00"),
]


@pytest.mark.parametrize(("said", "seen", "price", "listed"), STALE)
def test_a_sure_price_beside_the_headline_is_believed_and_said_to_be_disputed(
    said: str, seen: str, price: str, listed: str | None
) -> None:
    listing = read(said, seen)
    assert (listing.price, listing.list_price) == (Decimal(price), Decimal(listed) if listed else None)
    assert listing.currency == "EUR"
    assert listing.read_from["price"].startswith("markup")
    assert listing.confidence["price"] < read(price, seen).confidence["price"]


KEPT = [
    '<p class="price">from €39.00</p>',
    '<p class="price">€39.00 with coupon</p>',
    "<p>39.00</p>",
    '<p class="price">$39.00</p>',
    '<p class="price">€39.00 - €59.00</p>',
    '<p class="price">€4.90</p>',
    '<p class="price">€490.00</p>',
]


@pytest.mark.parametrize("seen", KEPT)
def test_an_unsure_price_on_the_page_does_not_unseat_it(seen: str) -> None:
    listing = read("49.00", seen)
    assert (listing.price, listing.read_from["price"]) == (Decimal("49.00"), "opengraph")


def test_two_sources_for_machines_that_agree_are_believed() -> None:
    state = '<script type="application/json">{"product": {"name": "Wool scarf", "price": "49.00", "currency": "EUR"}}</script>'
    assert read("49.00", '<p class="price">€39.00</p>', state).price == Decimal("49.00")
