"""Bytes or a file → :class:`casefiles.model.Picture`, for rights and listings alike. Bad bytes give a Picture that says why."""

import hashlib
import stat
from dataclasses import replace
from itertools import chain
from pathlib import Path

from casefiles.errors import BadPicture
from casefiles.model import Listing, Picture
from casefiles.pictures.bounds import MAX_BYTES
from casefiles.pictures.decoding import Decoded, decode
from casefiles.pictures.faults import PictureFault, fault
from casefiles.pictures.hashing import grey, hashes, is_flat, without_border
from casefiles.pictures.thumbnails import thumbnail


def read_picture(data: bytes, *, url: str | None = None, file: str | None = None) -> Picture:
    """The picture in ``data``. Never raises for bad bytes: ``Picture.unusable`` then says why.

    Args:
        data: a picture file as received, any bytes.
        url: where it came from.
        file: the name by which a rights or listings file names it.
    """
    seen = Picture(url=url, file=file, digest=hashlib.sha256(data).hexdigest())
    try:
        decoded = decode(data)
    except BadPicture as error:
        return replace(seen, unusable=str(error))
    straight, turned = _fingerprints(decoded)
    return replace(
        seen,
        width=decoded.width,
        height=decoded.height,
        format=decoded.format,
        hashes=straight,
        turned_hashes=turned,
        flat=not straight,
        thumbnail=thumbnail(decoded.grounds[0]),
    )


def _fingerprints(decoded: Decoded) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Hashes of every ground that is not flat, whole and without border, no hash twice; and their turned ones."""
    greys = [ground.convert("L") for ground in decoded.grounds]
    views = [view for whole in greys for view in (whole, without_border(whole)) if view is not None]
    kept: dict[str, list[str]] = {}
    for levels in map(grey, views):
        if not is_flat(levels):
            straight, *turned = hashes(levels)
            kept.setdefault(straight, turned)
    return tuple(kept), tuple(chain.from_iterable(kept.values()))


def read_picture_file(name: str, folder: Path, *, url: str | None = None) -> Picture:
    """The picture in the file ``name``, which a rights or listings file in ``folder`` names (an absolute path is taken as is).

    Never raises for a file that is missing, is no ordinary file or is no picture: ``Picture.unusable`` then says why.
    """
    try:
        data = _bytes_of(folder / name)
    except BadPicture as error:
        return Picture(url=url, file=name, unusable=str(error))
    return read_picture(data, url=url, file=name)


def _bytes_of(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise fault(PictureFault.NOT_A_FILE, "a folder, a device or a pipe; name an ordinary file")
        if status.st_size > MAX_BYTES:
            raise fault(PictureFault.TOO_MANY_BYTES, f"{status.st_size:,} bytes; at most {MAX_BYTES:,} are read")
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise fault(PictureFault.MISSING_FILE, "there is no such file") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise fault(PictureFault.MISSING_FILE, f"the file cannot be read ({reason})") from error


def fill(listing: Listing, folder: Path) -> Listing:
    """``listing`` with every picture read that names a file; pictures that carry hashes or only a URL stay as they are.

    Args:
        listing: as read from a JSONL line.
        folder: where the JSONL file lies.
    """
    pictures = tuple(
        read_picture_file(picture.file, folder, url=picture.url) if picture.file and not picture.digest else picture
        for picture in listing.pictures
    )
    return replace(listing, pictures=pictures)
