"""What only SQLite has: files, pages, durability settings, and indexes that must be used."""

import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.engine import make_url

from casefiles.errors import NotFound, StoreUnavailable
from casefiles.stores import open_store
from casefiles.stores.base import Store
from casefiles.stores.failures import translated
from casefiles.stores.sqlite import SqliteDatabase
from casefiles.stores.upkeep import check
from tests.casefiles.stores.making import NIGHT, SITE, link, listing, read, url


def pragma(database: SqliteDatabase, transaction: str, name: str) -> Any:
    with getattr(database, transaction)() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


@pytest.mark.parametrize(("transaction", "synchronous"), [("writing", 2), ("reading", 2), ("crawling", 1)])
def test_what_is_told_is_on_the_disk_and_pages_are_soon(tmp_path: Path, transaction: str, synchronous: int) -> None:
    open_store(f"sqlite:///{tmp_path / 'record.db'}").close()
    database = SqliteDatabase(make_url(f"sqlite:///{tmp_path / 'record.db'}"))
    assert pragma(database, transaction, "synchronous") == synchronous
    assert pragma(database, transaction, "journal_mode") == "wal"
    assert pragma(database, transaction, "foreign_keys") == 1
    assert pragma(database, transaction, "busy_timeout") == 30_000
    database.close()


def fill(store: Store, name: str) -> None:
    store.ledger(SITE).settle(
        read(name, listing(name, name * 500), links=tuple(link(f"{name}-{child}") for child in range(20))), NIGHT
    )


def filled(store: Store) -> tuple[int, str]:
    """How many pages went in before one was refused, and what was said."""
    for kept in range(5_000):
        try:
            fill(store, f"p{kept}")
        except StoreUnavailable as error:
            return kept, str(error)
    pytest.fail("it never got full")


def assert_survives_a_full_disk(store: Store) -> int:
    """Settle until the disk is full; then nothing is torn. Returns how many pages were kept."""
    ledger = store.ledger(SITE)
    ledger.open(NIGHT)
    kept, said = filled(store)
    assert "the disk is full; free some space" in said
    assert kept > 3
    assert len(list(store.listings())) == kept
    assert sum(count for (_, outcome, _), count in ledger.coverage().items() if outcome) == kept
    with pytest.raises(StoreUnavailable, match="the disk is full"):
        fill(store, f"p{kept}" * 100)
    return kept


def assert_goes_on(store: Store, store_url: str, kept: int) -> None:
    fill(store, f"p{kept}")
    assert len(list(store.listings())) == kept + 1
    assert check(store_url) == []


def test_full_database_is_said_and_nothing_is_torn(tmp_path: Path) -> None:
    store_url = f"sqlite:///{tmp_path / 'record.db'}"
    open_store(store_url).close()

    def bound(connection: sqlite3.Connection, _record: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 60}")

    event.listen(Engine, "connect", bound)
    try:
        bounded = open_store(store_url)
        kept = assert_survives_a_full_disk(bounded)
        bounded.close()
    finally:
        event.remove(Engine, "connect", bound)
    store = open_store(store_url)
    assert_goes_on(store, store_url, kept)
    store.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], check=False, capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("a file system of 3 MB cannot be mounted here: that needs root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_full_disk_is_said_nothing_is_torn_and_it_goes_on_when_there_is_space(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(1_000_000))
    store_url = f"sqlite:///{small_disk / 'record.db'}"
    store = open_store(store_url)
    kept = assert_survives_a_full_disk(store)
    ballast.unlink()
    assert_goes_on(store, store_url, kept)
    store.close()


class TestFailures:
    """Each error of a real SQLite in words that say what to do."""

    def test_read_only(self, tmp_path: Path) -> None:
        file = tmp_path / "a.db"
        sqlite3.connect(file).close()
        file.touch()
        with (
            closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection,
            pytest.raises(StoreUnavailable, match="read-only"),
            translated("a.db"),
        ):
            connection.execute("CREATE TABLE t (x)")

    def test_damaged_pages(self, tmp_path: Path) -> None:
        store_url = f"sqlite:///{tmp_path / 'record.db'}"
        store = open_store(store_url)
        store.ledger(SITE).open(NIGHT)
        for number in range(50):
            fill(store, f"p{number}")
        store.close()
        file = tmp_path / "record.db"
        content = bytearray(file.read_bytes())
        content[4096 * 3 : 4096 * 60] = bytes(4096 * 57)
        file.write_bytes(content)
        with pytest.raises(StoreUnavailable, match="damaged; restore the last backup"):
            list(open_store(store_url).listings())

    def test_file_system_error_is_its_own_words(self, tmp_path: Path) -> None:
        with pytest.raises(StoreUnavailable, match="name: No such file or directory"), translated("name"):
            (tmp_path / "missing" / "file").read_bytes()

    def test_error_without_a_known_code_keeps_its_words(self) -> None:
        with (
            closing(sqlite3.connect(":memory:")) as connection,
            pytest.raises(StoreUnavailable, match="no such table: t"),
            translated("name"),
        ):
            connection.execute("SELECT * FROM t")

    def test_ours_pass_untouched(self) -> None:
        with pytest.raises(NotFound, match=r"^mine$"), translated("name"):
            raise NotFound("mine")


class TestPlans:
    """The queries that run for every page or over all listings use their index, whatever the size."""

    @pytest.fixture
    def plans(self, tmp_path: Path) -> Iterator[list[str]]:
        """Query plans of all that a store of this test runs, as it runs."""
        seen: list[str] = []

        def explain(connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool) -> None:
            if statement.startswith("SELECT"):
                explained = connection.connection.cursor().execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
                seen.extend(row[3] for row in explained)

        event.listen(Engine, "before_cursor_execute", explain)
        yield seen
        event.remove(Engine, "before_cursor_execute", explain)

    def test_claim_takes_the_first_entries_of_its_index(self, sqlite_store: Store, plans: list[str]) -> None:
        ledger = sqlite_store.ledger(SITE)
        ledger.open(NIGHT)
        ledger.plan([link("a")], NIGHT)
        plans.clear()
        ledger.claim(10)
        assert len(plans) == 5
        assert set(plans) == {"SEARCH frontier USING INDEX frontier_next (site_id=? AND claimed=? AND kind=? AND due<?)"}

    def test_listings_to_screen_come_in_the_order_of_their_index(self, sqlite_store: Store, plans: list[str]) -> None:
        """Beside the few judges that stand for this one, looked up once."""
        list(sqlite_store.unscreened("judge"))
        by_index = "SEARCH listings USING INDEX listings_to_screen (gone=? AND url>?)"
        assert plans == [by_index, "LIST SUBQUERY 1", "SCAN judges"]

    def test_named_findings_are_searched(self, sqlite_store: Store, plans: list[str]) -> None:
        sqlite_store.findings(listings=[url("p1")])
        assert not [plan for plan in plans if plan.startswith("SCAN findings")]

    def test_pages_that_show_sellers_are_found_by_an_index_of_their_own(self, sqlite_store: Store, plans: list[str]) -> None:
        assert not list(sqlite_store.seller_pages())
        assert plans
        assert all("captures_of_sellers" in plan for plan in plans if plan.startswith(("SEARCH", "SCAN")))
