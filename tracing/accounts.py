"""Seller accounts, and what was read of each: on its own pages and in its offers.

Listings are read one at a time and let go; what stays grows with the number of accounts, not of listings.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import IntEnum
from heapq import nlargest

from casefiles.lettering import lettering
from casefiles.model import Capture, Listing, Picture, seller_key
from casefiles.parts import OF_SELLERS, Box, Identifier, IdentifierKind
from tracing.clues import clues
from tracing.identifiers.scanned import identified
from tracing.naming import company_name
from tracing.owners import Owners, host_of, site_account

MAX_EVIDENCE = 300
"""Identifiers kept of one account; an account that shows more is a directory, and the first of them in order are kept."""

MAX_PICTURES = 20
"""Pictures of a listing whose words are read."""
MAX_QUOTE = 120
"""Characters, see :class:`casefiles.parts.Identifier`."""

Key = tuple[IdentifierKind, str]
"""Kind and value: what two accounts are compared by."""


class Origin(IntEnum):
    """Where an identifier was read, the best first."""

    PAGE = 0
    """A page of the account itself: about, contact, licence."""
    OFFER = 1
    """The words of one of its listings."""
    LABEL = 2
    """Words of a listing that repeat what is printed on the goods, and those in pictures: they name the maker, whoever sells."""


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """An identifier and where it was read; the least one is kept of several, so that the order of reading leaves no mark."""

    origin: Origin
    seen_at: str
    quote: str
    identifier: Identifier = field(compare=False)


@dataclass(slots=True)
class Account:
    """A seller on one marketplace, or a marketplace in its own name."""

    key: str
    """Seller key, see :func:`casefiles.model.seller_key`."""
    site: str
    """Marketplace."""
    names: Counter[str] = field(default_factory=Counter)
    """Name as shown → listings that show it."""
    companies: Counter[str] = field(default_factory=Counter)
    """Company name → pages of the account that state it beside a valid credit code."""
    evidence: dict[Key, Evidence] = field(default_factory=dict)
    paged: bool = False
    """Whether a page of its own was read."""
    is_site: bool = False
    """Whether it is the marketplace itself: what it shows of itself tells none of its sellers from another."""

    def see(self, found: Iterable[Identifier], origin: Origin) -> None:
        """Keep what was read, the best evidence of each identifier."""
        for identifier in found:
            seen_as = origin if origin is Origin.PAGE or not _on_label(identifier) else Origin.LABEL
            key = (identifier.kind, identifier.value)
            new = Evidence(seen_as, identifier.seen_at, identifier.quote, identifier)
            self.evidence[key] = min(new, self.evidence.get(key, new))
        while len(self.evidence) > MAX_EVIDENCE:
            for key in nlargest(
                len(self.evidence) - MAX_EVIDENCE, self.evidence, key=lambda key: (self.evidence[key].origin, key)
            ):
                del self.evidence[key]


_MAKER = re.compile(r"生产商|生产厂|生产企业|生产者|制造商|厂家|厂名|委托方|受托方|manufactur|produced by|made by", re.IGNORECASE)


def _on_label(identifier: Identifier) -> bool:
    """Whether the words of an offer name the maker of the goods: a food production licence does by its nature (GB 7718)."""
    return identifier.kind is IdentifierKind.FOOD_LICENCE or _MAKER.search(identifier.quote) is not None


def account_of(listing: Listing) -> str:
    """The key of the account a listing belongs to; one without a seller is the marketplace's own."""
    site = listing.marketplace or host_of(listing.url)
    seller = listing.seller
    return seller_key(listing.marketplace, seller) if seller and (seller.id or seller.url or seller.name) else site_account(site)


def collect(listings: Iterable[Listing], seller_pages: Iterable[Capture]) -> dict[str, Account]:
    """Every account with a listing or an identifier, by key. Both inputs are read once; their order does not matter.

    A page belongs to the account whose seller URL it is or lies under; see :class:`tracing.owners.Owners` for the others.
    """
    accounts: dict[str, Account] = {}
    owners = Owners()
    for listing in listings:
        _read_listing(listing, accounts, owners)
    for page in seller_pages:
        if page.valid and page.kind in OF_SELLERS and page.text:
            _read_page(page, accounts, owners)
    houses = owners.houses()
    for key, account in accounts.items():
        account.is_site = key in houses or key == site_account(account.site)
    return accounts


def _read_listing(listing: Listing, accounts: dict[str, Account], owners: Owners) -> None:
    key = account_of(listing)
    site = listing.marketplace or host_of(listing.url)
    account = accounts.get(key)
    if account is None:
        account = accounts[key] = Account(key, site)
    owners.learn_site(listing.url, site)
    if listing.seller:
        if listing.seller.name:
            account.names[listing.seller.name.strip()[:200]] += 1
        if listing.seller.url:
            owners.learn(listing.seller.url, key)
    _see_offer(account, listing)


def _see_offer(account: Account, listing: Listing) -> None:
    attributes = "\n".join(f"{name}: {value}" for name, value in listing.attributes.items())
    for text in (listing.title, listing.description, attributes):
        if text:
            account.see(clues(text, listing.url), Origin.OFFER)
    for place, picture in enumerate(listing.pictures[:MAX_PICTURES], start=1):
        if picture.words:
            account.see(_in_picture(picture, listing.url, place), Origin.LABEL)
        account.see(_scanned(picture, listing.url, place), Origin.OFFER)


def _in_picture(picture: Picture, url: str, place: int) -> list[Identifier]:
    """The identifiers in the words of a picture; the quote says where they stand, to the line where one line holds them."""
    found = clues(lettering(picture), url)
    lines = {(each.kind, each.value): word.box for word in picture.words for each in clues(word.text, url)}
    return [replace(each, quote=(_at(place, lines.get((each.kind, each.value))) + each.quote)[:MAX_QUOTE]) for each in found]


def _scanned(picture: Picture, url: str, place: int) -> Iterator[Identifier]:
    """The accounts that the codes in a picture lead to. Who shows them wants to be paid or called there: they are the offer's."""
    for code in picture.codes:
        if known := identified(code):
            kind, value = known
            yield Identifier(kind=kind, value=value, seen_at=url, quote=(_at(place, code.box) + code.text)[:MAX_QUOTE])


def _at(place: int, box: Box | None) -> str:
    """Where something stands in the pictures of a listing, in hundredths: ``[pictures.2 x 10–40 y 5–9 %] ``."""
    if box is None:
        return f"[pictures.{place}] "
    left, top, right, bottom = (round(100 * share) for share in box)
    return f"[pictures.{place} x {left}–{right} y {top}–{bottom} %] "


def _read_page(page: Capture, accounts: dict[str, Account], owners: Owners) -> None:
    found = clues(page.text, page.url)
    key, site = owners.whose(page.url, page.final_url)
    if not found and key not in accounts:
        return
    account = accounts.setdefault(key, Account(key, site))
    account.paged = True
    account.see(found, Origin.PAGE)
    if any(identifier.kind is IdentifierKind.CREDIT_CODE for identifier in found):
        company = company_name(page.text)
        if company:
            account.companies[company] += 1
