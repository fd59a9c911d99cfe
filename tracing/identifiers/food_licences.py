"""Food production licence numbers.

Measures for Food Production Licensing, art. 29: ``SC`` and 14 digits: one for food (1) or additives (2), two for the category,
six for the division, four in sequence, and a check digit by GB/T 17710 (ISO/IEC 7064 MOD 11,10). A label must print it, so that
in an offer it names the maker of the goods; on a shop's own page it names the shop.
"""

import re
from collections.abc import Iterator
from itertools import islice

from casefiles.numbering.check_digits import is_food_licence
from casefiles.parts import IdentifierKind
from casefiles.places.provinces import PROVINCES
from tracing.identifiers.hits import MAX_CANDIDATES, Hit

_NUMBER = re.compile(r"sc(?<![0-9a-z]sc)[\s:-]{0,3}([12](?:[ -]?\d){13})(?!\d)", re.ASCII)


def hits(text: str) -> Iterator[Hit]:
    """Food licences in folded ``text``, as ``SC`` and 14 digits."""
    for found in islice(_NUMBER.finditer(text), MAX_CANDIDATES):
        digits = re.sub("[ -]", "", found[1])
        if digits[3:5] in PROVINCES and is_food_licence(digits):
            yield Hit(IdentifierKind.FOOD_LICENCE, f"SC{digits}", *found.span())
