"""Documents to the server in bulk: what became of each, and again what could not be taken just now."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any, NamedTuple

from elastic_transport import TransportError
from elasticsearch import ApiError
from pydantic_core import to_json

from casefiles.errors import IndexUnavailable
from casefiles.index.connecting import Index
from casefiles.index.faults import NO_INDICES, TOO_LATE, meaning, reason_of, refusal, translated, unavailable
from casefiles.index.names import source
from casefiles.parts import Bilingual
from casefiles.stores.feed import Lack

CHUNK = 500
"""Documents of one request: the throughput of a node no longer grows beyond it (measured with 2.5 kB documents)."""
CHUNK_BYTES = 8 * 1024 * 1024
"""Bytes of one request; the server's own limit is 100 MB (http.max_content_length)."""
WAITS = (0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds before each further attempt."""
_PASSING = {429, 502, 503, 504}
_WHOLE = {400, 413}
_ANSWER = ("errors", "items.*.status", "items.*.error")
"""What is asked for of the answer to a bulk request: the rest of it is as long as a tenth of the documents."""


class Action(NamedTuple):
    """What is to be done with one document."""

    operation: str
    """``index``, ``create`` or ``delete``, as a bulk request names it."""
    place: str
    """Index, alias or stream."""
    identity: str
    """The document's ``_id``."""
    version: int | None = None
    """Its external version: one that is as high there already stays."""
    source: bytes | None = None
    """The document, one line of JSON; of a deletion none."""
    by_alias: bool = False
    """Whether ``place`` must be an alias, so that no index is made by writing."""

    @property
    def lines(self) -> bytes:
        """Its lines of a bulk request (elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk)."""
        versioned = {} if self.version is None else {"version": self.version, "version_type": "external"}
        head = to_json({self.operation: {"_index": self.place, "_id": self.identity, **versioned}})
        return head + b"\n" if self.source is None else head + b"\n" + self.source + b"\n"


Pair = tuple[Lack, Action]
Outcome = tuple[int, str]
"""Status and, if it was not done, the server's reason."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of documents."""

    held: list[Lack] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    """Key → why: they are never taken as they are."""


def send(index: Index, actions: Sequence[Pair], pause: Callable[[float], None] = time.sleep) -> Sent:
    """Send all; what a passing fault kept back is sent again after each of :data:`WAITS`, which also slows down whoever feeds us.

    A document that is there already, or a newer one, counts as held: that makes sending twice harmless.

    Raises:
        IndexUnavailable: a fault that does not pass, or did not in time.
    """
    refused: dict[str, str] = {}
    waiting, fault = list(actions), unavailable(index.access.url, TOO_LATE)
    for wait in (0.0, *WAITS):
        pause(wait)
        try:
            waiting = not_there(index, waiting, anew=wait > 0)
        except IndexUnavailable as error:
            fault = error
            continue
        waiting, why = _attempt(index, waiting, refused)
        if not waiting:
            return Sent([lack for lack, _ in actions if lack.key not in refused], refused)
        fault = unavailable(index.access.url, why)
    raise fault


def _attempt(index: Index, actions: Sequence[Pair], refused: dict[str, str]) -> tuple[list[Pair], Bilingual]:
    """What is still to be sent, and why."""
    later: list[Pair] = []
    why = TOO_LATE
    for begin, end in requests(actions):
        try:
            more, said = _request(index, actions[begin:end], refused)
        except TransportError as error:  # no answer: those from here on may or may not have been applied
            return [*later, *actions[begin:]], meaning(error)
        if more:
            later, why = [*later, *more], said
    return later, why


def requests(actions: Sequence[Pair], most: int = CHUNK, most_bytes: int = CHUNK_BYTES) -> Iterator[tuple[int, int]]:
    """Where each request begins and ends: at most ``most`` documents and ``most_bytes``, or one that is longer."""
    begin = size = 0
    for place, (_, action) in enumerate(actions):
        length = len(action.source or b"")
        if place > begin and (place - begin == most or size + length > most_bytes):
            yield begin, place
            begin, size = place, 0
        size += length
    if actions:
        yield begin, len(actions)


def _request(index: Index, actions: Sequence[Pair], refused: dict[str, str]) -> tuple[list[Pair], Bilingual]:
    """The same of one request. One that the server refuses as a whole for the sake of one document is sent in halves."""
    try:
        outcomes = _outcomes(index, [action for _, action in actions])
    except ApiError as error:
        if error.status_code in _WHOLE and len(actions) > 1:
            middle = len(actions) // 2
            (one, why), (other, said) = (_request(index, half, refused) for half in (actions[:middle], actions[middle:]))
            return [*one, *other], said if other else why
        outcomes = repeat((error.status_code, reason_of(error)), len(actions))
    later: list[Pair] = []
    why = TOO_LATE
    for (lack, action), (status, reason) in zip(actions, outcomes, strict=True):
        if status in _PASSING:
            later.append((lack, action))
            why = refusal(status, reason)
        elif not (status < 300 or status == 409 or (status == 404 and _was_not_there(action, reason))):
            _sort_out(index, lack, status, reason, refused)
    return later, why


def _was_not_there(action: Action, reason: str) -> bool:
    return action.operation == "delete" and "index_not_found" not in reason


def _outcomes(index: Index, actions: Sequence[Action]) -> Iterable[Outcome]:
    """What became of each, in order. All go to one place, an alias if the first says so: no index is made by writing."""
    given = {"require_alias": True} if actions[0].by_alias else {}
    lines = b"".join(action.lines for action in actions)
    answer = index.client.bulk(operations=lines, filter_path=_ANSWER, **given).body  # type: ignore[arg-type]  # made already
    if not answer["errors"]:
        return repeat((200, ""), len(actions))
    return [(result["status"], _reason(result)) for item in answer["items"] for result in item.values()]


def _sort_out(index: Index, lack: Lack, status: int, reason: str, refused: dict[str, str]) -> None:
    """A lasting refusal is the document's own fault (400, 413), or that of all of them."""
    if status in _WHOLE:
        refused[lack.key] = reason if len(reason) < 500 else f"{reason[:250]} … {reason[-250:]}"
        return
    if status == 404:
        raise unavailable(index.access.url, NO_INDICES)
    raise unavailable(index.access.url, refusal(status, reason))


def _reason(result: Mapping[str, Any]) -> str:
    error = result.get("error")
    if isinstance(error, Mapping):
        cause = error.get("caused_by") or {}
        return f"{error.get('type')}: {error.get('reason')}" + (f" ({cause.get('reason')})" if cause else "")
    return str(error or "")


def not_there(index: Index, actions: Sequence[Pair], *, anew: bool) -> list[Pair]:
    """Without the entries that their stream holds, in whichever of its indices: after a rollover it would take one once more.

    Args:
        index: which index.
        actions: all of one kind.
        anew: whether entries may have come in just now, which a search sees only after a refresh.
    """
    created = [action for _, action in actions if action.operation == "create"]
    if not created:
        return list(actions)
    stream, ids = created[0].place, [action.identity for action in created]
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
    return [(lack, action) for lack, action in actions if action.identity not in there]


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
