"""Amounts and currencies as strangers write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.reading.money import Context, amount, code_in, declared_in, exact_amount, is_guess, valid_code

NOWHERE = Context()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 299,90 zł", "1299.90"),
        ("1\u00a0299,90\u00a0zł", "1299.90"),
        ("1.299,- €", "1299"),
        ("1'299.95 CHF", "1299.95"),
        ("1’299.95 CHF", "1299.95"),
        ("$1,234,567.89", "1234567.89"),
        ("1.234.567,89 €", "1234567.89"),
        ("¥1.2万", "12000"),
        ("3.5万元", "35000"),
        ("￥１２９．９０", "129.90"),
        ("١٢٩٫٥٠ ر.س", "129.50"),
        ("26.999852", "26.999852"),
        ("23.450 Rs", "23450"),
        ("0.125 €", "0.125"),
        ("₹1,00,000", "100000"),
        ("99", "99"),
        ("9.", "9"),
        ("129€99", "129.99"),
        ("1250 € 60", "1250.60"),
        ("10€ 20€", "10"),
        ("118, 99 TL", "118.99"),
        ("1.837, 32 €", "1837.32"),
        ("$.75", "0.75"),
        ("11.50 100", "11.50"),
        ("free", None),
        ("", None),
        ("123456789012345", None),
    ],
)
def test_amounts(text: str, value: str | None) -> None:
    assert amount(text) == (Decimal(value) if value else None)


def test_three_decimals_are_decimals_where_the_currency_has_three() -> None:
    assert amount("12.500", "KWD") == Decimal("12.500")
    assert amount("12.500", "EUR") == Decimal(12500)


def test_a_machine_means_a_decimal_point() -> None:
    assert exact_amount("23.450") == Decimal("23.450")
    assert exact_amount("1.299,00") == Decimal("1299.00")
    assert exact_amount("24.990", "CLP") == Decimal(24990)
    assert exact_amount("24.990", "KWD") == Decimal("24.990")


@pytest.mark.parametrize(
    ("text", "context", "code"),
    [
        ("¥99", Context(language="zh-CN"), "CNY"),
        ("¥99", Context(language="ja"), "JPY"),
        ("¥99", Context(language="en", host="shop.example.jp"), "JPY"),
        ("¥99", NOWHERE, "CNY"),
        ("199 kr", Context(language="da"), "DKK"),
        ("199 kr", Context(host="butikk.example.no"), "NOK"),
        ("199 kr.", NOWHERE, "SEK"),
        ("$5", NOWHERE, "USD"),
        ("$5", Context(language="en-CA"), "CAD"),
        ("$5", Context(host="shop.example.com.au"), "AUD"),
        ("$5", Context(language="de", host="laden.example.de"), "USD"),
        ("NT$5", NOWHERE, "TWD"),
        ("R$ 5", NOWHERE, "BRL"),
        ("5 руб.", NOWHERE, "RUB"),
        ("5 р", Context(host="lavka.example.by"), "BYN"),
        ("CHF 5", NOWHERE, "CHF"),
        ("5 EUR", NOWHERE, "EUR"),
        ("US $24.99", Context(host="auction.example.com.au"), "USD"),
        ("133,86 LEI", NOWHERE, "RON"),
        ("6 300 Р", NOWHERE, "RUB"),
        ("1128240 рублей", NOWHERE, "RUB"),
        ("530,42 Zł", NOWHERE, "PLN"),
        ("140,00 pln", NOWHERE, "PLN"),
        ("749,00 euro", NOWHERE, "EUR"),
        ("200.000 đ", NOWHERE, "VND"),
        ("423.923 د.ك", NOWHERE, "KWD"),
        ("Rs.6,500", Context(language="en", host="ads.lk.example"), "LKR"),
        ("Rs 450", Context(language="en", host="hatiya.com.np"), "NPR"),
        ("Rs 450", Context(language="en", host="bazaar.example"), "INR"),
        ("$5", Context(language="en", host="www.co.example"), "COP"),
        ("850,000 ریال", Context(host="foroushgah.example.ir"), "IRR"),
        ("R273.00", Context(host="winkel.example.co.za"), "ZAR"),
        ("R273.00", Context(language="en-ZA"), "ZAR"),
        ("205/55 R16", NOWHERE, None),
        ("AMD 5", NOWHERE, None),
        ("AMD 5000", Context(host="khanut.example.am"), "AMD"),
        ("$5", Context(host="shop.example", path="/en-au/p/5"), "AUD"),
        ("$5", Context(host="shop.example", path="/ca/en/p/5", language="en"), "CAD"),
        ("$5", Context(language="es", declared="MXN"), "MXN"),
        ("$5", Context(language="es", host="tienda.example.com"), "MXN"),
        ("$45.000", Context(language="es", host="tienda.example.com"), "COP"),
        ("$5", Context(language="es", host="tienda.example.es"), "USD"),
        ("$5", Context(language="es-CL", host="tienda.example.com"), "CLP"),
        ("$5", Context(language="fr", host="boutique.example.com"), "CAD"),
        ("5 €", Context(declared="USD"), "EUR"),
        ("krill 5", NOWHERE, None),
        ("EUROPE 5", NOWHERE, None),
        ("5", NOWHERE, None),
    ],
)
def test_currencies(text: str, context: Context, code: str | None) -> None:
    assert code_in(text, context) == code


def test_a_currency_known_by_the_language_alone_is_a_guess() -> None:
    spanish = Context(language="es", host="tienda.example.com")
    assert is_guess("MXN", "$5", spanish)
    assert not is_guess("MXN", "MX$5", Context(language="es", host="tienda.example.com", declared="MXN"))
    assert not is_guess("USD", "US$5", spanish)


def test_a_machine_readable_currency_is_checked() -> None:
    assert valid_code("eur", NOWHERE) == "EUR"
    assert valid_code("RMB", NOWHERE) == "CNY"
    assert valid_code("€", NOWHERE) == "EUR"
    assert valid_code("XYZ", NOWHERE) is None


@given(
    st.integers(min_value=0, max_value=10**9),
    st.integers(min_value=0, max_value=99),
    st.sampled_from([",.", ".,", " ,", "\u202f,", "'."]),
)
def test_what_is_written_by_the_rules_of_a_country_is_read_back(whole: int, cents: int, marks: str) -> None:
    grouped = f"{whole:,}".replace(",", marks[0])
    assert amount(f"{grouped}{marks[1]}{cents:02d}") == Decimal(whole) + Decimal(cents) / 100


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    value = amount(text)
    assert value is None or value >= 0
    assert code_in(text, NOWHERE) is None or len(str(code_in(text, NOWHERE))) == 3


def test_the_currency_that_scripts_are_told_is_that_of_most_places() -> None:
    assert declared_in('{"currency":"AUD"} "currencyCode": "AUD", priceCurrency = "USD"') == "AUD"
    assert declared_in('{"currency":"AUD"} {"currency":"USD"}') is None
    assert declared_in("no word of it") is None
