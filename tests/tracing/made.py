"""What the tests of this room share: identifiers read from a text, and shops made by hand."""

from collections.abc import Mapping
from datetime import UTC, datetime

from casefiles.model import Capture, Decision, Listing, content_id
from casefiles.parts import DismissalReason, IdentifierKind, PageKind, Seller, Verdict
from tracing import clues

NOW = datetime(2026, 5, 1, 2, 0, tzinfo=UTC)
PAGE = "https://market.example/shop/1"


def values(text: str, kind: IdentifierKind) -> list[str]:
    """The values of ``kind`` in ``text``, in the order in which they stand there."""
    return [identifier.value for identifier in clues(text, PAGE) if identifier.kind is kind]


def offer(
    shop: str | None,
    number: int = 1,
    text: str = "",
    *,
    site: str = "market.example",
    attributes: Mapping[str, str] | None = None,
) -> Listing:
    """A listing of the account ``shop`` on ``site`` with ``text`` as its description."""
    seller = Seller(name=f"店{shop}", id=shop, url=f"https://{site}/shop/{shop}") if shop else None
    return Listing(
        url=f"https://{site}/item/{shop}-{number}",
        title="乌海葡萄 500克",
        description=text,
        attributes=attributes or {},
        seller=seller,
        marketplace=site,
    )


def page(path: str, text: str, *, site: str = "market.example", final: str | None = None, valid: bool = True) -> Capture:
    """A captured seller page."""
    url = f"https://{site}{path}"
    return Capture(
        id=content_id(url),
        url=url,
        final_url=final or url,
        fetched_at=NOW,
        status=200,
        digest="0" * 64,
        archive="a.warc.gz",
        offset=0,
        length=1,
        kind=PageKind.SELLER,
        valid=valid,
        text=text,
    )


def decision(subject: str, verdict: Verdict, hour: int = 3) -> Decision:
    """What a person said at ``hour`` of the day."""
    reason = DismissalReason.NOT_THE_SAME_SELLER if verdict is Verdict.DISMISSED else None
    at = NOW.replace(hour=hour)
    return Decision(
        id=content_id("decision", subject, verdict, "officer", at.isoformat()),
        subject=subject,
        verdict=verdict,
        reason=reason,
        who="officer",
        at=at,
    )
