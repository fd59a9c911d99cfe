"""The archive: every answer as it came, in WARC 1.1 files (ISO 28500), before anybody reads it.

One file per site and process start, a new one at :data:`ROLL_AT`; pictures have files of their own, since originals may be let go
of sooner than pages. Stored are the status line, the headers and the body as Scrapy gives them: the body as received, with its
content coding, without transfer coding; header names are in Scrapy's capitals and the reason phrase is the standard one, as
Scrapy keeps neither.

A kill can leave a half-written record at the end of a file; :func:`mend` cuts it off. Nothing is lost with it: its URL was not
settled and will be fetched again.
"""

import fcntl
import hashlib
import os
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from casefiles.errors import AlreadyRunning, StoreUnavailable
from crawlers import warc

ROLL_AT = 1024**3
"""Bytes after which a new file is begun: 1 GiB, as the WARC guidelines advise (ISO 28500, annex C)."""

PAGES, PICTURES = ".warc.gz", ".pictures.warc.gz"
"""Endings of the files of pages and of pictures."""

SEEN = {"image/png": "png", "text/html": "html"}
"""Media types of what a browser makes of a page, and the endings of their files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a record lies in the archive."""

    archive: str
    """File name in the archive folder."""
    offset: int
    length: int
    """Bytes as stored, compressed."""


class Archive:
    """The open file of one site, made when there is something to write. Not for two processes at once: hold :func:`alone`
    meanwhile.

    Args:
        folder: where the files lie.
        site: as in :func:`crawlers.sites.site_of`.
        began: start of this process, part of the file name.
        software: who writes, for the ``warcinfo`` record.
        ending: :data:`PAGES` or :data:`PICTURES`.
        roll_at: bytes after which a new file is begun.
    """

    def __init__(
        self, folder: Path, site: str, began: datetime, software: str, *, ending: str = PAGES, roll_at: int = ROLL_AT
    ) -> None:
        self._folder, self._software, self._roll_at, self._began, self._ending = folder, software, roll_at, began, ending
        self._stem = f"{file_part(site)}-{began:%Y%m%dT%H%M%S%f}"
        self._number = 0
        self._file: IO[bytes] | None = None

    def _opened(self) -> IO[bytes]:
        """The file to write to: a new one when there is none yet, or the last is full."""
        if self._file is not None and self._file.tell() >= self._roll_at:
            self.close()
            self._number += 1
        if self._file is None:
            self._name = f"{self._stem}-{self._number:03d}{self._ending}"
            try:
                file = (self._folder / self._name).open("xb", buffering=0)
            except OSError as error:
                raise StoreUnavailable(f"archive {self._folder / self._name}: {error.strerror}") from error
            self._write(file, warc.information(self._name, self._software, self._began))
            self._file = file
        return self._file

    def keep(
        self, url: str, status: int, headers: Iterable[tuple[str, str]], body: bytes, at: datetime, ip: str | None = None
    ) -> Place:
        """Write one answer and say where it lies. When this returns, the kernel has it: a killed process loses nothing.

        Raises:
            StoreUnavailable: the disk is full or gone; the file is cut back to its last whole record.
        """
        return self._placed(warc.answer(url, status, headers, body, at, ip))

    def keep_seen(self, url: str, body: bytes, media_type: str, at: datetime) -> str:
        """Keep what a browser made of ``url`` (a screenshot, a document after its scripts): as a ``resource`` record, and as a
        file named by its digest. Returns the file's path in the archive folder.

        The records' addresses are ``urn:fullPage:URL`` for a picture and ``urn:dom:URL`` for a document; web archives use such
        URNs so that a replay does not mistake them for what the site sent.

        Raises:
            StoreUnavailable: as :meth:`keep`.
        """
        form = SEEN[media_type]
        urn = f"urn:{'dom' if form == 'html' else 'fullPage'}:{url}"
        name = seen_path(hashlib.sha256(body).hexdigest(), form)
        self._placed(warc.resource(urn, body, media_type, at))
        _write_once(self._folder / name, body)
        return name

    def _placed(self, record: bytes) -> Place:
        file = self._opened()
        offset = file.tell()
        self._write(file, record)
        return Place(archive=self._name, offset=offset, length=len(record))

    def _write(self, file: IO[bytes], record: bytes) -> None:
        offset = file.tell()
        try:
            _write_all(file, memoryview(record))
        except OSError as error:
            file.truncate(offset)
            file.seek(offset)
            raise StoreUnavailable(f"archive {self._folder / self._name}: {error.strerror}") from error

    def close(self) -> None:
        """Close the file, if any."""
        if self._file is not None:
            self._file.close()
            self._file = None


def seen_path(digest: str, form: str) -> str:
    """Where in the archive folder a file with this SHA-256 lies: two folders deep, since there will be a hundred thousand."""
    return f"seen/{digest[:2]}/{digest}.{form}"


def _write_once(path: Path, body: bytes) -> None:
    """Write a file that is named by its content: whole or not at all, and not again."""
    if path.exists():
        return
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(body)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise StoreUnavailable(f"archive {path}: {error.strerror}") from error


def _write_all(file: IO[bytes], block: memoryview) -> None:
    while block:
        block = block[file.write(block) :]


def file_part(site: str) -> str:
    """``site`` as part of a file's name: ASCII letters, digits, dots and hyphens, at most 100."""
    return "".join(sign if sign.isascii() and (sign.isalnum() or sign in ".-") else "_" for sign in site)[:100]


def mend(folder: Path, site: str, end_of_last_capture: Callable[[str], int]) -> list[str]:
    """Cut the torn record, if any, off every file of ``site``; remove files that hold none. Returns what was cut, a line each.

    Args:
        end_of_last_capture: file name → first byte after the last capture that the record holds in it, 0 for none. What stands
            before is whole; what stands behind (robots.txt, redirects, unsettled answers) is kept as far as it is whole.
    """
    cut = []
    for path in sorted(folder.glob(f"{file_part(site)}-*.warc.gz")):
        size = path.stat().st_size
        with path.open("r+b") as file:
            end = _end_of_whole_members(file, end_of_last_capture(path.name))
            if end < size:
                file.truncate(end)
                cut.append(f"{path.name}: {size - end:,} bytes of a torn record removed")
        if end > size:
            cut.append(f"{path.name}: {end - size:,} bytes that the record holds captures in are missing")
        if end == 0:
            path.unlink()
    return cut


def _end_of_whole_members(file: IO[bytes], start: int) -> int:
    """First byte after the last whole gzip member at or behind ``start``."""
    file.seek(start)
    end, unpacker, used = start, zlib.decompressobj(zlib.MAX_WBITS + 16), 0
    while block := file.read(1 << 16):
        while block:
            try:
                unpacker.decompress(block)
            except zlib.error:
                return end
            used += len(block) - len(unpacker.unused_data)
            block = unpacker.unused_data
            if unpacker.eof:
                end, unpacker, used = end + used, zlib.decompressobj(zlib.MAX_WBITS + 16), 0
    return end


@contextmanager
def alone(folder: Path, site: str, patience: float = 30.0) -> Iterator[None]:
    """Be the only process that writes ``site``'s archive; the operating system frees the lock when the process dies.

    Args:
        patience: seconds to wait for another process, which may just be ending because its parent died.

    Raises:
        AlreadyRunning: another process still holds it after that.
        StoreUnavailable: the folder cannot be made or written.
    """
    path = folder / f".{file_part(site)}.lock"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = path.open("ab")
    except OSError as error:
        raise StoreUnavailable(f"archive {path}: {error.strerror}") from error
    with file:
        _lock(file, patience, f"another process is crawling {site} into {folder}; wait for it to end")
        yield


def _lock(file: IO[bytes], patience: float, otherwise: str) -> None:
    until = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            if time.monotonic() > until:
                raise AlreadyRunning(otherwise) from error
            time.sleep(0.05)
        else:
            return
