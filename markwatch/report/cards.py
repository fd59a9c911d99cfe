"""One finding as the report shows it: every value cleaned, bounded and in the reader's language. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo

from alerts.formats import moment, percent, price
from alerts.wording import DISMISSALS, KINDS
from casefiles.explaining import HARM, Reason, labelled, odds_words, reasons, reckoning, risk_words
from casefiles.histories import happened, values
from casefiles.levels import HARMS, step_of
from casefiles.model import Decision, Listing, Picture, Right, Signal, Source, seller_key
from casefiles.parts import Change, ChangeKind, Verdict
from casefiles.stores.base import Filed
from markwatch.report.bands import COLOURS, band_of
from markwatch.report.comparing import Compared, compared
from markwatch.report.safe import line, picture_uri, web_link
from markwatch.report.wording import VERDICTS, say

MOST_CHANGES = 5
"""Entries of a listing's history that a card shows; `markwatch history` shows all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A labelled value, with a link where there is a safe one."""

    label: str
    value: str
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two pictures that are held against each other."""

    caption: str
    uri: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """One reason: its sentence, and the words it speaks of with a little of what stands around them."""

    sentence: str
    field: str
    before: str
    marked: str
    """Empty where pictures were compared: both are shown beside it."""
    after: str
    weight: str
    """What it added to the log-odds, and what that does to the odds; empty when that is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A finding."""

    number: int
    id: str
    percent: str
    words: str
    means: str
    """What the level of risk asks of the reader."""
    harm: str
    """Whom the goods would hurt."""
    reckoning: str
    """The sum that the risk comes from; empty when it is not known."""
    colour: str
    right: str
    right_is: str
    status: str
    verdict: str
    """Name of the newest decision's verdict, ``open`` when there is none."""
    note: str
    title: str
    link: str | None
    rows: tuple[Row, ...]
    compared: tuple[Compared, ...]
    """Pictures that agree, drawn; in their place stand ``sides``."""
    sides: tuple[Side, ...]
    supporting: tuple[Why, ...]
    opposing: tuple[Why, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Harmless:
    """A right met where the risk is low: one line of the table."""

    right: str
    title: str
    link: str | None
    seller: str
    reason: str
    """The strongest against; empty when none is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """What is known around the findings."""

    rights: Mapping[str, Right]
    sources: Mapping[str, Source]
    """By seller key."""
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    histories: Mapping[str, Sequence[Change]] = field(default_factory=dict)
    """By listing URL."""
    zone: tzinfo = UTC
    """In which times are shown."""


def card(number: int, filed: Filed, known: Background, language: str) -> Card:
    """The card of the ``number``-th finding."""
    finding, listing = filed.finding, filed.listing
    right = known.rights.get(finding.right_id)
    return Card(
        number=number,
        id=finding.id,
        percent=percent(finding.risk, language),
        words=risk_words(finding.risk).said_in(language),
        means=labelled(step_of(finding.risk).words, step_of(finding.risk).means.said_in(language), language),
        harm=labelled(HARM, HARMS[finding.harm].said_in(language), language),
        reckoning=reckoning(finding, language) or "",
        colour=COLOURS[band_of(finding.risk)],
        right=line(right.name if right else finding.right_id, 80),
        right_is=_right_is(right, language),
        status=_status(filed, known, language),
        verdict=filed.status.value if filed.status else "open",
        note=_note(known.decisions.get(finding.id), language),
        title=line(listing.title),
        link=web_link(listing.url),
        rows=(*_rows(filed, known, language), *_past(filed, known, language)),
        compared=compared(right, filed, language),
        sides=_sides(right, filed, language),
        supporting=_whys(filed, language, supports=True),
        opposing=_whys(filed, language, supports=False),
    )


def harmless(filed: Filed, known: Background, language: str) -> Harmless:
    """The line of a finding of low risk."""
    right, seller = known.rights.get(filed.finding.right_id), filed.listing.seller
    against = _whys(filed, language, supports=False)
    return Harmless(
        right=line(right.name if right else filed.finding.right_id, 60),
        title=line(filed.listing.title, 120),
        link=web_link(filed.listing.url),
        seller=line(seller.name or "", 60) if seller else "",
        reason=against[0].sentence if against else "",
    )


def _right_is(right: Right | None, language: str) -> str:
    if right is None:
        return ""
    kind = KINDS[right.kind].said_in(language)
    parts = [say("number", language, kind=kind, number=line(right.number, 80)) if right.number else kind]
    if right.owner:
        parts.append(say("owner", language, owner=line(right.owner, 80)))
    return " · ".join(parts)


def _status(filed: Filed, known: Background, language: str) -> str:
    decision = known.decisions.get(filed.finding.id)
    if filed.status is None:
        return say("open", language)
    verdict = VERDICTS[filed.status].said_in(language)
    if decision is None:
        return verdict
    when = moment(decision.at, known.zone, language)
    return say("decided-by", language, verdict=verdict, who=line(decision.who, 60), when=when)


def _note(decision: Decision | None, language: str) -> str:
    """Why a person decided so: the reason of a dismissal and their own words."""
    if decision is None:
        return ""
    reason = DISMISSALS[decision.reason].said_in(language) if decision.verdict is Verdict.DISMISSED and decision.reason else ""
    return " · ".join(part for part in (reason, line(decision.note or "")) if part)


def _rows(filed: Filed, known: Background, language: str) -> list[Row]:
    listing = filed.listing
    seller, source = listing.seller, _source(listing, known.sources)
    name = seller and (seller.name or seller.id or seller.url)
    values = (
        ("price", _price(listing, language), None),
        ("seller", line(name, 80) if name else None, web_link(seller.url) if seller and seller.url else None),
        ("behind", say("accounts", language, name=line(source.name, 80), count=len(source.sellers)) if source else None, None),
        ("sales", f"{listing.sales:,}" if listing.sales is not None else None, None),
        ("origin", line(listing.stated_origin, 80) if listing.stated_origin else None, None),
        ("dispatch", line(listing.ship_from, 80) if listing.ship_from else None, None),
        ("seen", moment(filed.first_at, known.zone, language), None),
        ("page", line(listing.url), web_link(listing.url)),
    )
    return [Row(label=say(label, language), value=value, link=link) for label, value, link in values if value]


def _past(filed: Filed, known: Background, language: str) -> list[Row]:
    """The newest entries of the listing's history; that it was seen for the first time stands elsewhere."""
    changes = known.histories.get(filed.listing.url, ())
    told = [change for change in changes if change.kind is not ChangeKind.NEW][-MOST_CHANGES:]
    return [
        Row(label=moment(change.at, known.zone, language), value=_entry(change, language), link=_other(change)) for change in told
    ]


def _entry(change: Change, language: str) -> str:
    what = [entry.said_in(language) for entry in values(change)] or [happened(change).said_in(language)]
    return line("; ".join(what), 400)


def _other(change: Change) -> str | None:
    return web_link(change.other) if change.other else None


def _whys(filed: Filed, language: str, *, supports: bool) -> tuple[Why, ...]:
    """The reasons of one side, strongest first."""
    told = zip(filed.finding.signals, reasons(filed.finding, filed.listing), strict=True)
    return tuple(_why(signal, reason, language) for signal, reason in told if signal.supports is supports)


def _why(signal: Signal, reason: Reason, language: str) -> Why:
    return Why(
        sentence=line(reason.sentence.said_in(language)),
        field=reason.field.said_in(language),
        before=reason.before,
        marked="" if _of_picture(signal) else reason.marked,
        after=reason.after,
        weight=f"{reason.log_odds:+.2f} · {odds_words(reason.log_odds).said_in(language)}" if reason.log_odds else "",
    )


def _of_picture(signal: Signal) -> bool:
    """Whether pictures were compared, so that what was found is an address and no words."""
    return signal.place.field.startswith("pictures.") and signal.place.start is None


def _price(listing: Listing, language: str) -> str | None:
    """What is asked, a range with both ends, with what one unit of it costs and what is crossed out."""
    amounts = (listing.price, listing.price_high, listing.unit_price, listing.list_price)
    now, high, each, listed = (price(amount, listing.currency, language) for amount in amounts)
    if now and high:
        now = say("range", language, low=now, high=high)
    if now and each and listing.unit:
        now = say("per-unit", language, price=now, each=each, unit=line(listing.unit, 20))
    return say("listed", language, price=now, listed=listed) if now and listed else now


def _source(listing: Listing, sources: Mapping[str, Source]) -> Source | None:
    return sources.get(seller_key(listing.marketplace, listing.seller)) if listing.seller else None


def _sides(right: Right | None, filed: Filed, language: str) -> tuple[Side, ...]:
    """The right's and the offer's picture: those that a signal compared, else the first that can be shown."""
    signals = [signal for signal in filed.finding.signals if signal.place.field.startswith("pictures.")]
    ours = _shown(right.pictures if right else (), {signal.expected for signal in signals})
    theirs = _shown(filed.listing.pictures, {signal.found for signal in signals})
    if not (ours or theirs):
        return ()
    right_side = (Side(caption=say("the-right", language), uri=ours),) if right and right.pictures else ()
    return (*right_side, Side(caption=say("the-offer", language), uri=theirs))


def _shown(pictures: Sequence[Picture], compared: set[str]) -> str | None:
    ordered = sorted(pictures, key=lambda picture: not compared & {picture.url, picture.file, picture.digest})
    return next((uri for picture in ordered if (uri := picture_uri(picture.thumbnail))), None)
