"""What is no page: pictures, style, robots.txt and sitemaps."""

from importlib.resources import files

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from markwatch.example import maps
from markwatch.example.answering import answer
from markwatch.example.photographs import SIDES, jpeg
from markwatch.example.rendering import base_of, stock_of
from markwatch.example.stock import OPENED, path_of

HERO = "mountains-and-moon:hero:"

STATIC = {"shop.css": "text/css; charset=utf-8", "shop.js": "text/javascript; charset=utf-8", "logo.svg": "image/svg+xml"}


def picture(request: Request) -> Response:
    """A good's picture in one of the sizes that are offered."""
    asked = request.path_params
    good = stock_of(request).goods.get(str(asked["id"]))
    if good is None or asked["side"] not in SIDES or not 1 <= asked["place"] <= len(good.pictures):
        raise HTTPException(404)
    return answer(request, jpeg(good.pictures[asked["place"] - 1], asked["side"]), "image/jpeg", modified=OPENED)


def hero(request: Request) -> Response:
    """The picture at the head of the home page."""
    if request.path_params["side"] not in SIDES:
        raise HTTPException(404)
    return answer(request, jpeg(HERO, request.path_params["side"]), "image/jpeg", modified=OPENED)


def static(request: Request) -> Response:
    """Style, script and logo."""
    name = request.path_params["name"]
    if name not in STATIC:
        raise HTTPException(404)
    body = files("markwatch.example").joinpath("templates", name).read_bytes()
    return answer(request, body, STATIC[name], modified=OPENED)


def robots(request: Request) -> Response:
    """robots.txt."""
    return answer(request, maps.robots(base_of(request)), "text/plain; charset=utf-8", modified=OPENED)


def sitemap(request: Request) -> Response:
    """The sitemap index or one of the maps it names."""
    base, stock = base_of(request), stock_of(request)
    match request.path_params.get("name"):
        case None:
            return answer(request, maps.sitemap_index(base), "application/xml")
        case "goods.xml.gz":
            entries = [(base + path_of(good), stock.modified(good)) for good in maps.mapped(stock.goods.values())]
            return answer(request, maps.packed(maps.urlset(entries)), "application/gzip")
        case "shops.xml":
            return answer(request, maps.urlset((f"{base}/shop/{key}/", None) for key in stock.sellers), "application/xml")
        case _:
            raise HTTPException(404)
