"""The command line as a person and a script meet it: exit codes, streams, formats, languages, and what goes wrong."""

import json
import os
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from markwatch.cli import config_first
from tests.markwatch.offices import COMMAND, CommandLine, command, environment

RIGHTS = "id,kind,name,number\nTM-1,trademark,Quillmere,30211847\nGI-1,gi,乌海葡萄,\n"


class TestMisuse:
    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (("nosuch",), "No such command 'nosuch'"),
            (("rights", "nosuch"), "No such command 'nosuch'"),
            (("match",), "Missing argument 'LISTINGS.jsonl'"),
            (("match", "x.jsonl"), "Missing option '--rights'"),
            (("screen", "--wrong"), "No such option: --wrong"),
            (("screen", "extra"), "unexpected extra argument"),
            (("findings", "--min-risk", "2"), "--min-risk"),
            (("findings", "--format", "pdf"), "'table', 'jsonl', 'csv', 'xlsx'"),
            (("decide", "x", "maybe"), "'confirmed', 'dismissed', 'authorised', 'referred'"),
            (("report", "--from", "yesterday", "--to", "2026-01-01"), "--from"),
            (("findings", "--status", "closed"), "no such status; open, settled, confirmed"),
            (("decide", "x", "dismissed"), "needs --reason; one of: not-the-mark"),
            (("decide", "x", "confirmed", "--reason", "genuine-goods"), "only a dismissal"),
            (("subscribe", "nobody"), "nobody"),
            (("subscribe", "a@b.example", "--channel", "pigeon"), "no such channel; console, mail"),
            (("subscribe", "a@b.example", "--language", "de"), "en and zh"),
            (("crawl",), "no shop to crawl"),
            (("crawl", "ftp://shop.example/"), "not a web address"),
            (("crawl", "http://[shop/"), "not a web address"),
            (("--config", "missing.toml", "doctor"), "missing.toml: no such file"),
            (("rights", "check", "missing.csv", "--wrong"), "No such option"),
            (("extract", "missing.jsonl"), "missing.jsonl"),
        ],
    )  # fmt: skip
    def test_wrong_use_is_one_line_and_code_2(self, run: CommandLine, arguments: tuple[str, ...], words: str) -> None:
        ended = run(*arguments)
        assert (ended.code, ended.out, len(ended.errors)) == (2, "", 1)
        assert ended.err.startswith("markwatch: ")
        assert words in ended.err

    @pytest.mark.parametrize(
        "arguments",
        [
            ("explain", "nosuch"),
            ("decide", "nosuch", "confirmed"),
            ("sources", "show", "nosuch"),
            ("rights", "show", "nosuch"),
            ("findings", "--right", "nosuch"),
            ("screen", "--right", "nosuch"),
            ("subscribe", "a@b.example", "--right", "nosuch"),
            ("unsubscribe", "nosuch"),
        ],
    )
    def test_an_id_that_is_not_there_is_one_line_and_code_1(self, run: CommandLine, arguments: tuple[str, ...]) -> None:
        ended = run(*arguments)
        assert (ended.code, ended.out, len(ended.errors)) == (1, "", 1)
        assert "nosuch" in ended.err

    @pytest.mark.parametrize("arguments", [(), ("rights",), ("record",)])
    def test_a_command_that_cannot_stand_alone_shows_its_help(self, run: CommandLine, arguments: tuple[str, ...]) -> None:
        ended = run(*arguments)
        assert (ended.code, ended.out) == (2, "")
        assert "Commands:" in ended.err

    def test_what_strangers_wrote_cannot_steer_the_terminal_of_an_error(self, run: CommandLine) -> None:
        ended = run("explain", "\x1b[2J\u202e")
        assert "\x1b" not in ended.err
        assert "\u202e" not in ended.err


class TestConfiguration:
    @pytest.mark.parametrize(
        "line",
        [
            ("--config", "a.toml", "doctor"),
            ("doctor", "--config", "a.toml"),
            ("doctor", "--config=a.toml"),
        ],
    )
    def test_config_may_stand_anywhere(self, tmp_path: Path, run: CommandLine, line: tuple[str, ...]) -> None:
        (tmp_path / "a.toml").write_text('record = "sqlite:///named.db"\n')
        assert f"{tmp_path}/named.db" in run(*line).err
        assert (tmp_path / "named.db").is_file()
        assert not (tmp_path / "markwatch.db").exists()

    def test_after_two_dashes_it_is_no_option(self) -> None:
        assert config_first(["explain", "--", "--config", "x"]) == ["explain", "--", "--config", "x"]
        assert config_first(["explain", "--config"]) == ["explain", "--config"]

    def test_a_wrong_key_is_named_with_its_file(self, tmp_path: Path, run: CommandLine) -> None:
        (tmp_path / "markwatch.toml").write_text("[crawl]\nmax_page = 3\n")
        ended = run("findings")
        assert (ended.code, ended.err) == (2, "markwatch: markwatch.toml: crawl.max_page: no such setting\n")


class TestPlaces:
    @pytest.mark.parametrize(
        "arguments",
        [
            ("extract", "pages.jsonl"),
            ("match", "listings.jsonl", "--rights", "rights.csv"),
            ("report", "--from", "2026-01-01", "--to", "2026-01-02"),
        ],
        ids=lambda arguments: arguments[0],
    )
    def test_a_full_disk_is_one_clear_line(self, tmp_path: Path, run: CommandLine, arguments: tuple[str, ...]) -> None:
        page = "<h1>Quillmere kettle</h1><p class=price>€24.50</p><button>Add to cart</button>"
        (tmp_path / "page.html").write_text(page)
        (tmp_path / "pages.jsonl").write_text('{"url": "https://shop.example/1", "html_file": "page.html"}\n')
        (tmp_path / "listings.jsonl").write_text('{"url": "https://shop.example/1", "title": "Quillmere kettle"}\n')
        (tmp_path / "rights.csv").write_text(RIGHTS, "utf-8")
        ended = run(*arguments, "--out", "/dev/full")
        assert (ended.code, ended.out) == (1, "")
        assert ended.errors == ["markwatch: /dev/full: cannot be written (No space left on device); name a file with room for it"]

    @pytest.mark.parametrize("place", ["missing/record.db", "file/record.db"])
    def test_a_record_that_cannot_be_opened_is_one_clear_line(self, tmp_path: Path, run: CommandLine, place: str) -> None:
        (tmp_path / "file").touch()
        (tmp_path / "markwatch.toml").write_text(f'record = "sqlite:///{place}"\n')
        ended = run("findings")
        assert (ended.code, ended.out, len(ended.errors)) == (1, "", 1)
        assert place in ended.err

    def test_another_database_is_refused_without_its_password(self, tmp_path: Path, run: CommandLine) -> None:
        (tmp_path / "markwatch.toml").write_text('record = "postgresql://user:sesame@host/db"\n')
        ended = run("doctor")
        assert "sesame" not in ended.err + ended.out
        assert "sesame" not in run("findings").err

    @pytest.mark.skipif(not which("setpriv"), reason="setpriv (util-linux) is not there to run as another user")
    def test_a_folder_of_others_is_one_clear_line(self, tmp_path: Path) -> None:
        """As a user who may read but not write: root may write everywhere."""
        tmp_path.chmod(0o555)
        try:
            ended = without_rights("record", "migrate", folder=tmp_path)
            assert (ended.returncode, ended.stdout, len(ended.stderr.splitlines())) == (1, "", 1)
            assert ended.stderr.startswith("markwatch: ")
            assert "Traceback" not in ended.stderr
        finally:
            tmp_path.chmod(0o755)


def without_rights(*arguments: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    """The command without the capability to override permissions (CAP_DAC_OVERRIDE), which only root has."""
    drop = ["setpriv", "--bounding-set", "-dac_override", "--inh-caps", "-dac_override"] if os.geteuid() == 0 else []
    return subprocess.run([*drop, COMMAND, *arguments], cwd=folder, env=environment(), capture_output=True, text=True, timeout=60)


class TestStreams:
    """What only the installed command can show."""

    def test_a_reader_that_leaves_early_is_no_error(self, record: Path) -> None:
        pipe = f"'{COMMAND}' findings --format jsonl | head -n 1; exit ${{PIPESTATUS[0]}}"
        done = subprocess.run(
            ["bash", "-c", pipe], cwd=record.parent, env=environment(), capture_output=True, text=True, timeout=60
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert json.loads(done.stdout)["id"]

    def test_a_full_standard_output_is_one_clear_line(self, record: Path) -> None:
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                [COMMAND, "findings"],
                cwd=record.parent, env=environment(), stdout=full, stderr=subprocess.PIPE, text=True, timeout=60,
            )  # fmt: skip
        assert (done.returncode, done.stderr) == (1, "markwatch: standard output: No space left on device\n")

    def test_data_is_utf_8_whatever_the_locale(self, record: Path) -> None:
        ended = command("findings", folder=record.parent, PYTHONIOENCODING="ascii")
        assert ended.code == 0
        assert "朔" in ended.out

    def test_errors_go_to_stderr_in_the_readers_language(self, tmp_path: Path) -> None:
        ended = command("explain", "nosuch", folder=tmp_path, MARKWATCH_LANGUAGE="zh")
        assert (ended.code, ended.out) == (1, "")
        assert ended.err.startswith("markwatch: nosuch")
        assert "markwatch findings" in ended.err
        assert any("\u4e00" <= char <= "\u9fff" for char in ended.err)


PRINT_ALL_HELP = """
import json, typer
from markwatch.cli import app

def texts(command, path):
    yield path, command.help
    for parameter in command.params:
        if parameter.name not in ("help", "install_completion", "show_completion"):
            yield f"{path} {parameter.name}", parameter.help
    for name, child in getattr(command, "commands", {}).items():
        yield from texts(child, f"{path} {name}")

print(json.dumps(dict(texts(typer.main.get_command(app), "markwatch"))))
"""


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_command_and_option_has_its_help_in_both_languages(language: str) -> None:
    line = [sys.executable, "-c", PRINT_ALL_HELP]
    done = subprocess.run(line, env=environment(MARKWATCH_LANGUAGE=language), capture_output=True, text=True, check=True)
    texts: dict[str, str | None] = json.loads(done.stdout)
    assert len(texts) > 60
    for name, text in texts.items():
        assert text, name
        chinese = sum("\u4e00" <= char <= "\u9fff" for char in text)
        assert (chinese >= 2) == (language == "zh"), f"{name}: {text}"
