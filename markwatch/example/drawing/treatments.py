"""What thieves of pictures do to them, and how a shop encodes them."""

from collections.abc import Callable, Mapping
from io import BytesIO

from PIL import Image, ImageDraw, ImageOps

Treatment = Callable[[Image.Image], Image.Image]


def _small(picture: Image.Image) -> Image.Image:
    """Made smaller and larger again, losing its detail."""
    return picture.resize((260, 260), Image.Resampling.BILINEAR)


def _border(picture: Image.Image) -> Image.Image:
    """A white frame around it, a twentieth of the side wide."""
    return ImageOps.expand(picture, border=picture.width // 20, fill=(255, 255, 255))


def _badge(picture: Image.Image) -> Image.Image:
    """A red disc in a corner, as sales badges are."""
    side = picture.width
    ImageDraw.Draw(picture).ellipse((side * 0.03, side * 0.03, side * 0.17, side * 0.17), fill=(208, 40, 44))
    return picture


def _pale(picture: Image.Image) -> Image.Image:
    """Lighter and less colourful."""
    return Image.blend(picture, Image.new("RGB", picture.size, (255, 255, 255)), 0.18)


TREATMENTS: Mapping[str, Treatment] = {
    "": lambda picture: picture,
    "again": lambda picture: picture,
    "small": _small,
    "mirror": ImageOps.mirror,
    "border": _border,
    "badge": _badge,
    "pale": _pale,
}
"""What may be done to a picture (and is done to a copy of it), by name; ``again`` is encoded once more, at low quality."""

LOW_QUALITY = 38
QUALITY = 86


def encoded(picture: Image.Image, treatment: str, side: int) -> bytes:
    """JPEG bytes of the treated picture, at most ``side`` pixels wide and high.

    Raises:
        KeyError: no such treatment.
    """
    treated = TREATMENTS[treatment](picture.copy())
    treated.thumbnail((side, side), Image.Resampling.LANCZOS)
    file = BytesIO()
    treated.save(file, "JPEG", quality=LOW_QUALITY if treatment == "again" else QUALITY, optimize=True)
    return file.getvalue()
