from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefiles.model import Finding, Listing, Right
from casefiles.numbering.check_digits import patent_check
from casefiles.numbering.patents import EVERY_PATENT
from casefiles.parts import RightKind
from matchers.law import in_force
from matchers.numbers.claims import claims
from matchers.numbers.faults import Fault, defects, untimely
from matchers.numbers.patents import PATENTS
from matchers.screening import Screening

DAY = date(2026, 11, 22)
GENUINE = "ZL202110012345.8"


def genuine(body: str) -> str:
    return f"{body}.{patent_check(body)}"


def whole(year: int, kind: str, rest: int) -> str:
    return genuine(f"{year}{kind}{rest:07}")


@pytest.fixture(name="at_large")
def _at_large(right: Callable[..., Right]) -> Right:
    return right("专利标识", id="PT-ANY", kind=RightKind.PATENT, number=EVERY_PATENT)


def judged(right: Right, listing: Listing) -> Finding | None:
    found = Screening([right], day=DAY).findings(listing)
    return found[0] if found else None


NUMBERS = st.builds(whole, st.integers(2018, 2026), st.sampled_from("123"), st.integers(0, 9_999_999))
FORMS = st.sampled_from(
    ["专利号:ZL{}", "专利号：{}", "实用新型专利 ZL {}", "Patent No. ZL{}", "ｚｌ{}", "专利申请号 {}", "(ZL{})"]
)


@given(NUMBERS, FORMS)
def test_a_genuine_number_has_no_fault_of_arithmetic(number: str, form: str) -> None:
    [claim] = claims(Listing(url="https://shop.example/1", title="保温壶 " + form.format(number) + " 包邮"))
    assert claim.number is not None
    assert claim.number.written == number
    assert not {defect.fault for defect in defects(claim)} & {Fault.BAD_CHECK, Fault.MALFORMED}


@settings(max_examples=300)
@given(NUMBERS, FORMS, st.integers(0, 11), st.integers(1, 9))
def test_every_wrong_digit_is_told(number: str, form: str, place: int, by: int) -> None:
    wrong = number[:place] + str((int(number[place]) + by) % 10) + number[place + 1 :]
    [claim] = claims(Listing(url="https://shop.example/1", title="保温壶 " + form.format(wrong)))
    assert {defect.fault for defect in defects(claim)} & {Fault.BAD_CHECK, Fault.MALFORMED}


@pytest.mark.parametrize(
    "title",
    [
        "专利局推荐 审查员教材", "非专利产品",
        "无专利 通用款", "专利申请中 新款水杯", "patent leather 漆皮鞋 2010101041570", "PUZZLE 1000 片",
        "手机壳 型号 201010104157", "电话 13800138000", "Patent No. US10123456B2", "美国专利号 10123456", "专利号 CN102345678B",
        "国际专利申请号 PCT/CN2020/123456", "条码 6951181105326", "中文专利药原研",
    ],
)  # fmt: skip
def test_no_claim(title: str) -> None:
    assert claims(Listing(url="https://shop.example/1", title=title)) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (f"外观专利 {whole(2021, '2', 123)}", Fault.KIND_MISMATCH),
        (f"专利申请号:ZL{whole(2021, '1', 123)}", Fault.APPLICATION_AS_PATENT),
        ("国家专利产品 防漏壶盖", Fault.NO_NUMBER),
        (f"专利号 ZL{whole(2021, '2', 123)}", Fault.NO_KIND),
        ("专利号: ZL 2021 4 0012345.6", Fault.MALFORMED),
        ("ZL20211001234", Fault.MALFORMED),
    ],
)
def test_faults(text: str, fault: Fault) -> None:
    [claim] = claims(Listing(url="https://shop.example/1", title=text))
    assert fault in {defect.fault for defect in defects(claim)}


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (whole(2014, "2", 1), Fault.EXPIRED),
        (whole(2016, "2", 1), Fault.PERHAPS_EXPIRED),
        (whole(2018, "2", 1), None),
        (whole(2014, "3", 1), Fault.EXPIRED),
        (whole(2004, "1", 1), Fault.PERHAPS_EXPIRED),
        (whole(2000 + 4, "8", 1), Fault.PERHAPS_EXPIRED),
        (whole(2012, "1", 1), None),
        (whole(2027, "1", 1), Fault.NOT_YET_FILED),
        (genuine("99200001"), Fault.EXPIRED),
    ],
)
def test_term(number: str, fault: Fault | None) -> None:
    [claim] = claims(Listing(url="https://shop.example/1", title=f"ZL{number}"))
    assert [defect.fault for defect in untimely(claim, DAY)] == ([fault] if fault else [])


def test_an_attribute_names_the_number(listing: Callable[..., Listing], at_large: Right) -> None:
    shown = listing("保温壶", attributes={"专利号": "202110012345.1"})
    signal = PATENTS.compare(at_large, shown)
    assert signal is not None
    place = signal.place
    assert (place.field, signal.found) == ("attributes.专利号", "202110012345.1")
    assert shown.attributes["专利号"][place.start : place.end] == signal.found


def test_at_large_a_clean_claim_is_lawful_and_a_false_one_a_lead(listing: Callable[..., Listing], at_large: Right) -> None:
    clean = judged(at_large, listing(f"实用新型专利 ZL{whole(2022, '2', 77)}"))
    false = judged(at_large, listing("实用新型专利 ZL202220000077.1" if whole(2022, "2", 77)[-1] != "1" else "ZL202220000077.2"))
    assert clean is not None
    assert false is not None
    assert clean.risk < 0.2
    assert false.risk >= 0.5
    marking = next(signal for signal in false.signals if signal.matcher == "numbers.marking")
    assert "第一百零一条" in marking.sentence.zh


def test_the_right_s_own_number(listing: Callable[..., Listing], right: Callable[..., Right]) -> None:
    own = right("防漏壶盖", kind=RightKind.PATENT, number="ZL" + whole(2022, "2", 77))
    shown = judged(own, listing(f"保温壶 专利号{whole(2022, '2', 77)}"))
    assert shown is not None
    assert shown.risk >= 0.5
    assert judged(own, listing(f"保温壶 专利号{whole(2022, '2', 78)}")) is None
    body = whole(2022, "2", 78)
    slip = body[:-1] + ("0" if body[-1] != "0" else "1")
    assert judged(own, listing(f"保温壶 专利号{slip}")) is not None


def test_the_index_says_what_compare_says(listing: Callable[..., Listing], right: Callable[..., Right], at_large: Right) -> None:
    rights = [
        at_large,
        right("壶盖", id="P1", kind=RightKind.PATENT, number="ZL" + whole(2022, "2", 77)),
        right("Shuolan", id="T1"),
    ]
    index = PATENTS.index(rights)
    for title in (f"ZL{whole(2022, '2', 77)}", "国家专利", "壶", "ZL202220000077.1"):
        slow = [signal for each in rights if (signal := PATENTS.compare(each, listing(title)))]
        assert list(index.signals(listing(title))) == slow


def test_the_law_is_that_of_the_day() -> None:
    assert in_force("patent.ended", date(2023, 6, 1)).pack == "patent-2010"
    assert in_force("patent.ended", date(2024, 1, 20)).pack == "patent-2023"
    assert in_force("trademark.passing-off", date(2026, 12, 31)).pack == "trademark-2019"
    assert in_force("trademark.passing-off", date(2027, 1, 1)).pack == "trademark-2026"


@pytest.mark.parametrize("text", ["专利号" * 20_000, "ZL" + "1" * 50_000, "专利号:" + "1 " * 50_000, "ZL2021" * 20_000])
@pytest.mark.timeout(5)
def test_hostile_text_is_bounded(text: str, listing: Callable[..., Listing]) -> None:
    assert len(claims(listing(text, description=text))) <= 100
