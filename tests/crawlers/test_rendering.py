"""Shops that are empty without JavaScript, with a real browser."""

import gzip
import hashlib
import json
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from warcio.archiveiterator import ArchiveIterator

from casefiles.errors import BadConfiguration
from casefiles.pictures.reading import read_picture
from crawlers.orders import Render
from crawlers.rendering.routes import routes
from tests.crawlers.browsers import browsers, drivers, needs_browser
from tests.crawlers.scriptshop import LEAFING, PRESSING, SCROLLING, script_shop
from tests.crawlers.shops import Crawled, Reply, Shop, html, listing_page, product, stock

PACKED = {"Content-Encoding": "gzip"}
NO_BROWSER = Path("/nonexistent/chromium")
SHELL = "<!doctype html><html><body><div id=app></div><script>%s</script></body></html>"


def written(text: str) -> str:
    """A page that is empty until its script writes ``text`` into it."""
    return SHELL % f"document.getElementById('app').innerHTML = {text!r}"


TABBED = """
const app = document.getElementById("app"), places = ["", "/kinds", "/about"];
const tile = (words, to) => { const one = document.createElement("uni-view"); one.className = "tile";
  one.innerHTML = '<img src="/img/1.png" width="60" height="60">' + words;
  one.addEventListener("click", () => { location.hash = to; }); return one; };
const show = () => { const at = location.hash.slice(1), bar = document.createElement("div");
  const names = ["Home", "Kinds", "About"];
  names.forEach((name, n) => { const one = document.createElement("div"); one.className = "tabbar-item"; one.textContent = name;
    one.addEventListener("click", () => { location.hash = places[n]; }); bar.append(one); });
  const own = at.slice(-1);
  const body = at === "/kinds" ? [tile("Mugs", "/goods/list?kind=4"), tile("Jugs", "/goods/list?kind=5")]
    : at.startsWith("/goods/list") ? [4, 5, 6].map((n) => tile(`Mug ${own}${n} <b>€19.90</b>`, `/goods/${own}${n}`))
    : at.startsWith("/goods/") ? ["x"].map(() => { const one = document.createElement("main");
        one.innerHTML = `<h1>Mug ${at.slice(7)}</h1><p>€19.90</p><img src="/img/1.png" width=400 height=400><button>Buy</button>`;
        return one; })
    : ["Welcome to our house"];
  app.replaceChildren(...body, bar); };
addEventListener("hashchange", show); show();
"""


@needs_browser
@pytest.mark.slow
def test_a_menu_and_tiles_that_only_listen_for_clicks_lead_to_the_goods(shop: Shop, crawled: Crawled) -> None:
    shop.routes["/"] = html(SHELL % TABBED)
    crawled.crawl(shop, pictures_per_listing=0)
    assert crawled.titles() == [f"Mug {n}" for n in (44, 45, 46, 54, 55, 56)]


def test_a_category_alone_under_its_heading_is_led_to_as_the_others_are() -> None:
    several, alone = [{"id": 17, "name": "Mugs"}, {"id": 18, "name": "Jugs"}], [{"id": 22, "name": "Lamps"}]
    answer = json.dumps({"data": [{"title": "Table", "kinds": several}, {"title": "Light", "kinds": alone}]}).encode()
    led = routes(["https://shop.example/#/list?kind=17"], [answer])
    assert sorted(led) == [f"https://shop.example/#/list?kind={number}" for number in (17, 18, 22)]


@needs_browser
@pytest.mark.slow
@pytest.mark.parametrize("turning", [SCROLLING, PRESSING, LEAFING], ids=["scrolling", "pressing", "leafing"])
def test_all_goods_of_a_shop_behind_click_handlers_and_hash_routes_are_found(shop: Shop, crawled: Crawled, turning: str) -> None:
    script_shop(shop, 18, turning)
    crawled.crawl(shop, pictures_per_listing=1)
    assert len(crawled.titles()) == 18
    store = crawled.store()
    listings = {listing.url: listing for listing in store.listings()}
    capture = store.captures([shop.url("/#/items/detail/K003")])[0]
    store.close()
    assert shop.url("/#/items/detail/K003") in listings
    read = listings[shop.url("/#/items/detail/K003")]
    assert (read.title, str(read.price), read.currency) == ("手工搪瓷杯 3 号", "22.50", "CNY")
    assert read.pictures[0].url == shop.url("/img/3.png")
    assert capture.rendered is not None
    document = (crawled.archive / capture.rendered).read_bytes()
    assert "手工搪瓷杯 3 号" in document.decode()
    assert capture.rendered == f"seen/{hashlib.sha256(document).hexdigest()[:2]}/{hashlib.sha256(document).hexdigest()}.html"
    assert capture.screenshot is None


@needs_browser
@pytest.mark.slow
def test_a_screenshot_shows_the_whole_page_with_its_pictures_and_lies_in_the_archive_too(shop: Shop, crawled: Crawled) -> None:
    shop.routes["/"] = html(product(2, more="<div style='height:3000px'></div><p>the end</p>"))
    shop.routes["/img/2.png"] = Reply(b"<svg xmlns='http://www.w3.org/2000/svg'/>", headers={"Content-Type": "image/svg+xml"})
    crawled.crawl(shop, screenshots=True, pictures_per_listing=0)
    store = crawled.store()
    capture = store.captures([shop.url()])[0]
    store.close()
    assert capture.screenshot is not None
    taken = (crawled.archive / capture.screenshot).read_bytes()
    assert capture.screenshot.endswith(f"/{hashlib.sha256(taken).hexdigest()}.png")
    picture = read_picture(taken)
    assert (picture.format, picture.width) == ("PNG", 1280)
    assert picture.height is not None
    assert 3000 < picture.height < 5000
    assert "/img/2.png" in shop.paths()
    with (crawled.archive / capture.archive).open("rb") as file:
        kept = {
            record.rec_headers.get_header("WARC-Target-URI"): (record.rec_type, record.content_stream().read())
            for record in ArchiveIterator(file, check_digests="raise")
        }
    assert kept[f"urn:fullPage:{shop.url()}"] == ("resource", taken)
    assert kept[f"urn:dom:{shop.url()}"][0] == "resource"


@needs_browser
@pytest.mark.slow
def test_a_site_that_needed_the_browser_goes_to_it_at_once_until_its_start_page_reads_plainly(
    shop: Shop, crawled: Crawled
) -> None:
    pages = [f"/product/p-{number}" for number in range(6)]
    shop.routes["/"] = html(written(listing_page(pages)))
    shop.routes |= {page: html(written(product(number * 2 + 1))) for number, page in enumerate(pages)}
    crawled.crawl(shop, pictures_per_listing=0, concurrency=1, tabs=1)
    assert len(crawled.titles()) == 6
    assert [shop.paths().count(page) for page in pages].count(1) >= 3, "remembered: no more plain requests"
    assert "/img/1.png" not in shop.paths(), "pictures are not loaded"
    assert list(crawled.archive.glob(".*.rendered"))
    shop.routes["/"] = html(listing_page(pages))
    crawled.crawl(shop, pictures_per_listing=0)
    assert not list(crawled.archive.glob(".*.rendered"))


@needs_browser
@pytest.mark.slow
def test_a_page_that_leaves_its_price_to_a_script_is_looked_at_in_the_browser(shop: Shop, crawled: Crawled) -> None:
    filling = "fetch('/api/7').then((a) => a.text()).then((p) => { document.querySelector('.now').textContent = '€' + p; })"
    shop.routes["/"] = html(listing_page(["/product/p-7"]))
    shop.routes["/product/p-7"] = html(
        "<!doctype html><html><body><h1>Copper funnel, wide</h1><p class=now>€ {{ goods.price }}</p><p>For jam jars.</p>"
        f"<button>Add to cart</button><script>{filling}</script></body></html>"
    )
    shop.routes["/api/7"] = Reply(b"12.40", headers={"Content-Type": "text/plain"})
    crawled.crawl(shop, pictures_per_listing=0)
    store = crawled.store()
    assert [(one.title, str(one.price)) for one in store.listings()] == [("Copper funnel, wide", "12.40")]
    store.close()


def test_without_a_browser_what_needs_one_is_named_and_the_rest_is_read(shop: Shop, crawled: Crawled) -> None:
    stock(shop, 2, pictures=False)
    shop.routes["/"] = html(listing_page(["/category/mugs", "/#/items/5", "/shell"]))
    shop.routes["/shell"] = html(SHELL % "1")
    crawled.crawl(shop, browser=NO_BROWSER)
    whys = crawled.whys(shop)
    assert whys["refused", "no-browser"] == 1
    assert whys["blocked", "empty-shell"] == 1
    assert len(crawled.titles()) == 2
    with pytest.raises(BadConfiguration, match="needs a browser"):
        crawled.crawl(shop, browser=NO_BROWSER, render=Render.ALWAYS)


@needs_browser
@pytest.mark.slow
def test_pages_that_hang_crash_or_burst_cost_one_page_each(shop: Shop, crawled: Crawled) -> None:
    good = [f"/product/p-{number}" for number in range(3)]
    hostile = {
        "/hang": SHELL % "for (;;) {}",
        "/alert": SHELL % "for (;;) alert(1)",
        "/heap": SHELL % "const all = []; for (;;) all.push(new Array(1e6).fill(all.length));",
        "/away": SHELL % "location.href = 'http://elsewhere.invalid/'",
        "/reload": SHELL % "location.reload()",
        "/popups": written("<p>popups</p>") + "<script>for (let i = 0; i < 20; i++) open('/hang')</script>",
        "/file": SHELL % "location.href = 'file:///etc/passwd'",
        "/download": SHELL % "location.href = '/thing.zip'",
    }
    shop.routes["/"] = html(listing_page([*hostile, *good]))
    shop.routes |= {path: html(text) for path, text in hostile.items()}
    shop.routes["/thing.zip"] = Reply(b"PK", headers={"Content-Type": "application/zip"})
    shop.routes |= {page: html(written(product(number * 2 + 1))) for number, page in enumerate(good)}
    crawled.crawl(shop, pictures_per_listing=0, render_seconds=20.0, timeout=12.0)
    assert len(crawled.titles()) == 3
    whys = crawled.whys(shop)
    assert whys["failed", "timeout"] >= 1
    assert None not in {outcome for outcome, _ in whys}
    assert crawled.seen[-1].ended == "finished"
    assert browsers() == []


@needs_browser
@pytest.mark.slow
def test_a_page_that_does_not_give_way_or_goes_on_asking_takes_nothing_from_the_next_one(shop: Shop, crawled: Crawled) -> None:
    noise = "setInterval(() => fetch('/api/noise').then((r) => r.json()), 100)"
    hostile = {
        "/product/stays": "onbeforeunload = (event) => event.preventDefault()",
        "/product/holds": "onpagehide = () => { for (;;) {} }",
        "/product/noisy": noise,
    }
    pages = ["/product/p-1", *hostile, "/product/p-5", "/product/p-7"]
    shop.routes["/"] = html(listing_page(pages))
    for number, page in enumerate(pages):
        shop.routes[page] = html(written(product(number * 2 + 1)) + f"<script>{hostile.get(page, '')}</script>")
    shop.routes["/api/noise"] = Reply(b'{"name": "Noise", "price": 1}', headers={"Content-Type": "application/json"})
    crawled.crawl(shop, pictures_per_listing=0, render=Render.ALWAYS, tabs=1, concurrency=1, timeout=12.0)
    assert len(crawled.titles()) == len(pages)
    paths = shop.paths()
    last = max(place for place, path in enumerate(paths) if path == "/product/noisy")
    after = next(place for place, path in enumerate(paths) if place > last and path in pages)
    assert paths.index("/api/noise") < after
    assert paths[after:].count("/api/noise") <= 1, "what a tab showed before asks for nothing more"
    assert paths.count("/product/p-1") == 1


@needs_browser
@pytest.mark.slow
@pytest.mark.parametrize("running", [browsers, drivers])
def test_a_browser_or_driver_that_is_killed_again_and_again_loses_no_page(
    shop: Shop, crawled: Crawled, running: Callable[[], list[psutil.Process]]
) -> None:
    pages = [f"/product/p-{number}" for number in range(30)]
    shop.routes["/"] = html(written(listing_page(pages)))
    shop.routes |= {page: html(written(product(number * 2 + 1))) for number, page in enumerate(pages)}
    over, killed = threading.Event(), []

    def kill() -> None:
        last = 0
        while not over.wait(0.05):
            asked = sum(path.startswith("/product") for path in shop.paths())
            if asked >= last + 10 and (found := running()):
                found[0].kill()
                killed.append(asked)
                last = asked

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        crawled.crawl(shop, pictures_per_listing=0, render=Render.ALWAYS)
    finally:
        over.set()
        killer.join()
    assert len(killed) >= 2
    assert len(crawled.titles()) == 30


@needs_browser
def test_what_a_page_asks_for_in_the_browser_obeys_robots(shop: Shop, crawled: Crawled) -> None:
    shop.routes["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /api/\n")
    shop.routes["/"] = html(SHELL % "fetch('/api/goods').then(() => { document.body.innerText = 'answered' })")
    shop.routes["/api/goods"] = Reply(b"[]", headers={"Content-Type": "application/json"})
    began = time.monotonic()
    crawled.crawl(shop)
    assert "/api/goods" not in shop.paths()
    assert crawled.whys(shop)["blocked", "empty-shell"] == 1
    assert time.monotonic() - began < 60


def test_an_order_without_tabs_is_no_order(shop: Shop, crawled: Crawled) -> None:
    with pytest.raises(BadConfiguration, match="tabs"):
        replace(crawled.order(shop), tabs=0)


@needs_browser
@pytest.mark.slow
def test_a_small_answer_that_unpacks_to_much_costs_its_page_only(shop: Shop, crawled: Crawled) -> None:
    shop.routes["/"] = html(listing_page(["/product/bomb", "/product/asks", "/product/good"]))
    shop.routes["/product/bomb"] = Reply(
        gzip.compress(b"<p>" + b"x" * 12_000_000), headers={"Content-Type": "text/html"} | PACKED
    )
    asking = "fetch('/api/much').then((r) => r.json()).then((all) => { app.dataset.count = all.length })"
    shop.routes["/product/asks"] = html(written(product(1)) + f"<script>{asking}</script>")
    much = gzip.compress(b"[" + b"0," * 3_000_000 + b"0]")
    shop.routes["/api/much"] = Reply(much, headers={"Content-Type": "application/json"} | PACKED)
    shop.routes["/product/good"] = html(written(product(3)))
    crawled.crawl(shop, pictures_per_listing=0, render=Render.ALWAYS, tabs=1)
    assert "Enamel mug number 3" in crawled.titles()
    assert None not in {outcome for outcome, _ in crawled.whys(shop)}
    assert browsers() == []
