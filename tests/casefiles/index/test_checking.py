"""The index held against the record, repaired, and rebuilt beside itself while others write."""

import threading

import pytest

from casefiles.index.checking import check
from casefiles.index.connecting import Index
from casefiles.index.migrating import drift, keeps_retention, migrate, written
from casefiles.index.names import common_alias, index_name, read_alias, source, target
from casefiles.index.updating import update
from casefiles.stores.base import Store
from casefiles.stores.feed import KINDS
from tests.casefiles.index.conftest import counts, missing
from tests.casefiles.index.test_updating import WHOLE
from tests.casefiles.stores.making import DAY, NIGHT, found

pytestmark = pytest.mark.slow  # a server of 512 MB starts and makes indices


def test_what_was_taken_out_changed_or_added_by_hand_is_found_and_repaired(index: Index, store: Store) -> None:
    update(index, store.feed())
    assert check(index, store.feed(), NIGHT + DAY).differences == []
    client, findings = index.client, target("finding", index.namespace)
    ids = [hit["_id"] for hit in client.search(index=findings, source=False)["hits"]["hits"]] or sorted(
        each.finding.id for each in store.findings()
    )
    counts(index)
    client.delete(index=findings, id=ids[0], refresh=True)
    client.update(index=findings, id=ids[1], doc={"record": {"low": 1}}, refresh=True)
    extra = {
        "@timestamp": "2026-03-01T02:00:00.000Z",
        "record": {"namespace": index.namespace, "revision": 1, "day": "2026-03-01"},
    }
    client.index(index=findings, id="stranger", document=extra, refresh=True)
    (difference,) = check(index, store.feed(), NIGHT + DAY).differences
    assert (difference.kind, difference.missing, difference.other, difference.extra) == ("finding", 1, 1, 1)
    update(index, store.feed())
    assert check(index, store.feed(), NIGHT + DAY).differences == []
    assert counts(index) == WHOLE


def test_an_index_that_was_wiped_is_made_and_filled_again(index: Index, store: Store) -> None:
    update(index, store.feed())
    index.client.indices.delete(index=index_name("finding", index.namespace))
    migrate(index, store.feed())
    update(index, store.feed())
    assert counts(index) == WHOLE


def test_a_field_that_was_added_by_hand_is_named(index: Index, store: Store) -> None:
    name = source("finding", index.namespace)
    assert drift(index, "finding") == []
    index.client.indices.put_mapping(index=name, properties={"mood": {"type": "keyword"}})
    assert drift(index, "finding") == ["mood"]


def test_a_server_without_retention_is_known(index: Index, store: Store) -> None:
    migrated = migrate(index, store.feed())
    assert ("retention" in migrated.cannot) is not keeps_retention(index)


def test_the_next_version_is_built_beside_while_others_write_and_read(index: Index, store: Store) -> None:
    feed, old = store.feed(), index_name("finding", index.namespace, 0)
    update(index, feed)
    _put_back(index, "finding", old)
    feed.forget("finding")
    update(index, feed)
    counts(index)
    seen: list[int] = []
    over = threading.Event()

    def reading() -> None:
        while not over.is_set():
            index.client.indices.refresh(index=read_alias("finding", index.namespace))
            seen.append(index.client.count(index=read_alias("finding", index.namespace))["count"])

    reader = threading.Thread(target=reading)
    reader.start()
    for number in range(4, 8):
        found(store, f"p{number}")
    writer = threading.Thread(target=update, args=(index, feed))
    writer.start()
    migrate(index, feed)
    writer.join()
    update(index, feed)
    over.set()
    reader.join()
    assert written(index, "finding") == index_name("finding", index.namespace)
    assert min(seen) >= WHOLE["finding"]
    assert counts(index)["finding"] == WHOLE["finding"] + 4
    assert missing(store) == 0
    assert check(index, feed, NIGHT + DAY).differences == []
    index.client.indices.delete(index=old)


def _put_back(index: Index, kind: str, old: str) -> None:
    """As it stood before the mapping changed: the aliases on an index of the version before."""
    index.client.indices.create(index=old)
    names = (common_alias(kind), read_alias(kind, index.namespace), target(kind, index.namespace))
    index.client.indices.update_aliases(actions=[{"add": {"index": old, "alias": name}} for name in names])
    index.client.indices.delete(index=index_name(kind, index.namespace))


def test_every_kind_is_named_once() -> None:
    assert len({source(kind, "x") for kind in KINDS}) == len(KINDS)
