"""Does the name of a right stand in the words of a picture? ``casefiles.pictures`` reads them, the name matcher judges."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from casefiles.lettering import lettering
from casefiles.model import Listing, Right, Signal
from casefiles.parts import Bilingual
from matchers.base import Index
from matchers.text.names import NAMES, Names
from matchers.text.spelling import Spelling

MAX_PICTURES = 20
"""Pictures of a listing whose words are read."""
MAX_LETTERS = 2_000
"""Characters of one picture's words."""


@dataclass(frozen=True, slots=True)
class Words:
    """See the module; ``version`` follows that of the name matcher too."""

    names: Names = NAMES
    """Who judges the words."""
    name: str = "pictures.words"
    version: int = 200 + NAMES.version

    @property
    def left_out(self) -> frozenset[Spelling]:
        """See :class:`matchers.base.Restricted`."""
        return self.names.left_out

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """The strongest word of the name matcher on the lines of any picture, as a signal of this one."""
        heard = (
            self._signal(signal, listing, place)
            for place, read in _read(listing)
            if (signal := self.names.compare(right, read)) and signal.supports
        )
        return max(heard, key=lambda signal: signal.strength, default=None)

    def index(self, rights: Sequence[Right]) -> Index:
        """The name matcher's own index, asked about the words of each picture."""
        return _WordsIndex(self, rights)

    def _signal(self, signal: Signal, listing: Listing, place: int) -> Signal:
        return replace(
            signal,
            listing_url=listing.url,
            matcher=self.name,
            version=self.version,
            sentence=Bilingual(
                en=f"In the words of picture {place}: {signal.sentence.en}", zh=f"第{place}张图片的文字：{signal.sentence.zh}"
            ),
            place=replace(signal.place, field=f"pictures.{place}"),
        )


class _WordsIndex:
    def __init__(self, matcher: Words, rights: Sequence[Right]) -> None:
        self._matcher = matcher
        self._order = {right.id: place for place, right in enumerate(rights)}
        self._rights = rights

    @cached_property
    def _names(self) -> Index:
        """Made for the first picture with words: most listings have none, and a large register takes long."""
        return self._matcher.names.index(self._rights)

    def signals(self, listing: Listing) -> Iterable[Signal]:
        """What ``compare`` says of every right that has something to say, in the order of the rights."""
        best: dict[str, Signal] = {}
        for place, read in _read(listing):
            for signal in self._names.signals(read):
                known = best.get(signal.right_id)
                if signal.supports and (known is None or signal.strength > known.strength):
                    best[signal.right_id] = self._matcher._signal(signal, listing, place)
        return sorted(best.values(), key=lambda signal: self._order[signal.right_id])


def _read(listing: Listing) -> Iterator[tuple[int, Listing]]:
    """(Place of the picture from 1, a listing that says its words and nothing else), for pictures with words."""
    for place, picture in enumerate(listing.pictures[:MAX_PICTURES], start=1):
        if picture.words:
            yield place, Listing(url=listing.url, title=lettering(picture)[:MAX_LETTERS])


WORDS = Words()
