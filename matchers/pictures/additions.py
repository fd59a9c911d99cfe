"""What stands in the place where a logo is seen and is not the logo's: the leg that makes an R of a P, the bar of a G beside a C.

All of the logo is there, so its own lines do not tell. What was added leaves lines that lie within the logo's place as a whole.
Where lines of the photo run through that place, or close by, such a line may be the photo's, and nothing is said; the rim of a
label goes round.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from matchers.pictures.layouts import Bytes, Floats, Layout
from matchers.pictures.templates import Template

NEAR = 3
"""Pixels around a line of the logo, in the logo and in the picture, within which a line of the picture is the logo's."""
GROWN, AROUND = 1.15, 1.35
"""Times by which the logo's hull is widened to be its place (the tail of a Q lies a little outside), and what is near."""
SHORTEST = 12
"""Pixels of a line that is looked at: less is a fringe of JPEG."""
WITHIN = 0.95
"""Share of a line that must lie in the logo's place."""


def added(logo: Template, shown: Layout, map_: Floats) -> float:
    """Length of the longest line that was added, in lengths of the logo's lines there; 0 where nothing is seen to be.

    Args:
        logo: seen in ``shown`` …
        shown: the picture.
        map_: … where this puts it.
    """
    height, width = shown.edges.shape
    known = cv2.dilate(logo.edges, np.ones((2 * NEAR + 1, 2 * NEAR + 1), np.uint8))
    laid = cv2.warpPerspective(known, map_, (width, height), flags=cv2.INTER_NEAREST)
    explained = cv2.dilate(laid, np.ones((3, 3), np.uint8)) > 0
    lines = shown.edges > 0
    place, around = (_widened(logo.mask, map_, times, (height, width)) for times in (GROWN, AROUND))
    own = int((lines & explained & place).sum())
    if not own:
        return 0.0
    count, labels, stats, _ = cv2.connectedComponentsWithStats((lines & ~explained).astype(np.uint8), connectivity=8)
    size = stats[:, cv2.CC_STAT_AREA]
    within, near = (np.bincount(labels[zone], minlength=count) for zone in (place, around))
    long = (size >= SHORTEST) & (np.arange(count) > 0)
    inside = long & (within >= WITHIN * size)
    running = long & ~inside & (near >= SHORTEST) & ~_goes_round(np.asarray(stats, np.int32), place)
    return float(size[inside].max()) / own if inside.any() and not running.any() else 0.0


def _goes_round(boxes: NDArray[np.int32], place: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which boxes (n × left, top, width, height …) hold all of ``place``."""
    left, top, width, height = cv2.boundingRect(place.astype(np.uint8))
    far = boxes[:, 0] + boxes[:, 2], boxes[:, 1] + boxes[:, 3]
    return np.asarray((boxes[:, 0] <= left) & (boxes[:, 1] <= top) & (far[0] >= left + width) & (far[1] >= top + height))


def _widened(mask: Bytes, map_: Floats, times: float, size: tuple[int, int]) -> NDArray[np.bool_]:
    """The hull of ``mask``, so many times as wide, where ``map_`` puts it in a picture of ``size`` (height, width)."""
    points = cv2.findNonZero(mask)
    place = np.zeros(size, np.uint8)
    if points is not None:
        hull = cv2.convexHull(points)[:, 0].astype(np.float64)
        middle = hull.mean(axis=0)
        moved = np.c_[middle + (hull - middle) * times, np.ones(len(hull))] @ map_.T
        if (moved[:, 2] > 0.1).all():
            cv2.fillConvexPoly(place, np.rint(np.clip(moved[:, :2] / moved[:, 2:], -9_999, 9_999)).astype(np.int32), 1)
    return place > 0
