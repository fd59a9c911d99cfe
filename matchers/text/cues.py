"""Words in a listing that say how a name beside them is meant: counterfeit, made to fit, denied, or only its style.

Collected from marketplaces and case reports; each list is data with its exceptions beside it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

MAX_READ = 5_000
"""Characters of a text in which cues are looked for."""

EXPLICIT = 0.9
"""Strength from which on words say what they say by themselves; below, only together with others."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that were found, where they stand in the text, and how sure they are (0–1)."""

    words: str
    start: int
    end: int
    strength: float


_COPY = re.compile(
    r"高仿|复制品|精仿|超仿|顶仿|仿品|仿货|仿版|仿款|纯原|一比一|山寨|假货|盗版|翻版|莆田|莆货|复刻|过验|(?<![a-z])[aA]货|"
    r"(?<![\d:：])1\s?[:：]\s?1(?![\d:：])|\b(?:replicas?|knock-?offs?|counterfeits?|fakes?|super ?fake|"
    r"unauthori[sz]ed copy)\b|"
    r"\b(?:mirror|high|super|top|best|1st|first) (?:quality )?(?:copy|copies|clone|grade)\b|\bmirror quality\b|"
    r"\baaa\+|\b(?:aaa|ua) (?:grade|quality|version)\b",
    re.IGNORECASE,
)
_TRADE_SLANG = re.compile(
    r"原单(?!位)|尾单|高版本|公司级|超[aA](?![a-z])|裸标|剪标|跑量版|工厂货|(?<![a-z0-9])(?:fk|gf|ljr)(?![a-z0-9])|"
    r"\bdupes?\b|\bsame as original\b",
    re.IGNORECASE,
)
_NOT_A_COPY = re.compile(
    r"(?:翡翠|玉|缅甸|和田|天然|珠宝).{0,12}[aA]货|[aA]货.{0,8}(?:翡翠|玉|缅甸)|"  # grade A jadeite is untreated jadeite
    r"(?:1\s?[:：]\s?1|一比一).{0,4}(?:等身|比例|模型|实物|还原|scale)|(?:scale|比例).{0,2}1\s?[:：]\s?1|"
    r"(?:官方|正版|红白机|游戏机|唱片|黑胶|复古)复刻|复刻(?:唱片|黑胶)|"
    r"(?:拒绝|打击|杜绝|不卖|无|非|谨防|假一|防)(?:假货|山寨|高仿|仿品|盗版)|(?:基诺|苗家|侗族|彝家)山寨|山寨(?:文化|"
    r"旅游|风光)|"
    r"莆田(?:市|特产|枇杷|桂圆|龙眼|卤面|米粉|海蛎|荔枝)|(?:not|no|never|anti|beware of|against)[ -](?:a )?(?:fakes?|"
    r"replicas?|counterfeits?)|"
    r"(?:fake|faux) (?:fur|leather|lash|lashes|nails?|eyelashes|plants?|flowers?|grass|blood|snow|suede)|anti-?counterfeit",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def copy_words(text: str) -> Cue | None:
    """The first words under which copies are sold, or trade slang for them; ``None`` when there are none or each is an exception
    (翡翠A货 is genuine jadeite, 1:1 a scale, 莆田枇杷 a fruit).
    """
    text = text[:MAX_READ]
    exempt = [found.span() for found in _NOT_A_COPY.finditer(text)]
    for pattern, strength in ((_COPY, 1.0), (_TRADE_SLANG, 0.9)):
        for found in pattern.finditer(text):
            if not any(start <= found.start() and found.end() <= end for start, end in exempt):
                return Cue(found.group(), *found.span(), strength)
    return None


_FITS_BEFORE = re.compile(
    r"(?:适用于?|适配于?|兼容|通用于?|匹配|配套|专用于|可放|可挂|替代|代用|(?<![a-z])(?:for|fits?|compatible (?:with|"
    r"for|to)|suitable for|works with|replacement for|"
    r"designed for|made for|replaces))[\s,，:：/（(【]*(?:the |use with |use in |your |new "
    r")?(?:[^\s,，。;；]{1,12}[\s,，/、]){0,2}$",
    re.IGNORECASE,
)
_FITS_AFTER = re.compile(r"^.{0,24}?(?:适用|通用|兼容|(?<![a-z])compatible(?![a-z]))", re.IGNORECASE)
_THIRD_PARTY = re.compile(
    r"第三方|非原装|副厂|代用|(?<![a-z])(?:third[- ]party|non-?oem|not oem|aftermarket|after-market|generic|"
    r"unbranded|not made by|not affiliated)(?![a-z])",
    re.IGNORECASE,
)
_ACCESSORY_AFTER = re.compile(
    r"^.{0,28}?(?:保护套|保护壳|手机壳|手机套|硅胶套|皮套|机套|外壳|保护膜|钢化膜|贴膜|手机膜|表带|表链|充电器|"
    r"充电线|数据线|电源线|配件|维修|换屏|遥控器|墨盒|硒鼓|碳粉|墨粉|"
    r"粉盒|墨夹|电池|支架|主板|电路板|屏幕总成|滤芯|替换|收纳盒|补丁|贴纸|(?<![a-z])(?:case|cover|sleeve|pouch|skin|"
    r"strap|watch ?band|bracelet band|charger|charging cable|screen protector|"
    r"tempered glass|toner|cartridges?|ink|refills?|replacement|repair|spare parts?|adapters?|mount|holder|stand|"
    r"remote control|batter(?:y|ies)|accessor(?:y|ies))(?![a-z]))",
    re.IGNORECASE,
)


def fits(text: str, start: int, end: int) -> Cue | None:
    """Words that make the name at ``start`` to ``end`` the thing the goods are made for: 适用于…, for …, … compatible, a case
    or a strap for it. Explicit words are surer than an accessory's name.
    """
    first = max(0, start - 40)
    before, after = text[first:start], text[end : end + 60]
    if found := _FITS_BEFORE.search(before):
        return Cue(found.group().strip(" ,，:：/（(【"), first + found.start(), first + found.end(), 1.0)
    if found := _THIRD_PARTY.search(text[:MAX_READ]):
        return Cue(found.group(), *found.span(), 1.0)
    for pattern, strength in ((_FITS_AFTER, 0.9), (_ACCESSORY_AFTER, 0.7)):
        if found := pattern.search(after):
            return Cue(found.group().strip(), end + found.start(), end + found.end(), strength)
    return None


_DENIED = re.compile(
    r"(?:(?<![南北东西是除])非|不是|并非|绝非|(?<![a-z])(?:not|non|isn'?t|is not|no))[\s:：-]*(?:an? )?[\"“'【]?$", re.IGNORECASE
)


def denied(text: str, start: int) -> Cue | None:
    """Words right before ``start`` that deny the name: 非耐克, not …."""
    first = max(0, start - 16)
    found = _DENIED.search(text[first:start])
    return Cue(found.group().strip(), first + found.start(), first + found.end(), 1.0) if found else None


_LIKE = re.compile(r"^[\s-]*(?:同款|风格|仿|类似|平替|(?:inspired|style|look-?alike|type|dupe)(?![a-z]))", re.IGNORECASE)


def like(text: str, end: int) -> Cue | None:
    """Words right after ``end`` that offer something like the named: 同款, 平替, … style, … inspired."""
    found = _LIKE.match(text[end : end + 24])
    return Cue(found.group().strip(" -"), end + found.start(), end + found.end(), 0.8) if found else None


_COMPARED_BEFORE = re.compile(
    r"(?:与|跟|和|比|相比|对比|比较|compared (?:with|to)|unlike|better than|cheaper than)\s*[\"“'【]?$", re.IGNORECASE
)
_COMPARED_AFTER = re.compile(r"^[^,，。;；]{0,12}(?:相比|对比|比较|不同|无关|没有关系|相区别)")


def compared(text: str, start: int, end: int) -> Cue | None:
    """Words around the name that compare the goods with it or say they have nothing to do with it: 与…相比, compared with …."""
    first = max(0, start - 24)
    before, after = _COMPARED_BEFORE.search(text[first:start]), _COMPARED_AFTER.match(text[end : end + 24])
    if before and after:
        return Cue(after.group().strip(), end, end + after.end(), 0.8)
    if before and before.group()[0].isascii():
        return Cue(before.group().strip(), first + before.start(), first + before.end(), 0.8)
    return None


_SECOND_HAND = re.compile(
    r"二手|闲置|中古|转让|自用|[九8-9]\d?成新|(?<![a-z])(?:second[- ]?hand|pre-?owned|pre-?loved|used|refurbished|"
    r"vintage)(?![a-z])",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def second_hand(text: str) -> Cue | None:
    """Words under which used goods are sold."""
    found = _SECOND_HAND.search(text[:MAX_READ])
    return Cue(found.group(), *found.span(), 0.8) if found else None
