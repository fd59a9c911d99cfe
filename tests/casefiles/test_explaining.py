"""Reasons in words, with the place marked, and nothing that a terminal would obey."""

import unicodedata
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.explaining import explain, field_words, odds_words, reasons, reckoning, risk_words, visible
from casefiles.model import Finding, Listing, Right, Signal
from casefiles.parts import Bilingual, Place, RightKind, Seller

RIGHT = Right(id="TM-1", kind=RightKind.TRADEMARK, name="朔岚", number="99000101", valid_to=date(2036, 1, 1))


def signal(found: str, place: Place, *, supports: bool = True) -> Signal:
    return Signal(
        right_id="TM-1",
        listing_url="https://shop.example/1",
        matcher="text.names",
        version=1,
        supports=supports,
        strength=1.0,
        sentence=Bilingual(en=f"“{found}” is the name.", zh=f"“{found}”即该名称。"),
        found=found,
        expected="朔岚",
        place=place,
    )


def finding(*signals: Signal, risk: float = 0.62) -> Finding:
    return Finding(right_id="TM-1", listing_url="https://shop.example/1", risk=risk, signals=signals)


@pytest.mark.parametrize(
    ("risk", "en"), [(1.0, "grave risk"), (0.8, "grave risk"), (0.5, "high risk"), (0.2, "medium risk"), (0.0, "low risk")]
)
def test_risk_in_words(risk: float, en: str) -> None:
    assert risk_words(risk).en == en
    assert risk_words(risk).zh


def test_the_place_is_marked_in_the_original() -> None:
    listing = Listing(url="https://shop.example/1", title="新款 朔.岚 耳机 " + "很长" * 60)
    (reason,) = reasons(finding(signal("朔.岚", Place(field="title", start=3, end=6))), listing)
    assert (reason.before, reason.marked) == ("新款 ", "朔.岚")
    assert reason.after.startswith(" 耳机")
    assert reason.after.endswith("…")
    assert reason.field.zh == "标题"


def test_long_texts_are_cut_on_both_sides() -> None:
    listing = Listing(url="u", title="x", description="前" * 500 + "朔岚" + "后" * 500)
    (reason,) = reasons(finding(signal("朔岚", Place(field="description", start=500, end=502))), listing)
    assert reason.before == "…" + "前" * 40
    assert reason.after == "后" * 40 + "…"


@pytest.mark.parametrize(
    "place",
    [
        Place(field="price"),
        Place(field="title", start=5, end=900),
        Place(field="title", start=3, end=3),
        Place(field="attributes.no"),
    ],
)
def test_without_a_place_in_a_text_the_value_is_shown(place: Place) -> None:
    (reason,) = reasons(finding(signal("59 CNY", place)), Listing(url="u", title="short"))
    assert (reason.before, reason.marked, reason.after) == ("", "59 CNY", "")


def test_attributes_are_marked_too() -> None:
    listing = Listing(url="u", title="x", attributes={"品牌": "朔岚 正品"})
    (reason,) = reasons(finding(signal("朔岚", Place(field="attributes.品牌", start=0, end=2))), listing)
    assert (reason.marked, reason.after, reason.field.en) == ("朔岚", " 正品", "attribute “品牌”")


@pytest.mark.parametrize(
    ("field", "zh"),
    [("title", "标题"), ("pictures.2", "第 2 张图片"), ("attributes.产地", "属性“产地”"), ("odd\x1b", "odd⟨U+001B⟩")],
)
def test_fields_in_words(field: str, zh: str) -> None:
    assert field_words(field).zh == zh


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Price: 59.00–99.00 CNY (118 per kg)"), ("zh", "价格：59.00–99.00 CNY （每kg 118）")]
)
def test_explain_says_a_range_of_prices_and_what_a_unit_costs(language: str, said: str) -> None:
    listing = Listing(
        url="https://shop.example/1",
        title="朔岚",
        price=Decimal("59.00"),
        price_high=Decimal("99.00"),
        unit_price=Decimal(118),
        unit="kg",
        currency="CNY",
    )
    told = explain(finding(signal("朔岚", Place(field="title", start=0, end=2))), listing, RIGHT, language)
    assert said in told.splitlines()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            [
                "Right: 朔岚 (99000101)",
                "Seller: 店",
                "0.62 — high risk",
                "Speaks for",
                "Speaks against",
                "【朔岚】",
                "not a verdict",
            ],
        ),
        ("zh-CN", ["权利：朔岚", "卖家：店", "高风险", "支持侵权", "不支持", "【朔岚】", "不是结论"]),
    ],
)
def test_explain_says_all_of_it(language: str, words: list[str]) -> None:
    listing = Listing(url="https://shop.example/1", title="朔岚 二手", seller=Seller(name="店"))
    told = explain(
        finding(
            signal("朔岚", Place(field="title", start=0, end=2)),
            signal("二手", Place(field="title", start=3, end=5), supports=False),
        ),
        listing,
        RIGHT,
        language,
    )
    assert [word for word in words if word not in told] == []
    assert told.endswith("\n")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mb", "a⟨U+001B⟩[31mb"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("朔\u200b岚", "朔⟨U+200B⟩岚"),
        ("a\nb\tc\u2028d", "a b c d"),
        ("a\ud800", "a⟨U+D800⟩"),
        ("e" + "\u0301" * 9, "e" + "\u0301" * 4),
        ("朔岚 ok", "朔岚 ok"),
    ],
)
def test_nothing_hidden_is_left(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(max_size=80), st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_no_listing_commands_the_terminal(title: str, seller: str, start: int, end: int) -> None:
    listing = Listing(url="https://shop.example/1", title=title, seller=Seller(name=seller or "x"))
    for language in ("en", "zh"):
        told = explain(finding(signal(title[start:end], Place(field="title", start=start, end=end))), listing, RIGHT, language)
        assert {unicodedata.category(letter) for letter in told.replace("\n", "")} & {"Cc", "Cf", "Cs", "Zl", "Zp"} == set()


@pytest.mark.parametrize(
    ("log_odds", "en", "zh"),
    [
        (1.0, "odds × 2.7", "几率 × 2.7"),
        (-2.5, "odds ÷ 12", "几率 ÷ 12"),
        (0.0, "changes nothing", "不改变判断"),
        (-900.0, "odds ÷ 485165195", "几率"),
    ],
)
def test_odds_in_words(log_odds: float, en: str, zh: str) -> None:
    words = odds_words(log_odds)
    assert words.en == en
    assert words.zh.startswith(zh)


def test_the_sum_is_shown() -> None:
    told = replace(signal("朔岚", Place(field="title")), log_odds=2.6)
    assert "-1.60 to begin with + 2.60 = +1.00 log-odds, a risk of 0.73" in (reckoning(finding(told, risk=0.7311), "en") or "")
    assert "+1.00" in (reckoning(finding(told, risk=0.7311), "zh") or "")


def test_a_finding_weighed_before_says_no_sum() -> None:
    assert reckoning(finding(signal("朔岚", Place(field="title"))), "en") is None
