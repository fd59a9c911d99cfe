"""The shape of a region, free of where it lies and how it was stretched, turned or mirrored: pure computing on arrays.

A region's second moments give the ellipse that fits it; drawn in the frame of that ellipse a region and its affine image differ
by a turn alone (J. Flusser, T. Suk, "Pattern recognition by affine moment invariants", 1993, gives the normalisation). The mask
is then sampled on circles, where a turn is a shift.
"""

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

_radii = (np.arange(CIRCLES) + 0.5) / CIRCLES * REACH
_turns = np.arange(ANGLES) * 2 * np.pi / ANGLES
_CIRCLE_POINTS = np.stack([_radii[:, None] * np.cos(_turns), _radii[:, None] * np.sin(_turns)], axis=-1).reshape(-1, 2)


def shape_of(mask: Mask, left: int, top: int) -> NDArray[np.void] | None:
    """The shape (a :data:`SHAPE` record) of the pixels that are 1 in ``mask``, whose corner lies at (``left``, ``top``).

    ``None`` when it is too small or too thin to have one.
    """
    moments = cv2.moments(mask, binaryImage=True)
    area = moments["m00"]
    if area < _MIN_AREA:
        return None
    x, y = moments["m10"] / area, moments["m01"] / area
    covariance = np.array([[moments["mu20"], moments["mu11"]], [moments["mu11"], moments["mu02"]]]) / area
    variances, axes = np.linalg.eigh(covariance + np.eye(2) / 12)  # a pixel is a square: it has a variance of 1/12
    if variances[0] < _MIN_VARIANCE or variances[1] > _MAX_STRETCH * variances[0]:
        return None
    spread = (axes * np.sqrt(variances)) @ axes.T
    points = (_CIRCLE_POINTS @ spread.T + (x, y)).astype(np.float32)
    samples = cv2.remap(mask * 255, points[None, :, 0], points[None, :, 1], cv2.INTER_LINEAR)[0] > 127
    shape = np.zeros((), SHAPE)
    shape["centre"] = (x + left, y + top)
    shape["spread"] = (spread[0, 0], spread[0, 1], spread[1, 1])
    shape["samples"] = np.packbits(samples)
    return shape


def shapes_of(regions: list[tuple[Mask, int, int]], most: int) -> NDArray[np.void]:
    """The shapes of ``regions`` (mask, left, top) and of each with its holes filled, none twice; the ``most`` largest of them.

    Args:
        regions: masks of 0 and 1, each with the place of its corner.
        most: how many are kept.
    """
    kept: dict[tuple[int, ...], NDArray[np.void]] = {}
    for mask, left, top in regions:
        whole = filled(mask)
        for view in (mask, whole) if whole.sum() > mask.sum() else (mask,):
            shape = shape_of(view, left, top)
            if shape is not None:
                kept.setdefault(_alike(shape), shape)
    found = np.array(list(kept.values()), SHAPE) if kept else np.zeros(0, SHAPE)
    return found[np.argsort(-_areas(found), kind="stable")[:most]]


def _alike(shape: NDArray[np.void]) -> tuple[int, ...]:
    """The same for shapes that would be matched alike."""
    x, y = (shape["centre"] / 3).round().astype(int)
    bits = int(np.bitwise_count(shape["samples"]).sum())
    return int(x), int(y), round(float(np.log(_areas(shape[None])[0])) * 3), bits // 6


def _areas(shapes: NDArray[np.void]) -> Floats:
    xx, xy, yy = shapes["spread"].astype(np.float64).T
    return np.asarray(xx * yy - xy * xy)


def filled(mask: Mask) -> Mask:
    """``mask`` (0 and 1) with its holes filled."""
    framed = cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    cv2.floodFill(framed, None, (0, 0), 2)
    return np.asarray(framed[1:-1, 1:-1] != 2, np.uint8)
