"""How sure it is that a name was written otherwise than registered on purpose.

Nobody sets a zero-width space, a Cyrillic letter or a mask into a name by accident; a letter more or less may be a slip, and a
near word may be another word. Full width and the other set of Chinese characters are dress only where the rest of the text
wears another: a seller who writes everything so hides nothing.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from casefiles.parts import Bilingual
from matchers.text.letters import invisible
from matchers.text.spelling import Spelling
from matchers.text.standings import spelling_of


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
FILLED = Dress(0.6, Bilingual(en="with one character more or less", zh="多一字或少一字"))
_OF_SPELLING = {
    Spelling.LOOK_ALIKE: Dress(1.0, Bilingual(en="in look-alike characters", zh="使用形近字符")),
    Spelling.BROKEN_UP: Dress(0.95, Bilingual(en="broken up by signs or spaces", zh="被符号或空格拆开")),
    Spelling.MASKED: Dress(0.95, Bilingual(en="with a sign for one of its characters", zh="以符号代替其中一字")),
    Spelling.REVERSED: Dress(0.95, Bilingual(en="written backwards", zh="倒序书写")),
    Spelling.TAKEN_APART: Dress(0.95, Bilingual(en="with a character taken apart or two put together", zh="将字拆开或合并")),
    Spelling.LOOKING_ALIKE: Dress(0.85, Bilingual(en="with a look-alike character", zh="以形近字代替其中一字")),
    Spelling.SOUND_ALIKE: Dress(0.8, Bilingual(en="with characters that only sound the same", zh="以同音字代替")),
    Spelling.NEARLY_SOUND_ALIKE: Dress(
        0.8, Bilingual(en="with a character that sounds nearly the same", zh="以近音字代替其中一字")
    ),
    Spelling.WRITTEN_OUT: Dress(0.85, Bilingual(en="in pinyin or phonetic letters", zh="以拼音或注音书写")),
    Spelling.TRANSCRIBED: Dress(0.85, Bilingual(en="by sound in letters used nowhere else", zh="以别处未用的文字音译书写")),
    Spelling.SHORTENED: Dress(0.6, Bilingual(en="by its consonants or initials", zh="仅用辅音或首字母")),
    Spelling.FILLED: FILLED,
    Spelling.MISSPELT: Dress(0.5, Bilingual(en="with letters changed, which may be a slip", zh="改动了字母，可能是笔误")),
}
"""Of the spellings that :mod:`matchers.text.names` knows. Input methods go by sound, so a character that only looks the same
is no
slip, and one that sounds the same may be; letters out of order are what fingers do. Our own judgement; see :data:`_SHORT`."""
_SHORT = frozenset({Spelling.LOOKING_ALIKE, Spelling.SOUND_ALIKE, Spelling.WRITTEN_OUT, Spelling.SHORTENED, Spelling.TRANSCRIBED})
"""Spellings of which a name of two characters, or of three Latin letters, has so many neighbours that one may be another's."""
_SHORTER, _SHORTER_LOOK = 0.7, 0.82
"""What is left of their sureness; more of a look, which no input method slips into."""
_MIXED = Dress(0.95, Bilingual(en="partly in pinyin", zh="部分以拼音书写"))
_BETWEEN = Dress(0.75, Bilingual(en="with signs between its words", zh="在词间插入符号"))
_PARTING = frozenset(" -‐–.·'’&/,，_+\u3000\u00a0\t")
"""Signs that part words in honest spellings."""
_PLAIN_LATIN = re.compile(r"[A-Za-z0-9]")
_APART = Dress(0.4, Bilingual(en="with a space within, which may part two words", zh="中间有空格，可能是两个词之间的空格"))
"""Chinese titles set spaces between words, and two words may meet as a name does; nobody parts every character by chance."""
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
    if found == name or (found.isascii() and found.casefold() == name.casefold()):
        return None
    found, text = found[:200], text[:5_000]
    if worn := _marks(found, name):
        return worn
    spelling = spelling_of(found, name)
    odd = any(not letter.isalnum() and letter not in name and letter not in _PARTING and letter.isprintable() for letter in found)
    if spelling is Spelling.AS_REGISTERED:
        return _BETWEEN if odd else _set_apart(found, name, text)
    if any(letter in _TURKISH for letter in found) and found.translate(_TO_LATIN).casefold() == name.casefold():
        return None
    worn = _of_spelling(spelling, found, name, text)
    return _BETWEEN if odd and worn and worn.deliberate < _BETWEEN.deliberate else worn


def _of_spelling(spelling: Spelling, found: str, name: str, text: str) -> Dress | None:
    """The dress of a spelling: less sure for short names; none for a transcription into the language of the listing."""
    letters = [letter for letter in found if letter.isalpha()]
    if spelling is Spelling.WRITTEN_OUT and any(letter.isascii() for letter in letters) and not all(map(str.isascii, letters)):
        return _MIXED
    if spelling is Spelling.GLUED:
        return None
    if spelling is Spelling.TRANSCRIBED and _script_of(letters) & _script_of(text.replace(found, " ")):
        return None
    worn = _OF_SPELLING[spelling]
    chinese = any("一" <= letter <= "鿿" for letter in name)
    if spelling is Spelling.BROKEN_UP and chinese and "".join(found.split()).isalpha() and len(found.split()) < len(letters):
        return _APART
    if spelling in _SHORT and sum(map(str.isalpha, name)) < (3 if chinese else 4):
        return Dress(worn.deliberate * (_SHORTER if spelling is not Spelling.LOOKING_ALIKE else _SHORTER_LOOK), worn.words)
    return worn


def _script_of(letters: Iterable[str]) -> set[str]:
    """First words of the Unicode names of letters, without Latin and Chinese: ``CYRILLIC``, ``HIRAGANA`` …"""
    foreign = [letter for letter in letters if letter.isalpha() and not letter.isascii()]
    return {unicodedata.name(letter, "?").split()[0] for letter in foreign} - {"CJK", "LATIN"}


_TO_LATIN = str.maketrans({"İ": "I", "ı": "i"})
