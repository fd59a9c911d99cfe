"""How much of a stranger's picture is read, and what its first bytes say it is. Nothing here decodes."""

from casefiles.pictures.faults import PictureFault, fault

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "BMP")
"""What shops show and browsers draw. Nearly all Pillow advisories of 2023–26 lie in formats outside this list."""

MAX_BYTES = 8 * 1024 * 1024
"""Bytes of one picture file; as for a page."""

MAX_PIXELS = 40_000_000
"""Pixels of one picture: what a good camera takes, and 160 MB when decoded with transparency."""

MAX_PIXELS_IN_COPIES = 16_000_000
"""Pixels of one WEBP or AVIF: their decoders hold two to four full copies at once (measured: 16 bytes a pixel)."""

MIN_SIDE = 16
"""Pixels; below this the 8 × 8 lowest frequencies that are hashed are not in the picture."""

MAX_ASPECT = 50
"""Longer side to shorter: long detail pictures of Chinese shops reach about 20; 65,000 × 1 is an attack."""

MAX_SCANNED = 600_000_000
"""Pixels × passes of a progressive JPEG. Encoders write about 10 passes; each costs a walk over all blocks, however short it
is in the file ("Two issues with the JPEG standard", libjpeg-turbo, 2015)."""

_MAGIC = (
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"8BPS", "Photoshop"),
    (b"%PDF", "PDF"),
    (b"%!PS", "PostScript"),
    (b"\x00\x00\x01\x00", "icon"),
    (b"icns", "icon"),
    (b"\x00\x00\x00\x0cjP  ", "JPEG 2000"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
    (b"\x00\x00\x00\x0cJXL ", "JPEG XL"),
    (b"\xff\x0a", "JPEG XL"),
    (b"DDS ", "DDS"),
    (b"BLP", "BLP"),
    (b"\x01\xda", "SGI"),
)
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx")


def check_bytes(data: bytes) -> None:
    """Refuse what no decoder should see: nothing, too much, a format that is not read.

    Raises:
        BadPicture: with the reason.
    """
    if not data:
        raise fault(PictureFault.EMPTY, "0 bytes")
    if len(data) > MAX_BYTES:
        raise fault(PictureFault.TOO_MANY_BYTES, f"{len(data):,} bytes; at most {MAX_BYTES:,} are read")
    other = _other_format(data)
    if other:
        raise fault(PictureFault.FORMAT_NOT_READ, f"{other} is not read; {', '.join(FORMATS)} are")


def _other_format(data: bytes) -> str | None:
    for magic, name in _MAGIC:
        if data.startswith(magic):
            return name
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        return "HEIC"
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return "SVG" if head.startswith(b"<") and b"<svg" in head else None


def check_size(format: str, width: int, height: int) -> None:
    """Refuse by the size that the header claims, before anything is decoded.

    Raises:
        BadPicture: with the reason.
    """
    size = f"{width:,} × {height:,} pixels"
    if min(width, height) < MIN_SIDE:
        raise fault(PictureFault.TOO_SMALL, f"{size}; at least {MIN_SIDE} on each side are needed")
    if max(width, height) > MAX_ASPECT * min(width, height):
        raise fault(PictureFault.ODD_SHAPE, f"{size}; at most {MAX_ASPECT} times as long as wide are read")
    most = MAX_PIXELS_IN_COPIES if format in ("WEBP", "AVIF") else MAX_PIXELS
    if width * height > most:
        claimed = f"{size} are {width * height / 1e6:,.0f} megapixels"
        raise fault(PictureFault.TOO_MANY_PIXELS, f"{claimed}; at most {most / 1e6:.0f} are read of {format}")


def check_scans(data: bytes, width: int, height: int) -> None:
    """Refuse a JPEG that must be walked over too often. Its start-of-scan marker cannot stand inside compressed data.

    Raises:
        BadPicture: with the reason.
    """
    scans = data.count(b"\xff\xda")
    if scans * width * height > MAX_SCANNED:
        most = MAX_SCANNED // (width * height)
        raise fault(PictureFault.TOO_MANY_SCANS, f"{scans:,} passes; at most {most:,} are read at this size")
