"""Lists that only show again what another list shows: facets, sort orders, price bands, under whatever names. Pure.

A facet cannot be told from a category by its address (``?f7=3``, ``/mugs/c-red/``), but by what it shows: 28 products gave 20,000
such addresses [met on a real shop]. So each family of refinements is tried, and left alone once it has shown nothing new.
"""

import re
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from crawlers.reading.pagers import STYLES

TRIES = 4
"""Lists of one family in a row that show nothing new, after which the rest of it is left alone. Ours: with 10 facets on a shop
of 28 products it costs 40 pages, and a family that is none has to show nothing new four times over to be mistaken."""

REMEMBERED = 20_000
"""Lists and families that are kept in memory, the oldest forgotten first."""


@dataclass(slots=True)
class _Record:
    fruits: int = 0
    idle: int = 0
    """Without anything new, in a row."""


class Refinements:
    """What was learnt of the lists of one site in one crawl."""

    def __init__(self) -> None:
        self._lists: OrderedDict[str, None] = OrderedDict()
        self._families: OrderedDict[str, _Record] = OrderedDict()

    def note_list(self, url: str) -> None:
        """``url`` is a list of goods."""
        self._lists[_whole(url)] = None
        if len(self._lists) > REMEMBERED:
            self._lists.popitem(last=False)

    def note(self, url: str, *, fruitful: bool) -> bool:
        """A list at ``url`` was read for the first time, and led to something new or not; whether it refines another."""
        families = [self._families.setdefault(name, _Record()) for name in self._of(url)]
        if fruitful:
            proved = [one for one in families if one.fruits]
            for one in proved or families:
                one.fruits, one.idle = one.fruits + 1, 0
        else:
            least = min((one.fruits for one in families), default=0)
            for one in families:
                one.idle += one.fruits == least
        while len(self._families) > REMEMBERED:
            self._families.popitem(last=False)
        return bool(families)

    def narrows(self, url: str) -> bool:
        """Whether ``url`` is a known list with one parameter more."""
        parts = urlsplit(url)
        pairs = _pairs(parts.query)
        address = f"{parts.scheme}://{parts.netloc}{parts.path}"
        return any(self._known(address, _without(pairs, pair)) for pair in pairs)

    def barren(self, url: str) -> bool:
        """Whether ``url`` belongs to a family that has shown nothing new :data:`TRIES` times in a row."""
        return any((known := self._families.get(name)) is not None and known.idle >= TRIES for name in self._of(url))

    def _of(self, url: str) -> Iterator[str]:
        """The families of ``url``: each parameter without which, and each path above which, there is a list."""
        parts = urlsplit(url)
        pairs = _pairs(parts.query)
        origin = f"{parts.scheme}://{parts.netloc}"
        for pair in pairs:
            name = pair.partition("=")[0]
            if f"?{name}" in self._families or self._known(f"{origin}{parts.path}", _without(pairs, pair)):
                yield f"?{name}"
        steps = parts.path.strip("/").split("/")
        for depth in range(1, len(steps)):
            path = "/" + "/".join(steps[:depth])
            if self._known(f"{origin}{path}", ""):
                yield path

    def _known(self, address: str, query: str) -> bool:
        return _whole(f"{address}?{query}" if query else address) in self._lists


def _whole(url: str) -> str:
    """The list that ``url`` is a page of: without its page number, its parameters in order."""
    address, _, query = url.partition("?")
    return f"{address.rstrip('/')}?{'&'.join(sorted(_pairs(query)))}"


_IMMATERIAL = re.compile(
    rf"(?:{'|'.join(STYLES)}|(?:sort|order)\w*|dir|limit|per_?page|page_?size)=.*"
    r"|(?:(?:price|filter|attr|brand)\w*|(?:min|max)_?price)=0?|[^=]*=?",
    re.IGNORECASE,
)
"""Parameters that do not change which goods a list has: its page, its order, how many are shown at once; filters at zero and
what has no value, which pagers write out (``&brand=2&price_min=0``)."""


def _pairs(query: str) -> list[str]:
    """The parameters of an address that say which goods its list has."""
    return [pair for pair in query.split("&") if not _IMMATERIAL.fullmatch(pair)]


def _without(pairs: list[str], pair: str) -> str:
    return "&".join(other for other in pairs if other is not pair)
