"""The state in scripts: what a hostile one costs, and what is not believed."""

import json
import time

import pytest

from casefiles.errors import PageUnreadable
from casefiles.model import Listing
from crawlers.reading.reader import read_listing

URL = "https://shop.example/p/lamp-4711"
SECONDS = 5.0
"""Processor time within which any page must be read on a slow machine."""


def with_script(script: str, body: str = "<h1>Lamp</h1><p class=price>$20.00</p><button>Add to cart</button>") -> bytes:
    return f"<html><head><title>Lamp</title></head><body>{body}<script>{script}</script></body></html>".encode()


BOMBS = {
    "lists in lists": "window.price=" + "[" * 400_000,
    "objects in objects": 'window.price={"a":' * 1 + '{"a":' * 200_000,
    "closed lists in lists": "var price=" + "[" * 200_000 + "]" * 200_000,
    "many broken objects": 'x={"price":1,,};' * 40_000,
    "an object that ends badly": 'var price={"a":' + '{"b":1},'.join(f'"k{n}":' for n in range(60_000)) + "!",
    "strings that never end": "price=JSON.parse('" * 30_000,
    "calls without end": "price;(function(a){return {" + "}(" * 200_000,
}


@pytest.mark.parametrize("script", BOMBS.values(), ids=BOMBS.keys())
def test_a_bomb_in_a_script_costs_a_bounded_time_and_hides_nothing(script: str) -> None:
    began = time.process_time()
    read = read_listing(with_script(script), URL)
    assert time.process_time() - began < SECONDS
    assert isinstance(read, Listing)
    assert (read.title, str(read.price)) == ("Lamp", "20.00")


def test_ten_megabytes_of_state_are_refused_and_two_are_read() -> None:
    product = {"id": 4711, "name": "Lamp", "price": "20.00", "brand": "Lumen"}
    filler = {f"k{n}": "x" * 900 for n in range(1_900)}
    read = read_listing(with_script("window.s=" + json.dumps({"f": filler, "product": product})), URL)
    assert isinstance(read, Listing)
    assert read.brand == "Lumen"
    with pytest.raises(PageUnreadable, match="bytes"):
        read_listing(with_script("window.s=" + json.dumps({f"k{n}": "x" * 1_000 for n in range(10_000)})), URL)


@pytest.mark.parametrize(
    "product",
    [
        {"id": 1, "name": "Another thing", "price": "5.00", "brand": "Wrong"},
        {"id": 4711, "price": "5.00", "brand": "Wrong"},
        {"id": 4711, "name": "Lamp", "brand": "Wrong"},
    ],
    ids=["not named by the page", "without a name", "without a price"],
)
def test_an_object_that_cannot_be_told_to_be_the_product_is_not_believed(product: dict[str, object]) -> None:
    read = read_listing(with_script("window.s=" + json.dumps({"product": product})), URL)
    assert isinstance(read, Listing)
    assert read.brand is None


def test_sources_that_agree_make_a_reading_surer_and_one_that_contradicts_less_sure() -> None:
    alone = read_listing(with_script(""), URL)
    agreed = read_listing(with_script('window.s={"product":{"id":4711,"name":"Lamp","price":"20.00"}}'), URL)
    disputed = read_listing(with_script('window.s={"product":{"id":4711,"name":"Lamp","price":"31.00"}}'), URL)
    assert isinstance(alone, Listing)
    assert isinstance(agreed, Listing)
    assert isinstance(disputed, Listing)
    assert disputed.confidence["price"] < alone.confidence["price"] < agreed.confidence["price"] < 1.0
    assert str(disputed.price) == "20.00"
