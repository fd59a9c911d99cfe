"""Whether the dates in a shop's sitemap are to be believed, by what its pages turn out to be. Pure.

Two lies are common: a date that never moves though the page changes (a generator that runs once), which would hide changes, and
one that is always the moment of asking, which only costs requests. Google says the same of its own use: lastmod is used "if it's
consistently and verifiably accurate" (developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap).
"""

from dataclasses import dataclass

from casefiles.stores.base import Errand, Outcome, Visit

STALE = "stale-dates"
"""Pages changed that the sitemap says did not."""

RESTLESS = "restless-dates"
"""Pages did not change that the sitemap says did."""

LEAST_STALE = 3
"""Changed pages with an older date after which dates are stale: one may be a page that shows the weather."""

STALE_SHARE = 0.05
"""Of the pages asked for against their date, the share that must have changed. Ours: a sitemap that is right for 19 of 20 pages
saves more than the twentieth is worth, and that one is asked for all the same within twenty nights. A shop of less than sixty
pages is not judged: three of the twentieth that is asked for against its date are too few there, and little is at stake."""

LEAST_RESTLESS = 20
"""Unchanged pages with a newer date after which dates are restless, when no page with such a date had changed."""


@dataclass(slots=True)
class Dates:
    """Counts of one crawl: pages that had been read before, by what their date said and what they were."""

    same: int = 0
    changed: int = 0
    """Dated before our last reading: as they were, and changed all the same."""
    restless: int = 0
    moved: int = 0
    """Dated after our last reading: as they were all the same, and changed."""

    def note(self, errand: Errand, visit: Visit) -> None:
        """Count a page that was asked for and had been read before, if it has a date."""
        dated, read_at = errand.link.lastmod, errand.read_at
        if dated is None or read_at is None or visit.outcome not in (Outcome.READ, Outcome.UNCHANGED):
            return
        changed = visit.outcome is Outcome.READ
        if read_at > dated:
            self.changed, self.same = self.changed + changed, self.same + (not changed)
        else:
            self.moved, self.restless = self.moved + changed, self.restless + (not changed)

    @property
    def fault(self) -> str | None:
        """What is wrong with the dates, as far as these pages show; ``None`` when nothing is."""
        if self.changed >= LEAST_STALE and self.changed >= STALE_SHARE * (self.changed + self.same):
            return STALE
        return RESTLESS if self.restless >= LEAST_RESTLESS and not self.moved else None

    @property
    def proved(self) -> bool:
        """Whether enough pages were as their dates said, and none was otherwise, that a shop once doubted is believed again."""
        return self.same + self.moved >= LEAST_RESTLESS and not self.changed and not self.restless
