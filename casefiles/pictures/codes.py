"""The QR and bar codes in a picture, read by zxing-cpp where the extra ``ocr`` is installed, and what they are for."""

import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

from casefiles.parts import Barcode
from casefiles.pictures.extras import can_read_codes

MAX_CODES = 10
"""Codes of one picture."""
MAX_TEXT = 500
"""Characters of one code; a QR code holds up to 4,296."""

_TRADE_ITEM = frozenset(("EAN13", "EAN8", "UPCA", "UPCE", "ITF14"))
"""Symbologies whose content is a GTIN (GS1 General Specifications, 5.2)."""
_MEANINGS = (
    ("payment", re.compile(r"(?i)(wxp://|https?://(qr\.alipay\.com|qr\.95516\.com|payapp\.weixin\.qq\.com)/)")),
    ("wechat", re.compile(r"(?i)https?://(u\.wechat\.com|weixin\.qq\.com|work\.weixin\.qq\.com)/")),
    ("url", re.compile(r"(?i)https?://")),
)
"""The beginnings of WeChat Pay, Alipay and UnionPay payment codes, of WeChat contacts and of any page; from memory,
unconfirmed by a published list."""


def read_codes(rgb: NDArray[np.uint8]) -> tuple[Barcode, ...]:
    """The codes in a picture (height × width × 3), each content once; none where nothing is installed that reads them."""
    if not can_read_codes():
        return ()
    import zxingcpp

    found = {code.text: code for code in zxingcpp.read_barcodes(np.ascontiguousarray(rgb)) if code.valid and code.text}
    return tuple(_code(code, rgb.shape[1], rgb.shape[0]) for code in list(found.values())[:MAX_CODES])


def _code(code: Any, width: int, height: int) -> Barcode:
    place = code.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    across, down = [corner.x / width for corner in corners], [corner.y / height for corner in corners]
    text, format_ = code.text[:MAX_TEXT], str(code.format).rpartition(".")[2].replace("-", "")
    return Barcode(format=format_, text=text, box=(min(across), min(down), max(across), max(down)), means=meaning(format_, text))


def meaning(format_: str, text: str) -> str | None:
    """What a code is for: ``gtin``, ``payment``, ``wechat``, ``url`` or ``None``."""
    if format_.replace(" ", "") in _TRADE_ITEM and text.isdigit():
        return "gtin"
    return next((name for name, pattern in _MEANINGS if pattern.match(text)), None)
