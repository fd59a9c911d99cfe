"""What a listing says of where its goods come from: every statement, and what it is worth.

The origin on the goods counts most, then the address on the label, then the region in the maker's food licence and credit code,
last the place of dispatch, which may be a warehouse. Fresh produce carries no licence: none is no fact.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from casefiles.explaining import field_words
from casefiles.lettering import lettering
from casefiles.model import Listing, Right
from casefiles.numbering.check_digits import is_food_licence
from casefiles.numbering.credit_codes import read
from casefiles.parts import Bilingual, Place
from casefiles.places.divisions import coded
from matchers.indications.regions import Lies, is_small_place, lies, lies_by_code, names_a_place
from matchers.text.fields import MAX_ATTRIBUTES
from matchers.text.folding import Folded
from matchers.text.ordinary import known_word

MAX_READ = 5_000
"""Characters of title, description and the words of one picture in which an origin is looked for."""
MAX_PICTURES = 20
"""Pictures of a listing whose words are read."""

_PLACE_NAME = r"(?:\s|[:：是为])*([\u4e00-\u9fff]{2,12}|[A-Za-z]{2,20}(?: [A-Z][a-z]{2,20})?)"
_LABEL = re.compile(r"产地|原产地|原产国|生产地|产区|origin|country of origin|made in|place of origin", re.IGNORECASE)
_ADDRESS = re.compile(
    r"厂址|厂家地址|生产(?:商|厂家|企业|者)?地址|生产厂址|制造商地址|(?:manufacturer|producer)(?:'s)? address", re.IGNORECASE
)
_STATED = re.compile(
    r"(?:原料产自|产自|原产地|原产国|产地|生产地|源自|产于|基地位于|厂址|origin|product of|made in|grown in|produced in)"
    + _PLACE_NAME,
    re.IGNORECASE,
)
_PRINTED_ADDRESS = re.compile(
    r"(?:厂址|厂家地址|生产(?:商|厂家|企业|者)?地址|生产厂址|制造商地址|地址)[:： ]{1,2}([\u4e00-\u9fff0-9]{2,40})"
)
"""An address ends where its line does: what follows the province is not needed."""
_SENT = re.compile(r"(?:发货地|发货地点|ships? from)" + _PLACE_NAME, re.IGNORECASE)
_PRINTED = ((_STATED, 0.8), (_PRINTED_ADDRESS, 0.8), (_SENT, 0.4))
"""What is printed on the goods or their label, as a picture shows it: worth as much, less what reading it may get wrong."""
_FOOD_LICENCE = re.compile(r"(?<![A-Za-z])SC[\s:：-]{0,3}(\d{14})(?!\d)", re.IGNORECASE)
_CREDIT_CODE = re.compile(r"(?<![0-9A-Za-z])([0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10})(?![0-9A-Za-z])")


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of origin, held against the region."""

    words: Bilingual
    """What it is and says: “stated origin 新疆吐鲁番”."""
    value: str
    place: Place
    lies: Lies
    weight: float
    """0–1: what a statement of this kind is worth, times how surely it lies there."""


def _whole(field: str, value: str | None, weight: float) -> Iterator[tuple[str, Place, float]]:
    if value:
        yield value, Place(field=field, start=0, end=len(value)), weight


def _statements(listing: Listing) -> Iterator[tuple[str, Place, float]]:
    """Places by name, each with where it stands and what it is worth."""
    yield from _whole("stated_origin", listing.stated_origin, 1.0)
    for name, value in list(listing.attributes.items())[:MAX_ATTRIBUTES]:
        if _LABEL.fullmatch(name.strip()):
            yield from _whole(f"attributes.{name}", value, 1.0)
        elif _ADDRESS.fullmatch(name.strip()):
            yield from _whole(f"attributes.{name}", value, 0.9)
    for field, text in (("title", listing.title), ("description", (listing.description or ""))):
        yield from _said(field, text[:MAX_READ], ((_STATED, 0.9), (_SENT, 0.5)))
    for field, text in _read_in_pictures(listing):
        yield from _said(field, text, _PRINTED)
    yield from _whole("ship_from", listing.ship_from, 0.5)


def _read_in_pictures(listing: Listing) -> Iterator[tuple[str, str]]:
    for number, picture in enumerate(listing.pictures[:MAX_PICTURES], start=1):
        if picture.words:
            yield f"pictures.{number}", lettering(picture)[:MAX_READ]


def _said(field: str, text: str, patterns: Iterable[tuple[re.Pattern[str], float]]) -> Iterator[tuple[str, Place, float]]:
    for pattern, weight in patterns:
        for found in pattern.finditer(text):
            if names_a_place(found[1]):
                yield found[1], Place(field=field, start=found.start(1), end=found.end(1)), weight


def _codes(listing: Listing) -> Iterator[tuple[str, str, Place, float, Bilingual]]:
    """Genuine licences and credit codes: number, division code, where it stands, what it is worth, what it is called."""
    texts = [(f"attributes.{name}", value) for name, value in list(listing.attributes.items())[:MAX_ATTRIBUTES]]
    for field, text in (*texts, ("description", (listing.description or "")[:MAX_READ]), *_read_in_pictures(listing)):
        for found in _FOOD_LICENCE.finditer(text):
            if is_food_licence(found[1]):
                place = Place(field=field, start=found.start(), end=found.end())
                yield found[0], found[1][3:9], place, 0.8, Bilingual(en="food licence of", zh="食品生产许可证属地")
        for found in _CREDIT_CODE.finditer(text):
            if read(found[1]):
                place = Place(field=field, start=found.start(), end=found.end())
                yield found[0], found[1][2:8], place, 0.6, Bilingual(en="credit code of", zh="统一社会信用代码属地")


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


def facts(right: Right, region: str, listing: Listing) -> list[Fact]:
    """Every statement that can be decided, the weightiest first; of equal ones that outside first."""
    known = []
    for value, place, weight in _statements(listing):
        if answer := _lies(value, right, region):
            shown, field = value[:40], field_words(place.field)
            words = Bilingual(en=f"{field.en} {shown}", zh=f"{field.zh} {shown}")
            known.append(Fact(words, value, place, answer[0], weight * answer[1]))
    for number, code, place, weight, said in _codes(listing):
        division = coded(code)
        if division and (answer := lies_by_code(code, region)):
            words = Bilingual(en=f"{said.en} {division.name}", zh=f"{said.zh} {division.name}")
            known.append(Fact(words, number, place, answer[0], weight * answer[1]))
    return sorted(known, key=lambda fact: (-fact.weight, fact.lies is Lies.INSIDE))
