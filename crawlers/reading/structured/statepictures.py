"""The pictures that a page's state names: addresses, lists of them, objects around them, and paths that a program completes."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from crawlers.reading.document import Document

MAX_SEEN = 400
"""Pictures of the page among which the beginning of a bare path is looked for."""

_MARKS = re.compile(r"[_\-\s.:]")
_URLS = ("url", "src", "original", "large", "imgurl", "picurl", "goodsimgurl", "href", "path", "source", "image")
_SHOWN = etree.XPath("//img/@src | //img/@data-src | //img/@data-original")


def state_pictures(value: Any, document: Document, depth: int = 4) -> Iterator[str]:
    """The absolute addresses in ``value``, in order, with doubles."""
    if isinstance(value, str):
        for part in value.split(",http") if ",http" in value else [value]:
            raw = part if part.startswith(("http", "/", "data:")) or "http" not in value else "http" + part
            if len(raw) < 1_000 and (url := document.link(completed(raw.strip(), document))) and not raw.startswith("data:"):
                yield url
    elif isinstance(value, list) and depth:
        for one in value[:30]:
            yield from state_pictures(one, document, depth - 1)
    elif isinstance(value, dict) and depth:
        plain = {_MARKS.sub("", str(key).lower()): one for key, one in value.items()}
        inner = next((plain[name] for name in _URLS if isinstance(plain.get(name), str)), None)
        nested = [plain[name] for name in ("edges", "nodes", "node", "main", "items") if name in plain]
        for one in [inner] if inner is not None else nested:
            yield from state_pictures(one, document, depth - 1)


def completed(raw: str, document: Document) -> str:
    """``raw``, a bare path (``goods/2024/1.jpg``) with what the page's own pictures have before the same folders.

    A program puts the address of the media folder before such a path; relative to the page it leads nowhere.
    """
    folder, slash, _ = raw.rpartition("/")
    if not slash or ":" in raw or raw.startswith(("/", ".")):
        return raw
    while folder:
        mark = f"/{folder}/"
        shown = (str(one) for one in _SHOWN(document.root)[:MAX_SEEN])
        if (like := next((one for one in shown if mark in one), None)) is not None:
            return like[: like.index(mark) + 1] + raw
        folder = folder.rpartition("/")[0]
    return raw
