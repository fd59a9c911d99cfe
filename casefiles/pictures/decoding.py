"""Bytes → small RGB images: the one door through which a stranger's picture is decoded.

One picture is decoded at a time in a process: this bounds memory, and lets warnings be kept off the terminal safely.
"""

import math
import re
import struct
import threading
import warnings
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from PIL import ExifTags, Image, UnidentifiedImageError

from casefiles.pictures.bounds import FORMATS, MAX_PIXELS, check_bytes, check_scans, check_size
from casefiles.pictures.faults import PictureFault, fault

WORKING_SIDE = 320
"""Side, pixels, of the square whose area a picture is reduced towards before it is hashed and shown: reduced ones keep the
area of a square of 320 to 640 pixels, so that long pictures keep enough of their short side."""

READING_SIDE = 960
"""Pixels, shorter side towards which a picture is reduced before its words are read: small print and the width of long detail
pictures stay."""

_BAND = 64
"""Rows of the reduced picture made at a time: converting in bands keeps one full-size copy in memory, not three."""

_PILLOW_FAULTS = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    EOFError,
    RuntimeError,
    MemoryError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)
"""What Pillow's decoders raise on broken files, as found by feeding them such."""

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF orientation (CIPA DC-008, tag 0x0112) → what sets the picture upright; from 5 on it exchanges width and height."""

_one_at_a_time = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A picture as seen: upright, its first frame, small."""

    format: str
    width: int
    """Pixels of the full picture, upright; likewise ``height``."""
    height: int
    taken: str | None
    """EXIF DateTimeOriginal, as ISO 8601 without zone."""
    grounds: tuple[Image.Image, ...]
    """RGB, small: the picture on white and, when parts of it are transparent, on black."""


Excess = Callable[[int, int], int]
"""Width and height in pixels → by how many times the sides are reduced, from 2 on."""


def by_area(width: int, height: int) -> int:
    """For what is hashed, compared and shown: see :data:`WORKING_SIDE`."""
    return math.isqrt(width * height) // WORKING_SIDE


def by_width(width: int, height: int) -> int:
    """For what is read: see :data:`READING_SIDE`."""
    return min(width, height) // READING_SIDE


def decode(data: bytes, excess: Excess = by_area) -> Decoded:
    """The first frame of the picture in ``data``, reduced.

    Args:
        data: any bytes.
        excess: how much it is reduced.

    Raises:
        BadPicture: the bytes are no picture that may or can be decoded; the message is the reason.
    """
    check_bytes(data)
    with _one_at_a_time, _quiet():
        return _decoded(data, excess)


@contextmanager
def _quiet() -> Iterator[None]:
    """Pillow's remarks about odd files are not for the terminal; its alarm about bombs is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        yield


def _decoded(data: bytes, excess: Excess) -> Decoded:
    image = _opened(data)
    name = "JPEG" if image.format == "MPO" else str(image.format)
    check_size(name, *image.size)
    if name == "JPEG":
        check_scans(data, *image.size)
    orientation = _orientation(image)
    width, height = image.size if orientation < 5 else image.size[::-1]
    taken = _taken(image)
    try:
        small = _small(image, excess)
    except _PILLOW_FAULTS as error:
        raise fault(*_decoding_fault(error)) from error
    if orientation in _UPRIGHT:
        small = small.transpose(_UPRIGHT[orientation])
    return Decoded(format=name, width=width, height=height, taken=taken, grounds=_grounds(small))


def _opened(data: bytes) -> Image.Image:
    try:
        return Image.open(BytesIO(data), formats=FORMATS)  # noqa: TID251  (the one door)
    except UnidentifiedImageError as error:
        raise fault(PictureFault.NOT_A_PICTURE, f"no {', '.join(FORMATS)} that can be read") from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise fault(PictureFault.TOO_MANY_PIXELS, f"the header claims more than {MAX_PIXELS / 1e6:.0f} megapixels") from error
    except _PILLOW_FAULTS as error:
        raise fault(PictureFault.BROKEN, _said(error)) from error


def _decoding_fault(error: BaseException) -> tuple[PictureFault, str]:
    said = _said(error)
    return (PictureFault.TRUNCATED if "truncated" in said.lower() else PictureFault.BROKEN), said


def _said(error: BaseException) -> str:
    """One short printable line of what a decoder said of a stranger's file."""
    text = "".join(letter if letter.isprintable() else " " for letter in str(error))[:120].strip()
    return text or type(error).__name__


def _orientation(image: Image.Image) -> int:
    try:
        tag = image.getexif().get(ExifTags.Base.Orientation)
    except _PILLOW_FAULTS:
        return 1  # a broken EXIF block does not make the picture unusable: browsers draw it as it lies
    return tag if tag in _UPRIGHT else 1


_EXIF_TIME = re.compile(r"(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})")


def _taken(image: Image.Image) -> str | None:
    """When the camera says that the picture was taken (CIPA DC-008, tag 0x9003); its clock may be wrong."""
    try:
        said = image.getexif().get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal)
    except _PILLOW_FAULTS:
        return None
    told = _EXIF_TIME.fullmatch(said.strip("\0 ")) if isinstance(said, str) else None
    return "{}-{}-{}T{}".format(*told.groups()) if told else None


def _small(image: Image.Image, excess: Excess) -> Image.Image:
    """The whole of ``image``, reduced: RGB, or RGBA when it has transparency."""
    times = excess(*image.size)
    if times >= 2:
        image.draft("RGB", (image.width // times, image.height // times))
    image.load()
    factor = excess(*image.size)
    if factor < 2:
        return _plain(image)
    bands = [
        _plain(image.crop((0, top, image.width, min(top + _BAND * factor, image.height)))).reduce(factor)
        for top in range(0, image.height, _BAND * factor)
    ]
    small = Image.new(bands[0].mode, (bands[0].width, sum(band.height for band in bands)))
    for row, band in enumerate(bands):
        small.paste(band, (0, row * _BAND))
    return small


def _plain(image: Image.Image) -> Image.Image:
    """RGB or RGBA with 8 bits a channel, from any of Pillow's modes."""
    if image.mode.startswith("I;16"):
        image = Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _grounds(small: Image.Image) -> tuple[Image.Image, ...]:
    if small.mode == "RGB":
        return (small,)
    alpha = small.getchannel("A")
    if alpha.getextrema() == (255, 255):
        return (small.convert("RGB"),)
    return tuple(_on(colour, small, alpha) for colour in ("white", "black"))


def _on(colour: str, drawn: Image.Image, alpha: Image.Image) -> Image.Image:
    ground = Image.new("RGB", drawn.size, colour)
    ground.paste(drawn.convert("RGB"), mask=alpha)
    return ground
