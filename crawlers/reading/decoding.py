"""Bytes to text, whatever the page says of itself.

The rules, first that holds: a byte order mark; valid UTF-8 with anything beyond ASCII in it (text in another encoding is
valid UTF-8 by chance less than once in a million pages); what the header or the page declares, if the bytes fit it; what the
bytes look like. WHATWG's names are resolved by w3lib, so that ``gb2312`` is read as its superset GB 18030.
"""

import re

from charset_normalizer import from_bytes
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom

_HIGH_RUN = re.compile(rb"[\x80-\xff][\x20-\xff]{0,200}")
_LOOKED_AT = 512 * 1024
_SAMPLE = 8_192
_ASCII = bytes(range(128))
_BROKEN_SHARE = 0.02
"""A UTF-8 page cut in the middle of a character is still UTF-8: at most this share of its non-ASCII bytes may be wrong."""

_CHINESE = {"gb2312", "gbk", "gb18030", "hz-gb-2312", "chinese", "x-gbk"}
_WESTERN = {"cp1252", "latin-1", "iso8859-1", "iso-8859-1", "ascii"}


def to_text(body: bytes, content_type: str | None = None) -> str:
    """The text of ``body``; ``content_type`` is the HTTP header as received. Never raises: what fits nowhere becomes U+FFFD."""
    marked, _ = read_bom(body[:4])
    if marked:
        return body.decode(marked, "replace")
    if body.isascii():
        return _decoded(body, _declared(body, content_type) or "ascii") if b"\x1b$" in body else body.decode("ascii")
    if (whole := _strictly(body, "utf-8")) is not None:
        return whole
    return _other_than_utf8(body, content_type)


def _declared(body: bytes, content_type: str | None) -> str | None:
    by_header = http_content_type_encoding(content_type) if content_type else None
    name: str | None = by_header or html_body_declared_encoding(body[:4096])
    return "gb18030" if name in _CHINESE else name


def _other_than_utf8(body: bytes, content_type: str | None) -> str:
    declared = _declared(body, content_type)
    if declared == "utf-8" and _broken_share(body) <= _BROKEN_SHARE:
        return body.decode("utf-8", "replace")
    if declared and declared not in _WESTERN and (fitting := _strictly(body, declared)) is not None:
        return fitting
    if (chinese := _strictly(body, "gb18030")) is not None and _reads_as_chinese(chinese):
        return chinese
    return _decoded(body, _looks_like(body) or declared or "cp1252")


def _strictly(body: bytes, encoding: str) -> str | None:
    try:
        return body.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _decoded(body: bytes, encoding: str) -> str:
    try:
        return body.decode(encoding, "replace")
    except LookupError:
        return body.decode("cp1252", "replace")


def _broken_share(body: bytes) -> float:
    beyond_ascii = len(body.translate(None, _ASCII))
    return body.decode("utf-8", "replace").count("\ufffd") / max(beyond_ascii, 1)


def _reads_as_chinese(text: str) -> bool:
    """Whether most of what is beyond ASCII is common Chinese: first-level GB 2312 characters lead with 0xB0–0xD7."""
    beyond = [mark for mark in text[: _SAMPLE * 8] if mark > "\x7f"][:4_000]
    common = sum(1 for mark in beyond if "\u4e00" <= mark <= "\u9fff" and 0xB0 <= mark.encode("gb18030")[0] <= 0xD7)
    marks = sum(1 for mark in beyond if "\u3000" <= mark <= "\u303f" or "\uff00" <= mark <= "\uffef" or mark in "·—“”‘’…￥°×")
    return common >= 4 and common + marks >= 0.8 * len(beyond)


def _looks_like(body: bytes) -> str | None:
    sample = b" ".join(_HIGH_RUN.findall(body[:_LOOKED_AT]))[:_SAMPLE]
    best = from_bytes(sample, steps=4, chunk_size=2_048).best()
    return str(best.encoding) if best is not None else None
