"""The words of structured data folded to ours."""

import re

from casefiles.parts import Availability
from crawlers.reading.text import clean, unescaped

_ORDERED = """
    instock instoreonly onlineonly limitedavailability preorder presale backorder
    madetoorder availablefororder available reserved
"""
_IN = frozenset(_ORDERED.split())
_OUT = frozenset({"outofstock", "soldout", "discontinued", "oos", "unavailable", "notavailable"})
_NOTHING = re.compile(
    r"(?:n/?a|null|none|undefined|nan|false|true|-+|\.+|unknown|not applicable|generic|без бренда|no brand"
    r"|unbranded|无|暂无|无品牌|未填写?|未知|不详|其他|其它|other|[$#%{]+\w*[}%]*|\{\{.*\}\})?",
    re.IGNORECASE,
)
_CODE = re.compile(r"[\w][\w./#+-]{0,63}")


def availability_of(text: str) -> Availability | None:
    """schema.org's ItemAvailability, OpenGraph's words or a plain word, folded to what matters: can a buyer order it now?"""
    word = re.sub("[^a-z]", "", text.rsplit("/", 1)[-1].lower())
    if word in _OUT:
        return Availability.OUT_OF_STOCK
    return Availability.IN_STOCK if word in _IN else None


def known(text: str | None, most: int = 200) -> str | None:
    """``text`` cleaned, or ``None`` for what programs write when they know nothing, and for placeholders they forgot to fill."""
    if text is None:
        return None
    shown = clean(unescaped(text), most)
    return None if _NOTHING.fullmatch(shown) else shown


def known_code(text: str | None) -> str | None:
    """``text`` if it can be a number or code of a product: one word. What has spaces is a name in the wrong place."""
    shown = known(text, 100)
    return shown if shown and _CODE.fullmatch(shown) else None
