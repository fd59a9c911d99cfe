"""Search against a brute-force truth; a query is never taken as syntax."""

import re
import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from casefiles.stores.base import Store
from casefiles.stores.words import asked, indexed, is_run, match_expression
from tests.casefiles.stores.making import crawled, listing, read, url

TITLES = [
    "高仿苹果手机壳 iPhone15",
    "苹果 手机",
    "手机 果苹",
    "仿高级手表",
    "山寨「手机」",
    "アップル 時計",
    "HERA lamp, 40W",
    "Herald lamp",
    "ＨＥＲＡ　灯",
    "Straße café",
    "\U00030000\U00030001 rare Han",
    "a AND b NOT c",
    "高" * 30,
    "",
    "🍎 “手机”",
]
HAN = re.compile("[\u3400-\u9fff\u3041-\u30ff\U00020000-\U0003ffff]+")


def truth(query: str, title: str) -> bool:
    """Said without any index: every run of Han is somewhere in the title, every other word is one of its words."""

    def folded(text: str) -> str:
        return unicodedata.normalize("NFKC", text).casefold()

    runs = HAN.findall(folded(query))
    words = set(re.findall(r"[^\W_]+", HAN.sub(" ", folded(query))))
    title_words = set(re.findall(r"[^\W_]+", HAN.sub(" ", folded(title))))
    return bool(runs or words) and all(run in folded(title) for run in runs) and words <= title_words


@pytest.fixture
def shop(store: Store) -> Store:
    crawled(store, read("list", *(listing(f"p{place}", title) for place, title in enumerate(TITLES))))
    return store


queries = st.one_of(
    st.text(st.sampled_from("高仿苹果手机壳山寨表 ae15\"'*()-:^+{}"), max_size=6),
    st.lists(
        st.sampled_from(["手机", "苹果", "hera", "HERA", "15", "iphone15", "lamp", "AND", "NOT", "OR", "NEAR(", "words:", "高"]),
        max_size=3,
    ).map(" ".join),
    st.text(max_size=8),
)


@given(queries)
@example("手")
@example("机 手")
@example("果苹")
@example("\U00030000")
@example("山寨手机")
@example("ｈｅｒａ")
@example("STRASSE")
@example('"')
@example("words : 手")
@example("\ud800手\x00机")
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_finds_what_is_there_and_nothing_else(shop: Store, query: str) -> None:
    found = {each.url for each in shop.search(query)}
    assert found == {url(f"p{place}") for place, title in enumerate(TITLES) if truth(query, title)}


def test_limit_bounds_and_best_come_first(shop: Store) -> None:
    assert len(shop.search("手机", limit=2)) == 2
    assert shop.search("高", limit=1)[0].title == "高" * 30


def test_description_is_searched_and_not_across_the_two(store: Store) -> None:
    crawled(store, read("p1", listing("p1", "高仿手", description="机壳，原装")))
    assert len(store.search("原装")) == 1
    assert len(store.search("高仿 壳")) == 1
    assert store.search("手机") == []


def test_changed_listing_is_found_by_its_new_words_alone(store: Store) -> None:
    crawled(store, read("p1", listing("p1", "苹果")))
    crawled(store, read("p1", listing("p1", "香蕉")))
    assert store.search("苹果") == []
    assert [each.title for each in store.search("香蕉")] == ["香蕉"]


class TestWords:
    def test_runs_become_neighbouring_pairs_and_a_last_one(self) -> None:
        assert indexed("高仿ABC手机") == "高仿 仿 abc 手机 机"

    def test_words_asked_for(self) -> None:
        assert asked("ＬＶ 高仿、lv 高仿！") == ["lv", "高仿"]

    def test_run_is_told_from_word(self) -> None:
        assert (is_run("高仿"), is_run("lv"), is_run("")) == (True, False, False)

    def test_expression(self) -> None:
        assert match_expression("LV 高仿手 包") == '"lv" AND "高仿 仿手" AND "包" *'
        assert match_expression("—!?") is None

    @given(st.text(st.characters(exclude_categories=())))
    @example("\"' AND (NOT) * words:x NEAR/2 -^+")
    def test_nothing_asked_for_ends_the_quotes_around_it(self, text: str) -> None:
        expression = match_expression(text) or ""
        assert re.fullmatch(r'("[^"]*"( \*)?( AND |$))*', expression)
        assert not re.search("[\x00-\x1f!-/:-@\\[-`{-\x7f]", re.sub(r'"( \*)?', "", expression))
