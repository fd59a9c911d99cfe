"""A right's and an offer's picture that agree, drawn beside each other with the region that both show, and whose was first."""

from dataclasses import dataclass
from datetime import UTC, datetime, time

from casefiles.errors import BadPicture
from casefiles.model import Picture, Right, Signal
from casefiles.pictures.drawing import side_by_side
from casefiles.pictures.precedence import precedence, precedence_words
from casefiles.stores.base import Filed
from markwatch.report.safe import line, picture_uri
from markwatch.report.wording import say
from matchers.pictures.copies import COPIES, SERIES_NAME
from matchers.pictures.showing import common


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Two pictures that agree, made ready to show."""

    uri: str
    """``data:`` URI of one JPEG: the right's picture at the left, the offer's at the right, the common region outlined."""
    caption: str
    """What is drawn."""
    kind: str
    """What kind of copy it is, or that it is none but of the same series."""
    first: str
    """Whose picture was first; empty for pictures of one series."""


def compared(right: Right | None, filed: Filed, language: str) -> Compared | None:
    """The strongest agreement of pictures in a finding, drawn; ``None`` when there is none, or its thumbnails are not kept."""
    said = next((signal for signal in filed.finding.signals if signal.matcher in (COPIES.name, SERIES_NAME)), None)
    if right is None or said is None:
        return None
    ours, theirs = _named(right.pictures, said.expected), _shown(filed, said)
    uri = _drawn(ours, theirs) if ours and theirs else None
    if ours is None or theirs is None or uri is None:
        return None
    return Compared(
        uri=uri,
        caption=say("drawn", language),
        kind=line(said.sentence.said_in(language)),
        first=_first(right, ours, theirs, filed.first_at, language) if said.matcher == COPIES.name else "",
    )


def _first(right: Right, ours: Picture, theirs: Picture, first_at: datetime, language: str) -> str:
    known = datetime.combine(right.valid_from, time(), UTC) if right.valid_from else None
    return precedence_words(precedence(ours, theirs, known, first_at)).said_in(language)


def _drawn(ours: Picture, theirs: Picture) -> str | None:
    shared = common(ours, theirs)
    if shared is None or not ours.thumbnail or not theirs.thumbnail:
        return None
    try:
        return picture_uri(side_by_side(ours.thumbnail, theirs.thumbnail, shared.here, shared.there))
    except BadPicture:  # a record that was tampered with shows no picture; the sentence still stands
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
