"""The product's name as people see it."""

import re

from crawlers.reading.document import Document, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean, folded

_BETWEEN = re.compile(r"\s+[|–—·»«:•]+\s+|\s+-{1,2}\s+|[|｜_]|—|\s::\s|(?<=[\u4e00-\u9fff】）)])-(?=[\u4e00-\u9fff])")
_TITLED = re.compile(
    r"(?:product|goods|item|prod|sku|pro|deal|offer|detail)[-_]{0,2}(?:name|title|heading|header-title)|^(?:title"
    r"|name|goods_?name|pname)$",
    re.IGNORECASE,
)


def headline(document: Document) -> tuple[str, str, Element | None] | None:
    """The product's name, the selector it was read by, and its element.

    Of several ``h1`` the one that shares most with ``<title>``; without any, an element whose class says it is the product's
    name, if ``<title>`` holds the same words; else the part of ``<title>`` before the shop's name.
    """
    ranked = [(element, text) for element in document.headlines[:10] if len(text := text_of(element, 500)) > 1]
    if ranked:
        title = folded(document.title + (document.meta("og:title") or ""))
        element, text = max(ranked, key=lambda pair: (_shares(folded(pair[1]), title), not _in_header(pair[0])))
        return text, "markup h1", element
    if (classed := _classed(document)) is not None:
        return classed
    spoken = document.meta("og:title") or document.title
    return (cut_shop_name(spoken, document), "markup title", None) if spoken else None


def _shares(text: str, title: str) -> bool:
    return bool(text) and (text in title or title in text)


def _in_header(element: Element) -> bool:
    return any(above.tag in ("header", "nav", "footer") for above in element.iterancestors())


def _classed(document: Document) -> tuple[str, str, Element | None] | None:
    title = folded(document.title)
    for run in document.runs[:600]:
        mark = run.element.get("class") or run.element.get("id") or ""
        if len(run.text) > 3 and (
            run.element.tag in ("h2", "h3") or (mark and any(_TITLED.search(part) for part in mark.split()))
        ):
            text = text_of(run.element, 500)
            if len(text) > 3 and folded(text) and folded(text) in title:
                return text, f"markup {run.element.tag}", run.element
    return None


def cut_shop_name(title: str, document: Document) -> str:
    """``title`` without the parts that name the shop: its site name, or the host's own word, at either end."""
    parts = [part for part in _BETWEEN.split(title) if part.strip()]
    site, host = _site_words(document)
    own = [part for part in parts if not _names_shop(folded(part), site, host)]
    if len(own) == len(parts) or not own:
        return clean(title)
    first = title.find(own[0])
    last = title.rfind(own[-1]) + len(own[-1])
    return clean(title[first:last])


def names_site(name: str | None, document: Document) -> bool:
    """Whether ``name`` is that of the whole site: its site name, the host's own word, or the end of the page's title."""
    said = folded(name or "")
    last = folded(_BETWEEN.split(document.title)[-1])
    return bool(said) and (said == last or _names_shop(said, *_site_words(document)))


def _site_words(document: Document) -> tuple[str, str]:
    site = folded(document.meta("og:site_name", "application-name") or "")
    return site, folded(document.host.removeprefix("www.").partition(".")[0])


def _names_shop(part: str, site: str, host: str) -> bool:
    return bool(part) and (part in (site, host) or (len(host) > 3 and part.startswith(host) and len(part) <= len(host) + 12))
