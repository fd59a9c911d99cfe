"""What of a listing's words an index keeps so that a right's candidates can be asked for, and what is asked. Pure.

Every matcher finds a name by letters that stand side by side in some view of a text (:mod:`matchers.text.views`): as folded,
with signs for letters, by sound, with parts put together, thinned out. So a listing leaves a trace for every two neighbours in
each view, and a name is asked for by the neighbours that each way of writing it must leave. What is asked gives every listing
that a matcher could speak of, and some others, of which the matchers then say nothing; a right of which this cannot be promised
gives ``None``.

Pictures leave no letters. Copies that hashes tell are asked for by their fingerprints, of which those near to a right's are few
(:func:`prints`). A copy of which only a part is left is found by its corners, a logo by its shapes: for these no sign is known
but that a picture was seen (:data:`SEEN`), and each is looked at.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from casefiles.lettering import lettering
from casefiles.model import Listing, Right, content_id
from casefiles.parts import RightKind
from matchers import ALL
from matchers.indications.parts import taken_apart
from matchers.indications.styles import heads
from matchers.numbers.claims import claims
from matchers.numbers.trademarks import announced, own_number
from matchers.pictures.copies import MAX_PICTURES as MAX_COMPARED
from matchers.pictures.finding import asked_by, comparable
from matchers.pictures.words import MAX_LETTERS, MAX_PICTURES
from matchers.text.entries import kept_whole, pieces
from matchers.text.fields import Field, fields
from matchers.text.foreign import foreign_words, name_heard
from matchers.text.forms import forms
from matchers.text.han import alike
from matchers.text.misspelling import SHORTEST, by_pieces, by_words, is_long, slack, unknown_windows
from matchers.text.names import names_of
from matchers.text.passages import Work
from matchers.text.spelling import Name

LETTERS, LOOSE, SOUND, JOINED, THINNED, HEARD, AROUND, SHORT, NUMBER = "losjthadn"
"""First letter of a trace: in which view two letters are neighbours; a whole word by its sound; letters with one between; a short
word with one letter left out; an announced number."""
PATENT, PICTURE = "p", "x"
"""A patent is claimed; a picture was seen that can be compared."""
LONGEST_SHORT = 8
"""Letters of the longest name that is asked for with each letter left out: windows of longer ones would leave too many traces,
and of their neighbours enough stay whole."""
LOST = 3
"""Neighbours of a long name that a letter dropped, changed, added or moved can cost: two at one place and one at another."""
LEAST = 3
"""Neighbours that must be left of a name to tell it from others; with fewer all listings would be candidates."""
MOST = 50_000
"""Traces of one listing; one with more leaves none, and is a candidate for every right."""
VERSION = content_id("traces 4", *(f"{matcher.name} {matcher.version}" for matcher in ALL))
"""Stands for what leaves traces: those of another version are not to be trusted."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Of a listing that is looked for, ``least`` of these ``traces`` at least."""

    traces: frozenset[str]
    least: int

    def in_(self, left: frozenset[str]) -> bool:
        """Whether a listing that ``left`` these traces has it."""
        return len(self.traces & left) >= self.least


SEEN = Sign(frozenset(PICTURE), 1)
"""What every listing has in which a picture of a right may be found."""


def traces(listing: Listing) -> frozenset[str] | None:
    """What a listing leaves; ``None`` when it is more than :data:`MOST`."""
    shown = listing.pictures[:MAX_PICTURES]
    written = (Field("pictures", lettering(picture)[:MAX_LETTERS], 1.0) for picture in shown if picture.words)
    left: set[str] = set()
    for field in (*fields(listing), *written):
        left.update(_of_field(field))
        if len(left) > MOST:
            return None
    left.update(NUMBER + each.number for each in announced(listing))
    left.update(PATENT for _ in claims(listing)[:1])
    left.update(PICTURE for picture in listing.pictures if picture.digest and comparable(picture))
    return frozenset(left)


def _of_field(field: Field) -> Iterator[str]:
    yield from _neighbours(LETTERS, field.folded.letters)
    if field.loose:
        yield from _neighbours(LOOSE, field.loose.letters)
    if not field.misspellings:
        return
    front = field.front
    yield from _neighbours(SOUND, field.sounded.letters)
    if field.joined:
        yield from _neighbours(JOINED, field.joined.letters)
    if field.thinned:
        yield from _neighbours(THINNED, field.thinned.letters)
    yield from (HEARD + sound for sound, _, _ in foreign_words(front))
    yield from (AROUND + one + other for one, other in zip(front.letters, front.letters[2:], strict=False))
    for start, end in unknown_windows(front, SHORTEST - 1, LONGEST_SHORT + 1):
        yield from _one_left_out(front.letters[start:end])


def _neighbours(view: str, letters: str) -> Iterator[str]:
    return (view + one + other for one, other in pairwise(letters))


def _one_left_out(letters: str) -> Iterator[str]:
    """Each letter left out in turn, and none."""
    yield SHORT + letters
    yield from (SHORT + letters[:at] + letters[at + 1 :] for at in range(len(letters)))


def signs(right: Right) -> list[Sign] | None:
    """What is asked for: every listing in which a matcher finds ``right`` by its words has one of these signs, or is of another
    :data:`VERSION`; ``None`` where none can be named: what is watched by a pattern, a protected text, names of one letter.
    """
    if right.patterns or (right.kind is RightKind.COPYRIGHT and right.text):
        return None
    found = [*_of_right(right), *(sign for name in names_of(right) for sign in _of_name(name))]
    return None if any(sign.least < 1 for sign in found) else list(dict.fromkeys(found))


def prints(right: Right) -> list[str]:
    """256-bit fingerprints of the pictures of ``right``, 64 hex digits each: who shows a copy that hashes tell has one within
    :data:`matchers.pictures.judging.NEAR_HASH` bits of one of these. The likeliest of each picture come first.
    """
    asked = (asked_by(picture) for picture in right.pictures[:MAX_COMPARED])
    return [each for some in zip_longest(*asked) for each in some if each is not None]


def has_pictures(right: Right) -> bool:
    """Whether ``right`` may be found in pictures: then each listing with the sign :data:`SEEN` is one in which it may be."""
    return any(comparable(picture) and (picture.digest or picture.hashes or picture.drawing) for picture in right.pictures)


def _of_right(right: Right) -> Iterator[Sign]:
    if right.kind is RightKind.PATENT and right.number:
        yield Sign(frozenset(PATENT), 1)
    if (number := own_number(right)) is not None:
        yield Sign(frozenset((NUMBER + number,)), 1)
    if right.kind is RightKind.COPYRIGHT and (title := Work(right.name, "").title):
        yield _all(LETTERS, title)
    for parts in taken_apart(right):
        yield _all(LETTERS, parts.place, parts.product)
    for head in heads(right):
        yield _all(LETTERS, head.letters)


def _of_name(name: Name) -> Iterator[Sign]:
    """What each table of :class:`matchers.text.entries.Spelt` is looked up by."""
    letters = name.letters
    for spelt in (letters, name.backwards, *name.masked, *(form.letters for form in forms(name))):
        if spelt:
            yield _all(LETTERS, spelt)
    for view, spelt in (
        (LOOSE, name.loose),
        (JOINED, name.joined),
        (THINNED, name.thin),
        *((SOUND, codes) for codes in name.sounds),
    ):
        if spelt:
            yield _all(view, spelt)
    if heard := name_heard(name):
        yield Sign(frozenset((HEARD + heard,)), 1)
    if name.han:
        yield from _of_changed(letters)
    yield from _of_misspelt(name)


def _of_changed(letters: str) -> Iterator[Sign]:
    """A Chinese name with one character changed, added or left out."""
    if len(letters) == 2:
        one, other = letters[0], letters[1]
        like = [*(LETTERS + each + other for each in alike(one)), *(LETTERS + one + each for each in alike(other))]
        yield from [Sign(frozenset(like), 1)] if like else []
        return
    yield from (_all(LETTERS, part) for _, part in kept_whole(letters))
    if len(letters) == 3:
        yield Sign(frozenset((AROUND + letters[0] + letters[2],)), 1)


def _of_misspelt(name: Name) -> Iterator[Sign]:
    letters = name.letters
    if by_pieces(name):
        yield from (_all(LETTERS, piece) for _, piece in pieces(letters, slack(name)))
    elif by_words(name) and len(letters) <= LONGEST_SHORT and not is_long(name):
        yield Sign(frozenset(_one_left_out(letters)), 1)
    elif by_words(name) and not is_long(name):  # one letter, or two that change places: what is before and behind stays whole
        yield from (_all(LETTERS, letters[:at], letters[at + 2 :]) for at in range(len(letters) - 1))
    elif by_words(name):
        left = frozenset(_neighbours(LETTERS, letters))
        yield Sign(left, len(left) - LOST if len(left) >= LOST + LEAST else 0)


def _all(view: str, *stretches: str) -> Sign:
    """All neighbours in the ``stretches``, of which a single letter has none."""
    wanted = frozenset(trace for letters in stretches for trace in _neighbours(view, letters))
    return Sign(wanted, len(wanted))


def candidates(right: Right, listings: Iterable[Listing]) -> list[Listing]:
    """Those of ``listings`` that have a sign of ``right``: what an index of their traces answers."""
    named = signs(right)
    wanted = [*named, SEEN] if named is not None and has_pictures(right) else named
    left = ((listing, traces(listing)) for listing in listings)
    return [each for each, these in left if wanted is None or these is None or any(sign.in_(these) for sign in wanted)]
