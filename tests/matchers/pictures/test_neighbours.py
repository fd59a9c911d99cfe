"""Nothing near is lost, few hashes or many, and while they come."""

import numpy as np
import pytest

from matchers.pictures.neighbours import FEW, Neighbours


def some(count: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 2**64, (count, 4), dtype=np.uint64)


def flipped(hash_: np.ndarray, bits: int, seed: int) -> np.ndarray:
    single = np.unpackbits(hash_.view(np.uint8))
    single[np.random.default_rng(seed).choice(256, bits, replace=False)] ^= 1
    return np.packbits(single).view(np.uint64)


@pytest.mark.parametrize("count", [0, 1, 500, FEW + 5_000])
@pytest.mark.parametrize("most", [0, 31, 47])
def test_all_near_hashes_are_found_with_their_bits(count: int, most: int) -> None:
    asked = some(1, 1)[0]
    near = np.array([flipped(asked, bits, seed) for seed, bits in enumerate((0, 1, most, most, most + 1, 80))])
    hashes = np.concatenate([some(count, 2), near])
    places, bits = Neighbours(hashes).within(asked, most)
    exact = np.bitwise_count(hashes ^ asked).sum(axis=1)
    assert places.tolist() == np.flatnonzero(exact <= most).tolist()
    assert bits.tolist() == exact[exact <= most].tolist()


def test_hashes_that_come_later_are_found() -> None:
    kept = Neighbours(some(FEW + 1, 3))
    asked = some(1, 4)[0]
    for nth in range(5):
        kept.add(np.concatenate([some(2_000, 10 + nth), flipped(asked, 40, nth)[None]]))
        assert len(kept.within(asked, 47)[0]) == nth + 1
