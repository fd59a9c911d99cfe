"""An index of a test's own on the one real node, and a record with one of everything in it."""

from collections.abc import Iterator

import pytest

from casefiles.index.connecting import Access, Index, open_index
from casefiles.index.migrating import migrate
from casefiles.model import Source
from casefiles.stores import open_store
from casefiles.stores.base import Coverage, Store
from casefiles.stores.feed import KINDS
from tests.casefiles.stores.making import NIGHT, SITE, alert, decision, found, subscription


@pytest.fixture
def store(sqlite_record: str) -> Iterator[Store]:
    """Three findings, one of them decided and told; a source."""
    opened = open_store(sqlite_record)
    fill(opened)
    yield opened
    opened.close()


def fill(store: Store) -> None:
    first = found(store, "p1", title="正品九龙山陈茶 HERA lamp")
    found(store, "p2", 0.6)
    found(store, "p3", 0.3)
    store.keep_decision(decision(first.id))
    store.keep_sources([Source(id="s1", name="灯具店", sellers=("shop.example|7",), identifiers=())])
    store.keep_subscription(subscription())
    store.keep_alerts([alert("a1", first.id)], [])
    store.keep_coverage(
        [Coverage(night=NIGHT, site=SITE, planned=9, read=3), Coverage(night=NIGHT, site=SITE, right="hera", read=3)]
    )


@pytest.fixture
def index(elasticsearch_server: str, namespace: str, store: Store) -> Iterator[Index]:
    """Migrated and empty."""
    opened = open_index(Access(url=elasticsearch_server, namespace=namespace))
    migrate(opened, store.feed())
    yield opened
    made = opened.client.indices.get(index=f"markwatch-*-{namespace}-v*", filter_path="*.aliases")
    opened.client.indices.delete(index=list(made))
    opened.close()


def counts(index: Index) -> dict[str, int]:
    """Documents by kind, all that was sent counted."""
    from casefiles.index.names import source

    where = {kind: source(kind, index.namespace) for kind in KINDS}
    index.client.indices.refresh(index=",".join(where.values()), ignore_unavailable=True)
    asked = {"ignore_unavailable": True}
    return {kind: index.client.count(index=name, **asked)["count"] for kind, name in where.items()}  # type: ignore[arg-type]


def missing(store: Store) -> int:
    feed = store.feed()
    return sum(feed.count(kind) for kind in KINDS)


def finding_ids(store: Store) -> set[str]:
    return {each.finding.id for each in store.findings()}
