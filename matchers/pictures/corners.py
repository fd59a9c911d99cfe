"""Which registered pictures have corners that look like those of a shown one, and lie like them.

Descriptors that agree in twenty of their bits, drawn six times, are looked up (locality-sensitive hashing by bit sampling:
P. Indyk, R. Motwani, 1998); those that differ in few bits say by place, angle and size where the registered picture's middle
would lie in the shown one, and pictures whose corners agree on that are candidates (D. Lowe, "Distinctive image features from
scale-invariant keypoints", 2004, section 7.3).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.arrays import FEATURE, FINE

Features = NDArray[np.void]
Numbers = NDArray[np.int64]

TABLES, SAMPLED = 6, 20
"""Times that bits are drawn, and how many: of corners that differ in 30 of 256 bits a table finds 8 in 100."""
ALIKE = 60
"""Bits of 256 in which two corners may differ; those of unrelated corners differ in about 100."""
STANDS_OUT = 0.85
"""Share of the second nearest's bits in which the nearest may differ (D. Lowe, section 7.1)."""
CROWDED = 48
"""Corners of the register under one key from which the key is passed over: a corner of which there are so many says little."""
VOTES = 4
"""Corners that must agree on where the picture lies before it is looked at more closely."""
MOST = 16
"""Registered pictures looked at more closely for one shown picture; those with the most votes."""
MAX_FEATURES = 2_400
"""Of one picture; more are not made."""

_DRAWN = [np.random.default_rng(1998 + table).choice(256, SAMPLED, replace=False) for table in range(TABLES)]
_WEIGHTS = 1 << np.arange(SAMPLED, dtype=np.int64)


def read_features(kept: bytes) -> Features:
    """The records in ``kept``; none if the bytes are not made of such."""
    if len(kept) % FEATURE.itemsize or len(kept) > MAX_FEATURES * FEATURE.itemsize:
        return np.zeros(0, FEATURE)
    return np.frombuffer(kept, FEATURE)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Corners that a registered and a shown picture may have in common."""

    registered: int
    """Which of the register's pictures."""
    votes: int
    here: NDArray[np.float64]
    """Places in the registered picture, (n, 2) in units."""
    there: NDArray[np.float64]
    """Places in the shown picture, likewise."""


class Corners:
    """The corners of many pictures, to be looked up by those of one.

    Args:
        pictures: the features of each, as :func:`read_features` gives them.
    """

    def __init__(self, pictures: Sequence[Features]) -> None:
        self._all = np.concatenate([np.zeros(0, FEATURE), *pictures])
        self._owner = np.repeat(np.arange(len(pictures)), [len(picture) for picture in pictures])
        self._kept_bits = np.ascontiguousarray(self._all["bits"])
        keys = _keys(self._kept_bits)
        self._order = [np.argsort(column, kind="stable") for column in keys]
        self._sorted = [column[order] for column, order in zip(keys, self._order, strict=True)]

    def alike(self, shown: Features) -> Iterator[Pairs]:
        """The registered pictures with most votes, best first, at most :data:`MOST`."""
        if not len(shown) or not len(self._all):
            return
        asked, found = self._looked_up(shown)
        lie = _Lie.of(shown[asked], self._all[found])
        for votes, owner, at in _elected(lie, self._owner[found]):
            yield Pairs(owner, votes, places(self._all[found[at]]), places(shown[asked[at]]))

    def _looked_up(self, shown: Features) -> tuple[Numbers, Numbers]:
        """(Place in ``shown``, place in the register) of corners that are alike, each pair once."""
        bits = np.ascontiguousarray(shown["bits"])
        codes = [np.zeros(0, np.int64)]
        for table, keys in enumerate(_keys(bits)):
            first = np.searchsorted(self._sorted[table], keys, "left")
            count = np.searchsorted(self._sorted[table], keys, "right") - first
            count[count > CROWDED] = 0
            asked = np.repeat(np.arange(len(keys)), count)
            within = np.arange(len(asked)) - np.repeat(np.cumsum(count) - count, count)
            found = self._order[table][np.repeat(first, count) + within]
            near = np.bitwise_count(bits[asked] ^ self._kept_bits[found]).sum(axis=1, dtype=np.int64) <= ALIKE
            codes.append(asked[near] * len(self._all) + found[near])
        return np.divmod(_distinct(np.concatenate(codes)), len(self._all))

    def held_against(self, view: int, shown: Features) -> Pairs:
        """The corners of the register's picture ``view`` and of a shown one that are most alike, each of the shown one with its
        nearest: all are compared, where :meth:`alike` looks up some.
        """
        first, last = np.searchsorted(self._owner, (view, view + 1))
        if first == last or not len(shown):
            return Pairs(view, 0, np.zeros((0, 2)), np.zeros((0, 2)))
        ours, theirs = self._kept_bits[first:last], np.ascontiguousarray(shown["bits"])
        nearest = cv2.BFMatcher(cv2.NORM_HAMMING).knnMatch(_octets(theirs), _octets(ours), k=2)
        sure = [pair[0] for pair in nearest if len(pair) == 2 and _stands_out(pair[0].distance, pair[1].distance)]
        here, there = (np.array([getattr(pair, side) for pair in sure], np.intp) for side in ("trainIdx", "queryIdx"))
        return Pairs(view, len(sure), places(self._all[first:last][here]), places(shown[there]))


def _octets(bits: NDArray[np.uint64]) -> NDArray[np.uint8]:
    return bits.view(np.uint8).reshape(len(bits), 32)


def _stands_out(bits: float, next_bits: float) -> bool:
    return bits <= ALIKE and bits < STANDS_OUT * next_bits


def _distinct(numbers: Numbers) -> Numbers:
    """In order, each once: by sorting, a third of the time that ``numpy.unique`` takes with its table of hashes [measured]."""
    ordered = np.sort(numbers)
    return ordered[np.diff(ordered, prepend=ordered[:1] - 1) > 0]


def places(features: Features) -> NDArray[np.float64]:
    """Where features lie, (n, 2) in units."""
    return np.stack([features["x"], features["y"]], axis=1) / float(FINE)


def _keys(bits: NDArray[np.uint64]) -> list[Numbers]:
    """The key of every corner in each table."""
    single = np.unpackbits(np.ascontiguousarray(bits).view(np.uint8).reshape(len(bits), 32), axis=1)
    return [single[:, drawn] @ _WEIGHTS for drawn in _DRAWN]


_ANGLES, _SIZES, _PLACES = 12, 16, 64
"""Angles of 30°, sizes of a factor two, places of a third of the picture: wide enough for what a changed perspective does."""
_SPOTS = 1 << 13
"""More than there are values of :attr:`_Lie.spot`."""


@dataclass(frozen=True, slots=True)
class _Lie:
    """How the registered picture would lie in the shown one by each pair of corners alone."""

    turned: NDArray[np.float64]
    """Share of a full turn."""
    larger: NDArray[np.float64]
    """log₂ of the scale."""
    x: NDArray[np.float64]
    """Where its middle would be, in units; likewise ``y``."""
    y: NDArray[np.float64]
    spot: Numbers
    """The place in the shown picture, 16 units wide: corners seen at several sizes are one."""

    @classmethod
    def of(cls, shown: Features, known: Features) -> "_Lie":
        turned = (shown["angle"].astype(np.float64) - known["angle"]) / 256 % 1
        larger = (shown["size"].astype(np.float64) - known["size"]) / 16
        sin, cos = np.sin(turned * 2 * np.pi) * 2.0**larger, np.cos(turned * 2 * np.pi) * 2.0**larger
        middle, there = places(known) - 500.0, places(shown)
        x = there[:, 0] - cos * middle[:, 0] + sin * middle[:, 1]
        y = there[:, 1] - sin * middle[:, 0] - cos * middle[:, 1]
        return cls(turned, larger, x, y, (there // 16).astype(np.int64) @ np.array([1, 64]))

    def cells(self, owners: Numbers, shift: float) -> Numbers:
        """One number a pair for owner, angle, size and place."""
        size = np.floor(self.larger + shift)
        width = 333.0 * 2.0 ** (size - shift + 0.5)
        code = owners.astype(np.int64)
        for cell, count in (
            (np.floor(self.turned * _ANGLES + shift) % _ANGLES, _ANGLES),
            (size + _SIZES // 2, _SIZES),
            (np.floor(self.x / width + shift) + _PLACES // 2, _PLACES),
            (np.floor(self.y / width + shift) + _PLACES // 2, _PLACES),
        ):
            code = code * count + np.clip(cell.astype(np.int64), 0, count - 1)
        return code

    def like(self, some: NDArray[np.bool_], among: Numbers) -> Numbers:
        """Which of the pairs ``among`` say nearly the same as the middle one of ``some``."""
        turned = (self.turned[among] - _circular_mean(self.turned[some]) + 0.5) % 1 - 0.5
        scale, across, down = (_median(each[some]) for each in (self.larger, self.x, self.y))
        far = np.hypot(self.x[among] - across, self.y[among] - down)
        near: Numbers = among[(np.abs(turned) < 1 / 8) & (np.abs(self.larger[among] - scale) < 1) & (far < 500.0 * 2.0**scale)]
        return near


def _median(numbers: NDArray[np.float64]) -> float:
    """Of a few finite numbers, one at least: a fifth of the time that ``numpy.median`` takes [measured]."""
    ordered = np.sort(numbers)
    return float(ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def _circular_mean(turns: NDArray[np.float64]) -> float:
    return float(np.angle(np.exp(2j * np.pi * turns).mean()) / (2 * np.pi))


def _elected(lie: _Lie, owners: Numbers) -> list[tuple[int, int, Numbers]]:
    """(Votes, owner, its pairs) of the owners with most votes, best first: half-shifted bins, so that none is cut in two."""
    best: dict[int, tuple[int, NDArray[np.bool_]]] = {}
    for shift in (0.0, 0.5):
        cells = lie.cells(owners, shift)
        cast = _distinct(cells * _SPOTS + lie.spot) // _SPOTS
        first = np.flatnonzero(np.diff(cast, prepend=cast[:1] - 1))
        codes, votes = cast[first], np.diff(first, append=len(cast))
        for at in np.argsort(-votes, kind="stable")[: 2 * MOST]:
            if votes[at] < VOTES:
                break
            mine = cells == codes[at]
            owner = int(owners[np.argmax(mine)])
            if owner not in best or best[owner][0] < votes[at]:
                best[owner] = (int(votes[at]), mine)
    elected = sorted(best.items(), key=lambda each: (-each[1][0], each[0]))[:MOST]
    return [(votes, owner, lie.like(mine, np.flatnonzero(owners == owner))) for owner, (votes, mine) in elected]
