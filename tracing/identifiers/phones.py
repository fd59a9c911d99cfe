"""Telephone numbers.

Chinese mobile numbers (1, a digit from 3 to 9, nine more: the MIIT's Telecommunication Network Numbering Plan, 2017) are found
bare, as a mobile number is the commonest contact in a Chinese offer; landline and 400 numbers only after a word that
announces a telephone; numbers of other countries only with their ``+``. The ``phonenumbers`` library (Google's metadata) has the
last word on which numbers can exist. Normal form: digits as dialled within China (``13800138000``, ``04732012345``,
``4008123123``), others with ``00`` and the country code, so that no two numbers share a form.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice

import phonenumbers

from casefiles.parts import IdentifierKind
from tracing.identifiers.hits import MAX_CANDIDATES, Hit

_WORDS = "零〇○洞o一壹幺il|二贰两三叁四肆五伍六陆七柒拐八捌九玖"
_SPELLED = str.maketrans(_WORDS, "00000111111222334455667778899")
"""Digits as words (一壹幺 one, 两 two, 拐 seven, 洞 nought, as spoken over the telephone) and letters that look like digits."""

_LOOKALIKE = re.compile(r"[oil|]")
_COUNTRY = re.compile(r"(?<!\d)(?:00|\+)?86[ -]?$")
_BETWEEN = r"[ \-.·_*~—–/|,、()]{0,3}"
_AFTER = r"(?![.\-]?\d|_|\.[a-z])"
_MOBILE = re.compile(rf"1(?<!\d1){_BETWEEN}[3-9](?:{_BETWEEN}\d){{9}}{_AFTER}", re.ASCII)
_SPELLED_MOBILE = re.compile(
    rf"[1一壹幺il|](?<![\d{_WORDS}].){_BETWEEN}[3-9三叁四肆五伍六陆七柒拐八捌九玖](?:{_BETWEEN}[\d{_WORDS}]){{9}}(?![{_WORDS}]){_AFTER}",
    re.ASCII,
)
_LANDLINE = re.compile(r"(?:0(?<!\d0)\d{2,3}[ )\-]{0,2}|400(?<!\d400)[ -]?)\d{3,4}[ -]?\d{3,4}(?!\d)", re.ASCII)
_ABROAD = re.compile(r"(?:\+|00(?=86)(?<!\d00))[1-9](?<![0-9a-z]\+\d)(?:[ ().\-]{0,2}\d){8,14}(?!\d)", re.ASCII)

_LAYOUTS = frozenset({(11,), (3, 4, 4), (1,) * 11})
"""Lengths of the groups people write a mobile number in; others (``150 160 170 18``: sizes) need an announcement."""

_NORTH_AMERICAN = (1, 3, 3, 4)
"""``1-800-284-8155`` has eleven digits too, and some of its prefixes exist in China."""

WINDOW = 14
"""Characters before a number in which a word says what kind of number it is."""

_SAYS = re.compile(
    r"(?P<phone>电话|手机|热线|客服|联系|致电|拨打|来电|咨询|座机|固话|[微薇威]信|v信|支付宝|电联|☎|📞|📱|"
    r"(?<![a-z])(?:wechat|whatsapp|phone|mobile|tel|telephone|cell|call|hotline|vx|wx)(?![a-z]))"
    r"|(?P<other>订单|单号|编号|货号|款号|型号|条码|条形码|许可|证号|执照|注册号|信用代码|备案|专利|批号|版本|运单|快递|qq|扣扣|群|"
    r"(?<![a-z])(?:order|sku|item|isbn|ean|gtin|upc|mpn|model|serial|version|batch|lot|ref|id)(?![a-z])|no\.|№|#|[¥$€£=])",
)
_GLUED = re.compile(r"[a-z_%&#\\]$|[a-z][/.\-]$|\d[.\-]$")


def hits(text: str) -> Iterator[Hit]:
    """Telephone numbers in folded ``text``."""
    for found in chain(islice(_MOBILE.finditer(text), MAX_CANDIDATES), islice(_SPELLED_MOBILE.finditer(text), MAX_CANDIDATES)):
        digits = found[0].translate(_SPELLED)
        if _meant(text, *found.span(), digits) and _exists(_digits(digits), "CN"):
            yield Hit(IdentifierKind.PHONE, _digits(digits), *found.span())
    for found in islice(_LANDLINE.finditer(text), MAX_CANDIDATES):
        value = _digits(found[0])
        if announced(text, found.start()) and _exists(value, "CN"):
            yield Hit(IdentifierKind.PHONE, value, *found.span())
    for found in islice(_ABROAD.finditer(text), MAX_CANDIDATES):
        yield from _with_country(found[0], found.start())


def announced(text: str, start: int) -> bool | None:
    """What the last telling word before ``start`` says: a telephone (True), another kind of number (False), nothing (None)."""
    said = list(_SAYS.finditer(text, max(0, start - WINDOW), start))
    return said[-1]["phone"] is not None if said else None


def _meant(text: str, start: int, end: int, digits: str) -> bool:
    """Whether eleven digits are a telephone number by what stands before them and how they are set."""
    groups = tuple(map(len, re.findall(r"\d+", digits)))
    if groups == _NORTH_AMERICAN:
        return False
    said = announced(text, start)
    if said is not None:
        return said
    before = text[max(0, start - 6) : start]
    if _LOOKALIKE.search(text, start, end) or (_GLUED.search(before) and not _COUNTRY.search(before)):
        return False
    between = set(re.findall(r"\D+", digits))
    return len(between) <= 1 and between <= {" ", "-", "."} and groups in _LAYOUTS


def _with_country(printed: str, start: int) -> Iterator[Hit]:
    """The number behind a ``+``, without groups that follow it and are not its own."""
    groups = re.findall(r"\d+|\D+", printed)
    while len(groups) > 1:
        digits = _digits("".join(groups)).removeprefix("00")
        if _exists(f"+{digits}", None):
            yield Hit(IdentifierKind.PHONE, _dialled(digits), start, start + len("".join(groups)))
            return
        groups.pop()


def _dialled(digits: str) -> str:
    """Normal form of a number with its country code."""
    if not digits.startswith("86"):
        return f"00{digits}"
    national = digits[2:]
    return national if re.match(r"1[3-9]|400", national) else f"0{national}"


def _digits(printed: str) -> str:
    return re.sub(r"\D", "", printed)


@lru_cache(maxsize=1 << 12)
def _exists(number: str, region: str | None) -> bool:
    """Whether the numbering plan has such a number."""
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, region))
    except phonenumbers.NumberParseException:
        return False
