"""A report on a real record holds what belongs to its stretch of time, with pictures, and changes nothing."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image, ImageDraw

from casefiles.model import Decision, Finding, Listing, Picture, Right, Signal
from casefiles.parts import Bilingual, PageKind, Place, RightKind, Verdict
from casefiles.pictures.reading import read_picture
from casefiles.stores import open_store
from casefiles.stores.base import Link, Outcome, Run, Store, Visit
from markwatch.report import MOST, gather, report

DAY = datetime(2026, 11, 20, tzinfo=UTC)
HOUR = timedelta(hours=1)


def drawn() -> bytes:
    image = Image.new("RGB", (200, 200), "white")
    ImageDraw.Draw(image).ellipse((30, 50, 170, 180), fill="darkred")
    ImageDraw.Draw(image).rectangle((90, 10, 110, 60), fill="green")
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def finding(url: str, risk: float) -> Finding:
    signal = Signal(
        right_id="TM-1", listing_url=url, matcher="text.names", version=1, supports=True, strength=0.9,
        sentence=Bilingual(en="The title names the mark.", zh="标题使用了该商标。"), found="朔岚", expected="朔岚",
        place=Place(field="title", start=0, end=2),
    )  # fmt: skip
    return Finding(right_id="TM-1", listing_url=url, risk=risk, signals=(signal,))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    record = open_store(f"sqlite:///{tmp_path}/record.db")
    picture = read_picture(drawn(), url="http://a.example/p.png")
    record.keep_rights(
        [Right(id="TM-1", kind=RightKind.TRADEMARK, name="朔岚", pictures=(read_picture(drawn(), file="p.png"),))], DAY
    )
    ledger = record.ledger("a.example")
    ledger.open(DAY)
    urls = [f"http://a.example/{name}" for name in ("old", "new")]
    ledger.plan([Link(url=url, kind=PageKind.PRODUCT) for url in (*urls, "http://a.example/wall", "http://a.example/p.png")], DAY)
    for errand in ledger.claim(10):
        url = errand.link.url
        if url in urls:
            listing = Listing(url=url, title="朔岚耳机", pictures=(Picture(url="http://a.example/p.png"),))
            ledger.settle(Visit(url=url, outcome=Outcome.READ, listings=(listing,)), DAY)
        elif url.endswith(".png"):
            ledger.settle(Visit(url=url, outcome=Outcome.READ, pictures=(picture,)), DAY)
        else:
            ledger.settle(Visit(url=url, outcome=Outcome.BLOCKED, why="captcha"), DAY)
    ledger.close(DAY)
    record.keep_findings([finding(urls[0], 0.7)], urls[:1], "judge", DAY - timedelta(days=3))
    record.keep_findings([finding(urls[1], 0.9)], urls[1:], "judge", DAY + HOUR)
    for at in (DAY - timedelta(days=3), DAY + HOUR, DAY + timedelta(days=2)):
        record.keep_run(Run(id=at.isoformat(), job="screen", began_at=at, ended_at=at, figures={"screened": 1}))
    yield record
    record.close()


def test_only_what_belongs_to_the_time(store: Store) -> None:
    held = gather(store, DAY, DAY + timedelta(days=1))
    assert [each.listing.url for each in held.findings] == ["http://a.example/new"]
    assert held.earlier == 1
    assert [run.began_at for run in held.runs] == [DAY + HOUR]
    assert sum(held.coverage["a.example"].values()) == 4
    assert gather(store, DAY + HOUR, DAY + 2 * HOUR).findings
    assert not gather(store, DAY, DAY + HOUR).findings


def test_both_pictures_come_along(store: Store) -> None:
    held = gather(store, DAY, DAY + timedelta(days=1))
    assert held.findings[0].listing.pictures[0].thumbnail.startswith(b"\xff\xd8\xff")
    assert held.rights[0].pictures[0].thumbnail.startswith(b"\xff\xd8\xff")
    assert report(store, DAY, DAY + timedelta(days=1), UTC, "zh").count("data:image/jpeg;base64,") == 2


def test_the_newest_decision_counts(store: Store) -> None:
    subject = finding("http://a.example/new", 0.9).id
    for place, verdict in enumerate((Verdict.CONFIRMED, Verdict.REFERRED)):
        store.keep_decision(Decision(id=str(place), subject=subject, verdict=verdict, who="officer-7", at=DAY + place * HOUR))
    page = report(store, DAY, DAY + timedelta(days=1), UTC, "en")
    assert "Referred by officer-7" in page
    assert "Confirmed by" not in page


def test_days_and_times_are_those_of_the_office(store: Store) -> None:
    page = report(store, DAY, DAY + timedelta(days=1), ZoneInfo("Asia/Shanghai"), "en")
    assert "From November 20, 2026 to November 21, 2026 (GMT+08:00)" in page
    assert "GMT+00:00" not in page


def test_a_report_changes_nothing(store: Store) -> None:
    before = (store.untold(), store.findings(), store.runs())
    assert report(store, DAY, DAY + timedelta(days=1), UTC, "en") == report(store, DAY, DAY + timedelta(days=1), UTC, "en")
    assert (store.untold(), store.findings(), store.runs()) == before


def test_an_empty_record_reports_that_nothing_is_known(tmp_path: Path) -> None:
    empty = open_store(f"sqlite:///{tmp_path}/empty.db")
    assert "nothing is known" in report(empty, DAY, DAY + timedelta(days=1), UTC, "en")
    empty.close()


def test_only_as_many_thumbnails_as_are_shown(store: Store) -> None:
    urls = [f"http://a.example/many/{number}" for number in range(MOST + 5)]
    ledger = store.ledger("a.example")
    ledger.open(DAY + HOUR)
    ledger.plan([Link(url=url, kind=PageKind.PRODUCT) for url in urls], DAY + HOUR)
    for errand in ledger.claim(1000):
        listing = Listing(url=errand.link.url, title="朔岚耳机", pictures=(Picture(url="http://a.example/p.png"),))
        ledger.settle(Visit(url=errand.link.url, outcome=Outcome.READ, listings=(listing,)), DAY + HOUR)
    store.keep_findings([finding(url, 0.6) for url in urls], urls, "judge", DAY + HOUR)
    held = gather(store, DAY, DAY + timedelta(days=1))
    assert len(held.findings) == MOST + 6
    assert sum(bool(each.listing.pictures[0].thumbnail) for each in held.findings) == MOST
