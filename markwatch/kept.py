"""Indices over large registers, kept as files between runs: read in a moment, made in seconds.

A file is named after all it depends on (the names, the code and tables that read them) and opens with a digest of what follows:
one that is torn or of another making is not read but made anew. The folder is the user's own and only readable by them.
"""

import hashlib
import os
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from casefiles.model import Right
from matchers import ALL
from matchers.screening import NOTHING, Screening
from matchers.text.packing import bound, unbound

WORTH = 2_000
"""Rights from which on an index is kept: fewer are made ready in the time that reading takes."""
MOST = 4
"""Files kept, the latest used."""
_DIGEST = 32


def folder() -> Path:
    """Where indices are kept: ``~/.cache/markwatch``, as the XDG Base Directory Specification has it by default."""
    return Path.home() / ".cache" / "markwatch"


@cache
def _making() -> bytes:
    """A digest of the code and tables that make an index."""
    digest = hashlib.sha256(version("numpy").encode())
    for file in sorted(files("matchers.text").iterdir(), key=lambda file: file.name):
        if file.name.endswith((".py", ".txt")):
            digest.update(file.read_bytes())
    return digest.digest()


def _path(rights: Sequence[Right], kept: Path) -> Path:
    named = "\n".join("\0".join((right.id, right.kind, right.name, *right.variants)) for right in rights)
    digest = hashlib.sha256(_making() + named.encode("utf-8", "surrogatepass"))
    return kept / f"{digest.hexdigest()}.index"


def _read(path: Path) -> Mapping[str, bytes | memoryview]:
    try:
        content = memoryview(path.read_bytes())
    except OSError:
        return NOTHING
    body = content[_DIGEST:]
    if hashlib.blake2b(body, digest_size=_DIGEST).digest() != content[:_DIGEST]:
        return NOTHING
    os.utime(path)
    parts = list(unbound(body))
    return {str(name, "utf-8"): packed for name, packed in zip(parts[::2], parts[1::2], strict=True)}


def _write(path: Path, packed: Mapping[str, bytes]) -> None:
    """Keep the bytes; a full or read-only disk only means that they are made again next time."""
    body = bound(piece for name, each in packed.items() for piece in (name.encode(), each))
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as out:
            out.write(hashlib.blake2b(body, digest_size=_DIGEST).digest())
            out.write(body)
        Path(out.name).replace(path)
        for old in sorted(path.parent.glob("*.index"), key=lambda file: -file.stat().st_mtime)[MOST:]:
            old.unlink(missing_ok=True)
    except OSError:
        return


def packed_indices(rights: Sequence[Right], kept: Path | None = None) -> Mapping[str, bytes | memoryview]:
    """The kept indices over ``rights`` for :class:`matchers.screening.Screening`, made first when there are none; nothing for a
    small register.
    """
    if len(rights) < WORTH:
        return NOTHING
    path = _path(rights, kept or folder())
    found = _read(path)
    if found:
        return found
    every = tuple({right.id: right for right in rights}.values())
    made = Screening.packable(every, ALL)
    _write(path, made)
    return made
