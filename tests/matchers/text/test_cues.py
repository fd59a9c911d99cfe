"""Words around a name, each with the words that look like them and are not meant."""

import pytest

from matchers.text import cues

COPIES = [
    ("高仿 朔岚 耳机", "高仿"),
    ("朔岚 耳机 1:1 支持验货", "1:1"),
    ("朔岚 一比一 顶配", "一比一"),
    ("朔岚 莆田 纯原", "莆田"),
    ("Shuolan replica headphones", "replica"),
    ("mirror quality Shuolan", "mirror quality"),
    ("Shuolan AAA+ grade", "AAA+"),
    ("朔岚 超A 品质", "超A"),
    ("fk 朔岚 大号", "fk"),
    ("尾单 朔岚", "尾单"),
]
NOT_COPIES = [
    "正品缅甸A货 翡翠吊坠",
    "天然翡翠手镯 A货",
    "一比一等身抱枕",
    "车模 1:18 合金",
    "黑胶唱片复刻",
    "红白机复刻 游戏机",
    "莆田枇杷 5斤",
    "拒绝假货 放心购买",
    "原单位发票",
    "fake fur jacket",
    "beware of fakes",
    "AAA battery 8 pack",
    "基诺山寨 民宿",
]


@pytest.mark.parametrize(("text", "words"), COPIES)
def test_words_for_copies(text: str, words: str) -> None:
    cue = cues.copy_words(text)
    assert cue is not None
    assert cue.words == words == text[cue.start : cue.end]
    assert cue.strength >= cues.EXPLICIT


@pytest.mark.parametrize("text", NOT_COPIES)
def test_words_that_only_look_so(text: str) -> None:
    assert cues.copy_words(text) is None


FITS = [
    ("适用于朔岚 S1 耳机包", "朔岚", 1.0),
    ("墨粉 适用 品牌 朔岚 墨盒", "朔岚", 1.0),
    ("通用 朔岚 表带", "朔岚", 0.7),
    ("case for Shuolan B2", "Shuolan", 1.0),
    ("case for the Shuolan B2", "Shuolan", 1.0),
    ("Shuolan compatible cushions", "Shuolan", 0.9),
    ("ear pads for headphones, not made by Shuolan", "Shuolan", 1.0),
    ("朔岚 S1 保护套", "朔岚", 0.7),
    ("Shuolan watch strap 22mm", "Shuolan", 0.7),
    ("替换耳罩 兼容 Shuolan", "Shuolan", 1.0),
    ("第三方配件 朔岚", "朔岚", 1.0),
]
NO_FIT = [
    ("朔岚 S1 头戴耳机", "朔岚"),
    ("Shuolan shoes for sale", "Shuolan"),
    ("gift for her Shuolan necklace set, gold", "Shuolan set"),
]


@pytest.mark.parametrize(("text", "name", "strength"), FITS)
def test_what_the_goods_fit(text: str, name: str, strength: float) -> None:
    start = text.index(name)
    cue = cues.fits(text, start, start + len(name))
    assert cue is not None
    assert cue.strength >= strength


@pytest.mark.parametrize(("text", "name"), NO_FIT[:2])
def test_what_is_only_offered(text: str, name: str) -> None:
    start = text.index(name)
    assert cues.fits(text, start, start + len(name)) is None


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("非朔岚 平价耳机", True),
        ("不是朔岚", True),
        ("not Shuolan", True),
        ("南非朔岚", False),
        ("除非朔岚", False),
        ("朔岚", False),
    ],
)
def test_denial(text: str, denied: bool) -> None:
    start = max(text.find("朔岚"), text.find("Shuolan"))
    assert (cues.denied(text, start) is not None) is denied


@pytest.mark.parametrize(
    ("text", "compared"), [("与朔岚 V5 相比", True), ("unlike Shuolan", True), ("与朔岚联名", False), ("朔岚耳机", False)]
)
def test_comparison(text: str, compared: bool) -> None:
    name = "朔岚" if "朔岚" in text else "Shuolan"
    start = text.index(name)
    assert (cues.compared(text, start, start + len(name)) is not None) is compared


@pytest.mark.parametrize(
    ("text", "like"),
    [("朔岚同款耳机", True), ("朔岚 平替", True), ("朔岚-style", True), ("朔岚 类型多", False), ("朔岚耳机", False)],
)
def test_like(text: str, like: bool) -> None:
    assert (cues.like(text, 2) is not None) is like


@pytest.mark.parametrize(
    ("text", "used"), [("二手 朔岚", True), ("pre-owned Shuolan", True), ("九成新 朔岚", True), ("全新 朔岚", False)]
)
def test_second_hand(text: str, used: bool) -> None:
    assert (cues.second_hand(text) is not None) is used
