"""The example shop behaves like a shop: everything on offer can be reached, and what stands in the way stands there."""

import gzip
import json
import re
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

import extruct
import pytest
from lxml import etree, html
from protego import Protego

from markwatch.example import tables
from markwatch.example.stock import path_of
from markwatch.example.tables import Good, Markup, Shelf

LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
GOODS = list(tables.goods(1).values())
OPEN = [good for good in GOODS if good.shelf not in (Shelf.FLASH, Shelf.MEMBERS)]


def links(page: str, base: str) -> set[str]:
    return {urljoin(base, href) for href in html.fromstring(page).xpath("//a/@href")}


def canonical(page: str) -> str:
    found: list[str] = html.fromstring(page).xpath("//link[@rel='canonical']/@href")
    return found[0] if found else ""


def paths_in_sitemaps(visitor: Any) -> set[str]:
    index = etree.fromstring(visitor.get("/sitemap.xml").body)
    paths = set()
    for loc in index.iter(LOC):
        body = visitor.get(urlsplit(loc.text).path).body
        body = gzip.decompress(body) if loc.text.endswith(".gz") else body
        paths |= {urlsplit(url.text).path for url in etree.fromstring(body).iter(LOC)}
    return paths


@pytest.fixture(scope="module")
def walked(visitor: Any) -> dict[str, str]:
    """Every page a polite walker finds from the home page and the sitemaps: path without session and query → the text."""
    rules = Protego.parse(visitor.get("/robots.txt").text)
    found: dict[str, str] = {}
    ahead = [visitor.base + "/", *(visitor.base + path for path in paths_in_sitemaps(visitor))]
    seen = set(ahead)
    while ahead:
        url = ahead.pop()
        parts = urlsplit(url)
        answer = visitor.get(parts.path + (f"?{parts.query}" if parts.query else ""))
        if answer.status != 200 or not answer.headers["content-type"].startswith("text/html"):
            continue
        found[url] = answer.text
        for link in links(answer.text, url):
            plain = re.sub(r";jsessionid=\w+|[?&](spm|utm_\w+|from|low|high)=[^&]*", "", link)
            if plain.startswith(visitor.base) and rules.can_fetch(plain, "markwatch") and plain not in seen:
                seen.add(plain)
                ahead.append(plain)
    return found


def test_every_open_product_is_reached(walked: dict[str, str], visitor: Any) -> None:
    reached = {canonical(page) for page in walked.values()}
    assert [good.id for good in OPEN if visitor.base + path_of(good) not in reached] == []


def test_walls_hide_what_they_should(walked: dict[str, str]) -> None:
    hidden = [good for good in GOODS if good.shelf in (Shelf.FLASH, Shelf.MEMBERS)]
    assert len(hidden) == 3
    assert [
        good.id for good in hidden if any(good.title in page and "<h1" in page for page in walked.values() if "item" in page)
    ] == [good.id for good in hidden if good.shelf is Shelf.MEMBERS]


def test_sitemap_names_a_part_of_the_goods(visitor: Any) -> None:
    paths = paths_in_sitemaps(visitor)
    named = [good for good in OPEN if path_of(good) in paths]
    assert 0.3 < len(named) / len(OPEN) < 0.8
    assert [visitor.get(path).status for path in paths] == [200] * len(paths)


def test_a_product_is_reached_by_several_addresses(visitor: Any) -> None:
    ways = ("/c/outdoor/1063.html", "/c/home/1063.html", "/item/1063.html", "/item/1063.html;jsessionid=AB12?utm_source=x")
    assert {canonical(visitor.get(way).text) for way in ways} == {visitor.base + "/item/1063.html"}
    assert visitor.get("/c/food/1063.html").status == 404
    moved = visitor.get("/goods/1063")
    assert (moved.status, moved.headers["location"]) == (301, "/item/1063.html")


@pytest.mark.parametrize("good", OPEN, ids=lambda good: good.id)
def test_product_pages_say_what_the_tables_say(good: Good, visitor: Any) -> None:
    answer = visitor.get(path_of(good))
    assert answer.status == 200
    tree = html.fromstring(answer.body)
    assert tree.xpath("string(//h1)").strip() == good.title
    shown = re.sub(r"[\s,]", "", tree.xpath("string(//*[contains(@class, 'big')])"))
    assert shown == f"{'US$' if good.english else '¥'}{good.price}"
    said = extruct.extract(answer.text, base_url=visitor.base, syntaxes=["json-ld", "microdata", "opengraph"], uniform=True)
    told = {syntax for syntax, items in said.items() if any("roduct" in str(item.get("@type")) for item in items)}
    assert told == ({good.markup.value} & {"json-ld", "microdata", "opengraph"})
    if good.markup is Markup.JSON_LD:
        offers = next(item for item in said["json-ld"] if item["@type"] == "Product")["offers"]
        assert (offers["price"], offers["priceCurrency"]) == (str(good.price), good.currency)


def test_pages_in_another_encoding(visitor: Any) -> None:
    answer = visitor.get("/item/1031.html")
    assert answer.headers["content-type"] == "text/html; charset=gb18030"
    assert "珂*洛*佩" in answer.body.decode("gb18030")


def test_what_has_not_changed_answers_304(visitor: Any) -> None:
    first = visitor.get("/item/1001.html")
    again = visitor.get("/item/1001.html", If_None_Match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    assert visitor.get("/item/1001.html", If_Modified_Since=first.headers["last-modified"]).status == 304
    assert visitor.get("/item/1001.html", If_Modified_Since="Mon, 01 Jan 2024 00:00:00 GMT").status == 200
    assert visitor.get("/item/1001.html", If_Modified_Since="not a date").status == 200
    assert visitor.get("/item/1001.html", If_None_Match='"other"', If_Modified_Since=first.headers["last-modified"]).status == 200
    picture = visitor.get("/img/320/1001-1.jpg")
    assert visitor.get("/img/320/1001-1.jpg", If_None_Match=picture.headers["etag"]).status == 304


def test_a_shop_page_is_new_at_every_visit_and_shows_its_licences(visitor: Any) -> None:
    one, other = visitor.get("/shop/s03/"), visitor.get("/shop/s03/")
    assert one.headers["etag"] != other.headers["etag"]
    assert ";jsessionid=" in one.text
    for value in ("93150303MAXX00031B", "SC11515030399016", "174-0000-0103", "shaan_grape"):
        assert value in one.text
    assert "93150303MAXX00031B" in visitor.get("/shop/s03/licence").text
    assert visitor.get("/shop/s99/").status == 404


def test_walls_and_holes(visitor: Any) -> None:
    assert "安全验证" in visitor.get("/flash/1103.html").text
    assert visitor.get("/flash/1104.html").status == 403
    assert "请登录" in visitor.get("/item/1105.html").text
    assert visitor.get("/members/").headers["location"] == "/account/login?next=/members/"
    soft = visitor.get("/item/1999.html")
    assert soft.status == 200
    assert "已下架" in soft.text
    assert [
        visitor.get(path).status for path in ("/no", "/c/no/", "/c/food/?page=9", "/c/food/?page=x", "/img/7/1001-1.jpg")
    ] == [404] * 5


def test_the_calendar_has_no_end_and_robots_forbid_it(visitor: Any) -> None:
    rules = Protego.parse(visitor.get("/robots.txt").text)
    assert rules.can_fetch(visitor.base + "/events/", "markwatch")
    assert not rules.can_fetch(visitor.base + "/events/2026/12", "markwatch")
    assert not rules.can_fetch(visitor.base + "/c/home/?sort=new", "markwatch")
    assert not rules.can_fetch(visitor.base + "/account/login", "markwatch")
    assert rules.can_fetch(visitor.base + "/account/help", "markwatch")
    assert not rules.can_fetch(visitor.base + "/", "MirrorBot")
    assert "/events/8000/2" in visitor.get("/events/8000/1").text


def test_search_and_orders(visitor: Any) -> None:
    found = visitor.get("/search?q=" + quote("乌海 葡萄")).text
    assert "乌海葡萄 巨峰" in found
    assert "登山" not in html.fromstring(found).xpath("string(//main)")
    assert "&lt;script&gt;" in visitor.get("/search?q=" + quote("<script>")).text
    prices = html.fromstring(visitor.get("/c/food/?sort=price").body).xpath("//main//*[@class='price']/text()")
    amounts = [float(price.strip("¥")) for price in prices]
    assert amounts == sorted(amounts)
    assert all(
        50 <= float(p.strip("¥")) < 200
        for p in html.fromstring(visitor.get("/c/food/?low=50&high=200").body).xpath("//main//*[@class='price']/text()")
    )
    assert visitor.get("/c/food/?low=x").status == 200


def test_pictures_come_in_three_sizes_and_lists_load_them_lazily(visitor: Any) -> None:
    sizes = [len(visitor.get(f"/img/{side}/1001-1.jpg").body) for side in (160, 320, 500)]
    assert sizes == sorted(sizes)
    assert visitor.get("/img/160/1001-1.jpg").body[:3] == b"\xff\xd8\xff"
    page = html.fromstring(visitor.get("/c/home/").body)
    assert page.xpath("//img/@data-src")
    assert page.xpath("//img/@data-srcset")


def test_json_ld_cannot_be_broken_out_of(visitor: Any) -> None:
    page = html.fromstring(visitor.get("/item/1001.html").body)
    said = [json.loads(script) for script in page.xpath("//script[@type='application/ld+json']/text()")]
    assert [item["@type"] for item in said] == ["Product", "BreadcrumbList"]
