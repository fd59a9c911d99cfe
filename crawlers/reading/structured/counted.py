"""How a list goes on by what the page carries for its own scripts: which of its pages this is, and how many there are. Pure.

``{"currentPage": 0, "totalPages": 4}`` beside the first goods is all that tells of the rest where scrolling loads it. Shops that
render on their server take the number under the name that their state gives it [SAP Composable Storefront, Spring, Laravel].
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from crawlers.reading.pagers import MAX_PAGES, STYLES, turned

MAX_LOOKED_AT = 20_000
MAX_DEPTH = 14
_MARKS = re.compile(r"[_\-]")
_NOW = {
    "currentpage": "currentPage",
    "pageno": "pageNo",
    "pagenum": "pageNum",
    "page": "page",
    "number": "page",
    "current": "page",
}
"""Names of this page's number, without marks and in lower case → the parameter that turns it."""
_ALL = ("totalpages", "totalpage", "pagecount", "lastpage", "pages", "numpages")
_GOODS = ("totalresults", "total", "totalcount", "totalelements", "count")
_EACH = ("pagesize", "perpage", "limit", "size")


def counted_pages(states: Iterable[Any], url: str) -> tuple[str, ...]:
    """Guessed addresses of the further pages of the list at ``url``, in order; empty when nothing in ``states`` says so."""
    for one in _objects(states):
        plain = {_MARKS.sub("", str(key)).lower(): value for key, value in one.items() if _is_count(value)}
        name = next((name for name in _NOW if name in plain), None)
        if name is None or (last := _pages(plain)) < 2:
            continue
        now, style = plain[name], _NOW[name]
        first = 0 if now == 0 and not any(key in STYLES for key, _ in parse_qsl(urlsplit(url).query)) else 1
        return tuple(turned(url, number, style) for number in range(now + 1, min(last + first, MAX_PAGES)))
    return ()


def _pages(plain: dict[str, int]) -> int:
    """How many pages there are."""
    if (said := next((plain[name] for name in _ALL if name in plain), None)) is not None:
        return said
    goods = next((plain[name] for name in _GOODS if name in plain), 0)
    each = next((plain[name] for name in _EACH if name in plain), 0)
    return -(-goods // each) if each else 0


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10_000_000


def _objects(states: Iterable[Any]) -> Iterator[dict[str, Any]]:
    waiting: list[tuple[Any, int]] = [(state, 0) for state in states]
    for _ in range(MAX_LOOKED_AT):
        if not waiting:
            return
        value, depth = waiting.pop()
        if isinstance(value, dict):
            yield value
        if depth < MAX_DEPTH and isinstance(value, dict | list):
            within = value.values() if isinstance(value, dict) else value
            waiting.extend((one, depth + 1) for one in within if isinstance(one, dict | list))
