"""Logos that are looked for in pictures, all of them at once."""

from collections.abc import Iterator, Sequence

from casefiles.model import Picture
from matchers.pictures.layouts import laid_out
from matchers.pictures.remembering import Remembered
from matchers.pictures.shortlists import Shelf
from matchers.pictures.sightings import Sighting, best_sighting
from matchers.pictures.templates import Template

SAME = 0.72
"""Score from which it may be called the logo; what scores less is called alike."""
WHOLE = 0.7
"""Share of its least agreeing part (``Sighting.least_part``) from which it may be called the logo: with a stroke changed or a
part covered it is called alike. Drawn logos with one part changed had at most 0.17, with one stroke of a letter moved 0.25–0.67,
printed otherwise mostly 0.75 and more."""
ADDED = 0.015
"""Length of what was added (``Sighting.added``), in lengths of the logo's lines, from which it is called alike: an R for a P has
0.1–0.15, one letter of a word 0.02–0.2; of 126 logos printed otherwise on photos none had any."""


class Lookout:
    """Logos made ready. At most ``matchers.pictures.shortlists.MOST`` of them are looked for in a picture: where there are more,
    those whose regions agree least with the picture's are not.
    """

    def __init__(self, logos: Sequence[Template]) -> None:
        self._logos = logos
        self._shelf = Shelf([logo.shapes for logo in logos])
        self._sighted = Remembered(self._seen)

    def sighted(self, picture: Picture) -> Sequence[tuple[int, Sighting]]:
        """(Place of a logo among those given, its best sighting), of each that is seen in ``picture``."""
        return self._sighted(picture) if self._logos else ()

    def _seen(self, picture: Picture) -> Iterator[tuple[int, Sighting]]:
        laid = None if picture.flat else laid_out(picture.drawing)
        if laid is None:
            return
        for place in self._shelf.likeliest(laid.shapes):
            if sighting := best_sighting(self._logos[place], laid):
                yield place, sighting


def is_the_logo(sighting: Sighting) -> bool:
    """Whether what is seen is the logo itself; else it is only like it: altered, or partly covered."""
    return sighting.score >= SAME and sighting.least_part >= WHOLE and sighting.added < ADDED
