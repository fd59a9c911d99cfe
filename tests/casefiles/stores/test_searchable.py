"""A record from before findings could be searched: the columns are made of what is kept."""

from dataclasses import replace

from sqlalchemy import text

from casefiles.model import seller_key
from casefiles.parts import Seller
from casefiles.searching import Near, Query
from casefiles.stores import open_store
from casefiles.stores.base import Coverage
from casefiles.stores.opening import database_at
from casefiles.stores.searchable import fill
from casefiles.stores.touching import triggers
from tests.casefiles.stores.making import NIGHT, SITE, crawled, finding, listing, picture, read, right, url


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


def test_what_nights_saw_before_is_indexed_too(store_url: str) -> None:
    """A record from before coverage was indexed: its triggers are made, and what it holds is noted once."""
    store = open_store(store_url)
    seen = [Coverage(night=NIGHT, site=SITE, read=3), Coverage(night=NIGHT, site=SITE, right="hera", read=2)]
    store.keep_coverage(seen)
    store.close()
    database = database_at(store_url)
    with database.writing() as connection:
        dialect = connection.dialect.name
        for name in (statement.split()[2] for statement in triggers(dialect, "coverages") if "CREATE TRIGGER" in statement):
            connection.execute(text(f"DROP TRIGGER {name}" if dialect == "sqlite" else f"DROP FUNCTION {name} CASCADE"))
        connection.execute(text("DELETE FROM indexing"))
        connection.execute(text("DROP TABLE embeddings"))
        connection.execute(text("DROP INDEX indexing_refused"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0009'"))
    database.close()
    store = open_store(store_url)
    feed = store.feed()
    assert feed.keys("coverage") == [lack.key for lack in feed.lacking("coverage")]
    assert [entry.noun for entry in feed.entries("coverage", feed.keys("coverage")).values()] == seen
    assert feed.keys("coverage", feed.keys("coverage", limit=1)[0]) == feed.keys("coverage")[1:]
    feed.held(feed.lacking("coverage"))
    store.keep_coverage([replace(seen[0], read=4), seen[1]])
    assert len(feed.lacking("coverage")) == 1
    store.close()
