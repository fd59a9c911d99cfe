"""Is the logo of a right somewhere in a picture of the listing: on a label, on cloth, turned, mirrored, in one colour?

Regions that agree in shape say where the logo may lie, its lines decide (see ``alignment`` and ``sightings``). A logo alone is
a weak sign: genuine goods bear it too, and published retrieval figures are far from what an alert needs.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from casefiles.model import Listing, Picture, Right, Signal
from casefiles.parts import Place, RightKind
from matchers.base import Index
from matchers.pictures.sightings import Sighting, best_sighting
from matchers.pictures.sketches import Sketch, sketch
from matchers.pictures.templates import Template, template
from matchers.pictures.wording import logo_sentence

LEAST = 0.55
"""Score from which a logo is said to be seen. Of 2,025 pairs without the logo, other logos among them, two or
three reach it, none 0.65; of 50 pictures with it 46 do, most with more than 0.85."""
SAME = 0.72
"""Score from which it is said to be the logo; between the two it is called alike: covered in part, or with a stroke changed."""
MAX_PICTURES = 20
"""Pictures of a listing in which logos are looked for, and of a right that are looked for."""

_KINDS = frozenset((RightKind.TRADEMARK, RightKind.GI))


@dataclass(frozen=True, slots=True)
class Logos:
    """See the module; ``version`` is raised whenever a threshold or a feature changes."""

    name: str = "pictures.logos"
    version: int = 1

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """The best sighting of any of the right's logos in any picture of the listing, if it is good enough."""
        return self._judged(right, _templates(right), listing, _sketches(listing))

    def index(self, rights: Sequence[Right]) -> Index:
        """The logos made ready once, and each picture of a listing laid out once for all of them."""
        return _LogosIndex(self, rights)

    def _judged(
        self, right: Right, logos: Sequence[tuple[Picture, Template]], listing: Listing, shown: Sequence[tuple[int, Sketch]]
    ) -> Signal | None:
        best: tuple[Sighting, int, Picture] | None = None
        for registered, logo in logos:
            for place, picture in shown:
                sighting = best_sighting(logo, picture)
                if sighting and sighting.score >= LEAST and (best is None or sighting.score > best[0].score):
                    best = (sighting, place, registered)
        return best and self._signal(right, listing, *best)

    def _signal(self, right: Right, listing: Listing, sighting: Sighting, place: int, registered: Picture) -> Signal:
        picture = listing.pictures[place]
        return Signal(
            right_id=right.id,
            listing_url=listing.url,
            matcher=self.name,
            version=self.version,
            supports=True,
            strength=round(min(sighting.score, 0.99), 3),
            sentence=logo_sentence(right, place + 1, sighting, same=sighting.score >= SAME),
            found=picture.url or picture.file or picture.digest or "?",
            expected=registered.url or registered.file or registered.digest or "?",
            place=Place(field=f"pictures.{place + 1}"),
        )


class _LogosIndex:
    """``compare`` with everything made ready that does not depend on the listing."""

    def __init__(self, matcher: Logos, rights: Sequence[Right]) -> None:
        self._matcher = matcher
        self._ready = [(right, logos) for right in rights if (logos := _templates(right))]

    def signals(self, listing: Listing) -> Iterable[Signal]:
        """What ``compare`` says of every right that has something to say, in the order of the rights."""
        shown = _sketches(listing) if self._ready else []
        for right, logos in self._ready if shown else ():
            signal = self._matcher._judged(right, logos, listing, shown)
            if signal:
                yield signal


def _templates(right: Right) -> list[tuple[Picture, Template]]:
    if right.kind not in _KINDS:
        return []
    return [(picture, ready) for picture in right.pictures[:MAX_PICTURES] if (ready := template(picture))]


def _sketches(listing: Listing) -> list[tuple[int, Sketch]]:
    """(Place from 0, picture laid out) for every picture that was seen."""
    pictures = enumerate(listing.pictures[:MAX_PICTURES])
    return [(place, laid) for place, picture in pictures if not picture.flat and (laid := sketch(picture.drawing))]


LOGOS = Logos()
