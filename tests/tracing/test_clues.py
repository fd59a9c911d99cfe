from itertools import product
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefiles.parts import IdentifierKind
from tests.tracing.made import PAGE
from tracing import clues
from tracing.clues import MAX_IDENTIFIERS

FOOT = """乌海市沙岸葡萄种植专业合作社  统一社会信用代码：91110000600037341L
食品生产许可证 SC10741018302531   电话：１３８ ００１３ ８０００（微信同号）
QQ：12345678  邮箱：order（at）shaan.example   蒙ICP备20001234号-2"""


def test_a_whole_page() -> None:
    found = clues(FOOT, PAGE)
    assert [(identifier.kind.value, identifier.value) for identifier in found] == [
        ("credit-code", "91110000600037341L"),
        ("food-licence", "SC10741018302531"),
        ("phone", "13800138000"),
        ("wechat", "13800138000"),
        ("qq", "12345678"),
        ("email", "order@shaan.example"),
        ("icp", "蒙ICP备20001234"),
    ]
    assert {identifier.seen_at for identifier in found} == {PAGE}


def test_a_quote_is_what_stands_on_the_page() -> None:
    for identifier in clues(FOOT, PAGE):
        assert identifier.quote in FOOT.replace("\n", " ")
        assert len(identifier.quote) <= 120
    assert "１３８ ００１３ ８０００" in next(found.quote for found in clues(FOOT, PAGE) if found.kind is IdentifierKind.PHONE)


def test_each_value_once_with_its_first_place() -> None:
    (found,) = clues("先：13800138000 " + "。" * 200 + " 后：13800138000", PAGE)
    assert found.quote.startswith("先：")


def test_a_directory_is_cut_off() -> None:
    numbers = " ".join(f"电话138{number:08}" for number in range(1000))
    assert len(clues(numbers, PAGE)) == MAX_IDENTIFIERS


WORDS = """
乌海葡萄 QQ糖 微信小程序 卫星 威信 VX WX Pro Max 新款 春季 男士 家用 电热水壶 一三五 三八节 五一 加厚 正品 包邮 适用于 华为 手机
phone case model lollipop original steel wool look at hello ref lot #热卖 @新品 +赠品 【官方】 企鹅 蔷薇 微距 V领 电话手表
热线缆 身份证套 ICP SC
"""


def test_a_hundred_thousand_titles_without_numbers_tell_nothing() -> None:
    titles = (" ".join(words) for words in product(WORDS.split(), repeat=4))
    told = [(title, found) for title, _count in zip(titles, range(100_000), strict=False) if (found := clues(title, PAGE))]
    assert told == []


@settings(deadline=None)
@given(
    st.text(
        alphabet=st.characters(
            exclude_categories=["Nd", "No", "Nl"], exclude_characters="零〇○洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖oOlIi|@#"
        )
    )
)
def test_nothing_but_names_comes_from_text_without_digits(text: str) -> None:
    assert {found.kind for found in clues(text, PAGE)} <= {IdentifierKind.EMAIL, IdentifierKind.WECHAT}


@settings(deadline=None)
@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    for found in clues(text, PAGE):
        assert found.value
        assert len(found.quote) <= 120


HOSTILE = [
    *("1 ", "1-", "13800138000 ", "+8613800138000 ", "0471 1234567 ", "电话 0473-", "一 三 ", "lo", "1️⃣", "⑴"),
    *("a@", "a@b.c.d.", "a at ", "(at)", "微信:", "加v ", "微信号号号号号号", "qq群", "qq 1", "京ICP备", "SC1 "),
    *("信用代码 9 1 ", "91110000600037341L ", "O1", "9" * 17 + "I ", "150302199001011234 ", "身份证 1 1 ", "\u200b", "ﷺ", "İ"),
]


@pytest.mark.parametrize("unit", HOSTILE, ids=ascii)
def test_a_megabyte_made_to_hurt_is_read_in_seconds(unit: str) -> None:
    text = (unit * (1_000_000 // len(unit) + 1))[:1_000_000]
    began = perf_counter()
    clues(text[:100_000], PAGE)
    small = perf_counter() - began
    clues(text, PAGE)
    whole = perf_counter() - began - small
    assert whole < 20 or whole < 40 * small  # measured: 0.2 to 1.3 s; the second is for a machine that is busy
