"""Text made comparable, with the way back to the page.

Sellers who hide a number write it full-width, in circles, as keycaps or with invisible characters between. Folding undoes that
one character at a time, so that every folded character knows which one of the page it came from.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, repeat

MAX_TEXT = 1_000_000
"""Characters that are read of one text; a page's visible text is bounded far below, this holds for whoever calls with more."""

MAX_EXPANSION = 4
"""Characters one character may become; U+FDFA would become eighteen, a cheap way to swell a text."""

FEW = 24
"""Different characters to fold up to which it is faster to replace one after the other: Chinese commas, colons, brackets."""

QUOTE_LENGTH = 120
"""Characters of a quote, see :class:`casefiles.parts.Identifier`."""

GONE = "\N{REPLACEMENT CHARACTER}"
"""Stands in folded text for each character that was hidden: no part of any identifier."""

_ODD = {
    "\N{HEAVY PLUS SIGN}": "+",
    "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}": "i",
}  # the second grows in lower case, alone of all
_INVISIBLE = frozenset({"Cf", "Me"})  # zero-width and direction marks; enclosing keycaps and circles
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")  # line ends, terminal escapes, direction overrides


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in folded form: NFKC, lower case, any Unicode digit as ASCII, nothing invisible."""

    original: str
    text: str
    origin: "array[int] | None"
    """Index in ``text`` → index in ``original``; ``None`` when they are the same."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of the original that the non-empty range ``start:end`` of ``text`` came from."""
        if self.origin is None:
            return start, end
        return self.origin[start], self.origin[end - 1] + 1

    def quote(self, start: int, end: int, note: str = "") -> str:
        """The words around ``start:end`` of ``text`` as they stand in the original, then ``note``: at most 120 characters.

        Line ends and control characters become spaces.
        """
        first, last = self.span(start, end)
        room = QUOTE_LENGTH - len(note)
        left = max(0, first - max(0, room - (last - first)) // 2)
        return _UNSEEN.sub(" ", self.original[left : left + room]).strip() + note

    def hiding(self, spans: Iterable[tuple[int, int]]) -> "Folded":
        """The same with the ranges ``spans`` of ``text`` hidden: gone from the text, starred after four characters in quotes."""
        text, original = list(self.text), list(self.original)
        for start, end in spans:
            text[start:end] = [GONE] * (end - start)
            first, last = self.span(start, end)
            original[first + 4 : last] = "*" * (last - first - 4)
        return Folded("".join(original), "".join(text), self.origin)


def fold(text: str) -> Folded:
    """The first :data:`MAX_TEXT` characters of ``text`` in folded form."""
    text = text[:MAX_TEXT]
    if text.isascii():
        return Folded(text, text.lower(), None)
    changed = [character for character in set(text) if _folded(character) != character]
    if len(changed) <= FEW and all(len(_folded(character)) == 1 for character in changed):
        folded = text
        for character in changed:
            folded = folded.replace(character, _folded(character))
        return Folded(text, folded.lower(), None)
    pieces = list(map(_folded, text))
    lengths = list(map(len, pieces))
    origin = array("I", chain.from_iterable(map(repeat, range(len(lengths)), lengths)))
    return Folded(text, "".join(pieces).lower(), origin)


@lru_cache(maxsize=1 << 16)
def _folded(character: str) -> str:
    """What stands for one character of the page: nothing, itself, or up to four others."""
    digit = unicodedata.digit(character, None)
    if digit is not None:  # before NFKC, which makes "(1)" of ⑴, "1." of ⒈ and leaves ❶ alone
        return str(digit)
    if unicodedata.category(character) in _INVISIBLE or ord(character) in _VARIATION_SELECTORS:
        return ""
    folded = _ODD.get(character) or unicodedata.normalize("NFKC", character)
    return folded if len(folded.lower()) <= MAX_EXPANSION else character
