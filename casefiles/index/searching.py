"""Findings searched in the index: page after page from one point in time, as the record would answer at that moment."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from elasticsearch import ApiError

from casefiles.index.connecting import Index
from casefiles.index.documents import HASHES
from casefiles.index.faults import translated
from casefiles.index.names import source
from casefiles.searching import (
    FACETS,
    MAX_NEAR,
    TOP,
    Facets,
    Near,
    Page,
    Place,
    Query,
    bounded,
    cursor_at,
    place_of,
    too_many_near,
)  # fmt: skip
from casefiles.stores.batches import batches
from casefiles.stores.words import asked, is_run

KEPT = "5m"
"""How long the state that pages are read from is kept after each page; a later cursor goes on in the state of then."""
MOST = 10_000
"""Documents that one answer of the server holds (index.max_result_window), and nearest vectors that it compares."""

AT_ONCE = 32
"""Neighbourhoods asked for in one request: a picture with two regions in all turns, and inverted."""

Clause = Mapping[str, Any]

_FIELDS: Mapping[str, str] = {
    "level": "finding.level",
    "harm": "finding.harm",
    "status": "finding.status",
    "right": "right.id",
    "marketplace": "listing.marketplace",
    "seller": "seller.key",
}
_SORT = [{"finding.rank": "asc"}, {"finding.id": "asc"}]


class IndexSearch:
    """See :class:`casefiles.searching.Search`; every verb may raise :class:`casefiles.errors.IndexUnavailable`."""

    def __init__(self, index: Index) -> None:
        self.index = index

    def findings(self, query: Query, limit: int = 50, cursor: str | None = None) -> Page:
        """See :meth:`casefiles.searching.Search.findings`."""
        bounded(limit)
        place = place_of(cursor, query)
        given: dict[str, Any] = {"search_after": [place.rank, place.id]} if place else {}
        with self._asked() as client:
            wanted = {"query": self._conditions(query), "sort": _SORT, "size": limit + 1, "source": False, **given}
            answer = self._in_snapshot(place.snapshot if place else None, track_total_hits=True, **wanted)
            hits, page = answer["hits"]["hits"], answer["hits"]["hits"][:limit]
            if len(hits) <= limit:
                client.options(ignore_status=404).close_point_in_time(id=answer["pit_id"])
        total = answer["hits"]["total"]["value"]
        ids = tuple(hit["sort"][1] for hit in page)
        if len(hits) <= limit:
            return Page(ids, total, None)
        last, identity = page[-1]["sort"][:2]
        return Page(ids, total, cursor_at(Place(last, identity, answer["pit_id"]), query))

    def facets(self, query: Query, names: Sequence[str] = FACETS) -> Facets:
        """See :meth:`casefiles.searching.Search.facets`. Counts over several shards may be too low by what a shard left out."""
        order = [{"_count": "desc"}, {"_key": "asc"}]
        terms = {name: {"terms": {"field": _FIELDS[name], "size": TOP, "order": order}} for name in names}
        with self._asked() as client:
            where = source("finding", self.index.namespace)
            found = client.search(
                index=where, query=self._conditions(query), aggs=terms, size=0, allow_partial_search_results=False
            )
        counted = found.get("aggregations", {})
        return {name: {each["key"]: each["doc_count"] for each in counted[name]["buckets"]} for name in names}

    def near(self, near: Sequence[Near]) -> list[str]:
        """See :meth:`casefiles.searching.Search.near`."""
        return sorted(url for _, url in self._near(near))

    def _near(self, near: Sequence[Near]) -> set[tuple[str, str]]:
        """Id and URL of each near listing."""
        found: set[tuple[str, str]] = set()
        with self._asked() as client:
            for some in batches(dict.fromkeys(near), AT_ONCE):
                answer = client.search(
                    index=source("listing", self.index.namespace),
                    query={"bool": {"should": [near_to(each) for each in some]}},
                    size=MAX_NEAR + 1,
                    stored_fields="_none_",
                    docvalue_fields=["listing.id", "url.full"],
                    allow_partial_search_results=False,
                )
                fields = (hit["fields"] for hit in answer["hits"]["hits"])
                found |= {(each["listing.id"][0], each["url.full"][0]) for each in fields}
                if len(found) > MAX_NEAR:
                    raise too_many_near()
        return found

    def _conditions(self, query: Query) -> Clause:
        given = {
            "status": query.statuses,
            "level": query.levels,
            "harm": query.harms,
            "right": query.rights,
            "marketplace": query.marketplaces,
            "seller": query.sellers,
        }
        wanted: list[Clause] = [{"terms": {_FIELDS[name]: list(values)}} for name, values in given.items() if values]
        if query.min_risk > 0:
            wanted.append({"range": {"finding.risk": {"gte": query.min_risk}}})
        if query.since is not None:
            wanted.append({"range": {"finding.first_at": {"gte": query.since.isoformat()}}})
        wanted += map(_holding, asked(query.text))
        if query.near:
            wanted.append({"terms": {"listing.id": sorted(identity for identity, _ in self._near(query.near))}})
        return {"bool": {"filter": wanted}}

    def _in_snapshot(self, snapshot: str | None, **wanted: Any) -> Mapping[str, Any]:
        """The answer from the state ``snapshot``; from the present one when there is none, or when it is no longer kept: pages
        are sorted by what no two findings share, so that the next begins behind the last one all the same.
        """
        if snapshot is not None:
            try:
                return self._read(snapshot, **wanted)
            except ApiError as error:
                if error.status_code not in (400, 404):
                    raise
        where = source("finding", self.index.namespace)
        return self._read(str(self.index.client.open_point_in_time(index=where, keep_alive=KEPT)["id"]), **wanted)

    def _read(self, snapshot: str, **wanted: Any) -> Mapping[str, Any]:
        kept = {"id": snapshot, "keep_alive": KEPT}
        body: Mapping[str, Any] = self.index.client.search(pit=kept, allow_partial_search_results=False, **wanted).body
        return body

    @contextmanager
    def _asked(self) -> Iterator[Any]:
        with translated(self.index.access.url):
            yield self.index.client


def _holding(piece: str) -> Clause:
    """One of :func:`casefiles.stores.words.asked` in a listing's words, which are kept as the record keeps them."""
    if not is_run(piece):
        return {"term": {"listing.words": piece}}
    if len(piece) == 1:
        return {"prefix": {"listing.words": piece}}
    return {"match_phrase": {"listing.words": " ".join(piece[at : at + 2] for at in range(len(piece) - 1))}}


def near_to(near: Near) -> Clause:
    """The query for listings with a fingerprint near to this one. All vectors are compared (``flat``): none is lost."""
    field = f"fingerprint.{HASHES[len(near.bits)]}"
    vector = {"field": field, "query_vector": near.bits, "k": MAX_NEAR + 1, "num_candidates": MOST, "similarity": near.radius}
    return {"nested": {"path": "fingerprint", "query": {"knn": vector}, "score_mode": "max"}}
