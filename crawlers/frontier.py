"""The frontier: what is to be fetched next, kept in the ledger; of it only a handful is in memory at any time."""

from collections import deque
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from casefiles.clock import Clock
from casefiles.moments import Moment, passing
from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Ledger, Link, Outcome, Visit
from crawlers.asking import Searching
from crawlers.bounds import Tally
from crawlers.dates import RESTLESS, Dates
from crawlers.leads import deepened, leads_on
from crawlers.learning import Learning
from crawlers.orders import Scope
from crawlers.reading import PageLink

BATCH = 8
"""Errands claimed at once: as many as are under way by default."""

HELD = 200
"""Errands kept back at once because what is under way may tell that they need not be asked for."""

REMEMBERED = 100_000
"""Planned URLs whose hashes are kept, so that the links in every page's header and footer are not sent to the record again and
again; forgotten all together when there are more. 64-bit hashes: two of 100,000 URLs share one by a chance of 3 in 10 billion."""


ATTEMPTS = 5
"""Claims of one URL that ended in the death of the process; then the URL is asked for alone, since the process may have died of
others or have been killed from outside; after as many deaths alone it is left alone for this round."""

WEDGES = 2
"""Workers that may hang on one URL; then it is left alone for this round."""

MOST_PLANNED = 20
"""URLs planned by links per page that may be asked for: a shop that makes up links must not fill the disk with them."""

MOST_SHOWN = 200_000
"""Goods on lists that one crawl notes, for those whose own pages are not had: a bound on what lists without end put on the disk,
about 200 MB."""

EVERYTHING = frozenset(PageKind)
PAGES = EVERYTHING - {PageKind.PICTURE}


class Frontier:
    """Takes errands from the ledger, settles them, and keeps the bounds.

    Args:
        seconds: gives the seconds since this crawl began.
    """

    def __init__(self, ledger: Ledger, tally: Tally, clock: Clock, seconds: Callable[[], float]) -> None:
        self.ledger, self.tally, self._clock, self._seconds = ledger, tally, clock, seconds
        self.round = ledger.open(clock(), tally.order.goals.get(tally.site))
        passing(Moment.ROUND_OPENED)
        self.others = 0
        """Errands that other workers held when we last asked."""
        self._settled_at = seconds()
        self._suspect: str | None = None
        self._waits_alone = False
        tally.asked_pages = sum(
            count
            for (kind, outcome, _), count in ledger.coverage().items()
            if kind is not PageKind.PICTURE and outcome not in (None, Outcome.REFUSED) and tally.order.scope is not Scope.AROUND
        )
        self._claimed: deque[Errand] = deque()
        self._held: list[Errand] = []
        self._under_way: set[str] = set()
        self._planned: dict[int, int] = {}
        self._sent = self._shown = 0
        self._closed = False
        self.searching = Searching(tally.order)
        self.on_block: Callable[[str, int], None] = lambda _url, _in_a_row: None
        """Told of each page that the site blocked, and the how-manieth in a row it is."""
        self.wanting: Callable[[str], bool] = lambda _digest: False
        """Asked with the digest of a picture seen before whether it is to be read again."""
        self.learning = Learning(self.searching.asked)
        self._dates, self._doubted = Dates(), ledger.doubted()

    def take(self) -> Errand | None:
        """The next errand to run, ``None`` when none is left or enough are under way for now: what is being read counts, so that
        a kill repeats at most ``concurrency`` requests. Those that need no request are settled on the way.
        """
        while not self._busy() and (self._claimed or self._claim()):
            errand = self.learning.recognised(self._claimed.popleft())
            if (suspected := _suspected(errand)) and not self._alone_with(errand):
                return None
            self._under_way.add(errand.link.url)
            self._suspect = errand.link.url if suspected else None
            if (why := self.enough()) is not None:
                self._refuse(errand, why, EVERYTHING)
            elif (why := self.tally.too_far(errand)) is not None:
                self._refuse(errand, why, () if why == "max-depth" else PAGES)
            elif (visit := self.learning.spared(errand) or _without_asking(errand, self.wanting)) is not None:
                self.settle(errand, visit)
            elif self.learning.waits(errand) and self._hold(errand):
                continue
            else:
                self.learning.begin(errand)
                self.tally.asked_pages += errand.link.kind is not PageKind.PICTURE
                return errand
        return None

    def _hold(self, errand: Errand) -> bool:
        """Keep ``errand`` back until something is settled, unless too many are held or nothing else is under way."""
        if len(self._held) >= HELD or len(self._under_way) < 2:
            return False
        self._under_way.discard(errand.link.url)
        self._held.append(errand)
        return True

    def _alone_with(self, suspect: Errand) -> bool:
        """Whether ``suspect``, on which a worker may have hung or died, may run now: alone, and with nothing else claimed, so
        that the next time nobody else is blamed; nor is it claimed while others are under way.
        """
        self._waits_alone = bool(self._under_way)
        rest = [suspect] if self._waits_alone else []
        self.ledger.release([errand.link.url for errand in (*rest, *self._claimed, *self._held)])
        self._claimed.clear()
        self._held.clear()
        return not self._waits_alone

    def enough(self) -> str | None:
        """Why nothing more is fetched in this round, or ``None``."""
        return self.tally.enough(self._seconds())

    def _busy(self) -> bool:
        """Whether nothing is begun until something is settled; a page gives one listing at most, so their bound is exact."""
        order, under_way = self.tally.order, len(self._under_way)
        if self._suspect in self._under_way or (self._waits_alone and under_way):
            return True
        self._waits_alone = False
        if order.max_listings is not None and under_way and self.tally.listings < order.max_listings:
            return under_way >= min(order.concurrency, order.max_listings - self.tally.listings)
        return under_way >= order.concurrency

    def _refuse(self, errand: Errand, why: str, with_it: Collection[PageKind]) -> None:
        """Settle ``errand`` as refused, and all that wait in the ledger of the kinds that the same bound forbids."""
        self.settle(errand, Visit(url=errand.link.url, outcome=Outcome.REFUSED, why=why))
        if with_it:
            self.tally.refused(self.ledger.refuse(with_it, why))

    def _claim(self) -> bool:
        self._claimed.extend(self.ledger.claim(BATCH))
        passing(Moment.PAGE_CLAIMED)
        return bool(self._claimed)

    def settle(self, errand: Errand, visit: Visit, guesses: Sequence[str] = ()) -> None:
        """Keep what became of ``errand``, with its new links, in one transaction.

        Args:
            errand: what was claimed.
            visit: what became of it.
            guesses: further pages of this list that no link names.
        """
        links, depth = list(self._new(visit.links)), errand.link.depth
        visit, further = self.learning.learn(errand, visit, links, guesses)
        turns = (replace(errand.link, url=url, kind=PageKind.LIST, found_on=errand.link.url, lastmod=None) for url in further)
        links = self.learning.wholes_first(deepened([*links, *self._new(turns)], depth), depth)
        passing(Moment.PAGE_READ)
        self._shown += len(visit.teasers)
        teasers = visit.teasers if self._shown <= MOST_SHOWN else ()
        self.ledger.settle(replace(visit, links=tuple(links), teasers=teasers), self._clock())
        passing(Moment.PAGE_SETTLED)
        self._under_way.discard(errand.link.url)
        self._claimed.extendleft(reversed(self._held))
        self._held.clear()
        self._settled_at = self._seconds()
        listings = len(visit.listings) if visit.outcome is Outcome.READ else 0
        before = self.tally.blocks_in_a_row
        self.tally.count(errand.link.kind, visit.outcome, visit.why, listings)
        if self.tally.blocks_in_a_row > before:
            self.on_block(errand.link.url, self.tally.blocks_in_a_row)
        self._dates.note(errand, visit)
        if (fault := self._dates.fault) is not None and self._doubted in (None, RESTLESS) and fault != self._doubted:
            self._doubt(fault)

    def _doubt(self, why: str | None) -> None:
        """Believe the dates of the shop's sitemaps no longer, or again."""
        self.ledger.doubt(why)
        self._doubted = why

    def plan(self, links: Iterable[Link]) -> None:
        """Add links that come from no errand of their own: starts, and what sitemaps name (see :mod:`crawlers.naming`)."""
        self.ledger.plan(links, self._clock())

    def _new(self, links: Iterable[Link]) -> Iterable[Link]:
        if len(self._planned) > REMEMBERED:
            self._planned.clear()
        for link in links:
            known = self._planned.get(mark := hash(link.url))
            if (known is None or known > link.depth) and self._sent < MOST_PLANNED * self.tally.order.max_pages:
                self._planned[mark] = link.depth
                self._sent += 1
                yield link

    def stuck(self, url: str, links: Iterable[PageLink], guesses: Sequence[str]) -> bool:
        """Whether the list at ``url`` goes on by ``guesses`` that no address turns: a browser may press its buttons."""
        guessing = self.learning.guessing
        if guessing.baffled:
            return guessing.guessed(url) or bool(guesses)
        new = (Link(url=link.url, kind=link.kind) for link in links if hash(link.url) not in self._planned)
        return guessing.last(url) and not leads_on(url, new)

    def renew(self) -> None:
        """Say that this worker lives, and take over what dead ones had claimed; nothing once the round is closed."""
        if not self._closed:
            self.others = self.ledger.renew(self._clock())

    def more_may_come(self) -> bool:
        """Whether there is something to do, or others hold what may lead to more: they may have claimed it since we asked."""
        self.renew()
        if not (self._claimed or self._claim() or self.others):
            self.renew()
        return bool(self._claimed) or self.others > 0

    def idle_for(self) -> float:
        """Seconds since something was settled, 0 when nothing is under way."""
        return self._seconds() - self._settled_at if self._under_way else 0.0

    @property
    def settled(self) -> bool:
        """Whether nothing that was taken is still open."""
        return not (self._under_way or self._claimed or self._held)

    def release(self) -> None:
        """Give back what was claimed and not settled."""
        kept = (errand.link.url for errand in (*self._claimed, *self._held))
        self.ledger.release([*kept, *self._under_way])
        self._claimed.clear()
        self._held.clear()
        self._under_way.clear()

    def close(self) -> None:
        """Keep what only lists showed, and end the round; call it when :meth:`take` has nothing left and nothing is under way."""
        if self._doubted and self._dates.proved:
            self._doubt(None)
        bound = self.tally.order.max_listings
        self.tally.listings += self.ledger.keep_teasers(
            None if bound is None else max(bound - self.tally.listings, 0), self._clock()
        )
        passing(Moment.ROUND_SETTLED)
        self.ledger.close(self._clock())
        self._closed = True
        passing(Moment.ROUND_CLOSED)


def _suspected(errand: Errand) -> bool:
    """Whether a worker may have hung or died on ``errand``."""
    return errand.wedges > 0 or errand.attempt > ATTEMPTS


def _without_asking(errand: Errand, wanting: Callable[[str], bool]) -> Visit | None:
    """What becomes of ``errand`` without a request; ``None`` when it is to be asked for."""
    url = errand.link.url
    if errand.wedges >= WEDGES:
        return Visit(url=url, outcome=Outcome.FAILED, why="quarantined")
    if errand.attempt > 2 * ATTEMPTS:
        return Visit(url=url, outcome=Outcome.FAILED, why="given-up")
    if errand.link.kind is PageKind.PICTURE and errand.digest and not wanting(errand.digest):
        return Visit(url=url, outcome=Outcome.UNCHANGED, why="known", digest=errand.digest)
    return None
