"""The crawl ledger as its users see it: what is to be visited (:class:`Link`, :class:`Errand`), what became of it (:class:`Visit`
and :class:`Outcome`), and the verbs (:class:`Ledger`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from casefiles.model import Capture, Listing, Picture
from casefiles.parts import PageKind


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
    wedges: int = 0
    """Times that a worker hung while this was under way."""
    read_at: datetime | None = None
    """When it was last read, or last proved unchanged."""


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
    teasers: tuple[Listing, ...] = ()
    """What a list showed of goods that have pages of their own, with ``seen_at``: kept until those were had, see
    :meth:`Ledger.keep_teasers`."""
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
    ended_at: datetime | None = None
    """Set when there is nothing to do: the round was ended already (see :meth:`Ledger.open`)."""


LEASE = timedelta(seconds=60)
"""How long a worker's claims are its own without a word from it. The clocks of several machines must agree to much less."""


class Ledger(Protocol):
    """The frontier of one site: which URLs are known, and what became of each in the open round.

    Several workers, on several machines when the record is PostgreSQL, work on one round: what one has claimed no other is given
    until the first has not been heard of for :data:`LEASE`.
    """

    def open(self, now: datetime, goal: int | None = None) -> Round:
        """Open the site's unfinished round, releasing what this worker or one whose lease has run out had claimed, or begin the
        next: then all URLs known from earlier rounds and not gone are to be visited again. With ``goal``, a round of
        that number or a later one that was ended is given back as it is (``ended_at``): nothing is begun twice in one night.
        """

    def next(self) -> int:
        """Number of the round that :meth:`open` would open now."""

    def renew(self, now: datetime) -> int:
        """Say that this worker lives and take back what dead ones had claimed; return how many errands other living ones hold:
        while there are any, more links may come.
        """

    def blame(self) -> list[str]:
        """Note that this worker hung and is dead: release its claims and count a wedge against each; return their URLs."""

    def turn(self, now: datetime, gap: timedelta) -> datetime:
        """Take the site's next turn: when this worker may ask it, no earlier than ``now``; nobody's turn comes within ``gap``
        after it. A gap longer than usual is how a site's wish for rest is kept by all workers.
        """

    def again(self, links: Iterable[Link], now: datetime) -> None:
        """Open the newest round again, in which these links are to be visited once more; :meth:`open` then goes on with it.
        Nothing happens on a site that had no round yet.
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
        Pictures, teasers and new Links, in one transaction. A listing read UNCHANGED gets its ``seen_at`` brought up to date.
        """

    def refuse(self, kinds: Iterable[PageKind], why: str) -> int:
        """Settle every unclaimed errand of these kinds ``REFUSED`` for ``why``, in one transaction; return how many."""

    def keep_teasers(self, most: int | None, now: datetime) -> int:
        """Keep as listings of their lists, ``most`` at most, the goods that lists showed in this round and whose own pages were
        not had; return how many. Not those that the record knows from another page: that one once said more than a list does.
        To be called when nothing is left to visit; killed in the middle, it goes on where it was.
        """

    def close(self, now: datetime) -> None:
        """End the round. Listings whose page was GONE are marked gone; one that appeared with the title and a picture of one that
        is gone is noted as relisted in both histories. While another worker still holds pages the round stays open: it ends with
        that one.
        """

    def coverage(self) -> Mapping[tuple[PageKind, Outcome | None, str | None], int]:
        """Counts of the newest round by kind of page, outcome (``None``: not visited) and reason."""

    def doubt(self, why: str | None) -> int:
        """Believe the dates of the site's sitemaps no longer, for ``why``, in this round and the next ones, or (``None``) again.
        Pages that were settled in this round by their date alone are to be visited after all; return how many.
        """

    def doubted(self) -> str | None:
        """Why the dates of the site's sitemaps are not believed; ``None`` when they are."""

    def judged(self, judge: str) -> "Judged":
        """How many of the site's listings that are not gone were screened by ``judge``, and with what in sight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What became of a site's listings."""

    listings: int
    """All that are not gone."""
    words: int
    """Those screened."""
    pictures: int
    """Those screened of which every picture was seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What one night saw of one site, for one right or (``right`` empty) as a whole."""

    night: datetime
    """When the night began."""
    site: str
    right: str = ""
    planned: int = 0
    """URLs known in this round."""
    fetched: int = 0
    """Asked for and answered with what can be used."""
    unchanged: int = 0
    """Of the fetched: not modified since they were last read."""
    refused: int = 0
    """Not asked for: robots.txt or a bound."""
    blocked: int = 0
    failed: int = 0
    read: int = 0
    """Of the site: pages read. For a right: listings held against it, in words and, when it has pictures, in pictures too."""
    unread: int = 0
    """Of the site: URLs of which nothing is known. For a right: listings that were not held against it, or not in all."""
