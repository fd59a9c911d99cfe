"""The small re-encoded copy of a picture that people see: nothing of the stranger's file is in it but its look."""

from io import BytesIO

from PIL import Image

SIDE = 320
"""Pixels, longer side at most."""
MAX_BYTES = 40 * 1024
"""Bytes, so that a mail with two of them stays below the 100 KB at which mail readers cut."""
_QUALITIES = (80, 65, 50, 35, 20)


def thumbnail(image: Image.Image) -> bytes:
    """``image`` (RGB) as JPEG without metadata, longer side at most 320 pixels, at most 40 KB."""
    small = image.copy()
    small.info.clear()  # Pillow writes a comment it finds here
    small.thumbnail((SIDE, SIDE), Image.Resampling.BILINEAR)
    for quality in _QUALITIES:
        encoded = _jpeg(small, quality)
        if len(encoded) <= MAX_BYTES:
            break
    return encoded


def _jpeg(image: Image.Image, quality: int) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()
