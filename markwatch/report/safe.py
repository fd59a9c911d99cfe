"""What strangers wrote and drew, made safe for a page: links that only lead to the web, pictures that are only pictures."""

import base64
from urllib.parse import urlsplit

from casefiles.explaining import visible

_JPEG = b"\xff\xd8\xff"
PICTURE_BYTES = 64 * 1024
"""A larger thumbnail is left out; they are made to be smaller."""
LINK_CHARACTERS = 2000
"""A longer address is shown and not linked."""


def web_link(url: str) -> str | None:
    """``url`` if it leads to the web (http or https, with a host) and nowhere else; else ``None``, and it is shown as text."""
    if len(url) > LINK_CHARACTERS or not url.isprintable() or any(letter.isspace() for letter in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme.lower() in ("http", "https") and parts.hostname else None


def picture_uri(thumbnail: bytes) -> str | None:
    """A ``data:`` URI of a JPEG thumbnail; ``None`` for anything else."""
    if not thumbnail.startswith(_JPEG) or len(thumbnail) > PICTURE_BYTES:
        return None
    return f"data:image/jpeg;base64,{base64.b64encode(thumbnail).decode('ascii')}"


def line(text: str, limit: int = 300) -> str:
    """``text`` on one line with nothing hidden in it, at most ``limit`` characters of it."""
    shown = visible(text[:limit])
    return shown if len(text) <= limit else f"{shown}…"
