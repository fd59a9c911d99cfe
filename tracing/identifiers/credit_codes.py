"""Unified social credit codes in a text; see :mod:`casefiles.numbering.credit_codes` for what they are."""

import re
from collections.abc import Iterator
from itertools import islice

from casefiles.numbering.credit_codes import read
from casefiles.parts import IdentifierKind
from tracing.identifiers.hits import MAX_CANDIDATES, Hit

_SOLID = re.compile(r"[0-9a-z](?<![0-9a-z]{2})[0-9a-z]{17}(?![0-9a-z])")
_SPACED = re.compile(
    r"(?:信用代码|营业执照|注册号|税号|credit code|uscc)[^0-9a-z]{0,12}([0-9a-z](?:[ -]?[0-9a-z]){17})(?![0-9a-z])"
)


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
