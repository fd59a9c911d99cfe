"""Words around a name, each with the words that look like them and are not meant."""

import time

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


MORE_COPIES = [
    "朔岚 顶级复刻 原版皮料",
    "朔岚 9A+ 品质",
    "朔岚 公司级 真标",
    "朔岚 高版本 过验",
    "朔岚 纯原 大底",
    "Shuolan 1st copy shoes",
    "Shuolan mirror copy watch",
    "Shuolan superfake bag",
    "Shuolan UA quality",
    "朔岚 裸标 工厂货",
    "1：1 朔岚",
    "Shuolan high quality replica",
    "Shuolan top grade clone",
    "仿牌 朔岚",
    "朔岚 莆田鞋",
    "Shuolan knock-off",
]
MORE_EXCEPTIONS = [
    "缅甸天然冰种 A货 手镯",
    "A货翡翠 平安扣",
    "1:1 比例 汽车模型",
    "等身 1:1 抱枕",
    "1:1 私教课 英语辅导",
    "黑胶 经典复刻 唱片",
    "限量复刻 2020",
    "红白机复刻 手柄",
    "莆田市 荔枝 现摘",
    "莆田荔枝干",
    "苗家山寨 土鸡",
    "古山寨 门票",
    "假货包赔 支持验货",
    "绝非高仿 专柜购入",
    "非假货 七天退",
    "谨防假货",
    "盗版必究",
    "fake two piece dress",
    "fake collar shirt",
    "counterfeit money detector pen",
    "replica jersey home kit",
    "museum replica statue",
    "no fakes, authentic only",
    "faux fur coat",
    "原单号查询",
    "AAA级景区 门票",
    "原单独立包装",
    "工厂尾货 袜子",
]


@pytest.mark.parametrize("text", MORE_COPIES)
def test_more_words_for_copies(text: str) -> None:
    cue = cues.copy_words(text)
    assert cue is not None
    assert text[cue.start : cue.end] == cue.words


@pytest.mark.parametrize("text", MORE_EXCEPTIONS)
def test_more_words_that_only_look_so(text: str) -> None:
    assert cues.copy_words(text) is None


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("保护壳 适用于Sony/Canonix/朔岚 多款", 1.0),
        ("carrying case for Shuolan, not OEM", 1.0),
        ("fits Shuolan B2 and B3", 1.0),
        ("用于朔岚 S1 的耳罩", 1.0),
        ("搭配朔岚 S1 使用 转接线", 1.0),
        ("Shuolan B2 B3 B4 black compatible ear pads", 0.9),
        ("朔岚S1专用耳罩", 0.9),
        ("朔岚 维修 换屏换电池", 0.7),
        ("朔岚 S1 海绵套", 0.7),
        ("Shuolan B2 replacement ear pads", 0.7),
    ],
)
def test_more_that_fits(text: str, strength: float) -> None:
    name = "朔岚" if "朔岚" in text else "Shuolan"
    start = text.index(name)
    cue = cues.fits(text, start, start + len(name))
    assert cue is not None
    assert cue.strength >= strength


@pytest.mark.parametrize(
    "text",
    [
        "Shuolan necklace for her",
        "gift for her Shuolan necklace",
        "for men Shuolan running shoes",
        "朔岚 头戴耳机通用型 大号",
        "朔岚耳机 买二送二,插头适用蓝牙手机等",
        "朔岚 面膜 套装",
        "Shuolan headset, compatible with phones",
        "for sale: Shuolan B2",
    ],
)
def test_more_that_is_offered(text: str) -> None:
    name = "朔岚" if "朔岚" in text else "Shuolan"
    start = text.index(name)
    assert cues.fits(text, start, start + len(name)) is None


PERSONS = [
    "朔岚著 散文集",
    "作者：朔岚",
    "朔岚老师 书法课",
    "朔岚 演唱会 门票",
    "written by Shuolan",
    "signed by Shuolan",
    "Shuolan autographed photo",
]
PLACES = [
    "朔岚古城 门票",
    "朔岚市 同城跑腿",
    "位于朔岚",
    "朔岚机场 接送",
    "婚车 北京、朔岚、上海、台州",
    "Shuolan city map",
    "hotel near Shuolan",
]
NEITHER = [
    "朔岚 耳机 包邮",
    "朔岚区域代理",
    "朔岚面膜",
    "Shuolan headphones",
    "朔岚市场价",
    "朔岚传感器",
    "朔岚路由器",
    "朔岚译制",
]


def _spot(text: str) -> tuple[int, int]:
    name = "朔岚" if "朔岚" in text else "Shuolan"
    return text.index(name), text.index(name) + len(name)


@pytest.mark.parametrize("text", PERSONS)
def test_persons(text: str) -> None:
    assert cues.person(text, *_spot(text)) is not None
    assert cues.place(text, *_spot(text)) is None


@pytest.mark.parametrize("text", PLACES)
def test_places(text: str) -> None:
    assert cues.place(text, *_spot(text)) is not None
    assert cues.person(text, *_spot(text)) is None


@pytest.mark.parametrize("text", NEITHER)
def test_neither_person_nor_place(text: str) -> None:
    assert cues.person(text, *_spot(text)) is None
    assert cues.place(text, *_spot(text)) is None


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("闲置 朔岚 转让", True),
        ("朔岚 95新 自用", True),
        ("gently worn Shuolan", True),
        ("Shuolan refurbished", True),
        ("朔岚 送礼自用 两相宜", False),
        ("朔岚 拒绝二手", False),
        ("Shuolan strap used for B2", False),
        ("never used Shuolan", False),
        ("二手烟净化器 朔岚", False),
        ("vintage style Shuolan lamp", False),
    ],
)
def test_second_hand_and_not(text: str, used: bool) -> None:
    assert (cues.second_hand(text) is not None) is used


@pytest.mark.parametrize(
    ("text", "claims"),
    [("中国驰名商标 朔岚", True), ("a well-known trademark", True), ("著名商标", False), ("非驰名商标", False), ("商标", False)],
)
def test_claims_of_fame(text: str, claims: bool) -> None:
    assert (cues.well_known_claim(text) is not None) is claims


@pytest.mark.parametrize(
    ("text", "often"),
    [
        ("朔岚 朔岚 朔岚 耳机 朔岚", True),
        ("朔岚 Shuolan 朔岚 S1 朔岚", False),
        ("朔岚", False),
        ("SHUOLAN shuolan Shuolan shuolan", False),
    ],
)
def test_names_said_again_and_again(text: str, often: bool) -> None:
    assert (cues.repeated(text, "朔岚") is not None) is often


@pytest.mark.parametrize(
    ("text", "like"),
    [
        ("平替朔岚 耳机", True),
        ("媲美朔岚的音质", True),
        ("dupe for Shuolan", True),
        ("inspired by Shuolan", True),
        ("just like Shuolan", True),
        ("朔岚专柜同款", True),
        ("仿佛朔岚", False),
        ("明星同款 朔岚", False),
        ("looks like Shuolan", False),
    ],
)
def test_like_before_and_after(text: str, like: bool) -> None:
    start, end = _spot(text)
    assert (cues.like(text, end, start) is not None) is like


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("比朔岚便宜一半", True),
        ("better than Shuolan", True),
        ("cheaper than Shuolan", True),
        ("alternative to Shuolan", True),
        ("不是朔岚", True),
        ("not affiliated with Shuolan", True),
        ("朔岚除外", True),
        ("莫非朔岚", False),
        ("西非朔岚", False),
        ("和朔岚", False),
    ],
)
def test_denied_or_compared(text: str, aside: bool) -> None:
    start, end = _spot(text)
    assert ((cues.denied(text, start, end) or cues.compared(text, start, end)) is not None) is aside


@pytest.mark.parametrize(
    "text", ["适用" * 5_000, "非" * 20_000, "1:1" * 9_000, "朔岚" * 9_000, "(" * 20_000, "for " * 9_000, "a " * 20_000]
)
def test_hostile_texts_cost_little(text: str) -> None:
    began = time.process_time()
    cues.copy_words(text), cues.second_hand(text), cues.well_known_claim(text), cues.repeated(text, "朔岚")
    for reader in (cues.fits, cues.person, cues.place, cues.compared):
        reader(text, 5_000, 5_002)
    cues.like(text, 5_002, 5_000), cues.denied(text, 5_000, 5_002)
    assert time.process_time() - began < 2
