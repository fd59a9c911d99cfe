#!/usr/bin/env python3
"""``tools/pairs.py docs/pictures/pairs.jpg``: ten pictures of the example, changed, beside what they were made from, with the
region that the matcher finds in both drawn and what it says of each. Nothing is placed by hand: a change that is not found ends
it.
"""

import io
import sys
from collections.abc import Callable, Iterator

from PIL import Image, ImageDraw, ImageEnhance, ImageFont, ImageOps

from casefiles.model import Picture
from casefiles.pictures.decoding import decode
from casefiles.pictures.drawing import side_by_side
from casefiles.pictures.reading import read_picture, read_reference
from markwatch.example.drawing import scene
from matchers.pictures.showing import common

NAMES = ("dunes-and-camels:original:MOTUO", "backpack:y40:YUNGE", "basket:h81:", "earbuds:b2:SHUOLAN", "gift-box:g37:WUHAI")
SIDE = 600
CAPTION = 26


def _photo(nth: int) -> Image.Image:
    return scene(NAMES[nth % len(NAMES)]).convert("RGB").resize((SIDE, SIDE))


def _under_text(picture: Image.Image) -> Image.Image:
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 420, SIDE, 520), fill=(200, 30, 40))
    pen.text((30, 435), "SALE -50% TODAY", fill="white", font=ImageFont.load_default(60))
    return picture


def _collage(picture: Image.Image) -> Image.Image:
    sheet = Image.new("RGB", (2 * SIDE + 30, 2 * SIDE + 30), "white")
    for nth, tile in enumerate((_photo(0), picture, _photo(4), _photo(3))):
        sheet.paste(tile, (10 + nth % 2 * (SIDE + 10), 10 + nth // 2 * (SIDE + 10)))
    return sheet


def _screen(picture: Image.Image) -> Image.Image:
    page = Image.new("RGB", (720, 1400), (245, 245, 245))
    page.paste(picture.resize((720, 720)), (0, 140))
    for row in range(6):
        ImageDraw.Draw(page).rectangle((30, 920 + 60 * row, 400 + 40 * row, 945 + 60 * row), fill=(90, 90, 90))
    return page


CHANGES: tuple[tuple[str, Callable[[Image.Image], Image.Image]], ...] = (
    ("cropped to a third", lambda picture: picture.crop((150, 130, 500, 480))),
    ("mirrored", ImageOps.mirror),
    ("a quarter turn", lambda picture: picture.transpose(Image.Transpose.ROTATE_90)),
    ("turned by 14 degrees", lambda picture: picture.rotate(14, Image.Resampling.BICUBIC, fillcolor=(230, 230, 230))),
    ("framed", lambda picture: ImageOps.expand(picture, 70, "white")),
    ("under a banner", _under_text),
    ("in a collage", _collage),
    ("on a screen", _screen),
    ("grey", lambda picture: ImageOps.grayscale(picture).convert("RGB")),
    ("wider and brighter", lambda picture: ImageEnhance.Brightness(picture.resize((900, SIDE))).enhance(1.3)),
)


def _read(picture: Image.Image, reader: Callable[[bytes], Picture]) -> Picture:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=80)
    return reader(out.getvalue())


def _pairs() -> Iterator[Image.Image]:
    for nth, (name, change) in enumerate(CHANGES):
        ours, theirs = _read(_photo(nth), read_reference), _read(change(_photo(nth)), read_picture)
        shared = common(ours, theirs)
        if shared is None:
            sys.exit(f"{name}: not found")
        drawn = decode(side_by_side(ours.thumbnail, theirs.thumbnail, shared.here, shared.there)).grounds[0]
        pair = Image.new("RGB", (drawn.width, drawn.height + CAPTION), "#f2f2f2")
        pair.paste(drawn)
        said = f"{name}: {shared.kind}, {shared.strength:.2f}"
        ImageDraw.Draw(pair).text((16, drawn.height - 8), said, fill="#222222", font=ImageFont.load_default(18))
        yield pair


def main(name: str) -> None:
    """Write the sheet, five rows of two pairs, to ``name``."""
    pairs = list(_pairs())
    wide, high = pairs[0].size
    sheet = Image.new("RGB", (2 * wide, high * len(pairs) // 2), "#f2f2f2")
    for nth, pair in enumerate(pairs):
        sheet.paste(pair, (nth % 2 * wide, nth // 2 * high))
    sheet.resize((sheet.width * 3 // 4, sheet.height * 3 // 4), Image.Resampling.LANCZOS).save(name, quality=82)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) == 2 else sys.exit(__doc__))
