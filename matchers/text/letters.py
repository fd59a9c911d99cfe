"""What a single character is: whether it counts as a letter, what is left of it without dress, and whether its script has
spaces.
"""

import re
import unicodedata

UNSPACED = (
    "\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3041-\u31ff\u3400-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Character class, for use inside ``[]``, of scripts written without spaces or with endings grown on (Thai to Myanmar, Khmer,
Han, kana, bopomofo, Hangul): there a name may begin and end anywhere."""

_UNSPACED = re.compile(f"[{UNSPACED}]")
_KANA_OR_HANGUL = re.compile("[\u3040-\u30ff\u31f0-\u31ff\u1100-\u11ff\u3130-\u318f\uac00-\ud7ff]+")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""``Default_Ignorable_Code_Point`` of the Unicode Character Database: characters that show nothing."""


def unspaced(letter: str) -> bool:
    """Whether one character belongs to a script in which words are not parted by spaces (see :data:`UNSPACED`)."""
    return "\u3400" <= letter <= "\u9fff" or (letter >= "\u0e00" and _UNSPACED.match(letter) is not None)


def invisible(letter: str) -> bool:
    """Whether one character shows nothing by itself: zero-width, bidi control, filler, variation selector, tag."""
    return _INVISIBLE.match(letter) is not None


def ornament(letter: str) -> bool:
    """Whether one character is a mark over, under, through or around the letter before it that does not make another word:
    accents, overlays, enclosing circles, Hebrew and Arabic points. Vowel signs of Indic scripts and kana voicing are none.
    """
    kind = unicodedata.category(letter)
    place = unicodedata.combining(letter)
    return kind == "Me" or (kind == "Mn" and (place == 1 or 10 <= place <= 36 or place >= 200))


def _counts(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter) in ("Mn", "Mc")


def plain_letters(letter: str) -> str:
    """What is left of one character without width, case, font, circle and ornament; empty when it is no letter or digit."""
    composed = unicodedata.normalize("NFKC", letter)
    if _KANA_OR_HANGUL.fullmatch(composed):
        return composed
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    return "".join(part for part in parts if _counts(part) and not ornament(part) and not invisible(part))
