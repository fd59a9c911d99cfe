"""Which names are ordinary words too: these name the mark only when something else in the listing says so."""

import re

from matchers.tables import table

_MORE_CHINESE = """
凤凰 美的 荣耀 精工 长城 红牛 英雄 三叶草 花花公子 蓝月亮 金龙鱼 自然堂 回力 双喜 中华 白猫 晨光 红双喜
老干部 好太太 公牛 永久 飞鸽 海鸥 蝴蝶 牡丹 熊猫 大白兔 双星 骆驼 大宝 东风 解放 红旗 幸福 光明 伊人
太阳神 太极 同仁 老人头 富贵鸟 金利来 七匹狼 与狐 红蜻蜓 小天鹅 小鸭 小护士 小黄鸭 小红书 大疆 大益 天堂
天猫 农夫 山泉 好丽友 好利来 好想你
"""
"""Ordinary words known as marks that the dictionary marks as proper names, or does not count often enough."""

_english = " ".join(table(__package__, "english.txt")).split()
_COMMON_ENGLISH = frozenset(word for word in _english if word[0] != "~")
_KNOWN_ENGLISH = frozenset(word.removeprefix("~") for word in _english)
_COMMON_CHINESE = frozenset(" ".join(table(__package__, "chinese.txt")).split()) | frozenset(_MORE_CHINESE.split())
_QUANTITY = re.compile(r"\d+[a-z]{1,2}|[a-z]{1,2}\d{1,3}")


def ordinary(letters: str) -> bool:
    """Whether a folded name is an everyday word (the 11,000 commonest English ones by SCOWL, common Chinese words of two and
    three characters), all digits, or reads like a quantity or a size (``3m``, ``v8``). One letter or character is always
    ordinary.
    """
    return (
        len(letters) == 1
        or letters.isdigit()
        or letters in _COMMON_ENGLISH
        or letters in _COMMON_CHINESE
        or _QUANTITY.fullmatch(letters) is not None
    )


def known_word(letters: str) -> bool:
    """Whether folded letters are an English word that every reader knows (SCOWL size 35): ``cannon`` is no misspelt Canon."""
    return len(letters) == 1 or letters in _KNOWN_ENGLISH or (letters.endswith("s") and letters[:-1] in _KNOWN_ENGLISH)
