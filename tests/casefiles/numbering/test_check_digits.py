from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from casefiles.numbering.check_digits import (
    CREDIT_CODE_ALPHABET,
    credit_code_check,
    is_credit_code,
    is_national_id,
    mod_11_10_check,
    organisation_check,
)

ORGANISATIONS = st.text("0123456789ABCDEFGHJKLMNPQRTUWXY", min_size=8, max_size=8)
PLACES = st.text("0123456789", min_size=6, max_size=6)
DIGITS = "0123456789"


@st.composite
def credit_codes(draw: st.DrawFn) -> str:
    organisation = draw(ORGANISATIONS)
    body = draw(st.sampled_from(["91", "92", "93", "11", "52", "N2", "Y1", "A1"])) + draw(PLACES) + organisation
    body += organisation_check(organisation)
    return body + credit_code_check(body)


@st.composite
def national_ids(draw: st.DrawFn) -> str:
    born = draw(st.dates(min_value=date(1900, 1, 1)).filter(lambda day: day.year < 2100))
    body = (
        draw(st.sampled_from(["110105", "150302", "440306", "650102"]))
        + born.strftime("%Y%m%d")
        + f"{draw(st.integers(0, 999)):03}"
    )
    return next(body + check for check in "0123456789X" if is_national_id(body + check))


def test_credit_code_by_hand() -> None:
    # 91110000600037341L: the weighted sum is 538, 538 mod 31 is 11, 31 - 11 is 20, and L is the 20th of the alphabet.
    assert credit_code_check("91110000600037341") == "L"
    assert CREDIT_CODE_ALPHABET.index("L") == 20
    assert is_credit_code("91110000600037341L")


def test_organisation_code_by_hand() -> None:
    # 60003734: 6*3 + 0 + 0 + 0 + 3*5 + 7*8 + 3*4 + 4*2 = 109, 109 mod 11 is 10, 11 - 10 is 1.
    assert organisation_check("60003734") == "1"


def test_national_id_by_hand() -> None:
    # The example of GB 11643-1999 itself: 11010519491231002X, sum 167, 167 mod 11 is 2, and 2 stands for X.
    assert is_national_id("11010519491231002X")
    assert not is_national_id("110105194912310021")


def test_national_id_needs_a_place_and_a_day() -> None:
    assert not is_national_id("11010519490231002X")  # 31 February
    assert not is_national_id("99010519491231002X")
    assert not is_national_id("１１０１０５１９４９１２３１００２X")
    assert not is_national_id("")


def test_mod_11_10_by_hand() -> None:
    # 0794: 10 → (10+0)→10·2 mod 11 = 9 → (9+7)→6·2 = 1 → (1+9)→10·2 = 9 → (9+4)→3·2 = 6; 11 - 6 = 5.
    assert mod_11_10_check("0794") == "5"
    # Labels on sold goods.
    assert mod_11_10_check("1074101830253") == "1"
    assert mod_11_10_check("1244403420029") == "7"
    assert mod_11_10_check("1234567890123") != "4"


@settings(deadline=None)
@given(credit_codes())
def test_made_credit_codes_pass(code: str) -> None:
    assert is_credit_code(code)


@settings(deadline=None)
@given(credit_codes(), st.integers(0, 17), st.sampled_from(CREDIT_CODE_ALPHABET))
def test_one_wrong_character_is_refused(code: str, place: int, other: str) -> None:
    wrong = code[:place] + other + code[place + 1 :]
    assert is_credit_code(wrong) == (wrong == code)


@settings(deadline=None)
@given(credit_codes(), st.integers(0, 16))
def test_neighbours_swapped_are_refused(code: str, place: int) -> None:
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert is_credit_code(swapped) == (swapped == code)


@settings(deadline=None)
@given(credit_codes())
def test_the_outer_check_alone_is_not_enough(code: str) -> None:
    inner = CREDIT_CODE_ALPHABET[(CREDIT_CODE_ALPHABET.index(code[16]) + 1) % 31]
    body = code[:16] + inner
    assert not is_credit_code(body + credit_code_check(body))


@settings(deadline=None)
@given(national_ids(), st.integers(0, 17), st.sampled_from(DIGITS + "X"))
def test_one_wrong_digit_of_a_national_id_is_refused(number: str, place: int, other: str) -> None:
    wrong = number[:place] + other + number[place + 1 :]
    assert is_national_id(wrong) == (wrong == number)


@settings(deadline=None)
@given(st.text(DIGITS, min_size=13, max_size=13), st.integers(0, 12), st.sampled_from(DIGITS))
def test_one_wrong_digit_of_a_licence_is_refused(body: str, place: int, other: str) -> None:
    wrong = body[:place] + other + body[place + 1 :]
    assert (mod_11_10_check(wrong) == mod_11_10_check(body)) == (wrong == body)


def test_swapped_neighbours_of_the_worked_licence_are_refused() -> None:
    number = "10741018302531"
    for place in range(13):
        swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
        assert (mod_11_10_check(swapped[:13]) == swapped[13]) == (swapped == number)
