"""The shape of a region, free of where it lies and how it was stretched, turned or mirrored: pure computing on arrays.

A region's second moments give the ellipse that fits it; drawn in the frame of that ellipse a region and its affine image differ
by a turn alone (J. Flusser, T. Suk, "Pattern recognition by affine moment invariants", 1993, gives the normalisation). The mask
is then sampled on circles, where a turn is a shift.
"""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.uint8]
Floats = NDArray[np.float64]

ANGLES, CIRCLES = 32, 8
"""Samples on a circle, and circles: 256 bits a shape."""
REACH = 2.2
"""Radius of the outermost circle in standard deviations of the region: the corner of a triangle lies at 2."""

SHAPE = np.dtype([("centre", "<f4", 2), ("spread", "<f4", 3), ("samples", "u1", ANGLES * CIRCLES // 8)])
"""A shape as it is kept: the centre in pixels; the symmetric matrix (xx, xy, yy) from the ellipse's frame to pixels; the samples
as bits, circle by circle from the innermost."""

_MIN_AREA = 30
"""Pixels of a region; below, its shape is the pixel grid's."""
_MIN_VARIANCE, _MAX_STRETCH = 1.5, 200.0
"""Variance (pixels²) along the thin side at least; along the long side at most so many times that: else it is a line."""

_POWERS = np.arange(1024.0) ** np.arange(3)[:, None]
"""Of columns and rows: 0, 1 and 2, of a region of at most 1,024 pixels either way."""
_AT_ONCE = 64
"""Regions looked up in one call, which takes at most 32,767 rows: a region has at most some four hundred."""

_radii = (np.arange(CIRCLES) + 0.5) / CIRCLES * REACH
_turns = np.arange(ANGLES) * 2 * np.pi / ANGLES
_CIRCLE_POINTS = np.stack([_radii[:, None] * np.cos(_turns), _radii[:, None] * np.sin(_turns)], axis=-1).reshape(-1, 2)


def shapes_of(regions: Sequence[tuple[Mask, int, int]], most: int) -> NDArray[np.void]:
    """The shapes (:data:`SHAPE` records) of ``regions``, none twice; the ``most`` largest of them. Regions that are too small or
    too thin have none.

    Args:
        regions: masks of 0 and 1, each with the column and row of its corner.
        most: how many are kept.
    """
    large = [region for region in regions if cv2.countNonZero(region[0]) >= _MIN_AREA]
    moments = np.array([_moments(mask) for mask, _, _ in large]).reshape(-1, 3, 3)
    moments /= moments[:, :1, :1]
    centres = np.stack([moments[:, 0, 1], moments[:, 1, 0]], axis=1)
    covariances = moments[:, [[0, 1], [1, 2]], [[2, 1], [1, 0]]] - centres[:, :, None] * centres[:, None]
    covariances += np.eye(2) / 12  # a pixel is a square: it has a variance of 1/12
    thin, wide = np.linalg.eigvalsh(covariances).T
    sound = np.flatnonzero((thin >= _MIN_VARIANCE) & (wide <= _MAX_STRETCH * thin))
    centres, spreads = centres[sound], _roots(covariances[sound])
    found = np.zeros(len(sound), SHAPE)
    found["centre"] = centres + np.array([large[place][1:] for place in sound], float).reshape(-1, 2)
    found["spread"] = spreads.reshape(-1, 4)[:, [0, 1, 3]]
    for first in range(0, len(sound), _AT_ONCE):
        some = slice(first, first + _AT_ONCE)
        found["samples"][some] = _samples([large[place][0] for place in sound[some]], centres[some], spreads[some])
    _, seen_first = np.unique(_alike(found), axis=0, return_index=True)
    kept = found[np.sort(seen_first)]
    return np.asarray(kept[np.argsort(-_areas(kept), kind="stable")[:most]])


def _moments(mask: Mask) -> Floats:
    """Of the pixels that are 1 the sums of y to the power of the row times x to the power of the column, 3 × 3: by two products
    of matrices, a third of the time that OpenCV takes for a mask [measured].
    """
    height, width = mask.shape
    return np.asarray(_POWERS[:, :height] @ (mask.astype(np.float64) @ _POWERS[:, :width].T))


def _roots(matrices: Floats) -> Floats:
    """The square roots of symmetric positive matrices, n × 2 × 2 (D. Levinger, "The square root of a 2 × 2 matrix", 1980)."""
    root = np.sqrt(np.linalg.det(matrices))
    scale = np.sqrt(np.trace(matrices, axis1=1, axis2=2) + 2 * root)
    return np.asarray((matrices + root[:, None, None] * np.eye(2)) / scale[:, None, None])


def _samples(masks: Sequence[Mask], centres: Floats, spreads: Floats) -> NDArray[np.uint8]:
    """What lies on the circles of each region, as bits. All are looked up at once, one below the other with a gap of 0."""
    sizes = np.array([mask.shape for mask in masks], np.intp)
    tops = np.cumsum(sizes[:, 0] + 1) - sizes[:, 0]
    sheet = np.zeros((int((sizes[:, 0] + 1).sum()) + 1, int(sizes[:, 1].max()) + 2), np.uint8)
    for top, mask in zip(tops.tolist(), masks, strict=True):
        np.multiply(mask, 255, out=sheet[top : top + mask.shape[0], 1 : mask.shape[1] + 1])
    points = _CIRCLE_POINTS @ spreads.transpose(0, 2, 1) + centres[:, None]
    points = np.clip(points, -1, sizes[:, None, ::-1]) + np.stack([np.ones(len(tops)), tops], axis=1)[:, None]
    across, down = np.moveaxis(points.astype(np.float32), -1, 0)
    return np.packbits(cv2.remap(sheet, across, down, cv2.INTER_LINEAR) > 127, axis=1)


def _alike(shapes: NDArray[np.void]) -> Floats:
    """A row a shape, the same for those that would be matched alike."""
    bits = np.bitwise_count(shapes["samples"]).sum(axis=1)
    return np.column_stack([np.rint(shapes["centre"] / 3), np.rint(np.log(_areas(shapes)) * 3), bits // 6])


def _areas(shapes: NDArray[np.void]) -> Floats:
    xx, xy, yy = shapes["spread"].astype(np.float64).T
    return np.asarray(xx * yy - xy * xy)


def filled(mask: Mask) -> Mask:
    """``mask`` (0 and 1) with its holes filled."""
    framed = cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    cv2.floodFill(framed, None, (0, 0), 2)
    return np.asarray(framed[1:-1, 1:-1] != 2, np.uint8)
