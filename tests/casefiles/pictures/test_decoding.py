"""What is decoded, upright and on which ground; and what is refused, with which reason."""

import struct
import zlib
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from casefiles.errors import BadPicture
from casefiles.pictures.bounds import MAX_BYTES
from casefiles.pictures.decoding import WORKING_SIDE, decode

Draw = Callable[..., Image.Image]
Encode = Callable[..., bytes]


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of the levels of two pictures, 0–255."""
    other = other.convert("RGB").resize(one.size, Image.Resampling.BOX)
    return float(np.abs(np.asarray(one, dtype=float) - np.asarray(other, dtype=float)).mean())


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "GIF", "AVIF", "BMP"])
def test_every_format_is_read_from_its_content(format: str, draw: Draw, encode: Encode) -> None:
    picture = draw()
    read = decode(encode(picture, format))
    assert (read.format, read.width, read.height) == (format, 400, 300)
    assert difference(read.grounds[0], picture) < 12


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "I;16"])
def test_every_mode_gives_the_picture(mode: str, draw: Draw, encode: Encode) -> None:
    picture = draw(width=900, height=700).convert("L")
    if mode == "I;16":
        stored = Image.fromarray(np.asarray(picture).astype(np.uint16) * 257)
    elif mode == "PA":
        stored = picture.convert("P")
        stored.info["transparency"] = 255
    else:
        stored = picture.convert(mode)
    read = decode(encode(stored, "JPEG" if mode == "CMYK" else "PNG"))
    assert read.grounds[0].width * read.grounds[0].height < (2 * WORKING_SIDE) ** 2
    assert difference(read.grounds[0], picture if mode == "I;16" else stored.convert("L")) < 6


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_is_set_upright(orientation: int, draw: Draw, encode: Encode) -> None:
    lies = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    upright = draw()
    stored = upright if lies is None else upright.transpose(lies)
    exif = Image.Exif()
    exif[0x0112] = orientation
    read = decode(encode(stored, "JPEG", exif=exif, quality=95))
    assert (read.width, read.height) == upright.size
    assert difference(read.grounds[0], upright) < 6


def test_a_transparent_logo_is_seen_on_white_and_on_black(encode: Encode) -> None:
    logo = Image.new("RGBA", (200, 100), (255, 255, 255, 0))
    logo.paste((255, 255, 255, 255), (20, 20, 80, 80))
    white, black = decode(encode(logo)).grounds
    assert white.getextrema() == ((255, 255),) * 3
    assert black.getpixel((5, 5)) == (0, 0, 0)
    assert black.getpixel((50, 50)) == (255, 255, 255)


def test_a_palette_with_a_transparent_colour_has_two_grounds(encode: Encode) -> None:
    logo = Image.new("P", (64, 64), 0)
    logo.putpalette([10, 200, 10, 200, 10, 10])
    logo.paste(1, (16, 16, 48, 48))
    white, black = decode(encode(logo, "GIF", transparency=0)).grounds
    assert white.getpixel((2, 2)) == (255, 255, 255)
    assert black.getpixel((2, 2)) == (0, 0, 0)
    assert white.getpixel((30, 30)) == (200, 10, 10)


def test_an_opaque_picture_with_an_alpha_channel_has_one_ground(draw: Draw, encode: Encode) -> None:
    assert len(decode(encode(draw().convert("RGBA"))).grounds) == 1


@pytest.mark.parametrize("format", ["GIF", "WEBP", "PNG", "AVIF"])
def test_of_an_animation_the_first_frame_is_seen(format: str, draw: Draw, encode: Encode) -> None:
    frames = [draw(seed) for seed in (1, 2, 3)]
    read = decode(encode(frames[0], format, save_all=True, append_images=frames[1:]))
    assert difference(read.grounds[0], frames[0]) < 12


def test_bands_join_without_seams(draw: Draw, encode: Encode) -> None:
    tall = draw(width=333, height=5_001)
    read = decode(encode(tall))
    assert (read.width, read.height) == (333, 5_001)
    assert difference(read.grounds[0], tall) < 4


def png_claiming(width: int, height: int) -> bytes:
    """A PNG whose header claims a size and whose body is a few bytes."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty: 0 bytes"),
        (b"x" * (MAX_BYTES + 1), "too-many-bytes: 8,388,609 bytes; at most 8,388,608 are read"),
        (b"<!doctype html><p>not found", "not-a-picture"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "format-not-read: SVG is not read"),
        (b"II*\x00" + bytes(100), "format-not-read: TIFF is not read"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(100), "format-not-read: HEIC is not read"),
        (b"8BPS" + bytes(100), "format-not-read: Photoshop is not read"),
        (png_claiming(7_000, 7_000), "too-many-pixels: 7,000 × 7,000 pixels are 49 megapixels; at most 40 are read of PNG"),
        (png_claiming(13_000, 13_000), "too-many-pixels"),
        (png_claiming(65_000, 65_000), "too-many-pixels"),
        (png_claiming(30_000, 100), "odd-shape: 30,000 × 100 pixels; at most 50 times as long as wide are read"),
        (png_claiming(1, 1), "too-small: 1 × 1 pixels; at least 16 on each side are needed"),
        (png_claiming(300, 300), "truncated"),
        (b"\xff\xd8\xff\xe0" + bytes(200), "not-a-picture"),
        (b"GIF89a" + bytes(50), "not-a-picture"),
    ],
)
def test_a_refusal_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(BadPicture) as refused:
        decode(data)
    assert str(refused.value).startswith(reason)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "BMP"])
def test_a_cut_off_picture_is_refused(format: str, draw: Draw, encode: Encode) -> None:
    whole = encode(draw(), format)
    with pytest.raises(BadPicture, match=r"^(truncated|broken|not-a-picture): "):
        decode(whole[: len(whole) // 2])


def test_a_jpeg_of_endless_passes_is_refused_and_a_common_one_read(encode: Encode) -> None:
    usual = encode(Image.new("L", (3_000, 3_000), 100), "JPEG", progressive=True)
    last_pass = usual[usual.rindex(b"\xff\xda") : -2]
    assert decode(usual).width == 3_000
    with pytest.raises(BadPicture, match=r"^too-many-scans: 1,00\d passes; at most 66 are read at this size$"):
        decode(usual[:-2] + 1_000 * last_pass + b"\xff\xd9")


def test_a_broken_exif_block_costs_nothing(draw: Draw, encode: Encode) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = encode(draw(), "JPEG", exif=exif)
    broken = data.replace(b"Exif\x00\x00MM\x00*\x00\x00\x00\x08", b"Exif\x00\x00MM\x00*\xff\xff\xff\xff").replace(
        b"Exif\x00\x00II*\x00\x08\x00\x00\x00", b"Exif\x00\x00II*\x00\xff\xff\xff\xff"
    )
    assert broken != data
    assert decode(broken).width == 400
