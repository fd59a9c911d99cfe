"""ICP numbers: the filing (备) or licence (证) of a website with its province's communications administration.

Every website on the mainland shows it at the foot of its home page (Measures for Filing of Non-commercial Internet Information
Services, MII order 33 of 2005, art. 13). The number belongs to one operator; ``-n`` behind it counts the operator's sites and is
left out, so that two sites of one operator compare equal.
"""

import re
from collections.abc import Iterator
from itertools import islice

from casefiles.parts import IdentifierKind
from tracing.identifiers.hits import MAX_CANDIDATES, Hit
from tracing.regions import ICP_LETTERS

_NUMBER = re.compile(rf"([{ICP_LETTERS}])\s?icp\s?([备備证證証])\s?案?\s?[号號]?[\s:]{{0,2}}(\d{{6,10}})(?!\d)", re.ASCII)
_SIMPLIFIED = {"備": "备", "證": "证", "証": "证"}


def hits(text: str) -> Iterator[Hit]:
    """ICP numbers in folded ``text``, as ``蒙ICP备12345678``; one digit repeated is a template's placeholder and left out."""
    for found in islice(_NUMBER.finditer(text), MAX_CANDIDATES):
        letter, sort, body = found.groups()
        if len(set(body)) > 1:
            yield Hit(IdentifierKind.ICP, f"{letter}ICP{_SIMPLIFIED.get(sort, sort)}{body}", *found.span())
