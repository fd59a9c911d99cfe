"""What a seen picture is searched by: its 256-bit hashes, and the 64-bit one that other programs know.

pHash is what pictures are commonly exchanged by (C. Zauner, "Implementation and benchmarking of perceptual image hash functions",
2010; bits and their order as the package ImageHash has them): 32 × 32 grey levels, discrete cosine transform, the 8 × 8 lowest
frequencies, one bit for each that lies above their median. It is made from the picture's sketch, so that no picture need be
fetched again for it; of the whole picture alone, and never used for a verdict.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from casefiles.arrays import drawn
from casefiles.model import Picture

SIDE, LOW = 32, 8
"""Levels each way that are transformed, and frequencies kept each way, the constant one among them."""

_COSINES = np.cos(np.pi / (2 * SIDE) * np.outer(np.arange(LOW), 2 * np.arange(SIDE) + 1))
"""Rows: the first vectors of the type-II discrete cosine transform, unscaled."""


def fingerprints(picture: Picture) -> list[str]:
    """Hex digits, 64 or 16 each, none twice; none of a picture that was not seen, or has too little in it."""
    coarse = None if picture.flat else phash(picture.sketch)
    return list(dict.fromkeys([*picture.hashes, *([coarse] if coarse else [])]))


def phash(sketch: bytes) -> str | None:
    """The pHash, 16 hex digits, of the picture of which this is the sketch (:mod:`casefiles.arrays`); ``None`` if it is none."""
    grey = drawn(sketch)
    if grey is None:
        return None
    levels = _averaging(grey.shape[0]) @ grey.astype(np.float64) @ _averaging(grey.shape[1]).T
    low = _COSINES @ levels @ _COSINES.T
    return np.packbits(low > np.median(low)).tobytes().hex()


@cache
def _averaging(length: int) -> NDArray[np.float64]:
    """(:data:`SIDE`, ``length``): what makes of ``length`` levels the mean of each stretch, parts of a pixel counted as such."""
    edges = np.arange(SIDE + 1) * length / SIDE
    covered = np.clip(edges[1:, None] - np.arange(length), 0, 1) - np.clip(edges[:-1, None] - np.arange(length), 0, 1)
    return np.asarray(covered * SIDE / length)
