"""A dossier as plain text for a terminal."""

from collections.abc import Iterator

from casefiles.explaining import risk_words
from markwatch.tables import harmless
from markwatch.wording import _, said
from tracing.dossiers import Bond, Clue, Dossier, Offer

MOST = 15
"""Offers shown; `markwatch findings` lists them all."""


def dossier_text(dossier: Dossier) -> str:
    """Who, which shops, known by what, held together by what, offering what."""
    lines = [harmless(said(dossier.summary)), "", _("Shops")]
    lines += [f"  {harmless(shop.key)}  {_('{count} listings').format(count=shop.listings)}" for shop in dossier.shops]
    lines += ["", _("Known by")] if dossier.clues else []
    lines += [line for clue in dossier.clues for line in _clue(clue)]
    lines += ["", _("Why they are held to be one")] if dossier.bonds else []
    lines += [line for bond in dossier.bonds for line in _bond(bond)]
    lines += ["", _("Offers with findings")] if any(offer.findings for offer in dossier.offers) else []
    lines += [_offer(offer) for offer in dossier.offers[:MOST] if offer.findings]
    return "\n".join(lines)


def _clue(clue: Clue) -> Iterator[str]:
    region = f"({said(clue.registered_in)})" if clue.registered_in else ""
    yield f"  {harmless(said(clue.sentence))} {region}".rstrip()
    for seen in clue.seen[:3]:
        yield f"      {harmless(seen.seen_at)}: {harmless(seen.quote)}"


def _bond(bond: Bond) -> Iterator[str]:
    yield f"  {harmless(said(bond.sentence))}"
    yield "      " + _("wrong? markwatch decide {tie} dismissed --reason not-the-same-seller").format(tie=bond.tie.id)


def _offer(offer: Offer) -> str:
    return f"  {offer.risk:.2f} {said(risk_words(offer.risk))}  {harmless(offer.listing.title)}  {harmless(offer.listing.url)}"
