"""Files that are there whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A path beside ``target`` to write to; when the block ends well, what was written takes ``target``'s place.

    The content and then the folder are brought to the disk (``fsync``), so that after a power cut there is the old file or the
    new one. When the block fails, nothing is left behind.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield draft
        _sync(draft)
        draft.replace(target)
        _sync(target.parent)
    finally:
        draft.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
