"""A small grey copy of a picture for laying one over another: the picture itself, in a few kilobytes that need no decoder.

Matchers are pure and decode no picture; whether two pictures that could be one are one is seen only when they are laid over
each other.
"""

import zlib

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.arrays import SKETCH_SIDE, STEP

Grey = NDArray[np.uint8]


def sketch(grey: Grey) -> bytes:
    """Width and height as a byte each, then the differences of neighbours in a row, deflated."""
    scale = SKETCH_SIDE / max(grey.shape)
    width, height = (max(1, round(length * scale)) for length in (grey.shape[1], grey.shape[0]))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    levels = np.asarray(cv2.resize(grey, (width, height), interpolation=how) // STEP, dtype=np.uint8)
    return bytes((width, height)) + zlib.compress(np.diff(levels, axis=1, prepend=np.uint8(0)).tobytes(), 1)
