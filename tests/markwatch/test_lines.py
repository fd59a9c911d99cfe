"""Text files a line at a time: bounded when read, whole or not at all when written."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.errors import BadInput, Unreachable
from casefiles.records import MAX_LINE
from markwatch.lines import read_text_lines, write_lines


class Halfway(Exception):
    pass


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def breaking() -> Iterator[str]:
    yield "one"
    raise Halfway


def test_a_file_is_there_whole_or_as_it_was(tmp_path: Path) -> None:
    out = tmp_path / "list.jsonl"
    out.write_text("old\n")
    with pytest.raises(Halfway):
        write_lines(breaking(), out)
    assert out.read_text() == "old\n"
    assert write_lines(["new", "乌海"], out) == 2
    assert out.read_text("utf-8") == "new\n乌海\n"
    assert names(tmp_path) == ["list.jsonl"]


def test_nothing_is_left_of_a_file_that_never_was(tmp_path: Path) -> None:
    with pytest.raises(Halfway):
        write_lines(breaking(), tmp_path / "list.jsonl")
    assert names(tmp_path) == []


def test_standard_output_gets_each_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert write_lines(iter(["one", "two"]), None) == 2
    assert capsys.readouterr().out == "one\ntwo\n"


def test_a_full_disk_is_one_clear_line() -> None:
    with pytest.raises(Unreachable) as caught:
        write_lines(["x"] * 10, Path("/dev/full"))
    assert str(caught.value).startswith("/dev/full: cannot be written (No space left on device); ")


@pytest.mark.parametrize("name", ["missing/list.jsonl", "file/list.jsonl", "."])
def test_a_place_that_cannot_be_written_is_one_clear_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Unreachable, match="cannot be written"):
        write_lines(["x"], tmp_path / name)
    assert names(tmp_path) == ["file"]


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert write_lines(["x"], pipe) == 1
        assert os.read(reader, 10) == b"x\n"
        assert stat.S_ISFIFO(pipe.stat().st_mode)
    finally:
        os.close(reader)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=20), max_size=8))
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    file = tmp_path_factory.mktemp("lines") / "file"
    write_lines(lines, file)
    read = [line.rstrip("\n") for line in read_text_lines(file)]
    assert [line.removeprefix("\ufeff") for line in lines[:1]] + lines[1:] == read


def test_a_byte_order_mark_and_bad_bytes_stop_nothing(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"\xef\xbb\xbffirst\n\xff\xfe\nlast")
    assert list(read_text_lines(file)) == ["first\n", "\udcff\udcfe\n", "last"]


def test_of_a_line_too_long_only_so_much_is_read_that_it_shows(tmp_path: Path) -> None:
    file = tmp_path / "file"
    with file.open("w") as out:
        out.write("first\n")
        for _ in range(5):
            out.write("x" * (MAX_LINE // 2))
        out.write("\nlast\n")
    first, long, last = read_text_lines(file)
    assert (first, len(long), last) == ("first\n", MAX_LINE + 1, "last\n")


@pytest.mark.parametrize("name", ["missing.jsonl", "."])
def test_a_file_that_cannot_be_read_is_bad_input(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="it should be a readable JSONL file"):
        list(read_text_lines(tmp_path / name))
