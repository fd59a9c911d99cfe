"""Laying a registered picture over a shown one: where it would lie.

That is said by an agreement of hashes (a region of one is a region of the other, turned) or of corners (a homography by
RANSAC). How far both agree there: :mod:`matchers.pictures.blocks`.
"""

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.arrays import UNITS
from casefiles.parts import Turn
from matchers.pictures.corners import Pairs

Matrix = NDArray[np.float64]

REACH = 6.0
"""Units by which a corner may lie beside where the homography puts it: three pixels of 512."""
SURE = 12
"""Corners from which a homography is taken as it is."""
FEWEST = 6
"""Corners that must agree on a similarity before a homography is tried, which costs twice as much: where one has twelve, the
similarity had thirteen and more [measured]."""
SMALLEST, LARGEST = 0.04, 12.0
"""Scales, registered to shown, that are believed."""
_UNIT: dict[Turn | None, tuple[tuple[int, int, int], tuple[int, int, int]]] = {
    None: ((1, 0, 0), (0, 1, 0)),
    Turn.MIRRORED: ((-1, 0, 1), (0, 1, 0)),
    Turn.UPSIDE_DOWN_MIRRORED: ((1, 0, 0), (0, -1, 1)),
    Turn.HALF_TURN: ((-1, 0, 1), (0, -1, 1)),
    Turn.TRANSPOSED: ((0, 1, 0), (1, 0, 0)),
    Turn.QUARTER_LEFT: ((0, 1, 0), (-1, 0, 1)),
    Turn.QUARTER_RIGHT: ((0, -1, 1), (1, 0, 0)),
    Turn.TRANSVERSED: ((0, -1, 1), (-1, 0, 1)),
}
"""What a turn does to the unit square: the new x and y from x, y and 1."""


class Extent(NamedTuple):
    """Width and height of a picture in units (the longer is :data:`UNITS`)."""

    width: float
    height: float

    @classmethod
    def of(cls, width: int, height: int) -> "Extent":
        """From pixels."""
        return cls(width * UNITS / max(width, height), height * UNITS / max(width, height))


def by_boxes(here: tuple[int, ...], there: tuple[int, ...], turn: Turn | None, one: Extent, other: Extent) -> Matrix:
    """The map, units to units, that lays box ``here`` of the picture of extent ``one`` on box ``there`` of ``other``."""
    return _to_units(there, other) @ np.array([*_UNIT[turn], (0, 0, 1)], dtype=np.float64) @ np.linalg.inv(_to_units(here, one))


def _to_units(box: tuple[int, ...], extent: Extent) -> Matrix:
    """The map from the unit square to ``box``."""
    left, top, right, bottom = (value / 10_000 * side for value, side in zip(box, (*extent, *extent), strict=True))
    return np.array([[max(right - left, 1), 0, left], [0, max(bottom - top, 1), top], [0, 0, 1]])


class Cornered(NamedTuple):
    """How a picture lies by its corners."""

    map: Matrix
    """Units of the registered picture to units of the shown one."""
    agreeing: int
    """Corners that agree on it; places seen twice count once."""


def by_corners(pairs: Pairs, least: int) -> Cornered | None:
    """The map that most corners agree on; ``None`` when fewer than ``least`` (at least 4) do.

    A homography needs four right pairs at once; where few pairs are right, as in lines of type whose letters look alike, a
    similarity, which needs two, is as good. It is tried first.
    """
    if _distinct(pairs.here, pairs.there) < least:
        return None
    cv2.setRNGSeed(1)  # the same pictures give the same word
    found, mask = cv2.estimateAffinePartial2D(
        pairs.here, pairs.there, method=cv2.RANSAC, ransacReprojThreshold=REACH, maxIters=1_000, confidence=0.999
    )
    upright = None if found is None else _cornered(pairs, np.vstack([found, (0, 0, 1)]), mask)
    if upright is None or upright.agreeing < FEWEST:
        return None
    found, mask = cv2.findHomography(pairs.here, pairs.there, cv2.USAC_MAGSAC, REACH, maxIters=500, confidence=0.999)
    tilted = None if found is None else _cornered(pairs, found, mask)
    if tilted and tilted.agreeing >= SURE:
        return tilted
    return max((way for way in (upright, tilted) if way and way.agreeing >= least), key=lambda way: way.agreeing, default=None)


def _cornered(pairs: Pairs, map_: NDArray[Any], mask: NDArray[Any]) -> Cornered:
    inside = mask.ravel() > 0
    return Cornered(np.asarray(map_, np.float64), _distinct(pairs.here[inside], pairs.there[inside]))


def _distinct(*sides: NDArray[np.float64]) -> int:
    """Corners that lie apart in both pictures."""
    return min(len(set(map(tuple, (side // (2 * REACH)).tolist()))) for side in sides)


def corners_of(extent: Extent, map_: Matrix) -> NDArray[np.float64] | None:
    """Where the corners of a picture come to lie, (4, 2); ``None`` when no picture lies like that."""
    corners = np.array([(0, 0), (extent.width, 0), (extent.width, extent.height), (0, extent.height)])
    depth = np.c_[corners, np.ones(4)] @ map_[2]
    if not (depth > 0.2 * depth[0]).all() or depth[0] <= 0:
        return None
    lie = cv2.perspectiveTransform(corners[None], map_)[0]
    area = abs(cv2.contourArea(lie.astype(np.float32)))
    scale = (area / (extent.width * extent.height)) ** 0.5
    if not cv2.isContourConvex(lie.astype(np.float32)) or not SMALLEST < scale < LARGEST:
        return None
    return np.asarray(lie, dtype=np.float64)
