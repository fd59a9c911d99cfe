"""An official sign that a listing claims: in its words, by words read in a picture, or by the drawing in one."""

import re
from typing import NamedTuple

from casefiles.model import Listing
from casefiles.parts import Bilingual, Place
from matchers.numbers.plain import texts
from matchers.pictures.signs import OfficialSign
from matchers.pictures.wording import whereabouts


class Claim(NamedTuple):
    """Where a sign is claimed."""

    found: str
    """The words as they are written, or the picture's name."""
    place: Place
    said: Bilingual
    """The beginning of a sentence."""
    legible: bool = True
    """Whether words would have been read where the sign is: a code beside it that is not known may not be there."""


def claim_of(listing: Listing, words: re.Pattern[str], in_words: Bilingual, sign: OfficialSign, name: Bilingual) -> Claim | None:
    """The first claim in words, else the clearest drawing.

    Args:
        listing: whose pictures were read.
        words: what claims the sign, in plain text (``matchers.numbers.plain``).
        in_words: what is said of these.
        sign: its drawings.
        name: of the sign, as it is called where its drawing is seen.
    """
    for text in texts(listing):
        if found := words.search(text.plain):
            return Claim(text.quoted(*found.span()), text.place(*found.span()), in_words)
    shown = sign.shown(listing)
    if shown is None:
        return None
    picture, where = listing.pictures[shown.picture - 1], whereabouts(shown.sighting)
    said = Bilingual(
        en=f"Picture {shown.picture} of the listing shows the drawing of {name.en} ({where.en})",
        zh=f"商品的第{shown.picture}张图片中可见{name.zh}的图形（{where.zh}）",
    )
    name_of_picture = picture.url or picture.file or picture.digest or "?"
    return Claim(name_of_picture, Place(field=f"pictures.{shown.picture}"), said, picture.read_with is not None)
