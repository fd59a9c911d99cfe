"""The job that lets go of what is over its time, over real archive files, and killed where it would do most harm."""

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError
from warcio.archiveiterator import ArchiveIterator

from casefiles.clock import now
from casefiles.model import Capture, content_id
from casefiles.moments import Moment
from casefiles.stores import open_store
from casefiles.stores.base import Outcome, Store, Visit
from crawlers.archiving import PAGES, PICTURES, Archive, alone
from markwatch.config import Settings
from markwatch.config_tables import Retention
from markwatch.jobs import Office, nightly
from markwatch.retention import ASIDE, Over, over, retain
from tests.casefiles.stores.making import decision, finding, listing, right, url
from tests.markwatch.offices import command, settings_for, write_settings

LISTENING = Path(__file__).parent / "listening"
SITE = "shop.example"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
YEARS = timedelta(days=1096)


def crawled(store: Store, folder: Path, *names: str, at: timedelta = timedelta(), ending: str = PAGES) -> str:
    """A crawl of these pages, each a listing and a screenshot, into an archive file, whose name is given."""
    folder.mkdir(exist_ok=True)
    archive = Archive(folder, SITE, LONG_AGO + at, "tests", ending=ending)
    ledger = store.ledger(SITE)
    ledger.open(LONG_AGO + at)
    for name in names:
        place = archive.keep(url(name), 200, [("Content-Type", "text/html")], name.encode(), LONG_AGO + at)
        shown = archive.keep_seen(url(name), name.encode(), "image/png", LONG_AGO + at)
        seen = Capture(
            id=content_id(name, str(at)), url=url(name), final_url=url(name), fetched_at=LONG_AGO + at, status=200,
            digest="0" * 64, archive=place.archive, offset=place.offset, length=place.length, screenshot=shown,
        )  # fmt: skip
        ledger.settle(Visit(url=url(name), outcome=Outcome.READ, capture=seen, listings=(listing(name),)), LONG_AGO + at)
    ledger.close(LONG_AGO + at)
    archive.close()
    return place.archive


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return settings_for(tmp_path)


@pytest.fixture
def two(settings: Settings) -> tuple[Store, str, str]:
    """A record with an old archive file that nothing needs, and one as old with a finding."""
    store = open_store(settings.record)
    free = crawled(store, settings.archive, "p1", "p2")
    held = crawled(store, settings.archive, "p3", "p4", at=timedelta(hours=1))
    store.keep_rights([right()], LONG_AGO)
    found(store, "p3")
    return store, free, held


def found(store: Store, name: str) -> None:
    store.keep_findings([finding(right(), listing(name))], [url(name)], "judge", LONG_AGO)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".lock"))


def test_what_is_said_is_what_is_deleted_and_the_rest_reads_as_before(settings: Settings, two: tuple[Store, str, str]) -> None:
    store, free, held = two
    due = over(store, settings, LONG_AGO + YEARS)
    size = (settings.archive / free).stat().st_size
    assert due.archives == {free: size}
    assert list(due.held) == [held]
    before = files(settings.archive)
    assert len(before) == 2 + 4
    assert retain(store, settings, LONG_AGO + YEARS) == (due, [])
    assert held in files(settings.archive)
    assert len(files(settings.archive)) == 1 + 2, "its screenshots went with it"
    with (settings.archive / held).open("rb") as file:
        assert sum(record.rec_type == "response" for record in ArchiveIterator(file)) == 2
    assert [each.let_go_at for each in store.captures([url("p1"), url("p3")])] == [LONG_AGO + YEARS, None]
    assert retain(store, settings, LONG_AGO + YEARS)[0] == Over(archives={}, held=due.held, texts=())


def test_originals_of_pictures_go_sooner_than_pages_unless_a_finding_needs_them(settings: Settings) -> None:
    store = open_store(settings.record)
    page = crawled(store, settings.archive, "p1", "p2")
    free = crawled(store, settings.archive, "1.jpg", ending=PICTURES)
    held = crawled(store, settings.archive, "2.jpg", at=timedelta(hours=1), ending=PICTURES)
    store.keep_rights([right()], LONG_AGO)
    found(store, "2.jpg")
    half_a_year = LONG_AGO + timedelta(days=181)
    went, unable = retain(store, settings, half_a_year)
    assert (list(went.archives), list(went.held), unable) == ([free], [held], [])
    assert {page, held} <= set(files(settings.archive))


@pytest.mark.parametrize("days", [0, 1097])
def test_nothing_goes_before_its_time_or_when_all_is_kept(settings: Settings, two: tuple[Store, str, str], days: int) -> None:
    kept = settings.model_copy(update={"retention": Retention(archives=days, pictures=days, sellers=0)})
    before = files(settings.archive)
    assert retain(two[0], kept, LONG_AGO + YEARS)[0] == Over(archives={}, held={}, texts=())
    assert files(settings.archive) == before


@pytest.mark.parametrize("days", [-1, 36_501, 10**30])
def test_a_term_that_no_record_lives_to_see_is_refused(days: int) -> None:
    with pytest.raises(ValidationError, match="archives"):
        Retention(archives=days)


def test_files_of_another_machine_and_of_nobody_are_left_alone(settings: Settings, two: tuple[Store, str, str]) -> None:
    store, free, _ = two
    (settings.archive / free).rename(settings.archive / "stranger.warc.gz")
    went, unable = retain(store, settings, LONG_AGO + YEARS)
    assert (went.archives, unable) == ({}, [])
    assert (settings.archive / "stranger.warc.gz").exists()
    assert store.captures([url("p1")])[0].let_go_at is None


def test_a_site_that_is_being_crawled_waits_for_the_next_run(settings: Settings, two: tuple[Store, str, str]) -> None:
    store, free, _ = two
    with alone(settings.archive, SITE):
        went, unable = retain(store, settings, LONG_AGO + YEARS)
    assert went.archives == {}
    assert [SITE in sentence.en and SITE in sentence.zh for sentence in unable] == [True]
    assert (settings.archive / free).exists()
    assert list(retain(store, settings, LONG_AGO + YEARS)[0].archives) == [free]


def struck(settings: Settings, moment: Moment) -> Sequence[str]:
    """``record retain``, killed at ``moment``; what it left in the archive."""
    folder = settings.archive.parent
    write_settings(folder, settings)
    log = folder / "struck"
    done = command("record", "retain", folder=folder, PYTHONPATH=str(LISTENING), STRIKE_AT=f"{moment}:1", STRIKE_LOG=str(log))
    assert (done.code, log.read_text("utf-8").split()) == (-9, [moment.value])
    return files(settings.archive)


def nothing(_store: Store) -> None:
    pass


@pytest.mark.parametrize(
    ("moment", "then", "goes"),
    [
        (Moment.ARCHIVES_ASIDE, nothing, True),
        (Moment.ARCHIVES_ASIDE, lambda store: found(store, "p1"), False),
        (Moment.ARCHIVES_LET_GO, nothing, True),
    ],
    ids=["aside", "aside and needed now", "let go"],
)
def test_a_killed_run_is_ended_by_the_next(
    settings: Settings, two: tuple[Store, str, str], moment: Moment, then: Callable[[Store], None], goes: bool
) -> None:
    store, free, held = two
    assert f".{free}{ASIDE}" in struck(settings, moment)
    then(store)
    retain(store, settings, now())
    assert not any(name.endswith(ASIDE) for name in files(settings.archive))
    assert (settings.archive / held).exists()
    assert (settings.archive / free).exists() is not goes
    assert len(files(settings.archive)) == (1 + 2 if goes else 2 + 4)


def test_the_night_does_it_at_its_end_and_the_command_says_what_it_would(settings: Settings, two: tuple[Store, str, str]) -> None:
    store, free, held = two
    folder = settings.archive.parent
    write_settings(folder, settings)
    said = command("record", "retain", "--dry-run", folder=folder)
    rows = [json.loads(line) for line in said.out.splitlines()]
    assert [(row["what"], row["then"]) for row in rows] == [(free, "would be deleted"), (held, "kept for a finding")]
    listed = command("record", "retain", "--dry-run", "--format", "csv", folder=folder).out.splitlines()
    assert (listed[0], len(listed)) == ("what,bytes,then", 3)
    assert (settings.archive / free).exists()
    store.keep_decision(decision(finding(right(), listing("p3")).id, at=LONG_AGO))  # the night judges, and finds nothing
    last = nightly(Office(store=store, settings=settings, clock=lambda: LONG_AGO + YEARS))[-1]
    assert (last.job, last.figures["archives_deleted"], last.figures["archives_held"]) == ("retain", 1, 1)
    assert not (settings.archive / free).exists()
    assert (settings.archive / held).exists()
