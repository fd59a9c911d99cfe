"""Nouns for the suites of the stores, with only what a test says about them."""

from datetime import UTC, datetime, timedelta

from casefiles.model import Alert, Capture, Decision, Finding, Listing, Picture, Right, Signal, content_id
from casefiles.parts import Bilingual, DismissalReason, News, PageKind, Place, RightKind, Subscription, Verdict
from casefiles.stores.base import Link, Outcome, Store, Visit

SITE = "shop.example"
DAY = timedelta(days=1)
NIGHT = datetime(2026, 3, 1, 2, 0, tzinfo=UTC)
"""When the first round begins."""


def url(name: str) -> str:
    return f"https://{SITE}/{name}"


def link(name: str, kind: PageKind = PageKind.PRODUCT, *, depth: int = 0, lastmod: datetime | None = None) -> Link:
    return Link(url=url(name), kind=kind, depth=depth, lastmod=lastmod)


def capture(
    page: str, at: datetime = NIGHT, *, kind: PageKind = PageKind.PRODUCT, valid: bool = True, text: str = "", offset: int = 0
) -> Capture:
    return Capture(
        id=content_id(page, at.isoformat()),
        url=page,
        final_url=page,
        fetched_at=at,
        status=200,
        headers={"content-type": "text/html"},
        digest="0" * 64,
        archive="first.warc.gz",
        offset=offset,
        length=100,
        kind=kind,
        valid=valid,
        text=text,
    )


def picture(name: str, *, digest: str | None = None, hashes: tuple[str, ...] = ("00ff00ff00ff00ff",)) -> Picture:
    """A picture as ``read_picture`` gives it."""
    return Picture(
        url=url(name),
        digest=digest or content_id(name) * 4,
        width=320,
        height=200,
        format="JPEG",
        hashes=hashes,
        turned_hashes=("f" * 16,) * 7,
        thumbnail=b"\xff\xd8 thumbnail of " + name.encode(),
    )


def listing(name: str, title: str = "Lamp", *, pictures: tuple[str, ...] = (), description: str | None = None) -> Listing:
    return Listing(
        url=url(name), title=title, description=description, pictures=tuple(Picture(url=url(each)) for each in pictures)
    )


def read(
    name: str, *listings: Listing, at: datetime = NIGHT, pictures: tuple[Picture, ...] = (), links: tuple[Link, ...] = ()
) -> Visit:
    """A page that was read."""
    return Visit(
        url=url(name), outcome=Outcome.READ, capture=capture(url(name), at), listings=listings, pictures=pictures, links=links
    )


def crawled(store: Store, *visits: Visit, now: datetime = NIGHT) -> None:
    """A whole round with these visits."""
    ledger = store.ledger(SITE)
    ledger.open(now)
    for visit in visits:
        ledger.settle(visit, now)
    ledger.close(now)


def right(name: str = "HERA", *, pictures: tuple[Picture, ...] = (), owner: str | None = None) -> Right:
    return Right(id=name.lower(), kind=RightKind.TRADEMARK, name=name, pictures=pictures, owner=owner)


def finding(of: Right, on: Listing, risk: float = 0.9) -> Finding:
    signal = Signal(
        right_id=of.id,
        listing_url=on.url,
        matcher="text.names",
        version=1,
        supports=True,
        strength=risk,
        sentence=Bilingual(en="The title says it.", zh="标题中有此名称。"),
        found=on.title,
        expected=of.name,
        place=Place(field="title", start=0, end=len(on.title)),
    )
    return Finding(right_id=of.id, listing_url=on.url, risk=risk, signals=(signal,))


def found(store: Store, name: str = "p1", risk: float = 0.9, *, title: str = "HERA lamp") -> Finding:
    """A finding in the record, with the right and the listing it needs."""
    on = listing(name, title)
    crawled(store, read(name, on))
    store.keep_rights([right()], NIGHT)
    made = finding(right(), on, risk)
    store.keep_findings([made], [on.url], "judge", NIGHT)
    return made


def decision(subject: str, verdict: Verdict = Verdict.DISMISSED, at: datetime = NIGHT) -> Decision:
    reason = DismissalReason.GENUINE_GOODS if verdict is Verdict.DISMISSED else None
    return Decision(
        id=content_id("decision", subject, verdict, "officer", at.isoformat()),
        subject=subject,
        verdict=verdict,
        reason=reason,
        who="officer",
        at=at,
    )


def subscription(name: str = "s1") -> Subscription:
    return Subscription(id=name, recipient=f"{name}@brand.example")


def alert(name: str, *findings: str, at: datetime = NIGHT, due: datetime | None = None) -> Alert:
    return Alert(
        id=name,
        subscription_id="s1",
        recipient="s1@brand.example",
        channel="mail",
        news=News.FIRST_SEEN,
        findings=findings,
        created_at=at,
        due_at=due or at,
    )
