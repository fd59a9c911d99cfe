"""The links of a page that lead to further pages."""

import re

from lxml import etree

from casefiles.parts import PageKind
from crawlers.reading.document import Document
from crawlers.reading.page import PageLink
from crawlers.reading.urls import canonical_url, guess_kind, worth_following

_LINKED = etree.XPath("//a[@href] | //area[@href] | //link[@href and (@rel='next' or @rel='prev')]")
_PAGER = re.compile(r"pag(?:er|ination|inator|enavi|e-numbers)|\bpages?\b|fenye|page-nav", re.IGNORECASE)
_PAGER_TEXT = re.compile(
    r"^(?:\d{1,4}|next(?: page)?|›|»|>|>>|→|下一页|下一頁|下页|次へ|다음|weiter|nächste|suivante?|siguiente|successiva|далее|следующая|older|more|load more|view more|show more|查看更多|加载更多)[\s›»>→]*$",
    re.IGNORECASE,
)
MAX_LINKS = 5_000
"""Links of one page that are kept, in reading order."""


def read_links(document: Document) -> tuple[PageLink, ...]:
    """The links worth following, canonical, each once, in reading order; never the page itself."""
    here = canonical_url(document.url)
    found: dict[str, PageLink] = {}
    for element in _LINKED(document.root):
        link = document.link(element.get("href"))
        if link is None:
            continue
        url = canonical_url(link)
        if url not in found and url != here and worth_following(url):
            found[url] = PageLink(url=url, kind=_kind(element, url), nofollow="nofollow" in (element.get("rel") or ""))
            if len(found) >= MAX_LINKS:
                break
    return tuple(found.values())


def _kind(element: object, url: str) -> PageKind:
    guessed = guess_kind(url)
    if guessed in (PageKind.LIST, PageKind.SELLER):
        return guessed
    return PageKind.LIST if _turns_page(element) else guessed


def _turns_page(element: object) -> bool:
    """Whether a link turns the pages of a list: ``rel=next``, or a number or "next" within a pager."""
    get, text = getattr(element, "get", dict[str, str]().get), getattr(element, "text", None)
    if get("rel") in ("next", "prev"):
        return True
    if not _PAGER_TEXT.match((text or "").strip() or "-"):
        return False
    return any(_PAGER.search(above.get("class") or "") for above in list(getattr(element, "iterancestors", lambda: ())())[:4])
