"""The ledger against a model of it in a few lines of Python, over random histories of rounds, kills, plans and visits."""

from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from casefiles.parts import PageKind
from casefiles.stores import open_store
from casefiles.stores.base import Link, Outcome, Visit
from tests.casefiles.stores.making import DAY, NIGHT

_folder = TemporaryDirectory()
_store = open_store(f"sqlite:///{Path(_folder.name) / 'record.db'}")
_site_numbers = count()
ORDER = [PageKind.PRODUCT, PageKind.SELLER, PageKind.LIST, PageKind.OTHER, PageKind.PICTURE]

names = st.sampled_from([f"https://shop.example/{letter}" for letter in "abcdefgh"])
days = st.one_of(st.none(), st.integers(-1, 6).map(lambda day: NIGHT + day * DAY))
links = st.builds(Link, url=names, kind=st.sampled_from(ORDER), depth=st.integers(0, 3), lastmod=days)


@dataclass
class Page:
    """All that the model knows of a URL."""

    kind: PageKind
    depth: int
    age: int
    in_rounds_from: int | None
    claimed: bool = False
    settled_in: int = 0
    outcome: Outcome | None = None
    last_read: datetime | None = None


@dataclass
class Model:
    pages: dict[str, Page] = field(default_factory=dict)
    number: int = 0
    running: bool = False

    def to_visit(self) -> list[str]:
        waiting = [(url, page) for url, page in self.pages.items() if self._waits(page)]
        waiting.sort(key=lambda pair: (ORDER.index(pair[1].kind), pair[1].in_rounds_from, pair[1].depth, pair[1].age))
        return [url for url, _ in waiting]

    def _waits(self, page: Page) -> bool:
        return not page.claimed and page.in_rounds_from is not None and page.in_rounds_from <= self.number

    def plan(self, link: Link) -> bool:
        page = self.pages.get(link.url)
        if page is None:
            self.pages[link.url] = Page(link.kind, link.depth, len(self.pages), self.number)
            return True
        page.depth = min(page.depth, link.depth)
        if page.settled_in == 0 and page.kind is PageKind.OTHER:
            page.kind = link.kind
        if page.in_rounds_from is None and page.settled_in < self.number:
            page.in_rounds_from = self.number
            return True
        return False

    def settle_dated(self, link: Link) -> None:
        """The sitemap rule, after all links of a plan are known."""
        page = self.pages[link.url]
        read_since = link.lastmod is not None and page.last_read is not None and page.last_read > link.lastmod
        if read_since and page.outcome is not Outcome.GONE and not page.claimed and 0 < page.settled_in < self.number:
            page.settled_in, page.in_rounds_from, page.outcome = self.number, self.number + 1, Outcome.UNCHANGED

    def settle(self, url: str, outcome: Outcome, now: datetime) -> None:
        page = self.pages.setdefault(url, Page(PageKind.OTHER, 0, len(self.pages), self.number))
        page.claimed, page.settled_in, page.outcome = False, self.number, outcome
        page.in_rounds_from = None if outcome is Outcome.GONE else self.number + 1
        if outcome in (Outcome.READ, Outcome.UNCHANGED):
            page.last_read = now
        if outcome is Outcome.GONE:
            page.last_read = None

    def coverage(self) -> dict[tuple[PageKind, Outcome | None, str | None], int]:
        counts: dict[tuple[PageKind, Outcome | None, str | None], int] = {}
        for page in self.pages.values():
            settled = page.settled_in == self.number
            if settled or (page.in_rounds_from is not None and page.in_rounds_from <= self.number):
                outcome = page.outcome if settled else None
                counts[page.kind, outcome, None] = counts.get((page.kind, outcome, None), 0) + 1
        return counts


class LedgerAgainstModel(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.site = f"site-{next(_site_numbers)}.example"
        self.ledger = _store.ledger(self.site)
        self.model = Model()
        self.now = NIGHT

    @rule(killed=st.booleans())
    def open(self, killed: bool) -> None:
        """Begin a round, or begin again after a kill: another process sees the same ledger."""
        if killed:
            self.ledger = _store.ledger(self.site)
        opened = self.ledger.open(self.now)
        assert opened.resumed == self.model.running
        self.model.number += not self.model.running
        self.model.running = True
        assert opened.number == self.model.number
        for page in self.model.pages.values():
            page.claimed = False

    @precondition(lambda self: self.model.running)
    @rule(planned=st.lists(links, max_size=6))
    def plan(self, planned: list[Link]) -> None:
        new = sum(self.model.plan(link) for link in planned)
        for link in planned:
            self.model.settle_dated(link)
        assert self.ledger.plan(planned, self.now) == new

    @precondition(lambda self: self.model.running)
    @rule(limit=st.integers(1, 5))
    def claim(self, limit: int) -> None:
        expected = self.model.to_visit()[:limit]
        assert [errand.link.url for errand in self.ledger.claim(limit)] == expected
        for url in expected:
            self.model.pages[url].claimed = True

    @precondition(lambda self: self.model.running)
    @rule(urls=st.lists(names, max_size=3))
    def release(self, urls: list[str]) -> None:
        self.ledger.release(urls)
        for url in urls:
            if url in self.model.pages:
                self.model.pages[url].claimed = False

    @precondition(lambda self: self.model.running)
    @rule(url=names, outcome=st.sampled_from(Outcome), children=st.lists(links, max_size=4))
    def settle(self, url: str, outcome: Outcome, children: list[Link]) -> None:
        self.ledger.settle(Visit(url=url, outcome=outcome, links=tuple(children)), self.now)
        self.model.settle(url, outcome, self.now)
        for link in children:
            self.model.plan(link)
        for link in children:
            self.model.settle_dated(link)

    @precondition(lambda self: self.model.running)
    @rule()
    def close(self) -> None:
        self.ledger.close(self.now)
        self.model.running = False
        for page in self.model.pages.values():
            page.claimed = False
        self.now += DAY

    @invariant()
    def covers_the_same(self) -> None:
        counts: dict[tuple[PageKind, Outcome | None, str | None], int] = {}
        for (kind, outcome, _), number in self.ledger.coverage().items():
            counts[kind, outcome, None] = counts.get((kind, outcome, None), 0) + number
        assert counts == self.model.coverage()


LedgerAgainstModel.TestCase.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
TestLedgerAgainstModel = LedgerAgainstModel.TestCase
