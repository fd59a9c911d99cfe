"""Documents to the server in bulk: what became of each, and again what could not be taken just now."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from elastic_transport import TransportError
from elasticsearch import ApiError
from elasticsearch.helpers import streaming_bulk

from casefiles.errors import IndexUnavailable
from casefiles.index.connecting import Index
from casefiles.index.faults import NO_INDICES, TOO_LATE, meaning, reason_of, refusal, translated, unavailable
from casefiles.index.names import source
from casefiles.parts import Bilingual
from casefiles.stores.feed import Lack

Action = dict[str, Any]

CHUNK = 500
"""Documents of one request: the throughput of a node no longer grows beyond it (measured with 2.5 kB documents)."""
CHUNK_BYTES = 8 * 1024 * 1024
"""Bytes of one request; the server's own limit is 100 MB (http.max_content_length)."""
WAITS = (0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds before each further attempt."""
_PASSING = {429, 502, 503, 504}
_WHOLE = {400, 413}


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of documents."""

    held: list[Lack] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    """Key → why: they are never taken as they are."""


def send(index: Index, actions: Sequence[tuple[Lack, Action]], pause: Callable[[float], None] = time.sleep) -> Sent:
    """Send all; what a passing fault kept back is sent again after each of :data:`WAITS`, which also slows down whoever feeds us.

    A document that is there already, or a newer one, counts as held: that makes sending twice harmless.

    Raises:
        IndexUnavailable: a fault that does not pass, or did not in time.
    """
    sent, waiting, fault = Sent(), list(actions), unavailable(index.access.url, TOO_LATE)
    for wait in (0.0, *WAITS):
        pause(wait)
        try:
            waiting = not_there(index, waiting, anew=wait > 0)
        except IndexUnavailable as error:
            fault = error
            continue
        waiting, why = _attempt(index, waiting, sent)
        if not waiting:
            held = set(sent.held) | {lack for lack, _ in actions if lack.key not in sent.refused}
            return Sent([lack for lack, _ in actions if lack in held], sent.refused)
        fault = unavailable(index.access.url, why)
    raise fault


def _attempt(index: Index, actions: Sequence[tuple[Lack, Action]], sent: Sent) -> tuple[list[tuple[Lack, Action]], Bilingual]:
    """What is still to be sent, and why."""
    if not actions:
        return [], TOO_LATE
    later: list[tuple[Lack, Action]] = []
    alone: list[tuple[Lack, Action]] = []
    why = TOO_LATE
    results = _results(index, [action for _, action in actions])
    for place, (lack, action) in enumerate(actions):
        try:
            ok, item = next(results)
        except TransportError as error:  # no answer: those from here on may or may not have been applied
            return [*later, *alone, *actions[place:]], meaning(error)
        result: Mapping[str, Any] = next(iter(item.values()))
        status, reason = result.get("status"), _reason(result)
        if ok or status == 409 or (status == 404 and action["_op_type"] == "delete" and "index_not_found" not in reason):
            sent.held.append(lack)
        elif status in _WHOLE and "exception" in result and len(actions) > 1:
            alone.append((lack, action))
        elif isinstance(status, int) and status not in _PASSING:
            _sort_out(index, lack, status, reason, sent)
        else:
            later.append((lack, action))
            why = refusal(status or 0, reason)
    for pair in alone:  # one of them made the server refuse the whole request: each by itself tells which
        more, said = _attempt(index, [pair], sent)
        later, why = [*later, *more], said if more else why
    return later, why


def _sort_out(index: Index, lack: Lack, status: int, reason: str, sent: Sent) -> None:
    """A lasting refusal is the document's own fault (400, 413), or that of all of them."""
    if status in _WHOLE:
        sent.refused[lack.key] = reason if len(reason) < 500 else f"{reason[:250]} … {reason[-250:]}"
        return
    if status == 404:
        raise unavailable(index.access.url, NO_INDICES)
    raise unavailable(index.access.url, refusal(status, reason))


def _reason(result: Mapping[str, Any]) -> str:
    error = result.get("error")
    if isinstance(raised := result.get("exception"), ApiError):
        return reason_of(raised)
    if isinstance(error, Mapping):
        cause = error.get("caused_by") or {}
        return f"{error.get('type')}: {error.get('reason')}" + (f" ({cause.get('reason')})" if cause else "")
    return str(error or "")


def _results(index: Index, actions: Sequence[Action]) -> Iterator[tuple[bool, Mapping[str, Any]]]:
    """What became of each, in order. All go to one place, an alias if the first says so: no index is made by writing."""
    given: dict[str, Any] = {"chunk_size": CHUNK, "max_chunk_bytes": CHUNK_BYTES, "max_retries": 0}
    if actions[0].get("require_alias"):
        given["require_alias"] = True
    return iter(streaming_bulk(index.client, actions, raise_on_error=False, raise_on_exception=False, **given))


def not_there(index: Index, actions: Sequence[tuple[Lack, Action]], *, anew: bool) -> list[tuple[Lack, Action]]:
    """Without the entries that their stream holds, in whichever of its indices: after a rollover it would take one once more.

    Args:
        index: which index.
        actions: all of one kind.
        anew: whether entries may have come in just now, which a search sees only after a refresh.
    """
    created = [action for _, action in actions if action["_op_type"] == "create"]
    if not created:
        return list(actions)
    stream, ids = created[0]["_index"], [action["_id"] for action in created]
    with translated(index.access.url):
        try:
            if anew:
                index.client.indices.refresh(index=stream)
            found = index.client.search(index=stream, query={"ids": {"values": ids}}, source=False, size=len(ids))
        except ApiError as error:
            if error.status_code == 404:
                return list(actions)
            raise
    there = {hit["_id"] for hit in found["hits"]["hits"]}
    return [(lack, action) for lack, action in actions if action["_id"] not in there]


def refresh(index: Index, kind: str, pause: Callable[[float], None] = time.sleep) -> None:
    """Let searches see all that was sent of ``kind``; nothing when there is none yet. Tried as often as :func:`send` tries."""
    for wait in WAITS:
        try:
            _refresh(index, kind)
        except IndexUnavailable as error:
            if isinstance(error.__cause__, ApiError) and error.__cause__.status_code not in _PASSING:
                raise
            pause(wait)
        else:
            return
    _refresh(index, kind)


def _refresh(index: Index, kind: str) -> None:
    with translated(index.access.url):
        index.client.indices.refresh(index=source(kind, index.namespace), ignore_unavailable=True, allow_no_indices=True)
