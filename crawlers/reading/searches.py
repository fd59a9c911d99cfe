"""A shop's own search: how it is asked, as the shop itself says. Pure.

Read from, in this order: schema.org ``SearchAction`` in JSON-LD (https://schema.org/SearchAction, the "potential action" of a
WebSite), a form that is sent with GET and has a field for words, and an OpenSearch description (OpenSearch 1.1, Draft 6) that the
page names. A form that is sent with POST is left alone, since it may do something; that there is one is told.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, quote_plus, urlencode, urljoin, urlsplit

from lxml import etree

from crawlers.reading.document import Document
from crawlers.reading.parsing import Element
from crawlers.reading.structured.items import below
from crawlers.reading.structured.jsonld import read_jsonld
from crawlers.reading.urls import MAX_URL, canonical_url, site_name

TERMS = "{searchTerms}"
"""Where the words go, as OpenSearch writes it."""

MAX_FORMS = 40
"""Forms of a page that are looked at: lists put one below every product."""

MAX_DESCRIPTION = 64 * 1024
"""Bytes of an OpenSearch description that are read."""


@dataclass(frozen=True, slots=True)
class Search:
    """One way to ask a shop's own search."""

    template: str
    """Absolute URL with :data:`TERMS` in it; with ``described`` the URL of the OpenSearch description instead."""
    charset: str = "utf-8"
    """In which the words are percent-encoded: older Chinese shops take GBK."""
    described: bool = False
    posted: bool = False
    """It is a form that is sent with POST, to ``template``: nobody asks it."""

    def asking(self, words: str) -> str:
        """The canonical URL of the first page of results for ``words``; letters that the charset lacks become ``?``."""
        try:
            raw = words.encode(self.charset, "replace")
        except LookupError:
            raw = words.encode()
        in_query = TERMS in urlsplit(self.template).query
        return canonical_url(self.template.replace(TERMS, quote_plus(raw) if in_query else quote(raw, safe="")))


_WORD_FIELDS = re.compile(
    r"^(?:q|qs?|s|k|wd|kw|key|keys|keywords?|key_?word|query|search\w*|term|terms|words?|text|phrase|suche"
    r"|suchbegriff|recherche|buscar"
    r"|find|criteria|w|st|ss|so|title|name|goods_?name|search[-_]?(?:query|text|word|term)|\w*keyword)$",
    re.IGNORECASE,
)
"""Names of search fields met in common shop software (M: gathered from memory of OpenCart, WooCommerce, Magento, PrestaShop,
Shopware, ECShop, Discuz and Oscar; each was checked against no current release)."""
_SEARCH_MARK = re.compile(r"search|suche|recherche|buscar|sousuo|搜索|搜一搜|查找|検索|검색|поиск|szukaj|cerca", re.IGNORECASE)
_NOT_SEARCH = re.compile(r"newsletter|subscri|coupon|login|signin|e-?mail|postcode|zip|voucher|track", re.IGNORECASE)
_FORMS = etree.XPath("//form")
_FIELDS = etree.XPath(".//input[@name] | .//select[@name]")
_DESCRIPTIONS = etree.XPath("//link[@rel='search' and contains(@type, 'opensearchdescription')]/@href")
_TEMPLATE_WORDS = re.compile(r"\{[^{}]*\}")


def read_searches(document: Document, source: str) -> tuple[Search, ...]:
    """The ways to search the shop that the page shows, the surest first, each once, on the same site only; forms that are sent
    with POST last.
    """
    site = site_name(document.url)
    forms = tuple(_forms(document))
    ways = (
        *_actions(document, source),
        *(f for f in forms if not f.posted),
        *_described(document),
        *(f for f in forms if f.posted),
    )
    return tuple(dict.fromkeys(way for way in ways if site_name(way.template) == site and len(way.template) < MAX_URL))


def _actions(document: Document, source: str) -> Iterator[Search]:
    if "SearchAction" not in source:
        return
    for item in read_jsonld(document.root)[0]:
        for action in below(item):
            if "SearchAction" in action.types:
                targets = [*action.texts("target"), *(t for entry in action.items("target") for t in entry.texts("urltemplate"))]
                yield from (way for target in targets if (way := _of_template(target, document.base)) is not None)


def _of_template(template: str, base: str) -> Search | None:
    """A template with any one name in braces; others that are optional (``{startPage?}``) are left out."""
    required = [name for name in _TEMPLATE_WORDS.findall(template) if not name.endswith("?}")]
    if len(required) != 1:
        return None
    bare = _TEMPLATE_WORDS.sub(lambda found: TERMS if found[0] == required[0] else "", template)
    try:
        url = urljoin(base, bare)
    except ValueError:
        return None
    return Search(url) if url.startswith(("http://", "https://")) else None


def _forms(document: Document) -> Iterator[Search]:
    for form in _FORMS(document.root)[:MAX_FORMS]:
        method = (form.get("method") or "get").strip().lower()
        if method in ("get", "post") and (way := _of_form(form, document)) is not None:
            yield way if method == "get" else Search(way.template.partition("?")[0], posted=True)


def _of_form(form: Element, document: Document) -> Search | None:
    fields = _FIELDS(form)
    typed = [one for one in fields if one.tag == "input" and (one.get("type") or "text").lower() in ("text", "search")]
    wanted = [one for one in typed if _takes_words(one, form)]
    if len(wanted) != 1 or any((one.get("type") or "").lower() in ("password", "email", "file") for one in fields):
        return None
    action = document.link(form.get("action") or "") or document.url
    pairs = [
        (one.get("name"), TERMS if one is wanted[0] else value) for one in fields if (value := _sent(one, wanted[0])) is not None
    ]
    query = urlencode(pairs, safe="{}", encoding=_charset(form, document), errors="replace")
    return Search(f"{action.partition('#')[0].partition('?')[0]}?{query}", _charset(form, document))


def _takes_words(one: Element, form: Element) -> bool:
    name = one.get("name") or ""
    said = " ".join(filter(None, (name, one.get("type"), one.get("placeholder"), one.get("id"), one.get("aria-label"))))
    around = " ".join(filter(None, (form.get("role"), form.get("class"), form.get("id"), form.get("action"), form.get("name"))))
    if _NOT_SEARCH.search(said) or _NOT_SEARCH.search(around):
        return False
    return _SEARCH_MARK.search(said) is not None or (
        _WORD_FIELDS.match(name) is not None and (_SEARCH_MARK.search(around) is not None or name in ("q", "s", "wd", "keyword"))
    )


def _sent(one: Element, words: Element) -> str | None:
    """What a browser would send for a field that nobody touched; ``None`` when it would send nothing."""
    if one is words:
        return ""
    if one.tag == "select":
        chosen = one.find(".//option[@selected]")
        first = one.find(".//option") if chosen is None else chosen
        return None if first is None else first.get("value", "")
    return one.get("value", "") if (one.get("type") or "").lower() == "hidden" else None


_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_META_CHARSET = etree.XPath("string((//meta/@charset)[1])")


def _charset(form: Element, document: Document) -> str:
    """Of the form, else of the page as it says of itself (HTML standard §4.10.21.5), else UTF-8."""
    said = (form.get("accept-charset") or "").replace(",", " ").split()
    meta = _CHARSET.search(" ".join(document.metas.get("content-type", ())))
    name = said[0] if said else str(_META_CHARSET(document.root)) or (meta[1] if meta else "utf-8")
    name = "gb18030" if name.lower() in ("gb2312", "gbk") else name
    try:
        "".encode(name)
    except LookupError:
        return "utf-8"
    return name.lower()


def _described(document: Document) -> Iterator[Search]:
    for href in _DESCRIPTIONS(document.root)[:2]:
        if (url := document.link(str(href))) is not None:
            yield Search(canonical_url(url), described=True)


def is_description(body: bytes) -> bool:
    """Whether ``body`` is an OpenSearch description."""
    return b"<OpenSearchDescription" in body[:2_048]


def read_description(body: bytes, url: str) -> tuple[Search, ...]:
    """The searches that the OpenSearch description ``body``, received from ``url``, tells of; without XML entities."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body[:MAX_DESCRIPTION], parser)
    except etree.XMLSyntaxError:
        return ()
    if root is None:
        return ()
    site = site_name(url)
    pages = (
        one for one in root.iter("{*}Url") if "html" in (one.get("type") or "") and (one.get("method") or "get").lower() == "get"
    )
    ways = (_of_template(one.get("template") or "", url) for one in pages)
    return tuple(way for way in ways if way is not None and site_name(way.template) == site)
