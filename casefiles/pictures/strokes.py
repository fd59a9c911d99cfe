"""What is drawn in a picture: its edges with their directions, the shapes of its regions, and what of it is no ground.

That is all a logo is known by when it is printed in another colour, turned, mirrored, stretched or laid over a photo. The edges
are taken from the colour channel that changes most at each pixel (S. Hinterstoisser et al., "Gradient response maps for real-time
detection of textureless objects", 2012); the regions are what stays together at some threshold of some channel, as in J. Matas
et al., "Robust wide-baseline stereo from maximally stable extremal regions", 2002, but with few thresholds and no test of
stability: what agrees is checked on the edges.
"""

import zlib
from collections.abc import Iterator, Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from casefiles.arrays import DRAWING_SIDE
from casefiles.parts import Drawing
from casefiles.shapes import Mask, shapes_of

Gradients = NDArray[np.int16]

BINS = 16
"""Directions of an edge over half a turn, 11° each."""
_WEAK, _STRONG = 50, 110
"""Gradients (Sobel, a channel of 8 bits) from which an edge goes on and from which it begins (Canny): eight times the levels."""
_STILL = (16, 40)
"""Gradients below which neighbouring pixels are one region."""
_LEVELS = 7
"""Thresholds per channel, from the 2nd to the 98th percentile, the two ends left out."""
MAX_SHAPES = 400
"""Shapes of one picture; a photo of fruit on a market stall has about 380."""
_LEAST, _MOST = 0.0025, 0.5
"""Share of the picture that a region covers."""
_NARROWEST = 8
"""Pixels, shorter side of a region."""
_PAD = 16
"""Pixels of ground around a picture with transparent parts, so that what touches its rim has an edge."""
_PLAIN = 12
"""Levels by which the rim of a picture may vary to be a ground of one colour."""


def drawing(grounds: tuple[Image.Image, ...]) -> Drawing:
    """What is drawn in a picture.

    Args:
        grounds: RGB; one, or for a picture with transparent parts two, on white and on black.
    """
    views, mask = _views([_sized(np.asarray(ground)) for ground in grounds])
    height, width = views[0].shape[:2]
    edges = np.zeros((height, width), np.uint8)
    regions: list[tuple[Mask, int, int]] = []
    for view in views:
        found, strength = _edges(view)
        covered = cv2.dilate((edges > 0).astype(np.uint8), np.ones((5, 5), np.uint8))
        edges = np.where((found > 0) & (covered == 0), found, edges)
        regions += _regions(view, strength)
    if mask is not None:
        regions += _pieces(mask, height * width)
    return Drawing(
        width=width,
        height=height,
        edges=zlib.compress(edges.tobytes(), 6),
        shapes=shapes_of(regions, MAX_SHAPES).tobytes(),
        mask=b"" if mask is None else zlib.compress(np.packbits(mask).tobytes(), 6),
    )


def _sized(rgb: Mask) -> Mask:
    factor = DRAWING_SIDE / max(rgb.shape[:2])
    size = (max(16, round(rgb.shape[1] * factor)), max(16, round(rgb.shape[0] * factor)))
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC), np.uint8)


def _views(grounds: list[Mask]) -> tuple[list[Mask], Mask | None]:
    """The picture on each ground it is looked at on, and what of it is no ground, where it has one."""
    if len(grounds) == 1:
        return grounds, _off_plain_ground(grounds[0])
    white, black = (
        cv2.copyMakeBorder(g, _PAD, _PAD, _PAD, _PAD, cv2.BORDER_CONSTANT, value=c)
        for g, c in zip(grounds, _GROUNDS, strict=True)
    )
    clear = (white.astype(np.int16) - black).max(axis=2)  # alpha compositing: white − black = 255 × (1 − alpha)
    grey = ((white.astype(np.uint16) + black) // 2).astype(np.uint8)
    return [np.asarray(view, np.uint8) for view in (white, black, grey)], (clear < 128).astype(np.uint8)


_GROUNDS = ((255, 255, 255), (0, 0, 0))


def _off_plain_ground(rgb: Mask) -> Mask | None:
    """What is left when the ground of one colour is taken away from the rim on; ``None`` without such a ground."""
    rim = np.concatenate([rgb[0], rgb[-1], rgb[:, 0], rgb[:, -1]]).astype(np.int16)
    colour = np.median(rim, axis=0)
    if np.percentile(np.abs(rim - colour).max(axis=1), 98) > _PLAIN:
        return None
    like = (np.abs(rgb.astype(np.int16) - colour).max(axis=2) <= _PLAIN).astype(np.uint8)
    framed = cv2.copyMakeBorder(like, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=1)
    cv2.floodFill(framed, None, (0, 0), 2)
    mask = (framed[1:-1, 1:-1] != 2).astype(np.uint8)
    return mask if 0.01 < mask.mean() < 0.99 else None


def _edges(rgb: Mask) -> tuple[Mask, NDArray[np.float32]]:
    """At each pixel 0 or 1 + the direction bin of its edge's normal; and how strong the gradient is."""
    smooth = cv2.GaussianBlur(rgb, (0, 0), 1.0)
    dx, dy = _steepest(*(np.asarray(cv2.Sobel(smooth, cv2.CV_16S, *way), np.int16) for way in ((1, 0), (0, 1))))
    edge = cv2.Canny(dx, dy, _WEAK, _STRONG, L2gradient=True) > 0
    found = np.zeros(edge.shape, np.uint8)
    found[edge] = np.floor(np.arctan2(dy[edge], dx[edge]) % np.pi / np.pi * BINS).astype(np.uint8) % BINS + 1
    return found, np.asarray(cv2.magnitude(dx.astype(np.float32), dy.astype(np.float32)), np.float32)


def _steepest(across: Gradients, down: Gradients) -> tuple[Gradients, Gradients]:
    """Of three channels' gradients those of the channel that changes most at each pixel."""
    dx, dy = across[..., 0].copy(), down[..., 0].copy()
    most = np.abs(dx) + np.abs(dy)
    for channel in (1, 2):
        here, there = np.ascontiguousarray(across[..., channel]), np.ascontiguousarray(down[..., channel])
        change = np.abs(here) + np.abs(there)
        more = change > most
        for kept, other in ((dx, here), (dy, there), (most, change)):
            np.copyto(kept, other, where=more)
    return dx, dy


def _regions(rgb: Mask, strength: NDArray[np.float32]) -> Iterator[tuple[Mask, int, int]]:
    area = rgb.shape[0] * rgb.shape[1]
    for still in _STILL:
        yield from _pieces((strength < still).astype(np.uint8), area)
    lab, hsv = cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB), cv2.cvtColor(rgb, cv2.COLOR_RGB2HSV)
    for channel in (lab[..., 0], lab[..., 1], lab[..., 2], hsv[..., 1]):
        smooth = np.asarray(cv2.medianBlur(np.ascontiguousarray(channel), 3), np.uint8)
        for level in np.unique(np.linspace(*_ends(smooth), _LEVELS)[1:-1].astype(int)):
            _, above = cv2.threshold(smooth, int(level), 1, cv2.THRESH_BINARY)
            for side in (above, 1 - above):
                yield from _pieces(np.asarray(side, np.uint8), area)


def _ends(levels: Mask) -> tuple[float, float]:
    """The 2nd and the 98th percentile, by counting."""
    upto = np.cumsum(cv2.calcHist([levels], [0], None, [256], [0, 256]).ravel(), dtype=np.float64)
    place = np.array((0.02, 0.98)) * (levels.size - 1)
    below, above = np.searchsorted(upto, (np.floor(place), np.ceil(place)), side="right")
    low, high = below + place % 1 * (above - below)
    return float(low), float(high)


def _pieces(mask: Mask, area: int) -> Iterator[tuple[Mask, int, int]]:
    """What hangs together in ``mask``, if it is neither a speck nor half of the picture: (mask, left, top), and where it has
    holes once more with these filled.

    Followed along their outlines, and only those that are large enough are drawn: to count the pixels of every speck takes nine
    times as long [measured].
    """
    outlines, tree = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    for outline, (_, _, hole, around) in zip(outlines, () if tree is None else tree[0].tolist(), strict=True):
        if around >= 0:
            continue
        left, top, width, height = cv2.boundingRect(outline)
        if min(width, height) < _NARROWEST or width * height < _LEAST * area:
            continue
        holes = []
        while hole >= 0:
            holes.append(outlines[hole])
            hole = tree[0, hole, 0]
        piece = _drawn([outline, *holes], (left, top, width, height))
        if _LEAST * area <= cv2.countNonZero(piece) <= _MOST * area:
            yield piece, left, top
            if holes:
                yield _drawn([outline], (left, top, width, height)), left, top


def _drawn(outlines: Sequence[NDArray[Any]], box: Sequence[int]) -> Mask:
    """What lies on and within the first outline and not within the others; ``box``: left, top, width, height."""
    mask = np.zeros((box[3], box[2]), np.uint8)
    cv2.fillPoly(mask, outlines, 1, offset=(-box[0], -box[1]))
    return mask
