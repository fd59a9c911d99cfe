"""How far a crawl may go: counts what was done and says when, and by which name, enough is enough. No clock of its own."""

from dataclasses import dataclass, field

from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Outcome
from crawlers.orders import CrawlOrder, CrawlProgress

BLOCKS_IN_A_ROW = 8
"""Pages in a row that answered with a challenge, a refusal or a rate limit, after which the site is left in peace."""

PERSONAL = frozenset({"login-wall"})
"""Reasons that say something of the page and not of the whole site: they do not count towards :data:`BLOCKS_IN_A_ROW`."""

FRUITFUL = (Outcome.READ, Outcome.UNCHANGED, Outcome.DUPLICATE, Outcome.GONE)
"""Outcomes of requests after which more is known than before."""


@dataclass(slots=True, kw_only=True)
class Tally:
    """Counts of one crawl of one site, and its bounds."""

    order: CrawlOrder
    site: str
    asked_pages: int = 0
    """Page requests sent to the downloader in this round, resumed rounds included."""
    bytes: int = 0
    pages: int = 0
    pictures: int = 0
    listings: int = 0
    blocks_in_a_row: int = 0
    outcomes: dict[Outcome, int] = field(default_factory=dict)
    unasked: str | None = None
    """See :attr:`crawlers.asking.Searching.unasked`."""

    def enough(self, seconds: float) -> str | None:
        """Why nothing more is fetched from this site in this round, or ``None``."""
        if seconds >= self.order.max_seconds:
            return "max-seconds"
        if self.bytes >= self.order.max_bytes:
            return "max-bytes"
        return "blocked-before" if self.blocks_in_a_row >= BLOCKS_IN_A_ROW else None

    def too_far(self, errand: Errand) -> str | None:
        """Why this one errand is not run, or ``None``."""
        if errand.link.kind is PageKind.PICTURE:
            return None
        if errand.link.depth > self.order.max_depth:
            return "max-depth"
        if self.asked_pages >= self.order.max_pages:
            return "max-pages"
        if self.order.max_listings is not None and self.listings >= self.order.max_listings:
            return "max-listings"
        return None

    def count(self, kind: PageKind, outcome: Outcome, why: str | None, listings: int) -> None:
        """Note one settled URL."""
        self.outcomes[outcome] = self.outcomes.get(outcome, 0) + 1
        self.listings += listings
        if kind is PageKind.PICTURE:
            self.pictures += outcome is Outcome.READ
            return
        self.pages += outcome is not Outcome.REFUSED
        if outcome is Outcome.BLOCKED and why not in PERSONAL:
            self.blocks_in_a_row += 1
        elif outcome in (Outcome.READ, Outcome.UNCHANGED, Outcome.DUPLICATE):
            self.blocks_in_a_row = 0

    @property
    def settled(self) -> int:
        """Pages and pictures that were asked for and brought something."""
        return sum(self.outcomes.get(outcome, 0) for outcome in FRUITFUL)

    def refused(self, more: int) -> None:
        """Note URLs that were refused together."""
        self.outcomes[Outcome.REFUSED] = self.outcomes.get(Outcome.REFUSED, 0) + more

    def progress(self, seconds: float, ended: str | None = None) -> CrawlProgress:
        """These counts for whoever watches."""
        of = self.outcomes.get
        return CrawlProgress(
            site=self.site, pages=self.pages, pictures=self.pictures, listings=self.listings, unchanged=of(Outcome.UNCHANGED, 0),
            refused=of(Outcome.REFUSED, 0), blocked=of(Outcome.BLOCKED, 0), failed=of(Outcome.FAILED, 0),
            bytes=self.bytes, seconds=round(seconds, 1), ended=ended, unasked=self.unasked,
        )  # fmt: skip
