"""What the bytes of a Picture hold: made by ``casefiles.pictures``, read by matchers, which decode no picture."""

import zlib

import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]

UNITS = 1_000
"""Longer side of a picture in the units of features, whatever its size in pixels."""
FINE = 64
"""Steps in a unit: a place fits 16 bits."""
FEATURE = np.dtype(
    [("x", "<u2"), ("y", "<u2"), ("angle", "u1"), ("size", "u1"), ("view", "u1"), ("spare", "u1"), ("bits", "<u8", 4)]
)
"""Forty bytes a feature: place in ``1/FINE`` units; angle in 256ths of a turn; size as 16 · log₂ of units; which view it was seen
in (0: the whole, else a panel); the descriptor."""

SKETCH_SIDE = 160
"""Pixels of the longer side: a panel of a quarter of the width is still 40 pixels wide."""
STEP = 4
"""Grey levels in a step: 64 steps are seen, and take half the bytes of 256."""

DRAWING_SIDE = 384
"""Pixels of the longer side of what is drawn in a picture, its margin left out: a logo that covers a twentieth of a photo has
about 80."""


def drawn(kept: bytes) -> Grey | None:
    """The grey copy in ``kept``, (height, width); ``None`` if the bytes are none."""
    if len(kept) < 2:
        return None
    width, height = kept[0], kept[1]
    unpack = zlib.decompressobj()
    try:
        raw = unpack.decompress(kept[2:], width * height + 1)
    except zlib.error:
        return None
    if not raw or len(raw) != width * height:
        return None
    return np.cumsum(np.frombuffer(raw, np.uint8).reshape(height, width), axis=1, dtype=np.uint8) * np.uint8(STEP)
