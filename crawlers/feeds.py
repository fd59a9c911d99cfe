"""What a "load more" button is answered with: JSON, read as the page that would show it. Pure."""

import json
from urllib.parse import parse_qsl, urlsplit

from crawlers.reading.pagers import STYLES

MIN_HTML = 40
"""Characters of a string with tags in an answer, from which it is a piece of a page."""
MEDIA_TYPES = frozenset({"application/json", "text/json", "application/ld+json", "application/vnd.api+json"})
"""Under which such answers come (RFC 8259 registers the first)."""


def as_page(body: bytes, url: str) -> bytes:
    """The JSON ``body`` received from ``url`` as a page: the piece of HTML in it where there is one, else the whole as inline
    state; with a button for the next page where the address counts pages.
    """
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        value = None
    values = list(value.values()) if isinstance(value, dict) else [value]
    nested = [one for each in values if isinstance(each, dict) for one in each.values()]
    pieces = [one for one in (*values, *nested) if isinstance(one, str) and len(one) >= MIN_HTML and "<" in one and "href" in one]
    counts = any(name in STYLES for name, _ in parse_qsl(urlsplit(url).query))
    if pieces:
        shown = max(pieces, key=len).encode("utf-8", "replace")
    else:
        shown = b'<script type="application/json">' + body.replace(b"<", b"\\u003c") + b"</script>"
    more = b"<button class=load-more></button>" if counts and values and body.strip() not in (b"[]", b"{}") else b""
    return b"<!doctype html><html><body>" + shown + more + b"</body></html>"
