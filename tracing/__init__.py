"""VERB 3, trace: who is behind it. Pure."""

from collections.abc import Iterable

from casefiles.model import Capture, Decision, Listing, Source
from tracing.accounts import account_of, collect
from tracing.clues import clues
from tracing.dossiers import Dossier, dossier
from tracing.houses import settle
from tracing.linking import link
from tracing.wording import tie_sentence

__all__ = ["Dossier", "account_of", "clues", "dossier", "tie_sentence", "trace"]


def trace(listings: Iterable[Listing], seller_pages: Iterable[Capture], decisions: Iterable[Decision]) -> list[Source]:
    """The sources behind ``listings``: every seller with a listing or an identifier is in exactly one, by source id; a
    marketplace that offers or identifies itself is one too.

    Args:
        listings: read once and let go; memory grows with the number of sellers.
        seller_pages: captures of seller and licence pages with their text.
        decisions: all of the record; a dismissed tie is not made, and made again when a later decision takes the dismissal back.

    The same input in any order gives equal sources.
    """
    accounts = collect(listings, seller_pages)
    settle(accounts)
    return link(accounts, decisions)
