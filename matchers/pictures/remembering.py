"""What was found in a picture is said again of the same one: shops show a banner, a badge or the photo of all variants of their
goods in many listings.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Generic, TypeVar

from casefiles.model import Picture

T = TypeVar("T")

MOST = 4_096
"""Pictures of which it is known what was found, the latest: a few hundred bytes each, for most nothing is."""


class Remembered(Generic[T]):
    """``look``, asked once for pictures that are the same but for their names.

    Args:
        look: what is found in a picture by what is seen in it: neither by its address nor by the words read in it.
    """

    def __init__(self, look: Callable[[Picture], Iterable[T]]) -> None:
        self._look = look
        self._known: dict[int, tuple[T, ...]] = {}

    def __call__(self, picture: Picture) -> tuple[T, ...]:
        """What ``look`` finds in ``picture``."""
        seen = hash(replace(picture, url=None, file=None, thumbnail=b"", words=(), codes=()))
        if seen not in self._known:
            if len(self._known) >= MOST:
                del self._known[next(iter(self._known))]
            self._known[seen] = tuple(self._look(picture))
        return self._known[seen]
