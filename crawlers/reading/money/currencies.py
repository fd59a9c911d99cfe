"""ISO 4217 codes from signs, words and where the shop stands.

Signs and names after Unicode CLDR; top-level domains after ISO 3166-1 and the currency in use there.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

_SIGNS = {
    "EUR": "€ euro euros Euro",
    "GBP": "£",
    "USD": "US$ U$S",
    "CNY": "CN¥ RMB 人民币 人民幣 yuan",
    "JPY": "JP¥ 円 yen",
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
    "PLN": "zł Zł ZŁ zl złotych",
    "CZK": "Kč",
    "HUF": "Ft",
    "RON": "lei Lei LEI",
    "BGN": "лв лв.",
    "RSD": "din дин дин. din. Dinara dinara РСД",
    "MKD": "ден ден. ДЕН",
    "HRK": "kn",
    "RUB": "₽ руб руб. р. рублей рубля рубль",
    "BYN": "бел.руб",
    "UAH": "₴ грн грн. ГРН",
    "KZT": "₸ тг тг. тенге",
    "TRY": "₺ TL",
    "AZN": "₼",
    "GEL": "₾ ლარი",
    "INR": "₹",
    "BDT": "৳",
    "LKR": "රු",
    "LAK": "₭",
    "PKR": "₨",
    "THB": "฿ บาท",
    "VND": "₫ đ VNĐ vnđ",
    "IDR": "Rp",
    "MYR": "RM",
    "PHP": "₱",
    "KHR": "៛",
    "MNT": "₮",
    "ILS": '₪ ש״ח ש"ח NIS',
    "AED": "د.إ Dhs Dh",
    "QAR": "ر.ق",
    "KWD": "د.ك",
    "OMR": "ر.ع",
    "BHD": "د.ب",
    "JOD": "د.أ",
    "TND": "د.ت",
    "MAD": "د.م",
    "SAR": "ر.س",
    "EGP": "ج.م جنيه",
    "NGN": "₦",
    "GHS": "₵ GH₵",
    "KES": "KSh KShs Ksh",
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
    "ريال": ("SAR", "QAR", "OMR", "IRR", "YER"),
    "درهم": ("AED", "MAD"),
    "دينار": ("JOD", "KWD", "IQD", "BHD", "TND", "DZD", "LYD"),
    "CFA": ("XOF", "XAF"),
}
"""Signs that several currencies share, the usual one first; the page's language and country choose among them."""
_SPELLED = {
    "￥": "¥",
    "＄": "$",
    "￡": "£",
    "₤": "£",
    "￦": "₩",
    "圓": "元",
    "块": "元",
    "圆": "元",
    "Р": "р",
    "FCFA": "CFA",
    "kr.": "kr",
    "Kr": "kr",
    "Kr.": "kr",
    "KR": "kr",
    "Rs.": "Rs",
    "rs": "Rs",
    "ریال": "ريال",
    "﷼": "ريال",
}
_BY_SPEECH = {("$", "es"): "MXN", ("$", "fr"): "CAD"}
"""A shared sign's likeliest currency by the language alone, where neither page nor host names a country: shops in Spanish write
the dollar of the United States ``US$`` and their own peso ``$``, and of those that do most people live in Mexico (130 of about
300 million; Colombia, Argentina, Chile and Uruguay share the rest); French and ``$`` meet in Canada alone. A guess, and marked as
one (:func:`is_guess`)."""
_DOTTED = re.compile(r"\d\.\d{3}(?!\d)")
"""Thousands after a dot, as Mexico does not write them (Unicode CLDR, es-MX) and others do: most of those live in Colombia."""
_AT_HOME = {
    "R": "ZAR",
    "L": "HNL",
    "Q": "GTQ",
    "Br": "BYN",
    "KM": "BAM",
    "Lek": "ALL",
    "DT": "TND",
    "DH": "MAD",
    "Bs": "BOB",
    "KD": "KWD",
    "BD": "BHD",
    "QR": "QAR",
    "SR": "SAR",
    "JD": "JOD",
    "FC": "CDF",
    "B/.": "PAB",
    "сом": "KGS",
    "сум": "UZS",
}
"""Signs that are words or sizes elsewhere (``R16``, ``L``): believed beside a number where that currency is at home."""

_EURO = "at be cy de ee es fi fr gr ie it lt lu lv mt nl pt si sk eu hr bg"
_COUNTRIES = """
    us:USD cn:CNY jp:JPY kr:KRW tw:TWD hk:HKD mo:MOP sg:SGD au:AUD nz:NZD ca:CAD uk:GBP gb:GBP ch:CHF li:CHF
    se:SEK no:NOK dk:DKK is:ISK
    pl:PLN cz:CZK hu:HUF ro:RON rs:RSD mk:MKD tr:TRY ru:RUB ua:UAH by:BYN kz:KZT ge:GEL am:AMD az:AZN uz:UZS
    in:INR pk:PKR lk:LKR np:NPR
    bd:BDT th:THB vn:VND id:IDR my:MYR ph:PHP kh:KHR mm:MMK la:LAK mn:MNT br:BRL mx:MXN ar:ARS cl:CLP co:COP
    pe:PEN uy:UYU bo:BOB py:PYG gt:GTQ hn:HNL do:DOP pa:PAB ec:USD sv:USD pr:USD jm:JMD bn:BND al:ALL ba:BAM md:MDL kg:KGS
    dz:DZD lb:LBP iq:IQD tz:TZS ug:UGX zm:ZMW et:ETB rw:RWF sn:XOF ci:XOF ml:XOF bf:XOF tg:XOF bj:XOF ne:XOF cm:XAF ga:XAF
    cr:CRC ae:AED sa:SAR qa:QAR kw:KWD bh:BHD om:OMR jo:JOD eg:EGP ma:MAD tn:TND za:ZAR ng:NGN ke:KES gh:GHS
    il:ILS ir:IRR ly:LYD cd:CDF ao:AOA mz:MZN mu:MUR mg:MGA gn:GNF af:AFN bi:BIF bw:BWP
    dj:DJF fj:FJD gm:GMD ht:HTG km:KMF lr:LRD mr:MRU mw:MWK na:NAD ni:NIO sd:SDG sl:SLE so:SOS sr:SRD sy:SYP tj:TJS tt:TTD ye:YER
"""
_LANGUAGES = """
    zh:CNY ja:JPY ko:KRW sv:SEK nb:NOK nn:NOK no:NOK da:DKK is:ISK pl:PLN cs:CZK hu:HUF ro:RON he:ILS th:THB
    vi:VND kk:KZT hi:INR ur:PKR ru:RUB uk:UAH tr:TRY bg:EUR sr:RSD ka:GEL fa:IRR
"""


def _pairs(table: str) -> dict[str, str]:
    return {key: code for key, _, code in (pair.partition(":") for pair in table.split())}


_BY_COUNTRY = dict.fromkeys(_EURO.split(), "EUR") | _pairs(_COUNTRIES)
_BY_LANGUAGE = _pairs(_LANGUAGES)
ISO_4217 = frozenset({*_SIGNS, *_BY_COUNTRY.values(), "HRK", "BGN", "XAF", "MVR"})
"""The codes known here: all that shops sell in, without funds and metals."""
_FURTHER = """
    AFN AOA AWG BBD BIF BMD BSD BTN BWP BZD CDF CUP CVE DJF ERN FJD FKP GIP GMD GNF GYD HTG KMF KYD LRD LSL LYD MGA MRU MWK
    MZN NAD NIO PGK SBD SCR SDG SHP SLE SOS SRD SSP STN SYP SZL TJS TMT TOP TTD VES VUV WST XCD XPF YER
"""
_RARE = frozenset(_FURTHER.split())
"""Further codes of ISO 4217, believed where a machine names them."""
_WORDS = frozenset({"ALL", "AMD", "BAM", "BOB", "GEL", "MAD", "MOP", "MUR", "PEN", "TRY", "XAF", "XOF"})
"""Codes that are also words or makers ("AMD Ryzen 5"): believed in a text only where they are at home."""
_MARKS = sorted({*_SURE, *_SHARED, *_SPELLED}, key=lambda mark: (-len(mark), mark))


def _as_word(mark: str) -> str:
    """A mark of letters stands alone, so that ``kr`` is not found in ``krill``; CJK has no such borders, but a character that
    begins words too (元宵, 円卓, 원목) stands after a number or before none.
    """
    if mark in "元円圆圓块원":
        return rf"(?:(?:(?<=[\d万千百亿만천])|(?<=[\d万]\s)){mark}|{mark}(?![\u3040-\u9fff\uac00-\ud7a3]))"
    spelled = re.escape(mark).replace("S\\$", r"S\s?\$")  # eBay and others write ``US $``
    return rf"(?<![^\W\d_]){spelled}(?![^\W\d_])" if mark[0].isalpha() and mark[0] < "\u3000" else spelled


def _any_of(marks: Iterable[str]) -> str:
    return "|".join(_as_word(mark) for mark in marks)


CODES = "|".join(sorted(ISO_4217 - _WORDS))
"""The codes that are no words, as alternatives of a regular expression."""
_LOWER = "eur|usd|gbp|pln|czk|chf|huf|ron|uah|rub|aed|sar|inr|cny|rmb|vnd|nok|sek|dkk|zar|brl|aud|cad|nzd|sgd|hkd|twd|jpy|krw"
"""Codes as some shops write them beside a number, lower case: those that are no words."""
_MARK = re.compile(
    "(?=["  # one look at the first character spares most positions the long list
    + "".join(sorted({re.escape(mark[0]) for mark in [*_MARKS, *ISO_4217]}))
    + "])(?:"
    + _any_of(_MARKS)
    + rf"|(?<![A-Za-z])(?:{CODES})(?![A-Za-z]))|(?:(?<=\d)|(?<=\d\s))(?:{_LOWER})(?![a-z])"
)
_HOME_MARKS = _any_of([*_AT_HOME, *sorted(_WORDS)])
_HOME_MARK = re.compile(rf"(?P<before>{_HOME_MARKS})\.?\s?(?=\d)|(?<=\d)\s?(?P<after>{_HOME_MARKS})")
_AMOUNT = re.compile(rf"(?:{_MARK.pattern})\s?\d|\d\s?(?:{_MARK.pattern})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a sign that several currencies share is read by: the page's language (BCP 47), the shop's address, its scripts."""

    language: str | None = None
    host: str = ""
    path: str = ""
    """Of the page's address; shops of several countries begin it with one: ``/en-au/``, ``/at/de/``."""
    declared: str | None = None
    """The code that the page tells its scripts (:func:`declared_in`)."""
    shown: str | None = None
    """The code that the page shows as that of all its prices (:func:`shown_in`)."""

    @property
    def likely(self) -> tuple[str, ...]:
        """Currencies that fit, the likeliest first: the one declared, by country of the host, of the path, of the language, by
        the language, the one shown.
        """
        return _likely(self.language or "", self.host, self.path, self.declared, self.shown)

    def by_speech(self, mark: str, text: str) -> str | None:
        """The likeliest currency of the sign ``mark`` of ``text`` in the page's language, unless the host stands in a country."""
        nowhere = self.host.rpartition(".")[2] not in _BY_COUNTRY
        code = _BY_SPEECH.get((mark, (self.language or "").lower()[:2])) if nowhere else None
        return "COP" if code == "MXN" and _DOTTED.search(text) else code


@lru_cache(maxsize=256)
def _likely(language: str, host: str, path: str, declared: str | None, shown: str | None) -> tuple[str, ...]:
    own, *regions = language.lower().replace("_", "-").split("-")
    labels = host.split(".")
    top = labels[-1] if labels[-1] != "co" or "com" in labels else ""
    second = labels[-2] if len(labels) > 2 and len(top) > 2 else ""  # shop.lk.example, shop.de.com
    named = [label for label in (second, *_regions_in(path), *(labels[:1] if len(labels) > 2 else ())) if label != own]
    countries = [top, *named, *regions]
    found = [declared, *(_BY_COUNTRY.get(one) for one in countries if len(one) == 2), _BY_LANGUAGE.get(own), shown]
    return tuple(dict.fromkeys(code for code in found if code))


def _regions_in(path: str) -> list[str]:
    """What may be a country at the head of a path: ``au`` of ``/en-au/…`` and ``/en_AU/…``, both of ``/at/de/…``."""
    steps = path.lower().split("/")[1:3]
    pair = re.fullmatch(r"[a-z]{2}[-_]([a-z]{2})", steps[0]) if steps else None
    return [pair[1]] if pair else [step for step in steps if len(step) == 2]


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
        return _at_home(text, context)
    mark = _SPELLED.get(found[0].strip(), found[0].strip())
    if mark in _SHARED:
        spelled = next((one[0] for one in _MARK.finditer(text, found.end()) if one[0] in _SHARED[mark]), None)
        if spelled is not None:  # $120.00 CAD
            return spelled
        at_home = next((code for code in context.likely if code in _SHARED[mark]), None)
        return at_home or context.by_speech(mark, text) or _SHARED[mark][0]
    plain = mark.replace(" ", "")
    return "CNY" if plain == "rmb" else _SURE.get(plain, plain.upper() if plain.islower() else plain)


def is_guess(code: str | None, text: str, context: Context) -> bool:
    """Whether ``code`` was read from ``text`` by the page's language alone."""
    return (
        code is not None
        and code not in context.likely
        and code in (context.by_speech(mark, text) for mark in "$" if mark in text)
    )


def _at_home(text: str, context: Context) -> str | None:
    """The code of a sign that is a word elsewhere, beside a number, where its currency is used."""
    for found in islice(_HOME_MARK.finditer(text), 5):
        mark = found["before"] or found["after"]
        if (code := _AT_HOME.get(mark, mark)) in context.likely:
            return code
    return None


def valid_code(text: str, context: Context) -> str | None:
    """The code that a machine-readable field names: a code in any case, or a sign where a code should stand."""
    upper = text.strip().upper()
    if len(upper) == 3 and upper.isascii() and upper.isalpha():
        return "CNY" if upper == "RMB" else upper if upper in ISO_4217 or upper in _RARE else None
    return code_in(text[:40], context)
