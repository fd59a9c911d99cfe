"""A lock that the operating system frees when its holder dies, however it dies."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from casefiles.errors import AlreadyRunning
from casefiles.stores.failures import translated


@contextmanager
def held(path: Path, job: str) -> Iterator[None]:
    """Hold ``flock`` on ``path`` for as long as the block runs. The file stays: removing it would let two hold "the" lock.

    Raises:
        AlreadyRunning: another holds it; the message says which process and since when.
        StoreUnavailable: the file cannot be made.
    """
    with translated(str(path)):
        file = path.open("a+", encoding="ascii")
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise AlreadyRunning(f"{job} is already running on this record: {_holder(file)}") from error
        with translated(str(path)):
            file.truncate(0)
            file.write(f"{os.getpid()}\n")
            file.flush()
        yield


def _holder(file: TextIO) -> str:
    """The holder wrote its process id when it began: the file's own time is that time."""
    file.seek(0)
    since = datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, UTC)
    return f"process {file.read(20).strip() or 'unknown'}, since {since:%Y-%m-%d %H:%M:%S} UTC"
