"""The bytes of a text file → text: UTF-8 with or without mark, UTF-16 with mark (Excel's "Unicode text"), GB18030."""

import re

from casefiles.errors import BadInput

_BINARY = (
    (b"\xd0\xcf\x11\xe0", "an old Excel file; save it as .xlsx"),
    (b"%PDF", "a PDF; give CSV, XLSX, YAML, JSON or JSONL"),
)
_CHINESE = re.compile(rb"[\xa1-\xf7][\xa1-\xfe]")
"""Two bytes of GB2312's plane, which holds nearly all Chinese in use; letters of Western encodings hardly ever pair like this."""


def text_of(data: bytes, file: str) -> str:
    """The text in ``data``.

    Raises:
        BadInput: no encoding that is read; the message is one line.
    """
    for magic, what in _BINARY:
        if data.startswith(magic):
            raise BadInput(f"{file}: this is {what}")
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise BadInput(f"{file}: holds zero bytes, so it is no text; save it as UTF-8")
    try:
        return _decoded(data)
    except UnicodeDecodeError as error:
        raise BadInput(f"{file}: neither UTF-8 nor GB18030 (byte {error.start + 1:,}); save it as UTF-8") from error


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if not _CHINESE.search(data):
            raise
        return data.decode("gb18030")
