"""A small grey copy of a picture for laying one over another: the picture itself, in a few kilobytes that need no decoder.

Matchers are pure and decode no picture; whether two pictures that could be one are one is seen only when they are laid over
each other.
"""

import zlib

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]

SIDE = 160
"""Pixels of the longer side: a panel of a quarter of the width is still 40 pixels wide."""
STEP = 4
"""Grey levels in a step: 64 steps are seen, and take half the bytes of 256."""


def sketch(grey: Grey) -> bytes:
    """Width and height as a byte each, then the differences of neighbours in a row, deflated."""
    scale = SIDE / max(grey.shape)
    width, height = (max(1, round(length * scale)) for length in (grey.shape[1], grey.shape[0]))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    levels = np.asarray(cv2.resize(grey, (width, height), interpolation=how) // STEP, dtype=np.uint8)
    return bytes((width, height)) + zlib.compress(np.diff(levels, axis=1, prepend=np.uint8(0)).tobytes(), 1)


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
