"""Where hashes stand among many, held against a binary search."""

import numpy as np
import pytest

from matchers.text.spellings import Directory

EVENLY = np.unique(np.random.default_rng(7).integers(0, 1 << 64, 5_000, dtype=np.uint64))
CROWDED = np.unique(np.concatenate((EVENLY[:50], np.arange(3_000, dtype=np.uint64) + np.uint64(1 << 40))))
"""Three thousand of one beginning, as no spread of names makes them."""
FEW = np.array([5], np.uint64)


@pytest.mark.parametrize("hashes", [EVENLY, CROWDED, FEW], ids=["evenly", "crowded", "one"])
def test_places_are_those_of_a_binary_search(hashes: "np.ndarray[tuple[int], np.dtype[np.uint64]]") -> None:
    beside = np.concatenate((hashes - np.uint64(1), hashes + np.uint64(1)))
    ends = np.array([0, (1 << 64) - 1], np.uint64)
    wanted = np.concatenate((hashes, beside, ends))
    expected = np.minimum(np.searchsorted(hashes, wanted), len(hashes) - 1)
    assert np.array_equal(Directory(hashes).first(wanted), expected)
