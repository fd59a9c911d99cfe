"""Which registered pictures a copy-detection network holds near to a shown one.

Measured with SSCD (two sizes of it, 90 works and 570 pictures): unrelated pictures reach a cosine of 0.62, other photos of like
goods 0.83, copies lie between 0.02 and 0.97. Other goods before the same ground come as near as the same goods before another
ground (0.3 to 0.7 each). So a cosine says where to look, and never that it is a copy.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from casefiles.arrays import rows
from casefiles.model import Picture

Floats = NDArray[np.float32]

SHORTLISTED = 0.45
"""Cosine from which the corners of both pictures are held against each other one by one; of unrelated pairs 3 in 1,000 have it,
of copies nine in ten."""
LIKE = 0.65
"""Cosine from which it is said that the pictures are alike, where nothing else is: none of 51,000 unrelated pairs has it."""
MOST = 8
"""Registered pictures shortlisted for one shown picture, the nearest."""


class Embeddings:
    """The embeddings of registered pictures, the whole of each, asked by those of a shown one.

    Args:
        pictures: in the order in which they are named; those without an embedding are near to none.
    """

    def __init__(self, pictures: Sequence[Picture]) -> None:
        gathered: dict[tuple[str, int], list[tuple[int, Floats]]] = {}
        for place, picture in enumerate(pictures):
            for row in embedded(picture)[:1]:
                gathered.setdefault(_space(picture, row), []).append((place, row))
        self._spaces = {
            space: (np.array([place for place, _ in held]), np.stack([row for _, row in held]))
            for space, held in gathered.items()
        }

    def near(self, shown: Picture) -> Iterator[tuple[int, float]]:
        """(Registered picture, cosine) of the nearest, best first; the region of the shown picture that lies nearest counts.
        Those of another network are not compared.
        """
        asked = embedded(shown)
        if not len(asked):
            return
        places, held = self._spaces.get(_space(shown, asked[0]), (None, None))
        if places is None or held is None:
            return
        cosines = (held @ asked.T).max(axis=1)
        for nearest in np.argsort(-cosines, kind="stable")[:MOST]:
            if cosines[nearest] >= SHORTLISTED:
                yield int(places[nearest]), float(cosines[nearest])


def embedded(picture: Picture) -> Floats:
    """Its vectors, (views, numbers), the whole first; none where it has none."""
    held = picture.embedding
    return rows(held.views, held.vectors) if held else np.zeros((0, 0), np.float32)


def _space(picture: Picture, row: Floats) -> tuple[str, int]:
    """The network and the count of its numbers: what is of another cannot be compared."""
    return (picture.embedding.network if picture.embedding else ""), len(row)
