"""Where in a picture a logo may lie, and how well its lines lie on the picture's there.

Two regions that are affine images of each other give the map from one to the other up to a turn, which the shift between their
samples tells: one agreeing region is enough to guess where the whole logo lies. A guess is tested on the logo's lines, the best
are fitted closer (point to line, least squares; Y. Chen, G. Medioni, "Object modelling by registration of multiple range
images", 1992), at the end in perspective.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from casefiles.shapes import ANGLES
from matchers.pictures.layouts import SECTORS, Floats, Layout, Shapes

MAX_DISTANCE = 1.0
"""Distance of two shapes' descriptors up to which they are held to agree; unrelated regions lie at 1.5 in the median."""
MAX_PAIRS = 60
"""Pairs of agreeing shapes that are tried for one logo and one picture, the nearest first."""
MAX_STRETCH = 1.9
"""Ratio of the two scales of a map: a label seen at 58° from its normal."""
MIN_SCALE = 0.12
"""A logo of 384 pixels drawn in 46: below that its lines run together."""
LEAST = 0.55
"""Share of a logo's points that must find a line of the picture: with fewer it is no sighting, however it is fitted. Of 129
sightings all had as many from the first step on, of 4,200 guesses that came to nothing half had not."""
_TURNS = 2
"""Turns tried for a pair: a region that is nearly symmetric agrees in several."""

_radii = (np.arange(8) + 0.5)[None, :, None]


@dataclass(frozen=True, slots=True)
class Lines:
    """Points on the lines of a logo."""

    points: Floats
    """n × 2, pixels."""
    angles: Floats
    """n, radians: the direction of the line's normal."""

    def placed(self, map_: Floats) -> tuple[Floats, Floats]:
        """Points and normals after ``map_`` (3 × 3)."""
        placed = _apply(map_, self.points)
        along = np.stack([-np.sin(self.angles), np.cos(self.angles)], axis=1)
        ahead = _apply(map_, self.points + along) - placed
        return placed, np.arctan2(ahead[:, 1], ahead[:, 0]) + np.pi / 2


def _apply(map_: Floats, points: Floats) -> Floats:
    moved = points @ map_[:, :2].T + map_[:, 2]
    return np.asarray(moved[:, :2] / moved[:, 2:])


def guesses(logo: Shapes, shown: Shapes) -> Floats:
    """Maps (n × 2 × 3) from the logo to the picture, of the pairs of shapes that agree best."""
    if not len(logo.centres) or not len(shown.centres):
        return np.zeros((0, 2, 3))
    one, other = _pairs(logo.descriptors, shown.descriptors)
    first, second = logo.harmonics[one], shown.harmonics[other]
    found = [np.zeros((0, 2, 3))]
    for mirrored in (False, True):
        for turn, sure in _best_turns(first.conj() if mirrored else first, second):
            pairs = (one[sure], other[sure])
            found.append(_maps(logo, shown, pairs, turn[sure], -1.0 if mirrored else 1.0))
    maps = np.concatenate(found)
    scales = np.linalg.svd(maps[:, :, :2], compute_uv=False)
    return np.asarray(maps[(scales[:, 0] < MAX_STRETCH * scales[:, 1]) & (scales[:, 1] > MIN_SCALE)])


def _pairs(one: Floats, other: Floats) -> tuple[NDArray[Any], NDArray[Any]]:
    squares = (one**2).sum(axis=1)[:, None] + (other**2).sum(axis=1)[None] - 2 * one @ other.T
    nearest = np.sort(np.argpartition(squares, min(MAX_PAIRS, squares.size) - 1, axis=None)[:MAX_PAIRS])
    nearest = nearest[np.argsort(squares.ravel()[nearest], kind="stable")]
    first, second = np.unravel_index(nearest, squares.shape)
    near = squares[first, second] < MAX_DISTANCE**2
    return first[near], second[near]


def _best_turns(one: NDArray[Any], other: NDArray[Any]) -> list[tuple[Floats, NDArray[Any]]]:
    """The turns (radians, one a pair) that bring the samples of ``one`` onto those of ``other``, and which of them are peaks."""
    agreement = np.fft.irfft((one.conj() * other * _radii).sum(axis=1), n=4 * ANGLES, axis=1)
    peak = (agreement >= np.roll(agreement, 1, axis=1)) & (agreement > np.roll(agreement, -1, axis=1))
    left = np.where(peak, agreement, -np.inf)
    rows, found = np.arange(len(left)), []
    for _ in range(_TURNS):
        place = left.argmax(axis=1)
        found.append((place * 2 * np.pi / (4 * ANGLES), left[rows, place] > -np.inf))
        left[rows, place] = -np.inf
    return found


def _maps(logo: Shapes, shown: Shapes, pairs: tuple[NDArray[Any], NDArray[Any]], turn: Floats, hand: float) -> Floats:
    one, other = pairs
    cosine, sine = np.cos(turn), np.sin(turn)
    turning = np.stack([cosine, -hand * sine, sine, hand * cosine], axis=-1).reshape(-1, 2, 2)
    linear = shown.spreads[other] @ turning @ np.linalg.inv(logo.spreads[one])
    offset = shown.centres[other] - (linear @ logo.centres[one][..., None])[..., 0]
    return np.concatenate([linear, offset[..., None]], axis=2)


def agreement(picture: Layout, maps: Floats, lines: Lines) -> Floats:
    """For each map (n × 2 × 3) how well the lines lie on the picture's: the share of the points that have an edge of their
    direction within 3 pixels counts for 0.6, within 6 for 0.4.
    """
    linear = maps[:, :, :2].reshape(-1, 2)
    placed = (linear @ lines.points.T).reshape(len(maps), 2, -1) + maps[:, :, 2:]
    along = (linear @ np.stack([-np.sin(lines.angles), np.cos(lines.angles)])).reshape(len(maps), 2, -1)
    row, column, sector = _looked_up(picture, placed[:, 0], placed[:, 1], np.arctan2(along[:, 1], along[:, 0]) + np.pi / 2)
    near, far = ((picture.near[radius][row, column] >> sector) & 1 for radius in (3, 6))
    return np.asarray(0.6 * near.mean(axis=1) + 0.4 * far.mean(axis=1))


def met(picture: Layout, points: Floats, normals: Floats, radius: int) -> NDArray[Any]:
    """Which of the points (… × 2) have an edge of their direction within ``radius`` pixels; off the picture none has."""
    row, column, sector = _looked_up(picture, points[..., 0], points[..., 1], normals)
    return np.asarray((picture.near[radius][row, column] >> sector) & 1 > 0)


def _looked_up(picture: Layout, x: Floats, y: Floats, normals: Floats) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Row, column and sector under which points are looked up in :attr:`Layout.near`."""
    height, width = picture.edges.shape
    column = np.clip(np.rint(x), -1, width).astype(np.intp) + 1
    row = np.clip(np.rint(y), -1, height).astype(np.intp) + 1
    return row, column, np.floor(normals % np.pi / np.pi * SECTORS).astype(np.uint8) % SECTORS


def fitted(picture: Layout, guess: Floats, lines: Lines) -> Floats | None:
    """``guess`` (2 × 3) fitted closer: a map (3 × 3); ``None`` when too little of the logo lies on lines of the picture."""
    centre, size = lines.points.mean(axis=0), lines.points.std()
    norm = np.array([[1 / size, 0, -centre[0] / size], [0, 1 / size, -centre[1] / size], [0, 0, 1]])
    unit = Lines((lines.points - centre) / size, lines.angles)
    map_ = np.vstack([guess, [0, 0, 1]]) @ np.linalg.inv(norm)
    for step, reach in enumerate((7, 5, 3, 3)):
        closer = _step(picture, map_, unit, reach, 8 if step else 6)
        if closer is None:
            return None
        map_ = closer
    return np.asarray(map_ @ norm)


def _step(picture: Layout, map_: Floats, lines: Lines, reach: int, free: int) -> Floats | None:
    """One step of least squares over the ``free`` first numbers of the map."""
    depth = lines.points @ map_[2, :2] + map_[2, 2]
    if not np.isfinite(map_).all() or (depth < 0.2).any():
        return None
    placed, normals = lines.placed(map_)
    offsets, seen = _offsets(picture, placed, normals, reach)
    if seen.mean() < LEAST:
        return None
    points, normal = lines.points[seen], np.stack([np.cos(normals[seen]), np.sin(normals[seen])], axis=1) / depth[seen, None]
    flat = np.c_[points, np.ones(len(points))]
    tilt = -(normal * placed[seen]).sum(axis=1)[:, None] * points
    slope = np.c_[flat * normal[:, :1], flat * normal[:, 1:], tilt][:, :free]
    trust = 1 / (1 + np.abs(offsets[seen]) / 1.5)
    damping = np.eye(free) * np.sqrt(1e-4 * len(points))
    system = np.vstack([slope * trust[:, None], damping])
    change = np.zeros(9)
    change[:free] = np.linalg.lstsq(system, np.r_[offsets[seen] * trust, np.zeros(free)], rcond=None)[0]
    return np.asarray(map_ + change.reshape(3, 3))


def _offsets(picture: Layout, points: Floats, normals: Floats, reach: int) -> tuple[Floats, NDArray[Any]]:
    """How far along its normal (pixels) each point has the nearest edge of its direction, and which have one."""
    away = np.arange(-2 * reach, 2 * reach + 1) / 2
    away = away[np.argsort(np.abs(away), kind="stable")]
    height, width = picture.edges.shape
    column = np.rint(points[:, :1] + np.cos(normals)[:, None] * away)
    row = np.rint(points[:, 1:] + np.sin(normals)[:, None] * away)
    rows, columns = np.clip(row, -1, height).astype(np.intp), np.clip(column, -1, width).astype(np.intp)
    hit = picture.lined[rows + 1, columns + 1]
    point, step = np.nonzero(hit)
    angles = picture.angles[rows[point, step], columns[point, step]]
    hit[point, step] = np.abs((angles - normals[point] + np.pi / 2) % np.pi - np.pi / 2) < 0.5
    return away[hit.argmax(axis=1)], np.asarray(hit.any(axis=1))
