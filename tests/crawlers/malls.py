"""Shops with the habits that keep a crawler from their goods, each made of rules and served on loopback.

Each maker fills a :class:`tests.crawlers.shops.Shop` and returns the titles of its goods.
"""

import hashlib
import itertools
from collections.abc import Callable, Sequence
from urllib.parse import parse_qs, unquote, urlsplit

from tests.crawlers.shops import Ask, Reply, Shop, html

GOODS = ("Kettle", "Teapot", "Bowl", "Ladle", "Tray", "Jar", "Whisk", "Scoop")
TONES = ("amber", "birch", "cobalt", "dune", "ebony", "fern", "garnet", "heath")


def titles(count: int) -> list[str]:
    return [f"{TONES[n % 8].title()} {GOODS[n // 8 % 8]} No. {n + 1}" for n in range(count)]


def slug(title: str) -> str:
    return title.lower().replace(" ", "-").replace(".", "")


def item_page(title: str, number: int, *, head: str = "", frame: str = "", currency: str = "€") -> str:
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title>{head}</head><body>{frame}<main class=product><h1>{title}</h1>"
        f"<p class=price>{currency}{10 + number}.50</p><img src='/img/{number}.png' alt='{title}' width=400 height=400>"
        f"<div class=description>{title}, made by hand and fired twice.</div><button type=submit>Add to basket</button></main>"
        "</body></html>"
    )


def card(href: str, title: str, number: int, currency: str = "€") -> str:
    price = f"<span class=price>{currency}{10 + number}.50</span>"
    return f"<li class=card><a href='{href}'><img src='/img/{number}.png'><h3>{title}</h3></a>{price}</li>"


def page(title: str, *parts: str, head: str = "") -> str:
    return f"<!doctype html><html lang=en><head><title>{title}</title>{head}</head><body>{''.join(parts)}</body></html>"


def _query(ask: Ask) -> tuple[str, dict[str, str]]:
    parts = urlsplit(ask.path)
    return unquote(parts.path), {name: values[-1] for name, values in parse_qs(parts.query).items()}


def facet_mall(shop: Shop, count: int = 60) -> list[str]:
    """A Chinese mall: a new ``;jsessionid=`` in every link, ``<base href>``, six facets that combine without end."""
    names = [f"青瓷茶具 {tone} 第{n + 1}款" for n, tone in zip(range(count), itertools.cycle(TONES), strict=False)]
    visits = itertools.count()
    facets = ("pinpai", "caizhi", "f3", "f4", "f5", "f6")

    def session() -> str:
        return ";jsessionid=" + hashlib.sha256(str(next(visits)).encode()).hexdigest()[:32].upper()

    def category(number: int, asked: dict[str, str], sid: str) -> str:
        mine = [n for n in range(count) if n % 5 == number]
        kept = {name: value for name, value in asked.items() if name in facets}
        for name, value in kept.items():
            mine = [n for n in mine if (ord(name[-1]) * 7 + n * len(name)) % 4 == int(value)] or mine[:3]
        at = int(asked.get("p", "1"))
        shown, pages = mine[(at - 1) * 6 : at * 6], -(-len(mine) // 6)
        base = "&".join(f"{name}={value}" for name, value in kept.items())
        refine = [
            f"<a href='fenlei/{number}.html{sid}?{base}{'&' if base else ''}{name}={value}'>{name} {value}</a>"
            for name in facets
            if name not in kept
            for value in range(4)
        ]
        orders = [f"<a href='fenlei/{number}.html{sid}?{base}&sort={by}'>{by}</a>" for by in ("price", "sales")]
        pager = [f"<a href='fenlei/{number}.html{sid}?{base}{'&' if base else ''}p={n}'>{n}</a>" for n in range(1, pages + 1)]
        cards = [card(f"goods/{n + 1001}.html{sid}", names[n], n, "￥") for n in shown]
        return page(
            "分类", *refine, *orders, "<ul class=goods-list>", *cards, "</ul><div class=pagination>", *pager, "</div>", head=here
        )

    here = f"<base href='{shop.url('/mall/')}'>"

    def answer(ask: Ask) -> Reply:
        path, asked = _query(ask)
        sid, path = session(), path.split(";")[0]
        if path in ("/", "/mall/"):
            return html(page("商城", *(f"<a href='fenlei/{n}.html{sid}'>茶具{n}</a>" for n in range(5)), head=here))
        if path.startswith("/mall/fenlei/"):
            return html(category(int(path[13:-5]), asked, sid))
        if path.startswith("/mall/goods/") and (n := int(path[12:-5]) - 1001) < count:
            return html(item_page(names[n], n, head=here, frame=f"<a href='fenlei/{n % 5}.html{sid}'>返回</a>", currency="￥"))
        return Reply(status=404)

    shop.otherwise = answer
    return names


def more_shop(shop: Shop, count: int = 60) -> list[str]:
    """Lists that go on behind a button without an address: one with the page number in it, one that only counts."""
    names = titles(count)

    def listed(numbers: Sequence[int], asked: dict[str, str], style: str, button: Callable[[int], str]) -> Reply:
        at = int(asked.get(style, "1")) if asked.get(style, "1").isdigit() else 1
        shown = numbers[(at - 1) * 8 : at * 8]
        more = button(at) if at * 8 < len(numbers) else ""
        return html(
            page("Goods", "<ul class=grid>", *(card(f"/product/{slug(names[n])}", names[n], n) for n in shown), "</ul>", more)
        )

    def answer(ask: Ask) -> Reply:
        path, asked = _query(ask)
        if path == "/":
            return html(page("Shop", "<a href='/c/first'>First</a> <a href='/c/second'>Second</a>"))
        if path == "/c/first":
            half = range(count // 2)
            return listed(half, asked, "p", lambda at: f"<button class='load-more' data-page='{at + 1}'>Load more</button>")
        if path == "/c/second":
            rest = range(count // 2, count)
            dead = "<nav class=pagination>" + "".join(f"<a href='#'>{n}</a>" for n in range(1, 5)) + "</nav>"
            return listed(rest, asked, "p", lambda at: dead)
        if path.startswith("/product/") and (found := [n for n in range(count) if slug(names[n]) == path[9:]]):
            return html(item_page(names[found[0]], found[0]))
        return Reply(status=404)

    shop.otherwise = answer
    return names


def search_shop(shop: Shop, count: int = 60) -> list[str]:
    """A front page with a search form in GBK and nothing else; only what is asked for is shown."""
    names = [f"景德镇青花瓷碗 {n + 1}号" if n % 2 == 0 else f"Celadon cup {n + 1}" for n in range(count)]
    head = "<meta charset=gbk>"
    form = (
        "<form action='/so.php' method=get class=search><input type=hidden name=lm value=3>"
        "<input name=keyword placeholder='搜索商品'><button>搜索</button></form>"
    )

    def gbk(text: str) -> Reply:
        return Reply(text.encode("gbk"), headers={"Content-Type": "text/html; charset=gbk"})

    def answer(ask: Ask) -> Reply:
        parts = urlsplit(ask.path)
        asked = {name: values[-1] for name, values in parse_qs(parts.query, encoding="gbk").items()}
        if parts.path == "/":
            return gbk(page("瓷器店", form, head=head))
        if parts.path == "/so.php" and asked.get("lm") == "3":
            found = [n for n in range(count) if asked.get("keyword", "?").lower() in names[n].lower()]
            at = int(asked.get("page", "1"))
            link = "/so.php?" + parts.query.partition("&page=")[0]
            turn = f"<div class=pager><a href='{link}&page={at + 1}'>下一页</a></div>" if at * 10 < len(found) else ""
            cards = (card(f"/view.php?goods_id={n + 1}", names[n], n, "￥") for n in found[(at - 1) * 10 : at * 10])
            return gbk(page("搜索结果", form, "<ul>", *cards, "</ul>", turn, head=head))
        if parts.path == "/view.php" and 0 < (n := int(asked.get("goods_id", "0"))) <= count:
            return gbk(item_page(names[n - 1], n - 1, head=head, frame=form, currency="￥"))
        return Reply(status=404)

    shop.otherwise = answer
    return names


def root_shop(shop: Shop, count: int = 60) -> list[str]:
    """Everything at the host's root, no word in an address that tells categories from goods; cards are clicked."""
    names = titles(count)
    groups = {f"our-{thing.lower()}s": [n for n in range(count) if names[n].split()[1] == thing] for thing in GOODS}
    menu = "<nav>" + "".join(f"<a href='/{name}'>{name}</a>" for name in groups) + "<a href='/about-us'>About</a></nav>"

    def clicked(n: int) -> str:
        return (
            f"<div class=tile onclick=\"location.href='/{slug(names[n])}'\"><img src='/img/{n}.png'><b>{names[n]}</b>"
            f"<span class=price>€{10 + n}.50</span></div>"
        )

    def answer(ask: Ask) -> Reply:
        path, asked = _query(ask)
        name = path.strip("/")
        if name in ("", "about-us"):
            return html(page("A shop", menu, "<p>We fire our own clay.</p>"))
        if name in groups:
            colours = [f"<a href='/{name}/tone-{tone}'>{tone}</a>" for tone in TONES]
            tiles = [clicked(n) if n % 2 else card(f"/{slug(names[n])}", names[n], n) for n in groups[name]]
            return html(page(name, menu, *colours, "<div class=tiles>", *tiles, "</div>"))
        group, _, tone = name.partition("/")
        if group in groups and tone:
            shown = [n for n in groups[group] if names[n].lower().startswith(tone.split("/")[0].removeprefix("tone-"))]
            deeper = [f"<a href='/{name}/size-{size}'>{size}</a>" for size in range(5)] if tone.count("/") < 3 else []
            return html(page(name, menu, *deeper, *(card(f"/{slug(names[n])}", names[n], n) for n in shown)))
        found = [n for n in range(count) if slug(names[n]) == name]
        return html(item_page(names[found[0]], found[0], frame=menu)) if found and not asked else Reply(status=404)

    shop.otherwise = answer
    return names


LANGUAGES = (
    "en", "ar", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "hr", "hu", "it", "ja", "ko", "nl", "pl", "pt", "ro", "sv",
)  # fmt: skip


def foreign_sitemap_shop(shop: Shop, count: int = 40) -> list[str]:
    """Goods that no page links; a sitemap that names the builder's host, each page in 21 languages."""
    names = titles(count)
    locs = (
        f"<url><loc>https://build-7.agency.example/{tongue}/{slug(name)}</loc></url>" for name in names for tongue in LANGUAGES
    )
    body = f"<urlset>{''.join(locs)}</urlset>".encode()
    shop.routes["/robots.txt"] = Reply(b"Sitemap: https://build-7.agency.example/sitemap.xml\n")
    shop.routes["/sitemap.xml"] = Reply(body, headers={"Content-Type": "application/xml"})

    def answer(ask: Ask) -> Reply:
        path, _ = _query(ask)
        tongue, _, name = path.strip("/").partition("/")
        switch = "".join(f"<a href='/{other}/{name}'>{other}</a>" for other in LANGUAGES)
        if path == "/":
            return html(page("Shop", *(f"<a href='/{other}/'>{other}</a>" for other in LANGUAGES)))
        if tongue in LANGUAGES and not name:
            return html(page(f"Shop {tongue}", switch, "<p>Goods come by catalogue.</p>"))
        found = [n for n in range(count) if slug(names[n]) == name]
        return html(item_page(names[found[0]], found[0], frame=switch)) if tongue in LANGUAGES and found else Reply(status=404)

    shop.otherwise = answer
    return names
