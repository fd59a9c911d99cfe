"""Product pages and the addresses that lead to them."""

from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from markwatch.example.rendering import base_of, page, stock_of
from markwatch.example.stock import gtin, in_stock, path_of, picture_path
from markwatch.example.tables import CATEGORIES, Good, Markup, Shelf


def item(request: Request) -> Response:
    """A product page, by its canonical address or under one of its categories.

    What is gone answers 410, what never was answers 200 with an apology (a soft 404), and what is for members shows a login.
    """
    stock = stock_of(request)
    good = stock.goods.get(str(request.path_params["id"]))
    if good is None:
        gone = str(request.path_params["id"]) in stock.withdrawn
        return page(request, "off-shelf.html", status=410 if gone else 200)
    if good.shelf is Shelf.MEMBERS:
        return page(request, "login.html")
    if good.shelf is Shelf.FLASH or request.path_params.get("category", good.categories[0]) not in good.categories:
        raise HTTPException(404)
    return page(
        request,
        "item.html",
        canonical=path_of(good),
        modified=stock.modified(good),
        charset="gb18030" if good.markup is Markup.GBK else "utf-8",
        good=good,
        like=stock.like(good),
        english=good.english,
        json_ld=[_product(good, base_of(request)), _breadcrumbs(good, base_of(request))],
    )


def moved(request: Request) -> Response:
    """The address that goods had before the shop was rebuilt."""
    good = stock_of(request).goods.get(str(request.path_params["id"]))
    if good is None:
        raise HTTPException(404)
    return RedirectResponse(path_of(good), status_code=301)


def _product(good: Good, base: str) -> dict[str, Any]:
    """The good as schema.org Product."""
    said: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": good.title,
        "description": good.text,
        "sku": f"TL{good.id}",
        "gtin13": gtin(good),
        "image": [base + picture_path(good, place, 500) for place in range(len(good.pictures))],
        "category": CATEGORIES[good.categories[0]].said_in("en" if good.english else "zh"),
        "offers": {
            "@type": "Offer",
            "url": base + path_of(good),
            "price": str(good.price),
            "priceCurrency": good.currency,
            "availability": f"https://schema.org/{'InStock' if in_stock(good) else 'OutOfStock'}",
            "seller": {"@type": "Organization", "name": good.seller.name, "url": f"{base}/shop/{good.seller.id}/"},
        },
    }
    if good.brand:
        said["brand"] = {"@type": "Brand", "name": good.brand}
    if good.origin:
        said["countryOfOrigin"] = good.origin
    return said


def _breadcrumbs(good: Good, base: str) -> dict[str, Any]:
    language = "en" if good.english else "zh"
    steps = [("Home" if good.english else "首页", "/")]
    steps += [(CATEGORIES[name].said_in(language), f"/c/{name}/") for name in good.categories[:1]]
    return {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name, "item": base + path}
            for place, (name, path) in enumerate(steps, 1)
        ],
    }
