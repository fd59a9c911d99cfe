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
VECTOR = np.dtype("<f2")
"""A number of an embedding: half precision moves a cosine by less than 0.001."""
VIEWS = 8
"""Regions of a picture that are embedded, the whole first, then the largest."""


def rows(views: int, kept: bytes) -> NDArray[np.float32]:
    """The vectors of an embedding, (views, numbers); none if the bytes are not made of so many."""
    if not 0 < views <= VIEWS or not kept or len(kept) % (views * VECTOR.itemsize):
        return np.zeros((0, 0), np.float32)
    read = np.frombuffer(kept, VECTOR).reshape(views, -1).astype(np.float32)
    return read if np.isfinite(read).all() else np.zeros((0, 0), np.float32)


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
