"""What a "load more" button is answered with: JSON, read as the page that would show it. Pure.

Some such answers give but numbers. The addresses of goods that the shop's lists link to show how it writes them: where they
differ in one place alone, the number of each object is put there. What stands at an address so made says itself what it is.
"""

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from crawlers.reading.pagers import STYLES

MIN_HTML = 40
"""Characters of a string with tags in an answer, from which it is a piece of a page."""
MEDIA_TYPES = frozenset({"application/json", "text/json", "application/ld+json", "application/vnd.api+json"})
"""Under which such answers come (RFC 8259 registers the first)."""


LEAST = 3
"""Addresses of goods that show how a shop writes them."""
RECENT = 60
"""Of which so many are kept."""
DEEPEST = 8
"""Levels of an answer in which objects are looked for."""
_SAID = frozenset({"url", "href", "link", "permalink"})
_NUMBER = re.compile(r"(?:^|[_-]|(?<=[a-z]))(?:id|ID|Id|sn|no|code|number)$")
_OF_GOODS = re.compile(r"^id$|goods|product|item|spu|commodity|offer", re.IGNORECASE)


class Written(NamedTuple):
    """How a shop writes the addresses of its goods: a number, or a name, between two parts that stay."""

    before: str
    behind: str
    known: frozenset[str]
    """What stands between them in those that were seen."""


class Addresses:
    """Addresses of goods that one site's lists showed."""

    def __init__(self) -> None:
        self._seen: deque[str] = deque(maxlen=RECENT)

    def note(self, urls: Iterable[str]) -> None:
        """A list showed the goods at ``urls``."""
        self._seen.extend(url for url in urls if url not in self._seen)

    @property
    def written(self) -> Written | None:
        """How they are written; ``None`` while that is not known, or where they differ in more than one place."""
        urls = list(self._seen)
        if len(urls) < LEAST:
            return None
        before = re.sub(r"\d+$", "", _shared(urls))
        behind = re.sub(r"^\d+", "", _shared([url[len(before) :][::-1] for url in urls])[::-1])
        known = frozenset(url[len(before) : len(url) - len(behind)] for url in urls)
        return Written(before, behind, known) if all(re.fullmatch(r"\w+", one) for one in known) else None


def _shared(texts: list[str]) -> str:
    """What all ``texts`` begin with."""
    return "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], zip(min(texts), max(texts), strict=False)))


def _addressed(value: Any, written: Written, depth: int = 0) -> None:
    """Put into the objects of each list in ``value`` the addresses that their numbers make, where they say none."""
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        if depth < DEEPEST and isinstance(one, dict | list):
            _addressed(one, written, depth + 1)
    rows = [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
    if rows and not any(_SAID & {str(name).lower() for name in one} for one in rows):
        for name in list(_numbers(rows, written))[:1]:
            for one in rows:
                one["url"] = f"{written.before}{one[name]}{written.behind}"


def _numbers(rows: list[dict[str, Any]], written: Written) -> Iterator[str]:
    """Names of the values by which all of ``rows`` differ and that look like what stands in known addresses; the surest first."""
    digits = all(one.isdigit() for one in written.known)
    names = [name for name in rows[0] if _NUMBER.search(name) and all(isinstance(one.get(name), int | str) for one in rows)]
    told = {name: [str(one[name]) for one in rows] for name in names}
    fit = [name for name in names if len(set(told[name])) == len(rows) and all(one.isdigit() == digits for one in told[name])]
    yield from sorted(fit, key=lambda name: (written.known.isdisjoint(told[name]), _OF_GOODS.search(name) is None))


def as_page(body: bytes, url: str, written: Written | None = None) -> bytes:
    """The JSON ``body`` received from ``url`` as a page: the piece of HTML in it where there is one, else the whole as inline
    state; with a button for the next page where the address counts pages.

    Args:
        body: what was received.
        url: from where.
        written: how the shop writes the addresses of its goods, where that is known.
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
        if written is not None and isinstance(value, dict | list):
            _addressed(value, written)
            body = json.dumps(value).encode()
        shown = b'<script type="application/json">' + body.replace(b"<", b"\\u003c") + b"</script>"
    more = b"<button class=load-more></button>" if counts and values and body.strip() not in (b"[]", b"{}") else b""
    return b"<!doctype html><html><body>" + shown + more + b"</body></html>"
