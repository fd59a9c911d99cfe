"""``numbers.trademark``: the registration number of a protected mark in a listing, and ® beside a mark that has lapsed.

A registration number has four to eight digits, ``G`` before it for an international registration and a letter behind it for a
divided one. It has no check digit, so that it is read only behind words that announce it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import islice
from typing import NamedTuple

from casefiles.model import Listing, Right, Signal
from casefiles.parts import Bilingual, RightKind
from matchers.base import Index
from matchers.context import Context, remark
from matchers.law import in_force
from matchers.numbers.plain import Text, plain, texts

GRACE = timedelta(days=184)
"""Six months in which a registration can still be renewed after its last day (Trademark Law 2019 art. 40)."""
MAX_NUMBERS = 50
"""Announced numbers read in one text."""

_ANNOUNCED = re.compile(
    r"(?:注册商标|商标注册|商标|注册)(?:证|证书)?(?:号码?|编号|证号)?|注册证|"
    r"(?:registration|reg\.?|trade ?mark) ?(?:no\.?|number)|®",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:号|证)?[\s:：为是#(（]{0,4}(?:第|no\.?\s?)?\s?(g?\d{4,8}[a-z]?)(?![0-9a-z])")
_OWN = re.compile(r"g?\d{4,8}[a-z]?")
_SIGN = re.compile(r"\s?(?:®|\(r\)|（r）|注册商标)")


class Announced(NamedTuple):
    """A registration number where it stands."""

    number: str
    text: Text
    start: int
    end: int


def announced(listing: Listing) -> Iterator[Announced]:
    """Registration numbers in a listing, each behind the words that announce it."""
    values = (listing.title, listing.description or "", *listing.attributes, *listing.attributes.values())
    if not any(_ANNOUNCED.search(value) for value in values):
        return
    for text in texts(listing):
        for word in islice(_ANNOUNCED.finditer(text.plain), MAX_NUMBERS):
            found = _NUMBER.match(text.plain, word.end())
            if found:
                yield Announced(found[1], text, *found.span(1))


def own_number(right: Right) -> str | None:
    """The registration number of a mark as it is looked for, or ``None``."""
    if right.kind not in (RightKind.TRADEMARK, RightKind.GI) or not right.number:
        return None
    numbers = _OWN.findall(plain(right.number))
    return numbers[0] if len(numbers) == 1 else None


class Registrations:
    """The matcher; one signal a right and listing."""

    name = "numbers.trademark"
    version = 1

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """See :meth:`matchers.base.Matcher.compare`."""
        own = own_number(right)
        found = next((hit for hit in announced(listing) if hit.number == own), None) if own else None
        return self._signal(right, listing, found) if found else None

    def _signal(self, right: Right, listing: Listing, hit: Announced) -> Signal:
        shown = hit.text.quoted(hit.start, hit.end)
        return Signal(
            right_id=right.id,
            listing_url=listing.url,
            matcher=self.name,
            version=self.version,
            supports=True,
            strength=0.8,
            sentence=Bilingual(
                en=f"The listing gives {shown}, the registration number of “{right.name[:60]}”, as its own.",
                zh=f"商品标注了“{right.name[:60]}”的注册号{shown}。",
            ),
            found=shown,
            expected=right.number or "",
            place=hit.text.place(hit.start, hit.end),
        )

    def index(self, rights: Sequence[Right]) -> Index:
        """See :meth:`matchers.base.Matcher.index`."""
        return _RegistrationsIndex(self, rights)


class _RegistrationsIndex:
    """Marks by their registration number."""

    def __init__(self, matcher: Registrations, rights: Sequence[Right]) -> None:
        self._matcher, self._rights = matcher, rights
        self._by_number: defaultdict[str, list[int]] = defaultdict(list)
        for nth, right in enumerate(rights):
            if right.number and (own := own_number(right)):
                self._by_number[own].append(nth)

    def signals(self, listing: Listing) -> Iterator[Signal]:
        """See :meth:`matchers.base.Index.signals`."""
        first: dict[int, Announced] = {}
        for hit in announced(listing) if self._by_number else ():
            for nth in self._by_number.get(hit.number, ()):
                first.setdefault(nth, hit)
        for nth in sorted(first):
            yield self._matcher._signal(self._rights[nth], listing, first[nth])


def _text(listing: Listing, field: str) -> str:
    """A text of the listing by the name its place gives."""
    if field.startswith("attributes."):
        return listing.attributes.get(field.removeprefix("attributes."), "")
    return {"title": listing.title, "brand": listing.brand, "description": listing.description}.get(field) or ""


def registered_sign(context: Context) -> Signal | None:
    """For: ® or 注册商标 directly behind the name of a mark whose registration and grace are over: passing an
    unregistered mark off as registered. This is the public's matter, not the former holder's.
    """
    right, name = context.right, context.name
    if right.kind is not RightKind.TRADEMARK or right.valid_to is None or name is None or name.place.end is None:
        return None
    if context.day <= right.valid_to + GRACE:
        return None
    text = _text(context.listing, name.place.field)
    found = _SIGN.match(text.lower(), name.place.end)
    if not found:
        return None
    rule = in_force("trademark.passing-off", context.day)
    return remark(
        context,
        ("numbers.registered", 1),
        supports=True,
        strength=0.9,
        sentence=Bilingual(
            en=f"The mark is shown as registered, and its registration ended on {right.valid_to}. Rule: {rule.article.en}. An "
            f"honest explanation: {rule.explanation.en}.",
            zh=f"商标标注为已注册，但其注册已于{right.valid_to}到期。依据：{rule.article.zh}。可能的正当解释：{rule.explanation.zh}。",
        ),
        found=text[found.start() : found.end()],
        expected=f"{rule.pack}, {rule.since}",
        place=name.place,
    )


REGISTRATIONS = Registrations()
