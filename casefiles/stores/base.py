"""What every store can do: the record (:class:`Store`) and its crawl ledger (:class:`Ledger`).

Every verb that writes is one transaction: after a kill at any moment it has happened whole or not at all. Every verb may raise
:class:`casefiles.errors.StoreUnavailable`. A store passes the suite in ``tests/casefiles/stores``.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from casefiles.model import Alert, Capture, Decision, Finding, Listing, Picture, Right, Source
from casefiles.parts import Change, PageKind, Subscription, Verdict


class Outcome(StrEnum):
    """What became of one URL in one round of a site."""

    READ = "read"
    """Fetched and read: new, or changed since the round before."""
    UNCHANGED = "unchanged"
    """The site said so (304, sitemap date) or the content digest did: not read again."""
    DUPLICATE = "duplicate"
    """Redirects to, or is canonically, another URL of the ledger."""
    GONE = "gone"
    """404 or 410."""
    BLOCKED = "blocked"
    """The site answered with a captcha, a login wall, a WAF page or a rate limit: nothing is known of the content."""
    REFUSED = "refused"
    """Not asked for, by rule: robots.txt, a private address, another host, a bound on pages, depth, bytes or time."""
    FAILED = "failed"
    """Asked for and not had: timeout, broken connection, 5xx, unreadable page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A URL worth visiting."""

    url: str
    """Canonical."""
    kind: PageKind = PageKind.OTHER
    """A guess, good enough for the order of visits."""
    depth: int = 0
    """Links followed from the start."""
    found_on: str | None = None
    lastmod: datetime | None = None
    """What the sitemap says; a page settled later than this in an earlier round is settled ``UNCHANGED`` without a visit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """A link claimed from the ledger, with what is needed to ask only for changes."""

    link: Link
    attempt: int = 1
    etag: str | None = None
    last_modified: str | None = None
    digest: str | None = None
    """Content digest of the last reading (see :class:`Visit`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What became of one errand: everything that is kept of it in one transaction."""

    url: str
    outcome: Outcome
    why: str | None = None
    """A name from a small set (``robots``, ``captcha``, ``timeout``, ``http-500``, ``too-large`` …), ``None`` when read."""
    capture: Capture | None = None
    listings: tuple[Listing, ...] = ()
    pictures: tuple[Picture, ...] = ()
    """Pictures whose bytes were seen on this visit, with ``url`` and ``digest``."""
    links: tuple[Link, ...] = ()
    etag: str | None = None
    last_modified: str | None = None
    digest: str | None = None
    """Digest of what was read (not of the bytes: tokens and clocks on the page do not make it new)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One pass over a site. A killed round is opened again, not begun anew."""

    site: str
    number: int
    resumed: bool
    began_at: datetime


class Ledger(Protocol):
    """The frontier of one site: which URLs are known, and what became of each in the open round."""

    def open(self, now: datetime) -> Round:
        """Open the site's unfinished round, releasing every claim in it, or begin the next: then all URLs known from
        earlier rounds and not gone are to be visited again.
        """

    def plan(self, links: Iterable[Link], now: datetime) -> int:
        """Add links not yet in this round; return how many were new to it. A known link keeps its lowest depth."""

    def claim(self, limit: int) -> list[Errand]:
        """At most ``limit`` unclaimed errands: products first, then sellers, lists, others, pictures; within a kind those left
        over from the earliest round first, then by depth and age. Empty when none is left unclaimed.
        """

    def release(self, urls: Iterable[str]) -> None:
        """Give claimed errands back unvisited (clean stop)."""

    def settle(self, visit: Visit, now: datetime) -> None:
        """Keep the visit: URL settled, Capture, Listings (new or brought up to date, marked unscreened when changed),
        Pictures and new Links, in one transaction. A listing read UNCHANGED gets its ``seen_at`` brought up to date.
        """

    def refuse(self, kinds: Iterable[PageKind], why: str) -> int:
        """Settle every unclaimed errand of these kinds ``REFUSED`` for ``why``, in one transaction; return how many."""

    def close(self, now: datetime) -> None:
        """End the round. Listings whose page was GONE are marked gone; one that appeared with the title and a picture of one that
        is gone is noted as relisted in both histories.
        """

    def coverage(self) -> Mapping[tuple[PageKind, Outcome | None, str | None], int]:
        """Counts of the newest round by kind of page, outcome (``None``: not visited) and reason."""


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

    def ledger(self, site: str) -> Ledger:
        """The crawl ledger of ``site`` (host, with port if not the scheme's own)."""

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

    def runs(self, since: datetime | None = None) -> list[Run]:
        """Runs that began at or after ``since``, oldest first."""
