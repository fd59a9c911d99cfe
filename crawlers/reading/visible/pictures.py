"""The pictures of the product: its gallery, also when the browser would load it later (``data-src``, ``srcset``)."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from crawlers.reading.document import text_of
from crawlers.reading.money import names_amount
from crawlers.reading.parsing import Element
from crawlers.reading.text import folded
from crawlers.reading.visible.places import Scene, above, marked, stands_beside
from crawlers.reading.visible.pods import leaves

_IMAGES = etree.XPath("//img")
_gallery = marked(
    r"gallery|slider|product[-_]?(?:image|img|photo|pic|media)|main[-_]?(?:image|img|pic|photo)|zoom|slick|swiper"
    r"|carousel|thumb|fotorama|primary|principal|lightbox|fancybox|magnific|photoswipe|swipe|preview"
)
_slides = marked(r"carousel|slide|swip|slick|splide|glide")
_own_gallery = marked(r"product[-_]?(?:image|img|photo|pic|media|gallery)|gallery|magnific|lightbox|fancybox|photoswipe")
_idle_mark = marked(
    r"logo|icon|sprite|spacer|(?<!gallery-)placeholder|avatar|flag|payment|banner|badge|rating|star|captcha|qr-?code"
)
_IDLE_FILE = re.compile(
    r"logo|icon|sprite|spacer|blank|pixel|placeholder|loading|avatar|/flags?/|payment|captcha|qr-?code|tracking"
    r"|1x1|\.svg(?:$|\?)|^data:",
    re.IGNORECASE,
)
_LARGE = ("data-zoom-image", "data-large_image", "data-large", "data-original")
_SAID_LARGE = re.compile(r"zoom|large|big|full|hi-?res|jqimg|sourceimg|orig", re.IGNORECASE)
"""Names of attributes in which the scripts of magnifiers look for the large version, alone or among their settings."""
_WITHIN = re.compile(r"[^\s'\"(),;]{1,500}\.(?:jpe?g|png|webp|gif)(?:\?[^\s'\"(),;]{0,300})?", re.IGNORECASE)
_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_LATER = ("data-lazy-src", "data-lazy", "data-src", "data-image", "data-echo", "src")
"""Where an image's address stands: said to be large, in several widths, to be loaded later or now."""
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif)(?:$|\?)", re.IGNORECASE)
_ENLARGES = re.compile(
    r"(?:large|big|popup|zoom|view|enlarged?|full)[-_]?(?:image|img|photo|picture|pic)s?\b"
    r"|(?:[/=]|^)(?:image|photo|picture|gallery)s?[-_]?(?:view|popup|zoom|large|show)?\.\w{3,4}\?",
    re.IGNORECASE,
)
"""Addresses of pages that show a product's picture large, as shops without scripts have them."""
_DRAWN = etree.XPath("//a[@href and not(.//img)] | //*[contains(@style, 'url(')]")
_BACKGROUND = re.compile(r"background(?:-image)?\s*:[^;]{0,100}?url\(\s*[\"']?([^\"')\s]{1,500})")
MAX_DRAWN = 10
_WIDTH = re.compile(r"\d{1,6}(?:\.\d{1,4})?")
MAX_IMAGES = 200
ICON = 60
"""Pixels; what is said to be smaller is an icon."""


def read_pictures(scene: Scene, title: str) -> tuple[str, ...]:
    """Absolute URLs of the product's pictures, the likeliest first: named as the product, in a gallery, beside the headline."""
    wanted = folded(title)
    ranked: list[tuple[bool, int, str]] = []
    for image in _IMAGES(scene.document.root)[:MAX_IMAGES]:
        near = above(image, 9)
        if _said_small(image) or _idle_mark(image) or _of_others(near, scene):
            continue
        url = _address(near, scene)
        alt = folded((image.get("alt") or image.get("title") or "")[:300])
        rank = (
            2 * any(_gallery(one) for one in near[:6])
            + 2 * bool(alt and wanted and (alt in wanted or wanted in alt))
            + _beside(near, scene)
        )
        if url and rank:
            ranked.append((scene.among_others(image), -rank, url))  # slides last: what is large stands beside them
    found = tuple(dict.fromkeys(url for *_, url in sorted(ranked, key=lambda one: one[:2])))
    return found or tuple(islice(dict.fromkeys(_drawn(scene)), MAX_DRAWN))


def _drawn(scene: Scene) -> Iterator[str]:
    """Pictures that a gallery has without an ``img``: links to picture files, and backgrounds."""
    for one in islice(_DRAWN(scene.document.root), MAX_IMAGES):
        drawn = _BACKGROUND.search((one.get("style") or "")[:600])
        raw = drawn[1] if drawn else one.get("href") or ""
        shown = (drawn or _PICTURE_FILE.search(raw)) and not _IDLE_FILE.search(raw) and any(map(_gallery, above(one, 4)))
        own = shown and (not scene.among_others(one) or _in_own_slides(above(one, 9), scene))
        url = scene.document.link(raw) if own else None
        if url is not None:
            yield url


def address_of(image: Element, scene: Scene) -> str | None:
    """Absolute URL of the largest version of ``image`` that its markup names; ``None`` for icons, spacers and drawings."""
    return None if _said_small(image) or _idle_mark(image) else _address(above(image, 9), scene)


def _address(near: list[Element], scene: Scene) -> str | None:
    raws = (raw for raw in _raw_urls(near) if raw and not _IDLE_FILE.search(raw))
    return next((url for raw in raws if (url := scene.document.link(raw))), None)


def _of_others(near: list[Element], scene: Scene) -> bool:
    """Whether the image links to another page, or stands among other goods; a carousel called a gallery is the product's own."""
    anchor = next((one for one in near[1:4] if one.tag == "a"), None)
    if anchor is not None and leaves(anchor, scene) and not _ENLARGES.search(anchor.get("href") or ""):
        return True
    enlarging = [anchor.getparent()] if anchor is not None and leaves(anchor, scene) else []
    outside = next((one.getparent() for one in near if one.tag == "noscript"), (*enlarging, near[0])[0])  # seen without script
    own = any(_own_gallery(one) for one in near[1:]) or _in_own_slides(near, scene)
    return scene.among_others(outside) and not own


def _in_own_slides(near: list[Element], scene: Scene) -> bool:
    """Whether the image stands in slides beside the headline that lead nowhere and name no price: what goods are advertised by
    does one or the other.
    """
    slides = next((one for one in reversed(near) if _slides(one) and one not in scene.around), None)
    if slides is None or not stands_beside(slides, scene) or scene.among_others(slides.getparent()):
        return False
    text = text_of(slides, 400)
    return not names_amount(text) and not any(leaves(one, scene) for one in islice(slides.iter("a"), MAX_DRAWN))


def _said_small(image: Element) -> bool:
    sizes = ((image.get(name) or "").removesuffix("px") for name in ("width", "height"))
    return any(size.isdecimal() and len(size) < 6 and int(size) < ICON for size in sizes)


def _beside(near: list[Element], scene: Scene) -> bool:
    """Whether a block of a few levels holds both the image and the headline."""
    if scene.headline is None:
        return False
    around = set(above(scene.headline, 6))
    return any(one in around and one.tag not in ("body", "html") for one in near)


def _raw_urls(near: list[Element]) -> Iterator[str]:
    image = near[0]
    anchor = next((one for one in near[1:4] if one.tag == "a"), None)
    if anchor is not None and _PICTURE_FILE.search(anchor.get("href") or ""):
        yield anchor.get("href")
    yield from (image.get(name) for name in _LARGE if image.get(name))
    yield from _for_magnifier(image)
    yield from _for_magnifier(anchor) if anchor is not None else ()
    picture = next((one for one in near[1:5] if one.tag == "picture"), None)
    sources = picture.iter("source") if picture is not None else ()  # the parser nests each source in the one before
    read = [one for one in (image, *sources) if "avif" not in (one.get("type") or "") or not image.get("src")]
    yield from (_widest(one.get(name)) for one in read for name in _SETS if one.get(name))
    yield from (image.get(name) for name in _LATER if image.get(name))


def _for_magnifier(element: Element) -> Iterator[str]:
    """The large version that a magnifier's attribute names, on an image or the link around it; of several in its settings the
    last, which is the largest.
    """
    for name, value in element.items():
        if _SAID_LARGE.search(name) and (found := _WITHIN.findall(value[:2_000])):
            yield found[-1]


def _widest(srcset: str) -> str:
    """The candidate of the largest width or density (WHATWG HTML §4.8.4.2.1; commas within URLs are kept)."""
    best = ("", -1.0)
    for candidate in re.split(r",\s", srcset[:20_000]):
        url, _, size = candidate.strip().partition(" ")
        number = _WIDTH.match(size.strip())
        width = float(number[0]) if number else 1.0
        if url and width > best[1]:
            best = (url, width)
    return best[0]
