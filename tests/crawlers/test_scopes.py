"""Orders about less than a whole shop: what its search shows, and what lies around a finding."""

from casefiles.parts import PageKind
from casefiles.stores.base import Link
from crawlers.crawling import site_of
from crawlers.orders import Scope
from tests.crawlers.malls import card, item_page, page
from tests.crawlers.shops import Crawled, Shop, html

FORM = "<form action=/search class=search><input type=search name=q></form>"
MENU = "<a href='/category/a'>A</a> <a href='/category/b'>B</a>"
WORDS = "营业执照 统一社会信用代码 91330100MA2XXXXX0X 企业名称 某茶叶有限公司"


def mall(shop: Shop) -> None:
    """Ten goods of two shops; of goods 0 and 1 the search knows the name."""

    cards = [card(f"/product/{n}", f"lamp {n}", n) for n in range(10)]
    shop.routes |= {
        "/": html(page("Mall", FORM, MENU)),
        "/search?q=HERA": html(page("Results", FORM, MENU, *cards[:2])),
        "/category/a": html(page("Category", MENU, *cards)),
        "/category/b": html(page("Category", MENU, *cards)),
    }
    for n in range(10):
        seller = f"<a href='/seller/{n % 2 + 1}'>the shop</a> <a href='/product/{n}/reviews'>reviews</a>"
        near = f"<a href='/product/{(n + 3) % 10}'>others bought</a>"
        title = f"{'HERA' if n < 2 else 'Plain'} lamp {n}"
        shop.routes[f"/product/{n}"] = html(item_page(title, n, frame=MENU + seller + near))
        shop.routes[f"/product/{n}/reviews"] = html(page("Reviews", "<p>Very bright.</p>"))
    for name, own in (("1", cards[::2]), ("2", cards[1::2])):
        about = f"<h1>Shop {name}</h1><p>企业名称：某茶叶有限公司 电话：0571-88886666</p>"
        licence = f"<a href='/seller/{name}/licence'>营业执照</a>"
        shop.routes[f"/seller/{name}"] = html(page("Shop", MENU, about, licence, *own))
        shop.routes[f"/seller/{name}/licence"] = html(page("亮照", f"<p>{WORDS}</p>"))


def test_a_search_shows_what_is_asked_for_and_a_follow_up_what_lies_around_it(shop: Shop, crawled: Crawled) -> None:
    mall(shop)
    crawled.crawl(shop, scope=Scope.SEARCH, names=("HERA",), pictures_per_listing=0)
    assert crawled.titles() == ["HERA lamp 0", "HERA lamp 1"]
    assert set(shop.paths()) == {"/robots.txt", "/", "/search?q=HERA", "/product/0", "/product/1"}
    shop.asks.clear()
    start = shop.url("/product/1")
    store = crawled.store()
    store.ledger(site_of(start)).again([Link(url=start, kind=PageKind.PRODUCT)], store.history(start)[0].at)
    store.close()
    crawled.crawl(shop, start, scope=Scope.AROUND, pictures_per_listing=0)
    assert set(shop.paths()) == {
        "/robots.txt", "/product/1", "/product/1/reviews", "/seller/2", "/seller/2/licence",
        *(f"/product/{n}" for n in (3, 5, 7, 9)), *(f"/product/{n}/reviews" for n in (3, 5, 7, 9)),
    }  # fmt: skip
    kinds = crawled.coverage(shop)
    assert sum(count for (kind, _, _), count in kinds.items() if kind is PageKind.PRODUCT) >= 6, "one round, joined"


def test_a_search_that_is_only_sent_with_post_is_not_asked_and_is_told(shop: Shop, crawled: Crawled) -> None:
    mall(shop)
    shop.routes["/"] = html(page("Mall", FORM.replace("<form", "<form method=POST"), MENU))
    crawled.crawl(shop, names=("HERA",), max_pages=3, pictures_per_listing=0)
    assert crawled.seen[-1].unasked == shop.url("/search")
    assert not [path for path in shop.paths() if "HERA" in path]
    for route in ("/category/a", "/category/b"):
        shop.routes[route] = html(page("Category", FORM, MENU))
    crawled.crawl(shop, names=("HERA",), pictures_per_listing=0)
    assert crawled.seen[-1].unasked is None, "another page had one that may be asked"
    assert "/search?q=HERA" in shop.paths()
