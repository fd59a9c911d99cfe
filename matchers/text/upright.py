"""Letters written upside down, read as they would stand upright: ``ɐɯnd`` is ``amup``, which backwards is a name."""

import re

_TURNED = dict(
    zip(
        "ɐɔǝɟƃɓɥᴉɾʞɯɹʇʌʍʎⱯƆƎℲ⅁ꞰƜᴚꓕɅ⅄",
        "acefgghijkmrtvwyACEFGKMRTVY",
        strict=True,
    )
)
"""Letters that exist for being turned (IPA, Uralic phonetics and Letterlike Symbols of the Unicode charts), and what they are."""
_PAIRED = dict(zip("bqdpnu", "qbpdun", strict=True))
"""Plain letters that a half turn makes into each other."""
_LIKE_PLAIN = dict(zip("ןıſ", "liJ", strict=True))
"""Letters of other uses that stand in for turned ones."""

_UPRIGHT = str.maketrans(_TURNED | _PAIRED | _LIKE_PLAIN)
_ANY = re.compile(f"[{''.join(_TURNED)}]")
_WORD = re.compile(f"[A-Za-z{''.join(_TURNED | _LIKE_PLAIN)}]+")
LEAST = 2
"""Different turned letters a word needs: African alphabets and phonetic spelling have one of them (ɔ, ʌ) among plain ones."""


def _word(found: re.Match[str]) -> str:
    word = found.group()
    return word.translate(_UPRIGHT) if len(set(_ANY.findall(word))) >= LEAST else word


def upright(text: str) -> str:
    """``text`` with each upside-down word in upright letters, in the order they stand in: as many characters as before."""
    return text if text.isascii() or not _ANY.search(text) else _WORD.sub(_word, text)
