"""Which further pages a page asks for beyond its links: the shop's own search, and pages of a list that no link names."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Link, Outcome, Visit
from crawlers.orders import CrawlOrder, Scope
from crawlers.reading.pagers import STYLES, page_number, style_of, turned
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
        """Whether ``url`` is a page of results that was asked for, or one around a finding: it is read whatever it shows."""
        return self._around or url in self._asked


FAILS = 2
"""Lists on which a parameter may show nothing new before it is tried no more; one that shows the same goods again is ignored by
the shop, which one list tells."""


class Guessing:
    """Turns pages whose address no link names, by the parameter that this site proves to use."""

    def __init__(self) -> None:
        self._style: str | None = None
        self._failed: Counter[str] = Counter()
        self._open: dict[str, tuple[str, frozenset[int]]] = {}
        """Guessed URL → its parameter and the hashes of the goods that the list showed before, until it is settled."""
        self._under_way: set[str] = set()

    def guessed(self, url: str) -> bool:
        """Whether ``url`` is a guess that was not settled yet."""
        return url in self._open

    @property
    def baffled(self) -> bool:
        """Whether every parameter failed: then only pressing the buttons can tell how the lists go on."""
        return self._style is None and all(self._failed[style] >= FAILS for style in STYLES)

    def last(self, url: str) -> bool:
        """Whether ``url`` is a guess after which no other is left."""
        return url in self._open and self._style is None and self._next(self._open[url][0]) is None

    def instead(self, url: str) -> str | None:
        """What to ask for instead of the guess ``url``, which another list has disproved meanwhile."""
        style = self._open.get(url, ("",))[0]
        wrong = self._style not in (None, style) if self._style else self._failed[style] >= FAILS
        better = (self._style or self._next(style)) if style and wrong else None
        if better is None:
            return None
        other = turned(url, page_number(url), better)
        self._open[other] = (better, self._open.pop(url)[1])
        return other

    def waits(self, url: str) -> bool:
        """Whether another guess is under way that will tell whether this one is any good."""
        return url in self._open and self._style is None and bool(self._under_way - {url})

    def begin(self, url: str) -> None:
        """``url`` is asked for."""
        if url in self._open:
            self._under_way.add(url)

    def end(self, url: str) -> None:
        """``url`` was not had."""
        self._open.pop(url, None)
        self._under_way.discard(url)

    def after(self, visit: Visit, guesses: Sequence[str], *, fruitful: bool) -> Iterator[str]:
        """What to try after the list of ``visit`` proved ``fruitful`` or not. ``guesses``: its own, in order.

        A guess that shows nothing new ends its list, or, while no parameter is proved, the next one is tried; but one that shows
        none of the goods that stood there before did turn the page. Until then one page at a time.
        """
        goods = frozenset(hash(link.url) for link in visit.links if link.kind is PageKind.PRODUCT)
        style, before = self._open.get(visit.url, (None, frozenset()))
        self.end(visit.url)
        turned_over = bool(goods and before) and goods.isdisjoint(before)
        if style is not None and not (fruitful or turned_over):
            self._failed[style] += FAILS if goods == before else 1
            better = self._style or self._next(style)
            if better not in (None, style):
                yield self._try(turned(visit.url, page_number(visit.url), better), goods)
            return
        if style is not None and not _rendered(visit):
            self._style = style
        for guess in () if self.baffled else guesses if self._style else guesses[:1]:
            yield self._try(turned(guess, page_number(guess), self._style), goods)

    def _next(self, style: str) -> str | None:
        """The first of the parameters that has not failed, other than ``style``."""
        return next((one for one in STYLES if one != style and self._failed[one] < FAILS), None)

    def _try(self, url: str, goods: frozenset[int]) -> str:
        self._open[url] = style_of(url), goods
        return url


def _rendered(visit: Visit) -> bool:
    return visit.capture is not None and bool(visit.capture.rendered)
