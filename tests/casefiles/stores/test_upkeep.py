"""Check, backup, export and import: what is wrong is said, what is copied is equal, what fails leaves nothing behind."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

from casefiles.errors import BadInput, StoreUnavailable
from casefiles.model import Right
from casefiles.stores import open_store
from casefiles.stores.base import Coverage, Outcome, Run, Store, Visit
from casefiles.stores.moving import digest, export, import_
from casefiles.stores.tables import HEAD
from casefiles.stores.upkeep import backup, check
from tests.casefiles.stores.making import (
    DAY,
    NIGHT,
    alert,
    capture,
    crawled,
    decision,
    finding,
    link,
    listing,
    picture,
    read,
    right,
    subscription,
    url,
)


@pytest.fixture
def filled(store: Store) -> Store:
    fill(store)
    return store


def fill(store: Store) -> None:
    """Put something into every table but that of sources."""
    page = read(
        "p1", listing("p1", "假 HERA 灯", pictures=("a.jpg",)), pictures=(picture("a.jpg"),), links=(link("p2", lastmod=NIGHT),)
    )
    crawled(store, page, Visit(url=url("gone"), outcome=Outcome.GONE, why="http-404", capture=capture(url("gone"))))
    store.keep_rights([right(pictures=(picture("logo.png"),))], NIGHT)
    made = finding(right(), listing("p1"))
    store.keep_findings([made], [url("p1")], "judge", NIGHT)
    store.keep_decision(decision(made.id))
    store.keep_subscription(subscription("s1"))
    store.keep_alerts([alert("a1", made.id)], [])
    store.keep_run(Run(id="r1", job="crawl", began_at=NIGHT, figures={"planned": 3}))
    store.keep_coverage([Coverage(night=NIGHT, site="shop.example", planned=3, fetched=1, read=1)])
    store.ledger("other.example").open(NIGHT + DAY)


def restored(copy: Path, store_url: str, empty: str) -> str:
    """URL of the record that a backup is, or that it was imported into."""
    if store_url.startswith("sqlite"):
        return f"sqlite:///{copy}"
    import_(copy, empty)
    return empty


def change(store_url: str, *statements: str) -> None:
    """Do to the database what no verb does."""
    engine = create_engine(make_url(store_url.replace("postgresql:", "postgresql+psycopg:")), poolclass=NullPool)
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


class TestCheck:
    def test_sound_record_has_no_faults(self, filled: Store, store_url: str) -> None:
        assert check(store_url) == []

    @pytest.mark.parametrize(
        ("statement", "said"),
        [
            ("DELETE FROM subscriptions", "1 alerts for a subscription that is not there"),
            ("UPDATE alert_findings SET finding_id = 'ghost'", "1 alerts about a finding that is not there"),
            ("DELETE FROM alert_findings", "1 alerts about nothing"),
            ("INSERT INTO rounds (site_id, number, began_at) VALUES (2, 7, '')", "1 sites with more than one open round"),
            ("DELETE FROM listing_words", "full text: 1 listings are not searchable"),
        ],
    )
    def test_fault_is_said(self, filled: Store, store_url: str, statement: str, said: str) -> None:
        change(store_url, statement)
        assert check(store_url) == [said]

    @pytest.mark.parametrize(
        ("statement", "said"),
        [
            ("UPDATE findings SET listing_url = 'ghost'", "findings 1: refers to a row of listings that is not there"),
            ("INSERT INTO listing_words (rowid, words) VALUES (99, 'ghost')", "full text: 1 entries have no listing"),
            ("UPDATE listing_words_content SET c0 = 'other words'", "full text: database disk image is malformed"),
        ],
    )
    def test_fault_that_only_a_file_can_have_is_said(
        self, sqlite_store: Store, tmp_path: Path, statement: str, said: str
    ) -> None:
        fill(sqlite_store)
        change(f"sqlite:///{tmp_path / 'record.db'}", statement)
        assert check(f"sqlite:///{tmp_path / 'record.db'}") == [said]

    def test_no_record_no_check(self, tmp_path: Path) -> None:
        with pytest.raises(StoreUnavailable, match="there is no record here yet"):
            check(f"sqlite:///{tmp_path / 'none.db'}")
        assert list(tmp_path.iterdir()) == []


class TestBackup:
    def test_restore_drill(self, filled: Store, store_url: str, tmp_path: Path, empty_url: str) -> None:
        """What an operator does after the loss of a disk: the restored record equals the first and the jobs go on in it."""
        backup(store_url, tmp_path / "copy.db")
        copy_url = restored(tmp_path / "copy.db", store_url, empty_url)
        assert digest(copy_url) == digest(store_url)
        assert check(copy_url) == []
        copy = open_store(copy_url)
        assert [each.title for each in copy.search("假")] == ["假 HERA 灯"]
        ledger = copy.ledger("third.example")
        ledger.open(NIGHT)
        ledger.settle(read("new", listing("new", "HERA 台灯")), NIGHT)
        assert len(copy.search("灯")) == 2
        copy.close()

    def test_backup_while_another_writes_holds_what_was_whole(
        self, filled: Store, store_url: str, tmp_path: Path, empty_url: str
    ) -> None:
        before = digest(store_url)

        def rights() -> Iterator[Right]:
            yield right("ZETA")
            backup(store_url, tmp_path / "copy.db")

        filled.keep_rights(rights(), NIGHT)
        assert digest(restored(tmp_path / "copy.db", store_url, empty_url)) == before
        assert digest(store_url) != before

    def test_earlier_backup_is_replaced_and_nothing_else_left(self, filled: Store, store_url: str, tmp_path: Path) -> None:
        folder = tmp_path / "backups"
        folder.mkdir()
        for _ in range(2):
            backup(store_url, folder / "copy.db")
        assert [each.name for each in folder.iterdir()] == ["copy.db"]

    def test_failed_backup_leaves_nothing_and_the_earlier_one_alone(self, filled: Store, store_url: str, tmp_path: Path) -> None:
        target = tmp_path / "copy.db"
        target.mkdir()
        with pytest.raises(StoreUnavailable, match=r"copy.db: Is a directory"):
            backup(store_url, target)
        with pytest.raises(StoreUnavailable, match=r"copy.db"):
            backup(store_url, tmp_path / "missing" / "copy.db")
        assert not list(tmp_path.glob(".copy.db*"))

    def test_record_is_not_its_own_backup(self, sqlite_store: Store, tmp_path: Path) -> None:
        with pytest.raises(BadInput, match="this is the record itself"):
            backup(f"sqlite:///{tmp_path / 'record.db'}", tmp_path / "record.db")
        assert check(f"sqlite:///{tmp_path / 'record.db'}") == []


class TestMoving:
    @pytest.fixture
    def exported(self, filled: Store, store_url: str, tmp_path: Path) -> Path:
        rows = export(store_url, tmp_path / "record.jsonl")
        assert rows == len((tmp_path / "record.jsonl").read_text("utf-8").splitlines()) - 2
        return tmp_path / "record.jsonl"

    def test_every_table_is_in_it_as_plain_json(self, exported: Path) -> None:
        rows = [json.loads(line) for line in exported.read_text("utf-8").splitlines()]
        assert rows[0] == {"markwatch": "record", "schema": HEAD}
        assert len({row["table"] for row in rows[1:-1]}) == 22 - 2, "all but sources and judges, of which there are none"
        assert {"table": "sites", "row": {"id": 1, "name": "shop.example"}} in rows

    def test_round_trip_loses_nothing(self, exported: Path, store_url: str, tmp_path: Path, empty_url: str) -> None:
        """From either database to either."""
        copy_url = empty_url if empty_url != store_url else f"sqlite:///{tmp_path / 'copy.db'}"
        import_(exported, copy_url)
        assert digest(copy_url) == digest(store_url)
        assert check(copy_url) == []
        export(copy_url, tmp_path / "again.jsonl")
        assert (tmp_path / "again.jsonl").read_bytes() == exported.read_bytes()
        one, other = open_store(store_url), open_store(copy_url)
        assert other.search("假灯 hera") == one.search("假灯 hera")
        assert other.findings() == one.findings()
        assert other.rights(["hera"]) == one.rights(["hera"])
        assert other.ledger("shop.example").coverage() == one.ledger("shop.example").coverage()
        other.ledger("new.example").open(NIGHT)
        crawled(other, read("p9", listing("p9")))
        assert len(list(other.listings())) == 2, "numbering goes on after the imported rows"
        one.close()
        other.close()

    def test_record_with_something_in_it_is_refused(self, exported: Path, store_url: str) -> None:
        before = digest(store_url)
        with pytest.raises(BadInput, match="this record is not empty"):
            import_(exported, store_url)
        assert digest(store_url) == before

    @pytest.mark.parametrize("damage", ["cut in a line", "cut at a line", "changed", "empty", "other", "schema", "not utf-8"])
    def test_damaged_file_is_refused_before_anything_is_written(self, exported: Path, tmp_path: Path, damage: str) -> None:
        content = exported.read_bytes()
        lines = content.splitlines(keepends=True)
        exported.write_bytes(
            {
                "cut in a line": content[:-10],
                "cut at a line": b"".join(lines[:-1]),
                "changed": content.replace(b"shop.example", b"shop.exbmple", 1),
                "empty": b"",
                "other": b'{"url": "x", "title": "y"}\n',
                "schema": content.replace(HEAD.encode(), b"9999", 1),
                "not utf-8": lines[0] + b"\xff\n" + b"".join(lines[1:]),
            }[damage]
        )
        with pytest.raises(BadInput, match=r"record.jsonl"):
            import_(exported, f"sqlite:///{tmp_path / 'copy.db'}")
        assert not (tmp_path / "copy.db").exists()

    def test_missing_file_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(StoreUnavailable, match=r"none.jsonl: No such file"):
            import_(tmp_path / "none.jsonl", f"sqlite:///{tmp_path / 'copy.db'}")

    def test_failed_export_leaves_the_earlier_one(self, exported: Path, store_url: str) -> None:
        before = exported.read_bytes()
        change(store_url, "UPDATE rights SET kept_at = 'no time'")
        with pytest.raises(ValueError, match="no time"):
            export(store_url, exported)
        assert exported.read_bytes() == before
        assert not list(exported.parent.glob("*.part"))
