from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.formats import URL_CHARACTERS, address, locale_of, moment, percent, price


@pytest.mark.parametrize(
    ("amount", "currency", "language", "shown"),
    [
        (Decimal("1280"), "CNY", "zh", "¥1,280.00"),
        (Decimal("1280"), "CNY", "en", "CN¥1,280.00"),
        (Decimal("1280"), "JPY", "en", "¥1,280"),
        (Decimal("19.9"), None, "en", "19.9"),
        (Decimal("19.9"), "<b>", "en", "19.9"),
        (Decimal("1E+9999999"), "CNY", "zh", None),
        (Decimal("NaN"), "CNY", "zh", None),
        (Decimal("-Infinity"), "CNY", "zh", None),
        (None, "CNY", "zh", None),
    ],
)
def test_prices(amount: Decimal | None, currency: str | None, language: str, shown: str | None) -> None:
    assert price(amount, currency, language) == shown


@given(st.decimals(), st.one_of(st.none(), st.text(max_size=5)))
def test_any_price_is_short(amount: Decimal, currency: str | None) -> None:
    assert len(price(amount, currency, "zh") or "") < 60


def test_times_are_shown_where_the_reader_is() -> None:
    at = datetime(2026, 3, 1, 18, 5, 59, tzinfo=UTC)
    assert moment(at, ZoneInfo("Asia/Shanghai"), "zh") == "2026年3月2日 02:05 GMT+08:00"
    assert moment(at, ZoneInfo("Asia/Shanghai"), "en-GB") == "2 March 2026 02:05 GMT+08:00"


@pytest.mark.parametrize(
    ("language", "locale"), [("zh", "zh_Hans_CN"), ("zh-TW", "zh_Hant_TW"), ("en", "en"), ("fr", "en"), ("", "en"), ("?-?", "en")]
)
def test_every_language_has_a_locale(language: str, locale: str) -> None:
    assert str(locale_of(language)) == locale or (language, str(locale_of(language))) == ("zh", "zh")


def test_shares_and_addresses() -> None:
    assert percent(0.874, "zh") == "87%"
    assert address("https://shop.example/\r\n\u202eq") == "https://shop.example/ q"
    assert len(address("https://shop.example/" + "x" * 10_000)) == URL_CHARACTERS
