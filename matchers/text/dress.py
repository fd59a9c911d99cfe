"""How sure it is that a name was written otherwise than registered on purpose.

Nobody sets a zero-width space, a Cyrillic letter or a mask into a name by accident; a letter more or less may be a slip, and a
near word may be another word. Full width and the other set of Chinese characters are dress only where the rest of the text
wears another: a seller who writes everything so hides nothing.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from casefiles.parts import Bilingual
from matchers.text.disguises import spelling_of
from matchers.text.letters import invisible
from matchers.text.spelling import Spelling


@dataclass(frozen=True, slots=True)
class Dress:
    """A way of writing a name."""

    deliberate: float
    """0–1: how sure it is that it is on purpose and not a slip or another word."""
    words: Bilingual


_SIGNS = Dress(
    1.0,
    Bilingual(en="with marks or hidden characters that no keyboard sets by itself", zh="夹有键盘不会自行打出的符号或隐藏字符"),
)
_WIDTH = Dress(0.75, Bilingual(en="in full width amid half-width letters", zh="以全角书写，而其余字母为半角"))
_FORMS = Dress(0.75, Bilingual(en="in traditional characters amid simplified ones", zh="以繁体书写，而其余文字为简体"))
_ACCENT = Dress(0.6, Bilingual(en="with an accent that the name has not", zh="添加了原名称没有的变音符号"))
_OF_SPELLING = {
    Spelling.LOOK_ALIKE: Dress(1.0, Bilingual(en="in look-alike characters", zh="使用形近字符")),
    Spelling.BROKEN_UP: Dress(0.95, Bilingual(en="broken up by signs or spaces", zh="被符号或空格拆开")),
    Spelling.MASKED: Dress(0.95, Bilingual(en="with a sign for one of its characters", zh="以符号代替其中一字")),
    Spelling.REVERSED: Dress(0.95, Bilingual(en="written backwards", zh="倒序书写")),
    Spelling.MISSPELT: Dress(0.5, Bilingual(en="with letters changed, which may be a slip", zh="改动了字母，可能是笔误")),
}
_OTHER = Dress(0.8, Bilingual(en="otherwise than registered", zh="与注册写法不同"))
_PLAIN_LATIN = re.compile(r"[A-Za-z0-9]")
_TURKISH = frozenset("İı")
"""What a Turkish keyboard makes of I and i."""


def _is_wide(letter: str) -> bool:
    return "！" <= letter <= "～"


def _encodable(letter: str, charset: str) -> bool:
    try:
        letter.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def _han_of(text: str, charset: str, other: str) -> bool:
    """Whether ``text`` has a Chinese character that ``charset`` has and ``other`` has not: Big5 holds the traditional ones, GB
    2312
    the simplified ones, and what stands in one alone tells which is written.
    """
    return any("一" <= letter <= "鿿" and not _encodable(letter, other) and _encodable(letter, charset) for letter in text)


def _marks(found: str, name: str) -> Dress | None:
    """Signs over, under and between letters that the name has not."""
    if found.isascii():
        return None
    own = set(unicodedata.normalize("NFD", name))
    if any(invisible(letter) and letter not in name for letter in found):
        return _SIGNS
    composed = unicodedata.normalize("NFC", found)
    extra = [
        mark
        for letter in composed
        if letter not in _TURKISH and not ("぀" <= letter <= "鿿")
        for mark in unicodedata.normalize("NFD", letter)
        if unicodedata.combining(mark) and mark not in own
    ]
    if not extra:
        return None
    rare = any(unicodedata.combining(letter) or "\u1e00" <= letter <= "\u1eff" for letter in composed if letter not in name)
    return _SIGNS if rare or len(extra) > max(1, len(name) // 4) else _ACCENT


def _set_apart(found: str, name: str, text: str) -> Dress | None:
    """A width or a set of characters that only the name wears."""
    if found.isascii():
        return None
    rest = text.replace(found, " ")
    if any(map(_is_wide, found)) and not any(map(_is_wide, name)) and _PLAIN_LATIN.search(rest):
        return _WIDTH
    if _han_of(found, "big5", "gb2312") and not _han_of(name, "big5", "gb2312") and _han_of(rest, "gb2312", "big5"):
        return _FORMS
    return None


@lru_cache(maxsize=1024)
def dress_of(found: str, name: str, text: str) -> Dress | None:
    """How ``found`` in ``text`` dresses ``name``; ``None`` for a spelling as registered (case, spaces and punctuation aside)."""
    found, text = found[:200], text[:5_000]
    spelling = spelling_of(found, name)
    if worn := _marks(found, name):
        return worn
    if spelling is Spelling.AS_REGISTERED:
        return _set_apart(found, name, text)
    if any(letter in _TURKISH for letter in found) and found.translate(_TO_LATIN).casefold() == name.casefold():
        return None
    return _OF_SPELLING.get(spelling, _OTHER)


_TO_LATIN = str.maketrans({"İ": "I", "ı": "i"})
