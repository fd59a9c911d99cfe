"""The currency that a page shows as that of all its prices: what its chooser stands at, or a line that says so."""

import re
from collections.abc import Iterable

from crawlers.reading.money.currencies import CODES

_CHOSEN = re.compile(
    rf"(?:.{{0,30}}\()?[$€£¥]?\s?({CODES})\b(?:\s?[$€£¥])?\)?(?:\s?[-–]\s?\D{{1,30}})?"
    rf"|.{{0,20}}\b(?:[Pp]rices?|[Cc]urrency)\b.{{0,20}}?\b({CODES})\W{{0,3}}"
)
_CODE = re.compile(rf"\b(?:{CODES})\b")
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
