"""From what was received and read to the Visit that the ledger keeps. Pure."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from casefiles.model import Capture, Listing, Picture, content_id
from casefiles.parts import PageKind
from casefiles.stores.base import Errand, Link, Outcome, Visit
from crawlers import feeds
from crawlers.middlewares.keeping import Kept
from crawlers.orders import CrawlOrder
from crawlers.reading import Page, canonical_url
from crawlers.reading.urls import guess_kind, has_route, list_of
from crawlers.rendering.shells import own
from crawlers.scopes import follows
from crawlers.sites import belongs
from crawlers.verdicts import Verdict

READABLE = frozenset({"", "text/html", "application/xhtml+xml", "application/xml", "text/xml", "text/plain"}) | {
    "application/opensearchdescription+xml"
}
"""Media types that may be pages; the empty one is a missing header."""

SITEMAPS = frozenset({"application/gzip", "application/x-gzip", "application/octet-stream", "binary/octet-stream"})
"""Media types under which packed sitemaps come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A response, away from Scrapy: decoded body, and where its bytes are kept."""

    site: str
    url: str
    """Canonical: the last one after redirects."""
    redirects: tuple[str, ...]
    status: int
    headers: Mapping[str, str]
    """Lower-case names."""
    body: bytes
    """What is to be read."""
    kept: Kept
    received: bytes | None = None
    """What came over the wire, where that is not what is read: the page before a browser ran its scripts."""
    opened: tuple[str, ...] = ()
    """Addresses that cards without links led to in the browser."""

    @property
    def media_type(self) -> str:
        """``text/html`` of ``text/html; charset=utf-8``; empty when the header is missing."""
        return media_type(self.headers.get("content-type", ""))


SAID = 1024 * 1024
"""Bytes of a rendered page's own answers that are read with it."""


def as_seen(answer: Answer, dom: str, answers: Sequence[bytes], opened: Iterable[str]) -> Answer:
    """``answer`` as a browser showed it: the document after its scripts, with what they were answered in it as inline JSON, which
    is how shops that render on their server write the same.

    Args:
        answers: bodies, the page as received first.
    """
    said, room = [], SAID
    for body in answers[1:]:
        room -= len(body)
        if room < 0:
            break
        said.append(b'<script type="application/json">' + body.replace(b"<", b"\\u003c") + b"</script>")
    return replace(
        answer,
        headers={**answer.headers, "content-type": "text/html; charset=utf-8"},
        body=own(dom, answers[0]).encode("utf-8", "replace") + b"".join(said),
        received=answers[0],
        opened=tuple(opened),
    )


def as_feed(answer: Answer, written: feeds.Written | None) -> Answer:
    """``answer``, JSON for a "load more" button, as the page that would show it; ``written``: how goods' addresses are."""
    headers = {**answer.headers, "content-type": "text/html; charset=utf-8"}
    return replace(answer, headers=headers, body=feeds.as_page(answer.body, answer.url, written), received=answer.body)


def media_type(content_type: str) -> str:
    """The type without its parameters, in lower case."""
    return content_type.split(";")[0].strip().lower()


def may_be_wanted(content_type: str, kind: PageKind) -> bool:
    """Whether a body of this type is worth receiving for an errand of this kind; films and PDFs are cut off after the headers."""
    of = media_type(content_type)
    if kind is PageKind.PICTURE:
        return of == "" or of in SITEMAPS or of.startswith(("image/", "text/html"))
    feed = kind is PageKind.LIST and of in feeds.MEDIA_TYPES
    return feed or of in READABLE or of in SITEMAPS or of.startswith("image/")


def capture(answer: Answer, asked: str, kind: PageKind, *, why_not: str | None = None, text: str = "") -> Capture:
    """The Capture of an answer to ``asked``."""
    digest = hashlib.sha256(answer.body if answer.received is None else answer.received).hexdigest()
    return Capture(
        id=content_id(answer.site, asked, digest, answer.kept.at.isoformat()),
        url=asked,
        final_url=answer.url,
        redirects=answer.redirects,
        fetched_at=answer.kept.at,
        status=answer.status,
        headers=answer.headers,
        digest=digest,
        archive=answer.kept.place.archive,
        offset=answer.kept.place.offset,
        length=answer.kept.place.length,
        kind=kind,
        valid=why_not is None,
        why_not=why_not,
        text=text,
        screenshot=answer.kept.screenshot,
        rendered=answer.kept.rendered,
    )


def of_verdict(errand: Errand, answer: Answer, verdict: Verdict) -> Visit:
    """A visit that its status decided: nothing was read."""
    outcome, why = verdict
    keeps = outcome is Outcome.UNCHANGED
    return Visit(
        url=errand.link.url,
        outcome=outcome,
        why=why,
        capture=None if keeps else capture(answer, errand.link.url, errand.link.kind, why_not=why),
        etag=errand.etag if keeps else None,
        last_modified=errand.last_modified if keeps else None,
        digest=errand.digest if keeps else None,
    )


def of_redirect(errand: Errand, answer: Answer) -> Visit:
    """A visit that ended at another page of the site: that page is planned and visited for itself.

    A product that now leads to the home page is gone: shops do that instead of answering 404.
    """
    asked, depth = errand.link.url, errand.link.depth
    home = urlsplit(answer.url).path == "/" and not urlsplit(answer.url).query
    if home and depth > 0 and errand.link.kind is PageKind.PRODUCT:
        return Visit(
            url=asked,
            outcome=Outcome.GONE,
            why="redirect-to-home",
            capture=capture(answer, asked, PageKind.OTHER, why_not="gone"),
        )
    target = Link(url=answer.url, kind=guess_kind(answer.url), depth=depth, found_on=asked)
    return Visit(url=asked, outcome=Outcome.DUPLICATE, why="redirect", links=(target,))


def of_picture(errand: Errand, answer: Answer, picture: Picture) -> Visit:
    """A visit to a picture."""
    asked = errand.link.url
    seen = replace(picture, url=asked)
    return Visit(
        url=asked,
        outcome=Outcome.READ if seen.unusable is None else Outcome.FAILED,
        why=None if seen.unusable is None else "unusable-picture",
        capture=capture(answer, asked, PageKind.PICTURE, why_not=None if seen.unusable is None else "unusable-picture"),
        pictures=(seen,) if seen.digest else (),
        etag=answer.headers.get("etag"),
        last_modified=answer.headers.get("last-modified"),
        digest=seen.digest if seen.unusable is None else None,
    )


def of_page(errand: Errand, answer: Answer, page: Page, order: CrawlOrder) -> Visit:
    """A visit to a page that was read, with the links that ``order`` follows."""
    asked = errand.link.url
    outcome, why = _outcome(errand, answer, page)
    listings = tuple(replace(listing, seen_at=answer.kept.at) for listing in page.listings) if outcome is Outcome.READ else ()
    blind = outcome in (Outcome.BLOCKED, Outcome.GONE)
    return Visit(
        url=asked,
        outcome=outcome,
        why=why,
        capture=capture(answer, asked, page.kind, why_not=page.why_not, text=page.text),
        listings=listings,
        teasers=tuple(_teasers(answer, page)) if outcome is Outcome.READ else (),
        links=() if blind else tuple(_links(errand, answer, page, listings, order)),
        etag=None if blind else answer.headers.get("etag"),
        last_modified=None if blind else answer.headers.get("last-modified"),
        digest=None if blind else page.digest,
    )


def _outcome(errand: Errand, answer: Answer, page: Page) -> Verdict:
    if page.why_not is not None:
        return (Outcome.GONE if page.why_not == "soft-404" else Outcome.BLOCKED), page.why_not
    if answer.url != errand.link.url:
        return Outcome.DUPLICATE, "redirect"
    if stands_for(errand, page) is not None:
        return Outcome.DUPLICATE, "canonical"
    return (Outcome.UNCHANGED, "same-content") if page.digest == errand.digest else (Outcome.READ, None)


def stands_for(errand: Errand, page: Page) -> str | None:
    """The URL that a page says is its real one, when that is to be believed.

    Not believed: a product that says it is the home page (a shop-wide template fault), and a page that names the one it was found
    on (two pages that name each other would both be lost).
    """
    canonical = page.canonical
    if canonical is None or has_route(errand.link.url) or canonical == errand.link.url or canonical == errand.link.found_on:
        return None
    return None if page.listings and urlsplit(canonical).path in ("", "/") else canonical


def _links(errand: Errand, answer: Answer, page: Page, listings: Iterable[Listing], order: CrawlOrder) -> Iterator[Link]:
    depth, here = errand.link.depth, errand.link.url
    if (real := stands_for(errand, page)) is not None and belongs(real, answer.site):
        yield Link(url=real, kind=page.kind, depth=depth, found_on=here)
    for link in page.links:
        if belongs(link.url, answer.site):
            turns = link.kind is PageKind.LIST and list_of(link.url) == list_of(here)
            below = page.kind is PageKind.SELLER and link.url.startswith(here.rstrip("/") + "/")
            if not follows(order.scope, page.kind, link.kind, link.url, turns=turns or below):
                continue
            yield Link(url=link.url, kind=link.kind, depth=depth if turns else depth + 1, found_on=here)
    for listing in listings:
        for picture in listing.pictures[: order.pictures_per_listing]:
            if picture.url and picture.url.startswith(("http://", "https://")):
                yield Link(url=picture.url, kind=PageKind.PICTURE, depth=depth + 1, found_on=here)


def _teasers(answer: Answer, page: Page) -> Iterator[Listing]:
    """What a list showed of this site's goods."""
    return (replace(one, seen_at=answer.kept.at) for one in page.teasers if belongs(one.url, answer.site))


def start_links(starts: Iterable[str], home: str) -> list[Link]:
    """What a crawl begins with: the starts, and the home page one link further."""
    links = [Link(url=url, kind=guess_kind(url), depth=0) for url in map(canonical_url, starts)]
    return [*links, Link(url=home, kind=PageKind.OTHER, depth=0 if home in {link.url for link in links} else 1)]
