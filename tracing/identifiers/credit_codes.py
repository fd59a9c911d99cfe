"""Unified social credit codes: the number of a company, sole trader or other organisation, on its licence and in every register.

GB 32100-2015: a digit or letter for the registering department, one for the kind, six digits of the place of registration, the
nine characters of the organisation code (GB 11714-1997, with its own check), and a check over all. Online sellers must show the
licence (E-Commerce Law art. 15).
"""

import re
from collections.abc import Iterator
from itertools import islice, product

from casefiles.numbering.check_digits import is_credit_code
from casefiles.parts import IdentifierKind
from casefiles.places.provinces import PROVINCES
from tracing.identifiers.hits import MAX_CANDIDATES, Hit

MISREAD = {"O": "0DQ", "I": "1L", "Z": "2", "S": "5"}
"""Letters the alphabet leaves out → what a reader, human or machine, may have seen there instead."""

_SOLID = re.compile(r"[0-9a-z](?<![0-9a-z]{2})[0-9a-z]{17}(?![0-9a-z])")
_SPACED = re.compile(
    r"(?:信用代码|营业执照|注册号|税号|credit code|uscc)[^0-9a-z]{0,12}([0-9a-z](?:[ -]?[0-9a-z]){17})(?![0-9a-z])"
)
_PLACES = frozenset(PROVINCES) | {"10"}  # 100000: registered with the State itself


def hits(text: str) -> Iterator[Hit]:
    """Credit codes in folded ``text``: any 18 characters in one piece, spaced ones only after words that announce a code."""
    solid = (found.span() for found in islice(_SOLID.finditer(text), MAX_CANDIDATES))
    spaced = (found.span(1) for found in islice(_SPACED.finditer(text), MAX_CANDIDATES))
    for start, end in dict.fromkeys((*solid, *spaced)):
        printed = re.sub("[ -]", "", text[start:end]).upper()
        code = read(printed)
        if code:
            note = "" if code == printed else f" [read as / 读作 {code}]"
            yield Hit(IdentifierKind.CREDIT_CODE, code, start, end, note)


def read(printed: str) -> str | None:
    """The credit code that the 18 capitals and digits ``printed`` stand for, or ``None``.

    Letters that no code holds are taken for what they look like, each everywhere for the same, when exactly one such reading
    passes every check.
    """
    if printed[0] not in "123456789ANYI" or sum(character.isdigit() for character in printed) < 6:
        return None
    misread = [letter for letter in MISREAD if letter in printed]
    meanings = product(*(MISREAD[letter] for letter in misread))
    readings = (printed.translate(str.maketrans("".join(misread), "".join(meant))) for meant in meanings)
    right = [code for code in readings if code[2:8].isdigit() and code[2:4] in _PLACES and is_credit_code(code)]
    return right[0] if len(right) == 1 else None
