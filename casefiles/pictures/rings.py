"""Rings of letters straightened: seals and special signs carry their words around a disc, where no reader of lines finds them.

The special sign of geographical indications bears 中华人民共和国地理标志 above and, below, GEOGRAPHICAL INDICATION OF
P.R.CHINA (CNIPA announcement 332 of 2019, from memory, unconfirmed). Its drawing is not needed to know it: a disc is found by its
edge (H. K. Yuen et al., "Comparative study of Hough transform methods for circle finding", 1990), what lies around its centre is
laid out straight, once with the letters' heads outward and once inward, and read as any other line.
"""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

Rgb = NDArray[np.uint8]

MOST = 2
"""Discs of one strip that are straightened, the clearest first: each costs half a second of reading."""
_SIDE = 640
"""Pixels, longer side in which discs are looked for."""
_RADII = (16, 220)
"""Pixels at that side: 45 pixels of radius in a picture of 960 are enough for Chinese letters of 9 pixels."""
_EDGE, _VOTES = 120, 60
"""Canny's upper threshold, and what a centre must gather: what is round by accident gathers less in most photos."""
_FROM, _TO = 0.5, 1.75
"""Radii straightened, in shares of the one found: it may be the disc's own or that of the field inside its letters."""
_AGAIN = 1 / 3
"""Of the turn that is shown twice, so that no word is cut where the ring is opened."""


def straightened(rgb: Rgb) -> Iterator[tuple[Rgb, tuple[float, float, float, float]]]:
    """(What stands around a disc, laid out straight, and the disc's box in pixels), for each disc in the picture.

    Args:
        rgb: height × width × 3.
    """
    factor = min(1.0, _SIDE / max(rgb.shape[:2]))
    grey = cv2.resize(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    smooth = cv2.medianBlur(np.asarray(grey, np.uint8), 3)
    least, most = _RADII
    found = cv2.HoughCircles(
        smooth, cv2.HOUGH_GRADIENT, dp=1.5, minDist=4 * least, param1=_EDGE, param2=_VOTES, minRadius=least, maxRadius=most
    )
    for across, down, radius in () if found is None else np.asarray(found, float).reshape(-1, 3)[:MOST] / factor:
        reach = radius * _TO
        yield _opened(rgb, (across, down), radius), (across - reach, down - reach, across + reach, down + reach)


def _opened(rgb: Rgb, centre: tuple[float, float], radius: float) -> Rgb:
    turn = int(2 * np.pi * radius * 1.2)
    size = (max(8, int(radius * _TO)), turn)
    polar = cv2.warpPolar(rgb, size, centre, radius * _TO, cv2.INTER_CUBIC)[:, int(_FROM * radius) :]
    ways = [cv2.rotate(polar, way) for way in (cv2.ROTATE_90_COUNTERCLOCKWISE, cv2.ROTATE_90_CLOCKWISE)]
    rows = [np.concatenate([way, way[:, : int(turn * _AGAIN)]], axis=1) for way in ways]
    between = np.full((8, rows[0].shape[1], 3), 128, np.uint8)
    return np.asarray(np.concatenate([rows[0], between, rows[1]]), np.uint8)
