"""Whether a stated origin lies within a protected region, as far as the names of places tell.

Chinese places are known down to the county, with those that are no more (``casefiles.places``), countries by name; what is
smaller or unknown is compared as words.
"""

import re
from collections.abc import Sequence
from enum import StrEnum

from casefiles.places.divisions import Division, coded, holds, named
from matchers.tables import table
from matchers.text.folding import Folded


class Lies(StrEnum):
    """Where one place lies, seen from another."""

    INSIDE = "inside"
    OUTSIDE = "outside"


_PARTS = re.compile("[,，;；、/]")
_PROVINCES = {name: names[0] for names in map(str.split, table(__package__, "provinces.txt")) for name in names}
_country_of = {
    Folded(name).letters: code for code, *names in map(str.split, table(__package__, "countries.txt")) for name in names
}
_FILLING = re.compile("省|市|盟|自治区|自治州|地区|特别行政区|壮族|回族|维吾尔|(?<=.{2})[县区州旗]$")


def _country(letters: str) -> str | None:
    if _province(letters):
        return "cn"
    return next((code for name, code in _country_of.items() if letters.startswith(name) or letters.endswith(name)), None)


def _province(letters: str) -> str | None:
    """The province's Chinese short name. Chinese names the larger place first, English mostly last."""
    bare = letters.removeprefix("中国").removesuffix("china")
    return next(
        (own for name, own in _PROVINCES.items() if bare.startswith(name) or (name.isascii() and bare.endswith(name))), None
    )


def _core(letters: str) -> str:
    """What is left of a place without country, province and the words for kinds of divisions."""
    for name in (*_PROVINCES, *_country_of):
        letters = letters.removeprefix(name)
        letters = letters.removesuffix(name) if name.isascii() else letters
    return _FILLING.sub("", letters)


def _divisions(letters: str) -> tuple[Division, ...]:
    return named(letters.removeprefix("中国"))


def between(region: Sequence[Division], stated: Sequence[Division]) -> tuple[Lies, float] | None:
    """Where the divisions that ``stated`` may mean lie, seen from those that ``region`` may mean; ``None`` when they are wider.

    A place that is no more is told from another of its prefecture by nobody who has no map.
    """
    if any(holds(outer, inner) for outer in region for inner in stated):
        sure = all(any(holds(outer, inner) for outer in region) for inner in stated)
        return Lies.INSIDE, 1.0 if sure else 0.8
    if any(holds(inner, outer) for outer in region for inner in stated):
        return None
    if any(outer.code[:4] == inner.code[:4] and not (outer.current and inner.current) for outer in region for inner in stated):
        return None
    elsewhere = all(outer.code[:2] != inner.code[:2] for outer in region for inner in stated)
    return Lies.OUTSIDE, 1.0 if elsewhere else 0.95


def _one(region: str, stated: str) -> tuple[Lies, float] | None:
    places, offered = _divisions(region), _divisions(stated)
    if places and offered:
        return between(places, offered)
    inner, outer = _core(stated), _core(region)
    if outer and (outer in inner or (len(inner) > 1 and inner in outer)):
        return Lies.INSIDE, 1.0
    here, there = _country(region), _country(stated)
    if here and there and here != there:
        return Lies.OUTSIDE, 1.0
    provinces = _province(region), _province(stated)
    if all(provinces) and provinces[0] != provinces[1]:
        return Lies.OUTSIDE, 1.0
    if not outer:
        return (Lies.INSIDE, 1.0) if there and (provinces[0] is None or provinces[1]) else None
    if not inner or outer.isascii() != inner.isascii():
        return None
    return Lies.OUTSIDE, 0.9 if all(provinces) or provinces[1] else 0.6


def lies(stated: str, region: str) -> tuple[Lies, float] | None:
    """Where ``stated`` lies seen from ``region``, and how sure that is (0–1); ``None`` when the names do not tell: it is only the
    province or country of the region, or in another script. A region may name several places, parted by commas or semicolons.
    """
    place = Folded(stated[:200]).letters
    answers = [_one(letters, place) for part in _PARTS.split(region) if (letters := Folded(part).letters)]
    if not place or not answers:
        return None
    inside = next((answer for answer in answers if answer and answer[0] is Lies.INSIDE), None)
    return inside or (min(answers, key=lambda answer: answer[1] if answer else 0.0) if all(answers) else None)


def parts_of(region: str) -> list[tuple[Division, ...]]:
    """The Chinese divisions of a region that may name several places, parted by commas or semicolons; those known."""
    parts = (_divisions(Folded(part).letters) for part in _PARTS.split(region))
    return [part for part in parts if part]


def lies_by_code(code: str, region: str) -> tuple[Lies, float] | None:
    """Where the division of six digits lies seen from ``region``: as :func:`lies`, for the codes in official numbers."""
    division, parts = coded(code), parts_of(region)
    if division is None or not parts:
        return None
    answers = [between(part, (division,)) for part in parts]
    inside = next((answer for answer in answers if answer and answer[0] is Lies.INSIDE), None)
    return inside or (min(answers, key=lambda answer: answer[1] if answer else 0.0) if all(answers) else None)


def names_a_place(text: str) -> bool:
    """Whether ``text`` begins with a country or Chinese division known here."""
    letters = Folded(text[:60]).letters
    return bool(_divisions(letters)) or any(letters.startswith(name) for name in (*_PROVINCES, *_country_of))


def is_small_place(text: str) -> bool:
    """Whether ``text`` names a Chinese province or a country, and a place within it."""
    letters = Folded(text[:200]).letters
    return _country(letters) is not None and _core(letters) != ""
