"""A picture's 64-bit perceptual hashes: of the whole and of what is left without its plain border, in all eight turns.

The hash is pHash (C. Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions", 2010) as ImageHash
computes it: grey, 32 × 32, discrete cosine transform, the 8 × 8 lowest frequencies, one bit for each that lies above their
median. It equals ``imagehash.phash`` for pictures below 128 pixels; larger ones are averaged first. Mirroring a picture
changes the sign of every other frequency, turning it transposes them: the other seven hashes are made without touching the
picture again.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from casefiles.parts import Turn

Grey = NDArray[np.float64]

GRID = 32
"""Side of the grey picture that is transformed."""
LOW = 8
"""Lowest frequencies kept each way."""

MIN_DEVIATION = 4.0
"""Standard deviation of the 32 × 32 grey levels (0–255) below which a picture is flat: JPEG noise and paper grain stay below,
so that its hash would be made of noise."""

PLAIN = 16
"""Levels (0–255) by which a row or column of one colour may vary, JPEG noise included, to be cut off as border."""
MIN_LEFT = 0.2
"""Share of each side that must be left after cutting; a speck on an empty sheet is not the picture."""


def _cosines(size: int, kept: int) -> Grey:
    """Rows: the first ``kept`` vectors of the type-II discrete cosine transform of ``size`` points, unscaled (factor 2)."""
    frequency, place = np.arange(kept)[:, None], np.arange(size)[None, :]
    return 2.0 * np.cos(np.pi * frequency * (2 * place + 1) / (2 * size))


_COSINES = _cosines(GRID, LOW)
_ODD = np.where(np.arange(LOW) % 2, -1.0, 1.0)

_TURNED: dict[Turn, Callable[[Grey], Grey]] = {
    Turn.MIRRORED: lambda low: low * _ODD[None, :],
    Turn.UPSIDE_DOWN_MIRRORED: lambda low: low * _ODD[:, None],
    Turn.HALF_TURN: lambda low: low * _ODD[None, :] * _ODD[:, None],
    Turn.TRANSPOSED: lambda low: low.T,
    Turn.QUARTER_LEFT: lambda low: low.T * _ODD[:, None],
    Turn.QUARTER_RIGHT: lambda low: low.T * _ODD[None, :],
    Turn.TRANSVERSED: lambda low: low.T * _ODD[None, :] * _ODD[:, None],
}
"""What each turn does to the frequencies (rows: vertical)."""


def grey(image: Image.Image) -> Grey:
    """The 32 × 32 grey levels of a grey image (mode ``L``): what is hashed."""
    return np.asarray(image.resize((GRID, GRID), Image.Resampling.LANCZOS, reducing_gap=2.0), dtype=np.float64)


def is_flat(levels: Grey) -> bool:
    """Whether there is too little in a picture to tell it from others."""
    return float(levels.std()) < MIN_DEVIATION


def hashes(levels: Grey) -> tuple[str, ...]:
    """The hash, then those of the seven turns in the order of :class:`Turn`: 16 hex digits each."""
    low = _COSINES @ levels @ _COSINES.T
    return (_hex(low), *(_hex(_TURNED[turn](low)) for turn in Turn))


def _hex(low: Grey) -> str:
    return np.packbits(low > np.median(low)).tobytes().hex()


def without_border(image: Image.Image) -> Image.Image | None:
    """What is left of a grey image when rows and columns of one level are cut off its edges; ``None`` when nothing is cut, or
    too little is left.
    """
    levels = np.asarray(image)
    top, bottom = _drawn(levels, 1)
    left, right = _drawn(levels[top:bottom], 0)
    width, height = right - left, bottom - top
    if (width, height) == image.size or width < MIN_LEFT * image.width or height < MIN_LEFT * image.height:
        return None
    return image.crop((left, top, right, bottom))


def _drawn(levels: NDArray[np.uint8], along: int) -> tuple[int, int]:
    """First and past-last row (``along`` 1) or column (0) that is not plain; (0, 0) when all are."""
    if not levels.size:
        return (0, 0)
    drawn = np.flatnonzero(levels.max(axis=along) - levels.min(axis=along) > PLAIN)
    return (int(drawn[0]), int(drawn[-1]) + 1) if drawn.size else (0, 0)
