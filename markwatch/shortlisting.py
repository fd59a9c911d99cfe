"""Which stored listings new rights may be found in, asked of the index; it says of a listing what matchers need."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from casefiles.errors import BadConfiguration, BadInput, IndexUnavailable
from casefiles.model import Listing, Right
from casefiles.searching import Near, Search
from casefiles.stores.base import Store
from markwatch.carrying import Shortlist
from markwatch.config import Settings
from matchers.pictures.judging import NEAR_HASH
from matchers.traces import SEEN, VERSION, Sign, has_pictures, prints, signs, traces

if TYPE_CHECKING:
    from casefiles.index.connecting import Index

MOST_PRINTS = 16
"""Fingerprints that are asked for before all else, each of which is compared with all that are known: of one picture the whole in
every turn, as it is and inverted. Of several new ones as many of each."""


def traced(listing: Listing) -> dict[str, Any]:
    """What the index keeps of a listing; nothing when that is too much, so that it is a candidate for every right."""
    left = traces(listing)
    return {} if left is None else {"traces": " ".join(sorted(left)), "traced_by": VERSION}


def shortlist(settings: Settings, store: Store, rights: Iterable[Right]) -> Callable[[Sequence[str]], Shortlist]:
    """What names, of rights by their ids, the listings in which they are likeliest, and all others in which they may be: by the
    index, when there is one that can; else by the record, which knows fingerprints and no traces of words.
    """
    known = {right.id: right for right in rights}

    def named(ids: Sequence[str]) -> Shortlist:
        asked = [known[each] for each in ids]
        wanted = _signs(asked)
        found = None if settings.index is None or wanted is None else _by_index(settings, store, asked, wanted)
        return found or Shortlist(_showing(store.searching(), asked))

    return named


def _by_index(settings: Settings, store: Store, rights: Sequence[Right], wanted: Sequence[Sign]) -> Shortlist | None:
    """``None`` where the index cannot be asked, or may not know all."""
    from casefiles.index.candidates import MOST_WAITING, candidates
    from casefiles.index.searching import IndexSearch
    from casefiles.index.updating import update

    def likeliest(index: "Index") -> set[str] | None:
        if store.feed().count("listing") > MOST_WAITING:  # a crawl that saw all again: the night would send them at its end
            update(index, store.feed(), kinds=("listing",))
        found = candidates(index, store.feed(), wanted, VERSION)
        return None if found is None else found.union(_showing(IndexSearch(index), rights))

    def seen() -> Iterable[str] | None:
        if not any(map(has_pictures, rights)):
            return ()
        return _said(settings, lambda index: candidates(index, store.feed(), [SEEN], VERSION))

    first = _said(settings, likeliest)
    return None if first is None else Shortlist(first, seen)


def _said(settings: Settings, asking: "Callable[[Index], set[str] | None]") -> set[str] | None:
    """What the index says when it is asked; ``None`` where there is none that answers."""
    from markwatch.indexing import opened_index

    try:
        with opened_index(settings) as index:
            return asking(index)
    except (IndexUnavailable, BadConfiguration):
        return None


def _showing(search: Search, rights: Iterable[Right]) -> Sequence[str]:
    """Listings with a picture near to one of the rights', by the likeliest :data:`MOST_PRINTS` of their fingerprints; none where
    these are too many to tell them from others.
    """
    ranked = sorted({(place, bits) for right in rights for place, bits in enumerate(prints(right))})
    near = [Near(bits, NEAR_HASH) for _, bits in ranked[:MOST_PRINTS]]
    try:
        return search.near(near) if near else ()
    except BadInput:
        return ()


def _signs(rights: Iterable[Right]) -> list[Sign] | None:
    every: dict[Sign, None] = {}
    for right in rights:
        wanted = signs(right)
        if wanted is None:
            return None
        every.update(dict.fromkeys(wanted))
    return list(every)
