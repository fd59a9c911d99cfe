"""Words that set the goods beside the named ones: denied, compared with them, or offered as something like them."""

import re

from matchers.text.cues.base import Cue, cue_of
from matchers.text.stems import Stems

_DENIED = re.compile(
    r"(?:(?<![南北东西中是除莫若无])非|不是|并非|绝非|不属于|并不是|(?<![a-z])(?:not|non|isn'?t|is not|no|"
    r"not (?:by|from)|(?:not |un)(?:affiliated|associated|connected)(?: in any way)? (?:with|to)|no (?:relation|affiliation) "
    r"(?:to|with)))"
    r"[\s:：-]*(?:an? |the )?[\"“'【《]?$",
    re.IGNORECASE,
)
_OF_DENIED = Stems("非 不是 不属于 no isn unaffiliated unassociated unconnected")
_DENIED_AFTER = re.compile(r"^[\"”'】》\s]*(?:除外|以外的?品牌|无关|没有(?:任何)?关系)")


def denied(text: str, start: int, end: int | None = None) -> Cue | None:
    """Words right before ``start``, or right after ``end``, that deny the name: 非朔岚, not …, 朔岚除外."""
    first = max(0, start - 40)
    before = text[first:start]
    if _OF_DENIED.stand_in(before) and (found := _DENIED.search(before)):
        return cue_of(found, first, 1.0)
    if end is not None and (found := _DENIED_AFTER.match(text[end : end + 12])):
        return cue_of(found, end, 1.0)
    return None


_LIKE_AFTER = re.compile(
    r"^[\s\"”'-]*(?:专柜同款|官网同款|同款|风格|款式|仿|类似|平替|替代款|平价替代|那种|系列风|(?:inspired|style|styled|"
    r"look-?alike|type|dupe|alike|esque)(?![a-z]))",
    re.IGNORECASE,
)
_LIKE_BEFORE = re.compile(
    r"(?:平替|仿(?!佛|真)|类似|媲美|堪比|胜似|不输|比肩|代替|山寨版|(?<![a-z])(?:dupes? (?:for|of)|inspired by|similar to|"
    r"just like|like|alike to|in the style of|"
    r"comparable to|as good as))[\s\"“'【]*$",
    re.IGNORECASE,
)
_OF_LIKE_BEFORE = Stems("平替 仿 类似 媲美 堪比 胜似 不输 比肩 代替 山寨版 dupe inspired similar like style comparable good")
_NOT_LIKE = re.compile(r"(?:looks?|feels?|would|i|you|we|they|if you|don'?t|smells?|tastes?) like\s*$", re.IGNORECASE)


def like(text: str, end: int, start: int | None = None) -> Cue | None:
    """Words right after ``end``, or right before ``start``, that offer something like the named: 同款, 平替, 媲美…, … style,
    like …
    """
    if found := _LIKE_AFTER.match(text[end : end + 24]):
        return cue_of(found, end, 0.8)
    if start is None:
        return None
    first = max(0, start - 24)
    before = text[first:start]
    found = _LIKE_BEFORE.search(before) if _OF_LIKE_BEFORE.stand_in(before) else None
    return cue_of(found, first, 0.8) if found and not _NOT_LIKE.search(before) else None


_COMPARED_BEFORE = re.compile(
    r"(?:与|跟|和|比|较|相比于?|对比|比较|优于|胜过|超越|区别于|compared (?:with|to)|unlike|(?:better|cheaper|faster|lighter|"
    r"stronger|smaller|larger|nicer) than|"
    r"versus|vs\.?|alternative to|instead of)\s*[\"“'【]?$",
    re.IGNORECASE,
)
_OF_COMPARED = Stems("与 跟 和 比 较 优于 胜过 超越 区别于 compared unlike than versus vs alternative instead")
_COMPARED_AFTER = re.compile(
    r"^[^,，。;；]{0,12}?(?:相比|对比|比较|不同|无关|没有关系|相区别|便宜|更好|好用|更轻|更大|更小|还好|耐用|划算|实惠|还要|"
    r"强得多)"
)
_ALONE = frozenset("比相对优胜超区")


def compared(text: str, start: int, end: int) -> Cue | None:
    """Words around the name that compare the goods with it or say they have nothing to do with it: 与…相比, 比…便宜, better
    than …
    """
    first = max(0, start - 24)
    before = _COMPARED_BEFORE.search(text[first:start]) if _OF_COMPARED.stand_in(text[first:start]) else None
    if before is None:
        return None
    if after := _COMPARED_AFTER.match(text[end : end + 24]):
        return Cue(after.group().strip(), end, end + after.end(), 0.8)
    if before.group()[0].isascii() or (len(before.group()) > 1 and before.group()[0] in _ALONE):
        return cue_of(before, first, 0.8)
    return None
