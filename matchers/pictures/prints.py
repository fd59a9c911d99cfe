"""Two prints of pages (:mod:`casefiles.pages`) brought over each other so closely that their letters can be compared.

How the pictures lie is known to a hundredth of their side; a letter is as large. Pieces of one are looked for near their place
in the other and a map is fitted to where most of them were found, three times, each time more closely. Both are brought to the
coarser of the two scales, and the sharper one is blurred to be like the other.
"""

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.pages import Print
from matchers.pictures.laying import Extent, Matrix

Levels = NDArray[np.float32]
Floats = NDArray[np.float64]

SIDE, MOST_ENLARGED = 640, 2.5
"""Pixels of the canvas's longer side up to which pages are enlarged, so that a block holds few letters; and how far at most."""
FOUND = 0.45
"""Correlation from which a piece counts as found: unlike ones reach 0.3."""
AWAY = 0.003
"""Of a correlation, what a pixel of distance takes away: along a bar or a line a piece agrees everywhere."""
MOST_CHANGE = 0.08
"""By which a fit may stretch or shear: more is an accident."""
FEWEST, SHARE = 5, 0.2
"""Pieces that must agree on a fit, and their share of those that were found."""
IN_PERSPECTIVE = 30
"""Pieces from which a map in perspective is fitted: a page photographed from the side."""
MAX_PIECES = 120
"""Pieces that are looked for in one step, spread evenly."""
_STEPS = ((2, 40, 16, 3.0), (1, 48, 6, 2.0), (1, 40, 3, 1.2))
"""Times reduced, side of a piece, pixels around its place where it is looked for, pixels by which the fit may be off."""
_WIDE = (2, 40, 40, 3.0)
"""The same where the first step came to nothing."""
_INK = 12.0
"""Levels around its neighbourhood's mean from which a pixel belongs to strokes."""
_BLURS = (0.5, 0.7, 1.0, 1.4, 2.0, 2.8)


class Sheets(NamedTuple):
    """Two pages on one canvas, both as sharp as the less sharp."""

    ours: Levels
    """Grey levels, height × width; likewise ``theirs``."""
    theirs: Levels
    inside: NDArray[np.bool_]
    """Where there is something of both."""
    scale: float
    """Pixels of the canvas to a pixel of the registered print."""
    shown: Matrix
    """Pixels of the canvas to shares of the shown picture's width and height."""


def laid_closely(ours: Print, theirs: Print, map_: Matrix, extents: tuple[Extent, Extent]) -> Sheets:
    """The two on one canvas.

    Args:
        ours: of the registered picture.
        theirs: of the shown one.
        map_: units of the registered picture to units of the shown one.
        extents: of the two pictures.
    """
    height, width = ours.grey.shape
    there = np.linalg.inv(_to_units(theirs, extents[1])) @ map_ @ _to_units(ours, extents[0])
    size = _scale(there, width, height)
    coarser = min(1.0, size)
    scale = coarser * min(MOST_ENLARGED, max(1.0, SIDE / (max(width, height) * coarser)))
    canvas = (max(1, round(width * scale)), max(1, round(height * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    here = cv2.resize(ours.grey, canvas, interpolation=how).astype(np.float32)
    shown = theirs.grey.astype(np.float32)
    if (reduced := size / scale) > 1.15:
        shown = np.asarray(cv2.GaussianBlur(shown, (0, 0), 0.5 * (reduced**2 - 1) ** 0.5), np.float32)
    laid = _fitted(here, shown, there @ np.diag([width / canvas[0], height / canvas[1], 1.0]))
    seen = cv2.warpPerspective(np.ones_like(shown), laid, canvas, flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP)
    inside = cv2.erode(seen, np.ones((5, 5), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0) > 0
    alike = _equally_sharp(here, _warped(shown, laid, canvas), inside)
    shares = np.diag([1 / extents[1].width, 1 / extents[1].height, 1.0])
    return Sheets(*alike, inside, scale, shares @ _to_units(theirs, extents[1]) @ laid)


def _to_units(print_: Print, extent: Extent) -> Matrix:
    """Pixels of a print to units of its picture."""
    left, top, right, bottom = (share / 10_000 * side for share, side in zip(print_.box, (*extent, *extent), strict=True))
    height, width = print_.grey.shape
    return np.array([[(right - left) / width, 0, left], [0, (bottom - top) / height, top], [0, 0, 1]])


def _scale(map_: Matrix, width: int, height: int) -> float:
    """Times a pixel in the middle is enlarged."""
    middle = np.array([(width / 2, height / 2), (width / 2 + 1, height / 2), (width / 2, height / 2 + 1)])
    placed = cv2.perspectiveTransform(middle[None], map_)[0]
    return float(abs(np.linalg.det(placed[1:] - placed[0])) ** 0.5)


def _warped(levels: Levels, map_: Matrix, size: tuple[int, int]) -> Levels:
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpPerspective(levels, map_, size, flags=how, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _fitted(ours: Levels, theirs: Levels, map_: Matrix) -> Matrix:
    """``map_`` (canvas to pixels of ``theirs``), fitted closer."""
    laid = _fit(ours, theirs, map_, *_STEPS[0])
    if laid is None:
        laid = _fit(ours, theirs, map_, *_WIDE)
    map_ = map_ if laid is None else laid
    for step in _STEPS[1:]:
        closer = _fit(ours, theirs, map_, *step)
        map_ = map_ if closer is None else closer
    return map_


def _fit(ours: Levels, theirs: Levels, map_: Matrix, times: int, side: int, reach: int, off: float) -> Matrix | None:
    """``map_`` after one step (:data:`_STEPS`); ``None`` when the pieces that are found do not agree on any."""
    reduced = np.diag([times, times, 1.0])
    if times > 1:
        ours = np.asarray(cv2.resize(ours, None, fx=1 / times, fy=1 / times, interpolation=cv2.INTER_AREA), np.float32)
        theirs = np.asarray(cv2.GaussianBlur(theirs, (0, 0), 0.8), np.float32)
    shown = _warped(theirs, map_ @ reduced, (ours.shape[1], ours.shape[0]))
    found = _pieces_found(ours, shown, side, reach)
    if len(found) < FEWEST:
        return None
    here, there = np.ascontiguousarray(found[:, :2]), np.ascontiguousarray(found[:, 2:])
    cv2.setRNGSeed(1)  # the same pictures give the same word
    closer, mask = _map_of(here, there, off)
    if closer is None or mask.sum() < max(FEWEST, SHARE * len(found)) or np.abs((closer - np.eye(3))[:2, :2]).max() > MOST_CHANGE:
        return None
    return np.asarray(map_ @ reduced @ closer @ np.linalg.inv(reduced))


def _map_of(here: Floats, there: Floats, off: float) -> tuple[Matrix | None, NDArray[Any]]:
    """The map that most of the pieces agree on, as free as their number allows, and which they are."""
    if len(here) >= IN_PERSPECTIVE:
        tilted, mask = cv2.findHomography(here, there, cv2.RANSAC, off, maxIters=500)
        return (None if tilted is None else np.asarray(tilted, np.float64)), np.asarray(mask)
    fit = cv2.estimateAffine2D if len(here) >= 2 * FEWEST else cv2.estimateAffinePartial2D
    found, mask = fit(here, there, method=cv2.RANSAC, ransacReprojThreshold=off, maxIters=500)
    return (None if found is None else np.vstack([found, (0, 0, 1)])), np.asarray(mask)


def _pieces_found(ours: Levels, theirs: Levels, side: int, reach: int) -> Floats:
    """Where the middles of pieces lie in the one and in the other, n × 4."""
    height, width = ours.shape
    away = np.hypot(*np.meshgrid(np.arange(-reach, reach + 1), np.arange(-reach, reach + 1))) * AWAY
    places = [
        (top, left)
        for top in range(reach, height - side - reach + 1, side // 2)
        for left in range(reach, width - side - reach + 1, side // 2)
        if ours[top : top + side, left : left + side].std() >= _INK
    ]
    found = []
    for top, left in places[:: 1 + len(places) // MAX_PIECES]:
        piece = ours[top : top + side, left : left + side]
        around = theirs[top - reach : top + side + reach, left - reach : left + side + reach]
        alike = np.abs(cv2.matchTemplate(around, piece, cv2.TM_CCOEFF_NORMED))
        down, across = np.unravel_index(int((alike - away).argmax()), alike.shape)
        if alike[down, across] > FOUND:
            x, y = left + side / 2, top + side / 2
            found.append((x, y, x + float(across) - reach, y + float(down) - reach))
    return np.array(found, np.float64).reshape(-1, 4)


def _equally_sharp(ours: Levels, theirs: Levels, inside: NDArray[np.bool_]) -> tuple[Levels, Levels]:
    """Both, the sharper one blurred: the words may differ, but pages of one layout have edges alike."""
    strokes = np.abs(ours - cv2.GaussianBlur(ours, (0, 0), 8)) > _INK
    near = inside & (cv2.dilate(strokes.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0)
    if not near.any():
        return ours, theirs
    one, other = _sharpness(ours, near), _sharpness(theirs, near)
    if one > 1.1 * other:
        return _blurred_to(ours, near, other), theirs
    return (ours, _blurred_to(theirs, near, one)) if other > 1.1 * one else (ours, theirs)


def _blurred_to(levels: Levels, near: NDArray[np.bool_], sharpness: float) -> Levels:
    kept = levels
    for blur in _BLURS:
        blurred = np.asarray(cv2.GaussianBlur(levels, (0, 0), blur), np.float32)
        if _sharpness(blurred, near) < 0.97 * sharpness:
            break
        kept = blurred
    return kept


def _sharpness(levels: Levels, near: NDArray[np.bool_]) -> float:
    """Share of the finest detail in what there is of fine detail."""
    finest, fine = (((levels - cv2.GaussianBlur(levels, (0, 0), blur))[near] ** 2).mean() for blur in (1, 2))
    return float(finest / (fine + 1e-6))
