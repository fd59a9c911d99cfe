"""Which further pages a page asks for beyond its links: the shop's own search, and pages of a list that no link names."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Link, Outcome, Visit
from crawlers.orders import CrawlOrder, Scope
from crawlers.reading.pagers import STYLES, page_number, turned
from crawlers.reading.searches import Search

MAX_WAYS = 1
"""Ways to search a shop that are used: more show the same goods again."""

MAX_NAMES = 400
"""Names that one shop is asked for in one night, the first of the order."""


class Searching:
    """Asks a shop's own search for the names of an order, by the first way that the shop shows."""

    def __init__(self, order: CrawlOrder) -> None:
        self._names = tuple(dict.fromkeys(name.strip() for name in order.names if name.strip()))[:MAX_NAMES]
        self._around = order.scope is Scope.AROUND
        self._ways: list[Search] = []
        self._asked: set[str] = set()
        self.described: set[str] = set()
        """URLs of OpenSearch descriptions that were planned."""
        self._posted: str | None = None

    @property
    def unasked(self) -> str | None:
        """Address of a search form that is sent with POST and was not asked, when the shop showed no other way."""
        return self._posted if self.wanted else None

    @property
    def wanted(self) -> bool:
        """Whether a way to search is still looked for."""
        return bool(self._names) and len(self._ways) < MAX_WAYS

    def unconditional(self, errand: Errand) -> Errand:
        """``errand`` without what asks only for changes, when it is near the start and a way to search the shop is still looked
        for: "not modified" would not show it. Nor would it show the links of a page that is followed up.
        """
        near = errand.link.depth <= 1 and errand.link.kind in (PageKind.LIST, PageKind.OTHER)
        start = self._around and errand.link.depth == 0
        return replace(errand, etag=None, last_modified=None) if start or (near and self.wanted) else errand

    def asked_on(self, visit: Visit, ways: Sequence[Search]) -> Visit:
        """``visit`` with the links that its page's ``ways`` to search give, unless it showed no content of the shop."""
        if visit.outcome in (Outcome.BLOCKED, Outcome.GONE):
            return visit
        return replace(visit, links=(*visit.links, *self._links(ways, visit.url)))

    def _links(self, ways: Sequence[Search], found_on: str) -> list[Link]:
        """What to visit because a page showed these ``ways``: pages of results, or the description that tells the way."""
        links: list[Link] = []
        posted = [way.template for way in ways if way.posted]
        self._posted = self._posted or next(iter(posted), None)
        ways = [way for way in ways if not way.posted]
        plain = [way for way in ways if not way.described]
        for way in plain or ways:
            if not self.wanted:
                break
            if way.described:
                self.described.add(way.template)
                links.append(Link(url=way.template, kind=PageKind.LIST, depth=1, found_on=found_on))
                break
            self._ways.append(way)
            results = dict.fromkeys(way.asking(name) for name in self._names)
            self._asked.update(results)
            links += [Link(url=url, kind=PageKind.LIST, depth=1, found_on=found_on) for url in results]
        return links

    def asked(self, url: str) -> bool:
        """Whether ``url`` is a page of results that was asked for."""
        return url in self._asked


class Guessing:
    """Turns pages whose address no link names, by the parameter that this site proves to use."""

    def __init__(self) -> None:
        self._style: str | None = None
        self._open: dict[str, str] = {}
        """Guessed URL → style, until it is settled."""

    def guessed(self, url: str) -> bool:
        """Whether ``url`` is a guess that was not settled yet."""
        return url in self._open

    def after(self, url: str, guesses: Sequence[str], *, fruitful: bool) -> Iterator[str]:
        """What to try after the list at ``url`` was read and proved ``fruitful`` or not. ``guesses``: its own, in order.

        A guess that shows nothing new ends its list, or, while no parameter is proved, the next one is tried. Until then one page
        at a time.
        """
        style = self._open.pop(url, None)
        if style is not None and not fruitful:
            if self._style is None and (further := STYLES.index(style) + 1) < len(STYLES):
                yield self._try(turned(url, page_number(url), STYLES[further]), STYLES[further])
            return
        if style is not None:
            self._style = style
        for guess in guesses if self._style else guesses[:1]:
            name = self._style or STYLES[0]
            yield self._try(turned(guess, page_number(guess), self._style), name)

    def _try(self, url: str, style: str) -> str:
        self._open[url] = style
        return url
