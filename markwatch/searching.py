"""Who answers when findings are searched: the index when it is there and holds what the record does, else the record."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime, time, tzinfo
from pathlib import Path

from casefiles.errors import BadConfiguration, BadInput, IndexUnavailable, NotFound
from casefiles.parts import Bilingual
from casefiles.searching import FACETS, MAX_PAGE, RADIUS, Near, Page, Query, Search
from casefiles.stores.base import Filed, Store
from markwatch.config import Settings
from markwatch.indexing import opened_index

NEEDED = ("finding", "listing")
"""What is searched in the index: while it lacks any, its answer is not the record's."""


@contextmanager
def opened_search(settings: Settings, store: Store) -> Iterator[tuple[Search, Bilingual | None]]:
    """Who searches, and why it is not the index that ``settings`` name, if it is not."""
    with ExitStack() as opened:
        try:
            why_not = None if settings.index is None else _behind(store)
            search = opened.enter_context(_searching_index(settings)) if settings.index and not why_not else store.searching()
        except (IndexUnavailable, BadConfiguration) as error:
            why_not = Bilingual(en=f"{error.said_in('en')}; the record answers", zh=f"{error.said_in('zh')}；由档案库应答")
            search = store.searching()
        yield search, why_not


def _behind(store: Store) -> Bilingual | None:
    """What to say when the index lacks some of what is searched."""
    waiting = sum(store.feed().count(kind) for kind in NEEDED)
    if not waiting:
        return None
    en = f"the index lacks {waiting:,} documents, which `markwatch index update` sends; the record answers"
    return Bilingual(en=en, zh=f"索引尚缺 {waiting:,} 份文档（markwatch index update 可写入）；由档案库应答")


@contextmanager
def _searching_index(settings: Settings) -> Iterator[Search]:
    """The index, once it has answered."""
    from casefiles.index.searching import IndexSearch

    with opened_index(settings) as index:
        search = IndexSearch(index)
        search.facets(Query(), FACETS[:1])
        yield search


def filed_on(store: Store, page: Page) -> list[Filed]:
    """The findings of a page as the record holds them, in the order of the page."""
    held = {each.finding.id: each for each in store.findings(ids=page.ids)} if page.ids else {}
    return [held[identity] for identity in page.ids if identity in held]


def every_page(search: Search, query: Query) -> Iterator[Page]:
    """All that ``query`` finds, in pages as long as may be."""
    page = search.findings(query, MAX_PAGE)
    yield page
    while page.cursor is not None:
        page = search.findings(query, MAX_PAGE, page.cursor)
        yield page


def near_picture(shown: str, radius: int = RADIUS) -> tuple[Near, ...]:
    """The neighbourhoods of a picture in all its turns and mirrors: of the file ``shown``, or of a fingerprint in hex.

    Raises:
        BadInput: no such file, no picture, or one with too little in it; or a radius too wide.
        NotFound: neither a file nor a fingerprint.
    """
    file = Path(shown)
    if not file.is_file():
        if len(shown) in (16, 64) and all(digit in "0123456789abcdef" for digit in shown):
            return (Near(shown, radius),)
        raise NotFound(
            f"{shown}: no such file; a picture, or its fingerprint of 64 hex digits (PDQ) or 16 (pHash), would be right"
        )
    from casefiles.pictures.reading import read_picture_file  # what decodes pictures takes long to load

    picture = read_picture_file(file.name, file.absolute().parent)
    if picture.unusable or picture.flat or not picture.hashes:
        raise BadInput(
            f"{shown}: {picture.unusable or 'too little in it to tell it from others'}; another picture would be right"
        )
    return tuple(Near(bits, radius) for bits in dict.fromkeys((picture.hashes[0], *picture.turned_hashes[:7])))


def day_of(text: str, zone: tzinfo) -> datetime:
    """The beginning of the day ``text``, ``2026-03-01``, in ``zone``. Raises BadInput."""
    try:
        return datetime.combine(date.fromisoformat(text), time(), zone).astimezone(UTC)
    except ValueError as error:
        raise BadInput(f"{text}: no date; 2026-03-01 would be right") from error
