"""The brand where no table names it: a link to the brand's page, what calls itself the brand, words beside the name."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from crawlers.reading.document import Run, text_of
from crawlers.reading.money import has_mark
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean, folded
from crawlers.reading.visible.breadcrumbs import read_breadcrumb
from crawlers.reading.visible.names import meaning
from crawlers.reading.visible.places import Scene, above, marked
from crawlers.reading.visible.titles import names_site

_LINKS = etree.XPath(
    "descendant::a[contains(@href, 'brand') or contains(@href, 'marke') or contains(@href, 'marque') or"
    " contains(@href, 'marca') or contains(@href, 'manufacturer') or contains(@href, 'znacka') or contains(@href,"
    " 'pinpai') or contains(@class, 'brand') or contains(@class, 'manufacturer')]"
)
_brand = marked(r"brand|marke\b|marque|marca\b|manufacturer|pinpai")
_OWN = re.compile(
    r"(?:brand|marque|marke|marca|manufacturer|(?:^|(?<=\s))maker(?=\s|$)|pinpai|product[\w-]*vendor|a-vendor)"
    r"(?:[-_]{0,2}(?:name|title|link|logo|img|image|detail|text|value|url|wrap\w*|container|block|info|box))*(?![a-z])",
    re.IGNORECASE,
)
_BRANDS = re.compile(r"[/_.-](?:brand|manufacturer|marque|marke|marca|pinpai)s?[/_.\d-]", re.IGNORECASE)
"""In the address of a brand's picture or page."""
_NOT_OWN = re.compile(
    r"(?:text|bg|btn|border|color|badge)-brand|brand(?:s|ing|ed)|nav|site|header|footer|menu|crumb"
    r"|filter|facet|carousel|slider|remarque",
    re.IGNORECASE,
)
_AROUND_NAME = re.compile(
    r"^(?:by|von|par|por|da|door|av|af|visit the|shop(?: all)?|more from|brand|marke|marca|marque|manufacturer|hersteller"
    r"|fabricante|品牌|ブランド|브랜드)(?:\s*[:：]\s*|\s+)|\s+(?:store|shop)$",
    re.IGNORECASE,
)
_EYEBROW = re.compile(
    r"new\b.*|sale\b.*|hot|best-?\s?seller\w*|limited.*|exclusive.*|featured|popular|pre-?order"
    r"|sold out|in stock|home|shop|back\b.*"
    r"|nouveau\w*|neu\w*|angebot|soldes?|oferta|promo\w*|新品|热卖|热销|特价|包邮|推荐|限时.*|自营|精选|正品.*",
    re.IGNORECASE,
)
"""What else stands in small letters above a name."""
_pill = marked(r"pill|badge|label|chip|(?:^|[\s_-])tag|rounded-full|categor|kicker|eyebrow|type")
"""Marks of a word that says what kind of goods this is."""
_DATE = re.compile(r"\d{1,4}[/.:]\d")
_BARE = frozenset({"p", "span", "div", "small"})
_TOP = frozenset({"body", "html", "main"})
MAX_LINKS = 500
"""Links of the page among which a category of the same words is looked for."""
MAX_IMAGES = 100
MAX_WITHIN = 1_500
"""Elements of the block around the headline that are looked at."""
LONGEST = 40
"""Characters of a brand's name."""
LONGEST_LINE = 30
"""Characters of one that nothing calls so."""
LEVELS = 8
"""Elements from the headline up to the block in which something may call itself the brand."""
BESIDE = 6
"""Runs of text before and after the headline in which a link may begin the product's name."""


def read_brand(scene: Scene, title: str) -> str | None:
    """The brand, or ``None``: never the shop's own name, which stands in as many places."""
    for way in (_linked, _called, _line_above, _leading, _pictured):
        if (name := next((one for one in way(scene, title) if not names_site(one, scene.document)), None)) is not None:
            return name
    return None


def _linked(scene: Scene, title: str) -> Iterator[str]:
    """Links to the brand's page whose text begins the title, or whose marks call it the brand."""
    wanted = folded(title)
    for anchor in _LINKS(scene.document.root)[:200]:
        text = _text(anchor)
        fits = len(folded(text)) > 1 and (wanted.startswith(folded(text)) or any(_brand(one) for one in above(anchor, 2)))
        if fits and len(text) <= LONGEST and not scene.among_others(anchor):
            yield text


def _called(scene: Scene, title: str) -> Iterator[str]:
    """What calls itself the brand in one block with the headline; first what the title holds."""
    if scene.headline is None:
        return
    within = (one for one in islice(_block(scene.headline).iter("*"), MAX_WITHIN) if _calls_itself(one))
    names = [
        name
        for one in within
        if not scene.among_others(one) and one not in scene.around and _is_name(name := _AROUND_NAME.sub("", _text(one)))
    ]
    wanted = folded(title)
    yield from sorted(dict.fromkeys(names), key=lambda name: folded(name) not in wanted)


def _line_above(scene: Scene, _title: str) -> Iterator[str]:
    """Bare words straight above the name in its own block, which no link of the page and no part of its path repeats, as they
    would a category.
    """
    before = scene.document.runs[scene.start - 1] if scene.start else None
    if before is None or scene.headline is None or not _stands_above(before, scene.headline):
        return
    text = clean(before.text, 60)
    if not _is_line(text):
        return
    links = (folded(text_of(one, 60)) for one in islice(scene.document.root.iter("a"), MAX_LINKS))
    if folded(text) not in {*links, *map(folded, read_breadcrumb(scene, ""))}:
        yield text


def _leading(scene: Scene, title: str) -> Iterator[str]:
    """A link beside the headline whose words the title begins with, and goes on."""
    wanted, start = folded(title), scene.start
    for run in scene.document.runs[max(0, start - BESIDE) : start + BESIDE] if start is not None else ():
        name = clean(run.text, LONGEST + 1)
        begins = run.element.tag == "a" and _is_name(name) and wanted.startswith(folded(name)) and folded(name) != wanted
        if begins and not scene.among_others(run.element):
            yield name


def _pictured(scene: Scene, _title: str) -> Iterator[str]:
    """The words for a picture after the headline whose own address or link says that it shows the brand."""
    headline = scene.headline
    for image in islice(_block(headline).iter("img"), MAX_IMAGES) if headline is not None else ():
        name = clean(image.get("alt") or image.get("title") or "", LONGEST + 1)
        link = next((one.get("href") or "" for one in above(image, 3) if one.tag == "a"), "")
        if (
            _BRANDS.search(f"{image.get('src') or ''} {image.get('data-src') or ''} {link}")
            and _is_name(name)
            and not scene.among_others(image)
        ):
            yield name


def _block(headline: Element) -> Element:
    """The largest block of a few levels around the ``headline``, less than the page's main part where there is one."""
    blocks = [one for one in above(headline, LEVELS) if one.tag not in _TOP]
    parent = headline.getparent()
    return blocks[-1] if len(blocks) > 1 or parent is None else parent


def _text(element: Element) -> str:
    return text_of(element, LONGEST + 20) or clean(
        next((alt for image in element.iter("img") if (alt := image.get("alt") or image.get("title"))), ""), LONGEST + 20
    )


def _calls_itself(element: Element) -> bool:
    marks = " ".join(mark for name in ("class", "id", "data-qa", "itemprop") if (mark := element.get(name)))[:300]
    return bool(marks) and _OWN.search(marks) is not None and _NOT_OWN.search(marks) is None


def _stands_above(run: Run, headline: Element) -> bool:
    bare = run.element.tag in _BARE and not _pill(run.element)
    return bare and run.element.getparent() in above(headline, 3)[1:]


def _is_name(name: str) -> bool:
    plain = folded(name)
    told = (
        len(plain) >= 2
        and len(name) <= LONGEST
        and not plain.isdigit()
        and not _DATE.match(name)
        and _EYEBROW.fullmatch(name) is None
    )
    return told and meaning(name) is None and not has_mark(name)


def _is_line(text: str) -> bool:
    plain = 1 < len(text) <= LONGEST_LINE and not any(mark in ":：|/>»·,，。!！?？%" or mark.isdigit() for mark in text)
    return plain and text[0].isupper() and _EYEBROW.fullmatch(text) is None and meaning(text) is None
