"""What the record lets go of when its time is over, and what findings still need, inside a transaction of the caller.

Needed is what a person may have to show: all captures of the page, the pictures and the seller of every finding that holds, was
decided on or was told, and the pages on which what ties such a seller, or ties that a person decided on, was read. An earlier
finding that no longer holds, and that nobody decided on or was told of, needs nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, exists, func, or_, select, text, update

from casefiles.model import Capture, Listing, Source
from casefiles.parts import OF_SELLERS, PageKind
from casefiles.records import from_json, to_json
from casefiles.stores.batches import batches
from casefiles.stores.tables import (
    SHOWS_SELLER,
    alert_findings,
    captures,
    decisions,
    findings,
    frontier,
    listing_pictures,
    listings,
    sites,
    sources,
)  # fmt: skip

_LASTS = or_(
    findings.c.risk > 0,
    exists().where(decisions.c.subject == findings.c.id),
    exists().where(alert_findings.c.finding_id == findings.c.id),
)
_HOLDS = captures.c.archive_end > 0
_TO_LET_GO = update(captures).where(captures.c.id == bindparam("of_id")).values(doc=bindparam("now"))


@dataclass(frozen=True, slots=True)
class Needs:
    """What findings refer to."""

    urls: frozenset[str]
    shops: tuple[str, ...]
    """What the addresses of pages below those of sellers begin with."""

    def hold(self, url: str, kind: PageKind) -> bool:
        """Whether the captures of this page are needed."""
        return url in self.urls or (kind in OF_SELLERS and url.startswith(self.shops))


def needs(connection: Connection) -> Needs:
    """What the findings of the record need now."""
    needed = select(listings.c.id).where(listings.c.url.in_(select(findings.c.listing_url).where(_LASTS)))
    urls = set(
        connection.execute(select(listing_pictures.c.picture_url).where(listing_pictures.c.listing_id.in_(needed))).scalars()
    )
    sellers: set[str | None] = set()
    shops: set[str] = set()
    offered = select(listings.c.url, listings.c.page, listings.c.seller, listings.c.doc).where(listings.c.id.in_(needed))
    for row in connection.execute(offered):
        urls |= {row.url, row.page}
        sellers.add(row.seller)
        seller = from_json(Listing, row.doc).seller
        if seller and seller.url:
            urls.add(seller.url)
            shops.update(seller.url.rstrip("/") + sign for sign in "/?&")
    decided = set(connection.execute(select(decisions.c.subject)).scalars())
    urls.update(page for doc in connection.execute(select(sources.c.doc)).scalars() for page in _read_on(doc, sellers, decided))
    return Needs(frozenset(urls), tuple(shops))


def _read_on(doc: str, sellers: set[str | None], decided: set[str]) -> Iterator[str]:
    """Pages on which a source's identifiers and ties were read, if a finding is against it; else those of ties decided on."""
    source = from_json(Source, doc)
    concerned = not sellers.isdisjoint(source.sellers)
    if concerned:
        yield from (identifier.seen_at for identifier in source.identifiers)
    for tie in source.ties:
        if concerned or tie.id in decided:
            yield from (identifier.seen_at for identifier in (tie.one, tie.other, *tie.against))


def archives_over(connection: Connection, before: datetime) -> dict[str, bool]:
    """See :meth:`casefiles.stores.base.Store.archives_over`."""
    over = select(captures.c.archive).where(_HOLDS).group_by(captures.c.archive)
    names = connection.execute(over.having(func.max(captures.c.fetched_at) < before)).scalars().all()
    needed = needs(connection) if names else None
    return {name: needed is not None and _needed(connection, name, needed) for name in sorted(names)}


def _needed(connection: Connection, archive: str, needed: Needs) -> bool:
    pages = select(captures.c.url, captures.c.kind).where(captures.c.archive == archive, _HOLDS).distinct()
    return any(needed.hold(url, PageKind(kind)) for url, kind in connection.execute(pages))


def let_go(connection: Connection, archives: Sequence[str], at: datetime) -> dict[str, list[str]]:
    """See :meth:`casefiles.stores.base.Store.let_go`."""
    needed = needs(connection)
    going = [name for name in archives if not _needed(connection, name, needed)]
    for name in going:
        held = select(captures.c.doc).where(captures.c.archive == name, _HOLDS)
        kept = [from_json(Capture, doc) for doc in connection.execute(held).scalars()]
        for some in batches(kept):
            rows = [{"of_id": each.id, "now": to_json(replace(each, let_go_at=at))} for each in some]
            connection.execute(_TO_LET_GO.values(archive_end=0), rows)
        _read_anew(connection, (each.url for each in kept))
    return {name: _seen_only_in(connection, name) for name in going}


def _seen_only_in(connection: Connection, archive: str) -> list[str]:
    """Screenshots and rendered documents of these captures that no capture shows whose bytes are kept."""
    showing = select(captures.c.doc).where(captures.c.doc.like('%"seen/%'))
    mine = _seen(connection.execute(showing.where(captures.c.archive == archive)).scalars())
    return sorted(mine - _seen(connection.execute(showing.where(_HOLDS)).scalars())) if mine else []


def _seen(docs: Iterable[str]) -> set[str]:
    kept = (from_json(Capture, doc) for doc in docs)
    return {path for each in kept for path in (each.screenshot, each.rendered) if path}


def _read_anew(connection: Connection, urls: Iterable[str]) -> None:
    """Let these pages be received whole when they are next visited: "not modified" would be said of what is kept no more."""
    everywhere = frontier.c.site_id.in_(select(sites.c.id))  # each site by its index: there is none over URLs alone
    for some in batches(dict.fromkeys(urls)):
        there = update(frontier).where(everywhere, frontier.c.url.in_(some))
        connection.execute(there.values(etag=None, last_modified=None, digest=None))


def texts_over(connection: Connection, before: datetime) -> list[Capture]:
    """Captures of sellers' pages received before ``before`` whose text nothing needs: the page was not seen since, or reads
    otherwise now.
    """
    later = captures.alias("later")
    newer = exists().where(later.c.url == captures.c.url, later.c.fetched_at > captures.c.fetched_at)
    visited = frontier.join(sites, frontier.c.site_id == sites.c.id)
    seen = exists().select_from(visited).where(frontier.c.url == captures.c.url, frontier.c.read_at >= before)
    of_sellers = text(f"captures.{SHOWS_SELLER.replace('valid', 'captures.valid')}")
    told = select(captures.c.doc).where(of_sellers, captures.c.doc.like('%"text":"%'), captures.c.fetched_at < before)
    docs = connection.execute(told.where(or_(newer, ~seen)).order_by(captures.c.url, captures.c.id)).scalars().all()
    needed = needs(connection) if docs else Needs(frozenset(), ())
    kept = (from_json(Capture, doc) for doc in docs)
    return [each for each in kept if each.text and not needed.hold(each.url, each.kind)]


def forget_texts(connection: Connection, before: datetime) -> list[str]:
    """See :meth:`casefiles.stores.base.Store.forget_texts`."""
    over = texts_over(connection, before)
    for some in batches(over):
        connection.execute(_TO_LET_GO, [{"of_id": each.id, "now": to_json(replace(each, text=""))} for each in some])
    _read_anew(connection, (each.url for each in over))
    return [each.url for each in over]
