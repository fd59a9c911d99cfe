"""One value at a time: dates, classes, countries, numbers, prices."""

import contextlib
import datetime
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.parts import RightKind
from casefiles.registry import KINDS
from casefiles.registry.cells import Wrong, lines, number, shown, text
from casefiles.registry.dates import day, span
from casefiles.registry.terms import classes, currency, kind, price, territory


@pytest.mark.parametrize(
    "written",
    [
        "2026-01-02", "2026/1/2", "2026.01.02", "2026年1月2日", "2026 年 01 月 02 日", "20260102", "2026-01-02 00:00:00",
        "46024", 46024, 46024.0,
        date(2026, 1, 2), datetime.datetime(2026, 1, 2, 3, 4, tzinfo=datetime.UTC), "２０２６－０１－０２",
        "2026-01-02T08:00:00Z",
    ],
)  # fmt: skip
def test_a_day(written: object) -> None:
    assert day(written) == date(2026, 1, 2)


@pytest.mark.parametrize(
    "written",
    ["01/02/2026", "2026-13-02", "2026-02-30", "2026", "soon", "0026-01-02", "5", "9999999", "2026年1月", "2026-1/2", True],
)
def test_no_day(written: object) -> None:
    with pytest.raises(Wrong):
        day(written)


@given(st.dates(date(1930, 1, 1), date(2200, 1, 1)))
def test_every_day_is_read_as_it_is_written(wanted: date) -> None:
    serial = (wanted - date(1899, 12, 30)).days
    for written in (
        wanted.isoformat(),
        f"{wanted.year}年{wanted.month}月{wanted.day}日",
        wanted.strftime("%Y%m%d"),
        float(serial),
    ):
        assert day(written) == wanted


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("2020-01-02至2030-01-01", (date(2020, 1, 2), date(2030, 1, 1))),
        ("自2020年1月2日 至 2030年1月1日止", (date(2020, 1, 2), date(2030, 1, 1))),
        ("2020/1/2 ～ 2030/1/1", (date(2020, 1, 2), date(2030, 1, 1))),
        ("2020-01-02 to 2030-01-01", (date(2020, 1, 2), date(2030, 1, 1))),
        ("2020-01-02至长期", (date(2020, 1, 2), None)),
        ("2030-01-01", (None, date(2030, 1, 1))),
        (date(2030, 1, 1), (None, date(2030, 1, 1))),
        ("长期", (None, None)),
    ],
)
def test_a_period(written: object, days: tuple[date | None, date | None]) -> None:
    assert span(written) == days


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("12", (12,)),
        ("12;25", (12, 25)),
        ("第12类、第 25 类".replace(" ", ""), (12, 25)),
        ("09, 35 42", (9, 35, 42)),
        (["1", "45", "1"], (1, 45)),
        (12.0, (12,)),
        ("１２", (12,)),
    ],
)
def test_nice_classes(written: object, read: tuple[int, ...]) -> None:
    assert classes(written) == read


@pytest.mark.parametrize("written", ["0", "46", "100", "-1", "1.5", "9-11", "twelve", ["x"]])
def test_no_nice_class(written: object) -> None:
    with pytest.raises(Wrong):
        classes(written)


def test_every_country_is_known_by_code_and_by_its_chinese_name() -> None:
    for country in pycountry.countries:
        assert territory(country.alpha_2) == territory(country.alpha_2.lower()) == (country.alpha_2,)
    assert territory("中国,United States；德国 、 EU") == ("CN", "US", "DE", "EU")
    for none in ("ZZ", "UK", "AC", "Nowhere"):
        with pytest.raises(Wrong):
            territory(none)


def test_every_kind_by_every_name() -> None:
    assert set(KINDS) == set(RightKind)
    for wanted, names in KINDS.items():
        assert names[0] == wanted
        assert {kind(f" {name.upper()} ") for name in names} == {wanted}


@pytest.mark.parametrize(
    ("written", "amount"),
    [("1299", "1299"), ("1,299.50", "1299.50"), (1299.9, "1299.9"), ("0.01", "0.01"), ("１２", "12"), ("12,345,678", "12345678")],
)
def test_a_price(written: object, amount: str) -> None:
    assert price(written) == Decimal(amount)


@pytest.mark.parametrize("written", ["12元", "-1", "1,29", "1.299,00", "NaN", "1e5", "9" * 14, "about 5", ""])
def test_no_price(written: object) -> None:
    with pytest.raises(Wrong):
        price(written)


def test_currencies() -> None:
    assert [currency(one) for one in ("cny", "USD", "人民币", "rmb")] == ["CNY", "USD", "CNY", "CNY"]
    for none in ("ABC", "$", "XX"):
        with pytest.raises(Wrong):
            currency(none)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (12345678.0, "12345678"),
        (12345678, "12345678"),
        ("012345", "012345"),
        ("ZL201430123456.0", "ZL201430123456.0"),
        (1234.5, "1234.5"),
        (" 12 34 ", "12 34"),
    ],
)
def test_a_number_is_kept_as_text(written: object, kept: str) -> None:
    assert number(written) == kept


@pytest.mark.parametrize("written", ["1.23457E+11", "1E+10", 1e15, float("inf"), float("nan")])
def test_a_number_that_lost_digits_is_refused(written: object) -> None:
    with pytest.raises(Wrong):
        number(written)


def test_a_list_is_parted_by_what_people_write() -> None:
    assert lines(" a;b；c|d、e\nf ; ;a ") == ("a", "b", "c", "d", "e", "f")
    assert lines(["a;b", "", None, " c "]) == ("a;b", "c")
    with pytest.raises(Wrong):
        lines(["x"] * 10_001)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner, max_size=3),
        max_leaves=8,
    )
)
def test_no_value_is_read_but_as_text_or_refused(value: object) -> None:
    readers: tuple[Callable[[object], object], ...] = (text, lines, number, day, span, classes, territory, price, currency, kind)
    for read in readers:
        with contextlib.suppress(Wrong):
            read(value)


def test_a_stranger_s_value_is_shown_short_and_printable() -> None:
    assert shown("a\x1b[31m\n" + "x" * 100) == "“a\ufffd[31m\ufffd" + "x" * 53 + "…”"
    nested: list[object] = []
    for _ in range(60):
        nested = [nested, nested]
    assert len(shown(nested)) < 70
