"""What a crawl learns of a shop as it goes: nothing is missed, and little is asked for that others showed."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from casefiles.model import Capture, Listing
from casefiles.parts import PageKind, Seller
from casefiles.stores.base import Errand, Link, Outcome, Visit
from crawlers.asking import FAILS, Guessing
from crawlers.families import Families
from crawlers.learning import Learning
from crawlers.reading.urls import canonical_url, guess_kind
from crawlers.refinements import TRIES, TRIES_OF_WHOLE, Refinements
from crawlers.shapes import shape
from crawlers.twins import Twins
from tests.crawlers import mazes
from tests.crawlers.browsers import needs_browser
from tests.crawlers.shops import Crawled, Shop

SHOP = "http://shop.example"
MAZES = [
    pytest.param(mazes.region_board, 2.3, id="regions by categories"),
    pytest.param(mazes.doubled_shop, 2.1, id="goods below several categories"),
    pytest.param(mazes.stacked_facets, 2.8, id="facets that stack and say they are the whole list"),
    pytest.param(mazes.pathwise_shop, 2.2, id="filters written into the path"),
    pytest.param(mazes.scrolled_shop, 1.7, id="lists that scrolling lengthens"),
    pytest.param(mazes.filled_front, 2.0, id="a front page filled by script", marks=needs_browser),
]


@pytest.mark.parametrize(("make", "most"), MAZES)
def test_all_goods_are_found_with_few_requests(
    shop: Shop, crawled: Crawled, make: Callable[[Shop], list[str]], most: float
) -> None:
    goods = make(shop)
    crawled.crawl(shop, pictures_per_listing=0)
    asked = [path for path in shop.paths() if not path.startswith(("/img/", "/robots", "/sitemap"))]
    print(f"{len(asked) / len(goods):.2f} requests a product")
    assert crawled.titles() == sorted(goods)
    assert len(asked) <= most * len(goods)


def test_no_more_of_a_family_is_under_way_than_may_be_tried() -> None:
    families = Families()
    for number in range(3):
        assert not families.busy("?brand", 3)
        families.begin(f"{SHOP}/c?brand={number}", ("?brand",))
    assert families.busy("?brand", 3)
    families.end(f"{SHOP}/c?brand=0")
    families.note(("?brand",), fruitful=True)
    assert not families.busy("?brand", 3), "what gave something is not held back"


def test_a_part_of_a_list_that_was_walked_to_its_end_is_tried_less_often() -> None:
    for pages, tries in ((1, TRIES), (3, TRIES_OF_WHOLE)):
        known = Refinements()
        known.note_list(f"{SHOP}/mugs", [f"{SHOP}/mugs?page={n}" for n in range(2, pages + 1)])
        for n in range(2, pages + 1):
            assert known.waits(f"{SHOP}/mugs?colour=1"), "the rest of the list comes first"
            known.end(f"{SHOP}/mugs?page={n}")
            known.note_list(f"{SHOP}/mugs?page={n}")
        for n in range(tries):
            assert not known.barren(f"{SHOP}/mugs?colour={n}")
            known.note(f"{SHOP}/mugs?colour={n}", fruitful=False)
        assert known.barren(f"{SHOP}/mugs?colour=9")


def test_a_whole_list_of_which_three_parts_showed_nothing_new_has_no_others() -> None:
    known = Refinements()
    known.note_list(f"{SHOP}/mugs", [f"{SHOP}/mugs?page=2"])
    known.end(f"{SHOP}/mugs?page=2")
    known.note_list(f"{SHOP}/mugs?page=2")
    for part in ("colour=red", "size=2", "glaze=matt"):
        assert not known.barren(f"{SHOP}/mugs?{part}")
        known.note(f"{SHOP}/mugs?{part}", fruitful=False)
    assert known.barren(f"{SHOP}/mugs?maker=4")
    known.note(f"{SHOP}/mugs?colour=blue", fruitful=True)
    assert not known.barren(f"{SHOP}/mugs?maker=4"), "one that showed something new speaks for all"


def test_what_was_left_alone_below_one_path_is_tried_once_below_another() -> None:
    known = Refinements()
    for path in ("/all", "/sofas"):
        known.note_list(SHOP + path)
    for region in "abcd":
        known.note(f"{SHOP}/all/{region}", fruitful=False)
    assert known.barren(f"{SHOP}/all/e")
    assert not known.barren(f"{SHOP}/sofas/a")
    known.note(f"{SHOP}/sofas/a", fruitful=False)
    assert known.barren(f"{SHOP}/sofas/e")
    assert not known.barren(f"{SHOP}/sofas/corner"), "a name that no other path has is tried as before"


def test_the_front_page_of_a_language_is_no_list_that_all_pages_below_it_refine() -> None:
    known = Refinements()
    known.note_list(f"{SHOP}/en/")
    for shelf in "abcde":
        assert not known.note(f"{SHOP}/en/{shelf}", fruitful=False)
    assert not known.barren(f"{SHOP}/en/f")


def test_the_first_page_of_a_list_is_not_asked_for_again_under_its_number() -> None:
    known = Refinements()
    known.note_list(f"{SHOP}/mugs", [f"{SHOP}/mugs?page=2"])
    assert known.begins_again(f"{SHOP}/mugs?page=1", f"{SHOP}/mugs?page=2")
    assert not known.begins_again(f"{SHOP}/mugs?page=1", f"{SHOP}/mugs"), "a shop that counts from nought links so to its second"
    assert not known.begins_again(f"{SHOP}/cups?page=1", f"{SHOP}/cups?page=2"), "nobody read it"


def test_a_list_is_one_by_its_last_word_and_goods_are_known_without_the_way_to_them() -> None:
    assert guess_kind(f"{SHOP}/#/pages/product/list?fid=1") is PageKind.LIST
    assert guess_kind(f"{SHOP}/product/list-of-birds-7") is PageKind.PRODUCT
    assert canonical_url(f"{SHOP}/shop/oak-12.html/ref=c:1,7") == f"{SHOP}/shop/oak-12.html"


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("/ad/310/report", "/ad/#/report?"),
        ("/publish.html?category=4", "/publish.html?category"),
        ("/index.php?page=review_write&id=7", "/index.php?page=review_write&id"),
        ("/index.php?s=/goods/index/id/7.html", "/index.php?s=/goods/index/id/#.html"),
        ("/index.php?q=紫砂壶", "/index.php?q"),
        ("/about", None),
        ("/#/goods/7", None),
    ],
)
def test_addresses_that_differ_in_numbers_and_values_are_of_one_shape(url: str, said: str | None) -> None:
    assert shape(SHOP + url) == said


def guessed(guessing: Guessing, url: str, goods: str = "a", *, fruitful: bool = False) -> list[str]:
    """What is tried after the list at ``url`` showed ``goods``."""
    guessing.begin(url)
    links = tuple(Link(url=f"{SHOP}/p/{one}", kind=PageKind.PRODUCT) for one in goods)
    return list(guessing.after(Visit(url=url, outcome=Outcome.READ, links=links), (f"{url}?page=2",), fruitful=fruitful))


def test_a_parameter_that_one_list_showed_to_be_ignored_is_not_tried_on_the_next() -> None:
    guessing = Guessing()
    first, second = guessed(guessing, f"{SHOP}/a"), guessed(guessing, f"{SHOP}/b")
    assert (first, second) == ([f"{SHOP}/a?page=2"], [f"{SHOP}/b?page=2"])
    assert guessing.instead(second[0]) is None
    guessing.begin(first[0])
    assert guessing.waits(second[0]), "the other list will tell"
    assert guessed(guessing, first[0]) == [f"{SHOP}/a?p=2"]
    assert guessing.instead(second[0]) == f"{SHOP}/b?p=2"


def test_a_list_whose_next_page_shows_what_others_did_does_not_disprove_its_parameter() -> None:
    guessing = Guessing()
    for number in range(FAILS):
        (first,) = guessed(guessing, f"{SHOP}/{number}")
        assert first == f"{SHOP}/{number}?page=2"
        guessed(guessing, first, goods="bc")
    assert guessed(guessing, f"{SHOP}/9") == [f"{SHOP}/9?page=2"]


HAD = Capture(
    id="c", url=SHOP, final_url=SHOP, fetched_at=datetime(2026, 1, 1, tzinfo=UTC), status=200, digest="d", archive="a", offset=0,
    length=0,
)  # fmt: skip


def shown(twins: Twins, path: str, title: str = "", canonical: str = "", seller: str = "") -> None:
    """Tell ``twins`` of the page at ``path``, which shows goods or names another address as its real one."""
    errand = Errand(link=Link(url=SHOP + path, kind=PageKind.PRODUCT))
    if canonical:
        links = (Link(url=SHOP + canonical, kind=PageKind.PRODUCT),)
        visit = Visit(url=SHOP + path, outcome=Outcome.DUPLICATE, why="canonical", links=links, capture=HAD)
    else:
        one = Listing(url=SHOP + path, title=title, seller=Seller(name=seller), seen_at=HAD.fetched_at)
        visit = Visit(url=SHOP + path, outcome=Outcome.READ, listings=(one,), capture=HAD)
    twins.note(errand, visit)


def of(path: str) -> Errand:
    return Errand(link=Link(url=SHOP + path, kind=PageKind.PRODUCT))


def test_goods_that_lie_below_several_categories_are_asked_for_once() -> None:
    twins = Twins()
    for number in range(3):
        shown(twins, f"/lamps/oak-{number}.html", f"Oak {number}")
        shown(twins, f"/sale/oak-{number}.html", f"Oak {number}")
    shown(twins, "/lamps/oak-7.html", "Oak 7")
    assert twins.had(of("/sale/oak-7.html"))
    assert not twins.had(of("/lamps/oak-7.html")), "it is the one that was read"
    assert not twins.had(of("/sale/oak-8.html")), "nobody saw it"
    shown(twins, "/sale/oak-9.html", "Oak 9")
    shown(twins, "/lamps/oak-9.html", "Elm 9")
    assert not twins.had(of("/sale/oak-7.html")), "two goods under one last step: nothing is believed"


def test_the_real_address_is_asked_for_at_once_where_pages_proved_how_it_is_written() -> None:
    twins = Twins()
    for number in range(3):
        assert twins.real(of("/sale/oak-9.html")) is None
        shown(twins, f"/sale/oak-{number}.html", canonical=f"/product/oak-{number}.html")
    assert twins.real(of("/sale/wood/oak-9.html")) == f"{SHOP}/product/oak-9.html"
    assert twins.real(of("/product/oak-9.html")) is None
    shown(twins, "/sale/wood/oak-8.html", "Oak 8")
    assert twins.real(of("/sale/wood/oak-9.html")) is None, "a page stood for itself"


def test_goods_that_a_list_showed_are_no_list_that_refines_another() -> None:
    learning = Learning(lambda url: False)
    errand = Errand(link=Link(url=f"{SHOP}/wood/oak", kind=PageKind.OTHER))
    assert learning.recognised(errand) is errand
    shown_there = Listing(url=errand.link.url, title="Oak", seen_at=HAD.fetched_at)
    wood = Errand(link=Link(url=f"{SHOP}/wood", kind=PageKind.LIST))
    learning.learn(wood, Visit(url=wood.link.url, outcome=Outcome.READ, teasers=(shown_there,), capture=HAD), (), ())
    assert learning.recognised(errand).link.kind is PageKind.PRODUCT


def test_parameters_that_the_real_address_lacks_are_not_asked_for_again() -> None:
    twins = Twins()
    for number in range(3):
        assert twins.real(of("/index.php?maker=9&product=9")) is None
        shown(twins, f"/index.php?maker={number}&product={number}", canonical=f"/index.php?product={number}")
    assert twins.real(of("/index.php?maker=9&product=9")) == f"{SHOP}/index.php?product=9"
    assert twins.real(of("/index.php?product=9")) is None
    assert twins.real(of("/index.php?tag=oak&product=9")) is None, "nobody said so of this one"
    shown(twins, "/index.php?maker=9&product=8", "Oak 8")
    assert twins.real(of("/index.php?maker=9&product=9")) is None, "a page stood for itself"


def test_parameters_with_which_pages_show_what_they_show_without_are_not_asked_for_again() -> None:
    twins = Twins()
    for number in range(3):
        assert twins.real(of("/shop/oak-9?category=4")) is None
        shown(twins, f"/shop/oak-{number}", f"Oak {number}")
        shown(twins, f"/shop/oak-{number}?category=4", f"Oak {number}")
    shown(twins, "/shop/elm-5?category=4", "Elm 5")
    assert twins.real(of("/shop/oak-9?category=5")) == f"{SHOP}/shop/oak-9", "nobody knows what elm 5 shows without"
    assert twins.real(of("/shop/oak-9?version=5")) is None
    shown(twins, "/shop/oak-8", "Oak 8")
    shown(twins, "/shop/oak-8?category=3", "Oak 8, large")
    assert twins.real(of("/shop/oak-9?category=5")) is None


def test_the_same_goods_of_another_seller_are_others() -> None:
    twins = Twins()
    for number in range(3):
        shown(twins, f"/shop/oak-{number}", f"Oak {number}", seller="north")
        shown(twins, f"/shop/oak-{number}?shop=7", f"Oak {number}", seller="south")
    assert twins.real(of("/shop/oak-9?shop=7")) is None


def test_the_number_of_a_variant_in_the_last_step_is_left_out_where_pages_proved_it() -> None:
    twins = Twins()
    for number in range(3):
        assert twins.real(of("/wood/9-31-oak.html")) is None
        shown(twins, f"/wood/{number}-{number + 20}-oak.html", canonical=f"/wood/{number}-oak.html")
    assert twins.real(of("/wood/9-31-oak.html")) == f"{SHOP}/wood/9-oak.html"
    assert twins.real(of("/wood/9-oak.html")) is None
    shown(twins, "/wood/8-12-inch-oak.html", "12 inch oak")
    assert twins.real(of("/wood/9-31-oak.html")) is None, "a page stood for itself"


def test_another_category_is_no_real_address() -> None:
    twins = Twins()
    for number in range(4):
        shown(twins, f"/sale/wood/oak-{number}.html", canonical=f"/lamps/oak-{number}.html")
    assert twins.real(of("/sale/wood/oak-9.html")) is None
