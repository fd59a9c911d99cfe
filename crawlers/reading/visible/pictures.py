"""The pictures of the product: its gallery, also when the browser would load it later (``data-src``, ``srcset``)."""

import re
from collections.abc import Iterator

from lxml import etree

from crawlers.reading.document import Document
from crawlers.reading.parsing import Element
from crawlers.reading.text import folded
from crawlers.reading.visible.places import among_others, mark_of, pods_of

_IMAGES = etree.XPath("//body//img")
_GALLERY = re.compile(
    r"gallery|product[-_]?(?:image|img|photo|pic|media)|main[-_]?(?:image|img|pic|photo)|zoom|slick|swiper|carousel|thumb|fotorama|primary",
    re.IGNORECASE,
)
_IDLE = re.compile(
    r"logo|icon|sprite|spacer|blank|pixel|placeholder|loading|avatar|flag|payment|banner|badge|rating|star|captcha|qr-?code|tracking|1x1|\.svg(?:$|\?)|^data:",
    re.IGNORECASE,
)
_SOURCES = (
    "data-zoom-image",
    "data-large_image",
    "data-large",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-src",
    "data-image",
    "data-echo",
)
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif)(?:$|\?)", re.IGNORECASE)
MAX_IMAGES = 200


def read_pictures(document: Document, headline: Element | None, title: str) -> tuple[str, ...]:
    """Absolute URLs of the product's pictures, the likeliest first: those of a gallery or named as the product, then those beside the headline."""
    wanted = folded(title)
    images = [image for image in _IMAGES(document.root)[:MAX_IMAGES] if not _small(image) and not _IDLE.search(mark_of(image))]
    pods = pods_of(images, headline, document) if len(images) > 1 else {}
    ranked: list[tuple[int, str]] = []
    for image in images:
        url = _best_url(image, document)
        if url is None or image in pods or among_others_but_gallery(image, headline):
            continue
        alt = folded(image.get("alt") or image.get("title") or "")
        rank = 2 * _is_gallery(image) + 2 * bool(alt and wanted and (alt in wanted or wanted in alt)) + _near(image, headline)
        if rank:
            ranked.append((-rank, url))
    return tuple(dict.fromkeys(url for _, url in sorted(ranked, key=lambda pair: pair[0])))


def among_others_but_gallery(image: Element, headline: Element | None) -> bool:
    """As :func:`among_others`, but a carousel that calls itself a gallery is the product's own."""
    return among_others(image, headline) and not any(_own_gallery(above) for above in list(image.iterancestors())[:8])


def _own_gallery(element: Element) -> bool:
    return bool(re.search(r"product[-_]?(?:image|img|photo|pic|media|gallery)|gallery", mark_of(element), re.IGNORECASE))


def _small(image: Element) -> bool:
    """Said to be under 60 pixels: an icon."""
    sizes = [
        int(size)
        for name in ("width", "height")
        if (size := (image.get(name) or "").removesuffix("px")).isdigit() and len(size) < 6
    ]
    return any(size < 60 for size in sizes)


def _is_gallery(image: Element) -> bool:
    return any(_GALLERY.search(mark_of(one)) for one in (image, *list(image.iterancestors())[:5]))


def _near(image: Element, headline: Element | None) -> bool:
    """Whether a block of at most seven levels holds the image and the headline both."""
    if headline is None:
        return False
    around = set(list(headline.iterancestors())[:5])
    return any(above in around and above.tag not in ("body", "html") for above in list(image.iterancestors())[:7])


def _best_url(image: Element, document: Document) -> str | None:
    return next((url for raw in _raw_urls(image) if raw and not _IDLE.search(raw) and (url := document.link(raw))), None)


def _raw_urls(image: Element) -> Iterator[str]:
    anchor = next((above for above in list(image.iterancestors())[:3] if above.tag == "a"), None)
    if anchor is not None and _PICTURE_FILE.search(anchor.get("href") or ""):
        yield anchor.get("href")
    yield from (image.get(name) for name in _SOURCES if image.get(name))
    for name in ("data-srcset", "srcset"):
        if image.get(name):
            yield _widest(image.get(name))
    yield image.get("src") or ""


def _widest(srcset: str) -> str:
    """The candidate of the largest width or density (WHATWG HTML §4.8.4.2.1; commas within URLs are kept)."""
    best = ("", -1.0)
    for candidate in re.split(r",\s+", srcset[:20_000]):
        url, _, size = candidate.strip().partition(" ")
        number = re.match(r"[\d.]{1,8}", size.strip())
        width = float(number[0]) if number and number[0].count(".") <= 1 and number[0] != "." else 1.0
        if url and width > best[1]:
            best = (url, width)
    return best[0]
