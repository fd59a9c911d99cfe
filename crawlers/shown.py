"""Goods that lists showed and whose own pages were not had: the list is then all that is known of them. In bounded memory."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from casefiles.model import Listing
from casefiles.stores.base import Outcome, Visit
from crawlers.sites import belongs

MOST = 20_000
"""Goods of one site that are remembered, the oldest forgotten first: about 40 MB."""

SLICE = 200
"""Listings kept in one transaction."""

_HAD = frozenset({Outcome.READ, Outcome.UNCHANGED, Outcome.DUPLICATE, Outcome.GONE})
"""What a page was when it answered: then it speaks for itself, and its list is believed no more."""


class Shown:
    """What the lists of one site showed in one crawl.

    Args:
        site: goods of other sites are left out.
        known: gives those of some addresses that the record has a listing of: their own pages once said more than a list does.
    """

    def __init__(self, site: str, known: Callable[[Sequence[str]], Iterable[str]]) -> None:
        self._site, self._known = site, known
        self._goods: OrderedDict[str, tuple[Visit, Listing]] = OrderedDict()
        self._had: set[int] = set()

    def note(self, visit: Visit, teasers: Iterable[Listing]) -> None:
        """The list that ``visit`` read showed ``teasers``."""
        if visit.outcome is not Outcome.READ or visit.capture is None:
            return
        bare, seen_at = replace(visit, capture=None, links=(), listings=(), pictures=()), visit.capture.fetched_at
        for teaser in teasers:
            if belongs(teaser.url, self._site) and hash(teaser.url) not in self._had and teaser.url not in self._goods:
                self._goods[teaser.url] = bare, replace(teaser, seen_at=seen_at)
        while len(self._goods) > MOST:
            self._goods.popitem(last=False)

    def settled(self, visit: Visit) -> None:
        """What became of any page."""
        if visit.outcome in _HAD:
            self._had.add(hash(visit.url))
            self._goods.pop(visit.url, None)

    def left(self, most: int | None) -> Iterator[Visit]:
        """The visits of the lists again, each with those of its goods that nothing else is known of, ``most`` goods in all.

        Their addresses are the goods' own; the page that a listing stands on is the list.
        """
        waiting, room = iter(list(self._goods.items())), MOST if most is None else most
        while room > 0 and (part := dict(islice(waiting, SLICE))):
            for url in self._known(list(part)):
                part.pop(url, None)
            by_list: dict[str, tuple[Visit, list[Listing]]] = {}
            for visit, listing in islice(part.values(), room):
                by_list.setdefault(visit.url, (visit, []))[1].append(listing)
                room -= 1
            yield from (replace(visit, listings=tuple(listings)) for visit, listings in by_list.values())
