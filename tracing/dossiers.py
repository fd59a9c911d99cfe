"""A source laid out for an officer: who, which shops, by what it is known, why the shops are held to be one, and what it offers.

Numbers and addresses are shown in full, as the officer must put them to a registry or a platform; whoever prints a dossier for
others masks them first. Nothing here says that anybody infringed: it lists what stands on pages and what was found in it.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from casefiles.model import Finding, Listing, Source
from casefiles.parts import Bilingual, Identifier, Seller, Tie
from tracing.accounts import account_of
from tracing.regions import registered_in
from tracing.wording import named, tie_sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """One account of the source."""

    key: str
    """Seller key."""
    seller: Seller | None
    """As a listing shows it; ``None`` when no listing of it is known."""
    listings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """One identifier and every place where it was read."""

    sentence: Bilingual
    """The identifier by kind and value."""
    registered_in: Bilingual | None
    """The province its own digits name, that of its registration and not always of the business."""
    seen: tuple[Identifier, ...]
    """The same value with page and quote, one or more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """A tie and why it was made."""

    tie: Tie
    sentence: Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A listing of the source and what was found in it."""

    listing: Listing
    findings: tuple[Finding, ...]
    """Riskiest first."""

    @property
    def risk(self) -> float:
        """The highest risk of its findings, 0 without any."""
        return self.findings[0].risk if self.findings else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything known of one source."""

    source: Source
    summary: Bilingual
    shops: tuple[Shop, ...]
    """By key."""
    clues: tuple[Clue, ...]
    """What says most first."""
    bonds: tuple[Bond, ...]
    """Strongest first."""
    offers: tuple[Offer, ...]
    """Riskiest first, then by URL."""


def dossier(source: Source, findings: Iterable[Finding], listings: Iterable[Listing]) -> Dossier:
    """The dossier of ``source``.

    Args:
        source: from :func:`tracing.trace`.
        findings: those of the record; those on other sellers' listings are left out.
        listings: those of the record, read once; other sellers' are left out.
    """
    keys = set(source.sellers)
    own = [listing for listing in listings if account_of(listing) in keys]
    offers = _offers(own, findings)
    return Dossier(
        source=source,
        summary=_summary(source, offers),
        shops=_shops(source, own),
        clues=_clues(source.identifiers),
        bonds=tuple(Bond(tie=tie, sentence=tie_sentence(tie)) for tie in source.ties),
        offers=offers,
    )


def _shops(source: Source, own: Iterable[Listing]) -> tuple[Shop, ...]:
    of: dict[str, list[Listing]] = defaultdict(list)
    for listing in own:
        of[account_of(listing)].append(listing)
    return tuple(Shop(key=key, seller=_seller(of.get(key, [])), listings=len(of.get(key, []))) for key in source.sellers)


def _seller(listings: list[Listing]) -> Seller | None:
    """The seller as the first listing by URL shows it."""
    return min(listings, key=lambda listing: listing.url).seller if listings else None


def _clues(identifiers: Iterable[Identifier]) -> tuple[Clue, ...]:
    seen: dict[tuple[str, str], list[Identifier]] = defaultdict(list)
    for identifier in identifiers:
        seen[identifier.kind, identifier.value].append(identifier)
    return tuple(Clue(sentence=named(same[0]), registered_in=registered_in(same[0]), seen=tuple(same)) for same in seen.values())


def _offers(own: Iterable[Listing], findings: Iterable[Finding]) -> tuple[Offer, ...]:
    of: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        of[finding.listing_url].append(finding)
    offers = (
        Offer(listing=listing, findings=tuple(sorted(of[listing.url], key=lambda finding: (-finding.risk, finding.right_id))))
        for listing in own
    )
    return tuple(sorted(offers, key=lambda offer: (-offer.risk, offer.listing.url)))


def _summary(source: Source, offers: tuple[Offer, ...]) -> Bilingual:
    shops, found = len(source.sellers), sum(bool(offer.risk) for offer in offers)
    en = f"{source.name}: shops {shops}; ties between them {len(source.ties)}; listings {len(offers)}, with findings {found}."
    zh = f"{source.name}：店铺{shops}家，店铺间关联{len(source.ties)}条，商品{len(offers)}件，其中有线索的{found}件。"
    return Bilingual(en=en, zh=zh)
