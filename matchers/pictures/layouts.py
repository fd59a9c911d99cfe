"""A picture's :class:`Drawing` laid out for comparing: where edges of which direction lie near, and its shapes as numbers."""

import zlib
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.arrays import DRAWING_SIDE
from casefiles.parts import Drawing
from casefiles.shapes import ANGLES, CIRCLES, SHAPE

Floats = NDArray[np.float64]
Bytes = NDArray[np.uint8]

BINS = 16
"""Directions of an edge over half a turn in :attr:`Drawing.edges`."""
SECTORS = 8
"""Directions told apart when edges are looked up; neighbours count as the same."""
HARMONICS = 12
"""Fourier coefficients kept of the 32 samples on a circle."""
MAX_SHAPES = 500
MAX_SIDE = 512
"""Bounds of what is taken from a drawing, which may come from a stranger's file."""

_radii = np.arange(1, CIRCLES + 1) - 0.5
_weights = np.sqrt(_radii / _radii.max() * 2.06)[:, None] * np.where(np.arange(HARMONICS) == 0, 1.0, 1.4)
"""Outer circles count for more, having more of the area; turns are told by what is not constant along a circle."""


@dataclass(frozen=True, slots=True)
class Shapes:
    """Shapes of one picture: ``n`` of them."""

    centres: Floats
    """n × 2, pixels."""
    spreads: Floats
    """n × 2 × 2: from the frame of the shape's ellipse to pixels."""
    harmonics: NDArray[np.complex128]
    """n × CIRCLES × HARMONICS: a turn changes their phases alone, a mirror conjugates them."""
    descriptors: Floats
    """n × (CIRCLES · HARMONICS): their moduli, equal for turned and mirrored shapes."""


@dataclass(frozen=True)
class Layout:
    """A drawing, unpacked."""

    edges: Bytes
    """height × width: 0, or 1 + the direction bin of the edge's normal."""
    mask: Bytes | None
    """height × width of 0 and 1: what is no ground; ``None``: all of it."""
    shapes: Shapes

    @cached_property
    def angles(self) -> Floats:
        """Height × width, radians of half a turn: the direction of the edge's normal, where there is an edge."""
        return np.asarray((self.edges.astype(np.float64) - 0.5) * np.pi / BINS)

    @cached_property
    def lined(self) -> NDArray[np.bool_]:
        """Height × width, framed by a pixel of ``False``: where an edge is."""
        return np.pad(self.edges > 0, 1)

    @cached_property
    def near(self) -> dict[int, Bytes]:
        """For three radii: at each pixel a bit a sector, set where an edge of such a direction lies so near; framed by 0."""
        sector = (self.edges.astype(np.int16) - 1) * SECTORS // BINS
        single = [((self.edges > 0) & (sector == place)).astype(np.uint8) for place in range(SECTORS)]
        return {radius: _spread(single, radius) for radius in (1, 3, 6)}


def _spread(single: list[Bytes], radius: int) -> Bytes:
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    wide = [np.asarray(cv2.dilate(edges, disc), np.uint8) for edges in single]
    bits = np.zeros(single[0].shape, np.uint8)
    for place in range(SECTORS):
        bits |= ((wide[place] | wide[place - 1] | wide[(place + 1) % SECTORS]) << place).astype(np.uint8)
    return np.asarray(cv2.copyMakeBorder(bits, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0), np.uint8)


def laid_out(drawing: Drawing | None) -> Layout | None:
    """``drawing`` unpacked; ``None`` when there is none, or it is not what ``casefiles.pictures`` makes."""
    if drawing is None or not (16 <= drawing.width <= MAX_SIDE and 16 <= drawing.height <= MAX_SIDE):
        return None
    area = drawing.width * drawing.height
    edges = _unpacked(drawing.edges, area)
    mask = _unpacked(drawing.mask, (area + 7) // 8) if drawing.mask else None
    if edges is None or edges.max() > BINS or len(drawing.shapes) % SHAPE.itemsize or (drawing.mask and mask is None):
        return None
    size = (drawing.height, drawing.width)
    return Layout(
        edges=edges.reshape(size),
        mask=None if mask is None else np.unpackbits(mask, count=area).reshape(size),
        shapes=shapes(np.frombuffer(drawing.shapes[: MAX_SHAPES * SHAPE.itemsize], SHAPE)),
    )


def object_outline(drawing: Drawing | None) -> Bytes | None:
    """What of a picture is no ground, 0 and 1, without the margin around transparent ones; ``None`` where all of it may be."""
    if drawing is None or not drawing.mask or max(drawing.width, drawing.height) > MAX_SIDE:
        return None
    area = drawing.width * drawing.height
    mask = _unpacked(drawing.mask, (area + 7) // 8)
    if mask is None or not area:
        return None
    margin = max(0, (max(drawing.width, drawing.height) - DRAWING_SIDE) // 2)
    outline = np.unpackbits(mask, count=area).reshape(drawing.height, drawing.width)
    inner = outline[margin : drawing.height - margin, margin : drawing.width - margin]
    return np.ascontiguousarray(inner) if inner.size else None


def _unpacked(packed: bytes, size: int) -> Bytes | None:
    try:
        data = zlib.decompressobj().decompress(packed, size + 1)
    except zlib.error:
        return None
    return np.frombuffer(data, np.uint8) if len(data) == size else None


def shapes(records: NDArray[np.void]) -> Shapes:
    """Shape records as numbers; those that no region can have are left out."""
    xx, xy, yy = records["spread"].astype(np.float64).T.reshape(3, -1)
    with np.errstate(invalid="ignore"):
        sound = np.isfinite(records["centre"]).all(axis=1) & (np.abs(records["centre"]) < 2 * MAX_SIDE).all(axis=1)
        sound &= (xx > 0) & (xx * yy - xy * xy > 1e-3) & (np.maximum(xx, yy) < 2 * MAX_SIDE)
    records = records[sound]
    spreads = np.stack([xx, xy, xy, yy], axis=-1).reshape(-1, 2, 2)[sound]
    samples = np.unpackbits(records["samples"].reshape(-1, ANGLES * CIRCLES // 8), axis=1).reshape(-1, CIRCLES, ANGLES)
    harmonics = np.fft.rfft(samples.astype(np.float64), axis=2)[..., :HARMONICS] / ANGLES
    return Shapes(
        centres=records["centre"].astype(np.float64),
        spreads=spreads,
        harmonics=harmonics,
        descriptors=(np.abs(harmonics) * _weights).reshape(len(records), CIRCLES * HARMONICS),
    )
