"""What a crawl is told to do, and what it says while it does it. Plain data: this crosses from one process to another."""

import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from casefiles.errors import BadConfiguration


class Render(StrEnum):
    """When pages are looked at in a browser."""

    AUTO = "auto"
    """Plain HTTP first; what reads as an empty shell is rendered, and once a site needed it the rest of its pages are."""
    NEVER = "never"
    ALWAYS = "always"


class Scope(StrEnum):
    """How much of a site an order is about."""

    SHOP = "shop"
    """All of it: sitemaps, categories, search."""
    SEARCH = "search"
    """What the shop's own search shows for the names asked: for marketplaces that no night can walk."""
    AROUND = "around"
    """The starts, their sellers with licences and goods, and their reviews; joins the site's newest round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlOrder:
    """One order to crawl. Bounds hold for each site of the order and each call, not for all nights together."""

    record: str
    """The store's URL, see :func:`casefiles.stores.open_store`."""
    archive: Path
    """Folder of the WARC files; made when missing."""
    starts: tuple[str, ...]
    """Absolute URLs: a home page, a category, a product or a sitemap. Those of one site are crawled together."""
    user_agent: str
    """How the crawler names itself to shops: the project's name and a URL or address where its operator can be reached."""
    allow_hosts: tuple[str, ...] = ()
    """Hosts (``host`` or ``host:port``) that may be reached although their address is private; all others must be public."""
    scope: Scope = Scope.SHOP
    names: tuple[str, ...] = ()
    """What the shop's own search is asked for, in this order."""
    max_pages: int = 20_000
    """Pages asked for (pictures not counted); the rest of the round is settled ``REFUSED``/``max-pages``."""
    max_depth: int = 25
    """Links followed from a start; deeper ones are settled ``REFUSED``/``max-depth``."""
    max_bytes: int = 8 * 1024**3
    """Bytes received, as they came over the wire."""
    max_seconds: float = 6 * 3600.0
    """Wall clock."""
    max_listings: int | None = None
    """Listings read; then no more pages are asked for (``max-listings``), only the pictures of those read."""
    pictures_per_listing: int = 6
    """The first so many pictures of a listing are fetched; 0 fetches none."""
    concurrency: int = 8
    """Requests under way at once, and so the most that a kill can cause to be repeated."""
    delay: float = 0.0
    """Least seconds between two requests to one host."""
    start_delay: float = 1.0
    """AutoThrottle's first delay in seconds; 0 turns AutoThrottle off, which is for loopback only."""
    target_concurrency: float = 1.0
    """AutoThrottle aims at this many requests at once per host."""
    timeout: float = 30.0
    """Seconds for one whole answer, body included."""
    read_seconds: float = 10.0
    """Seconds of processor time that reading one page or picture may take before its reader is killed."""
    words: bool = False
    """Read the words and codes in pictures too, where the extra ``ocr`` is installed."""
    words_seconds: float = 20.0
    """Seconds of processor time that this may take for one picture; it then goes without words."""
    render: Render = Render.AUTO
    browser: Path | None = None
    """The Chromium to use; ``None``: the system's, or Playwright's own."""
    screenshots: bool = False
    """Photograph every page that shows a listing or a seller, in the browser; not with ``render`` never."""
    render_seconds: float = 45.0
    """Seconds for one page in the browser, after which its tab is closed."""
    tabs: int = 4
    """Pages in the browser at once."""

    worker: str = ""
    """Name of this worker among those on one record, see :meth:`casefiles.stores.base.Store.ledger`; empty: made of the machine's
    name and the archive's folder, of which only one crawl of a site is let in at a time."""
    goals: Mapping[str, int] = field(default_factory=dict)
    """Site → number of the round that is to be made (:meth:`casefiles.stores.base.Ledger.next` when the night began): a site
    whose round was ended already is left alone."""
    side_by_side: int = 4
    """Sites crawled at once, each in its own process group."""
    wedge_seconds: float = 40.0
    """Seconds without a word from a site's process, which speaks every :data:`crawlers.running.BEAT`, until it is killed and
    replaced."""

    @property
    def worker_name(self) -> str:
        """``worker``, or what stands for it."""
        return self.worker or f"{socket.gethostname()}:{self.archive.absolute()}"

    def __post_init__(self) -> None:
        if not self.starts:
            raise BadConfiguration("starts: a crawl needs at least one URL to start from")
        if "\n" in self.user_agent or "\r" in self.user_agent or not self.user_agent.strip():
            raise BadConfiguration("user_agent: one line that names the crawler and where its operator can be reached")
        counts = (self.max_pages, self.max_bytes, self.concurrency, self.tabs, self.side_by_side)
        if min(counts) < 1 or min(self.timeout, self.read_seconds, self.render_seconds, self.words_seconds) <= 0:
            raise BadConfiguration("max_pages, max_bytes, concurrency, tabs and all seconds must be above zero")


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlProgress:
    """How far the crawl of one site is. Counts are of this call; what earlier calls of the same round did is in the ledger."""

    site: str
    pages: int = 0
    """Pages settled after being asked for."""
    pictures: int = 0
    listings: int = 0
    """Listings read, new or changed."""
    unchanged: int = 0
    refused: int = 0
    blocked: int = 0
    failed: int = 0
    bytes: int = 0
    """Received over the wire."""
    seconds: float = 0.0
    ended: str | None = None
    """Why the crawl of this site ended (``finished``, ``stopped``, ``rate-limit`` …); ``None`` while it goes on."""
    unasked: str | None = None
    """Address of the shop's own search form when it was not asked, see :attr:`crawlers.asking.Searching.unasked`."""
