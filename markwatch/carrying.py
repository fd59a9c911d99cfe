"""New and changed rights against what was judged without them: only listings that they concern are judged anew.

A finding depends on the rights that are named or shown in its listing. So listings in which the new and changed rights find
nothing and had no finding are as they were; who judged them hands them over to the new judge.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from casefiles.model import Listing
from casefiles.stores.base import Store
from casefiles.stores.batches import batches
from matchers.screening import Screening

Judging = Callable[[Sequence[Listing]], None]
"""Judges listings, one at least, against all rights and keeps what is found."""
Embedded = Callable[[Sequence[Listing]], Sequence[Listing]]
""":meth:`markwatch.embedding.Embeddings.of`, of listings."""


@dataclass(frozen=True, slots=True)
class Shortlist:
    """Which listings new and changed rights may be found in."""

    first: Collection[str] = ()
    """URLs of those in which they are likeliest, held against them before the others: these findings are there at once."""
    others: Callable[[], Iterable[str] | None] = lambda: None
    """URLs of all others in which they may be, asked for when the first are judged; ``None`` where these are not known."""


Naming = Callable[[Sequence[str]], Shortlist]
"""The listings in which the rights with these ids may be found."""


@dataclass(slots=True)
class Carried:
    """What was done with listings that earlier judges had seen."""

    asked: int = 0
    """Held against the new and changed rights alone."""
    judged: int = 0
    """Of these, judged anew against all rights."""


def carry_over(
    store: Store,
    screening: Screening,
    judging: Judging,
    step: Callable[[int], None],
    naming: Naming = lambda _ids: Shortlist(),
    embedded: Embedded = list,
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
        had = {filed.listing.url for each in fresh if each in parts for filed in store.findings(right=each)}
        asking = screening.asking_of(fresh)
        wheres = (_each(embedded, where) for where in _in_rounds(store, earlier, naming(fresh)))
        rounds = (_concerned(where, asking, had, carried, step) for where in wheres)
        for concerned in chain([sorted(had)], rounds):
            for urls in batches(concerned):
                if listings := list(store.judged_by(earlier, urls)):
                    judging(listings)
                carried.judged += len(listings)
        store.hand_over([earlier], screening.judge)
    return carried


def _in_rounds(store: Store, judge: str, named: Shortlist) -> Iterator[Iterator[Listing]]:
    """What ``judge`` screened: the first of the short list, then the others of it or, where these are not known, all."""
    first = frozenset(named.first)
    yield store.judged_by(judge, sorted(first))
    others = named.others()
    if others is None:
        yield (listing for listing in store.judged_by(judge) if listing.url not in first)
    else:
        yield store.judged_by(judge, sorted(set(others) - first))


def _each(embedded: Embedded, listings: Iterable[Listing]) -> Iterator[Listing]:
    return (listing for some in batches(listings) for listing in embedded(some))


def _concerned(
    where: Iterable[Listing], asking: Screening, had: Collection[str], carried: Carried, step: Callable[[int], None]
) -> Iterator[str]:
    """URLs of the listings in which the rights that are asked find something now, but for those that ``had`` findings of them."""
    for some in batches(where):
        for listing, findings in zip(some, asking.findings_of(some), strict=True):
            if findings and listing.url not in had:
                yield listing.url
        carried.asked += len(some)
        step(carried.asked)
