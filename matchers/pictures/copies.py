"""Is a picture of the listing a copy of a picture of the right, as it is, mirrored or turned?

The perceptual hashes of both are compared by the number of bits in which they differ (Hamming distance). That the whole
picture matches is the strong case: for a trade mark it means that the listing shows the registered logo and nothing else. A
logo somewhere on a photo is not seen here.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from casefiles.model import Listing, Picture, Right, Signal
from casefiles.parts import Place, Turn
from matchers.base import Index
from matchers.pictures.wording import copy_sentence

STRENGTH = ((2, 0.99), (4, 0.97), (6, 0.95), (8, 0.9), (10, 0.75))
"""(Bits at most, strength). Two pHashes of the same picture after scaling and recompressing differ in 0–4 bits, after colour
changes and watermarks in up to 10; unrelated pictures in 32 on average. In 200,000 pairs of unrelated product pictures none
came to within 10 bits, about 10 to within 12, and each two bits more brought four times as many."""

TURN_COSTS = 2
"""Bits added when the pictures agree only after turning: seven more chances to agree by accident. In the same pairs 1 came to
within 8 bits turned, 15 to within 10."""

MOST = STRENGTH[-1][0]

MAX_PICTURES = 100
"""Pictures of one listing that are compared, and at most this many of a right; a shop shows about ten."""

MAX_HASHES = 4
"""Hashes of one picture that are compared: all that ``casefiles.pictures`` makes (whole and trimmed, on white and black)."""

_HASH = re.compile(r"[0-9a-f]{16}")
_TURNS = tuple(Turn)


@dataclass(frozen=True, slots=True, order=True)
class _Agreement:
    """How a picture of the right and one of the listing agree; the smallest is the best."""

    bits: int
    """That differ, with what a turn costs."""
    turn: int
    """0: none; else 1 + place in :class:`Turn`."""
    shown: int
    """Place of the listing's picture, from 0."""
    registered: int
    """Place of the right's picture, from 0."""


@dataclass(frozen=True, slots=True)
class Copies:
    """See the module; ``version`` is raised whenever a threshold, the hash or the trimming changes."""

    name: str = "pictures.copies"
    version: int = 1

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """The best agreement between their pictures, if it is good enough. Flat and unusable pictures never agree."""
        best = min(_agreements(right, listing), default=None)
        if best is None or best.bits > MOST:
            return None
        shown, registered = listing.pictures[best.shown], right.pictures[best.registered]
        turn = _TURNS[best.turn - 1] if best.turn else None
        return Signal(
            right_id=right.id,
            listing_url=listing.url,
            matcher=self.name,
            version=self.version,
            supports=True,
            strength=next(strength for bits, strength in STRENGTH if best.bits <= bits),
            sentence=copy_sentence(right, best.shown + 1, turn, same_file=_same_file(shown, registered)),
            found=_named(shown),
            expected=_named(registered),
            place=Place(field=f"pictures.{best.shown + 1}"),
        )

    def index(self, rights: Sequence[Right]) -> Index:
        """All hashes of all rights in one array, compared at once: exact, and fast to about 100,000 pictures."""
        return _CopiesIndex(self, rights)


class _CopiesIndex:
    """Finds the rights that can agree with a listing; what is said of them is ``compare``'s own word."""

    def __init__(self, matcher: Copies, rights: Sequence[Right]) -> None:
        self._matcher, self._rights = matcher, rights
        rows = [
            (value, TURN_COSTS * (turn > 0), place) for place, right in enumerate(rights) for _, value, turn in _registered(right)
        ]
        self._hashes: NDArray[np.uint64] = np.array([value for value, _, _ in rows], dtype=np.uint64)
        self._costs: NDArray[np.uint8] = np.array([cost for _, cost, _ in rows], dtype=np.uint8)
        self._places: NDArray[np.int64] = np.array([place for _, _, place in rows], dtype=np.int64)

    def signals(self, listing: Listing) -> Iterable[Signal]:
        """What ``compare`` says of every right that has something to say, in the order of the rights."""
        if not self._rights or not self._hashes.size:
            return
        near = np.zeros(self._hashes.size, dtype=bool)
        for value in {value for _, value in _shown(listing)}:
            near |= np.bitwise_count(self._hashes ^ np.uint64(value)) + self._costs <= MOST
        for place in np.unique(self._places[near]):
            signal = self._matcher.compare(self._rights[int(place)], listing)
            if signal:
                yield signal


def _agreements(right: Right, listing: Listing) -> Iterator[_Agreement]:
    shown = list(_shown(listing))
    for registered, expected, turn in _registered(right):
        for place, value in shown:
            yield _Agreement((value ^ expected).bit_count() + TURN_COSTS * (turn > 0), turn, place, registered)


def _shown(listing: Listing) -> Iterator[tuple[int, int]]:
    """(Place of the picture, hash) for all that can be compared."""
    for place, picture in enumerate(listing.pictures[:MAX_PICTURES]):
        if _comparable(picture):
            yield from ((place, value) for value in _values(picture.hashes[:MAX_HASHES]))


def _registered(right: Right) -> Iterator[tuple[int, int, int]]:
    """(Place of the picture, hash, turn as in :class:`_Agreement`) for all that can be compared."""
    for place, picture in enumerate(right.pictures[:MAX_PICTURES]):
        if _comparable(picture):
            yield from ((place, value, 0) for value in _values(picture.hashes[:MAX_HASHES]))
            turned = enumerate(picture.turned_hashes[: MAX_HASHES * len(_TURNS)])
            yield from ((place, value, 1 + number % len(_TURNS)) for number, hash_ in turned for value in _values((hash_,)))


def _comparable(picture: Picture) -> bool:
    return not picture.flat and picture.unusable is None


def _values(hashes: Sequence[str]) -> list[int]:
    """Hashes as numbers; listings from strangers may hold what is none."""
    return [int(hash_, 16) for hash_ in hashes if _HASH.fullmatch(hash_)]


def _same_file(one: Picture, other: Picture) -> bool:
    return one.digest is not None and one.digest == other.digest


def _named(picture: Picture) -> str:
    return picture.url or picture.file or picture.digest or "?"


COPIES = Copies()
