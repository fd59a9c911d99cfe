"""Shops of other countries in the conventions of widely used shop software, without structured data."""

from tests.crawlers.shops import Shop
from tests.crawlers.strangers.goods import Goods, Stranger, english, nth, number_in, page_in, serve


def _route_page(shop: Shop, title: str, body: str) -> str:
    menu = "".join(f"<li><a href='index.php?route=product/category&amp;path={n}'>Gear {n}</a></li>" for n in (20, 21))
    return (
        f"<!DOCTYPE html><html dir=ltr lang=en><head><title>{title}</title><base href='{shop.url('/')}'>"
        "</head><body><nav id=top><form><button "
        "class='btn btn-link dropdown-toggle'><strong>$</strong> Currency</button><ul class=dropdown-menu>"
        "<li><a href='EUR'>€ Euro</a></li></ul></form>"
        "<a href='index.php?route=account/login'>My Account</a></nav><div id=cart><button>0 item(s) - $0.00</button></div>"
        f"<nav id=menu><ul>{menu}</ul></nav>{body}<footer><h5>Information</h5><a "
        "href='index.php?route=information/information&information_id=4'>About us</a></footer></body>"
        "</html>"
    )


def route_shop(shop: Shop) -> Stranger:
    """``index.php?route=``: the brand as a label with a link, a price with and without tax, a description tab, related goods, a
    crossed-out price, ``<base href>``.
    """
    goods = english()

    def price(one: Goods) -> str:
        return (
            f"<p class=price><span class=price-new>${one.price}</span> <span class=price-old>"
            f"${one.before}</span> <span class=price-tax>Ex Tax: ${one.price - 3}</span></p>"
        )

    def card(one: Goods) -> str:
        to = f"index.php?route=product/product&amp;path=20&amp;product_id={one.number}"
        return (
            f"<div class='product-layout col-sm-4'><div class=product-thumb><div class=image><a href='{to}'>"
            f"<img src='/image/cache{one.picture.replace('-a.', '-a-228x228.')}' "
            f"alt='{one.title}'></a></div><div class=caption><h4><a href='{to}'>{one.title}</a></h4><p>"
            f"{one.text[:50]}..</p>{price(one)}</div>"
            f"<div class=button-group><button onclick=\"cart.add('{one.number}')\"><span>Add to Cart</span>"
            "</button></div></div></div>"
        )

    def detail(one: Goods) -> str:
        return (
            "<ul class=breadcrumb><li><a href='/'>Home</a></li><li><a "
            "href='index.php?route=product/category&amp;path=20'>Gear 20</a></li><li><a href='#'>"
            f"{one.title}</a></li></ul>"
            "<div id=content class=row><div class=col-sm-8><ul class=thumbnails><li><a class=thumbnail "
            f"href='{one.picture}' title='{one.title}'>"
            f"<img src='/image/cache{one.picture.replace('-a.', '-a-500x500.')}'></a></li></ul><ul class='nav "
            "nav-tabs'><li><a href='#tab-description'>Description</a></li>"
            "<li><a href='#tab-review'>Reviews (0)</a></li></ul><div class=tab-content><div class='tab-pane "
            f"active' id=tab-description><p>{one.text}</p></div>"
            "<div class=tab-pane id=tab-review><form><h2>Write a review</h2></form></div></div></div><div "
            f"class=col-sm-4><h1>{one.title}</h1><ul class=list-unstyled>"
            "<li>Brand: <a href='index.php?route=product/manufacturer/info&amp;manufacturer_id=5'>"
            f"{one.brand}</a></li><li>Product Code: OC-{one.number}</li><li>Reward Points: 200</li>"
            "<li>Availability: In Stock</li></ul><ul class=list-unstyled><li><span style='text-decoration: "
            f"line-through;'>${one.before}</span></li><li><h2>${one.price}</h2></li>"
            f"<li>Ex Tax: ${one.price - 3}</li><li>Price in reward points: 400</li><li><hr></li><li>10 or more "
            f"${one.price - 2}</li></ul><div id=product><input name=quantity value=1>"
            "<button id=button-cart>Add to Cart</button></div></div></div><h3>Related Products</h3><div "
            f"class=row>{card(goods[one.number % 14])}</div>"
        )

    def answer(path: str, asked: dict[str, str]) -> str | None:
        route = asked.get("route", "common/home")
        if route == "common/home":
            return _route_page(shop, "Fieldware", f"<h3>Featured</h3><div class=row>{''.join(map(card, goods[:4]))}</div>")
        if route == "product/category":
            mine = [one for one in goods if one.number % 2 == number_in(asked.get("path", "20")) - 20]
            at = page_in(asked, "page")
            base = f"index.php?route=product/category&amp;path={asked.get('path', '')}"
            orders = f"<option value='{base}&amp;sort=p.price&amp;order=ASC'>Price</option>"
            views = f"<a href='{base}&amp;limit=25'>25</a><a href='{base}&amp;limit=50'>50</a>"
            turn = "".join(f"<li><a href='{base}&amp;page={n}'>{n}</a></li>" for n in (1, 2, 3))
            return _route_page(
                shop,
                "Gear",
                (
                    f"<h2>Gear</h2><select>{orders}</select>{views}<div class=row>"
                    f"{''.join(map(card, mine[(at - 1) * 3 : at * 3]))}</div><ul class=pagination>{turn}</ul>"
                ),
            )
        if route == "product/manufacturer/info":
            return _route_page(shop, "Brand", f"<h2>Brand</h2><div class=row>{''.join(map(card, goods[:2]))}</div>")
        n = number_in(asked.get("product_id", ""))
        return _route_page(shop, nth(goods, n).title, detail(nth(goods, n))) if route == "product/product" else None

    serve(shop, answer)
    return Stranger(
        goods,
        lambda one: f"/index.php?route=product/product&path=20&product_id={one.number}",
        "USD",
        frozenset({"description", "brand"}),
    )


def student_shop(shop: Shop) -> Stranger:
    """A course work with a Bootstrap template: links that say "View", ``Price:`` in words, no telling class."""
    goods = english()

    def frame(body: str) -> str:
        top = (
            "<nav class='navbar navbar-expand-lg'><a class=navbar-brand href='/'>OutdoorHub</a><ul "
            "class=navbar-nav><li><a href='/products'>Products</a></li><li><a href='/login'>Login</a></li>"
            "</ul></nav>"
        )
        return (
            f"<!doctype html><html lang=en><head><title>OutdoorHub</title></head><body>{top}<div "
            f"class='container mt-4'>{body}</div><footer class='bg-dark'>&copy; 2024 OutdoorHub</footer></body>"
            "</html>"
        )

    def card(one: Goods) -> str:
        return (
            f"<div class='col-md-4 mb-4'><div class=card><img class=card-img-top src='{one.picture}' alt='Card "
            f"image'><div class=card-body><h5 class=card-title>{one.title}</h5>"
            f"<p class=card-text>${one.price}</p><a href='/products/{one.number}' class='btn btn-primary'>"
            "View</a></div></div></div>"
        )

    def answer(path: str, asked: dict[str, str]) -> str | None:
        if path in ("/", "/products"):
            at = number_in(asked.get("page", "0"))
            turn = "".join(f"<li class=page-item><a class=page-link href='/products?page={n}'>{n + 1}</a></li>" for n in range(3))
            return frame(
                f"<h1>Welcome</h1><div class=row>{''.join(map(card, goods[at * 6 : at * 6 + 6]))}</div><ul "
                f"class=pagination>{turn}</ul>"
            )
        n = number_in(path.rpartition("/")[2])
        if not path.startswith("/products/"):
            return None
        one = nth(goods, n)
        return frame(
            f"<div class=row><div class=col-md-6><img class=img-fluid src='{one.picture}'></div><div "
            f"class=col-md-6><h2>{one.title}</h2><p><strong>Price:</strong> ${one.price}</p>"
            f"<p><strong>Category:</strong> Camping</p><p><strong>Brand:</strong> {one.brand}</p><p><strong>"
            f"Sold by:</strong> {one.seller}</p><p>{one.text}</p>"
            "<form action='/cart/add' method=post><input type=number name=qty value=1><button class='btn "
            "btn-success'>Add to Cart</button></form><a href='/products'>Back</a></div></div>"
        )

    serve(shop, answer)
    return Stranger(goods, lambda one: f"/products/{one.number}", "USD", frozenset({"description", "brand", "seller"}))


def _resized(one: Goods, width: int) -> str:
    srcset = ", ".join(f"/_img?url={one.picture.replace('/', '%2F')}&w={w} {w}w" for w in (320, 640))
    return f"<img src='/_img?url={one.picture.replace('/', '%2F')}&w={width}' srcset='{srcset}' class='object-cover' alt=''>"


def component_shop(shop: Shop) -> Stranger:
    """A theme of utility classes: nothing is named, prices stand in spans, pictures come from a resizer."""
    goods = english()

    def frame(title: str, body: str) -> str:
        top = (
            "<header class='sticky top-0 flex'><a href='/' class='font-bold'>trailhouse</a><nav class='flex "
            "gap-4'><a href='/c/shelter'>Shelter</a><a href='/c/camp-kitchen'>Kitchen</a></nav><a "
            "href='/cart' class='flex'>0</a></header>"
        )
        return (
            f"<!doctype html><html lang=en-GB><head><title>{title} | trailhouse</title></head><body "
            f"class='bg-white'>{top}<main class='mx-auto max-w-7xl'>{body}</main><footer class='mt-8'><p>Free "
            "delivery over £50</p></footer></body></html>"
        )

    aisles = {"/c/shelter": goods[:7], "/c/camp-kitchen": goods[7:]}

    def slug(one: Goods) -> str:
        return "/p/" + one.title.lower().replace(" ", "-")

    def card(one: Goods) -> str:
        return (
            f"<li class='group'><a href='{slug(one)}'><div class='aspect-square'>{_resized(one, 320)}</div><p "
            f"class='mt-2 text-sm'>{one.title}</p></a><div class='flex gap-2'>"
            f"<span class='text-lg font-semibold'>£{one.price}</span><span class='line-through text-gray-500'>"
            f"£{one.before}</span></div></li>"
        )

    def answer(path: str, asked: dict[str, str]) -> str | None:
        if path == "/":
            return frame("Home", f"<h1 class='text-4xl'>Sleep out more</h1><ul class='grid'>{''.join(map(card, goods[:3]))}</ul>")
        if mine := aisles.get(path):
            at = page_in(asked, "page")
            more = f"<a href='{path}?page={at + 1}' class='px-4 py-2 border rounded'>Show more</a>" * (at * 4 < len(mine))
            return frame(
                "Shelter",
                (
                    f"<h1 class='text-2xl'>Shelter</h1><p>{len(mine)} products</p><ul class='grid grid-cols-4'>"
                    f"{''.join(map(card, mine[(at - 1) * 4 : at * 4]))}</ul>{more}"
                ),
            )
        one = {slug(one): one for one in goods}.get(path)
        if one is None:
            return None
        return frame(
            one.title,
            (
                f"<div class='grid lg:grid-cols-2'><div>{_resized(one, 640)}</div><div class='px-4'><p class='text-xs "
                f"uppercase'>{one.brand}</p><h1 class='text-3xl font-bold'>{one.title}</h1>"
                f"<div class='mt-3 flex'><span class='text-3xl'>£{one.price}</span><span class='line-through'>"
                f"£{one.before}</span><span class='text-green-700'>Save £{one.before - one.price}</span></div>"
                f"<p class='text-sm'>or 3 payments of £{one.price / 3:.2f}</p><form><button type=button "
                "class='w-full rounded bg-black'>Add to bag</button></form><details open><summary>About this "
                "item</summary>"
                f"<div class='prose'><p>{one.text}</p></div></details><details><summary>Delivery &amp; "
                "returns</summary><p>Standard delivery £3.95, two to four days.</p></details></div></div>"
                "<section><h2>You might also like</h2><ul class='grid'>"
                f"{card(goods[one.number % 14])}{card(goods[(one.number + 1) % 14])}</ul></section>"
            ),
        )

    serve(shop, answer)
    return Stranger(goods, slug, "GBP", frozenset({"description", "brand"}))
