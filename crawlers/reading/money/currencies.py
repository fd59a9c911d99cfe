"""ISO 4217 codes from signs, words and where the shop stands.

Signs and names after Unicode CLDR; top-level domains after ISO 3166-1 and the currency in use there.
"""

import re
from dataclasses import dataclass

_SIGNS = {
    "EUR": "€",
    "GBP": "£",
    "USD": "US$",
    "CNY": "CN¥ RMB 人民币 人民幣",
    "JPY": "JP¥ 円",
    "KRW": "₩ 원",
    "TWD": "NT$ 新台幣 新臺幣",
    "HKD": "HK$ 港币 港幣",
    "SGD": "S$",
    "AUD": "A$ AU$",
    "CAD": "C$ CA$",
    "NZD": "NZ$",
    "MXN": "MX$",
    "BRL": "R$",
    "PEN": "S/. S/",
    "CHF": "Fr. SFr.",
    "PLN": "zł zl",
    "CZK": "Kč",
    "HUF": "Ft",
    "RON": "lei",
    "BGN": "лв лв.",
    "RSD": "din",
    "MKD": "ден",
    "HRK": "kn",
    "RUB": "₽ руб руб. р.",
    "BYN": "бел.руб",
    "UAH": "₴ грн грн.",
    "KZT": "₸ тг тг. тенге",
    "TRY": "₺ TL",
    "AZN": "₼",
    "GEL": "₾",
    "INR": "₹",
    "PKR": "₨",
    "THB": "฿",
    "VND": "₫",
    "IDR": "Rp",
    "MYR": "RM",
    "PHP": "₱",
    "KHR": "៛",
    "MNT": "₮",
    "ILS": "₪",
    "AED": "د.إ Dhs Dh",
    "SAR": "ر.س ريال",
    "EGP": "ج.م",
    "NGN": "₦",
    "KES": "KSh",
    "PYG": "₲",
    "CRC": "₡",
}
_SURE = {sign: code for code, signs in _SIGNS.items() for sign in signs.split()}
_SHARED = {
    "$": ("USD", "CAD", "AUD", "NZD", "MXN", "ARS", "CLP", "COP", "TWD", "HKD", "SGD", "UYU"),
    "¥": ("CNY", "JPY"),
    "元": ("CNY", "TWD", "HKD"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "Rs": ("INR", "PKR", "LKR", "NPR"),
    "р": ("RUB", "BYN"),
}
"""Signs that several currencies share, the usual one first; the page's language and country choose among them."""
_SPELLED = {"￥": "¥", "圓": "元", "块": "元", "圆": "元", "kr.": "kr", "Kr": "kr", "Kr.": "kr", "Rs.": "Rs", "rs": "Rs"}

_EURO = "at be cy de ee es fi fr gr ie it lt lu lv mt nl pt si sk eu hr bg"
_COUNTRIES = """
    us:USD cn:CNY jp:JPY kr:KRW tw:TWD hk:HKD mo:MOP sg:SGD au:AUD nz:NZD ca:CAD uk:GBP gb:GBP ch:CHF li:CHF
    se:SEK no:NOK dk:DKK is:ISK
    pl:PLN cz:CZK hu:HUF ro:RON rs:RSD mk:MKD tr:TRY ru:RUB ua:UAH by:BYN kz:KZT ge:GEL am:AMD az:AZN uz:UZS
    in:INR pk:PKR lk:LKR np:NPR
    bd:BDT th:THB vn:VND id:IDR my:MYR ph:PHP kh:KHR mm:MMK la:LAK mn:MNT br:BRL mx:MXN ar:ARS cl:CLP co:COP
    pe:PEN uy:UYU bo:BOB py:PYG
    cr:CRC ae:AED sa:SAR qa:QAR kw:KWD bh:BHD om:OMR jo:JOD eg:EGP ma:MAD tn:TND za:ZAR ng:NGN ke:KES gh:GHS
    il:ILS ir:IRR
"""
_LANGUAGES = """
    zh:CNY ja:JPY ko:KRW sv:SEK nb:NOK nn:NOK no:NOK da:DKK is:ISK pl:PLN cs:CZK hu:HUF ro:RON he:ILS th:THB
    vi:VND kk:KZT hi:INR ur:PKR
    ru:RUB uk:UAH
"""


def _pairs(table: str) -> dict[str, str]:
    return {key: code for key, _, code in (pair.partition(":") for pair in table.split())}


_BY_COUNTRY = dict.fromkeys(_EURO.split(), "EUR") | _pairs(_COUNTRIES)
_BY_LANGUAGE = _pairs(_LANGUAGES)
ISO_4217 = frozenset({*_SIGNS, *_BY_COUNTRY.values()})
"""The codes known here: all that shops sell in, without funds and metals."""

_MARKS = sorted({*_SURE, *_SHARED, *_SPELLED}, key=len, reverse=True)


def _as_word(mark: str) -> str:
    """A mark of letters stands alone, so that ``kr`` is not found in ``krill``; CJK has no such borders."""
    spelled = re.escape(mark)
    return rf"(?<![^\W\d_]){spelled}(?![^\W\d_])" if mark[0].isalpha() and mark[0] < "\u3000" else spelled


_MARK = re.compile(
    "(?=["  # one look at the first character spares most positions the long list
    + "".join(sorted({re.escape(mark[0]) for mark in [*_MARKS, *ISO_4217]}))
    + "])(?:"
    + "|".join(_as_word(mark) for mark in _MARKS)
    + rf"|(?<![A-Za-z])(?:{'|'.join(sorted(ISO_4217))})(?![A-Za-z]))"
)


_AMOUNT = re.compile(rf"{_MARK.pattern}\s?\d|\d\s?{_MARK.pattern}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a sign that several currencies share is read by: the page's language (BCP 47) and the shop's host name."""

    language: str | None = None
    host: str = ""

    @property
    def likely(self) -> tuple[str, ...]:
        """Currencies that fit, the likeliest first: by country of the host, region of the language, the language."""
        parts = (self.language or "").lower().split("-")
        regions = [_BY_COUNTRY.get(part) for part in parts[1:] if len(part) == 2]
        found = [_BY_COUNTRY.get(self.host.rpartition(".")[2]), *regions, _BY_LANGUAGE.get(parts[0])]
        return tuple(dict.fromkeys(code for code in found if code))


def has_mark(text: str) -> bool:
    """Whether a currency's sign, name or code stands in ``text``."""
    return _MARK.search(text) is not None


def names_amount(text: str) -> bool:
    """Whether a number stands beside a currency's sign, name or code in ``text``: 圆 and 元 are also words of other things."""
    return _AMOUNT.search(text) is not None


def code_in(text: str, context: Context) -> str | None:
    """The ISO 4217 code of the first currency named in ``text``, or ``None``; shared signs are read by ``context``."""
    found = _MARK.search(text)
    if found is None:
        return None
    mark = _SPELLED.get(found[0], found[0])
    if mark in _SHARED:
        spelled = next((one[0] for one in _MARK.finditer(text, found.end()) if one[0] in _SHARED[mark]), None)
        if spelled is not None:  # $120.00 CAD
            return spelled
        return next((code for code in context.likely if code in _SHARED[mark]), _SHARED[mark][0])
    return _SURE.get(mark, mark)


def valid_code(text: str, context: Context) -> str | None:
    """The code that a machine-readable field names: a code in any case, or a sign where a code should stand."""
    upper = text.strip().upper()
    if len(upper) == 3 and upper.isascii() and upper.isalpha():
        return "CNY" if upper == "RMB" else upper if upper in ISO_4217 else None
    return code_in(text[:40], context)
