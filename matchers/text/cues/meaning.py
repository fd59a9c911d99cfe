"""Words that make a name that of a person or a place: use in its ordinary meaning is nobody's to forbid (Trademark Law 2019
art. 59(1), from 2027 art. 73(1): place names; for persons likewise by honest practice).
"""

import re

from matchers.text.cues.base import Cue, cue_of

_PERSON_BEFORE = re.compile(
    r"(?:作者|编著|主编|著者|译者|演唱|主演|歌手|导演|画家|书法家|设计师|讲师|名师|教练|球星|明星|偶像|艺人|演员|主播|校长|医生|"
    r"(?<![a-z])(?:author|written by|sung by|directed by|starring|singer|actor|artist|biography of|signed by|autographed by|"
    r"mr\.?|mrs\.?|ms\.?|dr\.?|coach))"
    r"[\s:：\"“《]*$",
    re.IGNORECASE,
)
_PERSON_AFTER = re.compile(
    r"^[\s\"”》)]{0,2}(?:著(?!名)|编著|主编|译(?!制)|老师|先生|女士|教授|医生|导演|主演|演唱会?|签名照?|亲笔|"
    r"传(?:记)?(?![统感输说奇动])|代言|写真|周边|海报|专辑|自传|"
    r"(?:autograph|biography|signed photo|poster|concert|album)(?:ed|s)?(?![a-z]))",
    re.IGNORECASE,
)
_PLACE_BEFORE = re.compile(
    r"(?:发货地|产地|产自|位于|坐落于?|地址|来自|前往|去|到|游|省|自治区|(?<![a-z])(?:in|near|from|to|visit|ships from|made "
    r"in|city of|town of|map of))"
    r"[\s:：]*$",
    re.IGNORECASE,
)
_PLACE_AFTER = re.compile(
    r"^\s?(?:古城|古镇|市(?!场|面|值)|县(?!志)|区(?!域)|镇(?!店|静|痛|纸)|乡|村|州|街道|大街|路(?!由|亚|灯|虎)|机场|火车站|"
    r"汽车站|高铁|景区|风景|旅游|跟团|门票|酒店|民宿|客栈|同城|"
    r"地图|移民|签证|留学|房产|写字楼|公寓|婚纱摄影|婚车|自驾|一日游|"
    r"(?:city|county|town|street|road|airport|hotels?|map|travel|tourism|station|skyline|souvenirs?)(?![a-z]))",
    re.IGNORECASE,
)
_LIST_OF_PLACES = re.compile(
    r"(?:北京|上海|天津|重庆|广州|深圳|杭州|南京|成都|武汉|西安|苏州|长沙|青岛|浙江|江苏|广东|山东|福建|四川)"
)
_JOINED = re.compile(r"[、,，/ ]")


def person(text: str, start: int, end: int) -> Cue | None:
    """Words that make the name at ``start`` to ``end`` that of a person: 作者…, …著, written by …"""
    first = max(0, start - 24)
    if found := _PERSON_BEFORE.search(text[first:start]):
        return cue_of(found, first, 0.9)
    found = _PERSON_AFTER.match(text[end : end + 16])
    return cue_of(found, end, 0.8) if found else None


def place(text: str, start: int, end: int) -> Cue | None:
    """Words that make the name at ``start`` to ``end`` that of a place: …古城, …机场, 位于…, in …; or a list of towns it stands
    in. ``in`` and ``to`` alone say little (0.5).
    """
    if found := _PLACE_AFTER.match(text[end : end + 16]):
        return cue_of(found, end, 0.9)
    first = max(0, start - 24)
    if found := _PLACE_BEFORE.search(text[first:start]):
        return cue_of(found, first, 0.5 if len(found.group().strip()) < 3 else 0.9)
    towns = list(_LIST_OF_PLACES.finditer(text[max(0, start - 24) : end + 24]))
    listed = _JOINED.match(text[end : end + 1]) or _JOINED.match(text[max(0, start - 1) : start])
    return cue_of(towns[0], max(0, start - 24), 0.8) if len(towns) > 1 and listed else None
