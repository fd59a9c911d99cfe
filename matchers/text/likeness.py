"""Chinese names written with other characters: one that looks or sounds alike, one added or left out, all by sound, in pinyin."""

from collections.abc import Iterator
from operator import ne

from matchers.text.aliases import is_brand
from matchers.text.folding import BREAK, Folded
from matchers.text.han import alike, initials, is_han, look_alikes, nearly_alike
from matchers.text.ordinary import known_word
from matchers.text.spelling import Name, Spelling, Standing, places, stands_free
from matchers.text.views import View
from matchers.text.vocabulary import FUNCTION, cut_out, is_word

IN_LATIN = 5
"""Letters that a name wholly in pinyin needs, to be told from a word of another language."""
BOXES = frozenset("口某x")
"""Characters that people put for any other: an empty box, "such and such"."""
TRANSLITERATING = frozenset(
    "阿埃艾爱安奥巴白拜班贝本比彼波伯勃布查达戴丹道德登迪狄蒂丁顿多厄尔恩法凡菲费芬弗福盖戈格古哈汉豪赫亨基吉加贾杰卡凯坎康考科克库奎"
    "拉莱兰朗劳勒雷里利莉列林琳卢鲁路伦罗洛马玛麦迈曼梅门蒙米密莫墨姆穆纳娜奈内尼妮纽诺欧帕派佩彭皮珀普奇齐恰乔切琴瑞萨塞赛桑瑟沙莎"
    "舍圣史舒斯思苏索塔泰坦汤特提廷图托瓦万威韦维温沃乌伍希夏肖谢辛休雅亚延耶伊依因尤约泽扎詹兹佐"
)
"""Characters that names from other languages are mostly spelt with, by common practice; our own list."""
LESS_ALIKE = 0.1
"""By how much a character that sounds nearly the same is less like the right one than one that sounds the same."""
WITH_FILLER = 4
"""Characters that a name needs before one more, or one less, is looked for within it: of fewer, too many others are that near."""


def standing(name: Name, spelling: Spelling, likeness: float, folded: Folded, place: tuple[int, int]) -> Standing:
    """The letters at ``place`` are the name."""
    first, after = folded.span(*place)
    return Standing(name, spelling, likeness, first, after, folded.source[first:after])


def unbroken(folded: Folded, start: int, end: int) -> bool:
    """Whether nothing that parts words stands within."""
    return not any(BREAK in folded.parting(start + gap) for gap in folded.gaps(start, end))


def one_other(name: str, window: str) -> int:
    """Where the one character of ``window`` stands that is not the name's but looks or sounds like it, nearly so in names of
    three characters and more; -1 when there is none such or more than one differs.
    """
    if sum(map(ne, name, window)) != 1:
        return -1
    at = _first_other(name, window)
    own, read = name[at], window[at]
    like = read in alike(own) or (len(name) > 2 and (read in BOXES or read in initials(own) or read in nearly_alike(own)))
    return at if like or _transliterated_otherwise(name, window) else -1


def _transliterated_otherwise(name: str, window: str) -> bool:
    """Whether a foreign name is spelt with another of the characters that foreign names are spelt with: 阿德达斯."""
    return len(name) >= WITH_FILLER and TRANSLITERATING.issuperset(name + window) and not is_brand(window)


def halves(letters: str) -> tuple[tuple[int, str], ...]:
    """The two halves of a name and where they begin: with one character changed, one of them stands as it is."""
    half = len(letters) // 2
    return (0, letters[:half]), (half, letters[half:])


def changed(name: str, letters: str, at: int, offset: int) -> tuple[int, int] | None:
    """Where ``name`` stands in ``letters`` with one character changed, added or left out, when the part of it that begins at
    ``offset`` stands whole at ``at``.
    """
    size, start = len(name), at - offset
    window = letters[max(start, 0) : start + size]
    if start >= 0 and len(window) == size and one_other(name, window) >= 0:
        return start, start + size
    if size < WITH_FILLER:
        return None
    for change in (1, -1):
        start = at if offset == 0 else at - offset - change
        window = letters[max(start, 0) : start + size + change]
        longer, shorter = (window, name) if change > 0 else (name, window)
        if start >= 0 and len(longer) == len(shorter) + 1 and _one_within(longer, shorter):
            return start, start + size + change
    return None


def _first_other(longer: str, shorter: str) -> int:
    return next((at for at, (one, other) in enumerate(zip(longer, shorter, strict=False)) if one != other), len(shorter))


def _one_within(longer: str, shorter: str) -> bool:
    at = _first_other(longer, shorter)
    return 0 < at < len(shorter) and longer[at + 1 :] == shorter[at:] and is_han(longer[at])


def _standing_changed(name: Name, folded: Folded, place: tuple[int, int]) -> Standing | None:
    """The name as :func:`changed` found it, unless what stands there is, or is cut out of, other words."""
    size, window = len(name.letters), folded.letters[slice(*place)]
    if not unbroken(folded, *place) or (size < WITH_FILLER and is_word(window)):
        return None
    if len(window) != size:
        return standing(name, Spelling.FILLED, 0.75, folded, place)
    at = one_other(name.letters, window)
    if window[at].isascii() and not _alone(folded, place[0] + at):
        return None
    if size == 2 and not a_pair_of_its_own(folded, place[0], window[1 - at]):
        return None
    spelling, likeness = _alike_in(name.letters[at], window[at]), {2: 0.7, 3: 0.85}.get(size, 0.9)
    less = LESS_ALIKE if spelling in (Spelling.NEARLY_SOUND_ALIKE, Spelling.MISSPELT) else 0.0
    return standing(name, spelling, likeness - less, folded, place)


def _alike_in(own: str, other: str) -> Spelling:
    """In what ``other`` is like the name's ``own`` character, the plainest first, when :func:`one_other` finds it so."""
    if other in alike(own):
        return Spelling.LOOKING_ALIKE if other in look_alikes(own) else Spelling.SOUND_ALIKE
    if other in initials(own):
        return Spelling.WRITTEN_OUT
    if other in nearly_alike(own):
        return Spelling.NEARLY_SOUND_ALIKE
    return Spelling.MASKED if other in BOXES else Spelling.MISSPELT


def _alone(folded: Folded, at: int) -> bool:
    """Whether no other Latin letter or digit belongs to the one at ``at``."""
    beside = (folded.letters[at - 1 : at] if not folded.parted(at) else "") + (
        folded.letters[at + 1 : at + 2] if not folded.parted(at + 1) else ""
    )
    return not any(map(str.isascii, beside))


def a_pair_of_its_own(folded: Folded, start: int, kept: str) -> bool:
    """Whether two characters are no part of the words around; ``kept`` is the one that is the name's."""
    letters = folded.letters
    before = "" if folded.parted(start) else letters[start - 1]
    after = "" if folded.parted(start + 2) else letters[start + 2]
    if kept in FUNCTION and (before or after):
        return False
    return not cut_out(before, letters[start : start + 2], after)


def nearly_written(name: Name, folded: Folded) -> Iterator[Standing]:
    """The places where the name stands with one character changed, added or left out."""
    for offset, half in halves(name.letters) if name.han else ():
        for at in places(half, folded.letters):
            place = changed(name.letters, folded.letters, at, offset)
            if place and (found := _standing_changed(name, folded, place)):
                yield found


def _units(view: View, start: int, end: int) -> Iterator[tuple[int, int]]:
    for nth in range(start, end):
        yield view.span(nth, nth + 1) or (nth, nth + 1)


def by_sound(name: Name, folded: Folded, view: View) -> Iterator[Standing]:
    """The places where the name stands by its sound: in other characters, in pinyin, or in both."""
    for codes in name.sounds:
        for start in places(codes, view.letters):
            if found := sounding_at(name, folded, view, start):
                yield found


def sounding_at(name: Name, folded: Folded, view: View, start: int) -> Standing | None:
    """The same where the codes of its sound stand at ``start`` of the ``view``."""
    size = len(name.letters) if name.han else len(name.sounds[0])
    units = list(_units(view, start, start + size))
    place = units[0][0], units[-1][1]
    if not stands_free(folded, *place):
        return None
    read = [folded.letters[first:after] for first, after in units]
    written = sum(not is_han(part[0]) for part in read)
    if not name.han:
        aloud = written == 0 and size > 2 and unbroken(folded, *place)
        return standing(name, Spelling.SOUND_ALIKE, 0.75, folded, place) if aloud else None
    if written == size:
        return _in_pinyin(name, folded, place, read)
    same = sum(own == part for own, part in zip(name.letters, read, strict=True))
    return _partly(name, folded, place, same, written) if same < size else None


def _in_pinyin(name: Name, folded: Folded, place: tuple[int, int], read: list[str]) -> Standing | None:
    word = "".join(read)
    if len(word) < IN_LATIN or known_word(word) or (len(read) == 2 and all(map(known_word, read))):
        return None
    if any(len(part) == 1 for part in read):
        return None
    cuts = [place[0] + gap for gap in folded.gaps(*place)]
    edges = {place[0] + sum(map(len, read[:nth])) for nth in range(len(read))}
    if not edges.issuperset(cuts) or (cuts and len(read) == 2 and BREAK in folded.parting(cuts[0])):
        return None
    return standing(name, Spelling.WRITTEN_OUT, 0.85 if len(read) > 2 else 0.75, folded, place)


def _partly(name: Name, folded: Folded, place: tuple[int, int], same: int, written: int) -> Standing | None:
    size = len(name.letters)
    if not unbroken(folded, *place) or is_word(folded.letters[slice(*place)]):
        return None
    if size == 2:
        return standing(name, Spelling.WRITTEN_OUT, 0.85, folded, place) if same == written == 1 else None
    likeness = 0.9 if same else 0.75
    return standing(name, Spelling.WRITTEN_OUT if written else Spelling.SOUND_ALIKE, likeness, folded, place)
