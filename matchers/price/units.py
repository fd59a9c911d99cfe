"""How much an offer holds, read from its title: 5斤, 500g×2, 3盒, 2-pack, 6 x 330 ml …"""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache


class Unit(StrEnum):
    """What a price is reckoned per."""

    GRAM = "g"
    MILLILITRE = "ml"
    PIECE = "piece"


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity of one unit; one piece where the title gives none."""

    quantity: Decimal
    unit: Unit


_UNITS: dict[str, tuple[Unit, Decimal]] = {
    **dict.fromkeys(("g", "克", "gram", "grams"), (Unit.GRAM, Decimal(1))),
    **dict.fromkeys(("kg", "公斤", "千克", "kilo", "kilos"), (Unit.GRAM, Decimal(1000))),
    **dict.fromkeys(("斤", "市斤"), (Unit.GRAM, Decimal(500))),
    "两": (Unit.GRAM, Decimal(50)),
    "oz": (Unit.GRAM, Decimal("28.3495")),
    **dict.fromkeys(("lb", "lbs", "磅"), (Unit.GRAM, Decimal("453.592"))),
    **dict.fromkeys(("ml", "毫升"), (Unit.MILLILITRE, Decimal(1))),
    "cl": (Unit.MILLILITRE, Decimal(10)),
    **dict.fromkeys(("l", "升", "litre", "litres", "liter", "liters"), (Unit.MILLILITRE, Decimal(1000))),
    "fl oz": (Unit.MILLILITRE, Decimal("29.5735")),
}
"""Weights and volumes; 斤 and 两 as in the People's Republic since 1959 (500 g, 50 g), avoirdupois pounds, US fluid ounces."""

_COUNTERS = (
    "盒|袋|包|瓶|罐|支|只|个|双|件|条|片|枚|箱|套|台|块|桶|听|提|卷|粒|颗|对|张|把|杯|饼|"
    "pcs?|pieces?|packs?|pairs?|bottles?|boxes|bags?|cans?|count|ct"
)
_MEASURE = "|".join(sorted((re.escape(unit) for unit in _UNITS), key=len, reverse=True))
_NUMBER = r"\d{1,5}(?:\.\d{1,3})?"
_HELD = re.compile(rf"(?<![\d.a-z])({_NUMBER})\s?({_MEASURE})(?![a-z])", re.IGNORECASE)
_TIMES_AFTER = re.compile(
    rf"^\s*(?:/\s?(?:{_COUNTERS})\s*)?[x×*]\s*(\d{{1,4}})(?![\d.]|\s?(?:{_MEASURE})(?![a-z]))", re.IGNORECASE
)
_TIMES_BEFORE = re.compile(r"(?<![\d.])(\d{1,4})\s*[x×*]\s*$", re.IGNORECASE)
_COUNT = re.compile(
    rf"(?<![\d.\-~a-z])(\d{{1,4}})\s?-?(?:{_COUNTERS})(?:装|入)?(?![a-z])|(?:pack|set|box|lot) of (\d{{1,4}})(?![\d.])|(?:买|"
    rf"拍)\d+(?:送|发)\d+",
    re.IGNORECASE,
)
_CHINESE_COUNT = re.compile(r"([一二两三四五六七八九十])(?:盒|袋|包|瓶|罐|双|件|条|箱|套|桶|提|只)装")
_CHINESE = {digit: value for value, digit in enumerate("一二三四五六七八九十", 1)} | {"两": 2}
_PER_PIECE = re.compile(r"(?:单果|单个|单只|每个|每只|每瓶|每袋|净重|果径|公|母)\s*$")
_MOST = 300


def _count(text: str) -> Decimal:
    """Pieces in a title without its measure; the first number with a counter, else 1."""
    found = _COUNT.search(text)
    number = (found.group(1) or found.group(2)) if found else None
    if number and int(number):
        return Decimal(number)
    said = _CHINESE_COUNT.search(text)
    return Decimal(_CHINESE[said.group(1)]) if said else Decimal(1)


@lru_cache(maxsize=1024)
def amount(title: str) -> Amount:
    """What ``title`` offers, all in all. The first weight or volume counts, times the pieces it is said of (500g×2, 250g 3盒);
    a range (2-3两) and a size of one piece (单果80g) are none. Without either, pieces.
    """
    text = unicodedata.normalize("NFKC", title[:_MOST]).lower()
    for found in _HELD.finditer(text):
        before, after = text[: found.start()], text[found.end() :]
        if before.rstrip()[-1:] in ("-", "~") or _PER_PIECE.search(before) or not Decimal(found.group(1)):
            continue
        unit, size = _UNITS[found.group(2)]
        times = _TIMES_AFTER.match(after) or _TIMES_BEFORE.search(before)
        pieces = Decimal(times.group(1)) if times and int(times.group(1)) else _count(before + " " + after)
        return Amount(Decimal(found.group(1)) * size * pieces, unit)
    return Amount(_count(text), Unit.PIECE)
