"""A picture's local features: where its corners lie, and what is around each, as bytes that matchers compare.

ORB (E. Rublee et al., "ORB: an efficient alternative to SIFT or SURF", 2011): 256 bits a corner, free of patents, a twentieth
of the cost of SIFT. They survive crops, turns, scaling and what is pasted over; they do not survive mirroring, so those of the
mirrored picture are made apart, for rights' pictures only.
"""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.arrays import FEATURE, FINE, UNITS
from casefiles.pictures.regions import Box, pixels

Grey = NDArray[np.uint8]

SIDE, COUNT = 512, 500
"""Pixels of the longer side, and features, of the whole picture."""
PANEL_SIDE, PANEL_COUNT, PANELS = 384, 250, 6
"""The same of a panel, and how many panels."""
LARGEST_PANEL = 0.6
"""Share of the picture's area up to which a panel is looked at apart: a larger one is well seen in the whole."""
ENLARGED = 3.0
"""Times a small picture or panel is enlarged at most: there is nothing more in it."""

_SMALLEST = 48
"""Pixels of the shorter side of a panel."""


def features(grey: Grey, boxes: Sequence[tuple[int, int, int, int]]) -> bytes:
    """The features of a picture and of its panels, :data:`FEATURE` records one after the other.

    Args:
        grey: the picture.
        boxes: its regions, the whole first.
    """
    unit = UNITS / max(grey.shape)
    views = [_seen(grey, SIDE, COUNT, unit)]
    for box in map(Box._make, boxes[1:]):
        panel = pixels(box, grey)
        if panel.size <= LARGEST_PANEL * grey.size and min(panel.shape) >= _SMALLEST and len(views) <= PANELS:
            seen = _seen(panel, PANEL_SIDE, PANEL_COUNT, unit)
            seen["x"] += round(box.left * grey.shape[1] / 10_000 * unit * FINE)
            seen["y"] += round(box.top * grey.shape[0] / 10_000 * unit * FINE)
            seen["view"] = len(views)
            views.append(seen)
    return b"".join(view.tobytes() for view in views)


def mirrored_features(grey: Grey) -> bytes:
    """The features of the mirrored picture, where they lie in the mirrored picture."""
    return _seen(np.ascontiguousarray(grey[:, ::-1]), SIDE, COUNT, UNITS / max(grey.shape)).tobytes()


def _seen(grey: Grey, side: int, count: int, unit: float) -> NDArray[np.void]:
    """Features of ``grey``, places from its own corner; ``unit``: units a pixel of ``grey``."""
    scale = min(side / max(grey.shape), ENLARGED)
    if not 1 <= scale <= 1.4:
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        grey = np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=how), np.uint8)
    else:
        scale = 1.0
    points, bits = cv2.ORB.create(nfeatures=count, edgeThreshold=16, fastThreshold=10).detectAndCompute(grey, None)
    if bits is None:
        return np.zeros(0, FEATURE)
    made = np.zeros(len(points), FEATURE)
    places = np.array([(*point.pt, point.angle, point.size) for point in points], dtype=np.float64)
    limit = FINE * UNITS
    made["x"] = np.clip(places[:, 0] / scale * unit * FINE, 0, limit)
    made["y"] = np.clip(places[:, 1] / scale * unit * FINE, 0, limit)
    made["angle"] = (places[:, 2] / 360 * 256).astype(np.int64) % 256
    made["size"] = np.clip(16 * np.log2(np.maximum(places[:, 3] / scale * unit, 1)), 0, 255)
    made["bits"] = np.ascontiguousarray(bits).view("<u8")
    return made
