"""``match``: listings from a file against rights, on one core and on two."""

import json
import os
import signal
import time
from collections.abc import Iterable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import psutil
import pytest
from PIL import Image, ImageDraw

from casefiles.errors import MarkwatchError
from casefiles.model import Right
from casefiles.parts import RightKind
from casefiles.pictures.reading import read_picture
from casefiles.records import MAX_LINE
from markwatch.matching import BATCH, Answer, Question, match, match_with_workers
from tests.markwatch.offices import CommandLine

DAY = date(2026, 11, 1)
MARKS = (
    Right(id="TM-QUILL", kind=RightKind.TRADEMARK, name="Quillmere", variants=("羽岚尔",), goods=("kettle",)),
    Right(id="TM-TARN", kind=RightKind.TRADEMARK, name="Tarnhelm"),
)


def question(file: Path | str = "listings.jsonl", rights: tuple[Right, ...] = MARKS, threshold: float = 0.0) -> Question:
    return Question(rights=rights, day=DAY, threshold=threshold, file=str(file))


def line(number: int, title: str = "Quillmere kettle, replica", **more: object) -> str:
    return json.dumps({"url": f"https://shop.example/{number}", "title": title, **more}, ensure_ascii=False) + "\n"


def drawn(colour: str = "navy") -> Image.Image:
    picture = Image.new("RGB", (240, 180), "white")
    pen = ImageDraw.Draw(picture)
    for number in range(7):
        pen.ellipse((20 + 25 * number, 15 + 17 * number % 90, 90 + 20 * number, 80 + 12 * number), fill=colour, outline="red")
    pen.rectangle((150, 20, 220, 70), fill="orange")
    return picture


def everything(answers: Iterable[Answer]) -> tuple[int, list[str], list[str], list[str]]:
    kept = list(answers)
    return (
        sum(answer.read for answer in kept),
        [found for answer in kept for found in answer.lines],
        [str(bad) for answer in kept for bad in answer.bad],
        [unseen for answer in kept for unseen in answer.unseen],
    )


def found_urls(answers: Iterable[Answer]) -> list[str]:
    return [json.loads(found)["listing_url"] for found in everything(answers)[1]]


@pytest.fixture(scope="module")
def many() -> list[str]:
    """More than two batches, good and bad mixed."""
    words = ("Quillmere kettle, replica", "a plain kettle", "Tarnhelm hat", "适用于羽岚尔的水壶")
    lines = [line(number, words[number % 4]) for number in range(2 * BATCH + 60)]
    lines[7], lines[BATCH + 3], lines[2 * BATCH + 1] = "{\n", '{"url": "https://shop.example/x"}\n', "\n"
    return lines


def test_two_workers_give_what_one_core_gives_in_the_same_order(many: list[str]) -> None:
    alone, shared = everything(match(many, question())), everything(match_with_workers(many, question(), 2))
    assert alone == shared
    assert alone[0] == len(many) - 3
    assert len(alone[1]) > BATCH
    numbers = [int(json.loads(found)["listing_url"].rpartition("/")[2]) for found in alone[1]]
    assert numbers == sorted(numbers)


def test_bad_rows_are_named_by_their_line_and_the_others_matched(many: list[str]) -> None:
    bad = everything(match(many, question()))[2]
    assert [each.partition(":")[0] for each in bad] == [
        "listings.jsonl, row 8",
        f"listings.jsonl, row {BATCH + 4}, field title",
    ]


def test_a_finding_says_what_a_findings_line_must_say() -> None:
    (found,) = everything(match([line(1)], question()))[1]
    record = json.loads(found)
    assert (record["listing_url"], record["right_id"]) == ("https://shop.example/1", "TM-QUILL")
    assert 0.5 < record["risk"] <= 1
    for signal_ in record["signals"]:
        assert {"matcher", "for", "strength", "sentence", "found", "expected"} <= set(signal_)
        assert isinstance(signal_["for"], bool)


def test_findings_under_the_threshold_are_left_out() -> None:
    lines = [line(1), line(2, "cover that fits Quillmere kettles")]
    risks = [json.loads(found)["risk"] for found in everything(match(lines, question()))[1]]
    assert len(risks) == 2
    assert found_urls(match(lines, question(threshold=(risks[0] + risks[1]) / 2))) == ["https://shop.example/1"]
    assert found_urls(match(lines, question(threshold=1.0))) == []


def test_a_right_that_is_out_of_date_on_the_day_weighs_little() -> None:
    ended = Right(id="TM-QUILL", kind=RightKind.TRADEMARK, name="Quillmere", valid_to=date(2026, 10, 31))
    (found,) = everything(match([line(1)], question(rights=(ended,))))[1]
    assert json.loads(found)["risk"] < 0.5


class TestPictures:
    def work(self) -> Right:
        return Right(id="CR-1", kind=RightKind.COPYRIGHT, name="Seven circles", pictures=(read_picture(png(drawn())),))

    def test_they_lie_relative_to_the_listings_file(self, tmp_path: Path) -> None:
        (tmp_path / "lists" / "shots").mkdir(parents=True)
        drawn().resize((180, 135)).save(tmp_path / "lists" / "shots" / "a.jpg", quality=70)
        listing = line(1, "a print", pictures=[{"file": "shots/a.jpg"}])
        asked = question(tmp_path / "lists" / "listings.jsonl", (self.work(),))
        assert found_urls(match([listing], asked)) == ["https://shop.example/1"]
        assert everything(match([listing], asked))[3] == []

    def test_one_that_is_missing_or_only_an_address_is_named_and_the_rest_matched(self, tmp_path: Path) -> None:
        drawn().save(tmp_path / "a.png")
        (tmp_path / "text.png").write_text("no picture")
        pictures = [{"file": "gone.png"}, {"file": "text.png"}, {"url": "https://shop.example/9.jpg"}, {"file": "a.png"}]
        lines = [line(1, "a print", pictures=pictures), line(2)]
        asked = question(tmp_path / "listings.jsonl", (*MARKS, self.work()))
        for answers in (match(lines, asked), match_with_workers(lines, asked, 2)):
            read, found, bad, unseen = everything(answers)
            assert (read, bad) == (2, [])
            assert {json.loads(each)["listing_url"] for each in found} == {"https://shop.example/1", "https://shop.example/2"}
            assert len(unseen) == 3
            assert unseen[0].startswith("https://shop.example/1: gone.png: missing-file")
            assert unseen[1].startswith("https://shop.example/1: text.png: ")
            assert unseen[2] == "https://shop.example/1: https://shop.example/9.jpg: only its URL is given"


def png(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


class TestHostile:
    def test_a_title_of_ten_megabytes_takes_seconds_and_costs_the_others_nothing(self) -> None:
        began = time.process_time()
        lines = [line(1), line(2, "Quillmere " + "wort kettle " * 870_000), line(3)]
        read, found, bad, _unseen = everything(match(lines, question()))
        assert time.process_time() - began < 20
        assert (read, bad) == (3, [])
        assert {"https://shop.example/1", "https://shop.example/3"} <= {json.loads(each)["listing_url"] for each in found}

    def test_a_line_that_is_too_long_is_named_and_skipped(self, tmp_path: Path, run: CommandLine) -> None:
        (tmp_path / "rights.csv").write_text("id,kind,name\nTM-QUILL,trademark,Quillmere\n")
        with (tmp_path / "listings.jsonl").open("w") as file:
            file.write(line(1))
            file.write(line(2, "x" * (MAX_LINE + 10)))
            file.write(line(3))
        ended = run("match", "listings.jsonl", "--rights", "rights.csv")
        assert ended.code == 2
        assert [json.loads(each)["listing_url"] for each in ended.out.splitlines()] == [
            "https://shop.example/1",
            "https://shop.example/3",
        ]
        assert ended.errors[0].startswith("listings.jsonl, row 2: 16,777,217 characters; at most 16,777,216 are read")

    @pytest.mark.parametrize("price", ["1E+999999", "-3", "0", "0.00000000000000000000001"])
    def test_prices_from_another_world_stop_nothing(self, price: str) -> None:
        right = Right(id="TM-QUILL", kind=RightKind.TRADEMARK, name="Quillmere", price_low=None)
        priced = question(rights=(right,))
        assert everything(match([line(1, price=price, currency="EUR"), line(2)], priced))[0] == 2

    def test_a_worker_that_is_killed_ends_the_run_with_one_line(self) -> None:
        def lines() -> Iterator[str]:
            for number in range(40 * BATCH):
                if number == 20 * BATCH:
                    workers = [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]
                    assert workers
                    os.kill(workers[0].pid, signal.SIGKILL)
                yield line(number)

        with pytest.raises(MarkwatchError, match="a worker was killed"):
            for _answer in match_with_workers(lines(), question(), 2):
                pass


def test_the_command_shares_the_work_and_says_what_it_did(tmp_path: Path, run: CommandLine, many: list[str]) -> None:
    (tmp_path / "rights.csv").write_text("id,kind,name\nTM-QUILL,trademark,Quillmere\nTM-TARN,trademark,Tarnhelm\nbad row\n")
    (tmp_path / "listings.jsonl").write_text("".join(many), "utf-8")
    one = run("match", "listings.jsonl", "--rights", "rights.csv", "--out", "one.jsonl", "--threshold", "0.2")
    two = run("match", "listings.jsonl", "--rights", "rights.csv", "--out", "two.jsonl", "--threshold", "0.2", "--workers", "2")
    assert one.errors == two.errors
    assert (one.code, one.out) == (2, "")
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()
    assert any(error.startswith("rights.csv, row 4") for error in one.errors)
    count = len((tmp_path / "one.jsonl").read_text().splitlines())
    assert one.errors[-1] == f"{len(many) - 3} listings held against 2 rights: {count} findings."


def test_a_bad_rights_file_leaves_an_earlier_result_as_it_was(tmp_path: Path, run: CommandLine) -> None:
    (tmp_path / "listings.jsonl").write_text(line(1))
    (tmp_path / "rights.csv").write_bytes(b"\x00\x01\x02")
    (tmp_path / "found.jsonl").write_text("old\n")
    ended = run("match", "listings.jsonl", "--rights", "rights.csv", "--out", "found.jsonl")
    assert (ended.code, ended.out, len(ended.errors)) == (2, "", 1)
    assert ended.err.startswith("markwatch: rights.csv: ")
    assert (tmp_path / "found.jsonl").read_text() == "old\n"
