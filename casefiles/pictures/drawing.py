"""Two pictures side by side with the region they have in common drawn on both, or one alone: what an officer looks at."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageDraw

from casefiles.pictures.decoding import decode

Corners = Sequence[tuple[float, float]]
"""Of a region, in shares of the picture's width and height, in the order they are joined."""

SIDE = 320
"""Pixels of the square that each picture is drawn into: a thumbnail has no more."""
GAP = 16
"""Pixels between and around."""
LINE = 3
"""Pixels of the outline."""
OURS, THEIRS = "#0a7d34", "#c4210d"
"""Outline on the right's picture and on the listing's."""


def side_by_side(ours: bytes, theirs: bytes, here: Corners, there: Corners) -> bytes:
    """JPEG of the right's picture at the left and the listing's at the right, the common region outlined on both.

    Args:
        ours: a picture file, as a rule the thumbnail.
        theirs: the same of the listing.
        here: the region in ``ours``.
        there: the region in ``theirs``.

    Raises:
        BadPicture: one of them cannot be decoded.
    """
    return _sheet(_outlined(ours, [here], OURS), _outlined(theirs, [there], THEIRS))


def outlined(theirs: bytes, regions: Sequence[Corners]) -> bytes:
    """JPEG of the listing's picture with each region outlined.

    Raises:
        BadPicture: it cannot be decoded.
    """
    return _sheet(_outlined(theirs, regions, THEIRS))


def _sheet(*squares: Image.Image) -> bytes:
    sheet = Image.new("RGB", (len(squares) * (SIDE + GAP) + GAP, SIDE + 2 * GAP), "#f2f2f2")
    for nth, square in enumerate(squares):
        sheet.paste(square, (GAP + nth * (SIDE + GAP), GAP))
    out = BytesIO()
    sheet.save(out, "JPEG", quality=80)
    return out.getvalue()


def _outlined(data: bytes, regions: Sequence[Corners], colour: str) -> Image.Image:
    picture = decode(data).grounds[0]
    scale = SIDE / max(picture.size)
    size = tuple(max(1, round(side * scale)) for side in picture.size)
    picture = picture.resize((size[0], size[1]), Image.Resampling.BICUBIC)
    for region in filter(None, regions):
        points = [(x * (size[0] - 1), y * (size[1] - 1)) for x, y in region]
        ImageDraw.Draw(picture).line([*points, *points[:2]], fill=colour, width=LINE, joint="curve")
    square = Image.new("RGB", (SIDE, SIDE), "white")
    square.paste(picture, ((SIDE - size[0]) // 2, (SIDE - size[1]) // 2))
    return square
