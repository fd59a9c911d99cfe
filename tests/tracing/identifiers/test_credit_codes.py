import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefiles.numbering.check_digits import credit_code_check, is_credit_code, organisation_check
from casefiles.numbering.credit_codes import read
from casefiles.parts import IdentifierKind
from tests.tracing.made import PAGE, values
from tracing import clues

CODE = "91110000600037341L"


def made(head: str, organisation: str) -> str:
    body = head + organisation + organisation_check(organisation)
    return body + credit_code_check(body)


DEVELOPED = [
    (f"统一社会信用代码:{CODE}", CODE),
    (f"统一社会信用代码：{CODE}，法定代表人", CODE),
    (CODE, CODE),
    (f"({CODE})", CODE),
    (CODE.lower(), CODE),
    ("统一社会信用代码\n９１１１００００６０００３７３４１Ｌ", CODE),
    ("信用代码 9111 0000 6000 3734 1L", CODE),
    ("Unified social credit code: 91110000-6000373-41L", CODE),
    (f"营业执照 {made('N2150302', 'MF123456')}", made("N2150302", "MF123456")),
    (f"代码{made('92150302', 'MA0ABCD1')}号", made("92150302", "MA0ABCD1")),
]

MISREAD = [
    ("91110000600037341L".replace("0", "O"), CODE),
    ("9I110000600037341L", CODE),
    ("91IIOOOO6OOO3734IL", CODE),
]

LOOKALIKES = [
    "91110000600037342L",  # check
    "91110000600073341L",  # neighbours swapped
    "订单编号 202405011234567890",
    "物流单号 SF1234567890123456",
    "911100006000373410",
    CODE + "5",
    "X" + CODE,
    "9111 0000 6000 3734 1L",  # spaced, and nothing says that it is a code
    "ABCDEFGHJKLMNPQRTU",
    "11010519491231002X",
    "000000000000000000",
    "99999999999999999I",
]


@pytest.mark.parametrize(("text", "code"), DEVELOPED + MISREAD)
def test_found(text: str, code: str) -> None:
    assert values(text, IdentifierKind.CREDIT_CODE) == [code]


@pytest.mark.parametrize("text", LOOKALIKES)
def test_not_found(text: str) -> None:
    assert values(text, IdentifierKind.CREDIT_CODE) == []


@pytest.mark.parametrize(("text", "code"), MISREAD)
def test_a_repair_is_said(text: str, code: str) -> None:
    (identifier,) = (found for found in clues(f"代码 {text} 止", PAGE) if found.kind is IdentifierKind.CREDIT_CODE)
    assert text in identifier.quote
    assert f"[read as / 读作 {code}]" in identifier.quote


def test_nothing_is_said_without_a_repair() -> None:
    (identifier,) = clues(f"代码 {CODE} 止", PAGE)
    assert identifier.quote == f"代码 {CODE} 止"


@settings(deadline=None)
@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=18, max_size=18))
def test_whatever_is_read_passes_both_checks(printed: str) -> None:
    code = read(printed)
    assert code is None or is_credit_code(code)


@settings(deadline=None)
@given(st.text("0123456789ABCDEFGHJKLMNPQRTUWXY", min_size=8, max_size=8), st.integers(1, 2**17 - 1))
def test_a_repair_never_chooses_between_two(organisation: str, mask: int) -> None:
    code = made("91150302", organisation)
    printed = "".join("O" if digit == "0" and mask >> place & 1 else digit for place, digit in enumerate(code))
    assert read(printed) in {code, None}
