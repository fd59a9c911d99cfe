"""The commands over a real record: rights, lists, people, upkeep and reports."""

import csv
import http.client
import io
import json
import re
import signal
import socket
import subprocess
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from casefiles.clock import now
from casefiles.stores import moving
from tests.markwatch.offices import COMMAND, CommandLine, environment, office

pytestmark = pytest.mark.slow

RIGHTS = "id,kind,name,number\nTM-1,trademark,Quillmere,30211847\nGI-1,gi,乌海葡萄,\n"
LISTS = (("rights", "list"), ("findings",), ("sources",), ("subscriptions",))


def finding(record: Path, right: str = "TM-SHUOLAN") -> str:
    with office(record.parent, record) as desk:
        return desk.store.findings(right=right, min_risk=0.5)[0].finding.id


class TestRights:
    def test_a_bad_row_is_named_and_the_good_ones_are_kept(self, tmp_path: Path, run: CommandLine) -> None:
        (tmp_path / "rights.csv").write_text(RIGHTS + "TM-2,tradmark,Tarnhelm,1\nTM-1,trademark,Again,2\n", "utf-8")
        ended = run("rights", "import", "rights.csv")
        assert (ended.code, ended.out) == (2, "")
        assert ended.errors[0].startswith("rights.csv, row 4, field kind: ")
        assert ended.errors[1].startswith("rights.csv, row 5, field id: ")
        assert ended.errors[-1] == "2 rights read, 2 new or changed."
        assert [json.loads(line)["id"] for line in run("rights", "list").out.splitlines()] == ["GI-1", "TM-1"]

    def test_importing_again_changes_nothing(self, tmp_path: Path, run: CommandLine) -> None:
        (tmp_path / "rights.csv").write_text(RIGHTS, "utf-8")
        assert run("rights", "import", "rights.csv").errors == ["2 rights read, 2 new or changed."]
        ended = run("rights", "import", "rights.csv")
        assert (ended.code, ended.errors) == (0, ["2 rights read, 0 new or changed."])

    def test_a_file_that_cannot_be_read_costs_the_others_nothing(self, tmp_path: Path, run: CommandLine) -> None:
        (tmp_path / "good.csv").write_text(RIGHTS, "utf-8")
        (tmp_path / "bad.csv").write_bytes(b"\x00\x01\x02\xff")
        ended = run("rights", "import", "missing.csv", "bad.csv", "good.csv")
        assert (ended.code, len(ended.errors)) == (2, 3)
        assert ended.errors[0].startswith("missing.csv: cannot be read")
        assert ended.errors[1].startswith("bad.csv: ")
        assert ended.errors[2] == "2 rights read, 2 new or changed."

    def test_another_encoding_is_read_and_a_missing_picture_named(self, tmp_path: Path, run: CommandLine) -> None:
        rows = "编号,类型,名称,图片\nGI-1,地理标志,乌海葡萄,logo.png\n"
        (tmp_path / "rights.csv").write_bytes(rows.encode("gb18030"))
        ended = run("rights", "import", "rights.csv")
        assert "logo.png" in ended.errors[0]
        assert "missing-file" in ended.errors[0]
        assert json.loads(run("rights", "show", "GI-1").out)["name"] == "乌海葡萄"

    def test_checking_imports_nothing(self, tmp_path: Path, run: CommandLine) -> None:
        (tmp_path / "rights.csv").write_text(RIGHTS + ",,,\nTM-3,trademark,,\n", "utf-8")
        ended = run("rights", "check", "rights.csv")
        assert (ended.code, ended.errors[-1]) == (2, "2 good rights, 1 faults.")
        assert not (tmp_path / "markwatch.db").exists()


class TestLists:
    @pytest.mark.parametrize("arguments", LISTS, ids=" ".join)
    def test_every_list_says_the_same_in_three_formats(self, record: Path, run: CommandLine, arguments: tuple[str, ...]) -> None:
        lines = [json.loads(line) for line in run(*arguments, "--format", "jsonl").out.splitlines()]
        assert len(lines) >= 3
        rows = list(csv.DictReader(io.StringIO(run(*arguments, "--format", "csv").out, newline="")))
        assert [row["id"] for row in rows] == [line["id"] for line in lines]
        assert list(rows[0]) == list(lines[0])
        table = run(*arguments, "--format", "table").out.splitlines()
        assert [row.split()[0] for row in table[1:]] == [line["id"] for line in lines]

    def test_and_in_a_workbook(self, record: Path, run: CommandLine, tmp_path: Path) -> None:
        lines = [json.loads(line) for line in run("findings", "--format", "jsonl").out.splitlines()]
        with (tmp_path / "list.xlsx").open("wb") as file:
            subprocess.run([COMMAND, "findings", "--format", "xlsx"], cwd=tmp_path, env=environment(), stdout=file, check=True)
        sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
        assert sheet
        assert [row[0].value for row in sheet.iter_rows(min_row=2)] == [line["id"] for line in lines]

    def test_findings_can_be_narrowed_by_right_risk_and_status(self, record: Path, run: CommandLine) -> None:
        rows = [json.loads(line) for line in run("findings", "--right", "TM-SHUOLAN", "--min-risk", "0.5").out.splitlines()]
        assert rows
        assert {row["right"] for row in rows} == {"TM-SHUOLAN"}
        assert min(row["risk"] for row in rows) >= 0.5
        assert [row["risk"] for row in rows] == sorted((row["risk"] for row in rows), reverse=True)
        assert run("decide", rows[0]["id"], "confirmed", "--who", "officer").code == 0
        assert [json.loads(line)["id"] for line in run("findings", "--status", "confirmed").out.splitlines()] == [rows[0]["id"]]
        assert rows[0]["id"] not in run("findings", "--status", "open").out


class TestPeople:
    def test_explain_shows_reasons_with_the_place_marked_and_what_people_said(self, record: Path, run: CommandLine) -> None:
        subject = finding(record)
        decided = run("decide", subject, "dismissed", "--reason", "genuine-goods", "--who", "officer", "--note", "seen\x1b[2J it")
        assert (decided.code, decided.out) == (0, "")
        ended = run("explain", subject)
        assert (ended.code, ended.err) == (0, "")
        assert "Speaks for an infringement:" in ended.out
        assert "【" in ended.out
        assert "officer: dismissed genuine-goods seen" in ended.out
        assert "\x1b" not in ended.out

    def test_a_tie_is_shown_with_its_evidence_and_may_be_dismissed(self, record: Path, run: CommandLine) -> None:
        tied = next(row for row in map(json.loads, run("sources").out.splitlines()) if row["ties"] == 1)
        shown = run("sources", "show", tied["id"]).out
        assert all(shop in shown for shop in tied["sellers"].split("; "))
        tie = shown.partition("markwatch decide ")[2].split()[0]
        assert run("decide", tie, "dismissed", "--reason", "not-the-same-seller").code == 0
        assert run("trace").code == 0
        assert tied["sellers"] not in {row["sellers"] for row in map(json.loads, run("sources").out.splitlines())}

    def test_subscriptions_begin_change_and_end(self, tmp_path: Path, run: CommandLine) -> None:
        (tmp_path / "rights.csv").write_text(RIGHTS, "utf-8")
        run("rights", "import", "rights.csv")
        assert run("subscribe", "a@b.example", "--right", "GI-1", "--min-risk", "0.7", "--language", "zh", "--digest").code == 0
        assert run("subscribe", "desk", "--channel", "console").code == 0
        rows = {row["recipient"]: row for row in map(json.loads, run("subscriptions").out.splitlines())}
        mail = {"channel": "mail", "rights": "GI-1", "min_risk": 0.7, "language": "zh", "digest": True, "active": True}
        assert rows["a@b.example"].items() >= mail.items()
        assert rows["desk"]["rights"] == "all"
        assert run("unsubscribe", rows["desk"]["id"]).code == 0
        rows = {row["recipient"]: row for row in map(json.loads, run("subscriptions").out.splitlines())}
        assert (rows["desk"]["active"], rows["a@b.example"]["active"]) == (False, True)

    def test_a_dry_run_says_who_would_be_told_and_tells_nobody(self, record: Path, run: CommandLine) -> None:
        run("subscribe", "desk", "--channel", "console", "--right", "GI-WUHAI-GRAPES")
        dry = [json.loads(line) for line in run("alert", "--dry-run").out.splitlines()]
        assert [row["recipient"] for row in dry] == ["desk"]
        assert dry[0]["findings"] > 1
        assert [json.loads(line) for line in run("alert", "--dry-run").out.splitlines()] == dry
        assert run("alert", "--dry-run", "--format", "csv").out.splitlines()[0] == "recipient,news,findings,subject"
        told = run("alert")
        assert (told.code, "→ desk" in told.out) == (0, True)
        assert run("alert", "--dry-run").out == ""


class TestRecord:
    def test_a_record_goes_out_and_comes_back(self, record: Path, run: CommandLine, tmp_path: Path) -> None:
        assert run("record", "check").errors == ["The record is sound."]
        assert run("record", "backup", "copy.db").code == 0
        assert run("record", "export", "all.jsonl").code == 0
        (tmp_path / "new.toml").write_text('record = "sqlite:///new.db"\n')
        imported = run("record", "import", "all.jsonl", "--config", "new.toml")
        assert imported.code == 0
        digests = {moving.digest(f"sqlite:///{tmp_path / name}") for name in ("markwatch.db", "copy.db", "new.db")}
        assert len(digests) == 1
        assert run("record", "import", "all.jsonl", "--config", "new.toml").code == 2
        assert run("findings", "--config", "new.toml").out == run("findings").out

    def test_a_damaged_record_is_named_and_code_1(self, record: Path, run: CommandLine) -> None:
        middle = record.stat().st_size // 2
        with record.open("r+b") as file:
            file.seek(middle)
            file.write(b"\xff" * 65536)
        ended = run("record", "check")
        assert ended.code == 1
        assert ended.errors
        assert "The record is sound." not in ended.errors

    def test_no_record_is_one_line(self, run: CommandLine) -> None:
        ended = run("record", "backup", "copy.db")
        assert (ended.code, len(ended.errors)) == (1, 1)
        assert "there is no record here yet" in ended.err

    def test_migrate_makes_a_record(self, tmp_path: Path, run: CommandLine) -> None:
        assert run("record", "migrate").code == 0
        assert run("record", "check").code == 0


class TestExampleShop:
    def test_a_port_that_is_taken_is_one_line(self, run: CommandLine) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            ended = run("example-shop", "--port", port)
        assert (ended.code, ended.out, len(ended.errors)) == (2, "", 1)
        assert f"port {port} cannot be used" in ended.err

    def test_it_is_served_at_the_address_it_says_until_interrupted(self, tmp_path: Path) -> None:
        line = [str(COMMAND), "example-shop", "--port", "0"]
        with subprocess.Popen(line, cwd=tmp_path, env=environment(), stderr=subprocess.PIPE, text=True) as shop:
            assert shop.stderr
            said = shop.stderr.readline()
            address = re.search(r"http://([\d.]+:\d+)/", said)
            assert address
            connection = http.client.HTTPConnection(address[1], timeout=30)
            connection.request("GET", "/")
            answer = connection.getresponse()
            assert (answer.status, "驼铃集" in answer.read().decode("utf-8")) == (200, True)
            connection.close()
            shop.send_signal(signal.SIGINT)
            assert shop.wait(30) in (0, 130)
            assert "Traceback" not in shop.stderr.read()


class TestReport:
    def test_it_holds_the_days_that_were_asked_for(self, record: Path, run: CommandLine, tmp_path: Path) -> None:
        today = now().date()
        for language, word in (("en", "not seen"), ("zh", "未能看到")):
            ended = run("report", "--from", today, "--to", today, "--out", "r.html", "--language", language)
            assert (ended.code, ended.out) == (0, "")
            assert word in (tmp_path / "r.html").read_text("utf-8")

    def test_days_the_wrong_way_round_and_unknown_languages_are_refused(self, run: CommandLine) -> None:
        today = now().date()
        backwards = run("report", "--from", today, "--to", today - timedelta(days=1))
        assert (backwards.code, len(backwards.errors)) == (2, 1)
        strange = run("report", "--from", today, "--to", today, "--language", "de")
        assert (strange.code, len(strange.errors)) == (2, 1)
