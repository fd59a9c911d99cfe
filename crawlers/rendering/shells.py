"""What an empty shell says in its head is said of the site, not of the page that its scripts make. Pure.

A shop that is made by scripts sends one shell at every address, often with a title, a picture and a canonical address for who
shares its front page. What still stands there unchanged beside the goods would be taken for theirs.
"""

import re
from collections.abc import Iterator
from html import unescape

from crawlers.reading.challenge import BARE

MOST = 512 * 1024
"""Characters of a page as received that are looked at; a shell has a few thousand."""

_TOKEN = re.compile(r"<(/?)([a-zA-Z][\w-]*)[^<>]*+>?|([^<]++)|<")
_HIDDEN = frozenset({"head", "script", "style", "noscript", "template", "svg"})
_TAG = re.compile(r"""<(?:meta|link)\b(?:[^<>"']|"[^"]*+"|'[^']*+')*+>""", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w:-]++)\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s>"']++)""")
_OF_A_PAGE = re.compile(
    r"(?:og|twitter):(?:title|description|image(?::\w{1,20})?|url|type)|description|name|image|canonical", re.IGNORECASE
)
"""Names of meta values, and the relation of links, that speak of one page; those that speak of the site are kept."""

Said = frozenset[tuple[str, str]]
"""The attributes of a tag: names in lower case with their values."""


def own(document: str, received: bytes) -> str:
    """``document`` without the meta values that stood in ``received``, where that was an empty shell.

    Args:
        document: the page after its scripts, serialised.
        received: the page as it came, in UTF-8 or what is like it in ASCII.
    """
    shell = received[:MOST].decode("utf-8", "replace")
    if not _is_bare(shell):
        return document
    said = {attributes for tag in _TAG.findall(shell) if (attributes := _of_a_page(tag))}
    return _TAG.sub(lambda tag: "" if _of_a_page(tag[0]) in said else tag[0], document) if said else document


def _is_bare(text: str) -> bool:
    shown = 0
    for part in _shown(text):
        shown += len(part)
        if shown >= BARE:
            return False
    return True


def _shown(text: str) -> Iterator[str]:
    hidden: str | None = None
    for token in _TOKEN.finditer(text):
        closes, name, words = token[1], (token[2] or "").lower(), token[3]
        if words and hidden is None:
            yield words.strip()
        elif hidden is None and not closes and name in _HIDDEN:
            hidden = name
        elif closes and name == hidden:
            hidden = None


def _of_a_page(tag: str) -> Said | None:
    """The attributes of a tag that speaks of one page; ``None`` for another."""
    told = {name.lower(): unescape(value.strip("\"'")) for name, value in _ATTRIBUTE.findall(tag)}
    names = (told.get("property"), told.get("name"), told.get("itemprop"), told.get("rel"))
    return frozenset(told.items()) if any(name and _OF_A_PAGE.fullmatch(name) for name in names) else None
