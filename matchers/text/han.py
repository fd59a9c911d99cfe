"""What is known of single Chinese characters: how they sound, what they look like, what they are put together of.

The tables beside this module are made by ``tools/han_tables.py``, which names their sources and licences. All characters are
simplified ones, as :mod:`matchers.text.folding` leaves them.
"""

import re
from collections import defaultdict
from functools import cache

from matchers.tables import table

FIRST_CODE = 0xF0000
"""Plane 15, for private use: one character there stands for each syllable."""

NUMERALS = dict(zip("零一二三四五六七八九0123456789", "0123456789零一二三四五六七八九", strict=True))
"""Numbers that stand for their characters: ``3只`` for ``三只``."""


@cache
def readings() -> dict[str, tuple[str, ...]]:
    """Character → its readings without tones, the commonest first."""
    found: dict[str, tuple[str, ...]] = {}
    for token in " ".join(table(__package__, "sounds.txt")).split():
        having, letters = token.split("=")
        found.update(dict.fromkeys(letters, tuple(having.split("~"))))
    return found


@cache
def syllables() -> dict[str, str]:
    """Each syllable of pinyin → the one character that stands for it."""
    every = sorted({reading for having in readings().values() for reading in having})
    return {syllable: chr(FIRST_CODE + nth) for nth, syllable in enumerate(every)}


@cache
def written_syllables() -> frozenset[str]:
    """Those with a vowel: alone, ``m`` or ``ng`` is no syllable to who reads Latin letters."""
    return frozenset(syllable for syllable in syllables() if not set("aeiouv").isdisjoint(syllable))


@cache
def codes() -> dict[int, str]:
    """A table for ``str.translate``: character → the code of its commonest reading."""
    return {ord(letter): syllables()[having[0]] for letter, having in readings().items()}


@cache
def codes_of(letter: str) -> tuple[str, ...]:
    """The codes of every reading of one character; the character itself when it has none."""
    return tuple(syllables()[reading] for reading in readings().get(letter, ())) or (letter,)


@cache
def _looks() -> dict[str, str]:
    seen: defaultdict[str, str] = defaultdict(str)
    for token in " ".join(table(__package__, "shapes.txt")).split():
        seen[token[0]] += token[1:]
        for other in token[1:]:
            seen[other] += token[0]
    return dict(seen)


@cache
def _sounding() -> dict[str, str]:
    by_reading: defaultdict[str, str] = defaultdict(str)
    for letter, having in readings().items():
        for reading in having[:2]:
            by_reading[reading] += letter
    return dict(by_reading)


@cache
def look_alikes(letter: str) -> frozenset[str]:
    """The characters one takes for ``letter`` at a glance, and those for which one takes it."""
    return frozenset(_looks().get(letter, ""))


@cache
def alike(letter: str) -> frozenset[str]:
    """Characters that look like ``letter`` or share one of its two commonest readings; not itself. A number is like its digit,
    but never like another number: one leaf is not three.
    """
    sounding = "".join(_sounding()[reading] for reading in readings().get(letter, ())[:2])
    others = look_alikes(letter).union(sounding) - {letter}
    return (others - NUMERALS.keys()) | {NUMERALS[letter]} if letter in NUMERALS else others


_NOT_TOLD_APART = re.compile(r"^([zcs])h|^n(?=[aeiouv])|(?<=[aei])ng$")
"""Sounds that many speakers do not tell apart: retroflex and flat (zh, z), n and l, front and back nasals (ang, an). Input
methods for pinyin offer these as fuzzy sounds."""


def _slurred(reading: str) -> str:
    """A reading as one hears it who does not tell such sounds apart."""
    return _NOT_TOLD_APART.sub(lambda found: found[1] or ("n" if found.end() == len(reading) else "l"), reading)


@cache
def _slurring() -> dict[str, str]:
    by_reading: defaultdict[str, str] = defaultdict(str)
    for letter, having in readings().items():
        by_reading[_slurred(having[0])] += letter
    return dict(by_reading)


@cache
def nearly_alike(letter: str) -> frozenset[str]:
    """Characters that sound nearly like ``letter`` (see :data:`_NOT_TOLD_APART`) by their commonest reading, not quite alike."""
    having = readings().get(letter, ())[:1]
    return frozenset("".join(_slurring()[_slurred(reading)] for reading in having)) - alike(letter) - {letter}


@cache
def initials(letter: str) -> frozenset[str]:
    """The Latin letters that the readings of ``letter`` begin with."""
    return frozenset(reading[0] for reading in readings().get(letter, ()))


@cache
def joins() -> dict[str, str]:
    """Two characters → the one they make when written close: 弓长 → 张; of several (口八: 叭 and 只) the first."""
    return {token[1:]: token[0] for token in reversed(" ".join(table(__package__, "parts.txt")).split())}


@cache
def joined_to() -> dict[int, str]:
    """A table for ``str.translate``: a character that its parts join to in vain → the one that :func:`joins` has for them."""
    tokens = " ".join(table(__package__, "parts.txt")).split()
    return {ord(token[0]): joins()[token[1:]] for token in reversed(tokens) if joins()[token[1:]] != token[0]}


@cache
def _phonetic() -> dict[str, str]:
    pairs = (token.split("=") for token in " ".join(table(__package__, "bopomofo.txt")).split())
    return {letters: syllable for syllable, letters in pairs}


BOPOMOFO = re.compile("[\u3105-\u312f\u02ca\u02c7\u02cb\u02d9]+")
"""A run of phonetic letters with their tone marks."""
_ONE_SYLLABLE = re.compile("[\u02ca\u02c7\u02cb\u02d9]*([\u3105-\u312f]{1,3})[\u02ca\u02c7\u02cb\u02d9]*")


def spelt(letters: str) -> tuple[tuple[str, int], ...]:
    """A run of phonetic letters as syllables of pinyin, each with the letters it took; empty when it is none."""
    found, at, known = [], 0, _phonetic()
    while at < len(letters):
        one = _ONE_SYLLABLE.match(letters, at)
        size = next((n for n in range(len(one[1]), 0, -1) if one[1][:n] in known), 0) if one else 0
        if one is None or not size:
            return ()
        end = one.start(1) + size
        while end < len(letters) and not "\u3105" <= letters[end] <= "\u312f":
            end += 1
        found.append((known[one[1][:size]], end - at))
        at = end
    return tuple(found)


def is_han(letter: str) -> bool:
    """Whether one character is a Chinese character of the basic block."""
    return "\u4e00" <= letter <= "\u9fff"
