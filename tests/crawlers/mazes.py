"""Shops in which the same goods stand in many places, or in none that a plain link leads to; each made of rules on loopback.

Each maker fills a :class:`tests.crawlers.shops.Shop` and returns the titles of its goods.
"""

import json
from collections.abc import Callable, Sequence
from urllib.parse import parse_qs, urlsplit

from tests.crawlers.malls import TONES, card, item_page, page, slug, titles
from tests.crawlers.shops import Reply, Shop, html

REGIONS = ("north", "south", "east", "west", "hills", "coast")


def _serve(shop: Shop, answer: Callable[[str, dict[str, str]], Reply | None]) -> None:
    def reply(path: str) -> Reply:
        parts = urlsplit(path)
        return answer(parts.path, {name: values[-1] for name, values in parse_qs(parts.query).items()}) or Reply(status=404)

    shop.otherwise = lambda ask: reply(ask.path)


def _turned(names: Sequence[str], numbers: Sequence[int], href: Callable[[int], str], path: str, at: int, each: int = 8) -> str:
    cards = "".join(card(href(n), names[n], n) for n in numbers[(at - 1) * each : at * each])
    pages = range(1, -(-len(numbers) // each) + 1)
    turns = "".join(f"<a href='{path}?page={n}'>{n}</a>" for n in pages if n != at)
    return f"<ul>{cards}</ul><div class=pagination>{turns}</div>"


def region_board(shop: Shop, count: int = 40) -> list[str]:
    """Every category in every region, a page to report each ad and one to publish in each category."""
    names = titles(count)
    kinds = {
        name: [n for n in range(count) if names[n].split()[1].lower() == name]
        for name in ("kettle", "teapot", "bowl", "ladle", "tray")
    }
    kinds = {"all": [*range(count)]} | kinds

    def href(n: int) -> str:
        return f"/ads/{slug(names[n])}.html"

    def answer(path: str, asked: dict[str, str]) -> Reply | None:
        first, _, second = path.strip("/").partition("/")
        side = "".join(f"<a href='/{kind}'>{kind}</a>" for kind in kinds)
        side += "".join(f"<a href='/{first if first in kinds else 'all'}/{one}'>{one}</a>" for one in REGIONS)
        side += f"<a href='/publish?category={first}'>Publish here</a>" if first in kinds else ""
        if not first:
            return html(page("Board", side))
        if first in kinds and second in ("", *REGIONS):
            numbers = [n for n in kinds[first] if not second or REGIONS[n % 6] == second]
            return html(page(first, side, _turned(names, numbers, href, path, int(asked.get("page", "1")))))
        found = [n for n in range(count) if href(n) == path]
        if found:
            more = f"<a href='/ads/{found[0] + 300}/report'>Report this ad</a>{side}"
            return html(item_page(names[found[0]], found[0], frame=more))
        return html(page("Form", side, "<p>Tell us more.</p>")) if first in ("publish", "ads") else None

    _serve(shop, answer)
    return names


def doubled_shop(shop: Shop, count: int = 40) -> list[str]:
    """Each of the goods lies below two categories, and its page says that it lies below none."""
    names = titles(count)
    shelves = {f"shelf-{tone}": [n for n in range(count) if tone in (TONES[n % 8], TONES[(n + 1) % 8])] for tone in TONES}

    def answer(path: str, asked: dict[str, str]) -> Reply | None:
        menu = "".join(f"<a href='/{name}/'>{name}</a>" for name in shelves)
        first, _, last = path.strip("/").partition("/")
        if not first:
            return html(page("Shop", menu))
        if first in shelves and not last:
            at = int(asked.get("page", "1"))
            return html(page(first, menu, _turned(names, shelves[first], lambda n: f"{path}{slug(names[n])}.html", path, at)))
        found = [n for n in range(count) if f"{slug(names[n])}.html" == (last or first)]
        if not found or (last and found[0] not in shelves.get(first, ())):
            return None
        real = f"<link rel=canonical href='{shop.url()}{slug(names[found[0]])}.html'>"
        return html(item_page(names[found[0]], found[0], head=real, frame=menu))

    _serve(shop, answer)
    return names


def stacked_facets(shop: Shop, count: int = 40) -> list[str]:
    """Facets that stack in one parameter; a list so refined says that it is the whole one, a product below its list and under
    the number of a variant (named behind a ``#`` too) that it is without, and all is there in French.
    """
    names = titles(count)
    shelves = {f"{n}-{name}": [*range(n, count, 4)] for n, name in enumerate(("kettles", "bowls", "trays", "ladles"))}
    facets = ("size-s", "size-l", "tone-blue", "tone-red")

    def told(path: str) -> str:
        other = "".join(f"<link rel=alternate hreflang={one} href='/{one}{path}'>" for one in ("en", "fr"))
        return f"<link rel=canonical href='{shop.url()}en{path}'>{other}"

    def answer(path: str, asked: dict[str, str]) -> Reply | None:
        path = "/en/" if path == "/" else path
        language, first, last = path[1:3], *(*path[4:].split("/"), "")[:2]
        menu = "".join(f"<a href='/{language}/{name}'>{name}</a>" for name in shelves)
        if not first:
            return html(page("Shop", menu, "<a href='/fr/'>Français</a>"))
        menu += f"<a href='?id_currency=2'>$</a><a href='/fr/{first}'>Français</a>"
        if first in shelves and not last:
            chosen, at = asked.get("q", ""), int(asked.get("page", "1"))
            stack = "".join(f"<a rel=nofollow href='?q={chosen}/{one}'>{one}</a>" for one in facets)

            def href(n: int) -> str:
                return f"/{language}/{first}/{n}-{n + 70}-{slug(names[n])}.html#/1-size-s/8-tone-red"

            goods = [n for n in shelves[first] if (n // 4) % 2 or not chosen]
            return html(page(first, menu, stack, _turned(names, goods, href, "", at, 6), head=told(f"/{first}")))
        number = last.partition("-")[0]
        if first not in shelves or not number.isdigit() or int(number) >= count:
            return None
        real = f"/{first}/{number}-{slug(names[int(number)])}.html"
        return html(item_page(names[int(number)], int(number), head=told(real), frame=menu))

    _serve(shop, answer)
    return names


def scrolled_shop(shop: Shop, count: int = 40) -> list[str]:
    """Lists that scrolling lengthens: but for the first goods of each only the scripts' state says how many pages there are."""
    names = titles(count)

    def answer(path: str, asked: dict[str, str]) -> Reply | None:
        menu = "<a href='/shelf/c/1'>Cups</a><a href='/shelf/c/2'>Pots</a>"
        if path == "/":
            return html(page("Shop", menu))
        found = [n for n in range(count) if f"/item/{slug(names[n])}" == path]
        if found:
            return html(item_page(names[found[0]], found[0], frame=menu))
        if path not in ("/shelf/c/1", "/shelf/c/2"):
            return None
        mine, at = [n for n in range(count) if n % 2 == int(path[-1]) - 1], int(asked.get("currentPage", "0"))
        facets = "".join(f"<a href='{path}?query=%3Atone%3A{tone}'>{tone}</a>" for tone in TONES)
        shown = [n for n in mine if TONES[n % 8] == asked["query"][6:]] if "query" in asked else mine
        rows = [{"code": n, "name": names[n], "price": {"value": 10.5 + n}} for n in shown[at * 8 : at * 8 + 8]]
        state = {"search": {"rows": rows, "pagination": {"currentPage": at, "totalPages": -(-len(shown) // 8)}}}
        cards = "".join(card(f"/item/{slug(names[n])}", names[n], n) for n in shown[at * 8 : at * 8 + 8])
        return html(page("Shelf", menu, facets, f"<ul>{cards}</ul><script type=application/json>{json.dumps(state)}</script>"))

    _serve(shop, answer)
    return names


FRONT = """
fetch("/menu.json").then((answer) => answer.json()).then((rows) => rows.forEach((row) => {
  const link = document.createElement("a");
  link.href = "/list.html?kind=" + row.id; link.textContent = row.name; document.querySelector(".menu").append(link);
}));
"""


def filled_front(shop: Shop, count: int = 18) -> list[str]:
    """A front page whose categories come by script, below a word to log in; lists whose pagers are pressed."""
    names = [f"青瓷茶具 {tone} 第{n + 1}款" for n in range(count) for tone in (TONES[n % 8],)]
    top = "<div class=top><a href='/login.html'>你好，请登录</a><a href='/orders/list.html'>我的订单</a></div>"
    shop.routes["/menu.json"] = Reply(
        json.dumps([{"id": n, "name": f"茶具{n}"} for n in range(2)]).encode(), headers={"Content-Type": "application/json"}
    )

    def answer(path: str, asked: dict[str, str]) -> Reply | None:
        if path == "/":
            return html(
                page("茶具商城", top, "<div class=menu></div><p>秒杀 总有你想不到的低价</p>", f"<script>{FRONT}</script>")
            )
        if path == "/list.html":
            mine, at = [n for n in range(count) if n % 2 == int(asked["kind"])], int(asked.get("pageNum", "1"))
            cards = "".join(card(f"/{n + 4001}.html", names[n], n, "￥") for n in mine[(at - 1) * 5 : at * 5])
            pager = "".join(f"<a class=page_a pn={n}>{n}</a>" for n in (1, 2)) + (
                "<a class=page_a pn=2>下一页 &gt;</a>" if at < 2 else ""
            )
            return html(page("搜索", top, f"<ul>{cards}</ul><div class=page_wrap>{pager}</div>"))
        number = int(path[1:-5]) - 4001 if path[1:-5].isdigit() else -1
        return html(item_page(names[number], number, frame=top, currency="￥")) if 0 <= number < count else None

    _serve(shop, answer)
    return names


def pathwise_shop(shop: Shop, count: int = 48) -> list[str]:
    """Category, maker, price, place and order are written into the path of every list, in any combination."""
    names = titles(count)
    choices = {"cid": 6, "maker": 5, "price": 4, "place": 3, "order": 4}

    def address(chosen: dict[str, str]) -> str:
        return "/search/index" + "".join(f"/{name}/{value}" for name, value in chosen.items()) + ".html"

    def fits(n: int, chosen: dict[str, str]) -> bool:
        return all(n // (nth + 1) % many == int(chosen.get(name, n // (nth + 1) % many)) for nth, (name, many) in told)

    told = [(nth, pair) for nth, pair in enumerate(choices.items()) if pair[0] != "order"]

    def answer(path: str, asked: dict[str, str]) -> Reply | None:
        steps = path.removesuffix(".html").strip("/").split("/")
        menu = "".join(f"<a href='{address({'cid': str(n)})}'>Kind {n}</a>" for n in range(choices["cid"]))
        if steps[:2] == ["search", "index"]:
            chosen = dict(zip(steps[2::2], steps[3::2], strict=True))
            each = [(name, str(n)) for name, many in choices.items() for n in range(many)]
            refine = "".join(f"<a href='{address(chosen | {name: value})}'>Choice {value}</a>" for name, value in each)
            numbers = [n for n in range(count) if fits(n, chosen)]
            turned = _turned(names, numbers, lambda n: f"/goods/index/id/{n + 1}.html", path, int(asked.get("page", "1")))
            return html(page("Search", f"<nav>{menu}</nav><dl>{refine}</dl>", turned))
        if steps[0] == "goods" and int(steps[-1]) <= count:
            return html(item_page(names[int(steps[-1]) - 1], int(steps[-1]) - 1, frame=menu))
        return html(page("Shop", menu)) if path == "/" else None

    _serve(shop, answer)
    return names
