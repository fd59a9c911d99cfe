"""The fine grey copy of a page of text (:mod:`casefiles.pages`), and in which pictures there is one to keep."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.arrays import SKETCH_SIDE, STEP
from casefiles.pages import PRINT_SIDE, Print, is_page, packed
from casefiles.pictures.regions import Box, pixels

Grey = NDArray[np.uint8]

LARGEST = 48_000
"""Bytes of a print: what is noisy is kept smaller. Of drawn pages none but noisy ones took more than 40,000."""
LOOKED_AT = 4
"""Regions that are looked at, the whole first, then the largest: a page stands in a frame, on a screen, in a collage."""
_LEAST = 0.08
"""Share of the picture that a region with a page covers."""
_SMALLER = 0.8
"""Times its side a print is made smaller while it takes too many bytes."""


def page_print(grey: Grey, boxes: Sequence[tuple[int, int, int, int]]) -> bytes:
    """The print of a picture's largest page; empty when there is none.

    Args:
        grey: the picture.
        boxes: its regions, the whole first.
    """
    for box in map(Box._make, boxes[:LOOKED_AT]):
        page = pixels(box, grey)
        if page.size >= _LEAST * grey.size and is_page(_reduced(page, SKETCH_SIDE) // STEP * STEP):
            return _print(page, box)
    return b""


def _print(page: Grey, box: Box) -> bytes:
    side = min(PRINT_SIDE, max(page.shape))
    while len(kept := packed(Print(_reduced(page, side), box))) > LARGEST:
        side = int(side * _SMALLER)
    return kept


def _reduced(grey: Grey, side: int) -> Grey:
    scale = side / max(grey.shape)
    width, height = (max(1, round(length * scale)) for length in (grey.shape[1], grey.shape[0]))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(grey, (width, height), interpolation=how), np.uint8)
