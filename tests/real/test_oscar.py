"""Crawl django-oscar as a stranger and compare with its own database: it carries no structured data and no sitemap."""

import json
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from casefiles.pictures.reading import read_picture
from casefiles.stores import open_store
from tests.real.shop import COMMAND, Shop

pytestmark = [pytest.mark.real_shop, pytest.mark.slow, pytest.mark.timeout(900)]
SAME_PICTURE = 40
"""Bits of 256 by which a thumbnail's hash may differ from the original's: far fewer than between any two goods of the shop."""


@pytest.fixture(scope="module")
def crawled(shop: Shop, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("crawl")
    (folder / "markwatch.toml").write_text(f'[network]\nallow_hosts = ["{shop.host}"]\n[crawl]\ndelay = 0\n', "utf-8")
    subprocess.run([COMMAND, "crawl", shop.url, "--out", "listings.jsonl"], cwd=folder, check=True, timeout=800)
    return folder


@pytest.fixture(scope="module")
def listings(crawled: Path) -> dict[str, dict[str, object]]:
    lines = (crawled / "listings.jsonl").read_text("utf-8").splitlines()
    return {urlsplit(json.loads(line)["url"]).path: json.loads(line) for line in lines}


def share(right: list[bool]) -> float:
    return sum(right) / len(right)


def test_finds_the_products(shop: Shop, listings: dict[str, dict[str, object]]) -> None:
    assert share([product["path"] in listings for product in shop.truth]) >= 0.98


def test_takes_nothing_else_for_a_product(shop: Shop, listings: dict[str, dict[str, object]]) -> None:
    assert set(listings) <= {product["path"] for product in shop.truth}


@pytest.mark.parametrize("field", ["title", "price", "currency"])
def test_reads_fields_as_the_database_has_them(shop: Shop, listings: dict[str, dict[str, object]], field: str) -> None:
    found = [(listings[product["path"]], product) for product in shop.truth if product["path"] in listings]
    assert share([listing.get(field) == product[field] for listing, product in found]) >= 0.97


def test_reads_availability(shop: Shop, listings: dict[str, dict[str, object]]) -> None:
    found = [(listings[product["path"]], product) for product in shop.truth if product["path"] in listings]
    right = [(listing.get("availability") == "InStock") == (product["in_stock"] == "True") for listing, product in found]
    assert share(right) >= 0.97


def test_first_pictures_are_the_products_own(shop: Shop, crawled: Path) -> None:
    """The shop shows thumbnails: the picture kept must be the original of the database by its perceptual hash."""
    store = open_store(f"sqlite:///{crawled / 'markwatch.db'}")
    by_path = {urlsplit(listing.url).path: listing for listing in store.listings()}
    right = []
    for product in shop.truth:
        listing = by_path.get(product["path"])
        original = read_picture((shop.folder / "media" / product["picture"]).read_bytes())
        shown = listing.pictures[0].hashes if listing and listing.pictures else ()
        right.append(bool(shown) and (int(shown[0], 16) ^ int(original.hashes[0], 16)).bit_count() <= SAME_PICTURE)
    store.close()
    assert share(right) >= 0.97
