"""Which stored listings new rights may be found in, asked of the index; it says of a listing what matchers need."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from casefiles.errors import BadConfiguration, IndexUnavailable
from casefiles.model import Listing, Right
from casefiles.stores.base import Store
from markwatch.config import Settings
from matchers.traces import VERSION, Sign, signs, traces


def traced(listing: Listing) -> dict[str, Any]:
    """What the index keeps of a listing; nothing when that is too much, so that it is a candidate for every right."""
    left = traces(listing)
    return {} if left is None else {"traces": " ".join(sorted(left)), "traced_by": VERSION}


def shortlist(settings: Settings, store: Store, rights: Iterable[Right]) -> Callable[[Sequence[str]], Iterable[str] | None]:
    """What names, of rights by their ids, all listings in which a matcher may find them; ``None`` without an index that can, or
    where no words can be asked for.
    """
    known = {right.id: right for right in rights}

    def named(ids: Sequence[str]) -> Iterable[str] | None:
        wanted = _signs(known[each] for each in ids)
        if settings.index is None or wanted is None:
            return None
        from casefiles.index.candidates import candidates
        from markwatch.indexing import opened_index

        try:
            with opened_index(settings) as index:
                found = candidates(index, store.feed(), wanted, VERSION)
        except (IndexUnavailable, BadConfiguration):
            return None
        return None if found is None else sorted(found)

    return named


def _signs(rights: Iterable[Right]) -> list[Sign] | None:
    every: dict[Sign, None] = {}
    for right in rights:
        wanted = signs(right)
        if wanted is None:
            return None
        every.update(dict.fromkeys(wanted))
    return list(every)
