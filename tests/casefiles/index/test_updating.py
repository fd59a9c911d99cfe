"""Bringing the index up to date: everything once, again without harm, and what changes at once."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from casefiles.index.connecting import Index
from casefiles.index.names import source, target
from casefiles.index.sending import CHUNK, CHUNK_BYTES, Action, requests
from casefiles.index.updating import update
from casefiles.model import Right
from casefiles.parts import RightKind, Verdict
from casefiles.stores import open_store
from casefiles.stores.base import Coverage, Store
from casefiles.stores.feed import Lack
from tests.casefiles.index.conftest import counts, finding_ids, missing
from tests.casefiles.stores.making import DAY, NIGHT, SITE, crawled, decision, found, listing, read, right

pytestmark = pytest.mark.slow  # a server of 512 MB starts and makes indices

WHOLE = {"coverage": 2, "finding": 3, "listing": 3, "right": 1, "source": 1, "alert": 1, "audit": 1, "capture": 3, "sighting": 3}


def test_everything_is_sent_once(index: Index, store: Store) -> None:
    assert update(index, store.feed()).sent.total() == sum(WHOLE.values())
    assert counts(index) == WHOLE
    assert missing(store) == 0
    assert update(index, store.feed()).sent.total() == 0


def test_a_finding_says_what_an_officer_needs(index: Index, store: Store) -> None:
    update(index, store.feed())
    counts(index)
    asked = {"term": {"finding.status": "dismissed"}}
    (hit,) = index.client.search(index=source("finding", index.namespace), query=asked)["hits"]["hits"]
    document = hit["_source"]
    assert document["listing"]["title"] == "正品九龙山陈茶 HERA lamp"
    assert document["right"]["name"] == "HERA"
    assert document["decision"]["who"] == "officer"
    assert document["finding"]["summary"] == {"en": "grave risk", "zh": "重大风险"}
    assert document["signal"][0]["sentence"]["zh"] == "标题中有此名称。"


def test_what_a_finding_shows_changes_with_it(index: Index, store: Store) -> None:
    update(index, store.feed())
    store.keep_rights([right(owner="赫拉公司")], NIGHT)
    crawled(store, read("p2", listing("p2", "HERA 台灯"), at=NIGHT + DAY), now=NIGHT + DAY)
    sent = update(index, store.feed()).sent
    assert (sent["finding"], sent["listing"], sent["right"], sent["capture"], sent["sighting"]) == (3, 1, 1, 1, 1)
    counts(index)
    asked = {"bool": {"filter": [{"term": {"right.owner": "赫拉公司"}}, {"match_phrase": {"listing.title": "台灯"}}]}}
    assert index.client.count(index=source("finding", index.namespace), query=asked)["count"] == 1


def test_what_a_night_saw_is_counted_by_site_and_right(index: Index, store: Store) -> None:
    update(index, store.feed())
    store.keep_coverage([Coverage(night=NIGHT, site=SITE, planned=9, read=5)])
    assert update(index, store.feed()).sent == {"coverage": 1}
    store.keep_coverage([Coverage(night=NIGHT, site=SITE, planned=9, read=5)])
    assert missing(store) == 0, "the same once more is nothing new"
    counts(index)
    asked = {"bool": {"filter": [{"term": {"coverage.of": "site"}}, {"term": {"url.domain": SITE}}]}}
    (hit,) = index.client.search(index=source("coverage", index.namespace), query=asked)["hits"]["hits"]
    assert (hit["_source"]["coverage"]["read"], hit["_source"]["@timestamp"][:10]) == (5, "2026-03-01")


def test_a_source_that_is_no_more_is_taken_out(index: Index, store: Store) -> None:
    update(index, store.feed())
    store.keep_sources([])
    update(index, store.feed())
    assert counts(index)["source"] == 0


def test_same_sources_again_are_nothing_new(index: Index, store: Store) -> None:
    update(index, store.feed())
    store.keep_sources(store.sources())
    assert missing(store) == 0


def test_several_at_once_do_no_harm(index: Index, store: Store) -> None:
    with ThreadPoolExecutor(3) as workers:
        for each in [workers.submit(update, index, store.feed()) for _ in range(3)]:
            each.result()
    assert counts(index) == WHOLE
    assert missing(store) == 0


def test_an_entry_is_not_doubled_by_a_rollover_between_sending_and_noting(index: Index, store: Store) -> None:
    update(index, store.feed())
    index.client.indices.rollover(alias=target("audit", index.namespace))
    ids = [each.id for each in store.decisions()]
    store.feed().again("audit", ids)
    update(index, store.feed())
    assert counts(index)["audit"] == len(ids)


def test_a_poisoned_document_is_set_aside_and_named_and_comes_back_when_it_changes(index: Index, store: Store) -> None:
    poisoned = Right(id="p" * 600, kind=RightKind.TRADEMARK, name="too long an id: 512 bytes is the most")
    store.keep_rights([poisoned], NIGHT)
    updated = update(index, store.feed())
    assert [(kind, key) for kind, key, _ in updated.refused] == [("right", poisoned.id)]
    assert "512" in updated.refused[0][2]
    assert counts(index) == WHOLE
    assert missing(store) == 0
    assert [key for _, key, _ in store.feed().faults()] == [poisoned.id]
    store.keep_rights([Right(id=poisoned.id, kind=RightKind.GI, name="x")], NIGHT + DAY)
    assert missing(store) == 1


def test_poisoned_ones_among_many_are_found_by_halves(index: Index, store: Store) -> None:
    ids = ["p" * 600 if number == 7 else "q" * 600 if number == 30 else f"r{number}" for number in range(40)]
    store.keep_rights([Right(id=each, kind=RightKind.TRADEMARK, name="HERA") for each in ids], NIGHT)
    updated = update(index, store.feed(), kinds=["right"])
    assert {key[0] for _, key, _ in updated.refused} == {"p", "q"}
    assert updated.sent["right"] == 38 + WHOLE["right"]
    assert counts(index)["right"] == 38 + WHOLE["right"]


def test_requests_are_bounded_in_documents_and_in_bytes() -> None:
    lengths = [10] * 9 + [500] * 3 + [5_000, 10]
    actions = [
        (Lack("right", str(n), 1), Action("index", "rights", str(n), source=b"x" * size)) for n, size in enumerate(lengths)
    ]
    bounds = list(requests(actions, most=4, most_bytes=999))
    assert [end - begin for begin, end in bounds] == [4, 4, 2, 1, 1, 1, 1], (
        "no two long ones fit, and one that is too long goes alone"
    )
    assert [begin for begin, _ in bounds] == [0, *(end for _, end in bounds[:-1])]
    assert bounds[-1][1] == len(actions)
    assert list(requests([])) == []


def test_what_takes_several_requests_arrives(index: Index, store: Store) -> None:
    text = "葡萄" * 4_000
    rights = [Right(id=f"r{each}", kind=RightKind.TRADEMARK, name="HERA", text=text) for each in range(CHUNK + 100)]
    assert len(rights) * len(text.encode()) > CHUNK_BYTES
    store.keep_rights(rights, NIGHT)
    update(index, store.feed(), kinds=["right"])
    assert counts(index)["right"] == len(rights) + WHOLE["right"]


def test_one_killed_in_the_middle_loses_and_doubles_nothing(index: Index, store: Store, elasticsearch_server: str) -> None:
    killed = (
        "import os, sys\n"
        "from casefiles.index.connecting import Access, open_index\n"
        "from casefiles.index.updating import update\n"
        "from casefiles.stores import open_store\n"
        "store = open_store(sys.argv[1])\n"
        "feed, steps = store.feed(), iter(range(int(sys.argv[4]), -1, -1))\n"
        "class Dying:\n"
        "    def __getattr__(self, name):\n"
        "        if name == 'held' and next(steps) == 0:\n"
        "            os._exit(9)\n"
        "        return getattr(feed, name)\n"
        "update(open_index(Access(url=sys.argv[2], namespace=sys.argv[3])), Dying())\n"
    )
    record = store._database.name  # type: ignore[attr-defined]
    for steps in ("0", "2"):
        command = [sys.executable, "-c", killed, f"sqlite:///{record}", elasticsearch_server, index.namespace, steps]
        assert subprocess.run(command, check=False).returncode == 9
    assert missing(store) > 0
    update(index, store.feed())
    assert counts(index) == WHOLE


def test_postgresql_notes_the_same(index: Index, postgresql_record: str) -> None:
    from tests.casefiles.index.conftest import fill

    store = open_store(postgresql_record)
    fill(store)
    update(index, store.feed())
    assert counts(index) == WHOLE
    one = sorted(finding_ids(store))[0]
    store.keep_decision(decision(one, Verdict.CONFIRMED, NIGHT + DAY))
    store.keep_sources([])
    assert missing(store) == 3  # the finding, the entry of the audit, the source that is no more
    update(index, store.feed())
    assert counts(index) == WHOLE | {"audit": 2, "source": 0}
    found(store, "p9")
    assert missing(store) == 4  # finding, listing, capture, sighting
    store.close()
