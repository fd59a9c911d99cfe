"""Hubs are put in quarantine, shown and let out; pictures set aside count for nothing; a new reference meets stored pictures."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from casefiles.model import Picture, Right
from casefiles.parts import RightKind
from casefiles.pictures.reading import read_picture, read_reference
from casefiles.stores.base import Filed, Visit
from markwatch.jobs import Office, run_screen
from markwatch.quarantine import pictures_in
from matchers.pictures.bank import CROWD
from matchers.pictures.quarantine import HUB, SET_ASIDE
from tests.casefiles.stores.making import DAY, NIGHT, crawled, listing, read, url
from tests.markwatch.offices import CommandLine, office
from tests.matchers.pictures.test_copies import encoded, photo

REFERENCE = read_reference(encoded(photo(0), 95), file="work.jpg")
WORK = Right(id="CR-1", kind=RightKind.COPYRIGHT, name="风骑", pictures=(REFERENCE,))
COPY = encoded(photo(0), 60)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as ready:
        yield ready


def seen(name: str) -> Picture:
    return replace(read_picture(COPY), url=url(name))


def shown(count: int, first: int = 0) -> Iterator[Visit]:
    """Offers that show the same bytes, each under an address of its own."""
    for nth in range(first, first + count):
        offer = listing(f"p{nth:03}", pictures=(f"{nth}.jpg",))
        yield read(f"p{nth:03}", offer, pictures=(replace(PICTURE, url=url(f"{nth}.jpg")),))


PICTURE = seen("0.jpg")


def held(office: Office) -> list[Filed]:
    return [filed for filed in office.store.findings() if filed.finding.signals]


def test_a_picture_that_very_many_listings_show_is_put_in_quarantine_shown_and_let_out_again(desk: Office) -> None:
    desk.store.keep_rights([WORK], NIGHT)
    crawled(desk.store, *shown(CROWD - 1))
    run_screen(desk)
    assert len(held(desk)) == CROWD - 1
    assert all(filed.finding.risk > 0.7 for filed in held(desk))

    crawled(desk.store, *shown(1, first=CROWD - 1), now=NIGHT + DAY)
    run = run_screen(desk)
    assert len(held(desk)) == CROWD
    assert all(filed.finding.risk < 0.2 for filed in held(desk))
    (said,) = (signal for signal in held(desk)[0].finding.signals if signal.matcher == HUB)
    assert f"shown by {CROWD} listings" in said.sentence.en
    assert any(f"{CROWD} findings rest on it; shown by {CROWD} listings" in sentence for sentence in run.unseen)
    assert run_screen(desk).figures == {"screened": 0, "findings_changed": 0}

    crawled(desk.store, read("p000", listing("p000")), now=NIGHT + 2 * DAY)
    run_screen(desk)
    assert len(held(desk)) == CROWD - 1
    assert all(filed.finding.risk > 0.7 for filed in held(desk))


def test_a_new_reference_picture_is_held_against_stored_pictures_without_fetching(desk: Office) -> None:
    other = replace(WORK, pictures=(read_reference(encoded(photo(1), 95), file="other.jpg"),))
    desk.store.keep_rights([other], NIGHT)
    crawled(desk.store, *shown(3))
    assert run_screen(desk).figures == {"screened": 3, "findings_changed": 0}
    desk.store.keep_rights([replace(WORK, pictures=(*other.pictures, REFERENCE))], NIGHT + DAY)
    assert run_screen(desk).figures["findings_changed"] == 3
    assert {filed.finding.signals[0].expected for filed in held(desk)} == {"work.jpg"}


@pytest.fixture
def banked(tmp_path: Path) -> Path:
    folder = tmp_path / "set-aside"
    folder.mkdir()
    (folder / "placeholder.jpg").write_bytes(encoded(photo(0).resize((300, 300)), 90))
    (folder / "notes.txt").write_text("no picture", "utf-8")
    return folder


def test_what_is_no_picture_is_not_set_aside(banked: Path) -> None:
    assert [picture.file for picture in pictures_in(banked)] == ["placeholder.jpg"]
    assert pictures_in(None) == pictures_in(banked / "none") == ()


@pytest.mark.parametrize("aside", [True, False])
def test_a_picture_set_aside_adds_nothing_and_the_finding_says_so(
    aside: bool, banked: Path, tmp_path: Path, run: CommandLine
) -> None:
    (tmp_path / "work.jpg").write_bytes(encoded(photo(0), 95))
    (tmp_path / "copy.jpg").write_bytes(COPY)
    (tmp_path / "rights.json").write_text(
        json.dumps([{"id": "W", "kind": "copyright", "name": "Qzx", "pictures": ["work.jpg"]}]), "utf-8"
    )
    offer = {"url": "https://shop.example/1", "title": "lamp", "pictures": [{"file": "copy.jpg"}]}
    (tmp_path / "listings.jsonl").write_text(json.dumps(offer), "utf-8")
    (tmp_path / "markwatch.toml").write_text(f"[pictures]\nset_aside = '{banked.name}'\n" if aside else "", "utf-8")
    ended = run("match", "listings.jsonl", "--rights", "rights.json", "--no-words")
    (finding,) = map(json.loads, ended.out.splitlines())
    assert (finding["risk"] < 0.2, SET_ASIDE in {signal["matcher"] for signal in finding["signals"]}) == (aside, aside)
