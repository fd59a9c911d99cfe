"""Values that must be words of a standard: kinds of right, Nice classes, countries, prices, currencies."""

import re
import unicodedata
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.numbers import is_currency

from casefiles.parts import RightKind
from casefiles.registry.cells import Wrong, entries, line, shown, text
from casefiles.registry.columns import folded, kind_called

_NO_COUNTRIES = frozenset({"ZZ", "XA", "XB", "UN", "EZ", "QO", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"})
"""Two-letter codes of CLDR that ISO 3166-1 does not assign: unknown, pseudo-locales, unions, and islands reserved for the post.
``EU`` and ``XK`` are kept: there are marks of the European Union, and a register in Kosovo."""
MAX_PRICE = Decimal(10) ** 12
"""Of one good; a number above this stands in the wrong column."""

KINDS_WRITTEN = "write trademark, gi, patent or copyright (商标, 地理标志, 专利, 著作权)"
_NUMBERS = re.compile(r"[;；|｜、\n,，\s]+")
_COUNTRIES = re.compile(r"[;；|｜、\n,，]")
_CURRENCY_NAMES = {
    "人民币": "CNY",
    "元": "CNY",
    "RMB": "CNY",
    "美元": "USD",
    "欧元": "EUR",
    "日元": "JPY",
    "港币": "HKD",
    "英镑": "GBP",
}


def kind(value: object) -> RightKind:
    """The kind of right, in English or Chinese."""
    found = kind_called(line(value))
    if found is None:
        raise Wrong(f"{shown(value)} is no kind of right", KINDS_WRITTEN)
    return found


def classes(value: object) -> tuple[int, ...]:
    """Classes of the Nice Classification (WIPO, 12th edition: 1–34 goods, 35–45 services)."""
    return tuple(dict.fromkeys(_class(line(entry)) for entry in entries(value, _NUMBERS)))


def _class(written: str) -> int:
    found = re.fullmatch(r"第?0*([1-9]\d?)类?", unicodedata.normalize("NFKC", written))
    if found is None or int(found[1]) > 45:
        raise Wrong(f"{shown(written)} is no Nice class", "write numbers from 1 to 45, such as 12;25")
    return int(found[1])


def territory(value: object) -> tuple[str, ...]:
    """ISO 3166-1 alpha-2 codes, from codes or names of countries in English or Chinese; ``EU``, reserved there, for its marks."""
    return tuple(dict.fromkeys(_country(line(entry)) for entry in entries(value, _COUNTRIES)))


def _country(written: str) -> str:
    code = _countries().get(folded(written))
    if code is None:
        raise Wrong(
            f"{shown(written)} is no country", "write ISO 3166-1 codes such as CN, or names of countries in English or Chinese"
        )
    return code


@cache
def _countries() -> dict[str, str]:
    """Folded code or name → code, from the CLDR names that Babel carries."""
    named = [(str(code), str(name)) for language in ("en", "zh") for code, name in Locale(language).territories.items()]
    countries = [(code, name) for code, name in named if re.fullmatch(r"[A-Z]{2}", code) and code not in _NO_COUNTRIES]
    return {folded(name): code for code, name in countries} | {folded(code): code for code, _ in countries} | {"中国大陆": "CN"}


def price(value: object) -> Decimal:
    """An amount without its currency; commas may part thousands."""
    written = unicodedata.normalize("NFKC", text(value))
    plain = written.replace(",", "") if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", written) else written
    amount = Decimal(plain) if re.fullmatch(r"\d{1,15}(\.\d{1,15})?", plain) else None
    if amount is None or amount > MAX_PRICE:
        raise Wrong(f"{shown(value)} is no price", "write a number such as 1299.00, and the currency in its own column")
    return amount


def currency(value: object) -> str:
    """An ISO 4217 code, or the Chinese name of a common currency."""
    written = line(value).upper()
    code = _CURRENCY_NAMES.get(written, written)
    if not is_currency(code):
        raise Wrong(f"{shown(value)} is no currency", "write an ISO 4217 code such as CNY")
    return code
