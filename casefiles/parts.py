"""The parts that the nine nouns are made of, and the words they may use. A part is never kept or sent on its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar


class RightKind(StrEnum):
    """What protects the right holder; the value is what a rights file says."""

    TRADEMARK = "trademark"
    GI = "gi"
    PATENT = "patent"
    COPYRIGHT = "copyright"


class Availability(StrEnum):
    """Whether a buyer can have it now (schema.org ItemAvailability, folded to two)."""

    IN_STOCK = "InStock"
    OUT_OF_STOCK = "OutOfStock"


class PageKind(StrEnum):
    """What a captured page is to us."""

    PRODUCT = "product"
    LIST = "list"
    SELLER = "seller"
    LICENCE = "licence"
    """Shows who a seller is by licence or register (亮照): told apart from a seller's page without one."""
    ARTICLE = "article"
    CHALLENGE = "challenge"
    """Stands before the content: a captcha, a log-in wall, a block."""
    SHELL = "shell"
    """Empty without its scripts: to be looked at through a browser."""
    PICTURE = "picture"
    OTHER = "other"


OF_SELLERS = frozenset({PageKind.SELLER, PageKind.LICENCE})
"""Pages that tell who sells: tracing reads their text."""


class Verdict(StrEnum):
    """What a person may say of a finding or a tie."""

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    AUTHORISED = "authorised"
    REFERRED = "referred"


class DismissalReason(StrEnum):
    """Why a person dismissed a finding or a tie; the fixed list that a dismissal must choose from."""

    NOT_THE_MARK = "not-the-mark"
    DESCRIPTIVE_USE = "descriptive-use"
    NOMINATIVE_USE = "nominative-use"
    GENUINE_GOODS = "genuine-goods"
    OTHER_GOODS = "other-goods"
    FROM_THE_REGION = "from-the-region"
    RIGHT_NOT_VALID = "right-not-valid"
    DIFFERENT_PICTURE = "different-picture"
    NOT_THE_SAME_SELLER = "not-the-same-seller"


class Harm(StrEnum):
    """Whom goods that are not genuine would hurt, the worst first."""

    BODY = "body"
    """Swallowed, smoked, put on the skin or into the body: food, drink, medicine, cosmetics, tobacco, things for babies."""
    SAFETY = "safety"
    """May burn, crash, choke or fail: electrical goods, vehicles and their parts, toys, protective gear."""
    PURSE = "purse"
    """Costs the buyer money and the owner custom, no more."""


class IdentifierKind(StrEnum):
    """A mark by which a seller is known; see ``tracing.clues`` for how each is read and checked."""

    CREDIT_CODE = "credit-code"
    SHOP_ID = "shop-id"
    PHONE = "phone"
    EMAIL = "email"
    WECHAT = "wechat"
    QQ = "qq"
    ICP = "icp"
    FOOD_LICENCE = "food-licence"
    PAYMENT = "payment"
    """A wallet that takes money by a code: WeChat Pay, Alipay, UnionPay."""


class News(StrEnum):
    """Why someone is told something now; the name stands in the alert and in the message."""

    FIRST_SEEN = "first-seen"
    RISK_RISEN = "risk-risen"
    BACK_AGAIN = "back-again"
    CORRECTION = "correction"


class ChangeKind(StrEnum):
    """What happened to a listing between two visits."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"
    """Its page answered 404 or 410, or led to the home page, in a round that was ended."""
    BACK = "back"
    """Read again after it was gone."""
    RELISTED = "relisted"
    """Appeared with the title and a picture of another listing that is gone (decision 0010); ``other`` is that one's URL."""
    MOVED = "moved"
    """The same seen from the one that is gone: it goes on at ``other``."""


class Turn(StrEnum):
    """What was done to a picture to get another: the seven turns and mirrors of a rectangle, in the order of
    ``Picture.turned_hashes``.
    """

    MIRRORED = "mirrored"
    """Left and right exchanged."""
    UPSIDE_DOWN_MIRRORED = "upside-down-mirrored"
    """Top and bottom exchanged."""
    HALF_TURN = "half-turn"
    TRANSPOSED = "transposed"
    """Mirrored at the diagonal from top left: rows become columns."""
    QUARTER_LEFT = "quarter-left"
    """A quarter turn against the clock."""
    QUARTER_RIGHT = "quarter-right"
    """A quarter turn with the clock."""
    TRANSVERSED = "transversed"
    """Mirrored at the diagonal from top right."""


class Delivery(StrEnum):
    """Where an alert stands. ``SENDING`` was claimed and not yet noted: it is sent again under the same Message-ID.
    ``SILENT`` counts as known and is never sent. ``WITHDRAWN`` was never sent and counts as not told: settled, unsubscribed or
    joined to a digest before it left.
    """

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    SILENT = "silent"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bilingual:
    """A sentence for a person, in both languages of the project. Plain text: whoever shows it escapes it."""

    en: str
    zh: str

    def said_in(self, language: str) -> str:
        """The sentence in ``language`` (``"zh"`` and its regions, else English)."""
        return self.zh if language.lower().startswith("zh") else self.en

    def with_values(self, **values: object) -> "Bilingual":
        """The sentence with ``values`` in its places, which stand in braces."""
        return Bilingual(en=self.en.format(**values), zh=self.zh.format(**values))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where in a listing something stands: the field, and for text the half-open character range in its original. Of
    ``pictures.N`` the text is what was read in that picture, see :mod:`casefiles.lettering`.
    """

    field: str
    """``title``, ``description``, ``brand``, ``attributes.NAME`` or ``pictures.N``, counted from 1; ``goods`` where no single
    field says what is offered.
    """
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """What is drawn in a picture, for finding logos in it: made by :mod:`casefiles.pictures.strokes`, read by the matchers."""

    width: int
    """Pixels of the reduced picture that was read; likewise ``height``."""
    height: int
    edges: bytes
    """zlib: a byte a pixel, row by row: 0, or 1 + the direction of the edge's normal in sixteenths of half a turn."""
    shapes: bytes
    """:data:`casefiles.shapes.SHAPE` records of its regions, the largest first."""
    mask: bytes = b""
    """zlib: a bit a pixel, row by row, set for what is no ground; empty: the picture has no ground of its own."""
    page: bytes = b""
    """Of a page of text its print (``casefiles.pages``), in which letters can be told apart; empty: none, or not looked at."""

    __pydantic_config__: ClassVar[Mapping[str, str]] = {"ser_json_bytes": "base64", "val_json_bytes": "base64"}


Box = tuple[float, float, float, float]
"""Left, top, right, bottom in shares of a picture's width and height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A line of text read in a picture."""

    text: str
    """As it stands there, national ID numbers masked."""
    box: Box
    confidence: float
    """0–1, the reader's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Barcode:
    """A QR or bar code read in a picture."""

    format: str
    """The symbology, as in ``QRCode``, ``EAN13``, ``Code128``."""
    text: str
    """What it says."""
    box: Box
    means: str | None = None
    """``gtin``, ``wechat``, ``payment`` or ``url``, from its content; ``None``: none of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    """Who offers, as the marketplace shows it. At least one of the three is set."""

    name: str | None = None
    id: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Identifier:
    """A seller's mark in normal form (digits and capitals only, no separators) with where it was read."""

    kind: IdentifierKind
    value: str
    """Normal form: what is compared. Never a national ID number."""
    seen_at: str
    """URL of the page it was read on."""
    quote: str
    """The words around it as they stand on the page, at most 120 characters, other people's ID numbers masked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Two sellers held to be one because both show the same identifier. A person may break it with a Decision on ``id``."""

    id: str
    """Made from the two seller keys and the identifier's kind and value."""
    one: Identifier
    other: Identifier
    one_seller: str
    """Seller key, see :func:`casefiles.model.seller_key`."""
    other_seller: str
    strength: float
    """0–1: how likely two sellers with the same identifier of this kind are one."""
    against: tuple[Identifier, ...] = ()
    """What speaks against it and lowered the strength: a credit code of each seller (one's, other's) where they share none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One entry in the history of a listing."""

    listing_url: str
    at: datetime
    kind: ChangeKind
    fields: Mapping[str, tuple[str | None, str | None]] = field(default_factory=dict)
    """What changed: a listing's field (as in :class:`Place`) → before and after, as text; texts of at most 2,000 characters."""
    other: str | None = None
    """URL of the other listing, when relisted or moved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """Who wants to be told what, how. Not a noun of the work but a setting kept in the record (decision 0002)."""

    id: str
    recipient: str
    """An e-mail address for ``mail``, any name for ``console``."""
    channel: str = "mail"
    rights: tuple[str, ...] = ()
    """Right ids; empty means every right."""
    min_risk: float = 0.5
    language: str = "en"
    digest: bool = False
    """Daily in one message instead of as soon as found."""
    active: bool = True
