"""Pictures made to fill the memory or stop the night: read in a child process whose memory is bounded, against the clock."""

import gzip
import io
import json
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

MEMORY = 500 * 1024 * 1024
"""Bytes of address space above what the child holds before it reads: a 40 megapixel picture with transparency and its bands."""

SECONDS = 20.0
"""For all bombs together, on a slow and busy machine; alone each takes a few hundredths."""

CHILD = """
import json, resource, sys, time
from pathlib import Path
from casefiles.pictures.reading import read_picture
read_picture(b"GIF89a")
held = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (held + int(sys.argv[1]),) * 2)
for name in sys.argv[2:]:
    data = Path(name).read_bytes()
    began = time.perf_counter()
    picture = read_picture(data)
    print(json.dumps([Path(name).name, picture.unusable, time.perf_counter() - began]))
"""


def jpeg_claiming(side: int) -> bytes:
    out = io.BytesIO()
    Image.new("L", (64, 64)).save(out, "JPEG")
    data = bytearray(out.getvalue())
    size = data.index(b"\xff\xc0") + 5
    data[size : size + 4] = struct.pack(">HH", side, side)
    return bytes(data)


def webp_claiming(side: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGBA", (64, 64), (1, 2, 3, 4)).save(out, "WEBP")
    data = bytearray(out.getvalue())
    size = data.index(b"VP8X") + 12
    data[size : size + 6] = struct.pack("<I", side - 1)[:3] * 2
    return bytes(data)


def gif_claiming(side: int) -> bytes:
    out = io.BytesIO()
    Image.new("P", (64, 64)).save(out, "GIF")
    data = bytearray(out.getvalue())
    data[6:10] = struct.pack("<HH", side, side)
    return bytes(data)


def animation(format: str, frames: int) -> bytes:
    out = io.BytesIO()
    pictures = [Image.new("RGB", (200, 200), (number % 256, number // 256, 0)) for number in range(frames)]
    pictures[0].save(out, format, save_all=True, append_images=pictures[1:])
    return out.getvalue()


def endless_passes() -> bytes:
    out = io.BytesIO()
    Image.new("L", (6_000, 6_000), 100).save(out, "JPEG", progressive=True, quality=50)
    data = out.getvalue()
    return data[:-2] + 2_000 * data[data.rindex(b"\xff\xda") : -2] + b"\xff\xd9"


def plain(mode: str, side: int, format: str) -> bytes:
    out = io.BytesIO()
    Image.new(mode, (side, side)).save(out, format)
    return out.getvalue()


def avif_claiming(side: int) -> bytes:
    data = bytearray(plain("RGB", 64, "AVIF"))
    size = data.index(b"ispe") + 8
    data[size : size + 8] = struct.pack(">II", side, side)
    return bytes(data)


def blinking() -> bytes:
    out = io.BytesIO()
    frames = [Image.new("RGB", (64, 64), colour) for colour in ("red", "blue", "green")]
    frames[0].save(out, "WEBP", save_all=True, append_images=frames[1:])
    return out.getvalue()


def widened(animation: bytes, side: int) -> bytes:
    data = bytearray(animation)
    size = data.index(b"VP8X") + 12
    data[size : size + 6] = struct.pack("<I", side - 1)[:3] * 2
    return bytes(data)


def bmp_claiming(side: int) -> bytes:
    """Run-length encoded, of which eight bytes are there."""
    head = struct.pack("<IiiHHIIiiII", 40, side, side, 1, 8, 1, 8, 0, 0, 2, 0)
    body = head + b"\0\0\0\0\xff\xff\xff\0" + b"\xff\1" * 4
    return b"BM" + struct.pack("<IHHI", 14 + len(body), 0, 0, 14 + len(head) + 8) + body


def text_bomb() -> bytes:
    """A small PNG with texts that grow a thousandfold, plain and international."""
    data, packed = plain("RGB", 64, "PNG"), zlib.compress(b"\0" * 150_000_000, 1)
    chunks = [(b"zTXt", b"k\0\0" + packed), (b"iTXt", b"k\0\1\0\0\0" + packed), (b"iCCP", b"k\0\0" + packed)]
    texts = [struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks]
    return data[:33] + b"".join(texts) + data[33:]


def commented(jpeg: bytes) -> bytes:
    return jpeg[:2] + 2_000 * (b"\xff\xfe" + struct.pack(">H", 2_002) + b"\xff" * 2_000) + jpeg[2:]


BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "png-169-megapixels": (lambda: plain("1", 13_000, "PNG"), "too-many-pixels"),
    "bmp-100-megapixels-cut": (lambda: plain("1", 10_000, "BMP")[:5_000_000], "too-many-bytes too-many-pixels"),
    "jpeg-claims-9000": (lambda: jpeg_claiming(9_000), "too-many-pixels"),
    "jpeg-claims-6000": (lambda: jpeg_claiming(6_000), ""),
    "webp-claims-16383": (lambda: webp_claiming(16_383), "too-many-pixels"),
    "webp-claims-6000": (lambda: webp_claiming(6_000), "broken too-many-pixels"),
    "webp-10-megapixels": (lambda: plain("L", 3_200, "WEBP"), ""),
    "gif-claims-65535": (lambda: gif_claiming(65_535), "too-many-pixels"),
    "gif-300-frames": (lambda: animation("GIF", 300), ""),
    "webp-100-frames": (lambda: animation("WEBP", 100), ""),
    "jpeg-2000-passes": (endless_passes, "too-many-scans"),
    "tiff": (lambda: plain("L", 3_000, "TIFF"), "format-not-read too-many-bytes"),
    "avif-claims-16000": (lambda: avif_claiming(16_000), "too-many-pixels broken not-a-picture"),
    "avif-30-frames": (lambda: animation("AVIF", 30), ""),
    "webp-animation-claims-16383": (lambda: widened(blinking(), 16_383), "broken too-many-pixels"),
    "gif-39-megapixels": (lambda: plain("L", 6_250, "GIF"), ""),
    "bmp-run-lengths-claim-6000": (lambda: bmp_claiming(6_000), "broken truncated too-many-pixels"),
    "tiff-60-pages": (lambda: animation("TIFF", 60), "format-not-read"),
    "icon": (lambda: plain("RGBA", 256, "ICO"), "format-not-read"),
    "jpeg-2000": (lambda: plain("RGB", 256, "JPEG2000"), "format-not-read"),
    "png-texts-of-300-megabytes": (text_bomb, "broken"),
    "jpeg-of-2000-comments": (lambda: commented(plain("RGB", 200, "JPEG")), ""),
    "gzip-inside": (lambda: gzip.compress(b"<svg" + b" " * 50_000_000), "not-a-picture"),
    "png-39-megapixels": (lambda: plain("RGBA", 6_250, "PNG"), ""),
}
"""Name → (what makes it, the names of the faults that may be given; empty: it is read)."""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("bombs")
    for name, (make, _) in BOMBS.items():
        (folder / name).write_bytes(make())
    files = [str(folder / name) for name in BOMBS]
    command = [sys.executable, "-c", CHILD, str(MEMORY), *files]
    child = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=Path(__file__).parents[3], check=False)
    assert (child.returncode, child.stderr) == (0, "")
    return {name: (fault, seconds) for name, fault, seconds in map(json.loads, child.stdout.splitlines())}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_by_name_or_read_within_bounds(name: str, outcomes: dict[str, Any]) -> None:
    fault, _ = outcomes[name]
    allowed = BOMBS[name][1].split()
    assert (fault is None) if not allowed else fault.partition(":")[0] in allowed


def test_all_of_them_take_little_time(outcomes: dict[str, Any]) -> None:
    assert sum(seconds for _, seconds in outcomes.values()) < SECONDS
