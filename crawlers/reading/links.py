"""The links of a page that lead to further pages."""

import re

from lxml import etree

from casefiles.parts import PageKind
from crawlers.reading.document import Document
from crawlers.reading.page import PageLink
from crawlers.reading.parsing import Element
from crawlers.reading.urls import canonical_url, guess_kind, worth_following
from crawlers.reading.visible.places import above, marked

_LINKED = etree.XPath("//a[@href] | //area[@href] | //link[@href and (@rel='next' or @rel='prev')]")
_pager = marked(r"pag(?:er|ination|inator|enavi|e-numbers)|\bpages?\b|fenye|page-nav")
_PAGER_TEXT = re.compile(
    r"^(?:\d{1,4}|next(?: page)?|›|»|>|>>|→|下一页|下一頁|下页|次へ|다음|weiter|nächste|suivante?|siguiente"
    r"|successiva|далее|следующая|older|more|load more|view more|show more|查看更多|加载更多)[\s›»>→]*$",
    re.IGNORECASE,
)
MAX_LINKS = 5_000
"""Links of one page that are kept, in reading order."""


def read_links(document: Document) -> tuple[PageLink, ...]:
    """The links worth following, canonical, each once, in reading order; never the page itself."""
    here = canonical_url(document.url)
    found: dict[str, PageLink] = {}
    seen: set[str] = set()
    for element in _LINKED(document.root):
        href = element.get("href")
        if href in seen:
            continue
        seen.add(href)
        link = document.link(href)
        url = canonical_url(link) if link is not None else here
        if url != here and url not in found and worth_following(url):
            found[url] = PageLink(url=url, kind=_kind(element, url), nofollow="nofollow" in (element.get("rel") or ""))
            if len(found) >= MAX_LINKS:
                break
    return tuple(found.values())


def _kind(element: Element, url: str) -> PageKind:
    guessed = guess_kind(url)
    return PageKind.LIST if guessed not in (PageKind.LIST, PageKind.SELLER) and _turns_page(element) else guessed


def _turns_page(element: Element) -> bool:
    """Whether a link turns the pages of a list: ``rel=next``, or a number or "next" within a pager."""
    if element.get("rel") in ("next", "prev"):
        return True
    text = (element.text or "").strip()
    return (
        bool(text)
        and len(text) < 20
        and _PAGER_TEXT.match(text) is not None
        and any(_pager(one) for one in above(element, 5)[1:])
    )
