"""The nine nouns, in the order the work makes them: Right, Capture, Listing, Picture, Signal, Finding, Decision, Source, Alert.

All are frozen. Ids are made from content (:func:`content_id`), so that doing a step twice writes the same record. Times are
UTC and given in from outside; money is ``Decimal`` with an ISO 4217 code beside it; ``None`` means not known.
"""

import hashlib  # noqa: I001  (the parts below stand in few lines)
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar

from casefiles.embedding import Embedding
from casefiles.parts import (
    Availability, Barcode, Bilingual, Delivery, DismissalReason, Drawing, Harm, Identifier, News, PageKind, Place, RightKind,
    Seller, Tie, Verdict, Word,
)  # fmt: skip


def content_id(*parts: str) -> str:
    """Sixteen hex digits that stand for ``parts`` in this order: the first 64 bits of the SHA-256 of their joined UTF-8."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture of a listing or right; until :mod:`casefiles.pictures` saw it only ``url`` or ``file`` (relative) is set."""

    url: str | None = None
    file: str | None = None
    digest: str | None = None
    """SHA-256 of the bytes as received, hex; ``None`` while not seen."""
    width: int | None = None
    height: int | None = None
    """Pixels, as ``width``, upright."""
    format: str | None = None
    """``JPEG``, ``PNG``, ``WEBP``, ``GIF``, ``AVIF`` or ``BMP``, from the content and not from the name."""
    taken: str | None = None
    """When the camera says it was taken (EXIF), ISO 8601 without zone: a hint, anyone can write it."""
    hashes: tuple[str, ...] = ()
    """256-bit perceptual hashes (PDQ), 64 hex digits each: of the whole, of what its border leaves, of its panels."""
    turned_hashes: tuple[str, ...] = ()
    """Seven for each of ``hashes``: of its other turns and mirrors, in the order of :class:`casefiles.parts.Turn`."""
    boxes: tuple[tuple[int, int, int, int], ...] = ()
    """Where each of ``hashes`` was taken: left, top, right and bottom in ten-thousandths of width and height."""
    features: bytes = b""
    """Local features of it and its panels: ``casefiles.arrays.FEATURE`` records; then those of its mirror image (rights only)."""
    mirrored_features: bytes = b""
    sketch: bytes = b""
    """A small grey copy to lay over others (``casefiles.arrays.drawn``)."""
    flat: bool = False
    """Too little in it to tell it from others: it is shown to people and never matched."""
    unusable: str | None = None
    """Why the bytes gave no picture (``"truncated: …"``, see ``casefiles.pictures.faults``); all but its names is then empty."""
    drawing: Drawing | None = None
    """Its lines and shapes, in which logos are looked for; ``embedding``: what a copy-detection network makes of it."""
    embedding: Embedding | None = None
    words: tuple[Word, ...] = ()
    """Lines of text read in it, from top to bottom; likewise ``codes``."""
    codes: tuple[Barcode, ...] = ()
    read_with: str | None = None
    """Reader and version that looked for words and codes (``None``: nobody did); ``unread``: why it gave up."""
    unread: str | None = None
    thumbnail: bytes = b""
    """Re-encoded JPEG for people, longer side at most 320 pixels, at most 40 KB."""
    __pydantic_config__: ClassVar[Mapping[str, str]] = {"ser_json_bytes": "base64", "val_json_bytes": "base64"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """A protected mark, geographical indication, patent or work, as its holder registered it here."""

    id: str
    kind: RightKind
    name: str
    variants: tuple[str, ...] = ()
    """Other names. After ``~`` one that means other things too, after ``~~`` what its device shows: with a second sign only."""
    patterns: tuple[str, ...] = ()
    """Regular expressions of RE2 that its owner has watched."""
    number: str | None = None
    """Registration, approval or patent number as printed on the certificate."""
    owner: str | None = None
    nice_classes: tuple[int, ...] = ()
    """Nice Classification, 1–45."""
    goods: tuple[str, ...] = ()
    region: str | None = None
    """GI: the protected region by name."""
    territory: tuple[str, ...] = ()
    """ISO 3166-1 alpha-2 codes; empty: not said."""
    valid_from: date | None = None
    valid_to: date | None = None
    """Last day of protection."""
    authorised_sellers: tuple[str, ...] = ()
    """Names, shop ids, URLs or unified social credit codes of those who may sell; for a GI the users on the roll."""
    pictures: tuple[Picture, ...] = ()
    text: str | None = None
    """Copyright: the protected text."""
    price_low: Decimal | None = None
    price_high: Decimal | None = None
    currency: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its variants but those after a tilde, in this order, without repeats."""
        return tuple(dict.fromkeys((self.name, *[each for each in self.variants if each[:1] != "~"])))

    def in_force(self, day: date) -> bool:
        """Whether ``day`` lies within the validity dates; a date that is not known does not limit."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """A page or picture as received, and where its bytes lie."""

    id: str
    """``content_id(site, url, digest, fetched_at)``."""
    url: str
    final_url: str
    """What answered ``url``, after redirects."""
    redirects: tuple[str, ...] = ()
    fetched_at: datetime
    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    """Response headers, lower-case names; several values joined by a comma."""
    digest: str
    """SHA-256 of the body as received, after transfer and content decoding, hex."""
    archive: str
    """Name of the WARC file in the archive folder."""
    offset: int
    """Byte position of the response record in that file."""
    length: int
    """Its compressed length in bytes."""
    kind: PageKind = PageKind.OTHER
    valid: bool = True
    """False for what is no content of the shop; ``why_not`` names the reason (``captcha``, ``login-wall``, ``soft-404`` …)."""
    why_not: str | None = None
    text: str = ""
    """Visible text of a seller or licence page (at most 20,000 characters), empty for all others: what tracing reads."""
    screenshot: str | None = None
    """The page as seen in a browser, PNG: path in the archive folder, ``seen/AB/DIGEST.png``, named by its SHA-256; or none."""
    rendered: str | None = None
    """The document after its scripts had run, HTML in UTF-8: path as above; ``None`` when the page was read as received."""
    let_go_at: datetime | None = None
    """When the files that held its bytes were deleted, their time being over; ``None``: they are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """An offer read from a page. Only ``url`` and ``title`` are always there."""

    url: str
    """Canonical: this is the listing's identity."""
    title: str
    description: str | None = None
    price: Decimal | None = None
    """What every buyer pays now for one; of a range its lower end, and ``price_high`` its upper one."""
    price_high: Decimal | None = None
    list_price: Decimal | None = None
    """The crossed-out price."""
    unit_price: Decimal | None = None
    """What one ``unit`` (``kg``, ``100 ml``, ``斤``) of it costs, where the page says so; Directive 98/6/EC, art. 2 (b)."""
    unit: str | None = None
    currency: str | None = None
    availability: Availability | None = None
    brand: str | None = None
    sku: str | None = None
    mpn: str | None = None
    gtin: str | None = None
    category: tuple[str, ...] = ()
    """From the widest to the narrowest."""
    attributes: Mapping[str, str] = field(default_factory=dict)
    pictures: tuple[Picture, ...] = ()
    seller: Seller | None = None
    ship_from: str | None = None
    stated_origin: str | None = None
    sales: int | None = None
    """How many were sold, as the page says it (``1.2万+`` is 12000); likewise ``reviews``."""
    reviews: int | None = None
    item_id: str | None = None
    """The marketplace's own number of the item, by which the same one at two addresses is known."""
    language: str | None = None
    """BCP 47."""
    marketplace: str | None = None
    """The shop's site: host name without ``www.``, with the port if it is not the scheme's own."""
    seen_at: datetime | None = None
    read_from: Mapping[str, str] = field(default_factory=dict)
    """Field → where it was read (``json-ld``, ``opengraph``, ``state``, ``markup``, ``inferred``, ``unread: URL`` of a frame)."""
    confidence: Mapping[str, float] = field(default_factory=dict)
    """Field → 0–1: how sure its reading is, by its source and by whether other sources on the page agree."""

    @property
    def id(self) -> str:
        """``content_id("listing", url)``."""
        return content_id("listing", self.url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """One matcher's word on one Right and one Listing, for or against an infringement."""

    right_id: str
    listing_url: str
    matcher: str
    """Name of the matcher or screening rule: a storage key, never reused."""
    version: int
    supports: bool
    """True: speaks for an infringement; False: against. Written ``for`` in a FINDINGS line."""
    strength: float
    """0–1: how sure the matcher is of what its sentence says, not of an infringement."""
    sentence: Bilingual
    """What an officer reads."""
    found: str
    """The value in the listing that was compared, as it stands there at ``place``."""
    expected: str
    """The value of the right it was compared with."""
    place: Place
    log_odds: float = 0.0
    """What it added to (or, below 0, took from) the log-odds of the finding it stands in; 0 before it is weighed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A Right and a Listing with the signals between them and the combined risk: a lead for a person, never a verdict."""

    right_id: str
    listing_url: str
    risk: float
    """0–1, calibrated: of the findings with risk r about a share r should turn out to be infringements."""
    signals: tuple[Signal, ...]
    """Strongest first; empty (with risk 0) when an earlier finding no longer holds."""
    harm: Harm = Harm.PURSE
    """Whom the goods would hurt if they are not genuine; it orders findings of one risk level and changes no risk."""

    @property
    def id(self) -> str:
        """``content_id("finding", right_id, listing_url)``: one finding per right and listing, brought up to date."""
        return content_id("finding", self.right_id, self.listing_url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a person said of a Finding or a Tie (its ``subject``, by id). The newest one counts; none is ever deleted."""

    id: str
    """``content_id("decision", subject, verdict, who, at)``."""
    subject: str
    verdict: Verdict
    reason: DismissalReason | None = None
    """Given exactly when dismissed."""
    note: str | None = None
    who: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The one behind one or several seller accounts (their keys, sorted), and the ties that say so."""

    id: str
    """``content_id("source", first seller key in sorting order)``."""
    name: str
    sellers: tuple[str, ...]
    identifiers: tuple[Identifier, ...]
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """The record that someone was told of findings: one message to one recipient."""

    id: str
    """Made from the subscription, the findings and the news: the same news gives the same alert, and the Message-ID."""
    subscription_id: str
    recipient: str
    channel: str
    news: News
    findings: tuple[str, ...]
    """Finding ids, riskiest first."""
    reasons: tuple[News, ...] = ()
    """Why each of ``findings`` is told, in the same order; empty: each for ``news``."""
    risks: tuple[float, ...] = ()
    """The risk each of ``findings`` had when it was told: a later rise is measured against it."""
    corrects: str | None = None
    """Id of the alert that this one takes back."""
    language: str = "en"
    created_at: datetime
    due_at: datetime
    """Not sent before this."""
    state: Delivery = Delivery.PENDING
    attempts: int = 0
    result: str | None = None
    """What the other side last said."""
    sent_at: datetime | None = None


def seller_key(marketplace: str | None, seller: Seller) -> str:
    """The name by which a seller account is known across listings: its marketplace and, in this order, id, URL or name."""
    return f"{marketplace or ''}|{seller.id or seller.url or seller.name or ''}"
