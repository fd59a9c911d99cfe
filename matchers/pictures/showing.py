"""Where a registered and a shown picture agree: the same region in both, or the logo in one, for drawing."""

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.model import Picture
from matchers.pictures.finding import Register, extent_of
from matchers.pictures.judging import Kind
from matchers.pictures.layouts import laid_out
from matchers.pictures.sightings import best_sighting
from matchers.pictures.templates import template

Corners = tuple[tuple[float, float], ...]


class Common(NamedTuple):
    """What two pictures have in common."""

    kind: Kind
    strength: float
    here: Corners
    """Corners of the region in the registered picture, shares of its width and height."""
    there: Corners
    """The same region in the shown picture."""


def common(registered: Picture, shown: Picture) -> Common | None:
    """Where the two agree; ``None`` when they have nothing in common. Of the same file all is common."""
    found = next(iter(Register([registered]).found(shown)), None)
    if found is None or found.near is not None:
        return None
    if found.laid is None:
        whole = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
        return Common(Kind.IDENTICAL, found.strength, whole, whole)
    ours, theirs = np.array(extent_of(registered)), np.array(extent_of(shown))
    frame = np.array([(0.0, 0.0), (theirs[0], 0.0), tuple(theirs), (0.0, theirs[1])])
    _, there = cv2.intersectConvexConvex(found.laid.lie.astype(np.float32), frame.astype(np.float32))
    if there is None:
        return None
    here = cv2.perspectiveTransform(there.reshape(1, -1, 2).astype(np.float64), np.linalg.inv(found.laid.map))
    return Common(found.laid.kind, found.strength, _shares(here, ours), _shares(there, theirs))


def logo_outline(registered: Picture, shown: Picture) -> Corners | None:
    """Where the logo of a registered picture lies in a shown one: the corners of its box, shares of the shown picture's sides."""
    logo, laid = template(registered), laid_out(shown.drawing)
    sighting = best_sighting(logo, laid) if logo and laid else None
    return sighting.outline if sighting else None


def _shares(places: NDArray[np.generic], extent: NDArray[np.float64]) -> Corners:
    shares = np.clip(np.asarray(places, dtype=np.float64).reshape(-1, 2) / extent, 0, 1)
    return tuple((float(x), float(y)) for x, y in shares)
