"""Bytes or a file → :class:`casefiles.model.Picture`, for rights and listings alike. Bad bytes give a Picture that says why."""

import hashlib
import stat
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

import numpy as np
from PIL import Image

from casefiles.errors import BadPicture
from casefiles.model import Listing, Picture
from casefiles.pictures.bounds import MAX_BYTES
from casefiles.pictures.decoding import decode
from casefiles.pictures.faults import PictureFault, fault
from casefiles.pictures.features import features, mirrored_features
from casefiles.pictures.hashing import Grey, hashes, is_flat, small
from casefiles.pictures.lectors import Lector
from casefiles.pictures.prints import page_print
from casefiles.pictures.regions import Box, pixels, regions
from casefiles.pictures.sketches import sketch
from casefiles.pictures.strokes import drawing
from casefiles.pictures.thumbnails import thumbnail

PRINTED = (160, 80)
"""Pixels, longer side, of a drawing printed small: a fifth and a twentieth of the area of a picture of 384 pixels, as it is
compared."""


def read_picture(data: bytes, *, url: str | None = None, file: str | None = None) -> Picture:
    """The picture in ``data``. Never raises for bad bytes: ``Picture.unusable`` then says why.

    Args:
        data: a picture file as received, any bytes.
        url: where it came from.
        file: the name by which a rights or listings file names it.
    """
    return _read(data, Picture(url=url, file=file))[0]


def read_reference(data: bytes, *, url: str | None = None, file: str | None = None) -> Picture:
    """As :func:`read_picture`, for a right's picture: the features of its mirror image too, so that those of the many
    listings' pictures are made but once.
    """
    picture, grey = _read(data, Picture(url=url, file=file))
    return picture if grey is None or picture.flat else replace(picture, mirrored_features=mirrored_features(grey))


def _read(data: bytes, named: Picture) -> tuple[Picture, Grey | None]:
    """The picture and what its features are made from; ``None`` when it cannot be used."""
    seen = replace(named, digest=hashlib.sha256(data).hexdigest())
    try:
        decoded = decode(data)
    except BadPicture as error:
        return replace(seen, unusable=str(error)), None
    greys = [np.asarray(ground.convert("L")) for ground in decoded.grounds]
    prints = _fingerprints(greys)
    seen = replace(
        seen,
        width=decoded.width,
        height=decoded.height,
        format=decoded.format,
        taken=decoded.taken,
        hashes=tuple(prints),
        turned_hashes=tuple(chain.from_iterable(turned for _, turned in prints.values())),
        boxes=tuple(box for box, _ in prints.values()),
        flat=not prints,
        thumbnail=thumbnail(decoded.grounds[0]),
    )
    if seen.flat:
        return seen, greys[0]
    drawn = replace(drawing(decoded.grounds), page=page_print(greys[0], seen.boxes))
    return replace(seen, features=features(greys[0], seen.boxes), sketch=sketch(greys[0]), drawing=drawn), greys[0]


_Prints = dict[str, tuple[Box, tuple[str, ...]]]


def _fingerprints(greys: Sequence[Grey]) -> _Prints:
    """Hash → (region, turned hashes) of every region of every ground that is not flat, no hash twice."""
    kept: _Prints = {}
    for grey in greys:
        for box in regions(grey):
            levels = small(pixels(box, grey))
            if not is_flat(levels):
                straight, *turned = hashes(levels)
                kept.setdefault(straight, (box, tuple(turned)))
    return kept


def read_picture_file(name: str, folder: Path, *, url: str | None = None) -> Picture:
    """The picture in the file ``name``, which a rights or listings file in ``folder`` names (an absolute path is taken as is).

    Never raises for a file that is missing, is no ordinary file or is no picture: ``Picture.unusable`` then says why.
    """
    return _from_file(Picture(url=url, file=name), folder / name, read_picture)


def read_reference_file(name: str, folder: Path) -> Picture:
    """As :func:`read_picture_file`, for a right's picture."""
    return _from_file(Picture(file=name), folder / name, read_reference)


def read_printed(name: str, folder: Path) -> tuple[Picture, ...]:
    """A drawing in the file ``name``, as :func:`read_reference_file` reads it and as it looks printed small: where it can be
    used, once more for each of :data:`PRINTED`, drawn from so few pixels.
    """
    drawn = read_reference_file(name, folder)
    if drawn.unusable is not None:
        return (drawn,)
    grounds = decode(_bytes_of(folder / name)).grounds
    return drawn, *(replace(drawn, drawing=drawing(tuple(_reduced(ground, side) for ground in grounds))) for side in PRINTED)


def _reduced(ground: Image.Image, side: int) -> Image.Image:
    factor = side / max(ground.size)
    width, height = (max(1, round(each * factor)) for each in ground.size)
    return ground.resize((width, height), Image.Resampling.LANCZOS)


def _from_file(named: Picture, path: Path, read: Callable[..., Picture]) -> Picture:
    try:
        data = _bytes_of(path)
    except BadPicture as error:
        return replace(named, unusable=str(error))
    return read(data, url=named.url, file=named.file)


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


def fill(listing: Listing, folder: Path, lector: Lector | None = None) -> Listing:
    """``listing`` with every picture read that names a file; pictures that carry hashes or only a URL stay as they are.

    Args:
        listing: as read from a JSONL line.
        folder: where the JSONL file lies.
        lector: reads the words and codes in the pictures too.
    """
    pictures = (
        _seen(picture, folder, lector) if picture.file and not picture.digest else picture for picture in listing.pictures
    )
    return replace(listing, pictures=tuple(pictures))


def _seen(named: Picture, folder: Path, lector: Lector | None) -> Picture:
    assert named.file is not None
    picture = read_picture_file(named.file, folder, url=named.url)
    if lector is None or picture.unusable is not None:
        return picture
    try:
        return lector.read(picture, _bytes_of(folder / named.file))
    except BadPicture:  # it went away since it was seen, a moment ago
        return picture
