"""Is it the same picture, changed, or another picture of the same series? The figures behind the word."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from casefiles.parts import Turn
from matchers.pictures.blocks import Agreement
from matchers.pictures.laying import Matrix
from matchers.pictures.readings import Reading, Words

NEAR_HASH = 63
"""Bits up to which a region is laid over another to see: 0 of 5.85 million pairs of unrelated pictures came to within 72."""
LEAST = 6
"""Corners that must lie as the homography says; by accident five to seven do in pictures of the same kind."""
SERIES = 12
"""Corners from which it is said that pictures which are not one are of one series."""
SERIES_ALIKE = 0.4
"""Correlation from which that is said: below, the pictures only have letters or a weave in common."""
SERIES_STRENGTH = 0.15
"""How sure it is that a picture of the same series, or one like it, is a copy after all. Ours: of such few are."""
UNREAD_SURE = 0.45
"""Of the strength of a copy, what is left for a page whose words could not be compared: pages of one layout agree as copies do.
Of a work the risk is then 0.42 at the most."""
ALIKE = 0.66
"""Correlation over the registered picture's texture from which it is the same picture. Where one lies in the other, unrelated
pictures laid by accident reach 0.1–0.5, photos of one series 0.3–0.63, copies 0.69–1."""
CENTRAL = 0.55
"""The same with what lies in the middle counting for most: of 360 changed pictures that agree all but one, wrongly laid, had 0.6;
another object before the same background has 0.44–0.54 where it fills a third of the picture."""
HIDDEN, HIDDEN_SURE, HIDDEN_CORNERS = 0.6, 0.3, 25
"""A picture of which a good part is covered or bent: what lies in the middle agrees so far, so much of its texture surely, and so
many corners lie as they should. Other goods in the same frame or before the same background had at most 0.52 in the middle."""
BENT, BENT_BOTH, BENT_SURE, BENT_CORNERS = 0.7, 0.6, 0.4, 18
"""A picture that was bent, when it is straightened: the correlation, in the middle and over all; the shares that agree and surely
agree; corners. Straightened, other pictures with so many corners reach 0.67 over all and 0.53 in the middle, bent ones 0.70–0.88.
None that agree as they lie but overlap: of two razors of one mould, photographed alike, one is bent into the other."""
BENT_AT_FIRST = 0.3
"""Correlation before it is straightened; the bent ones had 0.35 and more."""
OBJECT, OBJECT_CORNERS, OBJECT_BLOCKS = 0.84, 12, 100
"""An object before a new background: correlation over the object alone, corners, and blocks (``Agreement.blocks``) on it. What is
alike in frame or shape had at most 0.81."""
ALIKE_OVERLAPPING = 0.88
"""The same where each shows what the other does not: a copy lies in the other, or the other in it; photos of a series overlap."""
LEAST_SHARED = 0.25
"""Share of the one or the other that must be common to both: small panels with a blot in them look alike."""
LEAST_OVERLAPPING = 0.45
"""The same where each shows what the other does not: a badge, a heading or a plain region in common makes no copy."""
LEAST_BLOCKS = 48
"""Blocks (``Agreement.blocks``) that must hold texture, the area of three: less agrees by accident where corners are few."""
INSIDE, MARGIN = 0.95, 0.85
"""Share of the registered picture from which it lies inside the shown one; share of the shown picture from which it is nothing
but the registered one."""


class Kind(StrEnum):
    """What was done to the picture, as far as can be seen."""

    IDENTICAL = "identical"
    """The same bytes."""
    SAVED_AGAIN = "saved-again"
    """Re-encoded, resized, its colours or its aspect changed."""
    CROPPED = "cropped"
    """A part of the registered picture."""
    PART = "part"
    """One of several panels: a collage, a screenshot, a frame."""
    OVERLAID = "overlaid"
    """With text, stickers or a watermark on it."""
    NEW_GROUND = "new-ground"
    """The object of the registered picture before another background."""
    BENT = "bent"
    """Swirled, stretched in part, seen through a lens or on a curved thing."""
    SERIES = "series"
    """No copy: another picture of the same series."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A registered picture laid over a shown one."""

    map: Matrix
    """Units of the registered picture to units of the shown one."""
    lie: NDArray[np.float64]
    """Where its corners come to lie, (4, 2)."""
    agreement: Agreement
    corners: int = 0
    """That lie as they should; 0 when it was laid by hashes alone."""
    bits: int | None = None
    """In which the hashes differ; ``None`` when it was laid by corners."""
    turn: Turn | None = None
    inverted: bool = False
    chosen: bool = False
    """It was held against the shown one because a network holds both alike, as photos of like goods: more is asked then."""
    straightened: Agreement | None = None
    """The same when the shown one is bent back; ``None`` where that was not tried."""
    of_object: tuple[float, int] = (0.0, 0)
    """Correlation over the registered picture's object alone, and the blocks on it."""
    read: Reading | None = None
    """Whether the same words stand in both; ``None`` where the registered picture is no page of text."""

    @property
    def series(self) -> bool:
        """Whether the pictures have too little in common to be one, or are pages of one layout with other words."""
        if self.read is not None and self.read.words in (Words.OTHER, Words.FILLED_IN):
            return True
        if self.chosen:
            return not (self.alike and self._inside)
        return not (self.alike or self.hidden or self.bent or self.cut_out)

    @property
    def alike(self) -> bool:
        """Whether they agree as they lie."""
        return self.agreement.registered >= self._needed() and self.agreement.central >= CENTRAL

    @property
    def hidden(self) -> bool:
        """Whether they agree where nothing was laid over the registered one."""
        found = self.agreement
        return self.corners >= HIDDEN_CORNERS and found.central >= HIDDEN and found.sure >= HIDDEN_SURE and not self._overlapping

    @property
    def bent(self) -> bool:
        """Whether they agree when the shown one is straightened."""
        found = self.straightened
        if found is None or min(found.registered, found.central) < BENT:
            return False
        return found.both >= BENT_BOTH and found.sure >= BENT_SURE

    @property
    def may_be_bent(self) -> bool:
        """Whether it is worth straightening."""
        return self.corners >= BENT_CORNERS and BENT_AT_FIRST <= self.agreement.registered < ALIKE and not self.hidden

    @property
    def cut_out(self) -> bool:
        """Whether the object of the registered one is in the shown one, before another background."""
        alike, blocks = self.of_object
        return self.corners >= OBJECT_CORNERS and alike >= OBJECT and blocks >= OBJECT_BLOCKS

    @property
    def said(self) -> bool:
        """Whether there is anything to say: too few corners in common are an accident, and so is a small common corner."""
        found = self.agreement
        least = LEAST_OVERLAPPING if self._overlapping else LEAST_SHARED
        if max(found.covers, found.covered) < least or found.blocks < LEAST_BLOCKS:
            return False
        met = self.bits is not None or self.corners >= SERIES
        return not self.series or (met and found.registered >= SERIES_ALIKE)

    @property
    def strength(self) -> float:
        """How sure it is that it is the same picture: 0.6–0.99; of a page that could not be read 0.27–0.45; of a series 0.15."""
        if self.series:
            return SERIES_STRENGTH
        support = max(self.corners / 40, 0.0 if self.bits is None else 1 - self.bits / 80)
        sure = UNREAD_SURE if self.read is not None and self.read.words is Words.UNREAD else 1.0
        return round(sure * min(0.99, 0.6 + 0.2 * min(1.0, support) + 0.19 * self._best), 3)

    @property
    def _best(self) -> float:
        """The correlation for which they are called one picture."""
        if self.alike:
            return self.agreement.registered
        if self.cut_out:
            return self.of_object[0]
        return self.straightened.registered if self.bent and self.straightened else self.agreement.registered

    def _needed(self) -> float:
        return ALIKE_OVERLAPPING if self._overlapping or self.chosen else ALIKE

    @property
    def _inside(self) -> bool:
        """Whether one lies in the other: photos of one thing in like light overlap, as far as 0.88 of either."""
        return max(self.agreement.covers, self.agreement.covered) >= INSIDE

    @property
    def _overlapping(self) -> bool:
        return self.agreement.covers < INSIDE and self.agreement.covered < MARGIN

    @property
    def kind(self) -> Kind:
        """What was done to it."""
        found = self.agreement
        if self.series:
            return Kind.SERIES
        if not self.alike and (self.cut_out or self.bent):
            return Kind.NEW_GROUND if self.cut_out else Kind.BENT
        if found.covers < MARGIN and found.covered >= MARGIN:
            return Kind.CROPPED
        if found.covered < MARGIN:
            return Kind.PART
        if found.both < 0.5 and not self.hidden:
            return Kind.NEW_GROUND
        return Kind.OVERLAID if found.both < 0.85 else Kind.SAVED_AGAIN
