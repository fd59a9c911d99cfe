"""The identifiers in a text: by what a seller can be known again elsewhere.

Every kind has its module in :mod:`tracing.identifiers` with its rule and the rule's source. Nothing found here is proof; it is
a number that stands on a page, with the words around it.
"""

from collections.abc import Iterator
from itertools import chain, islice

from casefiles.parts import Identifier, IdentifierKind
from tracing.folding import Folded, fold
from tracing.identifiers import credit_codes, emails, food_licences, icp, national_ids, phones, qq, wechat
from tracing.identifiers.hits import Hit

MAX_IDENTIFIERS = 200
"""Identifiers of one text; a page with more is a directory and tells nothing of one seller."""


def clues(text: str, seen_at: str) -> list[Identifier]:
    """The identifiers in ``text``, each value once, in the order in which they stand there; at most :data:`MAX_IDENTIFIERS`.

    Args:
        text: what a page shows, as it stands there; only its first million characters are read.
        seen_at: URL of that page.

    Resident identity numbers are never returned, and masked in every quote.
    """
    folded = fold(text)
    private = list(national_ids.spans(folded.text))
    if private:
        folded = folded.hiding(private)
    first: dict[tuple[IdentifierKind, str], Hit] = {}
    for hit in sorted(_hits(folded.text), key=lambda hit: (hit.start, hit.end)):
        first.setdefault((hit.kind, hit.value), hit)
    return [_identifier(hit, folded, seen_at) for hit in islice(first.values(), MAX_IDENTIFIERS)]


def _hits(text: str) -> Iterator[Hit]:
    """What every kind finds in folded ``text``."""
    telephones = list(phones.hits(text))
    return chain(
        credit_codes.hits(text),
        telephones,
        emails.hits(text),
        wechat.hits(text, telephones),
        qq.hits(text),
        icp.hits(text),
        food_licences.hits(text),
    )


def _identifier(hit: Hit, folded: Folded, seen_at: str) -> Identifier:
    quote = folded.quote(hit.start, hit.end, hit.note)
    return Identifier(kind=hit.kind, value=hit.value, seen_at=seen_at, quote=quote)
