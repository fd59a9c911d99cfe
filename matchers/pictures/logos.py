"""Is the logo of a right somewhere in a picture of the listing: on a label, on cloth, turned, mirrored, in one colour?

Regions that agree in shape say where the logo may lie, its lines decide (see ``alignment`` and ``sightings``). A logo alone is
a weak sign: genuine goods bear it too, and published retrieval figures are far from what an alert needs. A look-alike is said
under a name of its own (:data:`LOOKALIKE_NAME`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from casefiles.model import Listing, Picture, Right, Signal
from casefiles.parts import Place, RightKind
from matchers.base import Index
from matchers.pictures.lookouts import Lookout, is_the_logo
from matchers.pictures.sightings import Sighting
from matchers.pictures.templates import template
from matchers.pictures.wording import logo_sentence

LOOKALIKE_NAME = "pictures.lookalike"
"""Under which it is said that something like the logo is seen: altered, or partly covered."""
MAX_PICTURES = 20
"""Pictures of a listing in which logos are looked for, and of a right that are looked for."""

_KINDS = frozenset((RightKind.TRADEMARK, RightKind.GI))


@dataclass(frozen=True, slots=True)
class Logos:
    """See the module; ``version`` is raised whenever a threshold or a feature changes."""

    name: str = "pictures.logos"
    version: int = 4

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """The best sighting of any of the right's logos in any picture of the listing, if it is good enough."""
        return next(iter(self.index([right]).signals(listing)), None)

    def index(self, rights: Sequence[Right]) -> Index:
        """The logos made ready once. At most ``matchers.pictures.shortlists.MOST`` of them are looked for in a picture: where
        there are more, those whose regions agree least with the picture's are not.
        """
        return _LogosIndex(self, rights)


class _LogosIndex:
    def __init__(self, matcher: Logos, rights: Sequence[Right]) -> None:
        self._matcher, self._rights = matcher, rights
        pictures = [
            (place, picture)
            for place, right in enumerate(rights)
            for picture in right.pictures[:MAX_PICTURES]
            if right.kind in _KINDS
        ]
        ready = [(place, picture, logo) for place, picture in pictures if (logo := template(picture))]
        self._registered = [(place, picture) for place, picture, _ in ready]
        self._lookout = Lookout([logo for _, _, logo in ready])

    def signals(self, listing: Listing) -> Iterable[Signal]:
        """The best sighting of every right that has one, in the order of the rights."""
        best: dict[int, tuple[Sighting, int, Picture]] = {}
        for shown, picture in enumerate(listing.pictures[:MAX_PICTURES]):
            for number, sighting in self._lookout.sighted(picture):
                place, registered = self._registered[number]
                if place not in best or sighting.score > best[place][0].score:
                    best[place] = (sighting, shown, registered)
        for place in sorted(best):
            yield self._signal(self._rights[place], listing, *best[place])

    def _signal(self, right: Right, listing: Listing, sighting: Sighting, place: int, registered: Picture) -> Signal:
        picture = listing.pictures[place]
        same = is_the_logo(sighting)
        return Signal(
            right_id=right.id,
            listing_url=listing.url,
            matcher=self._matcher.name if same else LOOKALIKE_NAME,
            version=self._matcher.version,
            supports=True,
            strength=round(min(sighting.score, 0.99), 3),
            sentence=logo_sentence(right, place + 1, sighting, same=same),
            found=picture.url or picture.file or picture.digest or "?",
            expected=registered.url or registered.file or registered.digest or "?",
            place=Place(field=f"pictures.{place + 1}"),
        )


LOGOS = Logos()
