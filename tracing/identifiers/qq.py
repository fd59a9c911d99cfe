"""QQ numbers: 5 to 11 digits without a leading nought, given out in sequence by Tencent.

Nothing in them checks itself, so they count only after the letters QQ or a disguise of them (扣扣, 企鹅 …), and not before a unit
("企鹅 10000 mAh"). Groups are numbered apart from people: their normal form begins with ``G``.
"""

import re
from collections.abc import Iterator
from itertools import islice

from casefiles.parts import IdentifierKind
from tracing.identifiers.hits import MAX_CANDIDATES, Hit

_JOINT = r"(?:\s|号码|号|在线|客服|咨询|联系|微信|[:=/\-~→]|是|为|加)"
_UNIT = r"(?!\d|[.,]\d|\s?(?:g|kg|ml|l|mm|cm|m|km|mah|w|v|元|公里|万|年|月|日|款|片|个|件|次|%|\$|€)(?![a-z]))"
_TRIGGER = r"(?:(?<![a-z])(?P<sure>qq|扣扣)|抠抠|秋秋|企鹅|球球|(?<![a-z])q(?=群)|(?<![a-z0-9])[q扣](?=\s?:))"
_NUMBER = re.compile(
    rf"{_TRIGGER}(?P<group>\s?\S{{0,2}}群)?(?P<joint>{_JOINT}{{0,6}})(?P<number>[1-9]\d{{4,10}}){_UNIT}", re.ASCII
)
_ANY = re.compile("[q扣企抠秋球]")
_PLAINLY = re.compile(r"号|[:=→]|是|为|加|客服")


def hits(text: str) -> Iterator[Hit]:
    """QQ numbers in folded ``text``; a short one or one after slang only when plainly said to be a number."""
    if not _ANY.search(text):
        return
    for found in islice(_NUMBER.finditer(text), MAX_CANDIDATES):
        plain = found["group"] or _PLAINLY.search(found["joint"])
        if plain or (found["sure"] and len(found["number"]) >= 6):
            value = ("G" if found["group"] else "") + found["number"]
            yield Hit(IdentifierKind.QQ, value, *found.span("number"))
