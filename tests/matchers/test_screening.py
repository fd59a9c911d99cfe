"""From a listing to findings: the plain cases come out where the weights say, and nothing is found without a matcher."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.explaining import reasons
from casefiles.model import Listing, Picture, Right
from casefiles.parts import RightKind, Seller
from matchers import ALL, without
from matchers.screening import Screening, screen_all
from matchers.text.names import NAMES
from matchers.text.spelling import Spelling
from matchers.weights import WEIGHTS

DAY = date(2026, 1, 1)
MARK = Right(
    id="TM",
    kind=RightKind.TRADEMARK,
    name="朔岚",
    variants=("Shuolan",),
    nice_classes=(9,),
    number="4409718",
    goods=("耳机",),
    valid_to=date(2036, 1, 1),
    authorised_sellers=("朔岚官方旗舰店",),
    price_low=Decimal(699),
    currency="CNY",
)
GRAPES = Right(id="GI", kind=RightKind.GI, name="乌海葡萄", goods=("葡萄",), region="内蒙古乌海")
WORK = Right(
    id="CR",
    kind=RightKind.COPYRIGHT,
    name="沙海",
    pictures=(Picture(digest="a", width=640, height=640, hashes=("f0e1d2c3b4a59687" * 4,)),),
)
COPY = Picture(digest="a", width=640, height=640, hashes=("f0e1d2c3b4a59687" * 4,))
LID = Right(id="PT", kind=RightKind.PATENT, name="防漏壶盖", number="ZL202220000077.9")
ANY_PATENT = Right(id="ANY", kind=RightKind.PATENT, name="专利标识", number="*")
LAPSED = Right(id="OLD", kind=RightKind.TRADEMARK, name="Taliko", valid_to=date(2019, 2, 28))

CASES: list[tuple[str, dict[str, Any], str, float, float]] = [
    ("a name alone", {"title": "朔岚 S1 头戴"}, "TM", 0.2, 0.49),
    ("a name on its goods", {"title": "朔岚 S1 耳机", "brand": "朔岚"}, "TM", 0.2, 0.49),
    ("a name with words for copies", {"title": "朔岚 耳机 高仿"}, "TM", 0.8, 1),
    ("words for copies in the description", {"title": "朔岚 耳机", "description": "一比一复刻"}, "TM", 0.7, 1),
    ("look-alike letters", {"title": "Shu\u043el\u0430n 耳机"}, "TM", 0.6, 1),
    ("broken up", {"title": "朔.岚 S1"}, "TM", 0.6, 1),
    ("cut in two", {"title": "shuo lan S1"}, "TM", 0.6, 1),
    ("misspelt", {"title": "Shuolam 耳机"}, "TM", 0.5, 1),
    ("something like it", {"title": "朔岚同款耳机"}, "TM", 0.5, 0.8),
    ("far too cheap", {"title": "朔岚 耳机", "price": Decimal(59), "currency": "CNY"}, "TM", 0.5, 0.8),
    ("made to fit", {"title": "适用于朔岚 S1 耳机包"}, "TM", 0, 0.29),
    ("made to fit, English", {"title": "Case for Shuolan B2"}, "TM", 0, 0.29),
    ("an accessory", {"title": "朔岚 S1 保护套"}, "TM", 0, 0.29),
    ("denied", {"title": "非朔岚 平价耳机"}, "TM", 0, 0.1),
    ("compared with", {"title": "沙声 音箱", "description": "与朔岚 V5 相比,体积小"}, "TM", 0, 0.29),
    ("second-hand", {"title": "二手 朔岚 S1 耳机"}, "TM", 0, 0.35),
    ("other goods", {"title": "朔岚 面霜"}, "TM", 0, 0.35),
    ("a person", {"title": "朔岚著 散文集"}, "TM", 0, 0.2),
    ("a place", {"title": "朔岚古城 门票"}, "TM", 0, 0.2),
    ("a claim of fame", {"title": "朔岚 耳机 驰名商标"}, "TM", 0.4, 0.6),
    ("in hidden keywords", {"title": "头戴耳机", "attributes": {"关键词": "朔岚"}}, "TM", 0.5, 0.8),
    ("hidden, and made to fit", {"title": "适用于朔.岚 耳机"}, "TM", 0.5, 0.8),
    ("hidden, on other goods", {"title": "朔*岚 朔.岚 面霜"}, "TM", 0.5, 0.9),
    ("other goods, cheap", {"title": "朔岚 面霜", "price": Decimal(9), "currency": "CNY"}, "TM", 0, 0.05),
    ("other goods, as copies", {"title": "朔岚 面霜 高仿"}, "TM", 0.7, 1),
    ("a misspelling on other goods", {"title": "Shuolam 面霜"}, "TM", 0, 0.4),
    ("full width amid half width", {"title": "Ｓｈｕｏｌａｎ S1 耳机 wireless"}, "TM", 0.5, 0.9),
    ("all in full width", {"title": "Ｓｈｕｏｌａｎ　耳机"}, "TM", 0.2, 0.49),
    ("authorised", {"title": "朔岚 耳机 高仿", "seller": Seller(name="朔岚官方旗舰店")}, "TM", 0, 0.1),
    ("lapsed", {"title": "Taliko 高仿"}, "OLD", 0, 0.1),
    ("grapes from elsewhere", {"title": "乌海葡萄 5斤", "stated_origin": "新疆吐鲁番"}, "GI", 0.7, 1),
    ("grapes from there", {"title": "乌海葡萄 5斤", "stated_origin": "内蒙古乌海"}, "GI", 0, 0.1),
    ("grapes, nothing said", {"title": "乌海葡萄 5斤"}, "GI", 0.2, 0.49),
    ("grapes in other words", {"title": "乌海现摘葡萄", "stated_origin": "新疆吐鲁番"}, "GI", 0.5, 1),
    ("a company from elsewhere", {"title": "乌海葡萄", "description": "91350100M000100Y43"}, "GI", 0.5, 1),
    ("grapes as a style", {"title": "乌海风味葡萄"}, "GI", 0.5, 1),
    ("a lapsed mark shown as registered", {"title": "Taliko® 头戴"}, "OLD", 0.5, 1),
    ("its registration number", {"title": "头戴 商标注册证第4409718号"}, "TM", 0.3, 0.5),
    (
        "a credit code that cannot be",
        {"title": "朔岚 S1 头戴", "description": "统一社会信用代码:91110000600037341K"},
        "TM",
        0.5,
        0.7,
    ),
    ("a licence that cannot be", {"title": "乌海葡萄干", "attributes": {"许可证": "SC10741018302532"}}, "GI", 0.5, 0.7),
    ("a bar code that cannot be", {"title": "朔岚 S1 头戴", "gtin": "6951181105327"}, "TM", 0.3, 0.5),
    ("an old name claimed", {"title": "朔岚 S1 头戴 中华老字号"}, "TM", 0.3, 0.5),
    ("the protected picture", {"title": "帆布包", "pictures": (COPY,)}, "CR", 0.7, 1),
]


@pytest.fixture(scope="module", name="screening")
def _screening() -> Screening:
    return Screening((MARK, GRAPES, WORK, LAPSED, LID), day=DAY)


@pytest.mark.parametrize(("fields", "right", "low", "high"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_plain_cases(screening: Screening, fields: dict[str, Any], right: str, low: float, high: float) -> None:
    findings = {finding.right_id: finding for finding in screening.findings(Listing(url="u", **fields))}
    assert low <= findings[right].risk <= high
    assert set(findings) == {right}


@pytest.mark.parametrize("title", ["高仿 耳机 一比一", "葡萄 产地新疆", "适用于 手机", "朔 望月", ""])
def test_nothing_is_found_without_a_matcher(screening: Screening, title: str) -> None:
    assert screening.findings(Listing(url="u", title=title, price=Decimal(1), currency="CNY")) == []


def test_reasons_stand_strongest_first(screening: Screening) -> None:
    (finding,) = screening.findings(Listing(url="u", title="二手 朔岚 耳机 高仿"))
    assert finding.signals[0].matcher == "text.counterfeit"
    assert {signal.matcher for signal in finding.signals} == {"text.counterfeit", "text.names", "text.resale", "text.goods"}
    assert [signal.log_odds for signal in finding.signals] == sorted((one.log_odds for one in finding.signals), key=abs)[::-1]


def test_goods_are_shown_where_they_are_named_and_as_a_whole_where_only_their_kind_agrees(screening: Screening) -> None:
    shown = {}
    for title in ("高仿 朔岚 蓝牙耳机", "高仿 朔岚 音响"):
        listing = Listing(url="u", title=title)
        for finding in screening.findings(listing):
            (signal,) = [signal for signal in finding.signals if signal.matcher == "text.goods"]
            (reason,) = [each for each in reasons(finding, listing) if each.sentence == signal.sentence]
            shown[title] = (reason.field.zh, reason.before, reason.marked)
    assert shown == {"高仿 朔岚 蓝牙耳机": ("标题", "高仿 朔岚 蓝牙", "耳机"), "高仿 朔岚 音响": ("商品类别", "", "Nice 9")}


def test_every_sentence_is_said_in_both_languages(screening: Screening) -> None:
    for _, fields, _, _, _ in CASES:
        for finding in screening.findings(Listing(url="u", **fields)):
            for signal in finding.signals:
                assert signal.sentence.en.endswith(".")
                assert signal.sentence.zh.endswith("。")
                assert signal.right_id == finding.right_id


def test_patents_at_large() -> None:
    screening = Screening((LID, ANY_PATENT), day=DAY)
    (own, any_patent) = screening.findings(Listing(url="u", title="保温壶 实用新型专利ZL202220000077.9"))
    assert (own.right_id, any_patent.right_id) == ("PT", "ANY")
    assert own.risk >= 0.5
    assert any_patent.risk < 0.2
    (wrong,) = screening.findings(Listing(url="u", title="保温壶 实用新型专利ZL202299999999.1"))
    assert wrong.right_id == "ANY"
    assert wrong.risk >= 0.7


ELSEWHERE = {
    "price.spread", "text.other-mark", "text.stuffing", "text.passages", "indications.sign", "indications.roll", "pictures.logos",
    "pictures.series", "pictures.words", "text.patterns", "pictures.lookalike", "pictures.hub", "pictures.set-aside",
    "pictures.embedding",
}  # fmt: skip
"""Signals that need more than one listing and one right, or a matcher that is tested by itself."""


def test_every_rule_and_matcher_has_a_weight(screening: Screening) -> None:
    spoke = {
        signal.matcher
        for _, fields, _, _, _ in CASES
        for finding in screening.findings(Listing(url="u", **fields))
        for signal in finding.signals
    }
    at_large = Screening((ANY_PATENT,), day=DAY).findings(Listing(url="u", title="国家专利 保温壶"))
    spoke |= {signal.matcher for finding in at_large for signal in finding.signals}
    assert spoke <= {weight.matcher for weight in WEIGHTS}
    assert {matcher.name for matcher in ALL} <= {weight.matcher for weight in WEIGHTS}
    assert {weight.matcher for weight in WEIGHTS} - spoke <= ELSEWHERE


def test_findings_stand_riskiest_first(screening: Screening) -> None:
    found = screening.findings(Listing(url="u", title="朔.岚 高仿 乌海葡萄"))
    assert [finding.right_id for finding in found] == ["TM", "GI"]


def test_judge_knows_pictures_by_their_digest(right: Callable[..., Right]) -> None:
    def judge(picture: Picture) -> str:
        return Screening([right("Caropia", pictures=(picture,))], day=DAY).judge

    assert judge(Picture(digest="a", features=b"x")) == judge(Picture(digest="a", features=b"y" * 20_000))
    assert judge(Picture(digest="a")) != judge(Picture(digest="b"))


def test_judge_changes_with_what_judges(right: Callable[..., Right]) -> None:
    def judge(*rights: Right, day: date = DAY, matchers: tuple[Any, ...] = ALL) -> str:
        return Screening(rights, day=day, matchers=matchers).judge

    one, other = right("Shuolan", id="A"), right("Caropea", id="B", valid_to=DAY)
    assert judge(one, other) == judge(other, one)
    assert judge(one, matchers=without(frozenset({Spelling.NEARLY_SOUND_ALIKE}))) != judge(one)
    assert judge(one, other, day=date(2025, 6, 1)) == judge(one, other)
    different = {
        judge(one, other),
        judge(one),
        judge(one, other, day=date(2026, 1, 2)),
        judge(one, right("Caropia", id="B", valid_to=DAY)),
        judge(one, other, matchers=(NAMES,)),
    }
    assert len(different) == 5


def test_screen_all_keeps_the_order_of_listings() -> None:
    listings = [Listing(url=str(nth), title="朔岚") for nth in range(3)]
    assert [finding.listing_url for finding in screen_all(listings, (MARK,), DAY)] == ["0", "1", "2"]


TEXT = (
    st.none()
    | st.text(max_size=60)
    | st.sampled_from(["朔岚", "Shuolan replica", "\x1b[31m朔\u202e岚", "适用于朔岚", "乌海葡萄风味"])
)


@given(TEXT, TEXT, TEXT, TEXT, TEXT, st.dictionaries(st.text(max_size=5), st.text(max_size=20), max_size=3))
def test_whatever_a_listing_holds_gives_sound_findings(
    title: str | None,
    brand: str | None,
    description: str | None,
    origin: str | None,
    seller: str | None,
    attributes: dict[str, str],
) -> None:
    listing = Listing(
        url="u",
        title=title or "",
        brand=brand,
        description=description,
        stated_origin=origin,
        attributes=attributes,
        seller=Seller(name=seller) if seller else None,
    )
    for finding in Screening((MARK, GRAPES, LAPSED), day=DAY).findings(listing):
        assert 0 <= finding.risk <= 1
        assert finding.signals
        for signal in finding.signals:
            assert 0 < signal.strength <= 1
