"""One suite of expected answers for all that search findings: the record on SQLite and PostgreSQL, and Elasticsearch."""

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import imagehash
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from casefiles.errors import BadInput
from casefiles.levels import Level, level_of, rank, ranks, urgency
from casefiles.model import Finding, Listing, seller_key
from casefiles.parts import Harm, Seller, Verdict
from casefiles.pictures.reading import read_picture
from casefiles.searching import FACETS, MAX_PAGE, MAX_TEXT, SETTLED, WIDTHS, Near, Query, Search, cursor_at, place_of
from casefiles.stores import open_store
from casefiles.stores.base import Filed, Store
from markwatch.example.drawing import scene
from tests.casefiles.stores.making import NIGHT, crawled, decision, finding, listing, picture, read, right, url
from tests.casefiles.stores.test_searching import TITLES, truth

ENGINES = ("sqlite", "postgresql", "elasticsearch")
RISKS = (0.97, 0.81, 0.8, 0.5, 0.35, 0.02)
ZERO, NEAR, FAR = "0" * 64, "0" * 60 + "00ff", "f" * 64
PRINTS = (ZERO, NEAR, FAR, "0" * 16, "0" * 15 + "1")


def filled(store: Store) -> Store:
    """A listing of each title with a finding on each of two rights, two pictures in all, five decided, some settled."""
    shown = [picture(f"{nth}.jpg", hashes=(bits,)) for nth, bits in enumerate(PRINTS)]
    offers = [_offer(nth, title) for nth, title in enumerate(TITLES)]
    crawled(store, read("list", *offers, pictures=tuple(shown)))
    rights = [right("HERA"), right("朔岚")]
    store.keep_rights(rights, NIGHT)
    made = [_found(rights[nth % 2 and owner], offer, nth + owner) for nth, offer in enumerate(offers) for owner in (0, 1)]
    store.keep_findings(made[:20], [], "", NIGHT)
    store.keep_findings(made[20:], [], "", NIGHT + timedelta(days=1))
    for nth, verdict in enumerate((*Verdict, Verdict.CONFIRMED)):
        store.keep_decision(decision(made[3 * nth].id, verdict, NIGHT + timedelta(hours=nth)))
    store.keep_decision(decision(made[3].id, Verdict.REFERRED, NIGHT + timedelta(hours=9)))
    store.keep_findings([replace(each, risk=0.0, signals=()) for each in made[5:8]], [], "", NIGHT + timedelta(days=2))
    return store


def _offer(nth: int, title: str) -> Listing:
    offered = listing(f"p{nth}", title, pictures=(f"{nth % 7}.jpg",), description="原装 genuine" if nth % 3 == 0 else None)
    seller = Seller(id=str(nth % 4), name=f"店铺{nth % 4}") if nth % 5 else None
    return replace(offered, marketplace=("shop.example", "商城.example", None)[nth % 3], seller=seller)


def _found(of: object, on: Listing, nth: int) -> Finding:
    harm = (Harm.PURSE, Harm.BODY, Harm.SAFETY)[nth % 3]
    return replace(finding(of, on, RISKS[nth % len(RISKS)]), harm=harm)  # type: ignore[arg-type]


@pytest.fixture(params=ENGINES)
def asked(request: pytest.FixtureRequest) -> Iterator[tuple[Search, Store]]:
    """What searches, and the record it answers for."""
    kind = "postgresql" if request.param == "postgresql" else "sqlite"
    store = filled(open_store(request.getfixturevalue(f"{kind}_record")))
    if request.param == "elasticsearch":
        from casefiles.index.connecting import Access, open_index
        from casefiles.index.migrating import migrate
        from casefiles.index.searching import IndexSearch

        access = Access(url=request.getfixturevalue("elasticsearch_server"), namespace=request.getfixturevalue("namespace"))
        index = open_index(access)
        migrate(index, store.feed())
        search = IndexSearch(index)
        brought_up(search, store)
        yield search, store
        index.client.indices.delete(index=list(index.client.indices.get(index=f"markwatch-*-{access.namespace}-v*").body))
        index.close()
    else:
        yield store.searching(), store
    store.close()


def brought_up(search: Search, store: Store) -> None:
    """Let what searches know all that the record holds."""
    from casefiles.index.searching import IndexSearch
    from casefiles.index.updating import update

    if isinstance(search, IndexSearch):
        update(search.index, store.feed())
        search.index.client.indices.refresh(index=f"markwatch-*-{search.index.namespace}")


def status(filed: Filed) -> str:
    return SETTLED if not filed.finding.signals else filed.status.value if filed.status else "open"


def holds(query: Query, filed: Filed) -> bool:
    """Said without any index."""
    on, of = filed.listing, filed.finding
    key = seller_key(on.marketplace, on.seller) if on.seller else None
    distances = [(int(each.bits, 16) ^ int(bits, 16)).bit_count() - each.radius for each in query.near for shown in on.pictures
                 for bits in shown.hashes if len(bits) == len(each.bits)]  # fmt: skip
    return (
        (not query.text.strip() or truth(query.text, f"{on.title} / {on.description or ''}"))
        and (not query.statuses or status(filed) in query.statuses)
        and (not query.levels or level_of(of.risk) in query.levels)
        and (not query.harms or of.harm in query.harms)
        and (not query.rights or of.right_id in query.rights)
        and (not query.marketplaces or on.marketplace in query.marketplaces)
        and (not query.sellers or key in query.sellers)
        and of.risk >= query.min_risk
        and (query.since is None or filed.first_at >= query.since)
        and (not query.near or min(distances, default=1) <= 0)
    )


def expected(query: Query, store: Store) -> list[Filed]:
    return sorted((each for each in store.findings() if holds(query, each)), key=lambda each: urgency(each.finding))


def some(values: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=2).map(tuple)


WORDS = (
    "手机",
    "苹果",
    "hera",
    "HERA 40W",
    "iphone15",
    "高",
    "果苹",
    "genuine",
    "原装",
    "壳 高仿",
    "装 genuine",
    "AND",
    "\U00030000",
)
NEARS = st.builds(Near, st.sampled_from(PRINTS), st.integers(0, 16))
queries = st.builds(
    Query,
    text=st.one_of(st.just(""), st.sampled_from(WORDS)),
    statuses=some(("open", "settled", "confirmed", "referred", "dismissed")),
    levels=some(tuple(Level)),
    harms=some(tuple(Harm)),
    rights=some(("hera", "朔岚", "nobody")),
    marketplaces=some(("shop.example", "商城.example")),
    sellers=some(("shop.example|1", "商城.example|2", "|3")),
    min_risk=st.sampled_from((0.0, 0.02, 0.5, 0.8, 0.81, 1.0)),
    since=st.sampled_from((None, NIGHT, NIGHT + timedelta(hours=1), NIGHT + timedelta(days=9))),
    near=st.lists(NEARS, max_size=2).map(tuple),
)


@given(queries)
@example(Query())
@example(Query(text='"手机" AND *'))
@example(Query(near=(Near(ZERO, 8),)))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_finds_and_counts_what_is_there_and_nothing_else(asked: tuple[Search, Store], query: Query) -> None:
    search, store = asked
    wanted = expected(query, store)
    page = search.findings(query, limit=MAX_PAGE)
    assert page.ids == tuple(each.finding.id for each in wanted)
    assert (page.total, page.cursor) == (len(wanted), None)
    said = search.facets(query)
    assert tuple(said) == FACETS
    assert said["status"] == Counter(map(status, wanted))
    assert said["level"] == Counter(level_of(each.finding.risk) for each in wanted)
    assert said["harm"] == Counter(each.finding.harm for each in wanted)
    assert said["right"] == Counter(each.finding.right_id for each in wanted)
    assert said["marketplace"] == Counter(each.listing.marketplace for each in wanted if each.listing.marketplace)
    assert list(said["status"].values()) == sorted(said["status"].values(), reverse=True)


@pytest.mark.parametrize("limit", [1, 7])
def test_pages_join_to_the_whole(asked: tuple[Search, Store], limit: int) -> None:
    search, store = asked
    whole = tuple(each.finding.id for each in expected(Query(), store))
    ids, cursor = list[str](), None
    while True:
        page = search.findings(Query(), limit, cursor)
        assert page.total == len(whole)
        ids += page.ids
        cursor = page.cursor
        if cursor is None:
            break
    assert tuple(ids) == whole


def test_what_is_written_meanwhile_moves_no_page(asked: tuple[Search, Store]) -> None:
    search, store = asked
    first = search.findings(Query(), 10)
    riskier = replace(store.findings()[0].finding, listing_url=url("p14"), right_id="hera", risk=0.99)
    store.keep_findings([riskier], [], "", NIGHT)
    second = search.findings(Query(), MAX_PAGE, first.cursor)
    assert not set(first.ids) & set(second.ids)
    assert len({*first.ids, *second.ids}) >= first.total - 1


def test_near_listings_are_all_named(asked: tuple[Search, Store]) -> None:
    search, _ = asked
    assert search.near([Near(ZERO, 0)]) == [url(f"p{nth}") for nth in (0, 14, 7)]
    assert search.near([Near(ZERO, 8), Near("0" * 16, 0)]) == sorted(url(f"p{nth}") for nth in (0, 7, 14, 1, 8, 3, 10))
    assert search.near([Near("5" * 64, 3)]) == []


@pytest.mark.parametrize("cursor", ["", "x", "!" * 20, "bnVsbA", "W10", "e" * 9_000, "[" * 8_000, "\ud800", "é"])
def test_what_is_no_cursor_is_refused(asked: tuple[Search, Store], cursor: str) -> None:
    with pytest.raises(BadInput, match="this is no cursor of these findings"):
        asked[0].findings(Query(), 5, cursor)


def test_cursor_of_another_query_is_refused(asked: tuple[Search, Store]) -> None:
    cursor = asked[0].findings(Query(), 5).cursor
    with pytest.raises(BadInput, match="with the same filters"):
        asked[0].findings(Query(min_risk=0.1), 5, cursor)


@pytest.mark.parametrize("limit", [0, -1, MAX_PAGE + 1])
def test_page_out_of_bounds_is_refused(asked: tuple[Search, Store], limit: int) -> None:
    with pytest.raises(BadInput, match="1 to 1,000 would be right"):
        asked[0].findings(Query(), limit)


class TestQuery:
    def test_too_long_a_text_is_refused(self) -> None:
        with pytest.raises(BadInput, match="at most 200 are searched"):
            Query(text="a" * (MAX_TEXT + 1))

    def test_text_without_a_word_is_refused(self) -> None:
        with pytest.raises(BadInput, match="no letter, character or digit"):
            Query(text=" *!“”")

    def test_too_many_values_are_refused(self) -> None:
        with pytest.raises(BadInput, match="rights: 101 values; at most 100"):
            Query(rights=tuple(map(str, range(101))))

    @pytest.mark.parametrize(("bits", "radius"), [("0" * 63, 3), ("g" * 64, 3), ("0" * 64, 65), ("0" * 16, 17), ("0" * 16, -1)])
    def test_what_is_no_neighbourhood_is_refused(self, bits: str, radius: int) -> None:
        with pytest.raises(BadInput, match="would be right"):
            Near(bits, radius)


@given(st.lists(st.tuples(st.floats(0, 1), st.sampled_from(Harm)), min_size=2, max_size=9))
def test_rank_is_the_order_of_urgency(given: list[tuple[float, Harm]]) -> None:
    on, of = listing("p1"), right()
    made = [replace(finding(of, on), risk=round(risk, 6), harm=harm) for risk, harm in given]
    assert [rank(each) for each in sorted(made, key=urgency)] == sorted(map(rank, made))
    for each in made:
        first, after = ranks(level_of(each.risk), each.harm)
        assert first <= rank(each) < after


def scattered(nth: int, width: int, away: int) -> str:
    """A fingerprint that differs in ``away`` bits from zero, each ``nth`` in others."""
    bits = sorted(range(width), key=lambda bit: sha256(f"{nth} {bit}".encode()).digest())[:away]
    return f"{sum(1 << bit for bit in bits):0{width // 4}x}"


def test_near_loses_none_of_many(asked: tuple[Search, Store]) -> None:
    """Recall 1.0 against brute force, over every distance from 0 to far beyond the radius."""
    search, store = asked
    prints = [(width, away, scattered(nth, width, away)) for nth in range(8) for width in WIDTHS for away in range(1, width // 4)]
    offers = [listing(f"n{nth}", pictures=(f"n{nth}.jpg",)) for nth in range(len(prints))]
    shown = [picture(f"n{nth}.jpg", hashes=(bits,)) for nth, (_, _, bits) in enumerate(prints)]
    crawled(store, read("list", *offers, pictures=tuple(shown)))
    brought_up(search, store)
    for width, radius in ((64, 1), (64, 5), (64, 16), (256, 1), (256, 31), (256, 48)):
        within = {url(f"n{nth}") for nth, (of, away, _) in enumerate(prints) if of == width and away <= radius}
        assert {each for each in search.near([Near("0" * (width // 4), radius)]) if "/n" in each} == within
        assert within


def test_pages_go_on_when_their_state_is_no_longer_kept(asked: tuple[Search, Store]) -> None:
    search, store = asked
    whole = tuple(each.finding.id for each in expected(Query(), store))
    first = search.findings(Query(), 10)
    held = place_of(first.cursor, Query())
    assert held is not None
    lost = cursor_at(replace(held, snapshot="x" * 40), Query())
    assert (*first.ids, *search.findings(Query(), MAX_PAGE, lost).ids) == whole


def test_a_picture_is_found_by_the_hash_that_other_programs_know(asked: tuple[Search, Store]) -> None:
    search, store = asked
    photo = scene("dunes-and-camels:original:MOTUO").convert("RGB").resize((640, 480))
    kept = io.BytesIO()
    photo.save(kept, "JPEG", quality=85)
    shown = read_picture(kept.getvalue(), url=url("dunes.jpg"))
    crawled(store, read("photo", listing("photo", "沙丘", pictures=("dunes.jpg",)), pictures=(shown,)))
    brought_up(search, store)
    theirs = str(imagehash.phash(photo))
    assert search.near([Near(theirs, 6)]) == [url("photo")]
    assert search.near([Near(f"{int(theirs, 16) ^ 0xFFFF_FFFF_FFFF_FFFF:016x}", 6)]) == []
