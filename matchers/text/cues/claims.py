"""Words that claim, and names that are there to be found by a search."""

import re
from functools import lru_cache

from matchers.text.cues.base import MAX_READ, Cue

_CLAIM = re.compile(r"(?<!非)驰名商标|馳名商標|(?<![a-z])well[- ]known trade ?mark(?![a-z])", re.IGNORECASE)

OFTEN = 4
"""Times from which on a name in one title is there for the search and not for the reader: a title gives a name once, or once in
each of two scripts, and again before a model number."""


@lru_cache(maxsize=256)
def well_known_claim(text: str) -> Cue | None:
    """驰名商标 as advertising: forbidden to producers and dealers (Trademark Law 2019 art. 14(5), from 2027 art. 64)."""
    found = _CLAIM.search(text[:MAX_READ])
    return Cue(found.group(), *found.span(), 1.0) if found else None


def repeated(text: str, name: str) -> Cue | None:
    """The last of :data:`OFTEN` or more places where ``name`` stands in ``text``, letter case aside."""
    if not name:
        return None
    text = text[:MAX_READ]
    if text.lower().count(name.lower()) < OFTEN:
        return None
    places = list(re.finditer(re.escape(name), text, re.IGNORECASE))
    return Cue(places[-1].group(), *places[-1].span(), 0.7) if len(places) >= OFTEN else None
