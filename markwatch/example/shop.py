"""The example marketplace 驼铃集 (Tuoling Market): a web application that looks and behaves like a real shop, traps included."""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from markwatch.example import lists, products, resources, walls
from markwatch.example.answering import SessionIds
from markwatch.example.stock import Stock

ROUTES = (
    Route("/", lists.home),
    Route("/en/", lists.english),
    Route("/search", lists.search),
    Route("/flash/", lists.flash_sale),
    Route("/c/{category}/", lists.category),
    Route("/shop/{seller}/", lists.seller),
    Route("/shop/{seller}/licence", lists.licence),
    Route("/item/{id:int}.html", products.item),
    Route("/en/item/{id:int}.html", products.item),
    Route("/c/{category}/{id:int}.html", products.item),
    Route("/goods/{id:int}", products.moved),
    Route("/flash/{id:int}.html", walls.captcha),
    Route("/members/", walls.to_login),
    Route("/account/login", walls.login),
    Route("/account/help", walls.helping),
    Route("/help/", walls.helping),
    Route("/events/", walls.calendar),
    Route("/events/{year:int}/{month:int}", walls.calendar),
    Route("/img/{side:int}/hero.jpg", resources.hero),
    Route("/img/{side:int}/{id:int}-{place:int}.jpg", resources.picture),
    Route("/static/{name}", resources.static),
    Route("/robots.txt", resources.robots),
    Route("/sitemap.xml", resources.sitemap),
    Route("/sitemaps/{name}", resources.sitemap),
)


def app(night: int = 1) -> Starlette:
    """The marketplace on one night: on the second and later ones some goods are new, one is cheaper and one is gone."""
    shop = Starlette(routes=ROUTES, middleware=[Middleware(SessionIds)], exception_handlers={404: walls.missing})
    shop.state.stock = Stock(night)
    shop.state.visits = 0
    return shop
