"""How far two pictures laid over each other agree: block by block, on their small grey copies, each block with its own brightness
and contrast taken out.

Text, stickers and watermarks spoil some blocks and leave the others; another product of the same series leaves those of
background and frame alone. A picture that was bent (swirled, stretched, seen through a lens) is straightened first, and one whose
background was replaced is compared within the outline of its object.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.arrays import SKETCH_SIDE, UNITS
from matchers.pictures.laying import Matrix

Grey = NDArray[np.uint8]
Levels = NDArray[np.float32]
Floats = NDArray[np.float64]

CANVAS = 128
"""Pixels of the longer side at which the overlap is compared."""
BLOCK = 16
"""Pixels of a block: an eighth of the overlap's longer side."""
TEXTURE = 6.0
"""Standard deviation of grey levels from which there is something in a block to compare."""
STEP = 4
"""Pixels between blocks: sixteen of them make one block's area."""
AGREES = 0.7
"""Correlation from which a block counts as the same."""
SURELY = 0.9
"""Correlation from which it surely is."""
MIDDLE = 0.45
"""Half-sides of the registered picture at which a block weighs e^-½ of one in its middle: what is shown stands there, what photos
of a series have in common (background, frame, banner) around it."""
OF_OBJECT = 0.35
"""Share of a block that must lie on the object for it to be compared."""
FLOW = 128
"""Pixels, both sides, at which the bend is looked for: of long and narrow pictures OpenCV's search reads beyond their ends."""
SMOOTH = (14.0, 10.0)
"""Pixels over which the bend is levelled, in the first and in the second step: a lens bends a picture as a whole; to let every
block look for its like would bring any two pictures together."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two grey copies where they lie over each other, at the scale at which they are compared."""

    ours: Grey
    """The registered picture; likewise ``theirs``, the shown one."""
    theirs: Grey
    inside: NDArray[np.bool_]
    """Where the registered picture lies."""
    laid: Matrix
    """Pixels of the registered copy to pixels of the overlap."""
    covers: float
    covered: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """What two pictures laid over each other have in common, each 0–1."""

    both: float
    """Share of the texture of both that agrees."""
    registered: float
    """Correlation over the texture of the registered picture: what was added does not count. All agree the same way or
    all inverted; a block that does not counts as nothing."""
    central: float
    """The same, what lies in the middle of the registered picture counting for most."""
    sure: float
    """Share of the registered picture's texture that surely agrees."""
    covers: float
    """Share of the registered picture that lies inside the shown one."""
    covered: float
    """Share of the shown picture that the registered one covers."""
    blocks: int
    """Blocks compared that hold texture, sixteen where one area is counted once."""


def overlapping(here: Grey, there: Grey, map_: Matrix, lie: Floats) -> Overlap | None:
    """The registered sketch ``here``, laid by ``map_`` so that its corners come to ``lie``, and the shown sketch ``there``.

    ``None`` when too little of one lies over the other.
    """
    unit = SKETCH_SIDE / UNITS
    height, width = there.shape
    outline = lie * unit
    low, high = np.maximum(outline.min(axis=0), 0), np.minimum(outline.max(axis=0), (width, height))
    if (high - low).min() < BLOCK / 3:
        return None
    zoom = min(4.0, CANVAS / (high - low).max())
    onto = np.array([[zoom, 0, -low[0] * zoom], [0, zoom, -low[1] * zoom], [0, 0, 1]])
    size = (max(BLOCK + 4, int((high - low)[0] * zoom)), max(BLOCK + 4, int((high - low)[1] * zoom)))
    laid = onto @ np.diag([unit, unit, 1]) @ map_ @ np.diag([1 / unit, 1 / unit, 1])
    inside = cv2.warpPerspective(np.full_like(here, 255), laid, size, flags=cv2.INTER_NEAREST) > 0
    seen = float(inside.sum() / zoom**2)
    area = abs(cv2.contourArea(outline.astype(np.float32)))
    return Overlap(
        ours=np.asarray(cv2.warpPerspective(here, laid, size, flags=cv2.INTER_LINEAR), np.uint8),
        theirs=np.asarray(cv2.warpPerspective(there, onto, size, flags=cv2.INTER_LINEAR), np.uint8),
        inside=inside,
        laid=laid,
        covers=min(1.0, seen / max(area, 1.0)),
        covered=seen / there.size,
    )


def agreement(overlap: Overlap, extent: tuple[float, float]) -> Agreement:
    """How far the two agree; ``extent``: width and height of the registered picture in units."""
    alike, texture, places = _compared(overlap, overlap.inside.astype(np.float32), 0.99)
    either = texture.max(axis=0) > TEXTURE
    if either.sum() < 3:
        return Agreement(0.0, 0.0, 0.0, 0.0, overlap.covers, overlap.covered, int(either.sum()))
    weight = np.minimum(texture.max(axis=0), 30)
    ours = np.where(texture[0] > TEXTURE, np.minimum(texture[0], 30), 0)
    middle = np.array(extent) * SKETCH_SIDE / UNITS / 2
    away = (_back(places, overlap.laid) - middle) / (middle * MIDDLE)
    return Agreement(
        both=float((weight * (alike > AGREES))[either].sum() / weight[either].sum()),
        registered=_mean(alike, ours),
        central=_mean(alike, ours * np.exp(-(away**2).sum(axis=1) / 2)),
        sure=_mean(alike > SURELY, ours),
        covers=overlap.covers,
        covered=overlap.covered,
        blocks=int(either.sum()),
    )


def agreement_of_object(overlap: Overlap, outline: Grey) -> tuple[float, int]:
    """Correlation over the texture of the registered picture's object alone, 0–1, and the blocks that hold such.

    Args:
        overlap: where both lie.
        outline: 0 and 1, of any size: what of the registered picture is no ground.
    """
    size = overlap.ours.shape[::-1]
    whole = SKETCH_SIDE / max(outline.shape)
    small = overlap.laid @ np.diag([whole, whole, 1])
    laid = cv2.warpPerspective(outline, small, size, flags=cv2.INTER_NEAREST)
    within = (cv2.erode(laid, np.ones((3, 3), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0) > 0) & overlap.inside
    alike, texture, _ = _compared(overlap, within.astype(np.float32), OF_OBJECT)
    ours = np.where(texture[0] > TEXTURE, np.minimum(texture[0], 30), 0)
    return _mean(alike, ours), int((ours > 0).sum())


def straightened(overlap: Overlap) -> Overlap:
    """``overlap`` with the shown picture bent back to lie as the registered one does, as far as a smooth bend can.

    Dense inverse search (T. Kroeger et al., "Fast optical flow using dense inverse search", 2016) on both with brightness and
    contrast taken out, levelled (:data:`SMOOTH`), in two steps.
    """
    ours, theirs = (np.asarray(cv2.resize(side, (FLOW, FLOW)), np.uint8) for side in (overlap.ours, overlap.theirs))
    inside = cv2.resize(overlap.inside.astype(np.float32), (FLOW, FLOW))
    even = _evened(ours)
    weight = inside * (1e-3 + cv2.GaussianBlur(np.abs(even.astype(np.float32) - 128), (0, 0), 3))
    across, down = (np.asarray(grid, np.float32) for grid in np.meshgrid(np.arange(FLOW), np.arange(FLOW)))
    for smooth in SMOOTH:
        bent = cv2.remap(theirs, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_FAST)
        flow = search.calc(even, _evened(np.asarray(bent, np.uint8)), np.zeros((FLOW, FLOW, 2), np.float32))
        total = cv2.GaussianBlur(weight, (0, 0), smooth) + 1e-3
        across = across + cv2.GaussianBlur(flow[..., 0] * weight, (0, 0), smooth) / total
        down = down + cv2.GaussianBlur(flow[..., 1] * weight, (0, 0), smooth) / total
    height, width = overlap.theirs.shape
    to = [np.asarray(cv2.resize(side, (width, height)), np.float32) for side in (across, down)]
    columns, rows = ((side + 0.5) * length / FLOW - 0.5 for side, length in zip(to, (width, height), strict=True))
    bent = cv2.remap(overlap.theirs, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return replace(overlap, theirs=np.asarray(bent, np.uint8))


def _evened(side: Grey) -> Grey:
    """Levels around 128, brightness and contrast of the neighbourhood taken out."""
    levels = side.astype(np.float32)
    away = levels - cv2.GaussianBlur(levels, (0, 0), 8)
    spread = np.sqrt(np.maximum(cv2.GaussianBlur(away * away, (0, 0), 8), 0))
    return np.asarray(np.clip(128 + 40 * away / (8 + spread), 0, 255), np.uint8)


def _compared(overlap: Overlap, weight: Levels, least: float) -> tuple[Floats, Floats, Floats]:
    """Of every block of which ``least`` counts by ``weight``: correlation, texture (ours, theirs; 2 × n) and place (n × 2)."""
    ours, theirs = (
        np.asarray(cv2.GaussianBlur(side.astype(np.float32), (0, 0), 1.2), np.float32) for side in (overlap.ours, overlap.theirs)
    )
    share = _blocks(weight)
    full = share > least

    def mean(levels: Levels) -> Levels:
        return np.asarray(_blocks(levels * weight)[full] / share[full], np.float32)

    means = mean(ours), mean(theirs)
    spread = [np.maximum(mean(side * side) - each * each, 0) for side, each in zip((ours, theirs), means, strict=True)]
    common = mean(ours * theirs) - means[0] * means[1]
    hand = 1.0 if common.sum() >= 0 else -1.0
    alike = np.maximum(hand * common / np.sqrt(spread[0] * spread[1] + 20), 0)
    rows, columns = np.nonzero(full)
    places = np.stack([columns, rows], axis=1) * float(STEP) + BLOCK // 2
    return np.asarray(alike, np.float64), np.asarray(np.sqrt(np.stack(spread)), np.float64), np.asarray(places, np.float64)


def _blocks(levels: Levels) -> Levels:
    """The mean of every block."""
    return np.asarray(cv2.boxFilter(levels, -1, (BLOCK, BLOCK))[BLOCK // 2 :: STEP, BLOCK // 2 :: STEP], np.float32)


def _back(places: Floats, laid: Matrix) -> Floats:
    """Places of the overlap, (n, 2), as places of the registered copy."""
    back = np.c_[places, np.ones(len(places))] @ np.linalg.inv(laid).T
    return np.asarray(back[:, :2] / back[:, 2:])


def _mean(values: Floats | NDArray[np.bool_], weights: Floats) -> float:
    total = float(weights.sum())
    return float((values * weights).sum()) / total if total else 0.0
