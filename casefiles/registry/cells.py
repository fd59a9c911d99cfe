"""One raw value → text and lists of text. Every reader raises :class:`Wrong` with what is wrong and what would be right."""

import re
import reprlib
import unicodedata
from collections.abc import Iterator
from datetime import date

from casefiles.errors import BadInput
from casefiles.patterns import MAX_PATTERNS, owners_pattern
from casefiles.registry.rows import MAX_CELL, is_empty


class Wrong(BadInput):
    """A value that cannot be used; :mod:`casefiles.registry.rights` adds file, row and field."""

    def __init__(self, wrong: str, right: str) -> None:
        self.wrong, self.right = wrong, right
        super().__init__(f"{wrong}; {right}")


MAX_ENTRIES = 10_000
"""Values in one list cell; the roll of a geographical indication's users has some hundreds."""
MAX_EXACT = 10**15
"""Spreadsheets keep 15 digits of a number: a longer one has lost its last digits."""
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?[eE]\+\d+")
_LIST = re.compile(r"[;；|｜、\n]")
_LINES = re.compile(r"\n")
_FILES = re.compile(r"[;；|｜\n]")
_EDGES = "\ufeff\u200b\u200e\u200f \t\r\n\u00a0\u3000"


def shown(value: object) -> str:
    """A stranger's value in a message: short, on one line, without control characters, however deep it is nested."""
    written = value if isinstance(value, str) else reprlib.repr(value)
    short = written if len(written) <= 60 else f"{written[:60]}…"
    return "“" + "".join(letter if letter.isprintable() else "\ufffd" for letter in short) + "”"


def text(value: object) -> str:
    """Text as written, without white space at its ends; a number that a spreadsheet made of it is undone."""
    if isinstance(value, str):
        return _clean(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        what = "a date" if isinstance(value, date) else shown(value)
        raise Wrong(f"{what} where text belongs", "format the column as text and write it again")
    if not abs(value) < MAX_EXACT:
        raise Wrong(f"{value:.0f} has been rounded by the spreadsheet", "format the column as text and write it again")
    return str(int(value)) if value == int(value) else repr(value)


def _clean(value: str) -> str:
    if len(value) > MAX_CELL:
        raise Wrong(f"{len(value):,} characters", f"at most {MAX_CELL:,} are read")
    cleaned = value.strip(_EDGES).replace("\r\n", "\n").replace("\r", "\n")
    for letter in cleaned:
        if unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\t":
            raise Wrong(f"the control character U+{ord(letter):04X}", "write it without")
    return cleaned


def line(value: object) -> str:
    """Text on one line."""
    return " ".join(text(value).split())


def number(value: object) -> str:
    """A registration number as printed on the certificate."""
    written = line(value)
    if _SCIENTIFIC.fullmatch(written):
        raise Wrong(
            f"{shown(written)} has been shortened by a spreadsheet", "format the column as text and write the whole number"
        )
    return written


def lines(value: object) -> tuple[str, ...]:
    """A list, or a cell whose values are separated by ``;``, ``；``, ``|``, ``、`` or line ends; no value twice."""
    return tuple(dict.fromkeys(line(entry) for entry in entries(value, _LIST)))


def patterns(value: object) -> tuple[str, ...]:
    """Regular expressions: a list, or a cell with one a line."""
    found = tuple(dict.fromkeys(line(entry) for entry in entries(value, _LINES)))
    if len(found) > MAX_PATTERNS:
        raise Wrong(f"{len(found):,} patterns", f"at most {MAX_PATTERNS} are asked; put several in one with |")
    for pattern in found:
        try:
            owners_pattern(pattern)
        except BadInput as error:
            raise Wrong(f"{shown(pattern)}: {error}", "see https://github.com/google/re2/wiki/Syntax") from error
    return found


def entries(value: object, separators: re.Pattern[str]) -> Iterator[object]:
    """The values of a list, or of a cell parted by ``separators``, without empty ones."""
    found: list[object] = list(value) if isinstance(value, list) else list(separators.split(text(value)))
    if len(found) > MAX_ENTRIES:
        raise Wrong(f"{len(found):,} values", f"at most {MAX_ENTRIES:,} are read")
    return (entry for entry in found if not is_empty(entry))


def files(value: object) -> tuple[object, ...]:
    """Pictures: a list of names, URLs or mappings with ``file`` or ``url``; or a cell whose names are separated by ``;``, ``；``,
    ``|`` or line ends.
    """
    if isinstance(value, tuple):
        return (value,)
    return tuple(entries(value, _FILES))
