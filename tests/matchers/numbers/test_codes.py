from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.model import Listing, Right
from casefiles.numbering.check_digits import credit_code_check, gtin_check, mod_11_10_check, organisation_check
from casefiles.parts import RightKind
from matchers.context import Context
from matchers.numbers.codes import licence, old_name, trade_item

DAY = date(2026, 11, 22)


def context(**fields: Any) -> Context:
    right = Right(id="R1", kind=RightKind.TRADEMARK, name="朔岚")
    return Context(right, Listing(**{"url": "https://shop.example/1", "title": "朔岚"} | fields), DAY, ())


@st.composite
def credit_codes(draw: st.DrawFn) -> str:
    organisation = draw(st.text("0123456789ABCDEFGHJKLMNPQRTUWXY", min_size=8, max_size=8))
    place = draw(st.sampled_from(["150302", "440306", "110105"]))
    body = "91" + place + organisation + organisation_check(organisation)
    return body + credit_code_check(body)


@st.composite
def food_licences(draw: st.DrawFn) -> str:
    body = draw(st.sampled_from("12")) + f"{draw(st.integers(1, 31)):02}150302{draw(st.integers(0, 9999)):04}"
    return body + mod_11_10_check(body)


@st.composite
def gtins(draw: st.DrawFn) -> str:
    body = draw(st.sampled_from([7, 11, 12, 13]).flatmap(lambda size: st.text("0123456789", min_size=size, max_size=size)))
    return body + gtin_check(body)


@given(credit_codes(), food_licences(), gtins())
def test_genuine_numbers_say_nothing(code: str, food: str, gtin: str) -> None:
    assert licence(context(description=f"统一社会信用代码：{code} 生产许可证 SC{food}")) is None
    assert trade_item(context(gtin=gtin)) is None


@given(credit_codes(), food_licences(), gtins(), st.integers(0, 100), st.integers(1, 9))
def test_every_wrong_digit_is_told(code: str, food: str, gtin: str, place: int, by: int) -> None:
    def wrong(number: str) -> str:
        at = place % len(number)
        while not number[at].isdigit():
            at = (at + 1) % len(number)
        return number[:at] + str((int(number[at]) + by) % 10) + number[at + 1 :]

    assert licence(context(description=f"统一社会信用代码：{wrong(code)}")) is not None
    assert licence(context(attributes={"生产许可证编号": f"SC{wrong(food)}"})) is not None
    assert trade_item(context(gtin=wrong(gtin))) is not None


@pytest.mark.parametrize(
    "text", ["订单号 911100006000373410", "SCHOOL 12345678901234", "型号 SC100", "XK16-204-00001", "QS150301012345"]
)
def test_other_numbers_say_nothing(text: str) -> None:
    assert licence(context(description=text)) is None


def test_old_name() -> None:
    found = old_name(context(description="百年传承 中华老字号 糕点"))
    assert found is not None
    assert found.found == "中华老字号"
    assert old_name(context(description="老字号风味")) is None
