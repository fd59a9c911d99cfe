"""Official signs that are known by their drawing: the special sign of geographical indications, that of 中华老字号.

Their drawings are the state's; none is part of this package. An office that has them from the authority names the files in its
settings, and they are found in pictures as a right's logo is: as drawn, and as it looks when printed small, for letters and thin
lines that no picture of a label shows are no part of it then.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from casefiles.model import Listing, Picture
from matchers.pictures.logos import MAX_PICTURES
from matchers.pictures.lookouts import Lookout
from matchers.pictures.sightings import Sighting
from matchers.pictures.templates import template

SCORE, WHOLE = 0.66, 0.4
"""Score and share of the least agreeing part (``Sighting.least_part``) from which it is the sign. A sign drawn for it, over 8 %
and more of 14 photos, had at least 0.68 and 0.5, other round labels with words on a ring at most 0.64 and 0.25."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An official sign in a picture of a listing."""

    picture: int
    """Its place in the listing, from 1."""
    sighting: Sighting


class OfficialSign:
    """A sign by its drawings: as published, in one colour, of an earlier year.

    Args:
        drawings: each as :func:`casefiles.pictures.reading.read_printed` gives it; without any the sign is seen nowhere.
    """

    def __init__(self, drawings: Sequence[Picture] = ()) -> None:
        self._drawings = tuple(drawings)

    def shown(self, listing: Listing) -> Shown | None:
        """Where the sign is seen best in the pictures of ``listing``."""
        seen = (
            Shown(number, sighting)
            for number, picture in enumerate(listing.pictures[:MAX_PICTURES] if self._drawings else (), 1)
            for _, sighting in self._lookout.sighted(picture)
            if sighting.score >= SCORE and sighting.least_part >= WHOLE
        )
        return max(seen, key=lambda each: each.sighting.score, default=None)

    @cached_property
    def _lookout(self) -> Lookout:
        return Lookout([ready for drawing in self._drawings if (ready := template(drawing))])


class Drawings(NamedTuple):
    """The drawings of each sign."""

    gi: tuple[Picture, ...] = ()
    """Of the special sign of geographical indications (地理标志专用标志)."""
    time_honoured: tuple[Picture, ...] = ()
    """Of the sign of China Time-honoured Brands (中华老字号)."""


NO_DRAWINGS = Drawings()


class OfficialSigns:
    """The signs made ready."""

    def __init__(self, drawings: Drawings) -> None:
        self.gi, self.time_honoured = map(OfficialSign, drawings)
        named = zip(Drawings._fields, drawings, strict=True)
        self.digests = tuple(f"{name} {picture.digest}" for name, pictures in named for picture in pictures)
        """Of the drawings, each with the name of its sign: what findings depend on."""


NONE = OfficialSigns(NO_DRAWINGS)
"""No drawing is known."""
