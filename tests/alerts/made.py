"""What the tests of the alerts share: findings made by hand, a clock that is set, a channel that remembers."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from alerts.channels.base import Message
from casefiles.errors import DeliveryFailed
from casefiles.model import Finding, Listing, Right, Signal
from casefiles.parts import Bilingual, Place, RightKind, Seller, Verdict
from casefiles.stores.base import Filed, Outcome, Store, Visit

NOW = datetime(2026, 3, 1, 2, 0, tzinfo=UTC)
TITLE = "Tarnhelm style kettle, enamelled"


@dataclass
class SetClock:
    """A clock that stands still until it is moved."""

    at: datetime = NOW

    def __call__(self) -> datetime:
        return self.at

    def move(self, **by: float) -> datetime:
        self.at += timedelta(**by)
        return self.at


@dataclass
class ListChannel:
    """A channel that keeps what it is given, or fails as it is told."""

    name: str = "list"
    sent: list[Message] = field(default_factory=list)
    fails: Callable[[Message], DeliveryFailed | None] = lambda message: None
    closed: int = 0

    def send(self, message: Message) -> None:
        if fault := self.fails(message):
            raise fault
        self.sent.append(message)

    def close(self) -> None:
        self.closed += 1


def right(id: str = "tarnhelm", name: str = "TARNHELM") -> Right:
    return Right(id=id, kind=RightKind.TRADEMARK, name=name, number="30211847", owner="Tarnhelm Works")


def listing(number: int = 1, title: str = TITLE) -> Listing:
    return Listing(
        url=f"https://shop.example/item/{number}",
        title=title,
        price=Decimal("19.90"),
        currency="CNY",
        seller=Seller(name="Corner Goods", id="s-7"),
        marketplace="shop.example",
    )


def finding(number: int = 1, risk: float = 0.9, *, of: str = "tarnhelm", title: str = TITLE) -> Finding:
    offer = listing(number, title)
    signal = Signal(
        right_id=of,
        listing_url=offer.url,
        matcher="text.names",
        version=1,
        supports=True,
        strength=risk,
        sentence=Bilingual(en="The title contains the mark.", zh="标题中含有该商标。"),
        found=title[:8],
        expected="TARNHELM",
        place=Place(field="title", start=0, end=8),
    )
    return Finding(right_id=of, listing_url=offer.url, risk=risk, signals=(signal,) if risk else ())


def filed(
    number: int = 1,
    risk: float = 0.9,
    *,
    of: str = "tarnhelm",
    status: Verdict | None = None,
    first_at: datetime = NOW,
    changed_at: datetime | None = None,
    title: str = TITLE,
) -> Filed:
    return Filed(
        finding=finding(number, risk, of=of, title=title),
        listing=listing(number, title),
        status=status,
        first_at=first_at,
        changed_at=changed_at or first_at,
    )


def keep(store: Store, *findings: Finding, now: datetime = NOW) -> None:
    """Put findings and their listings into the record, as the jobs before alerts do."""
    ledger = store.ledger("shop.example")
    ledger.open(now)
    offers = [Listing(url=each.listing_url, title=TITLE, marketplace="shop.example") for each in findings]
    ledger.settle(Visit(url="https://shop.example/", outcome=Outcome.READ, listings=tuple(offers)), now)
    store.keep_rights([right(each) for each in sorted({each.right_id for each in findings})], now)
    store.keep_findings(findings, [each.listing_url for each in findings], "judge", now)
