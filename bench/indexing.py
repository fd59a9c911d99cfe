"""Catching up an empty Elasticsearch from the record: how fast beside the client's own ``parallel_bulk``, and in how much memory.

Findings of 2 kB in SQLite, one real node, in turns: ours reads the record, makes documents, sends them and notes what is held.
``parallel_bulk`` sends the same documents in the same requests (size, threads, mapping, refresh interval, ``_id``): once made as
it asks for them (as JSON already), which whoever uses it has to do too, once objects that lie ready in memory.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import psutil
from elasticsearch.helpers import parallel_bulk

from bench.serving import engine
from casefiles.clock import now
from casefiles.index.checking import documents
from casefiles.index.connecting import Access, Index, open_index
from casefiles.index.migrating import migrate
from casefiles.index.names import index_name, target
from casefiles.index.sending import CHUNK, CHUNK_BYTES
from casefiles.index.updating import UNDER_WAY, update
from casefiles.model import Finding, Listing, Right, Signal
from casefiles.parts import Bilingual, PageKind, Place, RightKind
from casefiles.stores import open_store
from casefiles.stores.base import Link, Outcome, Store, Visit

SITE = "index.example"
WORDS = "enamelled steel mug with a long handle and a lid that closes well, sold by the maker himself since many years "


def _fill(store: Store, first: int, count: int) -> None:
    """``count`` findings with listings of their own; documents of 2 kB."""
    right = Right(id="tm-1", kind=RightKind.TRADEMARK, name="HERA", number="12345678", owner="Hera Lamps")
    store.keep_rights([right], now())
    ledger = store.ledger(SITE)
    ledger.open(now())
    offers = [_listing(number) for number in range(first, first + count)]
    ledger.plan((Link(url=each.url, kind=PageKind.PRODUCT) for each in offers), now())
    for place in range(0, count, 50):
        some = tuple(offers[place : place + 50])
        ledger.settle(Visit(url=some[0].url, outcome=Outcome.READ, listings=some), now())
    store.keep_findings((_finding(right, each) for each in offers), (), "bench", now())


def _listing(number: int) -> Listing:
    title = f"HERA lamp number {number}, enamelled, with a shade"
    return Listing(url=f"https://{SITE}/goods/{number}", title=title, description=f"{number} {WORDS * 2}")


def _finding(right: Right, on: Listing) -> Finding:
    sentence = Bilingual(en=f"The title names {right.name}. {WORDS}", zh=f"标题中有“{right.name}”。")
    place = Place(field="title", start=0, end=4)
    signals = tuple(
        Signal(
            right_id=right.id,
            listing_url=on.url,
            matcher=matcher,
            version=1,
            supports=True,
            strength=0.9,
            sentence=sentence,
            found=on.title,
            expected=right.name,
            place=place,
        )
        for matcher in ("text.names", "text.goods")
    )
    return Finding(right_id=right.id, listing_url=on.url, risk=0.9, signals=signals)


def _emptied(index: Index, store: Store) -> None:
    """An index of findings that holds none, and a record that knows it."""
    index.client.indices.delete(index=index_name("finding", index.namespace))
    migrate(index, store.feed())


def _ours(index: Index, store: Store) -> float:
    """Findings a second."""
    _emptied(index, store)
    began = time.perf_counter()
    sent = update(index, store.feed()).sent["finding"]
    return sent / (time.perf_counter() - began)


def _bare(index: Index, store: Store, actions: Iterable[dict[str, Any]]) -> float:
    """The same by ``parallel_bulk`` alone."""
    _emptied(index, store)
    began = time.perf_counter()
    results = parallel_bulk(index.client, actions, UNDER_WAY, CHUNK, CHUNK_BYTES)
    sent = sum(ok for ok, _ in results)
    return sent / (time.perf_counter() - began)


def _actions(index: Index, store: Store) -> Iterator[dict[str, Any]]:
    place = target("finding", index.namespace)
    for page in documents(index, store.feed(), "finding"):
        for _key, made in page:
            yield {"_op_type": "index", "_index": place, "_id": made.identity, "require_alias": True, "_source": made.source}


def _peak(url: str, record: str, namespace: str) -> float:
    """Largest resident memory, in MiB, of a process that catches up everything."""
    command = [sys.executable, "-m", "bench.indexing", url, record, namespace]
    with subprocess.Popen(command) as catching_up:
        process, peak = psutil.Process(catching_up.pid), 0
        while catching_up.poll() is None:
            try:
                peak = max(peak, process.memory_info().rss)
            except psutil.NoSuchProcess:
                break
            time.sleep(0.02)
    if catching_up.returncode != 0:
        raise RuntimeError("the process that catches up failed")
    return peak / 2**20


def measure(quick: bool) -> Mapping[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """Figures of both; the memory at two sizes, one ten times the other."""
    few, many, rounds = (1_000, 3_000, 3) if quick else (10_000, 100_000, 5)
    with engine("elasticsearch") as url, TemporaryDirectory() as scratch:
        record = f"sqlite:///{scratch}/record.db"
        store, index = open_store(record), open_index(Access(url=url, namespace="bench"))
        _fill(store, 0, few)
        migrate(index, store.feed())
        update(index, store.feed())
        size = median(len(each["_source"]) for each in _actions(index, store))
        made = [each | {"_source": json.loads(each["_source"])} for each in _actions(index, store)]
        made_already, made_as_asked = [], []
        for _ in range(rounds):
            ours = _ours(index, store)
            made_as_asked.append(ours / _bare(index, store, _actions(index, store)))
            made_already.append(ours / _bare(index, store, made))
        del made
        peaks = [_peak(url, record, "few")]
        _fill(store, few, many - few)
        peaks.append(_peak(url, record, "many"))
        index.close()
        store.close()
    return {
        "engines: bytes of a finding's document": size,
        "engines: findings indexed a second, share of parallel_bulk's": median(made_as_asked),
        "engines: findings indexed a second, share of parallel_bulk's with documents made before": median(made_already),
        f"engines: memory of catching up {few:,} findings, MiB": peaks[0],
        "engines: memory of catching up many findings, MiB": peaks[1],
    }


def _catch_up(url: str, record: str, namespace: str) -> None:
    """All kinds, from nothing."""
    store, index = open_store(record), open_index(Access(url=url, namespace=namespace))
    migrate(index, store.feed())
    update(index, store.feed())
    index.close()
    store.close()


if __name__ == "__main__":
    _catch_up(*sys.argv[1:])
