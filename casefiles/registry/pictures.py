"""The reference pictures that a row names. A picture that cannot be used is left out and named; the right stays."""

import re
from pathlib import Path

from casefiles.model import Picture
from casefiles.pictures.reading import read_reference_file
from casefiles.registry import cells
from casefiles.registry.cells import Wrong, shown
from casefiles.registry.rowreading import RowReading
from casefiles.registry.rows import Mapped

MAX_PICTURES = 100
"""Pictures of one right; ``matchers.pictures.copies`` compares as many."""

_URL = re.compile(r"https?://\S+", re.IGNORECASE)


def read_pictures(reading: RowReading, folder: Path) -> tuple[Picture, ...]:
    """The pictures of a row, read from files in ``folder`` (absolute paths are taken as they are), each once."""
    entries = [entry for value in reading.values("pictures") for entry in _entries(reading, value)]
    if len(entries) > MAX_PICTURES:
        reading.warn("pictures", f"{len(entries):,} pictures", f"the first {MAX_PICTURES} are read")
    found = dict.fromkeys(filter(None, (_named(reading, entry) for entry in entries[:MAX_PICTURES])))
    return tuple(filter(None, (_read(reading, picture, folder) for picture in found)))


def _entries(reading: RowReading, value: object) -> tuple[object, ...]:
    try:
        return cells.files(value)
    except Wrong as error:
        reading.warn("pictures", error.wrong, error.right)
        return ()


def _named(reading: RowReading, entry: object) -> Picture | None:
    """The picture that an entry names, unread."""
    key, value = next(iter(entry), ("file", "")) if isinstance(entry, Mapped) and len(entry) == 1 else ("file", entry)
    if key not in ("file", "url") or not isinstance(value, str) or not value.strip():
        reading.warn("pictures", f"{shown(entry)} names no picture", 'write a file name, {"file": …} or {"url": …}')
        return None
    name = value.strip()
    return Picture(url=name) if key == "url" or _URL.fullmatch(name) else Picture(file=name)


def _read(reading: RowReading, named: Picture, folder: Path) -> Picture | None:
    if named.file is None:
        reading.warn(
            "pictures",
            f"{shown(named.url)} is not fetched",
            "give the picture as a file beside the rights file to have it compared",
        )
        return named
    picture = read_reference_file(named.file, folder)
    if picture.unusable is not None:
        reading.warn(
            "pictures",
            f"{shown(named.file)}: {picture.unusable}",
            "give a picture file that can be read; the right is kept without it",
        )
        return None
    if picture.flat:
        reading.warn(
            "pictures", f"{shown(named.file)} is flat: there is nothing in it to compare", "give a picture with something on it"
        )
    return picture
