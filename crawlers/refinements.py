"""Lists that only show again what another list shows: facets, sort orders, price bands, under whatever names. Pure.

A facet cannot be told from a category by its address (``?f7=3``, ``/mugs/c-red/``), but by what it shows: 28 products gave 20,000
such addresses [met on a real shop]. So each family of refinements is tried, and left alone once it has shown nothing new.
"""

import re
from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urlsplit

from crawlers.families import REMEMBERED, Families
from crawlers.pathwise import another_view, pathwise
from crawlers.reading.languages import is_language
from crawlers.reading.pagers import STYLES

TRIES = 4
"""Lists of one family in a row that show nothing new, after which the rest of it is left alone. Ours: with 10 facets on a shop
of 28 products it costs 40 pages, and a family that is none has to show nothing new four times over to be mistaken."""

TRIES_OF_WHOLE = 2
"""The same where the list that is refined has several pages and all of them were read: a part of it can hardly be new."""

TRIES_OF_KIN = 1
"""The same below a path where another path's lists of these names were left alone: ``/sofas/porto`` after ``/all/porto``."""

TRIES_OF_PARTS = 3
"""Parts of a list that was walked to its end, by whatever parameters, that showed nothing new: no other part of it will."""

STEPS = 200
"""Names of refinements that are kept of one path."""


@dataclass(slots=True)
class _List:
    pages: int = 0
    open: set[int] = field(default_factory=set)
    """Hashes of its further pages that are known and not read."""
    within: bool = False
    """Whether it is a part of a list that was walked to its end."""
    begun: bool = False
    """Whether its first page was read, under the address without a page's number."""

    @property
    def whole(self) -> bool:
        return self.within or (self.pages > 1 and not self.open)


class _Family(NamedTuple):
    name: str
    refined: _List | None
    kin: bool = False
    """Below another path the same name was left alone."""

    @property
    def tries(self) -> int:
        if self.name.startswith(_PARTS):
            return TRIES_OF_PARTS
        if self.kin:
            return TRIES_OF_KIN
        return TRIES_OF_WHOLE if self.refined is not None and self.refined.whole else TRIES


_PARTS = "<"
"""Begins the names of families that are all parts of one list; else a family is a parameter, ``?brand``, or a path."""


class Refinements:
    """What was learnt of the lists of one site in one crawl."""

    def __init__(self) -> None:
        self._lists: OrderedDict[str, _List] = OrderedDict()
        self._families = Families()
        self._steps: dict[str, set[str]] = {}
        """Path → last steps below it that showed nothing new."""
        self._worn: set[str] = set()
        """Last steps that were left alone below some path."""

    def note_list(self, url: str, links: Iterable[str] = ()) -> None:
        """``url`` is a list of goods, or a further page of one, and ``links`` are new on it."""
        whole = _whole(url)
        known = self._lists.setdefault(whole, _List())
        known.pages += 1
        known.begun |= not _TURNED.search(url)
        known.open.update(hash(link) for link in links if link != url and _whole(link) == whole)
        if len(self._lists) > REMEMBERED:
            self._lists.popitem(last=False)

    def begin(self, url: str) -> None:
        """``url`` is asked for."""
        if names := [family.name for family in self._of(url)]:
            self._families.begin(url, names)

    def end(self, url: str) -> None:
        """``url`` was answered, or will not be."""
        self._families.end(url)
        if (known := self._lists.get(_whole(url))) is not None:
            known.open.discard(hash(url))

    def note(self, url: str, *, fruitful: bool) -> bool:
        """A list at ``url`` was read for the first time, and led to something new or not; whether it refines another."""
        families = list(self._of(url))
        self._families.note([family.name for family in families], fruitful=fruitful)
        if (own := self._lists.get(_whole(url))) is not None:
            own.within |= any(family.refined is not None and family.refined.whole for family in families)
        for family in families if not fruitful else ():
            if family.name.startswith("/"):
                self._note_step(family, _last_step(url))
        return bool(families)

    def _note_step(self, family: _Family, step: str) -> None:
        """Below the path of ``family``, ``step`` showed nothing new."""
        steps = self._steps.setdefault(family.name, set())
        if len(steps) < STEPS:
            steps.add(step)
        if self._families.worn(family.name, family.tries):
            self._worn |= steps

    def begins_again(self, url: str, found_on: str | None) -> bool:
        """Whether ``url`` is the first page of a list that was read without a page's number, linked to from a further page alone:
        where the first page links to it, it may be the second, since some count from nought.
        """
        turned = _TURNED.search(url)
        if (
            turned is None
            or turned[1] != "1"
            or found_on is None
            or not _TURNED.search(found_on)
            or _whole(found_on) != _whole(url)
        ):
            return False
        known = self._lists.get(_whole(url))
        return known is not None and known.begun

    def narrows(self, url: str) -> bool:
        """Whether ``url`` is a known list with one parameter more."""
        parts = urlsplit(url)
        pairs = _pairs(parts.query)
        address = f"{parts.scheme}://{parts.netloc}{parts.path}"
        return any(self._known(address, _without(pairs, pair)) is not None for pair in pairs)

    def lies_below(self, url: str, beside: Collection[str]) -> bool:
        """Whether the path of ``url`` goes on where a list's ends, one that is known or one of ``beside``, or has a parameter
        more.
        """
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        above = (*(origin + path for path in _paths_above(parts.path)), *(address for _, address in pathwise(url)))
        return any(address in beside or self._known(address) is not None for address in above)

    def is_view(self, url: str, here: str) -> bool:
        """Whether the list ``url`` is the one at ``here`` but for a parameter in its path."""
        return another_view(url, here, lambda name: f"?{name}" in self._families)

    def barren(self, url: str) -> bool:
        """Whether ``url`` belongs to a family that has shown nothing new as many times in a row as it was given."""
        worn = [of.name for of in self._of(url) if self._families.worn(of.name, of.tries)]
        if any(name.startswith("/") for name in worn):
            self._worn.add(_last_step(url))
        return bool(worn)

    def waits(self, url: str) -> bool:
        """Whether further pages of the list that ``url`` refines, or what is under way of its family, may yet tell that it shows
        nothing new.
        """
        return any(
            (of.refined is not None and bool(of.refined.open)) or self._families.busy(of.name, of.tries) for of in self._of(url)
        )

    def _of(self, url: str) -> Iterator[_Family]:
        """The families of ``url``: each parameter without which, and each path above which, there is a list."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        yield from self._by_parameter(f"{origin}{parts.path}", parts.path, _pairs(parts.query))
        kin = _last_step(url) in self._worn
        for path in _paths_above(parts.path):
            if (above := self._known(f"{origin}{path}")) is not None:
                yield _Family(path, above, kin)
                if above.whole:
                    yield _Family(f"{_PARTS}{path}?", above)

    def _by_parameter(self, address: str, path: str, pairs: list[str]) -> Iterator[_Family]:
        """Those of the parameters behind ``address``, ``pairs``, and of those written in it."""
        for pair in pairs:
            name, others = f"?{pair.partition('=')[0]}", _without(pairs, pair)
            refined = self._known(address, others)
            if refined is not None or name in self._families:
                yield _Family(name, refined)
            if refined is not None and refined.whole:
                yield _Family(f"{_PARTS}{path}?{others}", refined)
        for name, without in pathwise(address):
            refined = self._known(without, "&".join(pairs))
            if refined is not None or f"?{name}" in self._families:
                yield _Family(f"?{name}", refined)

    def _known(self, address: str, query: str = "") -> _List | None:
        return self._lists.get(_whole(f"{address}?{query}" if query else address))


def _paths_above(path: str) -> Iterator[str]:
    steps = path.strip("/").split("/")
    first = 2 if is_language(steps[0]) else 1  # the front page of a language is no list that all else refines
    return ("/" + "/".join(steps[:depth]) for depth in range(first, len(steps)))


def _last_step(url: str) -> str:
    return url.partition("?")[0].rstrip("/").rpartition("/")[2]


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


_TURNED = re.compile(rf"[?&](?:{'|'.join(STYLES)})=(\d+)(?:&|$)")


def _pairs(query: str) -> list[str]:
    """The parameters of an address that say which goods its list has."""
    return [pair for pair in query.split("&") if not _IMMATERIAL.fullmatch(pair)]


def _without(pairs: list[str], pair: str) -> str:
    return "&".join(other for other in pairs if other is not pair)
