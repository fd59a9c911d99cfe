"""How soon a new right is held against history, by the index and by the record alone, and whether anything is lost by it.

Listings and marks are those of ``bench.match``; one in a thousand names the new mark, as it is or disturbed. Each shows a picture
with a 256-bit and a 64-bit fingerprint. Recall is measured against screening everything.
"""

import random
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.match import disturbed, marks, titles
from casefiles.clock import now
from casefiles.index.migrating import migrate
from casefiles.index.searching import IndexSearch
from casefiles.index.updating import update
from casefiles.model import Listing, Picture, Right
from casefiles.parts import RightKind
from casefiles.searching import Near
from casefiles.stores import open_store
from casefiles.stores.base import Outcome, Store, Visit
from markwatch.carrying import carry_over
from markwatch.config import Settings
from markwatch.indexing import opened_index
from markwatch.shortlisting import shortlist
from matchers.screening import Screening

SCRIPT = Path(__file__).parents[1] / "tools" / "elasticsearch.py"
DAY = date(2026, 3, 1)
SIZES = {False: (20_000, 100_000), True: (1_000, 3_000)}
"""quick → listings of the histories."""
MARKS = 200
"""Rights that were known before."""
NEW = Right(id="NEW", kind=RightKind.TRADEMARK, name="翡岚雀", variants=("Tarvelle", "Fei Lan Que"))
A_PAGE = 1_000
"""Listings of a page of a list."""
QUERIES = 20
"""Near pictures asked for, of which the median counts."""


def _history(count: int, chance: random.Random) -> Iterator[tuple[Listing, Picture]]:
    for nth, listing in enumerate(titles(count, marks(MARKS, random.Random(1)), chance)):
        named = f"{listing.title} {disturbed(chance.choice(NEW.names), chance)}" if nth % 1_000 == 7 else listing.title
        hashes = (f"{chance.getrandbits(256):064x}", f"{chance.getrandbits(64):016x}")
        shown = Picture(url=f"{listing.url}.jpg", digest=f"{nth:064x}", hashes=hashes)
        yield replace(listing, title=named, pictures=(Picture(url=shown.url),)), shown


def _filled(store: Store, count: int) -> list[Listing]:
    ledger, made = store.ledger("shop.example"), list(_history(count, random.Random(7)))
    ledger.open(now())
    for first in range(0, count, A_PAGE):
        some = made[first : first + A_PAGE]
        listings, pictures = tuple(each for each, _ in some), tuple(shown for _, shown in some)
        page = f"https://shop.example/list/{first}"
        ledger.settle(Visit(url=page, outcome=Outcome.READ, listings=listings, pictures=pictures), now())
    return [listing for listing, _ in made]


@contextmanager
def _index() -> Iterator[str]:
    started = subprocess.run([sys.executable, SCRIPT, "start"], capture_output=True, text=True, check=True)
    url, folder = started.stdout.splitlines()
    try:
        yield url
    finally:
        subprocess.run([sys.executable, SCRIPT, "stop", folder], check=True)


def _carried(store: Store, settings: Settings, known: Sequence[Right]) -> tuple[float, set[str]]:
    """Seconds from a new right to its findings, and these."""
    rights = [*known, NEW]
    began = time.perf_counter()
    screening = Screening(rights, day=DAY)
    store.keep_judge(screening.judge, screening.parts)
    found: set[str] = set()

    def judging(batch: Sequence[Listing]) -> None:
        findings = [each for some in screening.findings_of(batch) for each in some]
        store.keep_findings(findings, [], "", now())
        found.update(each.listing_url for each in findings if each.right_id == NEW.id)

    carry_over(store, screening, judging, lambda _done: None, shortlist(settings, store, rights))
    return time.perf_counter() - began, found


def _near(search: object, chance: random.Random, bits: int) -> float:
    """Milliseconds for the listings that show a near picture, the median of several."""
    assert hasattr(search, "near")
    taken = []
    for _ in range(QUERIES):
        asked = Near(f"{chance.getrandbits(bits):0{bits // 4}x}", bits // 8)
        began = time.perf_counter()
        search.near([asked])
        taken.append(1_000 * (time.perf_counter() - began))
    return median(taken)


def _measured(store: Store, settings: Settings, count: int) -> Mapping[str, float]:
    known = marks(MARKS, random.Random(1))
    listings = _filled(store, count)
    store.keep_rights([*known, NEW], now())
    before = Screening(known, day=DAY)
    store.keep_judge(before.judge, before.parts)
    store.keep_findings([], [each.url for each in listings], before.judge, now())
    with opened_index(settings) as index:
        migrate(index, store.feed())
        began = time.perf_counter()
        update(index, store.feed())
        indexed = time.perf_counter() - began
        index.client.indices.forcemerge(index=f"markwatch-listings-{index.namespace}", max_num_segments=1)
        size, own = f", {count:,} listings", IndexSearch(index)
        by_index, found = _carried(store, settings, known)
        by_record, _ = _again(store, before, known)
        everything = {each.listing_url for some in Screening([NEW], day=DAY).findings_of(listings) for each in some}
        chance = random.Random(3)
        return {
            f"history: a new right by the index, seconds{size}": by_index,
            f"history: a new right by the record alone, seconds{size}": by_record,
            f"history: findings of a new right, share of screening everything{size}": len(found & everything) / len(everything),
            f"history: listings written to the index a second{size}": count / indexed,
            f"history: near pictures of 256 bits by the index, milliseconds{size}": _near(own, chance, 256),
            f"history: near pictures of 64 bits by the index, milliseconds{size}": _near(own, chance, 64),
            f"history: near pictures of 256 bits by the record, milliseconds{size}": _near(store.searching(), chance, 256),
        }


def _again(store: Store, before: Screening, known: Sequence[Right]) -> tuple[float, set[str]]:
    """The same with a record whose listings bear the mark of ``before`` once more, and no index."""
    store.keep_judge(before.judge, before.parts)
    return _carried(store, Settings(), known)


def measure(quick: bool) -> Mapping[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """Each size in a record and a namespace of its own, on one node."""
    figures: dict[str, float] = {}
    with _index() as url:
        for count in SIZES[quick]:
            with TemporaryDirectory() as scratch:
                store = open_store(f"sqlite:///{scratch}/r.db")
                settings = Settings(index=url).model_copy(deep=True)
                table = settings.elasticsearch.model_copy(update={"namespace": f"bench{count}"})
                figures |= _measured(store, settings.model_copy(update={"elasticsearch": table}), count)
                store.close()
    low, high = SIZES[quick]
    few, many = (figures[f"history: a new right by the index, seconds, {size:,} listings"] for size in (low, high))
    a_listing = max(many - few, 0.0) / (high - low)
    return figures | {
        "history: a new right by the index, seconds at 1,000,000 listings as it grows": few + a_listing * (1_000_000 - low)
    }
