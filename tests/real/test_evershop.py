"""Crawl EverShop as a stranger and compare with its own database: the sitemap is the only way in, its pagers are ``href="#"``.

Runs where the shop is built (``make evershop``: minutes) or ``MARKWATCH_TEST_EVERSHOP`` names a folder to build it in.
"""

import json
import os
import shutil
import signal
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from sqlalchemy import create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

from casefiles.pictures.reading import read_picture
from casefiles.stores import open_store
from markwatch.demo import free_port
from tests.conftest import command, named
from tests.real.evershop.installing import CURRENCY, FOLDER, HERE, build, built, folder, settings, shop_command
from tests.real.goods import BRANDS, CATEGORIES, KINDS, STYLES, drawing
from tests.real.shop import COMMAND, PRODUCTS, Shop

pytestmark = [
    pytest.mark.real_shop,
    pytest.mark.slow,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(
        not (built() or os.environ.get(FOLDER)),
        reason="EverShop is not built: its build takes minutes (make evershop)",
    ),
]
SAME_PICTURE = 40
"""Bits of 256 by which a picture's hash may differ from the original's: as for the other real shop."""
TRUTH = """
SELECT '/' || ltrim(r.request_path, '/'), d.name, p.price::text, i.origin_image
FROM product p JOIN product_description d ON d.product_description_product_id = p.product_id
JOIN url_rewrite r ON r.entity_uuid = p.uuid
JOIN product_image i ON i.product_image_product_id = p.product_id AND i.is_main ORDER BY p.product_id
"""
READY = "SELECT count(*) FROM url_rewrite WHERE entity_type = 'product'"


def stock() -> list[dict[str, object]]:
    """What is on sale, its pictures drawn into the shop's media folder."""
    (folder() / "media" / "goods").mkdir(parents=True, exist_ok=True)
    goods: list[dict[str, object]] = []
    for number in range(PRODUCTS):
        (folder() / "media" / "goods" / f"{number}.jpg").write_bytes(drawing(number))
        title = f"{STYLES[number % 10]} {KINDS[number // 10 % 12]} No. {number + 1}"
        goods.append(
            {
                "title": title,
                "sku": f"EV-{number:04}",
                "price": (number * 137 % 90000 + 199) / 100,
                "category": CATEGORIES[number % 5].rpartition(" > ")[2],
                "picture": f"/assets/goods/{number}.jpg",
                "text": f"{title}, made to last by {BRANDS[number % 4]} and packed without plastic.",
            }
        )
    return goods


@pytest.fixture(scope="module")
def database(postgresql_server: str) -> Iterator[str]:
    name = f"evershop_{os.getpid()}"
    command(postgresql_server, f"CREATE DATABASE {name}")
    yield named(postgresql_server, name)
    command(postgresql_server, f"DROP DATABASE {name} WITH (FORCE)")


def rows(database: str, sql: str) -> list[tuple[str, ...]]:
    with create_engine(make_url(database).set(drivername="postgresql+psycopg"), poolclass=NullPool).connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql)]


@pytest.fixture(scope="module")
def ever(database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """The shop, seeded through its own services and answering on a free port of loopback."""
    if built():
        shop_command(HERE / "migrate.mjs", database=database)
    else:
        build(database)
    for stale in [*(folder() / "public").glob("sitemap*.xml"), folder() / ".evershop" / "sitemap"]:
        shutil.rmtree(stale) if stale.is_dir() else stale.unlink(missing_ok=True)
    goods = tmp_path_factory.mktemp("evershop") / "goods.json"
    goods.write_text(json.dumps(stock()), "utf-8")
    shop_command(HERE / "seed.mjs", goods, database=database)
    url = f"http://127.0.0.1:{(port := free_port())}/"
    environment = settings(database) | {"PORT": str(port), "EVERSHOP_HOME_URL": url}
    line = ["node", "node_modules/.bin/evershop", "start"]
    with (goods.parent / "log").open("wb") as log:
        server = subprocess.Popen(line, cwd=folder(), env=environment, stdout=log, stderr=log, start_new_session=True)
    try:
        _wait_for(url, database)
        truth = [
            {"path": path, "title": title, "price": price, "currency": CURRENCY, "picture": picture}
            for path, title, price, picture in rows(database, TRUTH)
        ]
        yield Shop(url=url, folder=goods.parent, truth=truth)
    finally:
        os.killpg(server.pid, signal.SIGKILL)  # with its two children, which work off events
        server.wait()


def _wait_for(url: str, database: str) -> None:
    """Until it answers and has worked off the events that give its goods their addresses."""
    for _attempt in range(240):
        try:
            with urllib.request.urlopen(url, timeout=30):
                if int(rows(database, READY)[0][0]) >= PRODUCTS:
                    return
        except OSError:
            pass
        time.sleep(0.5)
    pytest.fail(f"EverShop at {url} did not come up within two minutes")


@pytest.fixture(scope="module")
def crawled(ever: Shop, tmp_path_factory: pytest.TempPathFactory) -> Path:
    at = tmp_path_factory.mktemp("crawl")
    (at / "markwatch.toml").write_text(f'[network]\nallow_hosts = ["{ever.host}"]\n[crawl]\ndelay = 0\n', "utf-8")
    subprocess.run([COMMAND, "crawl", ever.url, "--out", "listings.jsonl"], cwd=at, check=True, timeout=900)
    return at


def test_finds_and_reads_its_goods_as_its_database_has_them(ever: Shop, crawled: Path) -> None:
    store = open_store(f"sqlite:///{crawled / 'markwatch.db'}")
    found = {urlsplit(listing.url).path: listing for listing in store.listings()}
    store.close()
    right = dict.fromkeys(("found", "title", "price", "currency", "picture"), 0)
    for product in ever.truth:
        if (listing := found.get(product["path"])) is None:
            continue
        right["found"] += 1
        right["title"] += listing.title == product["title"]
        right["price"] += listing.price == Decimal(product["price"])
        right["currency"] += listing.currency == product["currency"]
        original = read_picture((folder() / "media" / product["picture"].removeprefix("/assets/")).read_bytes())
        shown = listing.pictures[0].hashes if listing.pictures else ()
        right["picture"] += bool(shown) and (int(shown[0], 16) ^ int(original.hashes[0], 16)).bit_count() <= SAME_PICTURE
    print(f"of {len(ever.truth)} goods: {right}")
    assert len(ever.truth) == PRODUCTS
    assert right.pop("found") >= 0.99 * PRODUCTS
    assert min(right.values()) >= 0.98 * PRODUCTS, right
    assert set(found) <= {product["path"] for product in ever.truth}, "something else was taken for a product"
