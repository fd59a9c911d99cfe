"""A record from before findings could be searched: the columns are made of what is kept."""

from dataclasses import replace

from sqlalchemy import text

from casefiles.model import seller_key
from casefiles.parts import Seller
from casefiles.searching import Near, Query
from casefiles.stores import open_store
from casefiles.stores.opening import database_at
from casefiles.stores.searchable import fill
from tests.casefiles.stores.making import NIGHT, crawled, finding, listing, picture, read, right, url


def test_what_is_searched_by_is_made_of_what_is_kept(store_url: str) -> None:
    store = open_store(store_url)
    seller = Seller(id="7", name="灯具店")
    offer = replace(listing("p1", "HERA 灯", pictures=("a.jpg",)), marketplace="shop.example", seller=seller)
    crawled(store, read("p1", offer, pictures=(picture("a.jpg", hashes=("f" * 64,)),)))
    store.keep_rights([right()], NIGHT)
    store.keep_findings([finding(right(), offer, risk) for risk in (0.3, 0.9)], [], "", NIGHT)
    query = Query(sellers=(seller_key("shop.example", seller),), marketplaces=("shop.example",), near=(Near("f" * 64, 0),))
    before = store.searching().findings(query)
    database = database_at(store_url)
    with database.writing() as connection:
        for blanked in ("UPDATE listings SET marketplace = NULL, seller = NULL", "UPDATE findings SET rank = 0"):
            connection.execute(text(blanked))
        connection.execute(text("DELETE FROM fingerprints"))
    assert store.searching().findings(query).total == 0
    with database.writing() as connection:
        fill(connection)
    database.close()
    assert store.searching().findings(query) == before
    assert before.total == 1
    assert store.searching().near([Near("f" * 64, 0)]) == [url("p1")]
    store.close()
