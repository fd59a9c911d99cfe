"""The origin a listing states, held against the region of a geographical indication."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from casefiles.explaining import field_words
from casefiles.model import Listing, Right, Signal
from casefiles.parts import Bilingual, Place, RightKind
from matchers.context import Context, remark
from matchers.indications.regions import Lies, is_small_place, lies, names_a_place
from matchers.text.folding import Folded
from matchers.text.ordinary import known_word

MAX_READ = 5_000
"""Characters of title and description in which an origin is looked for."""

_LABEL = re.compile(r"产地|原产地|原产国|生产地|产区|origin|country of origin|made in|place of origin", re.IGNORECASE)
_STATED = re.compile(
    r"(?:原料产自|产自|原产地|原产国|产地|生产地|源自|产于|基地位于|厂址|origin|product of|made in|grown in|produced "
    r"in)(?:\s|[:：是为])*"
    r"([\u4e00-\u9fff]{2,12}|[A-Za-z]{2,20}(?: [A-Z][a-z]{2,20})?)",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"(?:发货地|发货地点|ships? from)(?:\s|[:：是为])*([\u4e00-\u9fff]{2,12}|[A-Za-z]{2,20}(?: [A-Z][a-z]{2,20})?)", re.IGNORECASE
)


class _Statement(NamedTuple):
    value: str
    place: Place
    weight: float
    """How much the place of a statement counts: an origin 1, in running text 0.9, a place of dispatch 0.5 (it may be a
    warehouse).
    """


def _whole(field: str, value: str | None, weight: float) -> Iterator[_Statement]:
    if value:
        yield _Statement(value, Place(field=field, start=0, end=len(value)), weight)


def _in_running_text(listing: Listing) -> Iterator[_Statement]:
    for pattern, weight in ((_STATED, 0.9), (_SENT, 0.7)):
        for field, text in (("title", listing.title), ("description", listing.description or "")):
            for found in pattern.finditer(text[:MAX_READ]):
                if names_a_place(found.group(1)):
                    yield _Statement(found.group(1), Place(field=field, start=found.start(1), end=found.end(1)), weight)


def _statements(listing: Listing) -> Iterator[_Statement]:
    yield from _whole("stated_origin", listing.stated_origin, 1.0)
    for name, value in list(listing.attributes.items())[:100]:
        if _LABEL.fullmatch(name.strip()):
            yield from _whole(f"attributes.{name}", value, 1.0)
    yield from _in_running_text(listing)
    yield from _whole("ship_from", listing.ship_from, 0.5)


def _lies(stated: str, right: Right, region: str) -> tuple[Lies, float] | None:
    """Where ``stated`` lies seen from ``region``; in Latin letters by the right's own name in these, which begins with its place:
    another known place is then less surely outside.
    """
    answer, place = lies(stated, region), Folded(stated[:200]).letters
    own = {word for name in right.names for word in Folded(name).spaced.split() if word.isascii() and not known_word(word)}
    if answer or not own or not place.isascii():
        return answer
    if any(word in place for word in own):
        return Lies.INSIDE, 0.9
    return (Lies.OUTSIDE, 0.7) if is_small_place(stated) else None


def origin(context: Context) -> Signal | None:
    """For or against: the listing's stated origin lies outside, or inside, the indication's region. Naming goods from
    elsewhere is forbidden even with their true origin stated (Trademark Law 2019 art. 16; Measures for the Protection of
    GI Products, 2023); naming one's own place is lawful. The surest statement that can be decided counts; an origin
    outside before one inside.
    """
    region = context.right.region
    if context.right.kind is not RightKind.GI or not region:
        return None
    best: tuple[float, _Statement, Lies] | None = None
    for said in _statements(context.listing):
        answer = _lies(said.value, context.right, region)
        if answer and (best is None or answer[1] * said.weight > best[0]):
            best = (answer[1] * said.weight, said, answer[0])
    if best is None:
        return None
    strength, said, where = best
    outside, field = where is Lies.OUTSIDE, field_words(said.place.field)
    shown = said.value[:40]
    return remark(
        context,
        ("indications.origin", 1),
        supports=outside,
        strength=strength,
        sentence=Bilingual(
            en=f"The {field.en} gives the origin as {shown}, {'outside' if outside else 'within'} the region {region[:60]}.",
            zh=f"{field.zh}显示产地为{shown}，{'不在' if outside else '属于'}保护地域{region[:60]}{'内' if outside else ''}。",
        ),
        found=said.value,
        expected=region,
        place=said.place,
    )
