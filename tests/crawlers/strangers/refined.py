"""Shops whose every page offers the same goods again: by facet, order and view, by day, and under a number of the visit."""

from tests.crawlers.shops import Shop
from tests.crawlers.strangers.goods import Goods, Stranger, english, nth, number_in, page_in, serve

FACETS = {
    "color": ("red", "blue", "green", "sand"),
    "size": ("s", "m", "l"),
    "price": ("0-25", "25-50", "50-100"),
    "waterproof": ("1",),
}
ORDERS = ("price", "-price", "newness", "-rating")


def facet_shop(shop: Shop) -> Stranger:
    """Facets in parameters and in paths, which add up, beside orders, views and numbers of goods; a brand line by class."""
    goods = english()

    def answer(at: str, asked: dict[str, str]) -> str | None:
        if at == "/" or at.startswith("/shop/"):
            return _faceted(goods, at, asked)
        one = next((each for each in goods if _named(each) == at), None)
        return _faceted_goods(one, goods[one.number % 14]) if one else None

    serve(shop, answer)
    return Stranger(goods, _named, "EUR", frozenset({"description", "brand"}))


def _named(one: Goods) -> str:
    return f"/product/{one.title.lower().replace(' ', '-')}/"


def _prices(one: Goods) -> str:
    return f"<del><bdi>€{one.before}</bdi></del> <ins><bdi>€{one.price}</bdi></ins>"


def _card(one: Goods) -> str:
    return (
        f"<li class=product><a href='{_named(one)}'><img src='{one.picture}' width=300 height=300><h2>{one.title}"
        f"</h2><span class=price>{_prices(one)}</span></a><a href='?add-to-cart={one.number}' class=button>Add to cart</a></li>"
    )


def _refinements(here: str, asked: dict[str, str]) -> str:
    kept = "&".join(f"{name}={value}" for name, value in asked.items())
    more = f"{here}?{kept}&" if kept else f"{here}?"
    boxes = "".join(
        f"<li><a href='{more}filter_{name}={value}'>{value}</a> (3)</li><li><a href='/shop/{name}-{value}/'>{value}</a></li>"
        for name, values in FACETS.items()
        for value in values
    )
    orders = "".join(f"<a href='{more}ordering={one}'>{one}</a>" for one in ORDERS)
    views = "".join(f"<a href='{more}view={one}'>{one}</a>" for one in ("grid", "list"))
    return f"<aside class=filters><ul>{boxes}</ul></aside><div>{orders}{views}<a href='{more}per_page=48'>48</a></div>"


def _ember(title: str, body: str) -> str:
    top = "<header><a href='/'>Ember</a><nav><a href='/shop/'>Shop</a></nav></header>"
    return f"<html lang=en-IE><head><title>{title} - Ember</title></head><body>{top}{body}</body></html>"


def _faceted(goods: list[Goods], at: str, asked: dict[str, str]) -> str:
    n = page_in(asked, "page")
    shown = goods[(n - 1) * 5 : n * 5] if at == "/shop/" else goods[:4]
    turn = "".join(f"<a class=page-numbers href='/shop/?page={p}'>{p}</a>" for p in (1, 2, 3))
    rows = f"<ul class=products>{''.join(map(_card, shown))}</ul><nav class=pagination>{turn}</nav>"
    return _ember("Shop", f"<h1>Shop</h1>{_refinements(at, asked)}{rows}")


def _faceted_goods(one: Goods, other: Goods) -> str:
    return _ember(
        one.title,
        f"<nav class=breadcrumb><a href='/'>Home</a> / <a href='/shop/'>Shop</a> / {one.title}</nav><div class=gallery>"
        f"<img src='{one.picture}' alt='{one.title}' width=600 height=600></div><div class=summary><span class=product-brand>"
        f"{one.brand}</span><h1>{one.title}</h1><p class=price>{_prices(one)}</p><form><button>Add to cart</button>"
        f"</form></div><div id=tab-description><h2>Description</h2><p>{one.text}</p></div><section class=related>"
        f"<h2>Related products</h2><ul>{_card(other)}</ul></section>",
    )


def calendar_shop(shop: Shop) -> Stranger:
    """A calendar without end, a number of the visit in every link, and a table of goods under each order of its columns."""
    goods = english()
    visits = iter(range(1_000, 20_000))

    def answer(at: str, asked: dict[str, str]) -> str | None:
        page = _fair(goods, at, asked)
        return page.replace("VISIT", f"vis={next(visits) * 7919:x}b7e0c4aa91d2f3") if page else None

    serve(shop, answer)
    return Stranger(goods, lambda one: f"/item.cgi?no={one.number}", "USD", frozenset({"description"}))


def _fair(goods: list[Goods], at: str, asked: dict[str, str]) -> str | None:
    if at == "/":
        return _framed("The Field Fair", f"<h1>Welcome to the field fair</h1><table>{''.join(map(_row, goods[:3]))}</table>")
    if at == "/goods.cgi":
        return _framed("Goods", _table(goods, page_in(asked, "pg")))
    if at.startswith("/fairs/"):
        return _framed("Fairs", _days(*(number_in(step) for step in at.strip("/").split("/")[1:3])))
    one = nth(goods, number_in(asked.get("no", ""))) if at == "/item.cgi" else None
    return _framed(f"{one.title} | The Field Fair", _detail(one)) if one else None


def _framed(title: str, body: str) -> str:
    links = "<a href='/?VISIT'>Start</a><a href='/goods.cgi?VISIT'>Goods</a><a href='/fairs/2024/05/?VISIT'>Fairs</a>"
    head = f"<html lang=en><head><title>{title}</title></head><body><div class=menu>{links}</div>"
    return f"{head}{body}<p>All prices in US$</p></body></html>"


def _row(one: Goods) -> str:
    to = f"item.cgi?no={one.number}&amp;VISIT"
    return (
        f"<tr><td><a href='{to}'><img src='{one.picture}' width=90></a></td><td><a href='{to}'>{one.title}</a></td>"
        f"<td>{one.brand}</td><td class=price>${one.price}</td></tr>"
    )


def _table(goods: list[Goods], n: int) -> str:
    heads = "".join(
        f"<th><a href='/goods.cgi?sortby={one}&amp;dir={way}&amp;VISIT'>{one}</a></th>"
        for one in ("name", "maker", "price")
        for way in ("up", "down")
    )
    turn = "".join(f"<a href='/goods.cgi?pg={p}&amp;VISIT'>{p}</a> " for p in (1, 2, 3))
    rows = "".join(map(_row, goods[(n - 1) * 5 : n * 5]))
    return f"<h1>Goods</h1><table><tr>{heads}</tr>{rows}</table><div class=pages>{turn}</div>"


def _days(year: int, month: int) -> str:
    onward = f"<a href='/fairs/{year + month // 12}/{month % 12 + 1:02}/?VISIT'>next month</a>"
    cells = "".join(f"<td><a href='/fairs/{year}/{month:02}/{day:02}/?VISIT'>{day}</a></td>" for day in range(1, 29))
    week = f"<a href='/fairs.cgi?month={month}&amp;year={year}&amp;VISIT'>as a list</a>"
    return f"<h1>Fairs</h1><table class=calendar><tr>{cells}</tr></table>{onward}{week}"


def _detail(one: Goods) -> str:
    picture = f"<a href='{one.picture}'><img src='{one.picture}' alt='{one.title}' width=300></a>"
    return (
        f"<h1>{one.title}</h1><table><tr><td>{picture}</td><td><p>Maker: {one.brand}</p><p>Price: <b>${one.price}</b></p>"
        "<form action=/basket.cgi method=post><input type=submit value='Add to basket'></form></td></tr></table>"
        f"<h3>Description</h3><p>{one.text}</p>"
    )
