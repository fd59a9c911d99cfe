"""A parsed page with the few things every reader asks of it, each looked up once."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from lxml import etree

from crawlers.reading.languages import spoken
from crawlers.reading.parsing import Element
from crawlers.reading.sessions import session_parameter, without_parameter
from crawlers.reading.text import clean
from crawlers.reading.urls import absolute, canonical_url, has_route

_METAS = etree.XPath("//meta[@content]")
_H1 = etree.XPath("//h1[normalize-space()]")
_TITLE = etree.XPath("//title")
_BASE = etree.XPath("string((//base/@href)[1])")
_CANONICAL = etree.XPath("string((//link[contains(concat(' ', @rel, ' '), ' canonical ')]/@href)[1])")
_HEADLINE_TEXT = etree.XPath("string()")


MAX_RUNS = 10_000
"""Runs of visible text that are looked at; the longest page of a shop seen so far has a third of that."""
_RUNS = etree.XPath(
    "(//text()[not(parent::script or parent::style or parent::title or parent::noscript or parent::template or"
    f" parent::textarea or parent::option)][normalize-space()])[position() <= {MAX_RUNS}]"
)
TOLD_BY = 1_000
"""Links by which the parameter that stands for the visit is told."""


class Run(NamedTuple):
    """A piece of visible text and the element it stands in, in reading order."""

    text: str
    element: Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A page: its tree, addresses, language, headings, meta values and runs of visible text."""

    root: Element
    url: str
    base: str
    """What relative links are relative to: ``<base href>`` or the URL."""
    language: str | None
    """BCP 47, from ``<html lang>``, ``content-language`` or ``og:locale``; from the text where its script says another."""
    metas: dict[str, list[str]]
    """``name``, ``property``, ``itemprop`` or ``http-equiv`` in lower case → contents."""
    headlines: tuple[Element, ...]
    """The ``h1`` elements with text."""
    title: str
    """Text of ``<title>``."""
    runs: tuple[Run, ...]
    session: str | None = None
    """The parameter that stands for the visit in the page's links."""

    @property
    def host(self) -> str:
        """Host name of the page, lower case."""
        return urlsplit(self.url).hostname or ""

    @property
    def headline(self) -> str | None:
        """Text of the only or first ``h1``, or ``None``."""
        return text_of(self.headlines[0], 500) if self.headlines else None

    def link(self, href: str) -> str | None:
        """``href`` of this page as an absolute URL, without the number of the visit, or ``None``."""
        url = absolute(href, self.base)
        return without_parameter(url, self.session) if url and self.session else url

    def meta(self, *names: str) -> str | None:
        """The first content that is not empty among the meta values called ``names``, in that order."""
        return next((text for name in names for raw in self.metas.get(name, ()) if (text := clean(raw, 10_000))), None)


def text_of(element: Element, most: int = 2_000) -> str:
    """The text within ``element`` on one line, at most ``most`` characters."""
    return clean(str(_HEADLINE_TEXT(element)), most)


def short_text(element: Element, most: int) -> str | None:
    """The text within ``element`` on one line if that has at most ``most`` characters; of a longer one no more is looked at."""
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(str(piece))
        length += len(str(piece).strip())
        if length > most:
            return None
    text = clean("".join(pieces), most + 1)
    return text if len(text) <= most else None


def read_document(root: Element, url: str) -> Document:
    """The document over the tree ``root`` that was received from ``url``."""
    metas = _metas(root)
    titles = _TITLE(root)
    runs = tuple(Run(str(text), _holder(text)) for text in _RUNS(root))
    language = spoken((run.text for run in runs[:400]), _language(root, metas))
    return Document(
        root=root,
        url=url,
        base=absolute(str(_BASE(root)), url) or url,
        language=language,
        metas=metas,
        headlines=tuple(_H1(root)),
        title=text_of(titles[0], 500) if titles else "",
        runs=runs,
        session=session_parameter(islice(_hrefs(root), TOLD_BY), urlsplit(url).hostname or ""),
    )


def _hrefs(root: Element) -> Iterator[str]:
    return (href for anchor in root.iter("a") if (href := anchor.get("href")))


def _holder(text: Any) -> Element:
    parent = text.getparent()
    return parent.getparent() if text.is_tail else parent


def _metas(root: Element) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for meta in _METAS(root):
        for key in ("property", "name", "itemprop", "http-equiv"):
            if name := meta.get(key):
                metas.setdefault(name.strip().lower(), []).append(meta.get("content"))
    return metas


def _language(root: Element, metas: dict[str, list[str]]) -> str | None:
    said = root.get("lang") or root.get("xml:lang") or next(iter(metas.get("content-language", metas.get("og:locale", []))), "")
    tag = clean(said, 35).replace("_", "-").split(",")[0].strip()
    parts = tag.split("-")
    return tag if 2 <= len(parts[0]) <= 3 and all(part.isascii() and part.isalnum() for part in parts) else None


def canonical_of(document: Document) -> str | None:
    """The address that the page claims (``rel=canonical``), in canonical form.

    Only on the same host, and not the bare front page unless this is it: shops exist whose every page claims to be the front.
    """
    claimed = document.link(str(_CANONICAL(document.root)))
    if claimed is None or has_route(document.url):  # one document for all routes
        return None
    here, there = urlsplit(document.url), urlsplit(claimed)
    same_host = (here.hostname or "").removeprefix("www.") == (there.hostname or "").removeprefix("www.")
    front = there.path in ("", "/") and not there.query
    return canonical_url(claimed) if same_host and (not front or here.path in ("", "/")) else None
