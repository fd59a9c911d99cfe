"""What every store can do: the record (:class:`Store`) and its crawl ledger (:class:`Ledger`).

Every verb that writes is one transaction: after a kill at any moment it has happened whole or not at all. Every verb may raise
:class:`casefiles.errors.StoreUnavailable`. A store passes the suite in ``tests/casefiles/stores``.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from casefiles.embedding import Embedding
from casefiles.model import Alert, Capture, Decision, Finding, Listing, Picture, Right, Source
from casefiles.parts import Change, Subscription, Verdict
from casefiles.stores.visiting import LEASE, Coverage, Errand, Judged, Ledger, Link, Outcome, Round, Visit

if TYPE_CHECKING:  # it reads Filed from here
    from casefiles.searching import Search
    from casefiles.stores.feed import Feed

__all__ = [
    "LEASE", "Coverage", "Errand", "Filed", "Judged", "Ledger", "Link", "Outcome", "Round", "Run", "Store", "Visit",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One job's run, for the summary and for ``report``."""

    id: str
    job: str
    began_at: datetime
    ended_at: datetime | None = None
    figures: Mapping[str, int] = field(default_factory=dict)
    """Counts by the names that ``docs/reference/formats.md`` lists."""
    unseen: tuple[str, ...] = ()
    """What was not seen and why, a line each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A finding as the record holds it."""

    finding: Finding
    listing: Listing
    status: Verdict | None
    """Newest decision; ``None``: open."""
    first_at: datetime
    changed_at: datetime


class Store(Protocol):
    """The record."""

    def close(self) -> None:
        """Let go of connections and locks."""

    def exclusive(self, job: str) -> AbstractContextManager[None]:
        """Hold ``job`` for this process; freed by the operating system when the process dies.

        Raises:
            AlreadyRunning: another process holds it; the message says which (process id, since when).
        """

    def ledger(self, site: str, worker: str = "") -> Ledger:
        """The crawl ledger of ``site`` (host, with port if not the scheme's own) as ``worker`` sees it: one that takes a dead
        one's name takes over its claims at once, so no two that live may have one name.
        """

    def feed(self) -> "Feed":
        """What the index is brought up to date from."""

    def searching(self) -> "Search":
        """What findings are searched by in the record itself."""

    def sites(self) -> list[str]:
        """Sites that have a ledger, sorted."""

    # rights

    def keep_rights(self, rights: Iterable[Right], now: datetime) -> list[str]:
        """Add or bring up to date; return the ids that are new or changed. Their pictures' hashes are kept with them."""

    def rights(self, ids: Sequence[str] = ()) -> list[Right]:
        """The named rights, or all, by id; thumbnails too when they are named. Raises NotFound for an id that is not there."""

    # listings and pages

    def listings(self, urls: Sequence[str] = ()) -> Iterator[Listing]:
        """The named listings, or all that are not gone, by URL, with every seen picture's hashes filled in; thumbnails too
        when they are named.
        """

    def unscreened(self, judge: str) -> Iterator[Listing]:
        """Listings not gone that are new, changed or have a newly seen picture since ``judge`` (a token that stands for all
        rights and matcher versions) screened them.
        """

    def keep_judge(self, judge: str, parts: Mapping[str, str]) -> None:
        """Note of what ``judge`` consists: what it judges by, each part with a digest of it."""

    def earlier_judges(self, judge: str) -> dict[str, dict[str, str]]:
        """The parts of every other judge that is known and does not stand for ``judge``, by token."""

    def judged_by(self, judge: str, urls: Iterable[str] | None = None) -> Iterator[Listing]:
        """Listings not gone that ``judge``, or one that stands for it, screened last, by URL. When ``urls`` are given only these,
        in any order, to be screened anew.
        """

    def hand_over(self, earlier: Sequence[str], judge: str) -> None:
        """What the judges ``earlier`` screened counts as screened by ``judge``: it has looked at all it could say otherwise."""

    def seller_pages(self) -> Iterator[Capture]:
        """The newest valid capture of every seller page, with its text, by URL."""

    def captures(self, urls: Sequence[str]) -> list[Capture]:
        """The newest capture of each of ``urls`` that has one, in their order."""

    def archive_end(self, archive: str) -> int:
        """First byte after the last kept capture in the WARC file ``archive``, 0 when there is none: what lies beyond it was
        written by a visit that was never settled.
        """

    def search(self, text: str, limit: int = 50) -> list[Listing]:
        """Listings whose title or description holds all words of ``text``; a run of Han characters, of any length from one,
        is found wherever it stands.
        """

    def history(self, url: str) -> list[Change]:
        """What happened to the listing ``url`` since it was first read, oldest first; empty for one that is not known."""

    def pictures(self, digests: Sequence[str]) -> dict[str, Picture]:
        """What is known of the pictures with these digests, by digest; those that are not known are left out."""

    def thumbnails(self, digests: Sequence[str]) -> dict[str, bytes]:
        """The thumbnails of the pictures with these digests, by digest; those that are not known are left out."""

    def embeddings(self, digests: Sequence[str], network: str) -> dict[str, Embedding]:
        """What ``network`` (SHA-256 of its file) made of the pictures with these digests, by digest, as far as it did."""

    def keep_embeddings(self, made: Mapping[str, Embedding]) -> None:
        """Keep what a network made of pictures that are known, by digest; what another one made of them is forgotten."""

    def crowds(self, least: int) -> dict[str, int]:
        """Digests of the pictures that at least so many listings show that are not gone, and how many do."""

    # what is let go of

    def archives_over(self, before: datetime) -> dict[str, bool]:
        """Every WARC file all of whose captures were fetched before ``before``, and whether a finding needs one of them: see
        :mod:`casefiles.stores.retaining`.
        """

    def let_go(self, archives: Sequence[str], at: datetime) -> dict[str, list[str]]:
        """Note of every capture in these WARC files that its bytes are kept no more, but for files of which a finding needs
        something; those are left out of the answer. Each file is given with the screenshots and documents in the archive folder
        that go with it. May be said again of a file that was let go.
        """

    def texts_over(self, before: datetime) -> list[str]:
        """URL of every text that :meth:`forget_texts` would forget."""

    def forget_texts(self, before: datetime) -> list[str]:
        """Forget the texts of sellers' pages against whom there is no finding, when they were received before ``before`` and
        the page was not seen since or reads otherwise now; return their URLs.
        """

    # findings and decisions

    def keep_findings(self, findings: Iterable[Finding], screened: Iterable[str], judge: str, now: datetime) -> int:
        """Add or bring up to date; mark the listings ``screened`` (URLs) by ``judge`` (no mark when empty). A finding that is
        new, or whose risk or signals changed, is put into the untold queue in the same transaction. Returns how many.
        """

    def findings(
        self, *, ids: Sequence[str] = (), right: str | None = None, listings: Sequence[str] = (), min_risk: float = 0.0
    ) -> list[Filed]:
        """Findings by these filters (all that are given hold), riskiest first; ``min_risk`` 0 includes settled ones. Listings'
        pictures have thumbnails when findings or listings are named.
        """

    def keep_decision(self, decision: Decision) -> None:
        """Add a person's word; its finding (if it is one) is put into the untold queue: a correction may be due."""

    def decisions(self, subject: str | None = None) -> list[Decision]:
        """All, or those on one subject, oldest first."""

    # sources

    def keep_sources(self, sources: Iterable[Source]) -> None:
        """Replace all sources by these."""

    def sources(self) -> list[Source]:
        """All, by id."""

    # telling

    def keep_subscription(self, subscription: Subscription) -> None:
        """Add or bring up to date."""

    def subscriptions(self) -> list[Subscription]:
        """All, by id, inactive ones too."""

    def untold(self) -> list[Filed]:
        """Findings in the untold queue, riskiest first."""

    def keep_alerts(self, alerts: Iterable[Alert], told: Iterable[Filed]) -> None:
        """Write alerts (an id that is there already is left as it is) and take the findings ``told`` off the untold queue, but
        for those that changed or were decided since :meth:`untold` gave them out.
        """

    def alerts(self, finding: str | None = None) -> list[Alert]:
        """All, or those about one finding, oldest first."""

    def claim_alerts(self, now: datetime, limit: int = 100) -> list[Alert]:
        """Alerts due and pending, or left SENDING by a process that died, marked SENDING with one attempt more. The caller
        holds ``exclusive("alert")``.
        """

    def note_alert(self, alert: Alert) -> None:
        """Write what became of a claimed alert."""

    # runs

    def keep_run(self, run: Run) -> None:
        """Add or bring up to date."""

    def keep_coverage(self, rows: Iterable[Coverage]) -> None:
        """Add or bring up to date what a night saw."""

    def coverage(self, site: str | None = None, since: datetime | None = None) -> list[Coverage]:
        """What nights that began at or after ``since`` saw, of all sites or one; by night, site and right."""

    def runs(self, since: datetime | None = None) -> list[Run]:
        """Runs that began at or after ``since``, oldest first."""
