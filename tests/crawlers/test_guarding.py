"""Nobody inside is reached: however the address is spelled, by whatever way the crawler is led there."""

import subprocess
import sys

from casefiles.records import to_json
from tests.crawlers.addressforms import FORMS
from tests.crawlers.shops import Crawled, Reply, Shop, html, listing_page, png, product, redirect, sitemap_index, stock


def test_no_form_of_a_private_address_is_reached(shop: Shop, canary: Shop, crawled: Crawled) -> None:
    direct = [f"http://{form}:{canary.port}/direct-{number}.png" for number, form in enumerate(FORMS)]
    direct += [f"//127.0.0.1:{canary.port}/slashes.png", f"http:\\\\127.0.0.1:{canary.port}\\back.png"]
    led = [f"/led-{number}.png" for number in range(len(FORMS))]
    for path, form in zip(led, FORMS, strict=True):
        shop.routes[path] = redirect(f"http://{form}:{canary.port}/by-redirect.png", status=307)
    pictures = "".join(f"<img src='{url}' width=400 height=400>" for url in [*direct, *led])
    shop.routes |= {
        "/robots.txt": Reply(f"Sitemap: {shop.url('/maps.xml')}\nSitemap: {canary.url('/maps.xml')}\n".encode()),
        "/maps.xml": Reply(sitemap_index(canary.url("/inner.xml"), shop.url("/led-map.xml"))),
        "/led-map.xml": redirect(canary.url("/inner.xml")),
        "/": html(listing_page(["/product/mug-0", canary.url("/page"), "/led-page", "/good"])),
        "/led-page": redirect(canary.url("/page")),
        "/product/mug-0": html(product(1).replace("</main>", f"{pictures}</main>")),
        "/img/1.png": Reply(png(1), headers={"Content-Type": "image/png"}),
        "/good": html(product(3, title="A good one")),
    }
    canary.otherwise = lambda ask: Reply(png(2), headers={"Content-Type": "image/png"})
    crawled.crawl(shop, pictures_per_listing=100)
    assert canary.asks == []
    assert "A good one" in crawled.titles()
    whys = crawled.whys(shop)
    assert whys["refused", "private-address"] >= 20
    assert whys["refused", "other-host"] >= 2


def test_a_start_inside_is_refused_by_name_and_nothing_is_asked(canary: Shop, shop: Shop, crawled: Crawled) -> None:
    crawled.crawl(shop, f"http://localhost:{canary.port}/")
    store = crawled.store()
    coverage = store.ledger(f"localhost:{canary.port}").coverage()
    store.close()
    assert {(outcome.value if outcome else None, why) for _, outcome, why in coverage} == {("refused", "private-address")}
    assert canary.asks == []


def test_a_crawl_without_its_guard_does_not_begin(shop: Shop, crawled: Crawled) -> None:
    """The startup proof: the same process settings but for the resolver."""
    stock(shop, 2)
    script = (
        "import sys; from crawlers import settings; settings.TWISTED_DNS_RESOLVER = 'scrapy.resolver.CachingThreadedResolver';"
        "from crawlers.running import main; main()"
    )
    order = to_json(crawled.order(shop)) + "\n"
    child = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdin is not None
    assert child.stdout is not None
    with child:
        child.stdin.write(order)
        child.stdin.flush()
        said = child.stdout.read()
    assert child.returncode == 1
    assert "AddressRefused" in said
    assert shop.asks == []
