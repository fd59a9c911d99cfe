"""Is a picture of the listing a copy of a picture of the right, as it is or changed; or another picture of the same series?

A cascade that needs no model: the digest; then perceptual hashes of the whole, of what is left without a border and of panels,
in eight turns and inverted; then local features; where pictures are embedded, those of the nearest once more, one by one. What
they find is laid over each other and compared block by block
(``matchers.pictures.laying``), so that photos of one series, with background or logo in common, are told from copies; of pages of
text the strokes too (``matchers.pictures.readings``), so that tables and certificates of one form are. The word
on a series is given under a name of its own (:data:`SERIES_NAME`) and is a weak one, and so is that on pictures which a network
holds alike (:data:`LIKE_NAME`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casefiles.model import Listing, Picture, Right, Signal
from casefiles.parts import Place, RightKind
from matchers.base import Index
from matchers.pictures.finding import Found, Register
from matchers.pictures.wording import copy_sentence

SERIES_NAME = "pictures.series"
"""Under which it is said that a picture is of the same series."""
LIKE_NAME = "pictures.embedding"
"""Under which it is said that a network holds both pictures alike, and nothing else shows how."""
LEAST_OF_A_MARK = 0.15
"""Share of a shown picture that a trade mark's registered picture covers to be called copied. What covers less is mostly the mark
itself in a photo, of which :mod:`matchers.pictures.logos` speaks, more weakly; a tile of a collage of six covers more."""
MAX_PICTURES = 100
"""Pictures of one listing that are compared, and at most this many of a right; a shop shows about ten."""


@dataclass(frozen=True, slots=True)
class Copies:
    """See the module; ``version`` is raised whenever a threshold, the hash or the features change."""

    name: str = "pictures.copies"
    version: int = 7

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """The best agreement between their pictures, if it is good enough. Flat and unusable pictures never agree."""
        return next(iter(self.index([right]).signals(listing)), None)

    def index(self, rights: Sequence[Right]) -> Index:
        """The pictures of all rights, made ready. At most ``matchers.pictures.corners.MOST`` of them are laid over a shown
        picture by their corners: where there are more candidates, those with the fewest corners in common are not.
        """
        return _CopiesIndex(self, rights)


class _CopiesIndex:
    def __init__(self, matcher: Copies, rights: Sequence[Right]) -> None:
        self._matcher, self._rights = matcher, rights
        self._owners = [
            (place, number)
            for place, right in enumerate(rights)
            if right.pictures
            for number in range(min(len(right.pictures), MAX_PICTURES))
        ]
        self._register = Register([rights[place].pictures[number] for place, number in self._owners])

    def signals(self, listing: Listing) -> Iterator[Signal]:
        """What is said of every right that has a picture in the listing, in the order of the rights."""
        best: dict[int, tuple[float, int, int, Found]] = {}
        for shown, picture in enumerate(listing.pictures[:MAX_PICTURES]):
            for found in self._register.found(picture):
                place, number = self._owners[found.registered]
                if self._rights[place].kind is RightKind.TRADEMARK and not _fills(found):
                    continue
                if place not in best or found.strength > best[place][0]:
                    best[place] = (found.strength, shown, number, found)
        for place in sorted(best):
            _, shown, number, found = best[place]
            yield self._said(self._rights[place], number, listing, shown, found)

    def _said(self, right: Right, number: int, listing: Listing, shown: int, found: Found) -> Signal:
        return Signal(
            right_id=right.id,
            listing_url=listing.url,
            matcher=self._matcher.name if found.copied else SERIES_NAME if found.laid else LIKE_NAME,
            version=self._matcher.version,
            supports=True,
            strength=found.strength,
            sentence=copy_sentence(right, shown + 1, found),
            found=_named(listing.pictures[shown]),
            expected=_named(right.pictures[number]),
            place=Place(field=f"pictures.{shown + 1}"),
        )


def _fills(found: Found) -> bool:
    """Whether the registered picture is more than a mark on something; a cut-out of it is always more."""
    return found.laid is None or found.laid.agreement.covered >= LEAST_OF_A_MARK  # of one that is only like it nothing is known


def _named(picture: Picture) -> str:
    return picture.url or picture.file or picture.digest or "?"


COPIES = Copies()
