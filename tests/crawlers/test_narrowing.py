"""Which lists narrow another, and which pages of a list are guessed."""

import pytest

from crawlers.pathwise import another_view, pathwise
from crawlers.reading.reader import read_page
from crawlers.refinements import TRIES, Refinements

SHOP = "http://shop.example"


@pytest.mark.parametrize(
    ("url", "narrows"),
    [
        ("/category.php?id=3&brand=2", True),
        ("/category.php?id=3&brand=2&price_min=0&price_max=0", True),
        ("/category.php?id=3&price_min=0&price_max=0&page=2&sort=goods_id&order=DESC", False),
        ("/category.php?id=4", False),
        ("/mugs?colour=red", True),
        ("/mugs?page=2", False),
        ("/mugs/enamel", False),
    ],
)
def test_a_known_list_with_one_parameter_more_is_narrowed(url: str, *, narrows: bool) -> None:
    known = Refinements()
    for one in ("/category.php?id=3", "/mugs"):
        known.note_list(SHOP + one)
    assert known.narrows(SHOP + url) is narrows


@pytest.mark.parametrize(
    ("url", "parameters"),
    [
        (
            "/search/cid/7/maker/2.html",
            {"cid": "/search/maker/2.html", "maker": "/search/cid/7.html", "search": "/7/maker/2.html"},
        ),
        ("/list-7-2-0.html", {"list-#-#-# 0": "/list-0-2-0.html", "list-#-#-# 1": "/list-7-0-0.html"}),
        ("/mugs", {}),
        ("/en/category/3", {"en": "/3"}),
        ("/category/3.html", {}),
    ],
)
def test_parameters_are_known_in_a_path(url: str, parameters: dict[str, str]) -> None:
    assert dict(pathwise(SHOP + url)) == {name: SHOP + without for name, without in parameters.items()}


@pytest.mark.parametrize(
    ("url", "view"),
    [
        ("/search/cid/7/maker/2/order/up.html", True),
        ("/search/cid/7/maker/3.html", True),
        ("/search/cid/7.html", True),
        ("/search/cid/8/maker/2.html", False),
        ("/search/cid/8.html", False),
        ("/teapots", False),
    ],
)
def test_a_list_with_another_parameter_in_its_path_is_a_view_of_it(url: str, *, view: bool) -> None:
    assert another_view(SHOP + url, f"{SHOP}/search/cid/7/maker/2.html", "maker".__eq__) is view


def test_a_number_of_nought_names_a_list_like_any_other() -> None:
    known = Refinements()
    known.note_list(f"{SHOP}/brand.php?id=0")
    for number in range(1, TRIES + 2):
        known.note(f"{SHOP}/brand.php?id={number}", fruitful=False)
    assert not known.barren(f"{SHOP}/category.php?id=3")


def board(pager: str) -> bytes:
    ads = "".join(f'<li><a href="/ad-{n}_i{n}"><img src="/{n}.jpg">Table {n}</a><b>€ {n}0.00</b></li>' for n in range(1, 11))
    return f"<html><body><h1>Tables</h1><p>1 - 10 of 42</p><ul>{ads}</ul><div class=paginate>{pager}</div></body></html>".encode()


def test_no_page_is_guessed_where_links_turn_the_pages_by_steps_of_the_path() -> None:
    linked = board('<a class="searchPaginationNonSelected" href="/search/tables/2">2</a> <a href="/search/tables/2">&gt;</a>')
    assert read_page(linked, f"{SHOP}/search/tables").guesses == ()
    dead = board('<a href="#">2</a> <a href="#">&gt;</a>')
    assert read_page(dead, f"{SHOP}/search/tables").guesses == (f"{SHOP}/search/tables?page=2",)


def test_no_page_is_guessed_after_the_last_that_a_pager_counts() -> None:
    for counted, guesses in (("共 1 页", ()), ("第1页 / 3 页", ("?page=2",)), ("Page 1 of 1", ())):
        pager = f"<span>{counted}</span> <a href='javascript:;'>下一页</a>"
        listed = board(pager).replace(b"1 - 10 of 42", b"")
        assert read_page(listed, f"{SHOP}/list?kind=7").guesses == tuple(f"{SHOP}/list?kind=7&page=2" for _ in guesses)


def test_no_page_is_guessed_behind_a_route_of_the_shops_script() -> None:
    state = b'<script type="application/json">{"price": 1, "pageNum": 1, "totalPage": 3}</script>'
    listed = board('<a href="#">2</a> <a href="#">&gt;</a>').replace(b"</body>", state + b"</body>")
    assert read_page(listed, f"{SHOP}/#/list?kind=7").guesses == ()
    assert read_page(listed, f"{SHOP}/list?kind=7").guesses == (f"{SHOP}/list?kind=7&page=2",)
    assert read_page(listed.replace(b'="/ad', b'="/#/ad'), f"{SHOP}/").guesses == (), "the script reads none of its front page"
    counted = board("").replace(b"1 - 10 of 42", b"").replace(b"</body>", state + b"</body>")
    assert read_page(counted, f"{SHOP}/list?kind=7").guesses == tuple(f"{SHOP}/list?kind=7&pageNum={n}" for n in (2, 3))
