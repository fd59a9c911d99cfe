"""One finding as a reader sees it: every value cleaned, bounded, formatted and in their language. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo
from hashlib import sha256

from alerts.cleaning import clean_line
from alerts.formats import address, moment, percent, price
from alerts.wording import DISMISSALS, KINDS, REASONS, say
from casefiles.explaining import Reason, reasons, risk_words
from casefiles.model import Decision, Listing, Picture, Right, Signal, Source, seller_key
from casefiles.parts import Bilingual, News, Verdict
from casefiles.stores.base import Filed

MOST_FOR, MOST_AGAINST = 4, 3
"""Reasons shown of each side; ``markwatch explain`` shows all."""

PICTURE_BYTES = 40 * 1024
"""A larger picture is left out. Thumbnails are made not to be."""

TITLE, NAME, SENTENCE, SPAN = 200, 80, 300, 120
"""Characters shown of a title, of a name, of a sentence, and of each of the three parts of a marked span."""

HIGH = 0.8
"""Risks from here up are shown in red."""

_JPEG = b"\xff\xd8\xff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """What is the same in every message of this installation."""

    domain: str
    """Right side of Message-IDs."""
    zone: tzinfo = UTC
    """Times are shown in it."""
    unsubscribe: str | None = None
    """Mail address that takes unsubscriptions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonCard:
    """One reason, with the words it speaks of marked."""

    sentence: str
    field: str
    before: str
    marked: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureCard:
    """One side of the comparison."""

    caption: str
    content_id: str
    jpeg: bytes
    """Empty: there is no picture to show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What is shown of one finding. An empty string or ``None``: not known, and not shown."""

    id: str
    right: str
    right_is: str
    why: str
    risk: float
    percent: str
    risk_words: str
    rows: tuple[tuple[str, str], ...]
    """(label, value): offer, price, seller, source, page."""
    supporting: tuple[ReasonCard, ...] = ()
    opposing: tuple[ReasonCard, ...] = ()
    pictures: tuple[PictureCard, ...] = ()
    """The right's and the offer's; empty when there is neither."""

    @property
    def high(self) -> bool:
        """Whether it is shown in red."""
        return self.risk >= HIGH


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """What is known around the findings of one alert."""

    rights: Mapping[str, Right]
    sources: Sequence[Source] = ()
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    """The newest on each finding, by finding id."""
    told_at: datetime | None = None
    """When the alert that a correction takes back was sent."""


def card(filed: Filed, news: News, known: Background, head: Letterhead, language: str) -> Card:
    """The card; that of a correction says why it is one instead of reasons and pictures."""
    finding, right = filed.finding, known.rights.get(filed.finding.right_id)
    plain = Card(
        id=finding.id,
        right=clean_line(right.name if right else finding.right_id, NAME),
        right_is=_right_is(right, language),
        why=_why(filed, news, known, head, language),
        risk=finding.risk,
        percent=percent(finding.risk, language),
        risk_words=clean_line(risk_words(finding.risk).said_in(language), SENTENCE),
        rows=_rows(filed.listing, known.sources, language),
    )
    if news is News.CORRECTION:
        return plain
    return replace(
        plain,
        supporting=_reasons(filed, language, supports=True),
        opposing=_reasons(filed, language, supports=False),
        pictures=_pictures(right, filed, head.domain, language),
    )


def _right_is(right: Right | None, language: str) -> str:
    if right is None:
        return ""
    kind = KINDS[right.kind].said_in(language)
    return say("number", language, kind=kind, number=clean_line(right.number, NAME)) if right.number else kind


def _why(filed: Filed, news: News, known: Background, head: Letterhead, language: str) -> str:
    """Why it is told, or taken back."""
    if news is not News.CORRECTION:
        return say(REASONS[news], language, first=moment(filed.first_at, head.zone, language))
    if filed.status is Verdict.AUTHORISED:
        return say("why-authorised", language)
    if filed.status is not Verdict.DISMISSED:
        return say("why-settled", language, risk=percent(filed.finding.risk, language))
    decision = known.decisions.get(filed.finding.id)
    if decision is None or decision.reason is None:
        return say("why-dismissed-plain", language)
    return say("why-dismissed", language, reason=DISMISSALS[decision.reason].said_in(language))


def _rows(listing: Listing, sources: Sequence[Source], language: str) -> tuple[tuple[str, str], ...]:
    seller = listing.seller
    values = (
        ("offer", clean_line(listing.title, TITLE)),
        ("price", price(listing.price, listing.currency, language)),
        ("seller", clean_line(seller.name or seller.id or seller.url or "", NAME) if seller else None),
        ("source", _source(listing, sources, language)),
        ("page", address(listing.url)),
    )
    return tuple((say(name, language), value) for name, value in values if value)


def _source(listing: Listing, sources: Sequence[Source], language: str) -> str | None:
    key = seller_key(listing.marketplace, listing.seller) if listing.seller else None
    source = next((each for each in sources if key in each.sellers), None)
    if source is None:
        return None
    return say("source-said", language, name=clean_line(source.name, NAME), accounts=len(source.sellers), ties=len(source.ties))


def _reasons(filed: Filed, language: str, *, supports: bool) -> tuple[ReasonCard, ...]:
    """The strongest reasons of one side."""
    most = MOST_FOR if supports else MOST_AGAINST
    signals = tuple(_bounded(signal) for signal in filed.finding.signals if signal.supports is supports)[:most]
    said = reasons(replace(filed.finding, signals=signals), filed.listing)
    return tuple(_reason_card(signal, reason, language) for signal, reason in zip(signals, said, strict=True))


def _bounded(signal: Signal) -> Signal:
    """The signal without the end of a sentence that quotes a stranger at length: it would be cut after costly cleaning."""
    return replace(signal, sentence=Bilingual(en=signal.sentence.en[: 4 * SENTENCE], zh=signal.sentence.zh[: 4 * SENTENCE]))


def _reason_card(signal: Signal, reason: Reason, language: str) -> ReasonCard:
    """Where pictures were compared, without the address of the seller's picture: both pictures are shown."""
    pictures = signal.place.field.startswith("pictures.") and signal.place.start is None
    return ReasonCard(
        sentence=clean_line(reason.sentence.said_in(language), SENTENCE),
        field=clean_line(reason.field.said_in(language), NAME),
        before=_span(reason.before),
        marked="" if pictures else _span(reason.marked),
        after=_span(reason.after),
    )


def _span(text: str) -> str:
    """A part of a marked span: its outer spaces are kept, as it is put together with the others again."""
    line = clean_line(text, SPAN)
    return (" " if line and text[:1].isspace() else "") + line + (" " if line and text[-1:].isspace() else "")


def _pictures(right: Right | None, filed: Filed, domain: str, language: str) -> tuple[PictureCard, ...]:
    """The right's and the offer's picture: those that a signal compared, else the first there is."""
    compared = [signal for signal in filed.finding.signals if signal.place.field.startswith("pictures.")]
    ours = _shown(right.pictures if right else (), {signal.expected for signal in compared})
    theirs = _shown(filed.listing.pictures, {signal.found for signal in compared})
    sides = (("your-picture", ours), ("their-picture", theirs)) if ours or theirs else ()
    return tuple(
        PictureCard(caption=say(name, language), content_id=f"{sha256(jpeg).hexdigest()[:24]}@{domain}", jpeg=jpeg)
        for name, jpeg in sides
    )


def _shown(pictures: Sequence[Picture], compared: set[str]) -> bytes:
    fit = [p for p in pictures if p.thumbnail.startswith(_JPEG) and len(p.thumbnail) <= PICTURE_BYTES]
    fit.sort(key=lambda picture: not compared & {picture.url, picture.file, picture.digest})
    return fit[0].thumbnail if fit else b""
