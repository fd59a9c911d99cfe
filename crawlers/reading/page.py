"""What a read page is: the values that leave this room."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from casefiles.model import Listing
from casefiles.parts import PageKind
from casefiles.records import to_json
from crawlers.reading.searches import Search


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLink:
    """A link that a crawler may follow."""

    url: str
    """Absolute and canonical, ``http`` or ``https``."""
    kind: PageKind
    """A guess from the shape of the URL and the place of the link."""
    nofollow: bool = False
    """The page asks search engines not to follow it (``rel=nofollow``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page as far as it matters here: what kind it is, what it offers and where it leads."""

    url: str
    """Canonical form of the URL it was asked for by."""
    canonical: str | None
    """What the page itself says its address is (``rel=canonical``), when that is on the same host."""
    kind: PageKind
    listings: tuple[Listing, ...]
    teasers: tuple[Listing, ...] = ()
    """Goods that a list page shows with name, price, picture and shop, under the addresses of their own pages, which say more."""
    links: tuple[PageLink, ...]
    text: str
    """Visible text of a seller or licence page, at most 20,000 characters; empty for all others."""
    why_not: str | None
    """Why this is no content of the shop (a name of :data:`crawlers.reading.challenge.REASONS`); listings are then empty."""
    searches: tuple[Search, ...] = ()
    """Ways to ask the shop's own search."""
    guesses: tuple[str, ...] = ()
    """Further pages of this list that no link names: canonical URLs, guessed, to be proved by what they show."""
    digest: str
    """SHA-256 of what was read (listings, links, text), hex: equal when nothing that matters changed."""
    unfilled: bool = False
    """A browser would fill in a price left as a template's expression, a description in a frame, or the cards of a list."""
    faults: tuple[str, ...] = ()
    """Sources on the page that were broken and gave nothing, each with the reason."""


def digest_of(listings: Iterable[Listing], links: Iterable[PageLink], text: str) -> str:
    """The digest of a page: SHA-256 over its listings and teasers as JSON, its link URLs in order, and its text."""
    parts = [to_json(listing) for listing in listings] + [link.url for link in links] + [text]
    return hashlib.sha256("\x1f".join(parts).encode("utf-8")).hexdigest()
