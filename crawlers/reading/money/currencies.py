"""ISO 4217 codes from signs, words and where the shop stands.

Signs and names after Unicode CLDR; top-level domains after ISO 3166-1 and the currency in use there.
"""

import re
from dataclasses import dataclass

_SURE = {
    "€": "EUR", "£": "GBP", "₽": "RUB", "₴": "UAH", "₸": "KZT", "₹": "INR", "₪": "ILS", "₫": "VND", "₱": "PHP", "฿": "THB", "₺": "TRY", "₼": "AZN",
    "₾": "GEL", "₩": "KRW", "₦": "NGN", "₲": "PYG", "₡": "CRC", "₮": "MNT", "៛": "KHR", "R$": "BRL", "US$": "USD", "A$": "AUD", "AU$": "AUD",
    "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "NT$": "TWD", "S$": "SGD", "MX$": "MXN", "S/.": "PEN", "S/": "PEN", "CN¥": "CNY", "JP¥": "JPY",
    "zł": "PLN", "zl": "PLN", "Kč": "CZK", "Ft": "HUF", "lei": "RON", "лв": "BGN", "лв.": "BGN", "руб": "RUB", "руб.": "RUB", "р.": "RUB", "грн": "UAH",
    "грн.": "UAH", "тг": "KZT", "тг.": "KZT", "тенге": "KZT", "бел.руб": "BYN", "din": "RSD", "ден": "MKD", "kn": "HRK", "Fr.": "CHF", "SFr.": "CHF", "CHF": "CHF",
    "원": "KRW", "円": "JPY", "人民币": "CNY", "人民幣": "CNY", "RMB": "CNY", "港币": "HKD", "港幣": "HKD", "新台幣": "TWD", "新臺幣": "TWD", "د.إ": "AED", "ر.س": "SAR",
    "ريال": "SAR", "ج.م": "EGP", "₨": "PKR", "RM": "MYR", "Rp": "IDR", "TL": "TRY", "Dhs": "AED", "Dh": "AED", "KSh": "KES",
}  # fmt: skip
_SHARED = {
    "$": "USD CAD AUD NZD MXN ARS CLP COP TWD HKD SGD UYU".split(),
    "¥": ["CNY", "JPY"],
    "元": ["CNY", "TWD", "HKD"],
    "kr": ["SEK", "NOK", "DKK", "ISK"],
    "Rs": ["INR", "PKR", "LKR", "NPR"],
    "р": ["RUB", "BYN"],
}
"""Signs that several currencies share, the usual one first; the page's language and country choose among them."""
_SPELLED = {
    "￥": "¥",
    "圓": "元",
    "块": "元",
    "圆": "元",
    "kr.": "kr",
    "Kr": "kr",
    "Kr.": "kr",
    "Rs.": "Rs",
    "rs": "Rs",
    "p.": "р",
}
_CODES = (
    "USD EUR GBP CNY JPY KRW TWD HKD SGD AUD NZD CAD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD MKD HRK TRY RUB UAH BYN KZT UZS GEL AMD AZN INR PKR LKR NPR BDT"
    " THB VND IDR MYR PHP BRL MXN ARS CLP COP PEN UYU BOB PYG CRC AED SAR QAR KWD BHD OMR JOD EGP MAD TND ZAR NGN KES GHS ILS IRR MNT KHR MMK LAK MOP"
).split()  # fmt: skip
ISO_4217 = frozenset(_CODES)

_EURO = "at be cy de ee es fi fr gr ie it lt lu lv mt nl pt si sk eu hr bg".split()
_BY_COUNTRY = dict.fromkeys(_EURO, "EUR") | dict(
    pair.split(":")
    for pair in (
        "us:USD cn:CNY jp:JPY kr:KRW tw:TWD hk:HKD mo:MOP sg:SGD au:AUD nz:NZD ca:CAD uk:GBP gb:GBP ch:CHF li:CHF se:SEK no:NOK dk:DKK is:ISK pl:PLN cz:CZK hu:HUF"
        " ro:RON rs:RSD mk:MKD tr:TRY ru:RUB ua:UAH by:BYN kz:KZT ge:GEL am:AMD az:AZN in:INR pk:PKR lk:LKR np:NPR bd:BDT th:THB vn:VND id:IDR my:MYR ph:PHP"
        " br:BRL mx:MXN ar:ARS cl:CLP co:COP pe:PEN uy:UYU bo:BOB py:PYG cr:CRC ae:AED sa:SAR qa:QAR kw:KWD bh:BHD om:OMR jo:JOD eg:EGP ma:MAD tn:TND za:ZAR ng:NGN"
        " ke:KES gh:GHS il:ILS ir:IRR mn:MNT kh:KHR"
    ).split()
)  # fmt: skip
_BY_LANGUAGE = dict(
    pair.split(":") for pair in "zh:CNY ja:JPY ko:KRW sv:SEK nb:NOK nn:NOK no:NOK da:DKK is:ISK pl:PLN cs:CZK hu:HUF ro:RON he:ILS th:THB vi:VND kk:KZT hi:INR ur:PKR ru:RUB uk:UAH".split()
)  # fmt: skip

_MARKS = sorted({*_SURE, *_SHARED, *_SPELLED}, key=len, reverse=True)
_MARK = re.compile(
    "|".join(
        rf"(?<![^\W\d_]){re.escape(mark)}(?![^\W\d_])"
        if mark[0].isalpha() and not "\u3000" < mark[0] < "\ud7ff"
        else re.escape(mark)
        for mark in _MARKS
    )
    + rf"|(?<![A-Za-z])(?:{'|'.join(_CODES)})(?![A-Za-z])"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a sign that several currencies share is read by: the page's language (BCP 47) and the shop's host name."""

    language: str | None = None
    host: str = ""

    @property
    def likely(self) -> tuple[str, ...]:
        """Currencies that fit, the likeliest first: by country of the host, region of the language, the language."""
        parts = (self.language or "").lower().split("-")
        regions = [part for part in parts[1:] if len(part) == 2]
        found = [
            _BY_COUNTRY.get(self.host.rpartition(".")[2]),
            *(_BY_COUNTRY.get(region) for region in regions),
            _BY_LANGUAGE.get(parts[0]),
        ]
        return tuple(dict.fromkeys(code for code in found if code))


def has_mark(text: str) -> bool:
    """Whether a currency's sign, name or code stands in ``text``."""
    return _MARK.search(text) is not None


def code_in(text: str, context: Context) -> str | None:
    """The ISO 4217 code of the first currency named in ``text``; shared signs are read by ``context``; ``None`` if none stands there."""
    found = _MARK.search(text)
    if found is None:
        return None
    mark = _SPELLED.get(found[0], found[0])
    if mark in _SHARED:
        return next((code for code in context.likely if code in _SHARED[mark]), _SHARED[mark][0])
    return _SURE.get(mark, mark)


def valid_code(text: str, context: Context) -> str | None:
    """The code that a machine-readable field names: a code in any case, or a sign where a code should stand."""
    upper = text.strip().upper()
    if len(upper) == 3 and upper.isascii() and upper.isalpha():
        return "CNY" if upper == "RMB" else upper if upper in ISO_4217 else None
    return code_in(text[:40], context)
