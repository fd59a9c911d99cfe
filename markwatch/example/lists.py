"""Pages that list goods: home, categories with pages and orders, shops, search, the English section, the flash sale."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from markwatch.example.rendering import new_session, page, stock_of
from markwatch.example.stock import PAGE
from markwatch.example.tables import CATEGORIES, Good, Shopkeeper

BANDS = ((0, 50), (50, 200), (200, 500), (500, 2000))
"""Price bands of the facets, in yuan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One page of a list: its goods, its number from 1, and how many pages there are."""

    goods: Sequence[Good]
    number: int
    last: int
    total: int


def leaf_of(goods: Sequence[Good], request: Request) -> Leaf:
    """The page of ``goods`` that ``?page=`` asks for. Raises HTTPException 404 when there is no such page."""
    asked = request.query_params.get("page", "1")
    last = max(1, -(-len(goods) // PAGE))
    if not (asked.isascii() and asked.isdigit() and 1 <= int(asked[:6]) <= last):
        raise HTTPException(404)
    number = int(asked)
    return Leaf(goods=goods[(number - 1) * PAGE : number * PAGE], number=number, last=last, total=len(goods))


def home(request: Request) -> Response:
    """The home page: a few goods of every category and all shops."""
    stock = stock_of(request)
    shown = {name: stock.in_category(name)[:6] for name in CATEGORIES}
    return page(request, "home.html", canonical="/", shown=shown, sellers=stock.sellers.values())


def category(request: Request) -> Response:
    """A category, by page, order and price band; only the plain pages are canonical."""
    name = request.path_params["category"]
    if name not in CATEGORIES:
        raise HTTPException(404)
    goods = _ordered(_between(stock_of(request).in_category(name), request), request.query_params.get("sort"))
    leaf = leaf_of(goods, request)
    canonical = f"/c/{name}/" + (f"?page={leaf.number}" if leaf.number > 1 else "")
    return page(request, "category.html", canonical=canonical, name=name, leaf=leaf, bands=BANDS)


def english(request: Request) -> Response:
    """The English section."""
    leaf = leaf_of(stock_of(request).in_english(), request)
    return page(request, "english.html", canonical="/en/", leaf=leaf, name="en", english=True)


def search(request: Request) -> Response:
    """Goods whose title or text holds every word of ``?q=``."""
    words = request.query_params.get("q", "")[:100]
    leaf = leaf_of(stock_of(request).searched(words), request)
    return page(request, "search.html", words=words, leaf=leaf)


def flash_sale(request: Request) -> Response:
    """The flash sale: it names no goods, and what it links to is behind a captcha."""
    return page(request, "flash.html", canonical="/flash/", goods=stock_of(request).in_flash_sale())


def seller(request: Request) -> Response:
    """A shop's own page, with its goods and licences; its links carry session ids."""
    keeper = _keeper(request)
    leaf = leaf_of(stock_of(request).of_seller(keeper), request)
    canonical = f"/shop/{keeper.id}/" + (f"?page={leaf.number}" if leaf.number > 1 else "")
    return page(request, "seller.html", canonical=canonical, keeper=keeper, leaf=leaf, session=new_session(request))


def licence(request: Request) -> Response:
    """A shop's licences in full, as the E-Commerce Law (电子商务法, article 15) wants them shown."""
    keeper = _keeper(request)
    return page(request, "licence.html", canonical=f"/shop/{keeper.id}/licence", keeper=keeper)


def _keeper(request: Request) -> Shopkeeper:
    keeper = stock_of(request).sellers.get(request.path_params["seller"])
    if keeper is None:
        raise HTTPException(404)
    return keeper


def _between(goods: Sequence[Good], request: Request) -> Sequence[Good]:
    """The goods within ``?low=`` and ``?high=``; bounds that are no numbers are passed over."""
    try:
        low, high = (Decimal(request.query_params.get(bound, other)) for bound, other in (("low", "0"), ("high", "1000000")))
        return [good for good in goods if low <= good.price < high]
    except InvalidOperation:
        return goods


def _ordered(goods: Sequence[Good], order: str | None) -> Sequence[Good]:
    if order == "price":
        return sorted(goods, key=lambda good: good.price)
    if order == "new":
        return sorted(goods, key=lambda good: good.id, reverse=True)
    return goods
