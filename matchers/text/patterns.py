"""``text.patterns``: what an owner's own pattern finds in the words of a listing.

No variant that is made by rule knows how a trade speaks of its copies; the owner does. What a pattern finds is the owner's word
and no more: whether the goods are lawful is judged as for a name.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property

from casefiles.errors import BadInput
from casefiles.explaining import field_words
from casefiles.model import Listing, Right, Signal
from casefiles.parts import Bilingual, Place
from casefiles.patterns import MAX_PATTERNS, MAX_PROGRAM, Pattern, compiled, owners_pattern
from matchers.base import Index
from matchers.text.fields import Field, fields
from matchers.text.folding import in_place

MOST_READ = 10_000
"""Characters of a text that are read: the worst pattern that may be takes a tenth of a second for them."""
_TOGETHER = 32
"""Patterns that are first asked as one: a text that none of them is in costs one search."""


class Patterns:
    """The matcher. One signal a right and listing: what the first of its patterns finds in the most telling field."""

    name = "text.patterns"
    version = 1

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """See :meth:`matchers.base.Matcher.compare`. A pattern that cannot be made ready finds nothing: importing names it."""
        for field in fields(listing) if right.patterns else ():
            text = in_place(field.text[:MOST_READ])
            for pattern in right.patterns[:MAX_PATTERNS]:
                if place := _place(pattern, text):
                    return self._signal(right, listing, field, place, pattern)
        return None

    def _signal(self, right: Right, listing: Listing, field: Field, place: tuple[int, int], pattern: str) -> Signal:
        found, where = field.text[slice(*place)][:500], field_words(field.name)
        shown = found if len(found) <= 60 else found[:59] + "…"
        return Signal(
            right_id=right.id,
            listing_url=listing.url,
            matcher=self.name,
            version=self.version,
            supports=True,
            strength=field.weight,
            sentence=Bilingual(
                en=f"“{shown}” in the {where.en} is what the owner of “{right.name[:60]}” has watched by a pattern.",
                zh=f"{where.zh}中的“{shown}”符合“{right.name[:60]}”权利人设定的监测规则。",
            ),
            found=found,
            expected=pattern,
            place=Place(field=field.name, start=place[0], end=place[1]),
        )

    def index(self, rights: Sequence[Right]) -> Index:
        """See :meth:`matchers.base.Matcher.index`."""
        return PatternsIndex(self, rights)


def _place(pattern: str, text: str) -> tuple[int, int] | None:
    try:
        found = owners_pattern(pattern).search(text)
    except BadInput:
        return None
    return found.span() if found else None


def _good(pattern: str) -> bool:
    try:
        return owners_pattern(pattern) is not None
    except BadInput:
        return False


class PatternsIndex:
    """The patterns of many rights: a text is first held against many of them at once."""

    def __init__(self, matcher: Patterns, rights: Sequence[Right]) -> None:
        self._matcher = matcher
        self._having = [right for right in rights if right.patterns and any(map(_good, right.patterns[:MAX_PATTERNS]))]

    @cached_property
    def _together(self) -> list[tuple[Pattern, frozenset[str]]]:
        every = [(pattern, right.id) for right in self._having for pattern in right.patterns[:MAX_PATTERNS] if _good(pattern)]
        groups = (every[first : first + _TOGETHER] for first in range(0, len(every), _TOGETHER))
        return [
            (
                compiled("|".join(f"(?:{pattern})" for pattern, _ in group), _TOGETHER * MAX_PROGRAM),
                frozenset(owner for _, owner in group),
            )
            for group in groups
        ]

    def signals(self, listing: Listing) -> Iterator[Signal]:
        """See :meth:`matchers.base.Index.signals`."""
        if not self._having:
            return
        read = [in_place(field.text[:MOST_READ]) for field in fields(listing)]
        asked = frozenset[str]().union(*(owners for ready, owners in self._together if any(map(ready.search, read))))
        for right in self._having:
            if right.id in asked and (signal := self._matcher.compare(right, listing)):
                yield signal


PATTERNS = Patterns()
