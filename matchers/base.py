"""What a matcher is. Pure: no network, disk, clock, environment or store."""

from collections.abc import Iterable, Sequence
from typing import Protocol, runtime_checkable

from casefiles.model import Listing, Right, Signal


class Index(Protocol):
    """Many rights made ready to be asked about one listing at a time."""

    def signals(self, listing: Listing) -> Iterable[Signal]:
        """Exactly what ``compare`` would say of this listing against every right of the index, in the order of the rights."""


@runtime_checkable
class Batched(Protocol):
    """An index that answers many listings sooner than one after the other."""

    def signals_of(self, listings: Sequence[Listing]) -> Iterable[Sequence[Signal]]:
        """What :meth:`Index.signals` says of each."""


class Matcher(Protocol):
    """One way to see whether a listing infringes a right."""

    @property
    def name(self) -> str:
        """``room.what``, as in ``text.names``: a storage key, never reused for another meaning."""

    @property
    def version(self) -> int:
        """Raised whenever a verdict may change; every Signal records it."""

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """The truth, slow: this matcher's word on this pair, or ``None`` when it has nothing to say."""

    def index(self, rights: Sequence[Right]) -> Index:
        """The same truth, fast: an index over ``rights``, tested to equal ``compare`` over all of them."""


@runtime_checkable
class Restricted(Protocol):
    """A matcher that may be told not to look for all that it knows."""

    @property
    def left_out(self) -> frozenset[str]:
        """What it does not look for: a verdict hangs on it as it does on the version."""


@runtime_checkable
class Kept(Protocol):
    """A matcher whose index takes long to make and can be kept between runs as bytes."""

    def unpacked(self, rights: Sequence[Right], packed: bytes | memoryview) -> Index:
        """The index over ``rights`` from what its ``packed`` made of the same rights: bytes of any other origin are not safe."""


@runtime_checkable
class Packable(Protocol):
    """The index of such a matcher."""

    def packed(self) -> bytes:
        """As bytes."""
