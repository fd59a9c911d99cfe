"""A new right with pictures against a history: the same findings as when everything is screened, what fingerprints tell first."""

import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image, ImageOps

from casefiles.model import Finding, Listing, Picture, Right
from casefiles.parts import RightKind
from casefiles.pictures.reading import read_picture, read_reference
from casefiles.stores import open_store
from casefiles.stores.base import Store
from markwatch.carrying import Keeping, Shortlist, carry_over
from markwatch.config import Settings
from markwatch.config_tables import ElasticsearchTable
from markwatch.example.drawing import scene
from markwatch.indexing import opened_index
from markwatch.shortlisting import shortlist
from matchers.screening import Screening
from tests.casefiles.stores.making import NIGHT, crawled, read
from tests.matchers.tricks import PLAIN, mark

DAY = date(2026, 3, 1)
COUNT = 2_000
SCENES = ("backpack:y40:YUNGE", "basket:h81:", "earbuds:b2:SHUOLAN", "gift-box:g37:WUHAI")
ORIGINAL = scene("dunes-and-camels:original:MOTUO").convert("RGB").resize((600, 600))
OTHER = scene(SCENES[0]).convert("RGB").resize((600, 600))


def encoded(shown: Image.Image, quality: int = 85) -> bytes:
    out = io.BytesIO()
    shown.convert("RGB").save(out, "JPEG", quality=quality)
    return out.getvalue()


def pasted(small: int) -> Image.Image:
    sheet = OTHER.copy()
    sheet.paste(ORIGINAL.rotate(20, Image.Resampling.BICUBIC, fillcolor="white").resize((small, small)), (150, 130))
    return sheet


BY_HASH = {
    "same": ORIGINAL,
    "small": ORIGINAL.resize((220, 220)),
    "mirrored": ImageOps.mirror(ORIGINAL),
    "quarter": ORIGINAL.rotate(90),
    "inverted": ImageOps.invert(ORIGINAL),
    "bordered": ImageOps.expand(ORIGINAL, 60, "white"),
}
BY_CORNERS = {"cropped": ORIGINAL.crop((60, 90, 470, 520)), "pasted": pasted(360)}
PLAIN_PICTURES = [read_picture(encoded(scene(name).convert("RGB").resize((500, 500)))) for name in SCENES]
NEW = Right(
    id="NEW",
    kind=RightKind.COPYRIGHT,
    name="沙丘驼影",
    pictures=(read_reference(encoded(ORIGINAL, 95), file="original.jpg"),),
)
KNOWN = [mark("朔岚"), mark("Quillmere"), mark("驼铃集")]


def history() -> tuple[list[Listing], list[Picture]]:
    """Thousands of listings with pictures of other things, one of each changed copy, some that say the name."""
    copies = {name: read_picture(encoded(shown)) for name, shown in (BY_HASH | BY_CORNERS).items()}
    places = dict(zip(range(97, COUNT, 97), copies.items(), strict=False))
    listings, pictures = [], list[Picture]()
    for nth in range(COUNT):
        name, shown = places.get(nth, ("plain", PLAIN_PICTURES[nth % len(PLAIN_PICTURES)]))
        url = f"https://shop.example/{name}/{nth:05}"
        title = f"{PLAIN[nth % len(PLAIN)]} {nth}" + (" 沙丘驼影" if nth % 400 == 12 else "")
        seen = (replace(shown, url=f"{url}.jpg"),) if nth % 3 or nth in places else ()
        listings.append(Listing(url=url, title=title, pictures=tuple(Picture(url=each.url) for each in seen)))
        pictures += seen
    return listings, pictures


LISTINGS, PICTURES = history()


@pytest.fixture
def store(sqlite_record: str) -> Iterator[Store]:
    opened = open_store(sqlite_record)
    for first in range(0, COUNT, 500):
        some = LISTINGS[first : first + 500]
        named = {picture.url for each in some for picture in each.pictures}
        crawled(opened, read(f"list/{first}", *some, pictures=tuple(each for each in PICTURES if each.url in named)))
    opened.keep_rights([*KNOWN, NEW], NIGHT)
    before = Screening(KNOWN, day=DAY)
    opened.keep_judge(before.judge, before.parts)
    opened.keep_findings([], [each.url for each in opened.listings()], before.judge, NIGHT)
    yield opened
    opened.close()


def carried(
    store: Store, naming: Callable[[Sequence[str]], Shortlist], rights: Sequence[Right] = (*KNOWN, NEW)
) -> tuple[dict[str, Finding], dict[str, Finding]]:
    """The findings kept when the others were asked for, and those in the end."""
    screening = Screening(rights, day=DAY)
    store.keep_judge(screening.judge, screening.parts)
    at_once: dict[str, Finding] = {}

    def noting(found: Sequence[Finding]) -> None:
        store.keep_findings(found, [], "", NIGHT)

    def judging(batch: Sequence[Listing]) -> None:
        found = {each.id: each for findings in screening.findings_of(batch) for each in findings}
        before = [filed.finding for filed in store.findings(listings=[each.url for each in batch])]
        settled = [replace(each, risk=0.0, signals=()) for each in before if each.id not in found]
        store.keep_findings([*found.values(), *settled], [each.url for each in batch], screening.judge, NIGHT)

    def named(ids: Sequence[str]) -> Shortlist:
        listed = naming(ids)

        def others() -> Iterable[str] | None:
            at_once.update(held(store))
            return listed.others()

        return Shortlist(listed.first, others)

    carry_over(store, screening, Keeping(judging, noting), named)
    assert not list(store.unscreened(screening.judge))
    return at_once, held(store)


def held(store: Store) -> dict[str, Finding]:
    return {filed.finding.id: filed.finding for filed in store.findings() if filed.finding.signals}


def everything(store: Store) -> dict[str, Finding]:
    found = Screening([*KNOWN, NEW], day=DAY).findings_of(list(store.listings()))
    return {each.id: each for findings in found for each in findings}


def named_in(findings: Mapping[str, Finding]) -> set[str]:
    return {each.listing_url.split("/")[3] for each in findings.values()} - {"plain"}


def test_without_an_index_what_fingerprints_tell_is_found_first_and_the_rest_after(store: Store) -> None:
    wanted = everything(store)
    at_once, found = carried(store, shortlist(Settings(), store, [*KNOWN, NEW]))
    assert found == wanted
    assert named_in(wanted) == {*BY_HASH, *BY_CORNERS}
    assert named_in(at_once) == {*BY_HASH}


def test_names_and_hashes_take_nothing_back_that_corners_told_of_another_right(store: Store) -> None:
    """A known work is found by its corners in the listings of the new one: what is kept at once leaves that as it is."""
    known = [*KNOWN, replace(NEW, id="KNOWN", name="雾海归舟")]
    both = [*known, NEW]
    store.keep_rights(known, NIGHT)
    carried(store, shortlist(Settings(), store, known), known)
    earlier = held(store)
    assert named_in(earlier) == {*BY_HASH, *BY_CORNERS}
    at_once, found = carried(store, shortlist(Settings(), store, both), both)
    assert earlier.items() < at_once.items()
    assert found == {each.id: each for some in Screening(both, day=DAY).findings_of(list(store.listings())) for each in some}


@pytest.mark.slow
def test_by_the_index_what_words_and_fingerprints_tell_is_found_first(
    store: Store, elasticsearch_server: str, namespace: str
) -> None:
    from casefiles.index.migrating import migrate
    from casefiles.index.updating import update

    settings = Settings(index=elasticsearch_server, elasticsearch=ElasticsearchTable(namespace=namespace))
    wanted = everything(store)
    with opened_index(settings) as index:
        migrate(index, store.feed())
        update(index, store.feed())
        listed = shortlist(settings, store, [*KNOWN, NEW])(["NEW"])
        assert len(listed.first) < COUNT / 20
        assert set(listed.others() or ()) >= {each.url for each in store.listings() if each.pictures}
        at_once, found = carried(store, shortlist(settings, store, [*KNOWN, NEW]))
        index.client.indices.delete(index=list(index.client.indices.get(index=f"markwatch-*-{namespace}-v*").body))
    assert found == wanted
    by_words = {each.url for each in LISTINGS if NEW.name in each.title}
    assert {each.listing_url for each in wanted.values()} >= by_words
    assert by_words <= {each.listing_url for each in at_once.values()}
    assert named_in(at_once) == {*BY_HASH}
