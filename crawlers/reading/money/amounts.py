"""Decimal amounts from text: ``1 299,90``, ``1.299,-``, ``¥1.2万``, full-width and Arabic-Indic digits, ``26.999852``."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from functools import lru_cache

_GAP = "[ \u00a0\u2009\u202f']"
NUMBER = re.compile(rf"(?<!\d)\d+(?:{_GAP}\d{{3}}(?!\d))*(?:[.,]\d+)*|(?<![\w.,])\.\d\d(?!\d)")
"""A number with its grouping marks. A gap joins only groups of three digits, so that ``2 125`` is one and ``2 12`` two, as is
``11.50 100``: groups stand before decimals."""
_CENTS_BEHIND_SIGN = re.compile(r"(\d)\s?([€£$₪₺]|zł|EUR)\s?(\d\d)(?![\d.,]|\s?[€£$%])")
_GAP_BEFORE_CENTS = re.compile(r"(\d[.,])\s(\d\d)(?!\d)(?!\s?[%x])")

_MULTIPLES = {"万": 10_000, "萬": 10_000, "만": 10_000, "千": 1_000, "천": 1_000, "億": 100_000_000, "亿": 100_000_000}
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")
_EXACT = re.compile(r"\d+(?:\.\d+)?")
_THOUSANDTHS = frozenset({"KWD", "BHD", "OMR", "TND", "JOD", "IQD", "LYD"})
"""Currencies with three decimals (ISO 4217, minor unit 3): ``12.500`` is twelve and a half."""
_WHOLE = frozenset({"CLP", "COP", "IDR", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF"})
"""Currencies without decimals (ISO 4217, minor unit 0), and two whose cents nobody asks for."""
_ONE_GROUP = re.compile(r"\d{1,3}\.\d{3}")
MAX_AMOUNT = Decimal(10) ** 12
"""What costs more is a telephone number."""


@lru_cache(maxsize=4_096)
def normal(text: str) -> str:
    """``text`` with full-width and foreign digits as ASCII ones (NFKC and Unicode digit values); other signs folded likewise."""
    if text.isascii():
        return text
    shown = unicodedata.normalize("NFKC", text.replace("’", "'").replace("٫", ".").replace("٬", ","))
    return _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.digit(digit[0])), shown)


def in_one_piece(text: str) -> str:
    """``text`` with an amount's cents beside it: ``129€99`` (as French shops write) and ``118, 99`` become ``129.99€``,
    ``118,99``.
    """
    return _GAP_BEFORE_CENTS.sub(r"\1\2", _CENTS_BEHIND_SIGN.sub(r"\1.\3\2", text))


@lru_cache(maxsize=4_096)
def numbers_in(text: str) -> tuple[str, ...]:
    """The numbers in ``text`` as they stand, in order."""
    return tuple(NUMBER.findall(normal(text)))


def amount(text: str, currency: str | None = None) -> Decimal | None:
    """The first amount of money in ``text``, or ``None``.

    The last mark is the decimal one when one, two, or more than three digits follow it, or when it differs from the marks
    before it; three digits after a single mark are a group (``23.450`` is 23450), except
    after a leading zero or in a ``currency`` (ISO 4217) with three decimals.
    """
    shown = in_one_piece(normal(text))
    found = NUMBER.search(shown)
    if found is None:
        return None
    value = _valued(found[0], thousandths=currency in _THOUSANDTHS)
    after = shown[found.end() :].lstrip()[:1]
    return _bounded(_times(value, _MULTIPLES[after]) if value is not None and after in _MULTIPLES else value)


def _times(value: Decimal, multiple: int) -> Decimal:
    product = value * multiple
    return product.quantize(Decimal(1)) if product == product.to_integral_value() else product


def exact_amount(text: str, currency: str | None = None) -> Decimal | None:
    """The amount that a machine wrote: a plain decimal point is decimal whatever follows; anything else as :func:`amount`.

    In a ``currency`` (ISO 4217) that is used without decimals, three digits after the point are a group all the same.
    """
    shown = normal(text).strip()
    if currency in _WHOLE and _ONE_GROUP.fullmatch(shown):
        return amount(shown)
    return _bounded(Decimal(shown)) if len(shown) < 30 and _EXACT.fullmatch(shown) else amount(shown[:100])


def _valued(number: str, *, thousandths: bool) -> Decimal | None:
    digits = re.sub(_GAP, "", number)
    marks = [mark for mark in digits if mark in ".,"]
    if marks and (_last_is_decimal(digits, marks) or (thousandths and len(marks) == 1)):
        whole, part = re.split(r"[.,](?=\d*$)", digits)
        digits = re.sub("[.,]", "", whole) + "." + part
    else:
        digits = re.sub("[.,]", "", digits)
    try:
        return Decimal(digits)
    except InvalidOperation:
        return None


def _last_is_decimal(digits: str, marks: list[str]) -> bool:
    behind = len(digits) - max(digits.rfind("."), digits.rfind(",")) - 1
    if behind != 3:
        return True
    return digits.startswith("0") if len(marks) == 1 else marks[-1] != marks[-2]


def _bounded(value: Decimal | None) -> Decimal | None:
    return value if value is not None and value < MAX_AMOUNT else None
