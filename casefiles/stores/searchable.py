"""Columns that findings are searched by: made from what is kept, in the statements that keep it."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from casefiles.fingerprints import fingerprints as fingerprints_of
from casefiles.levels import rank
from casefiles.model import Finding, Listing, Picture, seller_key
from casefiles.records import from_json
from casefiles.stores.batches import keyset
from casefiles.stores.statements import Prepared
from casefiles.stores.tables import findings, fingerprints, listings, pictures

PAGE = 500
"""Rows filled at a time."""

_DROP_PRINTS = Prepared(delete(fingerprints).where(fingerprints.c.digest == bindparam("key")))
_KEEP_PRINTS = Prepared(insert(fingerprints), "digest", "nth", "bits")


def offered_by(listing: Listing) -> Mapping[str, str | None]:
    """The columns that say where and by whom a listing is offered."""
    seller = seller_key(listing.marketplace, listing.seller) if listing.seller else None
    return {"marketplace": listing.marketplace, "seller": seller}


def keep_prints(connection: Connection, key: str, picture: Picture) -> None:
    """Let the picture kept under ``key`` be found by its fingerprints and no others."""
    _DROP_PRINTS.run(connection, {"key": key})
    bits = enumerate(map(bytes.fromhex, fingerprints_of(picture)))
    _KEEP_PRINTS.run_all(connection, [{"digest": key, "nth": nth, "bits": each} for nth, each in bits])


def fill(connection: Connection) -> None:
    """Make the columns of everything that was kept before there were any."""
    at_listing = update(listings).where(listings.c.url == bindparam("of_url"))
    at_listing = at_listing.values(marketplace=bindparam("of_marketplace"), seller=bindparam("of_seller"))
    for some in _pages(connection, listings.c.url, listings.c.doc):
        read = [(url, offered_by(from_json(Listing, doc))) for url, doc in some]
        rows = [{"of_url": url, "of_marketplace": by["marketplace"], "of_seller": by["seller"]} for url, by in read]
        connection.execute(at_listing, rows)
    at_finding = update(findings).where(findings.c.id == bindparam("of_id")).values(rank=bindparam("of_rank"))
    for some in _pages(connection, findings.c.id, findings.c.doc):
        connection.execute(at_finding, [{"of_id": key, "of_rank": rank(from_json(Finding, doc))} for key, doc in some])
    fill_prints(connection)


def fill_prints(connection: Connection) -> None:
    """Make the fingerprints of all pictures anew from what is kept of them."""
    for some in _pages(connection, pictures.c.digest, pictures.c.doc):
        for key, doc in some:
            keep_prints(connection, key, from_json(Picture, doc))


def _pages(connection: Connection, key: Any, doc: Any) -> Iterable[list[tuple[str, str]]]:
    def page(after: str) -> list[tuple[str, list[tuple[str, str]]]]:
        rows = connection.execute(select(key, doc).where(key > after).order_by(key).limit(PAGE)).all()
        return [(rows[-1][0], [(each[0], each[1]) for each in rows])] if rows else []

    return keyset(page)
