"""One finding as a reader sees it: every value cleaned, bounded, formatted and in their language. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from hashlib import sha256

from alerts.cleaning import clean_line
from alerts.formats import address, moment, percent, price
from alerts.wording import DISMISSALS, KINDS, REASONS, say
from casefiles.explaining import Reason, reasons, risk_words
from casefiles.model import Decision, Listing, Picture, Right, Source, seller_key
from casefiles.parts import News, Verdict
from casefiles.stores.base import Filed

MOST_FOR, MOST_AGAINST = 4, 3
"""Reasons shown of each side; ``markwatch explain`` shows all."""

PICTURE_BYTES = 40 * 1024
"""A larger picture is left out. Thumbnails are made not to be."""

TITLE, NAME, SENTENCE, SPAN = 200, 80, 300, 120
"""Characters shown of a title, of a name, of a sentence, and of each of the three parts of a marked span."""

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
class Card:
    """What is shown of one finding. An empty string or ``None``: not known, and not shown."""

    id: str
    right: str
    right_is: str
    why: str
    risk: str
    risk_words: str
    high: bool
    rows: tuple[tuple[str, str], ...]
    """(label, value): offer, price, seller, source, page."""
    supporting: tuple[ReasonCard, ...] = ()
    opposing: tuple[ReasonCard, ...] = ()
    pictures: tuple[tuple[str, str | None], ...] = ()
    """(caption, content id or ``None``) of the right's and the offer's picture; empty when there is neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """What is known around the findings of one alert."""

    rights: Mapping[str, Right]
    sources: Sequence[Source] = ()
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    """The newest on each finding, by finding id."""
    told_at: datetime | None = None
    """When the alert that a correction takes back was sent."""


HIGH = 0.8
"""Risks from here up are shown in red."""


def card(filed: Filed, news: News, known: Background, head: Letterhead, language: str) -> tuple[Card, dict[str, bytes]]:
    """The card, and the pictures it shows, by content id."""
    finding, listing, right = filed.finding, filed.listing, known.rights.get(filed.finding.right_id)
    said = reasons(finding, listing)
    correction = news is News.CORRECTION
    pair = [] if correction else _pictures(right, listing, filed, head.domain)
    captions = (say("your-picture", language), say("their-picture", language))
    made = Card(
        id=finding.id,
        right=clean_line(right.name if right else finding.right_id, NAME),
        right_is=_right_is(right, language),
        why=_settled(filed, known, language)
        if correction
        else say(REASONS[news], language, first=moment(filed.first_at, head.zone, language)),
        risk=percent(finding.risk, language),
        risk_words=clean_line(risk_words(finding.risk).said_in(language), SENTENCE),
        high=finding.risk >= HIGH,
        rows=_rows(listing, known.sources, language),
        supporting=() if correction else _reason_cards([each for each in said if each.supports][:MOST_FOR], language),
        opposing=() if correction else _reason_cards([each for each in said if not each.supports][:MOST_AGAINST], language),
        pictures=tuple((caption, one[0] if one else None) for caption, one in zip(captions, pair, strict=False))
        if any(pair)
        else (),
    )
    return made, dict(one for one in pair if one)


def _right_is(right: Right | None, language: str) -> str:
    if right is None:
        return ""
    kind = KINDS[right.kind].said_in(language)
    return say("number", language, kind=kind, number=clean_line(right.number, NAME)) if right.number else kind


def _settled(filed: Filed, known: Background, language: str) -> str:
    """Why a told finding is taken back."""
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


def _reason_cards(said: Sequence[Reason], language: str) -> tuple[ReasonCard, ...]:
    return tuple(
        ReasonCard(
            sentence=clean_line(reason.sentence.said_in(language), SENTENCE),
            field=clean_line(reason.field.said_in(language), NAME),
            before=_span(reason.before),
            marked=_span(reason.marked),
            after=_span(reason.after),
        )
        for reason in said
    )


def _span(text: str) -> str:
    """A part of a marked span: its outer spaces are kept, as it is put together with the others again."""
    line = clean_line(text, SPAN)
    return (" " if line and text[:1].isspace() else "") + line + (" " if line and text[-1:].isspace() else "")


def _pictures(right: Right | None, listing: Listing, filed: Filed, domain: str) -> list[tuple[str, bytes] | None]:
    """(content id, JPEG) of the right's and of the offer's picture: those that a signal compared, else the first shown."""
    places = [signal.place.field for signal in filed.finding.signals if signal.place.field.startswith("pictures.")]
    expected = [signal.expected for signal in filed.finding.signals if signal.place.field.startswith("pictures.")]
    ours = (
        [p for p in right.pictures if expected and (p.digest in expected or p.file in expected or p.url in expected)]
        if right
        else []
    )
    theirs = [p for n, p in enumerate(listing.pictures) if f"pictures.{n}" in places]
    return [
        _shown([*ours, *(right.pictures if right else ())], domain),
        _shown([*theirs, *listing.pictures], domain),
    ]


def _shown(pictures: Sequence[Picture], domain: str) -> tuple[str, bytes] | None:
    jpeg = next((p.thumbnail for p in pictures if p.thumbnail.startswith(_JPEG) and len(p.thumbnail) <= PICTURE_BYTES), None)
    return (f"{sha256(jpeg).hexdigest()[:24]}@{domain}", jpeg) if jpeg else None
