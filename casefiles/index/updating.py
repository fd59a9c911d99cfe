"""The index brought up to date from the record. It may be killed at any moment, run twice, or run by several at once."""

from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

from casefiles.errors import IndexUnavailable
from casefiles.index.connecting import Index
from casefiles.index.documents import document
from casefiles.index.names import target
from casefiles.index.sending import Action, Sent, refresh, send
from casefiles.stores.feed import KINDS, Entry, Feed, Lack
from casefiles.stores.touching import STREAMED

PAGE = 500
"""Things of one page: one request."""
UNDER_WAY = 4
"""Pages that are sent at a time, as many as the client's own ``parallel_bulk`` sends; so many are in memory, and one more."""


@dataclass(frozen=True, slots=True)
class Updated:
    """What one run did."""

    sent: Counter[str] = field(default_factory=Counter)
    """Kind → things that the index holds now and did not before."""
    refused: list[tuple[str, str, str]] = field(default_factory=list)
    """Kind, key and reason of documents that it will never take as they are: they are set aside until they change."""


def update(
    index: Index, feed: Feed, step: Callable[[str, int], None] = lambda _kind, _done: None, kinds: Sequence[str] = KINDS
) -> Updated:
    """Send all that the index lacks of these ``kinds``; while pages are under way the next ones are made.

    Raises:
        IndexUnavailable: it does not take them now; what was taken is noted, the rest is sent by the next run.
    """
    updated = Updated()
    with ThreadPoolExecutor(UNDER_WAY) as senders:
        for kind in kinds:
            if kind in STREAMED:
                refresh(index, kind)  # what a killed run sent is seen by the search for entries that are there
            pages = ((lacks, senders.submit(send, index, wanted)) for lacks, wanted in _pages(index, feed, kind))
            for lacks, sent in _bounded(pages):
                _note(feed, updated, lacks, sent)
                step(kind, updated.sent[kind])
    return updated


def _pages(index: Index, feed: Feed, kind: str) -> Iterator[tuple[list[Lack], list[tuple[Lack, Action]]]]:
    after = ""
    while lacks := feed.lacking(kind, after, PAGE):
        yield lacks, actions(index, lacks, feed.entries(kind, [lack.key for lack in lacks]))
        after = lacks[-1].key


def _bounded(pages: Iterator[tuple[list[Lack], Future[Sent]]]) -> Iterator[tuple[list[Lack], Sent]]:
    """What became of each page, in order, with at most :data:`UNDER_WAY` begun. After a fault those that were begun are given
    before it is raised.
    """
    begun: deque[tuple[list[Lack], Future[Sent]]] = deque()
    fault: IndexUnavailable | None = None
    while begun or fault is None:
        while fault is None and len(begun) < UNDER_WAY and (page := next(pages, None)) is not None:
            begun.append(page)
        if not begun:
            return
        lacks, sending = begun.popleft()
        try:
            yield lacks, sending.result()
        except IndexUnavailable as error:
            fault = fault or error
    raise fault


def _note(feed: Feed, updated: Updated, lacks: list[Lack], sent: Sent) -> None:
    feed.held(lacks, sent.refused)  # those too that the record holds no more and a stream never held
    updated.sent[lacks[0].kind] += len(sent.held)
    updated.refused.extend((lacks[0].kind, key, why) for key, why in sent.refused.items())


def actions(
    index: Index, lacks: Sequence[Lack], entries: Mapping[str, Entry], where: str | None = None
) -> list[tuple[Lack, Action]]:
    """What to send for each: the whole document at its revision, a deletion for what the record holds no more.

    Args:
        index: whose namespace is written.
        lacks: what is lacking, at which revisions.
        entries: the things themselves, by key.
        where: the index that is written, when it is not the one in use.
    """
    made = [(lack, _action(index, lack, entries.get(lack.key), where)) for lack in lacks]
    return [(lack, action) for lack, action in made if action is not None]


def _action(index: Index, lack: Lack, entry: Entry | None, where: str | None) -> Action | None:
    place = where or target(lack.kind, index.namespace)
    if entry is None:
        return None if lack.kind in STREAMED else Action("delete", place, lack.key, lack.revision)
    made = document(lack.kind, entry, index.namespace, lack.revision, index.traced)
    if lack.kind in STREAMED:
        return Action("create", place, made.identity, source=made.source)
    return Action("index", place, made.identity, lack.revision, made.source, by_alias=where is None)
