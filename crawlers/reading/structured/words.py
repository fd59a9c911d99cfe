"""The words of structured data folded to ours."""

import re

from casefiles.parts import Availability
from crawlers.reading.text import clean, unescaped

_IN = {
    "instock",
    "instoreonly",
    "onlineonly",
    "limitedavailability",
    "preorder",
    "presale",
    "backorder",
    "madetoorder",
    "availablefororder",
    "available",
    "reserved",
}
_OUT = {"outofstock", "soldout", "discontinued", "oos", "unavailable", "notavailable"}
_NOTHING = re.compile(
    r"(?:n/?a|null|none|undefined|nan|false|true|-+|\.+|unknown|not applicable|generic|без бренда|no brand|unbranded|无|其他|other)?",
    re.IGNORECASE,
)


def availability_of(text: str) -> Availability | None:
    """schema.org's ItemAvailability, OpenGraph's words or a plain word, folded to the two that matter: can a buyer order it now?"""
    word = re.sub("[^a-z]", "", text.rsplit("/", 1)[-1].lower())
    if word in _OUT:
        return Availability.OUT_OF_STOCK
    return Availability.IN_STOCK if word in _IN else None


def known(text: str | None, most: int = 200) -> str | None:
    """``text`` cleaned, or ``None`` for the words that programs write when they know nothing."""
    if text is None:
        return None
    shown = clean(unescaped(text), most)
    return None if _NOTHING.fullmatch(shown) else shown
