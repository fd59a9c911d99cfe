"""A right's logo made ready to be looked for: as it is drawn, and in one colour (its outline alone), with its shapes.

A logo whose outline is a plain shape (a disc, a square, a shield) and that has little inside is not looked for: every round label
would show it.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from casefiles.model import Picture
from casefiles.shapes import filled
from matchers.pictures.alignment import Lines
from matchers.pictures.layouts import BINS, Bytes, Layout, Shapes, laid_out

POINTS = 200
"""Points at most on the lines of a view."""
_FEWEST = 24
"""Points below which lines are no logo."""
SHAPES = 24
"""The largest shapes of a logo that guesses start from."""
_CONVEX = 0.94
"""Share of its convex hull that a plain outline fills: a disc, a square, a hexagon; a house or an arrow fills 0.85."""
_INSIDE = 0.25
"""Share of its points that a logo with a plain outline has inside it."""


@dataclass(frozen=True, slots=True)
class View:
    """One way in which a logo is printed."""

    lines: Lines
    gap: float
    """Pixels between neighbouring points."""
    one_colour: bool


@dataclass(frozen=True, slots=True)
class Template:
    """A logo made ready."""

    views: tuple[View, ...]
    shapes: Shapes
    mask: Bytes
    """height × width of 0 and 1: what of the picture the logo covers."""
    edges: Bytes
    """The same of its lines, its outline included."""


def template(picture: Picture) -> Template | None:
    """The logo in a right's picture; ``None`` when the picture was not seen, or nothing in it tells it from plain shapes."""
    drawn = laid_out(picture.drawing)
    if drawn is None or picture.unusable is not None:
        return None
    mask = np.ones_like(drawn.edges) if drawn.mask is None else drawn.mask
    views = [view for view in (_as_drawn(drawn, mask), _in_one_colour(drawn.mask)) if view is not None]
    outline = cv2.morphologyEx(mask, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    edges = np.asarray((drawn.edges > 0) | (outline > 0), np.uint8)
    return Template(tuple(views), _largest(drawn.shapes), mask, edges) if views else None


def _as_drawn(drawn: Layout, mask: Bytes) -> View | None:
    core = cv2.erode(filled(mask), np.ones((13, 13), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0)
    inside = ((drawn.edges > 0) & (core > 0)).sum()
    if _is_plain(mask) and inside < _INSIDE * (drawn.edges > 0).sum():
        return None
    return _view(drawn.edges, one_colour=False)


def _in_one_colour(mask: Bytes | None) -> View | None:
    """The outline of what is no ground, with its holes."""
    if mask is None or _is_plain(mask):
        return None
    smooth = cv2.GaussianBlur(mask * 255, (0, 0), 1.0)
    dx, dy = cv2.Sobel(smooth, cv2.CV_16S, 1, 0), cv2.Sobel(smooth, cv2.CV_16S, 0, 1)
    edge = cv2.Canny(dx, dy, 100, 200, L2gradient=True) > 0
    direction = np.floor(np.arctan2(dy, dx) % np.pi / np.pi * BINS).astype(np.uint8) % BINS
    return _view(np.where(edge, direction + 1, 0).astype(np.uint8), one_colour=True)


def _is_plain(mask: Bytes) -> bool:
    points = cv2.findNonZero(mask)
    if points is None:
        return True
    return int(mask.sum()) > _CONVEX * (cv2.contourArea(cv2.convexHull(points)) or 1.0)


def _view(edges: Bytes, *, one_colour: bool) -> View | None:
    """At most :data:`POINTS` of the edge's points, evenly spread: one a cell of a grid that is made as wide as it must."""
    rows, columns = np.nonzero(edges)
    if len(rows) < _FEWEST:
        return None
    cell = 1
    while True:
        _, first = np.unique((rows // cell) * 4096 + columns // cell, return_index=True)
        if len(first) <= POINTS:
            break
        cell += 1
    points = np.stack([columns[first], rows[first]], axis=1).astype(np.float64)
    angles = (edges[rows[first], columns[first]] - 0.5) * np.pi / BINS
    return View(Lines(points, angles), float(cell), one_colour)


def _largest(shapes: Shapes) -> Shapes:
    """The drawing keeps its shapes by size."""
    return Shapes(shapes.centres[:SHAPES], shapes.spreads[:SHAPES], shapes.harmonics[:SHAPES], shapes.descriptors[:SHAPES])
