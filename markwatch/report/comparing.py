"""A right's and an offer's picture that agree, drawn with what both show outlined: copies, a logo, the words that were read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time

from casefiles.errors import BadPicture
from casefiles.lettering import boxes_at
from casefiles.model import Picture, Right, Signal
from casefiles.pictures.drawing import Corners, outlined, side_by_side
from casefiles.pictures.precedence import precedence, precedence_words
from casefiles.stores.base import Filed
from markwatch.report.safe import line, picture_uri
from markwatch.report.wording import say
from matchers.pictures.copies import COPIES, SERIES_NAME
from matchers.pictures.logos import LOGOS, LOOKALIKE_NAME
from matchers.pictures.showing import common, logo_outline

MOST = 3
"""Drawings of one finding: a copy, a logo, words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Pictures made ready to show."""

    uri: str
    """``data:`` URI of one JPEG: the right's picture at the left, the offer's at the right; of words the offer's alone."""
    caption: str
    """What is drawn."""
    kind: str
    """The signal's sentence: what kind of copy it is, where the logo is seen, which name is read."""
    first: str
    """Of a copy whose picture was first; else empty."""


def compared(right: Right | None, filed: Filed, language: str) -> tuple[Compared, ...]:
    """The strongest agreement of each kind, drawn, at most :data:`MOST`; those whose thumbnails are not kept are left out."""
    drawn = {each.caption: each for each in _each(right, filed, language)} if right is not None else {}
    return tuple(drawn.values())[:MOST]


def _each(right: Right, filed: Filed, language: str) -> Iterator[Compared]:
    """The weakest first: of one kind the strongest, which comes last, is kept."""
    for signal in reversed(filed.finding.signals):
        theirs = _shown(filed, signal) if signal.place.field.startswith("pictures.") else None
        if theirs is None or not theirs.thumbnail:
            continue
        ours = _named(right.pictures, signal.expected)
        caption, uri = _of_words(theirs, signal) if signal.place.start is not None else _of_two(ours, theirs, signal)
        if uri is not None:
            first = _first(right, ours, theirs, filed.first_at, language) if ours and signal.matcher == COPIES.name else ""
            kind = line(signal.sentence.said_in(language))
            yield Compared(uri=uri, caption=say(caption, language), kind=kind, first=first)


def _of_two(ours: Picture | None, theirs: Picture, signal: Signal) -> tuple[str, str | None]:
    """Name of the caption, and the drawing; ``None`` where there is nothing to draw."""
    if ours is None or not ours.thumbnail:
        return "", None
    if signal.matcher in (LOGOS.name, LOOKALIKE_NAME):
        return "drawn-logo", _pair(ours, theirs, (), logo_outline(ours, theirs) or ())
    shared = common(ours, theirs) if signal.matcher in (COPIES.name, SERIES_NAME) else None
    return "drawn", _pair(ours, theirs, shared.here, shared.there) if shared else None


def _of_words(theirs: Picture, signal: Signal) -> tuple[str, str | None]:
    """Likewise, of the words at the signal's place."""
    boxes = boxes_at(theirs, signal.place.start or 0, signal.place.end or 0)
    regions = [((left, top), (right, top), (right, bottom), (left, bottom)) for left, top, right, bottom in boxes]
    try:
        return "drawn-words", picture_uri(outlined(theirs.thumbnail, regions)) if regions else None
    except BadPicture:  # a record that was tampered with shows no picture; the sentence still stands
        return "drawn-words", None


def _first(right: Right, ours: Picture, theirs: Picture, first_at: datetime, language: str) -> str:
    known = datetime.combine(right.valid_from, time(), UTC) if right.valid_from else None
    return precedence_words(precedence(ours, theirs, known, first_at)).said_in(language)


def _pair(ours: Picture, theirs: Picture, here: Corners, there: Corners) -> str | None:
    try:
        return picture_uri(side_by_side(ours.thumbnail, theirs.thumbnail, here, there))
    except BadPicture:
        return None


def _named(pictures: tuple[Picture, ...], name: str) -> Picture | None:
    return next((each for each in pictures if name in (each.url, each.file, each.digest)), None)


def _shown(filed: Filed, said: Signal) -> Picture | None:
    """By its number in the listing; by its name where the listing has changed since."""
    number = said.place.field.removeprefix("pictures.")
    pictures = filed.listing.pictures
    if number.isdigit() and 0 < int(number) <= len(pictures):
        return pictures[int(number) - 1]
    return _named(pictures, said.found)
