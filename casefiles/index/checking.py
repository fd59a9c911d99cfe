"""Whether the index equals the record: counts and digests by day first, one by one where a day differs; and its repair."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from elasticsearch import ApiError

import es_mappings
from casefiles.index.connecting import Index
from casefiles.index.documents import Document, document
from casefiles.index.faults import translated
from casefiles.index.names import source
from casefiles.index.sending import Action, refresh, send
from casefiles.index.updating import actions
from casefiles.stores.feed import Feed, Lack
from casefiles.stores.touching import LASTING, STREAMED

PAGE = 500
"""Things compared at a time."""

Step = Callable[[str, int], None]
Day = tuple[int, int, int]
"""Number of documents and the sums of their two digest numbers."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What is not as in the record, of one kind."""

    kind: str
    missing: int = 0
    other: int = 0
    extra: int = 0


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome of a check."""

    counts: Counter[str] = field(default_factory=Counter)
    differences: list[Difference] = field(default_factory=list)
    """As they were before they were repaired."""
    refused: list[tuple[str, str, str]] = field(default_factory=list)


def check(index: Index, feed: Feed, now: datetime, step: Step = lambda _kind, _done: None) -> Checked:
    """Compare all kinds; repair what differs.

    Entries of a stream that are older than it keeps them are no difference, nor are things that the index refused.

    Raises:
        IndexUnavailable: it does not answer, or does not take what it lacks.
    """
    checked = Checked(refused=feed.faults())
    refused = {(kind, key) for kind, key, _ in checked.refused}
    for kind in (*LASTING, *STREAMED):
        refresh(index, kind)
        oldest = _oldest(kind, now)
        here = _record_days(index, feed, kind, oldest, refused, step)
        there = _index_days(index, kind, oldest)
        checked.counts[kind] = sum(day[0] for day in here.values())
        if days := sorted(day for day in {**here, **there} if here.get(day) != there.get(day)):
            checked.differences.append(_repair(index, feed, kind, set(days), refused))
    return checked


_RETAINED = {"alert": "alerts", "audit": "audit", "capture": "captures", "sighting": "sightings"}


def _oldest(kind: str, now: datetime) -> str:
    """The first day that is compared: a day within what the stream keeps, for it deletes whole indices."""
    kept = es_mappings.retention(_RETAINED[kind]) if kind in _RETAINED else None
    if kept is None:
        return ""
    return datetime.fromtimestamp(now.timestamp() - 86400 * (int(kept.removesuffix("d")) - 1), tz=now.tzinfo).date().isoformat()


def documents(index: Index, feed: Feed, kind: str) -> Iterator[list[tuple[str, Document]]]:
    """Every thing of ``kind`` in the record as key and document, a page at a time."""
    after = ""
    while keys := feed.keys(kind, after, PAGE):
        entries, revisions = feed.entries(kind, keys), feed.revisions(kind, keys)
        there = [key for key in keys if key in entries]
        yield [(key, document(kind, entries[key], index.namespace, revisions.get(key, 0), index.traced)) for key in there]
        after = keys[-1]


def _record_days(
    index: Index, feed: Feed, kind: str, oldest: str, refused: set[tuple[str, str]], step: Step
) -> Mapping[str, Day]:
    days: defaultdict[str, Day] = defaultdict(lambda: (0, 0, 0))
    done = 0
    for page in documents(index, feed, kind):
        for record in (made.record for key, made in page if (kind, key) not in refused):
            if record["day"] >= oldest:
                count, low, high = days[record["day"]]
                days[record["day"]] = count + 1, low + record["low"], high + record["high"]
        done += len(page)
        step(kind, done)
    return days


def _index_days(index: Index, kind: str, oldest: str) -> Mapping[str, Day]:
    by_day = {"day": {"terms": {"field": "record.day"}}}
    sums = {"low": {"sum": {"field": "record.low"}}, "high": {"sum": {"field": "record.high"}}}
    days: dict[str, Day] = {}
    after: dict[str, Any] = {}
    while True:
        asked = {"days": {"composite": {"size": 1000, "sources": [by_day], **after}, "aggs": sums}}
        answer = _search(index, kind, aggs=asked, size=0, query=_ours(index, oldest))
        buckets = answer.get("aggregations", {}).get("days", {}).get("buckets", [])
        for each in buckets:
            days[each["key"]["day"]] = each["doc_count"], int(each["low"]["value"]), int(each["high"]["value"])
        if len(buckets) < 1000:
            return days
        after = {"after": buckets[-1]["key"]}


def _ours(index: Index, oldest: str) -> Mapping[str, Any]:
    return {"bool": {"filter": [{"range": {"record.day": {"gte": oldest}}}, {"term": {"record.namespace": index.namespace}}]}}


def _search(index: Index, kind: str, **asked: Any) -> Mapping[str, Any]:
    """A search over all of a kind, in full or not at all; nothing found when there is no such index yet."""
    with translated(index.access.url):
        try:
            found = index.client.search(index=source(kind, index.namespace), allow_partial_search_results=False, **asked)
        except ApiError as error:
            if error.status_code == 404:
                return {}
            raise
    body: Mapping[str, Any] = found.body
    return body


def _held(index: Index, kind: str, days: set[str]) -> dict[str, list[tuple[str, int, int, int]]]:
    """``_id`` → the documents of these days under it: index, revision and digest numbers."""
    found: defaultdict[str, list[tuple[str, int, int, int]]] = defaultdict(list)
    for day in sorted(days):
        after: dict[str, Any] = {}
        while True:
            asked = {
                "query": {"term": {"record.day": day}},
                "sort": [{"record.revision": "asc"}, {"record.low": "asc"}, {"_doc": "asc"}],
            }
            fields = ["record.revision", "record.low", "record.high"]
            hits = _search(index, kind, size=PAGE * 10, source=fields, **asked, **after).get("hits", {}).get("hits", [])
            for hit in hits:
                record = hit["_source"]["record"]
                digest = record.get("low", -1), record.get("high", -1)  # -1: no document of ours
                found[hit["_id"]].append((hit["_index"], record.get("revision", 0), *digest))
            if len(hits) < PAGE * 10:
                break
            after = {"search_after": hits[-1]["sort"]}
    return found


def _repair(index: Index, feed: Feed, kind: str, days: set[str], refused: set[tuple[str, str]]) -> Difference:
    held = _held(index, kind, days)
    missing: list[str] = []
    other: dict[str, int] = {}
    twice: list[tuple[str, str]] = []
    for page in documents(index, feed, kind):
        for key, (identity, record, _) in page:
            there = held.pop(identity, None)
            if (kind, key) in refused or (there is None and record["day"] not in days):
                continue
            twice += [(each[0], identity) for each in (there or ())[1:]]
            if there is None:
                missing.append(key)
            elif (there[0][2], there[0][3]) != (record["low"], record["high"]):
                other[key] = there[0][1]
    extra = twice + [(place[0], identity) for identity, places in held.items() for place in places]
    _remove(index, extra)
    above = max([0, *other.values()])
    feed.again(kind, [*missing, *other], above)
    return Difference(kind, len(missing), len(other), len(extra))


def _remove(index: Index, extra: Sequence[tuple[str, str]]) -> None:
    """Delete what the record does not hold; from a stream by the index behind it."""
    lacks = [(Lack("", identity, 0), Action("delete", place, identity)) for place, identity in extra]
    if lacks:
        send(index, lacks)


def repair_all(index: Index, feed: Feed, kind: str, where: str, step: Step) -> int:
    """Write to the index ``where`` every thing of ``kind`` that it does not hold at its present revision; return how many."""
    after, written, done = "", 0, 0
    while keys := feed.keys(kind, after, PAGE):
        entries, revisions = feed.entries(kind, keys), feed.revisions(kind, keys)
        lacks = [Lack(kind, key, revisions.get(key, 1)) for key in keys]
        wanted = actions(index, lacks, entries, where)
        with translated(index.access.url):
            ids = [action.identity for _, action in wanted]
            answer = index.client.mget(index=where, ids=ids, source=["record.revision"])["docs"]
        there = {each["_id"]: each["_source"]["record"]["revision"] for each in answer if each.get("found")}
        stale = [(lack, action) for lack, action in wanted if there.get(action.identity, -1) < lack.revision]
        if stale:
            send(index, stale)
        written, done, after = written + len(stale), done + len(keys), keys[-1]
        step(kind, done)
    return written
