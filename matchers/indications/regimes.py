"""The two ways in which a geographical indication is protected in China, and what each forbids.

A GI product is approved by notice (Measures for the Protection of GI Products, CNIPA order 80, in force 2024-02-01); its
name may be used by producers within the region alone. A GI mark is a collective or certification mark with a registration
number (CNIPA order 79, the same day); beside it the name of the place stays free for who truly is there.
"""

import re
from enum import StrEnum

from casefiles.model import Right
from casefiles.parts import Bilingual

_REGISTRATION = re.compile(r"(?:第\s*)?\d{4,8}[A-Za-z]?\s*(?:号)?")


class Regime(StrEnum):
    """What an indication is registered as; the name chooses its rule in :mod:`matchers.law`."""

    PRODUCT = "gi.product"
    MARK = "gi.mark"


REGIME_WORDS = {
    Regime.PRODUCT: Bilingual(en="GI product", zh="地理标志产品"),
    Regime.MARK: Bilingual(en="GI mark", zh="地理标志集体商标或证明商标"),
}


def regime(right: Right) -> Regime:
    """A number that is a trade-mark registration's makes it a mark; any other (a notice), or none, a product."""
    return Regime.MARK if right.number and _REGISTRATION.fullmatch(right.number.strip()) else Regime.PRODUCT
