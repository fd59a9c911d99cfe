"""Names of which not all letters stand in the text: digits and signs for letters, a mask over one, or all turned round."""

from matchers.text.aliases import is_brand
from matchers.text.folding import BREAK, Folded
from matchers.text.ordinary import known_word
from matchers.text.spelling import Name, Spelling, Standing, places, stands_free
from matchers.text.views import View

MASKS = frozenset("*＊○●◯〇□■×xXＸ_＿@#某?？~～-—^%")
"""Signs that stand for a character that is left out."""


def in_faces(name: Name, loose: Folded) -> Standing | None:
    """Where the name stands with digits, signs or foreign letters for some of its letters, in the ``loose`` view of a text."""
    size = len(name.loose)
    for start in places(name.loose, loose.letters):
        if not (loose.edge(start) and loose.edge(start + size) and name.gaps.issuperset(loose.gaps(start, start + size))):
            continue
        written = loose.written(start, start + size)
        kept = [
            own == letter.casefold()
            for own, letter in zip(name.letters, written, strict=False)
            if letter.isascii() and letter.isalpha()
        ]
        if all(kept) and size / 2 <= len(kept) < size:
            first, after = loose.span(start, start + size)
            return Standing(name, Spelling.LOOK_ALIKE, 0.9, first, after, loose.source[first:after])
    return None


def turned_round(name: Name, folded: Folded) -> Standing | None:
    """Where the name stands from its last letter to its first."""
    size = len(name.backwards)
    for start in places(name.backwards, folded.letters):
        gaps = folded.gaps(start, start + size)
        if stands_free(folded, start, start + size) and name.gaps.issuperset(size - gap for gap in gaps):
            first, after = folded.span(start, start + size)
            return Standing(name, Spelling.REVERSED, 0.8, first, after, folded.source[first:after])
    return None


def under_a_mask(name: Name, folded: Folded) -> Standing | None:
    """Where the name stands with a sign for one of its characters."""
    for at, left in enumerate(name.masked):
        for start in places(left, folded.letters):
            first, after = folded.span(start, start + len(left))
            if at == 0:
                first -= 1
                sign = folded.source[max(first, 0) : first + 1]
            elif at == len(left):
                sign = folded.source[after : after + 1]
                after += 1
            else:
                sign = folded.source[folded.span(start, start + at)[1] : folded.span(start + at, start + at + 1)[0]]
            inside = set(folded.gaps(start, start + len(left))) - {at}
            if sign in MASKS and not inside and not _goes_on(sign, folded.source, first, after):
                return Standing(name, Spelling.MASKED, 0.8, first, after, folded.source[first:after])
    return None


def _goes_on(sign: str, source: str, first: int, after: int) -> bool:
    """Whether what stands beside belongs to the ``sign``: digits behind any, Latin letters on either side of an x."""
    before, behind = source[max(first - 1, 0) : first], source[after : after + 1]
    return behind.isdigit() or (sign.isalpha() and any(side.isascii() and side.isalpha() for side in (before, behind)))


def put_together(name: Name, folded: Folded, view: View) -> Standing | None:
    """Where the name stands when characters that were taken apart are put together."""
    if not name.han:
        return None
    size = len(name.letters)
    for start in places(name.joined, view.letters):
        place = view.span(start, start + size)
        if place and place[1] - place[0] > size and not any(BREAK in folded.parting(place[0] + g) for g in folded.gaps(*place)):
            first, after = folded.span(*place)
            return Standing(name, Spelling.TAKEN_APART, 0.9 if size > 2 else 0.8, first, after, folded.source[first:after])
    return None


def drawn_out(name: Name, folded: Folded, view: View) -> Standing | None:
    """Where the name stands with letters doubled, or with letters or digits between its characters, in the thinned ``view``."""
    size = len(name.letters)
    for start in places(name.thin, view.letters):
        place = view.span(start, start + len(name.thin))
        if place is None or place[1] - place[0] <= size or folded.gaps(*place) or not stands_free(folded, *place):
            continue
        word = folded.letters[slice(*place)]
        if name.han or not (known_word(word) or is_brand(word)):
            first, after = folded.span(*place)
            spelling = Spelling.MISSPELT if not name.han else Spelling.BROKEN_UP if _has_latin(word) else Spelling.FILLED
            return Standing(name, spelling, 0.85 if name.han else 0.75, first, after, folded.source[first:after])
    return None


def _has_latin(word: str) -> bool:
    return any(map(str.isascii, word))
