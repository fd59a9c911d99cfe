from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.numbering.check_digits import gtin_check, patent_check
from casefiles.numbering.patents import PatentKind, near, read

BODIES = st.one_of(
    st.builds(
        lambda year, kind, rest: f"{year}{kind}{rest:07}",
        st.integers(2003, 2026),
        st.sampled_from("12389"),
        st.integers(0, 9_999_999),
    ),
    st.builds(
        lambda year, kind, rest: f"{year % 100:02}{kind}{rest:05}",
        st.integers(1989, 2003),
        st.sampled_from("123"),
        st.integers(0, 99_999),
    ),
)


@pytest.mark.parametrize("number", ["201110269715.3", "201010104157.0", "02139508.X", "200820047012.X", "01319523.9"])
def test_numbers_of_published_judgements(number: str) -> None:
    found = read(f"ZL{number}")
    assert found is not None
    assert found.genuine
    assert found.written == number


def test_by_hand() -> None:
    # 201010104157: 2*2 + 0 + 1*4 + 0 + 1*6 + 0 + 1*8 + 0 + 4*2 + 1*3 + 5*4 + 7*5 = 88, and 88 mod 11 is 0.
    assert patent_check("201010104157") == "0"
    assert gtin_check("695118110532") == "6"


@given(BODIES)
def test_every_wrong_digit_and_every_exchange_is_told(body: str) -> None:
    check = patent_check(body)
    whole = read(f"{body}.{check}")
    assert whole is not None
    assert whole.genuine
    for place in range(len(body)):
        for digit in "0123456789":
            if digit != body[place]:
                assert patent_check(body[:place] + digit + body[place + 1 :]) != check
    for place in range(len(body) - 1):
        if body[place] != body[place + 1]:
            assert patent_check(body[:place] + body[place + 1] + body[place] + body[place + 2 :]) != check


@pytest.mark.parametrize(
    ("printed", "kind", "year"),
    [
        ("ZL 2010 1 0104157.0", PatentKind.INVENTION, 2010),
        ("zl200820047012x", PatentKind.UTILITY_MODEL, 2008),
        ("CN 201880012345.6", PatentKind.INVENTION, 2018),
        ("ZL01319523.9", PatentKind.DESIGN, 2001),
        ("85100001", PatentKind.INVENTION, 1985),
    ],
)
def test_forms(printed: str, kind: PatentKind, year: int) -> None:
    found = read(printed)
    assert found is not None
    assert (found.kind, found.year) == (kind, year)


@pytest.mark.parametrize("printed", ["", "ZL", "6951181105326", "2010401041570", "CN102345678A", "13800138000", "ZL20101010415"])
def test_no_patent_numbers(printed: str) -> None:
    assert read(printed) is None


@pytest.mark.parametrize(
    ("number", "first", "last"),
    [
        ("201010104157.0", date(2030, 1, 1), date(2035, 12, 31)),
        ("200820047012.X", date(2018, 1, 1), date(2018, 12, 31)),
        ("202030000001", date(2030, 1, 1), date(2030, 12, 31)),
        ("202130000001", date(2031, 1, 1), date(2036, 12, 31)),
        ("202230000001", date(2037, 1, 1), date(2037, 12, 31)),
    ],
)
def test_terms(number: str, first: date, last: date) -> None:
    found = read(number)
    assert found is not None
    assert found.last_day() == (first, last)


def test_near() -> None:
    one = read("201010104157")
    assert one is not None
    for other, expected in (("201010104158", True), ("201010101457", True), ("201010104157", False), ("201010114158", False)):
        found = read(other)
        assert found is not None
        assert near(one, found) is expected
