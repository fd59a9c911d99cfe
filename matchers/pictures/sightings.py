"""Where in a picture a logo is seen, and how much of it."""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from matchers.pictures.additions import added
from matchers.pictures.alignment import LEAST, Lines, agreement, fitted, guesses, met
from matchers.pictures.layouts import Bytes, Floats, Layout
from matchers.pictures.templates import Template, View

_TRIED = 3
"""Guesses of one view that are fitted."""
_PROMISING = 0.45
"""Agreement (near and far, see :func:`_promising`) from which a guess is fitted; a wrong one has about 0.3."""
_PART = 12
"""Points that are a part of a logo: of 200, the outline of a letter."""
_APART = 6.0
"""Pixels by which two guesses differ in the mean, or they are the same."""
_SMALLEST = 2 * 9
"""Pixels that a logo covers, its own gaps left out, for each of its points: a point meets what lies within one pixel, which are
nine; where these are more than half of the logo it agrees with anything."""
_CLEAR, _CLEAR_HIT = 5, 0.9
"""The same where so large a share of the points meet an edge: letters are thin, and cover a tenth of a label that they fill."""
_LARGEST = 0.75
"""Share of the picture: what covers more is the picture, see ``copies``."""
_VISIBLE = 0.6
"""Share of the logo's points that lie within the picture."""
_EXPLAINED = 0.4
"""Share of the picture's lines under the logo that are the logo's, at least: else it is seen in a tangle."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A logo seen in a picture."""

    score: float
    """0–1; see :func:`best_sighting`."""
    points: int
    """Points of the logo that lie on lines of the picture …"""
    of: int
    """… of so many."""
    box: tuple[float, float, float, float]
    """Left, top, right, bottom in shares of the picture's width and height."""
    outline: tuple[tuple[float, float], ...]
    """Where the corners of the logo's own box lie, in the same shares, from its top left with the clock."""
    area: float
    """Share of the picture that the logo covers."""
    least_part: float
    """0–1: of the part of the logo that agrees least (:data:`_PART` neighbouring points), the share that agrees."""
    added: float
    """Length of what was added to it, in lengths of its own lines; see :mod:`matchers.pictures.additions`."""
    one_colour: bool
    mirrored: bool


def best_sighting(logo: Template, shown: Layout) -> Sighting | None:
    """The best of the places where the logo may lie in the picture; ``None`` when none scores :data:`LEAST`.

    The score is the share of the logo's points that lie on lines of their direction, less half the share that would by chance in
    that part of the picture, times how much of the picture's lines there the logo explains (half of it is given).
    """
    maps = guesses(logo.shapes, shown.shapes)
    if not len(maps):
        return None
    found = (_seen(logo, view, shown, map_) for view in logo.views for map_ in _promising(shown, maps, view.lines))
    return max(
        (sighting for sighting in found if sighting and sighting.score >= LEAST),
        key=lambda sighting: sighting.score,
        default=None,
    )


def _promising(shown: Layout, maps: Floats, lines: Lines) -> Iterator[Floats]:
    """The few guesses on which the lines agree best, fitted."""
    every = max(1, len(lines.points) // 70)
    some = Lines(lines.points[::every], lines.angles[::every])
    rated = agreement(shown, maps, some)
    taken: list[Floats] = []
    for place in np.argsort(-rated, kind="stable")[:200]:
        if rated[place] < _PROMISING or len(taken) == _TRIED:
            return
        points = lines.points @ maps[place, :, :2].T + maps[place, :, 2]
        if all(np.abs(points - other).mean() > _APART for other in taken):
            taken.append(points)
            map_ = fitted(shown, maps[place], lines)
            if map_ is not None:
                yield map_


def _seen(logo: Template, view: View, shown: Layout, map_: Floats) -> Sighting | None:
    height, width = shown.edges.shape
    if (view.lines.points @ map_[2, :2] + map_[2, 2] < 0.3).any():
        return None
    points, normals = view.lines.placed(map_)
    hit = met(shown, points, normals, 1)
    if hit.mean() < LEAST:  # the score can only be less
        return None
    within = ((points >= 0) & (points < (width, height))).all(axis=1)
    cover = np.asarray(cv2.warpPerspective(logo.mask, map_, (width, height), flags=cv2.INTER_NEAREST), np.uint8)
    area = float(cover.mean())
    smallest = _CLEAR if hit.mean() >= _CLEAR_HIT else _SMALLEST
    if within.mean() < _VISIBLE or cover.sum() < smallest * len(points) or area > _LARGEST:
        return None
    explained = _explained(
        shown, cover, points[within], max(3.0, 1.5 * view.gap * float(np.sqrt(abs(np.linalg.det(map_[:2, :2])))))
    )
    if explained < _EXPLAINED:
        return None
    corners = _corners(logo.mask, map_) / (width, height)
    left, top = np.clip(corners.min(axis=0), 0, 1)
    right, bottom = np.clip(corners.max(axis=0), 0, 1)
    return Sighting(
        score=max(0.0, float(hit.mean() - 0.5 * _chance(shown, cover)) * (0.5 + 0.5 * explained)),
        points=int(hit.sum()),
        of=len(hit),
        box=(float(left), float(top), float(right), float(bottom)),
        outline=tuple((float(x), float(y)) for x, y in corners),
        area=area,
        least_part=_least_part(view.lines.points, hit),
        added=added(logo, shown, map_),
        one_colour=view.one_colour,
        mirrored=bool(np.linalg.det(map_[:2, :2]) < 0),
    )


def _least_part(points: Floats, hit: NDArray[np.bool_]) -> float:
    """What is changed or covered leaves many points in one place that do not agree; what is printed badly, some all over."""
    squares = ((points[:, None] - points[None]) ** 2).sum(axis=2)
    nearest = np.argpartition(squares, min(_PART, len(points)) - 1, axis=1)[:, :_PART]
    return float(hit[nearest].mean(axis=1).min())


def _chance(shown: Layout, cover: Bytes) -> float:
    """The share of points of any direction that would meet an edge in this part of the picture."""
    part = cv2.dilate(cover, np.ones((7, 7), np.uint8)) > 0
    return float(np.bitwise_count(shown.near[1][1:-1, 1:-1][part]).mean()) / 8 if part.any() else 1.0


def _explained(shown: Layout, cover: Bytes, points: Floats, reach: float) -> float:
    """The share of the picture's edges under the logo that lie within ``reach`` pixels of its lines."""
    under = (shown.edges > 0) & (cv2.erode(cover, np.ones((3, 3), np.uint8)) > 0)
    if under.sum() < 20:
        return 1.0
    away = np.ones(shown.edges.shape, np.uint8)
    away[tuple(points[:, ::-1].astype(np.intp).T)] = 0
    return float((cv2.distanceTransform(away, cv2.DIST_L2, 3)[under] <= reach).mean())


def _corners(mask: Bytes, map_: Floats) -> Floats:
    left, top, width, height = cv2.boundingRect(mask)
    box = np.array([(left, top), (left + width, top), (left + width, top + height), (left, top + height)], float)
    moved = np.c_[box, np.ones(4)] @ map_.T
    return np.asarray(moved[:, :2] / np.where(moved[:, 2:] > 0.1, moved[:, 2:], 0.1))
