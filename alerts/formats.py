"""Prices, times, risks and addresses as a reader of Chinese or English writes them (Unicode CLDR, by Babel). Pure."""

import re
from datetime import datetime, tzinfo
from decimal import Decimal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, get_timezone_gmt
from babel.numbers import format_currency, format_decimal, format_percent

from alerts.cleaning import clean_line

URL_CHARACTERS = 500
"""What is shown of an address; beyond it a reader sees an ellipsis and asks ``markwatch explain``."""

_CURRENCY = re.compile(r"[A-Z]{3}")  # ISO 4217
_MOST_DIGITS = 15
"""Before the point and after it: no price has more, and a hostile one (1E+999999) would be written out in full."""


def locale_of(language: str) -> Locale:
    """The locale of a BCP 47 tag; Chinese and English have regions, everything else is read as English."""
    fallback = Locale("zh", "CN", script="Hans") if language.lower().startswith("zh") else Locale("en")
    try:
        asked = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):  # not a tag: the reader still gets a date
        return fallback
    return asked if asked.language == fallback.language else fallback


def price(amount: Decimal | None, currency: str | None, language: str) -> str | None:
    """``¥1,280.00``; without a currency the number alone; ``None`` for no price or one that no offer has."""
    if amount is None or not amount.is_finite() or abs(amount.adjusted()) > _MOST_DIGITS:
        return None
    locale = locale_of(language)
    if currency and _CURRENCY.fullmatch(currency):
        return format_currency(amount, currency, locale=locale)
    return format_decimal(amount, locale=locale)


def moment(at: datetime, zone: tzinfo, language: str) -> str:
    """Date and time to the minute as a clock in ``zone`` shows them, with its offset from Greenwich."""
    local, locale = at.astimezone(zone), locale_of(language)
    time = format_datetime(local, "HH:mm", zone, locale=locale)
    return f"{format_date(local, 'long', locale=locale)} {time} {get_timezone_gmt(local, locale=locale)}"


def percent(share: float, language: str) -> str:
    """``87%``, rounded to whole ones."""
    return format_percent(share, locale=locale_of(language))


def address(url: str) -> str:
    """A URL for the eye: one line, nothing invisible, at most :data:`URL_CHARACTERS` characters. It is never made a link."""
    return clean_line(url, URL_CHARACTERS)
