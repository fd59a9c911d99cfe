"""A picture's 256-bit perceptual hash, PDQ, in all eight turns.

PDQ (Meta, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019): luma, smoothed and reduced to
64 × 64, discrete cosine transform, the frequencies 1–16 each way, one bit for each that lies above their median. Mirroring a
picture changes the sign of every other frequency, turning it transposes them: the other seven hashes are made without
touching the picture again; the hash of the inverted picture is the complement. Measured over 23 families of changes PDQ finds
a sixth more copies than the 64-bit pHash at the same precision.

The smoothing is OpenCV's area averaging in two steps instead of PDQ's own two passes of a box filter: the hashes of one
picture by both differ in about 10 of 256 bits, which matters only for comparing with hashes made elsewhere.
"""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.parts import Turn

Grey = NDArray[np.uint8]
Frequencies = NDArray[np.float64]

GRID = 64
"""Side of the grey picture that is transformed."""
LOW = 16
"""Frequencies kept each way, the constant one left out."""

MIN_DEVIATION = 4.0
"""Standard deviation of the grey levels (0–255) below which a picture is flat: JPEG noise and paper grain stay below, so that its
hash would be made of noise."""

_COSINES = np.cos(np.pi / (2 * GRID) * np.outer(np.arange(1, LOW + 1), 2 * np.arange(GRID) + 1))
"""Rows: the vectors 1–16 of the type-II discrete cosine transform, unscaled."""
_ODD = np.where(np.arange(1, LOW + 1) % 2, -1.0, 1.0)

_TURNED: dict[Turn, Callable[[Frequencies], Frequencies]] = {
    Turn.MIRRORED: lambda low: low * _ODD[None, :],
    Turn.UPSIDE_DOWN_MIRRORED: lambda low: low * _ODD[:, None],
    Turn.HALF_TURN: lambda low: low * _ODD[None, :] * _ODD[:, None],
    Turn.TRANSPOSED: lambda low: low.T,
    Turn.QUARTER_LEFT: lambda low: low.T * _ODD[:, None],
    Turn.QUARTER_RIGHT: lambda low: low.T * _ODD[None, :],
    Turn.TRANSVERSED: lambda low: low.T * _ODD[None, :] * _ODD[:, None],
}
"""What each turn does to the frequencies (rows: vertical)."""


def small(grey: Grey) -> Frequencies:
    """The 64 × 64 levels of a grey picture: what is hashed."""
    halfway = cv2.resize(grey, (2 * GRID, 2 * GRID), interpolation=cv2.INTER_AREA)
    return cv2.resize(halfway, (GRID, GRID), interpolation=cv2.INTER_AREA).astype(np.float64)


def is_flat(levels: Frequencies) -> bool:
    """Whether there is too little in a picture to tell it from others."""
    return float(levels.std()) < MIN_DEVIATION


def hashes(levels: Frequencies) -> tuple[str, ...]:
    """The hash, then those of the seven turns in the order of :class:`Turn`: 64 hex digits each."""
    low = _COSINES @ levels @ _COSINES.T
    all_turns = np.stack([low, *(_TURNED[turn](low) for turn in Turn)]).reshape(-1, LOW * LOW)
    bits = np.packbits(all_turns > np.median(all_turns, axis=1, keepdims=True), axis=1)
    return tuple(each.tobytes().hex() for each in bits)
