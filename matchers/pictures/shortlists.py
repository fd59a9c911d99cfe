"""Which of all logos may be in a picture: those whose regions agree best with the picture's, found for all logos at once.

One product of matrices gives the distance of every region of every logo to the nearest region of the picture. Looking closer
costs some milliseconds a logo, so only the likeliest few are looked at.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from casefiles.shapes import CIRCLES
from matchers.pictures.layouts import HARMONICS, Shapes

MOST = 16
"""Logos that are looked at closer in one picture. Of 50 pictures that show one of 25 logos, 49 have it among the likeliest 8;
so it must be twice as many where there are twice as many logos, and as many for as long as marks are drawn differently."""
_REGIONS = 6
"""Regions of a logo that speak for it, the nearest ones: a printed logo seldom keeps more of them whole."""
_ROWS = 1 << 14
"""Rows of descriptors that are multiplied at once: 25 MB of distances to 400 regions."""


class Shelf:
    """The regions of many logos.

    Args:
        logos: the regions of each, in the order of the logos.
    """

    def __init__(self, logos: Sequence[Shapes]) -> None:
        counts = np.array([len(each.centres) for each in logos], np.intp)
        self._rows = np.concatenate([np.zeros((0, CIRCLES * HARMONICS)), *(each.descriptors for each in logos)]).astype(
            np.float32
        )
        self._lengths = (self._rows**2).sum(axis=1)
        self._logo = np.repeat(np.arange(len(logos)), counts)
        self._nth = np.arange(len(self._rows)) - np.repeat(np.cumsum(counts) - counts, counts)
        self._size = (len(logos), max(_REGIONS, int(counts.max(initial=0))))

    def likeliest(self, shown: Shapes) -> list[int]:
        """The places of at most :data:`MOST` logos, in their order; none when the picture or the logos have no regions."""
        votes = self._votes(shown)
        best = np.argsort(-votes, kind="stable")[:MOST]
        return sorted(int(place) for place in best if votes[place] > 0)

    def _votes(self, shown: Shapes) -> NDArray[np.float32]:
        """A number a logo: exp(−2 d²) of its nearest regions, in sum; d = 1 is where two shapes cease to agree."""
        away = np.full(self._size, np.inf, np.float32)
        if not len(shown.centres):
            return np.zeros(self._size[0], np.float32)
        others = shown.descriptors.T.astype(np.float32)
        lengths = (others**2).sum(axis=0)
        for first in range(0, len(self._rows), _ROWS):
            rows = slice(first, first + _ROWS)
            nearest = (lengths - 2 * self._rows[rows] @ others).min(axis=1) + self._lengths[rows]
            away[self._logo[rows], self._nth[rows]] = np.maximum(nearest, 0)
        closest = np.partition(away, _REGIONS - 1, axis=1)[:, :_REGIONS]
        return np.asarray(np.exp(-2 * closest).sum(axis=1))
