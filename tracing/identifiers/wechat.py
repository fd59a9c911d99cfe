"""WeChat names.

A name has 6 to 20 letters, digits, ``_`` or ``-`` and begins with a letter (Tencent's rule for setting one); it is compared in
lower case. Nothing in it checks itself, so it counts only after the word WeChat or a disguise of it (微❤, V信, vx, 薇信 …:
platforms filter the word, as it leads buyers away from them). A mobile number may stand for the name: WeChat finds people by it.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from casefiles.parts import IdentifierKind
from tracing.identifiers.hits import MAX_CANDIDATES, Hit

# Every alternative begins with a plain character: the search then looks for those alone, ten times as fast.
_LEADS = "|".join(rf"{add}\s?(?:vx?|wx?|薇|微|威|卫星)(?![a-z])" for add in ("加", r"\+", "扫"))
_SOUNDS = "|".join(f"{sound}信" for sound in "微薇威维徽嶶")
_LATIN = r"v(?<![a-z]v)\s?[信❤♥]|we(?<![a-z]we)(?:i\s?xin|\s?chat)|vx(?<![a-z0-9]vx)(?![a-z])|wx(?<![a-z0-9]wx)(?![a-z])"
_TRIGGER = rf"{_SOUNDS}|微[❤♥💗💕🧡]|绿泡泡|{_LATIN}|{_LEADS}"
_JOINT = (
    r"(?:\s|公众号|订阅号|服务号|账号|帐号|号码|号|客服|联系方式|添加|搜索|请|加|(?<![a-z])id(?=[\s:=])|qq|电话|手机|"
    r"[(\[)\]/&、❤♥:=~→>-]|是|为){0,6}"
)
_NAME = re.compile(rf"(?P<trigger>{_TRIGGER})(?P<joint>{_JOINT})(?P<name>[a-z][a-z0-9_\-]{{5,19}})(?![a-z0-9_\-@]|\.[a-z0-9])")
_BEFORE_MOBILE = re.compile(rf"(?:{_TRIGGER}){_JOINT}(?:\+?86[ -]?)?$")
_SAME = re.compile(rf"[\s,。;(\[/、]{{0,3}}(?:(?:{_TRIGGER}|[vw]|微|薇)\s?同|同(?:{_TRIGGER}|[vw]|微|薇)|(?:{_TRIGGER})\s?[)\]])")
_PLAINLY = re.compile(r"号|id|[:=→>]|是|为")

_WORD = re.compile(
    "wechat|weixin|official|accounts?|payments?|services?|contact|number|support|available|accepted|alipay|sharing|stickers?|"
    "qrcode|please|follow|public|mobile"
)
"""Words of shop pages that stand where a name would."""

_WINDOW = 24


def hits(text: str, phones: Iterable[Hit]) -> Iterator[Hit]:
    """WeChat names in folded ``text``; of ``phones`` (the hits of that text) those that are said to be WeChat too."""
    for found in islice(_NAME.finditer(text), MAX_CANDIDATES):
        if _is_name(found, text[found.end() : found.end() + 2]):
            yield Hit(IdentifierKind.WECHAT, found["name"], *found.span("name"))
    for phone in phones:
        if len(phone.value) == 11 and phone.value.startswith("1") and _is_wechat_too(text, phone):
            yield Hit(IdentifierKind.WECHAT, phone.value, phone.start, phone.end)


def _is_name(found: re.Match[str], after: str) -> bool:
    """Whether what stands after the trigger is a name and not the next word of a sentence or a model ("VX Monitor24")."""
    if _WORD.fullmatch(found["name"]):
        return False
    plainly = _PLAINLY.search(found["joint"]) is not None
    if re.search(r"[0-9_]", found["name"]):
        return plainly or found["trigger"] not in {"vx", "wx"}
    return plainly and (not found["trigger"].isascii() or not re.match(r" ?[a-z]", after))


def _is_wechat_too(text: str, phone: Hit) -> bool:
    """Whether WeChat is named just before the number, or "same as WeChat" just after it."""
    before = text[max(0, phone.start - _WINDOW) : phone.start]
    return _BEFORE_MOBILE.search(before) is not None or _SAME.match(text, phone.end, phone.end + _WINDOW) is not None
