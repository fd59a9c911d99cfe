"""Text to one lxml tree, or :class:`PageUnreadable` for what must not be parsed.

The limits are measured with libxml2 2.14 (one core): a start tag with n attributes costs n² (10,000: 0.23 s, 40,000: 13 s),
and selectors on a tree nested thousands deep cost seconds, so both are refused before or while parsing. 1.8 MB are scanned
in 10 ms.
"""

import re
from typing import Any, TypeAlias

from lxml import etree

from casefiles.errors import PageUnreadable

Element: TypeAlias = Any
"""An lxml element; lxml carries no types."""

MAX_BODY = 8 * 1024 * 1024
"""Bytes of a page, decoded. Scrapy is told the same."""
MAX_TAG = 64 * 1024
"""Bytes of one start tag, attributes included."""
MAX_ATTRIBUTES = 512
"""Attributes of one start tag: 8 MiB of such tags parse in about 1.5 s."""
MAX_NODES = 300_000
"""Start tags of a page."""

_TAG = re.compile(
    rb"""<(?:!--(?:-?>|(?:[^-]++|-(?!-!?>))*+)"""  # a comment, closed as browsers close it
    rb"""|(?:script|style)\b[^>]*+>(?:[^<]++|<(?!/s(?:cript|tyle)))*+"""  # raw text: no tags within
    rb"""|([a-z](?:[^>="']++|=\s*+(?:"[^"]*+"?|'[^']*+'?)?+|["'])*+))""",  # a start tag; quotes count after "=" alone
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(rb"""[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]++))?+""")


def parse(text: str) -> Element:
    """The root element of ``text`` read as HTML; comments and processing instructions are dropped.

    Raises:
        PageUnreadable: over 8 MiB, a tag over 64 KiB or with over 512 attributes, over 300,000 tags, nested deeper than 256,
            or nothing in it that is HTML.
    """
    body = text.encode("utf-8", "replace").replace(b"\x00", b" ")
    _check(body)
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = etree.fromstring(body, parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise PageUnreadable(f"not HTML: {error}; a page with at least one tag would be") from error
    if any(fault.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for fault in parser.error_log):
        raise PageUnreadable("tags nested deeper than 256; no page for people is")
    if root is None:
        raise PageUnreadable("nothing in it that is HTML")
    return root


def _check(body: bytes) -> None:
    if len(body) > MAX_BODY:
        raise PageUnreadable(f"{len(body):,} bytes; at most {MAX_BODY:,} are read")
    nodes = body.count(b"<") - body.count(b"</")
    if nodes > MAX_NODES:
        raise PageUnreadable(f"{nodes:,} tags; at most {MAX_NODES:,} are read")
    for tag in _TAG.findall(body):
        if len(tag) > MAX_TAG:
            raise PageUnreadable(f"a tag of {len(tag):,} bytes; at most {MAX_TAG:,} are read")
        if len(tag) > 2 * MAX_ATTRIBUTES and len(_ATTRIBUTE.findall(tag)) - 1 > MAX_ATTRIBUTES:
            raise PageUnreadable(f"a tag with more than {MAX_ATTRIBUTES} attributes; none for people has")
