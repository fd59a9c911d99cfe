"""What a matcher is. Pure: no network, disk, clock, environment or store."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from casefiles.model import Listing, Right, Signal


class Index(Protocol):
    """Many rights made ready to be asked about one listing at a time."""

    def signals(self, listing: Listing) -> Iterable[Signal]:
        """Exactly what ``compare`` would say of this listing against every right of the index, in the order of the rights."""


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
