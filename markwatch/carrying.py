"""New and changed rights against what was judged without them: only listings that they concern are judged anew.

A finding depends on the rights that are named or shown in its listing. So listings in which the new and changed rights find
nothing and had no finding are as they were; who judged them hands them over to the new judge.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from casefiles.model import Listing
from casefiles.stores.base import Store
from casefiles.stores.batches import batches
from matchers.screening import Screening

Judging = Callable[[Sequence[Listing]], None]
"""Judges listings, one at least, against all rights and keeps what is found."""
Shortlist = Callable[[Sequence[str]], Iterable[str] | None]
"""Of the rights with these ids: the URLs of all listings in which they may be found, or ``None`` where that is not known."""


@dataclass(slots=True)
class Carried:
    """What was done with listings that earlier judges had seen."""

    asked: int = 0
    """Held against the new and changed rights alone."""
    judged: int = 0
    """Of these, judged anew against all rights."""


def carry_over(
    store: Store, screening: Screening, judging: Judging, step: Callable[[int], None], shortlist: Shortlist = lambda _ids: None
) -> Carried:
    """Judge anew what new and changed rights concern, and let the judges that knew none of them hand over the rest.

    A kill loses nothing: what was not handed over is asked again. Where more than the new and changed rights may judge otherwise
    (:meth:`matchers.screening.Screening.differing`), or most rights are new, nothing is handed over: all is to be screened.
    """
    carried = Carried()
    for earlier, parts in store.earlier_judges(screening.judge).items():
        fresh = screening.differing(parts)
        if not fresh or 2 * len(fresh) > len(parts):
            continue
        found = shortlist(fresh)
        where = store.judged_by(earlier) if found is None else store.judged_by(earlier, found)
        had = {filed.listing.url for each in fresh if each in parts for filed in store.findings(right=each)}
        concerned = _concerned(where, screening.asking_of(fresh), had, carried, step)
        for urls in batches(concerned):
            if listings := list(store.judged_by(earlier, urls)):
                judging(listings)
            carried.judged += len(listings)
        store.hand_over([earlier], screening.judge)
    return carried


def _concerned(
    where: Iterable[Listing], asking: Screening, had: set[str], carried: Carried, step: Callable[[int], None]
) -> Iterator[str]:
    """URLs of the listings that had findings of the rights that are asked, and of those in which these find something now."""
    yield from sorted(had)
    for some in batches(where):
        for listing, findings in zip(some, asking.findings_of(some), strict=True):
            if findings and listing.url not in had:
                yield listing.url
        carried.asked += len(some)
        step(carried.asked)
