"""Formats that are not on the list are refused by their first bytes; a flood of frames, chunks and passes costs no time."""

import struct
import time
import zlib

import pytest

from casefiles.pictures.reading import read_picture

FOREIGN = {
    "TIFF": b"II*\x00" + b"\xff" * 200,
    "Photoshop": b"8BPS" + b"\xff" * 200,
    "PostScript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n{ } loop",
    "DDS": b"DDS " + b"\xff" * 200,
    "JPEG 2000": b"\xff\x4f\xff\x51" + b"\xff" * 200,
    "icon": b"icns" + b"\xff" * 200,
    "SGI": b"\x01\xda" + b"\xff" * 200,
    "SVG": b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_format_that_is_not_read_is_refused_by_name(name: str) -> None:
    unusable = read_picture(FOREIGN[name]).unusable
    assert unusable is not None
    assert unusable.startswith("format-not-read")
    assert name in unusable


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def test_a_million_frames_and_a_text_bomb_cost_no_time() -> None:
    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0))
    frames = chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0))
    text = chunk(b"zTXt", b"k\0\0" + zlib.compress(b"\0" * 200_000_000, 1))
    pixels = chunk(b"IDAT", zlib.compress(b"\0" * 64 * (64 * 3 + 1)))
    for data in (head + frames + pixels + chunk(b"IEND", b""), head + text + pixels + chunk(b"IEND", b"")):
        began = time.process_time()
        picture = read_picture(data)
        assert picture.unusable or picture.flat
        assert time.process_time() - began < 3
