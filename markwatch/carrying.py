"""New and changed rights against what was judged without them: only listings that they concern are judged anew.

A finding depends on the rights that are named or shown in its listing. So listings in which the new and changed rights find
nothing and had no finding are as they were; who judged them hands them over to the new judge.

Where these rights are likeliest, what names and hashes tell is kept at once: to look at a picture for corners and shapes takes a
hundred times as long. Such a listing is judged whole like all others afterwards.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from casefiles.model import Finding, Listing
from casefiles.stores.base import Store
from casefiles.stores.batches import batches
from matchers.pictures.finding import hashed
from matchers.screening import Screening

Judging = Callable[[Sequence[Listing]], None]
"""Judges listings, one at least, against all rights and keeps what is found."""
Noting = Callable[[Sequence[Finding]], None]
"""Keeps findings of listings that are yet to be judged whole, and marks none of these as screened."""
Embedded = Callable[[Sequence[Listing]], Sequence[Listing]]
""":meth:`markwatch.embedding.Embeddings.of`, of listings."""


@dataclass(frozen=True, slots=True)
class Shortlist:
    """Which listings new and changed rights may be found in."""

    first: Collection[str] = ()
    """URLs of those in which they are likeliest: what names and hashes tell of these is there at once."""
    others: Callable[[], Iterable[str] | None] = lambda: None
    """URLs of all others in which they may be, and of the first that have pictures to be looked at; asked for after these were
    told. ``None`` where they are not known."""


Naming = Callable[[Sequence[str]], Shortlist]
"""The listings in which the rights with these ids may be found."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where what is found goes."""

    judging: Judging
    noting: Noting
    step: Callable[[int], None] = lambda _asked: None
    """Told how many listings were held against the new and changed rights."""


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
    keeping: Keeping,
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
        _carry(store, earlier, _Round(screening, fresh, keeping, carried), naming(fresh), embedded)
        store.hand_over([earlier], screening.judge)
    return carried


def _carry(store: Store, earlier: str, asked: "_Round", named: Shortlist, embedded: Embedded) -> None:
    had = {filed.listing.url for each in asked.fresh for filed in store.findings(right=each)}  # those noted before a kill, too
    told = asked.told(store.judged_by(earlier, sorted({*named.first} - had)))
    others = named.others()
    asked.judge(store.judged_by(earlier, sorted(had | told.found)))
    done = had | told.done
    likeliest = store.judged_by(earlier, sorted({*named.first} - done))
    done |= {*named.first}
    rest = store.judged_by(earlier) if others is None else store.judged_by(earlier, sorted({*others} - done))
    for where in (likeliest, (listing for listing in rest if listing.url not in done)):
        for urls in batches(asked.concerned(_each(embedded, where))):
            asked.judge(store.judged_by(earlier, urls))


def _each(embedded: Embedded, listings: Iterable[Listing]) -> Iterator[Listing]:
    return (listing for some in batches(listings) for listing in embedded(some))


@dataclass(frozen=True, slots=True)
class _Told:
    """URLs of listings that need not be asked again."""

    found: set[str] = field(default_factory=set)
    """Names or hashes told something of them: they are to be judged whole."""
    done: set[str] = field(default_factory=set)
    """These, and those in which there is nothing else to look at."""


class _Round:
    """The new and changed rights, ``fresh``, held against what one earlier judge had seen."""

    def __init__(self, screening: Screening, fresh: Sequence[str], keeping: Keeping, carried: Carried) -> None:
        self.fresh = frozenset(fresh)
        self._screening, self._asking = screening, screening.asking_of(fresh)
        self._keeping, self._carried = keeping, carried

    def told(self, listings: Iterable[Listing]) -> _Told:
        """Keep what names and hashes tell of the rights that are asked; what they tell of others is nothing new, and may be less
        than corners and shapes told.
        """
        told = _Told()
        for some in batches(listings):
            seen = list(map(hashed, some))
            found = [each for each, findings in zip(seen, self._asking.findings_of(seen), strict=True) if findings]
            before = len(told.done)
            told.found.update(listing.url for listing in found)
            told.done.update(told.found, (one.url for one, each in zip(some, seen, strict=True) if each is one))
            self._keeping.noting(
                [each for findings in self._screening.findings_of(found) for each in findings if each.right_id in self.fresh]
            )
            self._asked(len(told.done) - before)
        return told

    def concerned(self, listings: Iterable[Listing]) -> Iterator[str]:
        """URLs of the ``listings`` in which the rights that are asked find something now."""
        for some in batches(listings):
            for listing, findings in zip(some, self._asking.findings_of(some), strict=True):
                if findings:
                    yield listing.url
            self._asked(len(some))

    def judge(self, listings: Iterable[Listing]) -> None:
        """Judge ``listings`` whole."""
        for some in batches(listings):
            self._keeping.judging(some)
            self._carried.judged += len(some)

    def _asked(self, count: int) -> None:
        self._carried.asked += count
        self._keeping.step(self._carried.asked)
