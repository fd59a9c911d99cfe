"""How soon a new right is held against history, by the index and by the record alone, and whether anything is lost by it.

Listings and marks are those of ``bench.match``; one in a thousand names the new mark, as it is or disturbed, another shows its
registered picture, changed. Each shows a picture of which only fingerprints of 256 and 64 bits are known, and one in ten a drawn
one with all that matchers look at. Recall is measured against screening everything.

``python -m bench.history 1000000`` takes how soon names and fingerprints tell at that size, and what is found by then.
"""

import io
import random
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date
from statistics import median
from tempfile import TemporaryDirectory

from PIL import Image, ImageOps

from bench.match import disturbed, marks, titles
from bench.serving import engine
from casefiles.clock import now
from casefiles.index.connecting import Index
from casefiles.index.migrating import migrate
from casefiles.index.searching import IndexSearch
from casefiles.index.updating import update
from casefiles.model import Finding, Listing, Picture, Right
from casefiles.parts import RightKind
from casefiles.pictures.reading import read_picture, read_reference
from casefiles.searching import Near
from casefiles.stores import open_store
from casefiles.stores.base import Outcome, Store, Visit
from casefiles.stores.batches import batches
from markwatch.carrying import Keeping, Shortlist, carry_over
from markwatch.config import Settings
from markwatch.config_tables import ElasticsearchTable
from markwatch.example import tables
from markwatch.example.drawing import scene
from markwatch.indexing import opened_index
from markwatch.shortlisting import shortlist
from matchers.screening import Screening

DAY = date(2026, 3, 1)
SIZES = {False: (20_000, 100_000), True: (1_000, 3_000)}
"""quick → listings of the histories."""
LASTING = "-Xms1g -Xmx1g"
"""Nothing but its memory is said to the node's Java, as where one is installed: it compiles what runs long, and compares vectors
three times as fast as in the quick start of the tests."""
MARKS = 200
"""Rights that were known before."""
NAMES = ("翡岚雀", "Tarvelle", "Fei Lan Que")
POOL = 60
"""Drawn pictures of other things."""
A_PAGE = 1_000
"""Listings of a page of a list."""
QUERIES = 20
"""Near pictures asked for, of which the median counts."""


def _jpeg(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=85)
    return out.getvalue()


def _photo(nth: int) -> Image.Image:
    names = sorted({name.partition("|")[0] for good in tables.goods(1).values() for name in good.pictures})
    return scene(names[nth % len(names)]).convert("RGB").resize((600, 600))


def _new(nth: int) -> Right:
    """The new mark; held against history once more it is another right, of which there are no findings yet."""
    registered = read_reference(_jpeg(_photo(0)), file="registered.jpg")
    return Right(id=f"NEW-{nth}", kind=RightKind.TRADEMARK, name=NAMES[0], variants=NAMES[1:], pictures=(registered,))


def _changed(nth: int) -> Image.Image:
    """The registered picture, as copies are changed: hashes tell the first four, corners the others."""
    photo, collage = _photo(0), Image.new("RGB", (900, 600), "white")
    collage.paste(photo.rotate(12, Image.Resampling.BICUBIC, fillcolor="white").resize((500, 500)), (40, 60))
    ways = (photo.resize((300, 300)), ImageOps.mirror(photo), ImageOps.expand(photo, 50, "white"), photo.rotate(90))
    return (*ways, photo.crop((70, 80, 500, 520)), collage)[nth % 6]


def _drawn() -> Sequence[Picture]:
    return [read_picture(_jpeg(_photo(nth)), url=f"https://shop.example/drawn/{nth}.jpg") for nth in range(1, POOL + 1)]


def _copies() -> Sequence[Picture]:
    return [read_picture(_jpeg(_changed(nth)), url=f"https://shop.example/copied/{nth}.jpg") for nth in range(6)]


def _history(count: int, chance: random.Random) -> Iterator[tuple[Listing, tuple[Picture, ...]]]:
    """Listings with pictures by name only, and their pictures."""
    drawn, copies = _drawn(), _copies()
    for nth, listing in enumerate(titles(count, marks(MARKS, random.Random(1)), chance)):
        named = f"{listing.title} {disturbed(chance.choice(NAMES), chance)}" if nth % 1_000 == 7 else listing.title
        hashes = (f"{chance.getrandbits(256):064x}", f"{chance.getrandbits(64):016x}")
        shown = [Picture(url=f"{listing.url}.jpg", digest=f"{nth:064x}", hashes=hashes)]
        shown += [drawn[nth // 10 % POOL]] if nth % 10 == 3 else [copies[nth // 1_000 % 6]] if nth % 1_000 == 507 else []
        yield replace(listing, title=named, pictures=tuple(Picture(url=each.url) for each in shown)), tuple(shown)


def _filled(store: Store, count: int) -> None:
    ledger, made, kept = store.ledger("shop.example"), _history(count, random.Random(7)), set[str]()
    ledger.open(now())
    for first, some in enumerate(batches(made, A_PAGE)):
        shown = {picture.url: picture for _, pictures in some for picture in pictures if picture.url not in kept}
        kept.update(url for url, picture in shown.items() if url and picture.features)
        page = f"https://shop.example/list/{first}"
        listings = tuple(each for each, _ in some)
        ledger.settle(Visit(url=page, outcome=Outcome.READ, listings=listings, pictures=tuple(shown.values())), now())


@dataclass(slots=True)
class _Carried:
    """How a new right was held against history."""

    seconds: float = 0.0
    found: set[str] = field(default_factory=set)
    at_once: float = 0.0
    """Seconds until what names and fingerprints tell was kept."""
    found_at_once: set[str] = field(default_factory=set)


class _EnoughSeenError(Exception):
    """The others need not be judged."""


def _carried(store: Store, settings: Settings, rights: Sequence[Right], *, only_first: bool = False) -> _Carried:
    """From the new right, the last of ``rights``, to its findings kept."""
    began, carried = time.perf_counter(), _Carried()
    store.keep_rights(rights[-1:], now())
    screening = Screening(rights, day=DAY)
    store.keep_judge(screening.judge, screening.parts)
    naming = shortlist(settings, store, rights)

    def noting(findings: Sequence[Finding]) -> None:
        store.keep_findings(findings, [], "", now())
        carried.found.update(each.listing_url for each in findings if each.right_id == rights[-1].id)

    def judging(batch: Sequence[Listing]) -> None:
        noting([each for some in screening.findings_of(batch) for each in some])

    def named(ids: Sequence[str]) -> Shortlist:
        listed = naming(ids)

        def others() -> Iterable[str] | None:
            carried.at_once, carried.found_at_once = time.perf_counter() - began, set(carried.found)
            if only_first:
                raise _EnoughSeenError
            return listed.others()

        return Shortlist(listed.first, others)

    with suppress(_EnoughSeenError):
        carry_over(store, screening, Keeping(judging, noting), named)
    carried.seconds = time.perf_counter() - began
    return carried


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


def _prepared(store: Store, index: Index, count: int) -> tuple[Sequence[Right], Screening, float]:
    """The known rights, who judged the history by them, and listings indexed a second."""
    known = marks(MARKS, random.Random(1))
    _filled(store, count)
    store.keep_rights(known, now())
    before = Screening(known, day=DAY)
    store.keep_judge(before.judge, before.parts)
    for some in batches(f"https://shop.example/{nth}" for nth in range(count)):
        store.keep_findings([], some, before.judge, now())
    migrate(index, store.feed())
    began = time.perf_counter()
    update(index, store.feed())
    speed = count / (time.perf_counter() - began)
    index.client.indices.forcemerge(index=f"markwatch-listings-{index.namespace}", max_num_segments=1)
    return known, before, speed


def _measured(store: Store, settings: Settings, count: int) -> Mapping[str, float]:
    with opened_index(settings) as index:
        known, before, speed = _prepared(store, index, count)
        by_index = _carried(store, settings, [*known, _new(1)])
        store.keep_judge(before.judge, before.parts)  # the listings bear its mark once more
        by_record = _carried(store, Settings(), [*known, _new(2)])
        new = Screening([_new(3)], day=DAY)
        screened = (each for some in batches(store.listings()) for found in new.findings_of(some) for each in found)
        everything = {each.listing_url for each in screened}
        chance, own, size = random.Random(3), IndexSearch(index), f", {count:,} listings"
        return {
            f"history: a new right's names and fingerprints by the index, seconds{size}": by_index.at_once,
            f"history: found by then, share of screening everything{size}": len(by_index.found_at_once) / len(everything),
            f"history: a new right by the index, seconds{size}": by_index.seconds,
            f"history: a new right by the record alone, seconds{size}": by_record.seconds,
            f"history: findings of a new right, share of screening everything{size}": _share(by_index, by_record, everything),
            f"history: listings written to the index a second{size}": speed,
            f"history: near pictures of 256 bits by the index, milliseconds{size}": _near(own, chance, 256),
            f"history: near pictures of 64 bits by the index, milliseconds{size}": _near(own, chance, 64),
            f"history: near pictures of 256 bits by the record, milliseconds{size}": _near(store.searching(), chance, 256),
        }


def _share(by_index: _Carried, by_record: _Carried, everything: set[str]) -> float:
    """Of everything, what both found; 0 when either found more."""
    both = by_index.found & by_record.found
    return len(both) / len(everything) if both == by_index.found | by_record.found <= everything else 0.0


@contextmanager
def _history_of(url: str, count: int) -> Iterator[tuple[Store, Settings]]:
    """An empty record, and settings with a namespace of its own."""
    with TemporaryDirectory() as scratch:
        store = open_store(f"sqlite:///{scratch}/r.db")
        yield store, Settings(index=url, elasticsearch=ElasticsearchTable(namespace=f"bench{count}"))
        store.close()


def measure(quick: bool) -> Mapping[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """Each size in a record and a namespace of its own, on one node."""
    figures: dict[str, float] = {}
    with engine("elasticsearch", ES_JAVA_OPTS=LASTING) as url:
        for count in SIZES[quick]:
            with _history_of(url, count) as (store, settings):
                figures |= _measured(store, settings, count)
    return figures if quick else {**figures, **_as_it_grows(figures)}


def _as_it_grows(figures: Mapping[str, float]) -> Mapping[str, float]:
    """The line through both sizes, at a million. Of small ones it would say nothing: starting up outweighs."""
    low, high = SIZES[False]
    named = "history: a new right's names and fingerprints by the index, seconds"
    few, many = (figures[f"{named}, {size:,} listings"] for size in (low, high))
    a_listing = max(many - few, 0.0) / (high - low)
    return {f"{named} at 1,000,000 listings as it grows": few + a_listing * (1_000_000 - low)}


def at_once(count: int) -> None:
    """Print how soon names and fingerprints tell, and what of the planted copies and names is found by then."""
    with (
        engine("elasticsearch", ES_JAVA_OPTS=LASTING) as url,
        _history_of(url, count) as (store, settings),
        opened_index(settings) as index,
    ):
        known, before, speed = _prepared(store, index, count)
        print(f"{count:,} listings, {speed:,.0f} a second written to the index", flush=True)
        for nth in range(1, 4):
            carried = _carried(store, settings, [*known, _new(nth)], only_first=True)
            print(f"{carried.at_once:.2f} seconds, {len(carried.found_at_once):,} found", flush=True)
            store.keep_judge(before.judge, before.parts)
        chance, own = random.Random(3), IndexSearch(index)
        print(f"near pictures: 256 bits {_near(own, chance, 256):.0f} ms, 64 bits {_near(own, chance, 64):.0f} ms", flush=True)


if __name__ == "__main__":
    at_once(int(sys.argv[1]))
