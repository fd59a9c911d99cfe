"""Other ways to read folded letters: as they sound, with parts joined to characters, and thinned out. Each keeps the way back."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from matchers.text.folding import BREAK, JOINT, Folded
from matchers.text.han import BOPOMOFO, codes, joined_to, joins, spelt, syllables, written_syllables

_LATIN = re.compile(r"(?:[a-z]{1,6}[1-5])+(?![a-z0-9])|[a-z]+")
"""A run of Latin letters, or of syllables each with the number of its tone."""
_NO_PINYIN = re.compile("[bdfhjklmpqtwxy](?![aeiouv])|[zcs](?!h?[aeiouv])|(?<!n)g(?![aeiouv])|(?<!e)r(?![aeiouv])")
"""What no run of syllables has: most words of other languages do, and need no closer look."""
_TONED = re.compile(r"([a-z]+)[1-5]")
_READ_ALOUD = re.compile(f"{_LATIN.pattern}|{BOPOMOFO.pattern}")
"""What may be written by its sound."""
WRITTEN = 0x1000
"""How far behind the code of a syllable (:mod:`matchers.text.han`) the one stands that says it was written as a sound."""
_LONGEST = 6
"""Letters of the longest syllable, ``zhuang`` and its like."""
_MOST = 12
"""Syllables of one run of Latin letters: a longer one is no name."""


@dataclass(frozen=True, slots=True)
class View:
    """Folded letters read otherwise.

    Attributes:
        letters: what is read.
        begins: for each of them, where in the folded letters what it was read from begins; ``None``: each from its own.
        ends: likewise, where that ends.
    """

    letters: str
    begins: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """The folded letters from which ``letters[start:end]`` were read; ``None`` when it cuts one of them in two."""
        if self.begins is None or self.ends is None:
            return start, end
        cut = start and self.begins[start] == self.begins[start - 1]
        cut = cut or (end < len(self.begins) and self.begins[end] == self.begins[end - 1])
        return None if cut else (self.begins[start], self.ends[end - 1])


Unit = tuple[str, int, int]
"""What is read, and where in the folded letters what it is read from begins and ends."""


def _view(units: Iterable[Unit]) -> View:
    read = [(part, begin, end) for text, begin, end in units for part in text]
    if not read:
        return View("")
    letters, begins, ends = zip(*read, strict=True)
    return View("".join(letters), begins, ends)


@lru_cache(maxsize=20_000)
def parsed(word: str) -> tuple[tuple[str, int], ...]:
    """A run of Latin letters as syllables of pinyin, each with its length; empty when it is none. Of several readings that with
    the longest syllable first: ``linguo`` is lin-guo, for ling-uo is none.
    """
    if _NO_PINYIN.search(word):
        return ()
    known = written_syllables()
    rest: list[tuple[tuple[str, int], ...] | None] = [None] * len(word) + [()]
    for at in range(len(word) - 1, -1, -1):
        for size in range(min(_LONGEST, len(word) - at), 0, -1):
            after = rest[at + size]
            if after is not None and word[at : at + size] in known:
                rest[at] = ((word[at : at + size], size), *after)
                break
    found = rest[0] or ()
    return found if len(found) <= _MOST else ()


def _read_aloud(run: str) -> tuple[tuple[str, int], ...]:
    """A match of :data:`_LATIN` as syllables, each with the characters it took, its tone among them."""
    if run.isalpha():
        return parsed(run) if len(run) < _MOST * _LONGEST else ()
    toned = tuple((syllable, len(syllable) + 1) for syllable in _TONED.findall(run)[: _MOST + 1])
    return toned if len(toned) <= _MOST and written_syllables().issuperset(part for part, _ in toned) else ()


def _stretches(folded: Folded, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Runs of ``pattern`` within words, as positions in the folded letters."""
    for first, after in zip(folded.starts, folded.starts[1:], strict=False):
        for run in pattern.finditer(folded.letters, first, after):
            yield run.span()


def _syllables(folded: Folded) -> list[tuple[int, int, tuple[tuple[str, int], ...]]]:
    letters = folded.letters
    found = [(start, end, _read_aloud(letters[start:end])) for start, end in _stretches(folded, _LATIN)]
    if BOPOMOFO.search(letters):
        found += [(start, end, spelt(letters[start:end])) for start, end in _stretches(folded, BOPOMOFO)]
    return sorted(each for each in found if each[2])


def sounded(folded: Folded) -> View:
    """One code for each syllable: of a character its commonest reading, of pinyin and bopomofo what they say."""
    letters = folded.letters.translate(codes())
    written = _syllables(folded)
    if not written:
        return View(letters)
    known, units, at = syllables(), [], 0
    for start, end, parts in written:
        units += [(letters[nth], nth, nth + 1) for nth in range(at, start)]
        for part, size in parts:
            units.append((known[part], start, start + size))
            start += size
        at = end
    units += [(letters[nth], nth, nth + 1) for nth in range(at, len(letters))]
    return _view(units)


@lru_cache(maxsize=65_536)
def _aloud(run: str) -> str:
    """The codes of a run of Latin or phonetic letters, :data:`WRITTEN` further; itself where it cannot be read aloud."""
    parts = spelt(run) if run[0] > "z" else _read_aloud(run)
    return "".join(chr(ord(syllables()[part]) + WRITTEN) for part, _ in parts) or run


@lru_cache(maxsize=65_536)
def _latin_sound(word: str) -> str:
    return _READ_ALOUD.sub(lambda run: _aloud(run[0]), word)


def sounds(spaced: str) -> str:
    """The letters of :func:`sounded`, without the way back, and other characters as they are: :func:`matchers.text.han.codes`
    makes them codes. Those that were written as sounds stand :data:`WRITTEN` further.
    """
    if spaced.isascii():
        read = "".join(map(_latin_sound, spaced.split()))
        return "" if read.isascii() else read
    return _READ_ALOUD.sub(lambda run: _aloud(run[0]), spaced)


def joined(folded: Folded) -> View | None:
    """With neighbours that make one character read as that character, from the left; ``None`` when no two do. Characters made of
    the same two are one: see :func:`matchers.text.han.joined_to`.
    """
    letters, whole = folded.letters, joins()
    if letters.isascii() or whole.keys().isdisjoint(map(str.__add__, letters, letters[1:])):
        return None
    same, units, at = letters.translate(joined_to()), [], 0
    while at < len(letters):
        one = whole.get(letters[at : at + 2])
        size = 2 if one else 1
        units.append((one or same[at], at, at + size))
        at += size
    return _view(units)


_FILLER = re.compile("(?<=[\u4e00-\u9fff])[0-9a-z](?=[\u4e00-\u9fff])")
"""One letter or digit between two Chinese characters."""
_REPEATED = re.compile(rf"([^{BREAK}{JOINT}])\1+")


def thin(spaced: str) -> str:
    """Folded text with one letter where several are the same, without single letters and digits between Chinese characters."""
    return _REPEATED.sub(r"\1", spaced if spaced.isascii() else _FILLER.sub("", spaced))


def thinned(folded: Folded) -> View | None:
    """The same with the way back; ``None`` when there is nothing to leave out."""
    spaced = folded.spaced
    if thin(spaced) == spaced:
        return None
    fillers = {filler.start() for filler in _FILLER.finditer(spaced)}
    units: list[Unit] = []
    last, at = BREAK, 0
    for nth, letter in enumerate(spaced):
        if letter in (BREAK, JOINT):
            last = letter
            continue
        if letter == last:
            units[-1] = (letter, units[-1][1], at + 1)
        elif nth not in fillers:
            units.append((letter, at, at + 1))
            last = letter
        at += 1
    return _view(units)
