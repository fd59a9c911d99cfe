"""Pages of one shape beside the goods, one for each of them: report this ad, ask about it, publish in this category. Pure.

No list of words knows them all. Addresses that differ only in their numbers and in the values of their parameters are of one
shape; a shape whose pages showed neither goods nor any link that nobody knew is left alone. Where the path names no page
(``/index.php?page=product&id=7``), a value that is a word does.
"""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Link, Outcome, Visit
from crawlers.families import Families

TRIES = 4
"""Pages of one shape in a row that gave nothing. Ours, as for refinements (:data:`crawlers.refinements.TRIES`)."""

TRIES_OF_GOODS = 8
"""The same for what should be goods or a list of them by its address: the first of a shop may be sold out or empty."""

_ASKED = (PageKind.OTHER, PageKind.PRODUCT, PageKind.LIST)
_OTHER, _GONE = PageKind.OTHER, Outcome.GONE
_NUMBERED = re.compile(r"[^/]*\d[^/]*")
_NUMBER = re.compile(r"\d+")
_WORDS = re.compile(r"[A-Za-z_./#-]{1,60}")
_NAMES_NO_PAGE = re.compile(r"/?|(?:.*/)?index\.\w{2,5}")
_GIVE = frozenset({PageKind.PRODUCT, PageKind.LIST, PageKind.SELLER, PageKind.LICENCE})


def shape(url: str) -> str | None:
    """What ``url`` has in common with those of other goods; ``None`` for one that holds no number and no value."""
    if "#" in url:
        return None
    parts = urlsplit(url)
    path = _NUMBERED.sub("#", parts.path)
    told = _telling if _NAMES_NO_PAGE.fullmatch(parts.path) else _name
    query = "&".join(map(told, parts.query.split("&")))
    return f"{path}?{query}" if query or path != parts.path else None


def _name(pair: str) -> str:
    return pair.partition("=")[0]


def _telling(pair: str) -> str:
    """The name, and the value where it is made of words; numbers among them count for nothing."""
    name, _, value = pair.partition("=")
    words = _NUMBER.sub("#", value)
    return f"{name}={words}" if _WORDS.fullmatch(words) and words != "#" else name


class Shapes:
    """What was learnt of the shapes of one site's addresses in one crawl."""

    def __init__(self) -> None:
        self._families = Families()

    def barren(self, errand: Errand) -> bool:
        """Whether pages of this shape gave nothing, time after time."""
        name = _shape_of(errand)
        return name is not None and self._families.worn(name, _tries(errand))

    def waits(self, errand: Errand) -> bool:
        """Whether what is under way may yet tell so."""
        name = _shape_of(errand)
        return name is not None and self._families.busy(name, _tries(errand))

    def begin(self, errand: Errand) -> None:
        """``errand`` is asked for."""
        if (name := _shape_of(errand)) is not None:
            self._families.begin(errand.link.url, (name,))

    def note(self, errand: Errand, visit: Visit, links: Sequence[Link]) -> None:
        """What became of ``errand``, and the ``links`` that nobody knew before."""
        self._families.end(errand.link.url)
        if (name := _shape_of(errand)) is None or visit.capture is None:
            return
        if visit.listings or visit.capture.kind in _GIVE or any(link.kind is not PageKind.PICTURE for link in links):
            self._families.note((name,), fruitful=True)
        elif visit.outcome is Outcome.READ or (errand.link.kind is _OTHER and visit.outcome is _GONE):
            self._families.note((name,), fruitful=False)


def _shape_of(errand: Errand) -> str | None:
    return shape(errand.link.url) if errand.link.kind in _ASKED and errand.digest is None else None


def _tries(errand: Errand) -> int:
    return TRIES if errand.link.kind is _OTHER else TRIES_OF_GOODS
