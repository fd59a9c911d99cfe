"""Listings in which new rights may be found, asked of the index by what listings are traced by."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from casefiles.index.connecting import Index
from casefiles.index.documents import MAX_TEXT
from casefiles.index.faults import translated
from casefiles.index.names import source
from casefiles.index.sending import refresh
from casefiles.stores.batches import batches
from casefiles.stores.feed import Feed

PAGE = 10_000
"""Candidates of one answer (index.max_result_window)."""
AT_ONCE = 200
"""Signs asked for in one request: with their traces fewer clauses than any server refuses (1,024 at least)."""
MOST_WAITING = 20_000
"""Listings that the index may lack: they are all candidates, and with more it is no gain to ask it."""
FIELD = "listing.traces"

Clause = Mapping[str, Any]


class Sign(Protocol):
    """Of these traces so many at least."""

    @property
    def traces(self) -> frozenset[str]:
        """What a listing leaves."""

    @property
    def least(self) -> int:
        """How many of them it must have left."""


def candidates(index: Index, feed: Feed, signs: Sequence[Sign], version: str) -> set[str] | None:
    """URLs of all listings that have one of ``signs``, or were not traced by ``version``, and of those that the index lacks;
    ``None`` where it cannot be trusted to name all: it lacks many, holds fewer than it was sent, or cut an address.

    Raises:
        IndexUnavailable: it does not answer.
    """
    waiting = feed.count("listing")
    if waiting > MOST_WAITING:
        return None
    refresh(index, "listing")
    where = source("listing", index.namespace)
    with translated(index.access.url):
        if index.client.count(index=where)["count"] < feed.sent("listing"):
            return None
        found = {url for asked in _asked(signs, version) for url in _urls(index, where, asked)}
    if any(len(url) >= MAX_TEXT for url in found):
        return None
    found.update(lack.key for lack in feed.lacking("listing", limit=MOST_WAITING))
    found.update(key for kind, key, _ in feed.faults() if kind == "listing")
    return found


def _asked(signs: Sequence[Sign], version: str) -> Iterator[Clause]:
    """Few requests: what one trace alone tells, and what was traced otherwise, in the first."""
    single = sorted({trace for sign in signs if sign.least == 1 for trace in sign.traces})
    yield {"bool": {"should": [{"terms": {FIELD: single}}, {"bool": {"must_not": {"term": {"listing.traced_by": version}}}}]}}
    for some in batches((sign for sign in signs if sign.least > 1), AT_ONCE):
        yield {"bool": {"should": [_having(sign) for sign in some]}}


def _having(sign: Sign) -> Clause:
    terms = [{"term": {FIELD: trace}} for trace in sorted(sign.traces)]
    if sign.least == len(terms):
        return {"bool": {"filter": terms}}
    return {"bool": {"should": terms, "minimum_should_match": sign.least}}


def _urls(index: Index, where: str, asked: Clause) -> Iterator[str]:
    client, after = index.client, dict[str, Any]()
    snapshot = client.open_point_in_time(index=where, keep_alive="1m")["id"]
    wanted: dict[str, Any] = {
        "query": {"bool": {"filter": asked}},
        "sort": [{"_shard_doc": "asc"}],
        "size": PAGE,
        "stored_fields": "_none_",  # an id would cost unpacking the document it is kept with
    }
    while True:
        kept = {"id": snapshot, "keep_alive": "1m"}
        answer = client.search(
            pit=kept, docvalue_fields=[{"field": "url.full"}], allow_partial_search_results=False, **wanted, **after
        )
        hits = answer["hits"]["hits"]
        yield from (hit["fields"]["url.full"][0] for hit in hits)
        snapshot = answer["pit_id"]
        if len(hits) < PAGE:
            client.close_point_in_time(id=snapshot)
            return
        after = {"search_after": hits[-1]["sort"]}
