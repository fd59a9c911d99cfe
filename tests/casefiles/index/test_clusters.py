"""Other servers than one of the newest series: three nodes of which one is killed, and 8.19, whose disk is full."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from elasticsearch import Elasticsearch

from casefiles.errors import IndexUnavailable
from casefiles.index.checking import check
from casefiles.index.connecting import Access, Index, open_index
from casefiles.index.migrating import migrate
from casefiles.index.updating import update
from casefiles.stores.base import Store
from tests.casefiles.index.conftest import counts, missing
from tests.casefiles.index.test_updating import WHOLE
from tests.casefiles.stores.making import DAY, NIGHT, found
from tests.conftest import TOOLS, served

pytestmark = pytest.mark.slow  # servers start

MORE = 60
"""Findings that are added while a node dies."""


@pytest.fixture
def three() -> Iterator[tuple[str, Path]]:
    yield from served(TOOLS / "elasticsearch.py", "Elasticsearch on three nodes", "--nodes", "3")


@pytest.fixture(scope="module")
def older() -> Iterator[str]:
    for url, _ in served(TOOLS / "elasticsearch.py", "Elasticsearch 8.19", "--series", "8"):
        yield url


def killed(folder: Path, node: int) -> None:
    """SIGKILL for one node and its launcher, which is its session's leader."""
    os.killpg(int((folder / f"node{node}" / "pid").read_text()), signal.SIGKILL)


def until(true: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.5)


def test_one_node_of_three_is_killed_while_documents_are_sent(three: tuple[str, Path], store: Store) -> None:
    urls, folder = three
    index = open_index(Access(url=urls, namespace="three"))
    assert index.client.cluster.health()["number_of_nodes"] == 3
    feed = store.feed()
    migrate(index, feed)
    update(index, feed)
    index.client.cluster.health(wait_for_status="green", timeout="60s")
    for number in range(MORE):
        found(store, f"more{number}")
    victim = int(str(index.client.cat.master(h="node").body).strip().removeprefix("node"))
    pages = iter(range(MORE))

    def step(_kind: str, _done: int) -> None:
        if next(pages) == 0:  # the first kind is sent, the others are not
            killed(folder, victim)

    try:
        update(index, feed, step)
    except IndexUnavailable:  # a new master may take longer than we wait; the next run goes on
        update(index, feed)
    left = [url for number, url in enumerate(urls.split(",")) if number != victim]
    living = open_index(Access(url=",".join(left), namespace="three"))
    assert living.client.cluster.health()["number_of_nodes"] == 2
    more = dict.fromkeys(("finding", "listing", "capture", "sighting"), MORE)
    assert counts(living) == {kind: count + more.get(kind, 0) for kind, count in WHOLE.items()}
    assert missing(store) == 0
    assert check(living, feed, NIGHT + DAY).differences == []
    living.close()
    index.close()


@pytest.fixture
def on_older(older: str, namespace: str, store: Store) -> Iterator[Index]:
    opened = open_index(Access(url=older, namespace=namespace))
    migrate(opened, store.feed())
    yield opened
    opened.close()


def test_the_older_series_holds_the_same(on_older: Index, store: Store) -> None:
    version = on_older.client.nodes.info(node_id="_local", filter_path="nodes.*.version")["nodes"].popitem()[1]["version"]
    assert version.startswith("8.19.")
    assert update(on_older, store.feed()).sent.total() == sum(WHOLE.values())
    assert counts(on_older) == WHOLE
    assert check(on_older, store.feed(), NIGHT + DAY).differences == []
    found(store, "p9")
    update(on_older, store.feed())
    assert counts(on_older)["finding"] == WHOLE["finding"] + 1
    assert migrate(on_older, store.feed()).done == []


def test_a_disk_beyond_its_watermark_is_said_and_nothing_is_lost(on_older: Index, store: Store) -> None:
    """The server's own disk monitor blocks the indices: the least that any disk holds is more than a hundredth."""
    client, name = on_older.client, f"markwatch-findings-{on_older.namespace}-v*"
    _watermark(client, "1%", enabled=True)

    def blocked() -> bool:
        settings = client.indices.get_settings(index=name).body
        return all(each["settings"]["index"].get("blocks", {}).get("read_only_allow_delete") for each in settings.values())

    try:
        until(blocked, 90)
        with pytest.raises(IndexUnavailable) as refused:
            update(on_older, store.feed())
        assert "its disk is almost full" in str(refused.value)
        assert "服务器磁盘将满" in refused.value.said_in("zh")
        assert missing(store) > 0
    finally:
        _watermark(client, None, enabled=None)
    until(lambda: not blocked(), 90)
    update(on_older, store.feed())
    assert counts(on_older) == WHOLE


def _watermark(client: Elasticsearch, level: str | None, *, enabled: bool | None) -> None:
    disk = "cluster.routing.allocation.disk"
    marks = {f"{disk}.watermark.{name}": level for name in ("low", "high", "flood_stage")}
    client.cluster.put_settings(
        persistent={**marks, f"{disk}.threshold_enabled": enabled, "cluster.info.update.interval": "10s" if enabled else None}
    )
