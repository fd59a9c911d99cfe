"""What a crawl learns of one site as it goes, so that it need not ask for what it has seen in another place. Pure.

None of it is kept when the crawl ends: what a shop showed last night may be otherwise tonight, and to learn it again costs a few
pages.
"""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Link, Outcome, Visit
from crawlers.asking import Guessing
from crawlers.leads import is_list, leads_on
from crawlers.refinements import Refinements
from crawlers.shapes import Shapes
from crawlers.twins import Twins

PATIENCE = 30
"""Answers that an errand is held back for: what it waits for may be another worker's to ask for."""

GOODS = 200_000
"""Addresses of goods that are kept, as hashes; forgotten all together when there are more."""

_LISTS = (PageKind.LIST, PageKind.OTHER)
_UNKNOWN = (Outcome.REFUSED, Outcome.FAILED, Outcome.BLOCKED)
"""Outcomes that say nothing of what stands at an address."""


class Learning:
    """What was learnt of one site in one crawl.

    Args:
        searched: whether a URL was asked for by name in the shop's own search: such a page is always read.
    """

    def __init__(self, searched: Callable[[str], bool]) -> None:
        self._searched = searched
        self.guessing = Guessing()
        self._waited: Counter[str] = Counter()
        self._goods: set[int] = set()
        """Hashes of addresses at which lists showed goods."""
        self._refinements, self._shapes, self._twins = Refinements(), Shapes(), Twins()

    def recognised(self, errand: Errand) -> Errand:
        """``errand`` as one to goods, where a list showed goods at its address: a page that merely named it could not tell."""
        shown = errand.link.kind in _LISTS and hash(errand.link.url) in self._goods
        return replace(errand, link=replace(errand.link, kind=PageKind.PRODUCT)) if shown else errand

    def spared(self, errand: Errand) -> Visit | None:
        """What becomes of ``errand`` without a request, since others told; ``None`` when it is to be asked for."""
        url = errand.link.url
        if (other := self.guessing.instead(url)) is not None:
            further = (replace(errand.link, url=other),)
            return Visit(url=url, outcome=Outcome.REFUSED, why="guess", links=further)
        if self._searched(url):
            return None
        if (real := self._twins.real(errand)) is not None:
            return Visit(url=url, outcome=Outcome.DUPLICATE, why="canonical", links=(replace(errand.link, url=real),))
        if self._twins.had(errand) or self._refinements.begins_again(url, errand.link.found_on):
            return Visit(url=url, outcome=Outcome.DUPLICATE, why="same-goods")
        if self._may_refine(errand) and self._refinements.barren(url):
            return Visit(url=url, outcome=Outcome.REFUSED, why="refinement")
        return Visit(url=url, outcome=Outcome.REFUSED, why="gives-nothing") if self._shapes.barren(errand) else None

    def _may_refine(self, errand: Errand) -> bool:
        return errand.digest is None and errand.link.kind in _LISTS and not self._searched(errand.link.url)

    def waits(self, errand: Errand) -> bool:
        """Whether what is under way may tell that ``errand`` need not be asked for."""
        url = errand.link.url
        waits = self.guessing.waits(url) or self._shapes.waits(errand)
        waits = waits or (self._may_refine(errand) and self._refinements.waits(url))
        if waits:
            self._waited[url] += 1
        return waits and self._waited[url] <= PATIENCE

    def begin(self, errand: Errand) -> None:
        """``errand`` is asked for."""
        self.guessing.begin(errand.link.url)
        if not self._searched(errand.link.url):
            self._shapes.begin(errand)
        if self._may_refine(errand):
            self._refinements.begin(errand.link.url)

    def learn(self, errand: Errand, visit: Visit, links: Sequence[Link], guesses: Sequence[str]) -> tuple[Visit, list[str]]:
        """``visit`` as it is now seen, and further pages of its list to be tried.

        Args:
            errand: what was asked for.
            visit: what became of it; one to a list that shows the goods of another again is its duplicate.
            links: those of its links that nobody knew before.
            guesses: further pages of this list that no link names.
        """
        del self._waited[errand.link.url]
        if len(self._goods) > GOODS:
            self._goods.clear()
        self._goods.update(hash(one.url) for one in visit.teasers)
        self._refinements.end(errand.link.url)
        if not self._searched(errand.link.url):
            self._shapes.note(errand, visit, links)
        self._twins.note(errand, visit)
        url, listed = errand.link.url, is_list(errand, visit)
        guessed, fruitful = self.guessing.guessed(url), leads_on(url, self._beyond(url, links))
        if _is_view(visit) and not guessed:
            return self._refined(errand, visit, fruitful=fruitful), []
        if visit.outcome in _UNKNOWN or not (listed or guessed):
            self.guessing.end(url)
            return visit, []
        further = list(self.guessing.after(visit, guesses, fruitful=fruitful))
        self._refinements.note_list(url, (*further, *(link.url for link in links if link.kind in _LISTS)))
        return (visit if guessed else self._refined(errand, visit, fruitful=fruitful)), further

    def _beyond(self, url: str, links: Sequence[Link]) -> list[Link]:
        """The ``links`` of the list at ``url`` but those to the same list with another parameter in its path."""
        return [link for link in links if link.kind not in _LISTS or not self._refinements.is_view(link.url, url)]

    def _refined(self, errand: Errand, visit: Visit, *, fruitful: bool) -> Visit:
        first = (visit.outcome is Outcome.READ or _is_view(visit)) and self._may_refine(errand)
        refines = first and self._refinements.note(errand.link.url, fruitful=fruitful)
        return replace(visit, outcome=Outcome.DUPLICATE, why="same-goods") if refines and not fruitful else visit

    def wholes_first(self, links: Sequence[Link], depth: int) -> list[Link]:
        """The links of a page at ``depth``, those that narrow a list a step deeper: once the whole list was walked, what narrows
        it shows nothing new, and the rest of it is soon left alone. The further pages of a list keep its depth.
        """
        beside = {link.url.partition("?")[0].rstrip("/") for link in links if link.kind in _LISTS}
        return [
            replace(link, depth=link.depth + 1)
            if link.depth > depth and link.kind in _LISTS and self._narrows(link.url, beside)
            else link
            for link in links
        ]

    def _narrows(self, url: str, beside: Collection[str]) -> bool:
        return self._refinements.narrows(url) if "?" in url else self._refinements.lies_below(url, beside)


def _is_view(visit: Visit) -> bool:
    """Whether ``visit`` was to a list that says it is another one: some shops say so of their facets, and walk all of them."""
    return visit.why == "canonical" and visit.capture is not None and visit.capture.kind is PageKind.LIST
