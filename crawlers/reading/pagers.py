"""How a list goes on where no link says so: pagers whose links are ``href="#"``, "load more" buttons, data attributes. Pure."""

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from crawlers.reading.document import Document
from crawlers.reading.parsing import Element
from crawlers.reading.urls import canonical_url, worth_following
from crawlers.reading.visible.places import above, mark_of, marked

STYLES = ("page", "p", "pageNo", "pageNum", "currentPage", "pg", "curpage", "iPage")
"""Names of the parameter that turns pages, the most common first: tried in turn, the first that shows new goods stays."""

MAX_PAGES = 500
"""The highest page number that is believed."""

SHORT = 120
"""Characters of a run of text that may count pages or goods."""

MAX_LOOKED_AT = 4_000
"""Elements of a page that are looked at."""

pager = marked(r"pag(?:er|ination|inator|enavi|e-numbers)|(?:\b|_)pages?(?:\b|_)|page-?results|fenye|page-nav")
_more = marked(r"(?:load|show|view|see)[-_]?more|more[-_]?(?:btn|button|items|products|goods)|infinite|next[-_]?page|jiazai")
_MORE_TEXT = re.compile(
    r"^(?:load|show|view|see) more\b.{0,20}$|^(?:next(?: page)?|›|»|>|>>|→|下一页|下一頁|下页|次へ|다음)$"
    r"|^(?:点击|點擊)?(?:加载|載入|查看|显示|顯示)更多.{0,6}$|^mehr (?:anzeigen|laden)$|^voir plus$|^ver más$",
    re.IGNORECASE,
)
_PRESSED = frozenset({"a", "button"})
_CARRYING = frozenset({"data-page", "data-next-page", "data-next-url", "data-next", "data-load-url"})
_ADDRESSES = (
    "data-url",
    "data-href",
    "data-next-url",
    "data-next",
    "data-load-url",
    "data-ajax-url",
    "data-next-page-url",
    "data-src",
)
_NUMBERS = ("data-page", "data-page-number", "data-next-page", "data-pageno", "data-p", "data-value")
_CALL = re.compile(r"(?:page|goto|turn|jump|load)\w*\s*\(\s*[\"']?(\d{1,4})[\"']?\s*[,)]", re.IGNORECASE)
_DEAD = re.compile(r"^\s*(?:#.*|javascript:.*|)$", re.IGNORECASE | re.DOTALL)
_RANGE = re.compile(
    r"(?:^|\s)(\d{1,6})\s*[-–~]\s*(\d{1,6})\s*(?:of|von|sur|de|/|，?共)\s*(\d{1,7})(?:\s|$|件|个|results|products|items)"
)

_OF_PAGES = re.compile(r"[共/]\s*([1-9]\d{0,4})\s*[页頁]|\bpage\s+\d{1,5}\s+of\s+(\d{1,5})\b", re.IGNORECASE)


def said_next(document: Document) -> Iterator[str]:
    """Addresses of further pages that stand in data attributes or in a form's fields instead of links, canonical."""
    yield from _chosen(document)
    for element in _turning(document):
        for name in _ADDRESSES:
            said = element.get(name)
            url = document.link(said) if said else None
            if url is not None and worth_following(canonical_url(url), document.url):
                yield canonical_url(url)


def _chosen(document: Document) -> Iterator[str]:
    """Pages among which a pager's fields choose: ``<input type=radio name=p value=2>``, ``<select name=page>``."""
    for field in islice(document.root.iter("input", "button", "option"), MAX_LOOKED_AT):
        chooser = field.getparent() if field.tag == "option" else field
        name, value = (chooser.get("name") if chooser is not None else None), field.get("value") or ""
        chooses = field.tag != "input" or field.get("type") == "radio"
        if chooses and name in STYLES and value.isascii() and value.isdigit() and 0 < len(value) < 5:
            number = int(value)
            turns = number <= MAX_PAGES and number != page_number(document.url) and any(map(pager, above(field, 5)))
            if turns and not _posted(field):
                yield turned(document.url, number, name)


def _posted(field: Element) -> bool:
    form = next(field.iterancestors("form"), None)
    return form is not None and (form.get("method") or "").lower() == "post"


def continuations(document: Document) -> tuple[str, ...]:
    """Guessed addresses of the further pages of the list, in order; empty when nothing says that it goes on.

    The page must show that there is more: a pager or a "load more" without an address, or "1–20 of 200". A guess is proved only
    by the goods it shows, which is the frontier's business.
    """
    now = page_number(document.url)
    if _says_ends(document, now):
        return ()
    numbers = {number for element in _turning(document) for number in _numbers_of(element, now)}
    if not numbers and _says_more(document):
        numbers = {now + 1}
    return tuple(turned(document.url, number) for number in sorted(numbers) if now < number <= MAX_PAGES)


def _turning(document: Document) -> Iterator[Element]:
    """Elements without a usable address that turn pages."""
    every = (one for one in document.root.iter() if one.tag in _PRESSED or not _CARRYING.isdisjoint(one.keys()))
    for element in islice(every, MAX_LOOKED_AT):
        if element.tag == "a" and not _DEAD.match(element.get("href") or ""):
            continue
        if _more(element) or any(map(pager, above(element, 5))) or _MORE_TEXT.match(_words(element)):
            yield element


def _words(element: Element) -> str:
    return "".join(element.itertext())[:60].strip()


def _numbers_of(element: Element, now: int) -> Iterator[int]:
    said = [element.get(name) for name in _NUMBERS]
    calls = _CALL.findall(f"{element.get('onclick') or ''} {element.get('href') or ''}"[:300])
    numbers = [int(one) for one in (*said, *calls) if one and one.isascii() and one.isdigit() and len(one) < 5]
    words = _words(element)
    if numbers:
        yield from numbers
    elif words.isascii() and words.isdigit() and len(words) < 5:
        yield int(words)
    elif (_MORE_TEXT.match(words) or _more(element)) and "disabled" not in mark_of(element) and element.get("disabled") is None:
        yield now + 1


def _says_more(document: Document) -> bool:
    """Whether a run of text counts more than it shows: ``1–20 of 200``."""
    found = (_RANGE.search(run.text) for run in document.runs[:3_000] if len(run.text) < SHORT)
    return any(int(one[1]) <= int(one[2]) < int(one[3]) and int(one[2]) - int(one[1]) < 1_000 for one in found if one)


def _says_ends(document: Document, now: int) -> bool:
    """Whether a run of text counts no page after this one: ``共 1 页``, ``page 3 of 3``."""
    found = (_OF_PAGES.search(run.text) for run in document.runs[:3_000] if len(run.text) < SHORT)
    return any(int(one[1] or one[2]) <= now for one in found if one)


def page_number(url: str) -> int:
    """Which page of a list ``url`` is, by the parameter of :data:`STYLES` in it; the first when it has none."""
    pairs = dict(parse_qsl(urlsplit(url).query))
    said = next((pairs[name] for name in STYLES if name in pairs), "1")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 6 else 1


def style_of(url: str) -> str:
    """The parameter that turns the pages of ``url``; the most common when it has none."""
    return next((name for name, _ in parse_qsl(urlsplit(url).query) if name in STYLES), STYLES[0])


def turned(url: str, number: int, style: str | None = None) -> str:
    """``url`` turned to page ``number``, by the parameter it has, or ``style`` (default: the most common)."""
    parts = urlsplit(canonical_url(url))
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    name = style or style_of(url)
    kept = [(key, value) for key, value in pairs if key not in STYLES]
    return canonical_url(urlunsplit((*parts[:3], urlencode([*kept, (name, str(number))]), "")))
