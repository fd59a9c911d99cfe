"""Whose picture was first: what is known of two pictures that are one, for copyright and for tracing. Nothing here is proof."""

from dataclasses import dataclass
from datetime import datetime

from casefiles.model import Picture
from casefiles.parts import Bilingual


@dataclass(frozen=True, slots=True)
class Precedence:
    """Each −1: speaks for the first picture; 1: for the second; 0: for none. Strongest sign first."""

    seen: int
    """Which was seen earlier; a shop may have shown it long before it was crawled."""
    taken: int
    """Which camera's clock (EXIF) is earlier; of those that carry a time, for an original keeps its EXIF and a copy mostly
    loses it."""
    larger: int
    """Which has more pixels: a copy is seldom larger than what it was made from, by more than a twentieth."""


def precedence(one: Picture, other: Picture, one_seen: datetime | None, other_seen: datetime | None) -> Precedence:
    """What speaks for which of two pictures having been first.

    Args:
        one: a picture.
        other: another that is the same picture.
        one_seen: when ``one`` was first seen (UTC); of a right's picture when the right was kept; ``None`` if not known.
        other_seen: the same of ``other``.
    """
    return Precedence(
        seen=_earlier(one_seen, other_seen), taken=_taken(one.taken, other.taken), larger=_larger(_pixels(one), _pixels(other))
    )


_WORDS = {
    ("seen", -1): Bilingual(en="the right was known before the offer was first seen", zh="权利早于商品首次发现"),
    ("seen", 1): Bilingual(en="the offer was seen before the right was known", zh="商品早于权利出现"),
    ("taken", -1): Bilingual(
        en="the camera's date (EXIF) speaks for the right's picture", zh="拍摄时间（EXIF）支持权利方图片在先"
    ),
    ("taken", 1): Bilingual(en="the camera's date (EXIF) speaks for the offer's picture", zh="拍摄时间（EXIF）支持商品图片在先"),
    ("larger", -1): Bilingual(en="the right's picture has more pixels", zh="权利方图片像素更多"),
    ("larger", 1): Bilingual(en="the offer's picture has more pixels", zh="商品图片像素更多"),
}


def precedence_words(found: Precedence) -> Bilingual:
    """What speaks for whose picture having been first, strongest first, for a person; the first picture is the right's."""
    signs = [_WORDS[name, way] for name in ("seen", "taken", "larger") if (way := getattr(found, name))]
    if not signs:
        return Bilingual(en="Whose picture was first: nothing is known.", zh="何者在先：尚无线索。")
    return Bilingual(
        en=f"Whose picture was first: {'; '.join(sign.en for sign in signs)}. Hints, no proof.",
        zh=f"何者在先：{'；'.join(sign.zh for sign in signs)}。仅供参考，并非证明。",
    )


def _earlier(one: datetime | None, other: datetime | None) -> int:
    if one is None or other is None or one == other:
        return 0
    return -1 if one < other else 1


def _taken(one: str | None, other: str | None) -> int:
    if one == other:
        return 0
    if one is None or other is None:
        return 1 if one is None else -1
    return -1 if one < other else 1


def _larger(one: int, other: int) -> int:
    if max(one, other) * 20 < min(one, other) * 21 or not min(one, other):
        return 0
    return -1 if one > other else 1


def _pixels(picture: Picture) -> int:
    return (picture.width or 0) * (picture.height or 0)
