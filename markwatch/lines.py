"""Text files a line at a time: read with a bound on each line, written whole or not at all."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from casefiles.errors import BadInput, Unreachable
from casefiles.records import MAX_LINE
from casefiles.stores.files import replacing


def read_text_lines(file: Path) -> Iterator[str]:
    """The lines of a UTF-8 file. Of a line longer than ``MAX_LINE`` only so much is read that it shows as too long; bytes that
    are no UTF-8 become lone surrogates, which no JSON holds: both are named where the line is read.

    Raises:
        BadInput: the file cannot be read.
    """
    try:
        with file.open(encoding="utf-8-sig", errors="surrogateescape") as text:
            while line := text.readline(MAX_LINE + 1):
                yield line
                while line and not line.endswith("\n"):
                    line = text.readline(MAX_LINE + 1)
    except OSError as error:
        raise BadInput(f"{file}: {error.strerror or error}; it should be a readable JSONL file") from error


def write_lines(lines: Iterable[str], out: Path | None) -> int:
    """Write ``lines`` to stdout, or to ``out`` whole or not at all; return how many.

    Raises:
        Unreachable: ``out`` cannot be written: no such folder, read-only, disk full.
    """
    if out is None:
        return _write(lines, sys.stdout)
    try:
        if out.exists() and not out.is_file():  # a device or a pipe, whose place nothing can take
            with out.open("w", encoding="utf-8") as file:
                return _write(lines, file)
        with replacing(out) as draft, draft.open("w", encoding="utf-8") as file:
            return _write(lines, file)
    except OSError as error:
        raise Unreachable(f"{out}: cannot be written ({error.strerror or error}); name a file with room for it") from error


def _write(lines: Iterable[str], file: TextIO) -> int:
    count = 0
    for line in lines:
        file.write(line + "\n")
        count += 1
    file.flush()
    return count
