"""The index brought up to date from the record. It may be killed at any moment, run twice, or run by several at once."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from casefiles.index.connecting import Index
from casefiles.index.documents import document
from casefiles.index.names import target
from casefiles.index.sending import Action, refresh, send
from casefiles.stores.feed import KINDS, Entry, Feed, Lack
from casefiles.stores.touching import STREAMED

PAGE = 500
"""Things held in memory at a time."""


@dataclass(frozen=True, slots=True)
class Updated:
    """What one run did."""

    sent: Counter[str] = field(default_factory=Counter)
    """Kind → things that the index holds now and did not before."""
    refused: list[tuple[str, str, str]] = field(default_factory=list)
    """Kind, key and reason of documents that it will never take as they are: they are set aside until they change."""


def update(index: Index, feed: Feed, step: Callable[[str, int], None] = lambda _kind, _done: None) -> Updated:
    """Send all that the index lacks.

    Raises:
        IndexUnavailable: it does not take them now; what was taken is noted, the rest is sent by the next run.
    """
    updated = Updated()
    for kind in KINDS:
        after = ""
        if kind in STREAMED:
            refresh(index, kind)  # what a killed run sent is seen by the search for entries that are there
        while lacks := feed.lacking(kind, after, PAGE):
            done = send(index, actions(index, lacks, feed.entries(kind, [lack.key for lack in lacks])))
            gone = [lack for lack in lacks if lack not in set(done.held) and lack.key not in done.refused]
            feed.held([*done.held, *gone, *(lack for lack in lacks if lack.key in done.refused)], done.refused)
            updated.sent[kind] += len(done.held)
            updated.refused.extend((kind, key, why) for key, why in done.refused.items())
            step(kind, updated.sent[kind])
            after = lacks[-1].key
    return updated


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
    place = {"_index": where or target(lack.kind, index.namespace)}
    if entry is None:
        if lack.kind in STREAMED:
            return None
        versioned = {"version": lack.revision, "version_type": "external"}
        return {"_op_type": "delete", **place, "_id": lack.key, **versioned}
    identity, body = document(lack.kind, entry, index.namespace, lack.revision, index.traced)
    if lack.kind in STREAMED:
        return {"_op_type": "create", **place, "_id": identity, "_source": body}
    versioned = {"version": lack.revision, "version_type": "external", "require_alias": where is None}
    return {"_op_type": "index", **place, "_id": identity, **versioned, "_source": body}
