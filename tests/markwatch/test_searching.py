"""``findings``: searched, paged and counted from the command line, by the record and by the index."""

import json
from collections import Counter
from pathlib import Path

import pytest

from casefiles.stores import open_store
from tests.markwatch.offices import CommandLine, Ended

pytestmark = pytest.mark.slow


def ids(ended: Ended) -> list[str]:
    assert ended.code == 0, ended.err
    return [json.loads(line)["id"] for line in ended.out.splitlines()]


def next_cursor(ended: Ended) -> str | None:
    return ended.err.partition("--cursor ")[2].strip() or None


def test_pages_join_to_the_list(record: Path, run: CommandLine) -> None:
    whole, paged = ids(run("findings")), list[str]()
    page = run("findings", "--limit", 5)
    while True:
        paged += ids(page)
        cursor = next_cursor(page)
        if cursor is None:
            break
        page = run("findings", "--limit", 5, "--cursor", cursor)
    assert paged == whole
    assert len(whole) > 10


def test_words_narrow_the_list(record: Path, run: CommandLine) -> None:
    rows = [json.loads(line) for line in run("findings").out.splitlines()]
    assert rows[0]["id"] in ids(run("findings", "--text", rows[0]["title"].split()[0]))
    assert ids(run("findings", "--text", "没有这样的商品")) == []


def test_counts_are_those_of_the_list(record: Path, run: CommandLine) -> None:
    rows = [json.loads(line) for line in run("findings", "--min-risk", "0.2").out.splitlines()]
    counted = [json.loads(line) for line in run("findings", "--min-risk", "0.2", "--count").out.splitlines()]
    assert {each["value"]: each["findings"] for each in counted if each["by"] == "right"} == Counter(row["right"] for row in rows)


def test_a_picture_finds_where_it_is_shown(record: Path, run: CommandLine) -> None:
    store = open_store(f"sqlite:///{record}")
    filed = next(each for each in store.findings() if any(picture.hashes for picture in each.listing.pictures))
    bits = next(picture.hashes[0] for picture in filed.listing.pictures if picture.hashes)
    store.close()
    assert filed.finding.id in ids(run("findings", "--near", bits, "--radius", 0))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--near", "nothing.jpg"), "no such file"),
        (("--near", "0" * 64, "--radius", "99"), "0 to 64 of 256 would be right"),
        (("--text", "a" * 300), "at most 200 are searched"),
        (("--text", "***"), "no letter, character or digit"),
        (("--status", "opne"), "no such status"),
        (("--cursor", "x"), "--limit"),
        (("--cursor", "x", "--limit", "5"), "no cursor of these findings"),
        (("--since", "yesterday"), "2026-03-01 would be right"),
        (("--right", "nobody"), "no right 'nobody'"),
    ],
)
def test_what_cannot_be_asked_is_said_in_a_line(record: Path, run: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    ended = run("findings", *arguments)
    assert ended.code in (1, 2)
    assert said in ended.err
    assert len(ended.errors) == 1


def test_the_index_answers_as_the_record_does(
    record: Path, run: CommandLine, tmp_path: Path, elasticsearch_server: str, namespace: str
) -> None:
    asked = (("--text", "朔岚"), ("--min-risk", "0.5"), ("--count",), ())
    by_record = [run("findings", *each).out for each in asked]
    settings = f'index = "{elasticsearch_server}"\n[elasticsearch]\nnamespace = "{namespace}"\n'
    (tmp_path / "markwatch.toml").write_text(settings, "utf-8")
    behind = run("findings")
    assert (behind.out, "the record answers" in behind.err) == (by_record[-1], True)
    assert run("index", "migrate").code == 0
    assert run("index", "check").code == 0
    answered = [run("findings", *each) for each in asked]
    assert [each.err for each in answered] == [""] * len(asked)
    assert [each.out for each in answered] == by_record


def test_an_index_that_is_down_costs_nobody_the_list(record: Path, run: CommandLine, tmp_path: Path) -> None:
    whole = run("findings").out
    store = open_store(f"sqlite:///{record}")
    feed = store.feed()
    for kind in ("finding", "listing"):
        feed.held(feed.lacking(kind, limit=100_000))
    store.close()
    (tmp_path / "markwatch.toml").write_text('index = "http://127.0.0.1:9"\n', "utf-8")
    ended = run("findings")
    assert (ended.code, ended.out) == (0, whole)
    assert "nothing answers there" in ended.err
