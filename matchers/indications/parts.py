"""``indications.parts``: the place and the product of an indication's name in one title, apart or turned round.

章丘极品大葱 and 大葱 章丘 both tell a buyer what 章丘大葱 would. Whether that is lawful the origin decides.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefiles.model import Listing, Right, Signal
from casefiles.parts import Bilingual, Place, RightKind
from casefiles.places.divisions import called
from matchers.base import Index
from matchers.text.folding import Folded
from matchers.text.letters import unspaced

MAX_READ = 300
"""Characters of the title that are read."""
MAX_APART = 12
"""Letters between place and product: further apart they are not read as one."""
MAX_APART_SHORT = 3
"""The same for a product of one letter (茶), which also stands in many other words."""
STRENGTH = 0.8
"""Less than the whole name: the place may be that of the seller."""


class Parts(NamedTuple):
    """A name taken apart: folded letters of the place and of the product."""

    place: str
    product: str
    name: str
    """The name as registered."""


def taken_apart(right: Right) -> list[Parts]:
    """The names of an indication that are a place and a product: by the goods it is registered for, else by the divisions of
    China known by name. Names that cannot be told apart give none.
    """
    if right.kind is not RightKind.GI:
        return []
    goods = [letters for product in right.goods if (letters := Folded(product).letters)]
    parts = []
    for name in right.names:
        letters = Folded(name).letters
        if letters and all(map(unspaced, letters)):
            cut = _cut(letters, goods)
            if cut:
                parts.append(Parts(letters[:cut], letters[cut:], name))
    return parts


def _cut(letters: str, goods: Sequence[str]) -> int | None:
    """How many letters of the name are the place."""
    for product in sorted(goods, key=len, reverse=True):
        if letters.endswith(product) and len(letters) - len(product) >= 2:
            return len(letters) - len(product)
    return next((size for size in range(len(letters) - 1, 1, -1) if called(letters[:size])), None)


class _Use(NamedTuple):
    start: int
    end: int


def _use(parts: Parts, letters: str) -> _Use | None:
    """The nearest place and product that do not touch as in the name itself, as a range of letters."""
    apart = MAX_APART if len(parts.product) > 1 else MAX_APART_SHORT
    at = letters.find(parts.place)
    while at >= 0:
        end = at + len(parts.place)
        behind = letters.find(parts.product, end, end + apart + len(parts.product))
        if behind > end:
            return _Use(at, behind + len(parts.product))
        before = letters.rfind(parts.product, max(0, at - apart - len(parts.product)), at) if len(parts.product) > 1 else -1
        if before >= 0:
            return _Use(before, end)
        at = letters.find(parts.place, end)
    return None


class PartedNames:
    """The matcher; silent where a whole name stands, of which ``text.names`` speaks."""

    name = "indications.parts"
    version = 1

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """See :meth:`matchers.base.Matcher.compare`."""
        known = taken_apart(right)
        return self._judged(right, listing, Folded(listing.title[:MAX_READ]), known) if known else None

    def _judged(self, right: Right, listing: Listing, title: Folded, known: Sequence[Parts]) -> Signal | None:
        letters = title.letters
        if any(parts.place + parts.product in letters for parts in known):
            return None
        for parts in known:
            use = _use(parts, letters)
            if use:
                first, after = title.span(use.start, use.end)
                return self._signal(right, listing, parts, Place(field="title", start=first, end=after))
        return None

    def _signal(self, right: Right, listing: Listing, parts: Parts, place: Place) -> Signal:
        found = listing.title[place.start : place.end]
        return Signal(
            right_id=right.id,
            listing_url=listing.url,
            matcher=self.name,
            version=self.version,
            supports=True,
            strength=STRENGTH,
            sentence=Bilingual(
                en=f"“{found[:60]}” names the place and the product of “{parts.name[:60]}” apart.",
                zh=f"“{found[:60]}”将“{parts.name[:60]}”的地名与产品名分开使用。",
            ),
            found=found,
            expected=parts.name,
            place=place,
        )

    def index(self, rights: Sequence[Right]) -> Index:
        """See :meth:`matchers.base.Matcher.index`."""
        return _PartedNamesIndex(self, rights)


class _PartedNamesIndex:
    """Names taken apart, by the first two letters of their place."""

    def __init__(self, matcher: PartedNames, rights: Sequence[Right]) -> None:
        self._matcher, self._rights = matcher, rights
        self._parts = {nth: taken_apart(right) for nth, right in enumerate(rights) if right.kind is RightKind.GI}
        self._by_start: defaultdict[str, list[int]] = defaultdict(list)
        for nth, known in self._parts.items():
            for start in sorted({parts.place[:2] for parts in known}):
                self._by_start[start].append(nth)

    def signals(self, listing: Listing) -> Iterator[Signal]:
        """See :meth:`matchers.base.Index.signals`."""
        if not self._by_start or listing.title.isascii():
            return
        title = Folded(listing.title[:MAX_READ])
        pairs = {title.letters[at : at + 2] for at in range(len(title.letters) - 1)}
        for nth in sorted({nth for pair in pairs for nth in self._by_start.get(pair, ())}):
            signal = self._matcher._judged(self._rights[nth], listing, title, self._parts[nth])
            if signal:
                yield signal


PARTED_NAMES = PartedNames()
