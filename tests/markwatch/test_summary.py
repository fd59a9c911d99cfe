"""The table at the end of a run."""

from datetime import UTC, datetime

import pytest

from casefiles.model import Finding, Listing, Signal
from casefiles.parts import Bilingual, Place
from casefiles.stores.base import Filed, Run
from markwatch.summary import FIGURES, MOST, by_risk, show_summary

NOW = datetime(2026, 11, 1, tzinfo=UTC)
SIGNAL = Signal(
    right_id="TM-1",
    listing_url="https://shop.example/1",
    matcher="text.names",
    version=1,
    supports=True,
    strength=0.9,
    sentence=Bilingual(en="It is named.", zh="使用了该名称。"),
    found="Quillmere",
    expected="Quillmere",
    place=Place(field="title"),
)


def filed(risk: float, *, holds: bool = True) -> Filed:
    listing = Listing(url="https://shop.example/1", title="Quillmere kettle")
    finding = Finding(right_id="TM-1", listing_url=listing.url, risk=risk, signals=(SIGNAL,) if holds else ())
    return Filed(finding=finding, listing=listing, status=None, first_at=NOW, changed_at=NOW)


def test_findings_are_counted_by_the_words_of_their_risk_the_riskiest_first() -> None:
    counts = by_risk([filed(0.05), filed(0.95), filed(0.6), filed(0.85), filed(0.3), filed(0.0, holds=False)])
    assert list(counts.items()) == [("grave risk", 2), ("high risk", 1), ("medium risk", 1), ("low risk", 1)]


def test_figures_stand_in_the_order_of_the_work_and_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    run = Run(id="1", job="crawl", began_at=NOW, figures={"read": 7, "planned": 12, "sent": 3})
    show_summary([run], [filed(0.9)])
    out, err = capsys.readouterr()
    assert out == ""
    lines = [line.rstrip() for line in err.splitlines()]
    assert [line.split()[-1] for line in lines] == ["12", "7", "3", "1"]
    assert lines[0].startswith(FIGURES["planned"])
    assert lines[-1].startswith("findings, grave risk")


def test_what_was_not_seen_is_shown_whole_and_harmless_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    long = "shop.example: " + "a very long reason " * 20
    show_summary([Run(id="1", job="crawl", began_at=NOW, unseen=(long, "[bold]x[/]\x1b[2J"))], [])
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "Not seen:"
    assert lines[1].rstrip() == f"  {long.rstrip()}"
    assert lines[2] == "  [bold]x[/] [2J"


def test_what_two_nights_did_not_see_is_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    show_summary([Run(id=night, job="crawl", began_at=NOW, unseen=("a shop",)) for night in "12"], [])
    assert capsys.readouterr().err.splitlines() == ["Not seen:", "  a shop"]


def test_of_many_only_some_are_shown_and_the_rest_counted(capsys: pytest.CaptureFixture[str]) -> None:
    show_summary([Run(id="1", job="crawl", began_at=NOW, unseen=tuple(f"line {n}" for n in range(MOST + 3)))], [])
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == MOST + 2
    assert lines[-1] == "  and 3 more; `markwatch report` lists them all"
