"""A text folded so that disguised spellings look alike, with the way back to every original character.

Folding goes character by character, whatever stands around it. So it is linear in the text, the same for names and
titles, and the place of every folded character in the original is known exactly. Width, case, fonts, accents, invisible
characters, traditional and Japanese forms (OpenCC) and look-alike letters (UTS #39) fold away; whatever is no letter or
digit parts words.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate, takewhile

from matchers.once import once
from matchers.text.confusables import LOOK_ALIKES
from matchers.text.japanese import JAPANESE
from matchers.text.letters import UNSPACED, invisible, ornament, plain_letters, unspaced
from matchers.text.ordinary import known_word
from matchers.text.traditional import SIMPLIFIED
from matchers.text.upright import upright

MAX_TEXT = 100_000
"""Characters of one field that are read: a longer title, attribute or description is judged by its beginning."""

MAX_EDGED = 2_000
"""Letters at the beginning of a field in which misspellings are looked for."""

BREAK = " "
"""What white space, list and sentence punctuation fold to: two words beside it may meet by chance. No letter comes before it."""
JOINT = "\t"
"""What every other symbol folds to (``.``, ``*``, ``_``, ``·``, emoji): rarely stands between two words by chance."""

_BREAKS = frozenset(",;:!?()[]{}<>|\"'，、。；：！？（）【】〔〕〖〗《》「」『』“”‘’…—–\u00a0\u3000")

_FILLERS = frozenset("〇丶丨丿乀乁亅の")
"""Bare strokes, the round zero and the Japanese particle: put between characters or in place of one, they are signs."""

_alike = {word[0]: word[1:] for word in LOOK_ALIKES.split() if not "\u4e00" <= word[0] <= "\u9fff"}
"""Chinese characters that look alike (士, 土) are other words: :mod:`matchers.text.likeness` takes care of them."""
_simplified = {word[0]: word[1:] for word in f"{JAPANESE} {SIMPLIFIED}".split()}
_letters_in_boxes = {
    chr(first + n): chr(ord("a") + n) for first in (0x1F150, 0x1F170, 0x1F1E6) for n in range(26)
}  # negative circled, negative squared, regional indicators: Unicode gives these no decomposition
_BRAILLE = dict(zip("⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵", "abcdefghijklmnopqrstuvwxyz", strict=True))
_small_capitals = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢĸᴎ", "abcdefghijklmnoprstuvwyzkn", strict=True))

_FACES = {
    **dict.fromkeys("i1!|", "l"), "0": "o", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b", "9": "g",
    "@": "a", "$": "s", "€": "e", "£": "l", "¥": "y", "₩": "w", "₭": "k", "₥": "m", "฿": "b", "₮": "t", "₦": "n", "₱": "p",
    "₲": "g", "₵": "c", "₳": "a", "¢": "c", "×": "x", "µ": "u", "д": "a", "и": "n", "я": "r", "ш": "w", "щ": "w",
    "ц": "u", "ч": "y", "ф": "o", "θ": "o", "ξ": "e", "σ": "e", "λ": "a", "δ": "a", "π": "n", "þ": "p", "ﻮ": "g",
    **dict(zip("卂乃匚刀乇下厶卄工丁长乚从几口尸尺丂丅凵リ山乂丫乙", "abcdefghljklmnoprstuvwxyz", strict=True)),
}  # fmt: skip
"""Digits, signs, foreign letters and characters used for Latin letters by their look (leet, faux Cyrillic, faux Chinese)."""


def _fold(letter: str) -> str:
    """What one character becomes: letters, nothing (it shows nothing), :data:`BREAK` or :data:`JOINT`."""
    if letter in _FILLERS:
        return JOINT
    if "\u4e00" <= letter <= "\u9fff":  # nothing below changes these
        return _simplified.get(letter, letter)
    if invisible(letter) or ornament(letter):
        return ""
    plain = _letters_in_boxes.get(letter) or _BRAILLE.get(letter) or plain_letters(letter)
    if plain:
        alike = "".join(_alike.get(part) or _simplified.get(part, part) for part in plain)
        return "".join(_small_capitals.get(part, part) for part in alike)
    return BREAK if letter.isspace() or letter in _BREAKS or unicodedata.category(letter) in ("Cc", "Zs", "Cs") else JOINT


def _fold_faces(letter: str) -> str:
    """As :func:`_fold`, with digits and signs read as the letters they look like; ``i`` and ``l`` are one."""
    own = letter.casefold()
    return _FACES.get(own) or _fold(letter).replace("i", "l")


def _dress(letter: str) -> str:
    """What an honest writer may change without hiding: case, full width, traditional or Japanese form."""
    if 0xFF01 <= ord(letter) <= 0xFF5E:
        letter = chr(ord(letter) - 0xFEE0)
    return "".join(_simplified.get(part, part) for part in letter.casefold()) if letter.isalnum() or invisible(letter) else ""


def _in_place(letter: str) -> str:
    """One character for one: half width, simplified, and U+FFFD for a lone surrogate."""
    if 0xFF01 <= ord(letter) <= 0xFF5E:
        return chr(ord(letter) - 0xFEE0)
    if "\ud800" <= letter <= "\udfff":
        return "\ufffd"
    return " " if letter == "\u3000" else _simplified.get(letter, letter)


class _Table(dict[int, str]):
    """A table for ``str.translate`` that fills itself by ``rule``: at most one entry a Unicode character."""

    def __init__(self, rule: Callable[[str], str]) -> None:
        super().__init__()
        self.rule = rule

    def __missing__(self, code: int) -> str:
        self[code] = self.rule(chr(code))
        return self[code]


_PLAIN, _LOOSE, _DRESS, _IN_PLACE = _Table(_fold), _Table(_fold_faces), _Table(_dress), _Table(_in_place)

_STRETCHES = re.compile(f"[^{UNSPACED}]+")
_NO_SPACES = re.compile(f"[{UNSPACED}]+")
_KINDS = re.compile(r"\d+|\D+")
_RUNS = re.compile(rf"[{BREAK}{JOINT}]+")


def dressed(text: str) -> str:
    """``text`` without what an honest writer may change: case, full width, traditional forms, spaces and punctuation. Two texts
    that fold alike and differ here look alike without being the same letters.
    """
    return text.translate(_DRESS)


def in_place(text: str) -> str:
    """The first :data:`MAX_TEXT` characters of ``text`` in half width and simplified forms, each where it was."""
    return text[:MAX_TEXT].translate(_IN_PLACE)


class Folded:
    """One text, folded.

    Attributes:
        source: the original, at most :data:`MAX_TEXT` characters.
        spaced: folded, with one :data:`BREAK` or :data:`JOINT` for every character that is no letter or digit.
        words: what stands between these.
        letters: the words without anything between: every position below counts in them.
        starts: where words begin in ``letters`` that something parts from the one before, ascending; the first is 0.
    """

    def __init__(self, text: str, *, loose: bool = False) -> None:
        """``loose``: digits and signs are read as the letters they look like, see :func:`loosely`."""
        self.source = text[:MAX_TEXT]
        self._table = _LOOSE if loose else _PLAIN
        self._upright = upright(self.source)
        self.spaced = self._upright.translate(self._table)
        self.words = self.spaced.split()
        self.letters = "".join(self.words)
        self.starts = [0, *accumulate(map(len, self.words))]
        self._parted = frozenset(self.starts)

    def parted(self, at: int) -> bool:
        """Whether something stands between the letter before ``at`` and the one at it, or the text begins or ends there."""
        return at in self._parted

    def edge(self, at: int) -> bool:
        """Whether a word may begin or end at ``at``: parted, at a change between letters and digits, or in a script without
        spaces.
        """
        if at in self._parted:
            return True
        before, after = self.letters[at - 1], self.letters[at]
        return before.isdigit() != after.isdigit() or (not (before + after).isascii() and (unspaced(before) or unspaced(after)))

    @once
    def edges(self) -> list[int]:
        """Every :meth:`edge` in the first :data:`MAX_EDGED` letters, ascending."""
        found = {edge for stretch in self.stretches for edge in stretch}
        for run in _NO_SPACES.finditer(self.letters[:MAX_EDGED]):
            found.update(range(run.start(), run.end() + 1))
        return sorted(found)

    @once
    def stretches(self) -> list[list[int]]:
        """The same, only between letters of scripts with spaces and digits: one list for each stretch of these."""
        found = []
        for stretch in _STRETCHES.finditer(self.letters[:MAX_EDGED]):
            first, after = stretch.span()
            changes = [change.start() for change in _KINDS.finditer(self.letters, first, after)]
            parts = self.starts[bisect_left(self.starts, first) : bisect_right(self.starts, after)]
            found.append(sorted({*changes, *parts, *([after] if self.edge(after) else [])}))
        return found

    @once
    def unknown(self) -> list[tuple[int, int]]:
        """Words with letters in the first :data:`MAX_EDGED` that are no words every reader knows: where each begins and ends."""
        words = takewhile(lambda place: place[0] < MAX_EDGED, zip(self.starts, self.words, strict=False))
        return [(start, start + len(word)) for start, word in words if not plain_word(word)]

    def holds_unknown(self, start: int, end: int) -> bool:
        """Whether some of the letters from ``start`` to ``end`` are of such a word, as misspelt ones are."""
        at = bisect_left(self.unknown, (end, 0))
        return at > 0 and self.unknown[at - 1][1] > start

    def gaps(self, start: int, end: int) -> tuple[int, ...]:
        """Where something parts the letters from ``start`` to ``end``, counted from ``start``."""
        return tuple(at - start for at in self.starts[bisect_right(self.starts, start) : bisect_left(self.starts, end)])

    def parting(self, at: int) -> str:
        """What parts the letters at ``at``: a run of :data:`BREAK` and :data:`JOINT`, empty where nothing does or the text
        ends.
        """
        return self._partings.get(at, "")

    @once
    def _partings(self) -> dict[int, str]:
        runs = _RUNS.findall(self.spaced.strip())
        return dict(zip(self.starts[1:-1], runs, strict=True))

    @once
    def _origins(self) -> list[int]:
        folded = map(self._table.__getitem__, map(ord, self._upright))
        return [at for at, letters in enumerate(folded) if letters > BREAK for _ in letters]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of the original that letters ``start`` to ``end`` were folded from, with the marks that hang
        on it.
        """
        first, after = self._origins[start], self._origins[end - 1] + 1
        while after < len(self.source) and ornament(self.source[after]):
            after += 1
        return first, after

    def written(self, start: int, end: int) -> str:
        """The original characters that letters ``start`` to ``end`` come from, one for each letter."""
        return "".join(self.source[at] for at in self._origins[start:end])


@lru_cache(maxsize=65_536)
def plain_word(word: str) -> bool:
    """Whether every reader knows it: no name is hidden in it."""
    return word.isdigit() or known_word(word)


_SIGNS = "@$€£¥₩₭₥฿₮₦₱₲₵₳¢×µ!|"
_FOREIGN_FACES = "дияшщцчфθξσλδπþﻮДИЯШЩЦЧФΘΞΣΛΔΠÞ"
_CHINESE_FACES = "".join(face for face in _FACES if "\u3040" <= face <= "\u9fff")
_FACED = re.compile(
    rf"[\d+{_SIGNS}{_FOREIGN_FACES}](?:(?<=[^\W\d_][\d+{_SIGNS}])|(?<=[\d{_SIGNS}])(?=[^\W\d_]{{3}})|(?<=[{_SIGNS}])(?=[^\W\d_])"
    rf"|(?<=[{_FOREIGN_FACES}]))|(?<=[A-Za-z])[{_CHINESE_FACES}]+(?=[A-Za-z])"
)
"""A digit or sign beside a letter; a digit before one or two letters only is a quantity (``900ml``), not a disguise."""


def loosely(folded: Folded) -> Folded | None:
    """The same text with digits and signs read as the letters they look like, or ``None`` when none stands beside a letter."""
    return Folded(folded.source, loose=True) if _FACED.search(folded.source) else None


def spaced(source: str) -> str:
    """What :attr:`Folded.spaced` is of the same text, without the rest."""
    return upright(source[:MAX_TEXT]).translate(_PLAIN)


def loosely_spaced(source: str) -> str | None:
    """The same of :func:`loosely`."""
    source = source[:MAX_TEXT]
    return upright(source).translate(_LOOSE) if _FACED.search(source) else None
