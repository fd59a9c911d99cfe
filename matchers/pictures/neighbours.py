"""All hashes within so many bits of one: exact, over ten million 256-bit hashes, growing as pictures come.

Multi-index hashing (M. Norouzi, A. Punjani, D. Fleet, "Fast exact search in Hamming space with multi-index hashing", 2014):
256 bits are sixteen bands of sixteen; hashes that differ in at most 16 · (r + 1) − 1 bits differ in at most r bits in one band.
So each band is looked up with all keys within r bits, and what is found is compared in full. Measured faster than FAISS, whose
approximate indices lose neighbours.
"""

from functools import cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Numbers = NDArray[np.int64]

BITS, BANDS, BAND = 256, 16, 16
"""Bits of a hash, bands, and bits of a band."""
FEW = 20_000
"""Hashes up to which all are compared: faster than looking up."""
FRESH = 8
"""The share 1/8 of hashes that may be new, and compared one by one, before all are put in order again."""


class Neighbours:
    """Hashes in order.

    Args:
        hashes: (n, 4) 64-bit words.
    """

    def __init__(self, hashes: Hashes) -> None:
        self._hashes = np.ascontiguousarray(hashes, dtype=np.uint64).reshape(-1, 4)
        self._ordered = 0
        self._places: list[NDArray[np.int32]] = []
        self._starts: list[NDArray[np.int32]] = []
        self._order()

    def __len__(self) -> int:
        return len(self._hashes)

    def add(self, hashes: Hashes) -> None:
        """Append ``hashes``, (n, 4); they are found from now on."""
        self._hashes = np.concatenate([self._hashes, np.asarray(hashes, dtype=np.uint64).reshape(-1, 4)])
        if (len(self._hashes) - self._ordered) * FRESH > len(self._hashes):
            self._order()

    def within(self, hash_: Hashes, most: int) -> tuple[Numbers, Numbers]:
        """(Place, bits that differ) of every hash that differs from ``hash_`` (four words) in at most ``most`` bits, in order."""
        fresh = np.arange(self._ordered, len(self._hashes))
        places = np.concatenate([self._looked_up(hash_, most), fresh])
        bits = np.bitwise_count(self._hashes[places] ^ hash_).sum(axis=1, dtype=np.int64)
        near = bits <= most
        places, first = np.unique(places[near], return_index=True)
        return places, bits[near][first]

    def _order(self) -> None:
        if len(self._hashes) <= FEW:
            return
        bands = self._hashes.view(np.uint16).reshape(-1, BANDS)
        self._places = [np.argsort(bands[:, band], kind="stable").astype(np.int32) for band in range(BANDS)]
        counts = [np.bincount(bands[:, band], minlength=1 << BAND) for band in range(BANDS)]
        self._starts = [np.concatenate([[0], np.cumsum(count)]).astype(np.int32) for count in counts]
        self._ordered = len(self._hashes)

    def _looked_up(self, hash_: Hashes, most: int) -> Numbers:
        """Places of the ordered hashes that can be near."""
        if not self._ordered:
            return np.zeros(0, dtype=np.int64)
        found = []
        for band, key in enumerate(np.ascontiguousarray(hash_).view(np.uint16)):
            keys = _around(most // BANDS) ^ int(key)
            first = self._starts[band][keys]
            count = self._starts[band][keys + 1] - first
            within = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
            found.append(self._places[band][np.repeat(first, count) + within])
        return np.concatenate(found).astype(np.int64)


@cache
def _around(radius: int) -> Numbers:
    """Every 16-bit number with at most ``radius`` bits set."""
    numbers = [sum(1 << bit for bit in bits) for count in range(radius + 1) for bits in combinations(range(BAND), count)]
    return np.array(numbers, dtype=np.int64)
