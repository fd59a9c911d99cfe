"""The links of a page that lead to further pages."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from casefiles.parts import PageKind
from crawlers.reading.document import Document
from crawlers.reading.languages import language_apart
from crawlers.reading.page import PageLink
from crawlers.reading.pagers import continuations, pager, said_next
from crawlers.reading.parsing import Element
from crawlers.reading.structured.counted import counted_pages
from crawlers.reading.urls import canonical_url, guess_kind, has_route, turns_list, worth_following
from crawlers.reading.visible.places import above

_CARRYING = frozenset({"onclick", "data-href", "data-link"})
_GOES_TO = re.compile(r"(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\(|window\.open\()\s*[\"']([^\"']{1,500})[\"']")
_PAGER_TEXT = re.compile(
    r"^(?:\d{1,4}|next(?: page)?|›|»|>|>>|→|下一页|下一頁|下页|次へ|다음|weiter|nächste|suivante?|siguiente"
    r"|successiva"
    r"|avanti|n[æe]ste|nästa|seuraava|volgende|próxim[oa]|następna|další|ďalšia|következő|sonraki|επόμενη|наступна|далее|следующая"
    r"|older|more|load more|view more|show more|查看更多|加载更多)[\s›»>→]*$",
    re.IGNORECASE,
)
_LICENCE_TEXT = re.compile(
    r"^.{0,6}(?:营业执照|營業執照|亮照|工商(?:网监|信息|执照)|证照信息|(?:店铺|商家|企业|卖家|经营者)(?:资质|执照|信息|档案)|impressum|imprint"
    r"|business licen[cs]e|seller (?:info|details|profile).{0,8}).{0,6}$",
    re.IGNORECASE,
)
"""Words under which shops show who they are: 亮照 is what the E-Commerce Law of China, article 15, asks of them."""
MAX_LINKS = 5_000
"""Links of one page that are kept, in reading order."""
MAX_LOOKED_AT = 2 * MAX_LINKS
"""Links of one page that are looked at: those to other sites and to the page's own parts are not kept."""


def read_links(document: Document) -> tuple[PageLink, ...]:
    """The links worth following, canonical, each once, in reading order; never the page itself, nor it in another language."""
    here = canonical_url(document.url)
    anchors = list(_addresses(document))
    barred = _other_languages(here, [url for _, url in anchors]) | _translations(document, here)
    found: dict[str, PageLink] = {}
    for element, url in anchors:
        if url == here or url in found or url in barred or not _leads_on(element, url, here):
            continue
        found[url] = PageLink(url=url, kind=_kind(element, url), nofollow="nofollow" in (element.get("rel") or ""))
        if len(found) >= MAX_LINKS:
            break
    for url in said_next(document):
        if url != here and url not in found:
            found[url] = PageLink(url=url, kind=PageKind.LIST)
    return tuple(found.values())


def read_guesses(document: Document, links: Iterable[PageLink], states: Iterable[Any]) -> tuple[str, ...]:
    """Further pages of the list that no link names, as it shows or its ``states`` say; none when a link turns its pages."""
    links = tuple(links)
    if has_route(document.url) or any(has_route(link.url) for link in links if link.kind is PageKind.PRODUCT):
        return ()  # what stands before the "#" is another page, whose parameters the script does not read
    further = continuations(document) or counted_pages(states, document.url)
    guesses = tuple(url for url in further if worth_following(url, document.url))
    if not guesses:
        return ()
    here = canonical_url(document.url)
    turned = any(link.kind is PageKind.LIST and turns_list(link.url, here) for link in links)
    return () if turned or any(url != here and _turns_page(element) for element, url in _addresses(document)) else guesses


def _addresses(document: Document) -> Iterator[tuple[Element, str]]:
    """Elements that lead somewhere and where, canonical; each address as it stands once."""
    seen: set[str] = set()
    for element, href in _written(document):
        if href not in seen:
            seen.add(href)
            if (link := document.link(href)) is not None:
                yield element, canonical_url(link)


def _written(document: Document) -> Iterator[tuple[Element, str]]:
    whole = (document.root, *islice(document.root.itersiblings(), MAX_LOOKED_AT))  # pages go on behind their </html>
    linked = (one for part in whole for one in part.iter("a", "area", "link") if _is_link(one))
    for element in islice(linked, MAX_LOOKED_AT):
        yield element, element.get("href")
    clicked = (one for part in whole for one in part.iter() if not _CARRYING.isdisjoint(one.keys()) and not _is_followed(one))
    for element in islice(clicked, MAX_LINKS):
        called = _GOES_TO.search((element.get("onclick") or "")[:1_000])
        said = called[1] if called else element.get("data-href") or element.get("data-link")
        if said and (said.startswith(("/", "http", "?", "./", "../")) or called):
            yield element, said


def _is_link(element: Element) -> bool:
    return element.get("href") is not None and (element.tag != "link" or element.get("rel") in ("next", "prev"))


def _is_followed(element: Element) -> bool:
    """Whether an element leads somewhere without a script."""
    return element.tag == "a" and not (element.get("href") or "#").startswith("#")


def _leads_on(element: Element, url: str, here: str) -> bool:
    return worth_following(url, here) or (turns_list(url, here) and _turns_page(element))


PREFERRED = ("zh", "zh-cn", "zh-hans", "en")
"""Languages a shop is read in when it asks which; else the first it names."""
OWN_LINKS = 5
"""Links without a language that a front page shows when it is the shop itself and no page to choose a language on."""


def _other_languages(here: str, urls: Iterable[str]) -> frozenset[str]:
    """Those of ``urls`` that are the page ``here`` in another language: a switch, which would be walked once for each.

    A front page that does little else than ask for a language keeps one.
    """
    language, bare = language_apart(here)
    same = {bare, bare.partition("?")[0]}  # the switch on a further page of a list may lead to the first
    twins: dict[str, list[str]] = {}
    own = 0
    for url in urls:
        other, apart = language_apart(url)
        own += other is None and apart not in same
        if other is not None and other != language and apart in same:
            twins.setdefault(other, []).append(url)
    if language is None and urlsplit(bare).path == "/" and own < OWN_LINKS and twins:
        twins.pop(next((name for name in PREFERRED if name in twins), next(iter(twins))))
    return frozenset(url for each in twins.values() for url in each)


def _translations(document: Document, here: str) -> frozenset[str]:
    """Addresses that the page says are itself in another language (``rel=alternate`` with ``hreflang``, HTML Living Standard
    §4.6.7.1); none on a front page, which may only ask for a language.
    """
    if urlsplit(here).path == "/":
        return frozenset()
    said = {
        canonical_url(link): one.get("hreflang").partition("-")[0].lower()
        for one in islice(document.root.iter("link"), MAX_LINKS)
        if one.get("hreflang") and one.get("rel") == "alternate" and (link := document.link(one.get("href") or "")) is not None
    }
    own = said.get(here) or (document.language or "").partition("-")[0].lower()
    return frozenset(url for url, language in said.items() if own and language not in (own, "x"))


def _kind(element: Element, url: str) -> PageKind:
    guessed = guess_kind(url)
    if guessed in (PageKind.LIST, PageKind.SELLER):
        return guessed
    if _LICENCE_TEXT.match("".join(element.itertext())[:40].strip()):
        return PageKind.SELLER
    return PageKind.LIST if _turns_page(element) else guessed


def _turns_page(element: Element) -> bool:
    """Whether a link turns the pages of a list: ``rel=next``, or a number or "next" within a pager."""
    if element.get("rel") in ("next", "prev"):
        return True
    text = "".join(islice(element.itertext(), 4)).strip(" []\n\t\xa0")
    return bool(text) and len(text) < 20 and _PAGER_TEXT.match(text) is not None and any(pager(one) for one in above(element, 5))
