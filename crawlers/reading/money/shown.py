"""The currency that a page says all its prices are in: to people (what its chooser stands at, a line) and to its scripts."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import islice

from crawlers.reading.money.currencies import CODES, ISO_4217

_CHOSEN = re.compile(
    rf"(?:.{{0,30}}\()?[$€£¥]?\s?({CODES})\b(?:\s?[$€£¥])?\)?(?:\s?[-–]\s?\D{{1,30}})?"
    rf"|.{{0,20}}\b(?:[Pp]rices?|[Cc]urrency)\b.{{0,20}}?\b({CODES})\W{{0,3}}"
)
_CODE = re.compile(rf"\b(?:{CODES})\b")
_DECLARED = re.compile(
    r"""urrency(?:[_-]?[cC]ode|I[sS][oO])?\\?["']?\s*[:=,]\s*(?:\{\s*["']?(?:active|current|code|iso)["']?\s*:\s*)?\\?["']([A-Z]{3})\\?["']"""
)
MAX_DECLARED = 200
"""Places of a page where scripts name a currency that are looked at."""
MAX_SHOWN = 40
"""Characters of such a line."""


def shown_in(lines: Iterable[str]) -> str | None:
    """The code that the first of ``lines`` shows which is a chooser's choice (``CAD``, ``Australia (AUD $)``, ``EUR - Euro``) or
    says in what the prices are; else ``None``. A chooser shows its choice first.
    """
    for line in lines:
        text = line.strip() if len(line) <= MAX_SHOWN else ""
        if _CODE.search(text) and (found := _CHOSEN.fullmatch(text)) is not None:
            return found[1] or found[2]
    return None


def declared_in(source: str) -> str | None:
    """The currency that more than half of the places name where the page ``source`` tells its scripts one; else ``None``."""
    named = Counter(found[1] for found in islice(_DECLARED.finditer(source), MAX_DECLARED))
    code, times = next(iter(named.most_common(1)), ("", 0))
    return code if code in ISO_4217 and 2 * times > named.total() else None
