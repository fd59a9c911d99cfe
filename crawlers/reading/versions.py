"""One picture in several sizes: which addresses are versions of one picture, and which of them is the largest.

A size stands in an address in one of few ways, gathered from the URL schemes of image services and shop software: a query
parameter (``?w=500``), a step of the path (``/500x500/``, ``/w_500,h_500/``, ``/thumb/``, ``/500/`` before a telling file name),
or a part of the file name (``-300x300.jpg``, ``_small.jpg``, ``.jpg_460x460q90.jpg``, ``._SX300_.jpg``). What has none is the
original.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from math import inf
from typing import NamedTuple
from urllib.parse import unquote, urlsplit


class Version(NamedTuple):
    """An address taken apart."""

    picture: str
    """Equal for all versions of one picture."""
    size: float
    """Pixels of a side, or what a word for a size stands for, the least of those named; infinite for the original."""


_NAMED = {
    "xs": 50, "s": 100, "m": 300, "l": 600, "xl": 1_000, "xxl": 1_500,
    "tiny": 40, "mini": 60, "cart": 80, "icon": 80, "thumb": 100, "thumbs": 100, "thumbnail": 100, "thumbnails": 100,
    "small": 150, "home": 250, "preview": 300, "product": 350, "medium": 400, "middle": 400, "normal": 500, "large": 800,
    "big": 800, "thickbox": 900, "full": inf, "original": inf, "originals": inf, "zoom": inf, "max": inf,
}  # fmt: skip
"""Words for sizes, by the pixels that shop software usually gives them."""

_SIZE_QUERY = re.compile(
    r"(?:w|h|width|height|wid|hei|sw|sh|im-?width|im-?height|max-?w(?:idth)?|max-?h(?:eight)?|size|sz|resize|scale|dpr|q|quality|qlt)"
    r"=[\dx.,]{1,9}|s=\d{2,4}|(?:crop|fit|mode|auto|format|fm|fmt|f|strip|size|sz|s)=(?:jpe?g|png|webp|avif|auto|crop|cover|contain"
    r"|pad|fill|inside|clip|bounds|max|true|false|all|format|compress|small|medium|large|thumb|[01])?"
    r"|(?:x-oss-process|image_process|imagemogr2|imageview2)[=/|].*",
    re.IGNORECASE,
)
"""Parameters that say how large and how packed a picture is sent, only with values of that kind: ``f=7.jpg`` names a file."""
_SOURCES = frozenset({"src", "url", "image", "img", "source"})
"""Parameters by which addresses that resize a picture name it, as in ``/images?src=/a.jpg&w=600`` and ``/_next/image?url=…``."""
_WIDTH = re.compile(
    r"(?:^|[^a-z])(?:im|max)?-?(?:s?w(?:id(?:th)?)?|size|sz|s|resize|thumbnail)[=_/,](\d{2,4})(?![0-9])", re.IGNORECASE
)
_STEP = re.compile(
    r"s?\d{2,4}x\d{0,4}|x\d{2,4}|[wsh]-?\d{2,4}(?:-[hc]\d*)*|\d{2,4}(?:px|w)"
    r"|(?=[\w,.:-]*\b[wh]_\d)[a-z]{1,3}_[\w.:-]+(?:,[a-z]{1,3}_[\w.:-]+)*",
    re.IGNORECASE,
)
_IN_STEP = re.compile(r"^s?\d{2,4}x\d{2,4}_(?=\w)|-[a-z]+_default$", re.IGNORECASE)
_NUMBER = re.compile(r"\d{2,4}")
_TELLING_FILE = re.compile(r"(?=[^.]*\d)[^.]{4,}|[^.]{8,}")
_WORDS = "|".join(word for word in _NAMED if len(word) > 2)
_IN_FILE = (
    re.compile(r"(?:;[swh]=[\dx]+)+(?:;q=\d+)?$", re.IGNORECASE),
    re.compile(
        r"(?:(?<=\.jpg)|(?<=\.png)|(?<=\.jpeg)|(?<=\.webp))_(?:\d{2,4}x\d{2,4}[\w.]*|\w{0,12}\.(?:jpe?g|webp|png))$",
        re.IGNORECASE,
    ),
    re.compile(r"\._[A-Z]{2}[\w,-]*_(?=\.)"),
    re.compile(r"(?<=[^/])[-_.](?:\d{2,4}x\d{0,4}|x\d{2,4}|\d{3,4}(?:px|w))(?:_crop_\w+)?(?:@\dx)?(?=\.\w{3,4}$)", re.IGNORECASE),
    re.compile(rf"(?<=[^/])[-_.](?:{_WORDS})(?:@\dx)?(?=\.\w{{3,4}}$|$)", re.IGNORECASE),
)
"""Parts of a file name that say a size, in the order in which they are cut off."""
_SAME_FORMAT = re.compile(r"\.(?:jpe?g|webp|avif)$", re.IGNORECASE)
_PIXELS = re.compile(r"(?<![0-9])\d{2,4}(?![0-9])")
_LETTERS = re.compile(r"[a-z]+")


def largest(urls: Iterable[str]) -> tuple[str, ...]:
    """``urls`` with each picture once, in its largest version, in the order in which the pictures first stood."""
    best: dict[str, tuple[float, str]] = {}
    for url in urls:
        picture, size = version(url)
        if picture not in best or size > best[picture][0]:
            best[picture] = (size, url)
    return tuple(url for _, url in best.values())


@lru_cache(maxsize=8_192)
def version(url: str) -> Version:
    """The picture that ``url`` (absolute) shows, and in which size."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return Version(url, inf)
    *steps, name = parts.path.split("/")
    file, sizes = _bare(name, _IN_FILE)
    kept = []
    for step in steps:
        bare, said = _bare_step(step, file)
        sizes += said
        kept += [bare] if bare else []
    pairs = [_of_source(pair, parts.netloc) for pair in parts.query.split("&") if pair]
    sizes += [float(width[1]) for pair in pairs if _SIZE_QUERY.fullmatch(pair) and (width := _WIDTH.search(pair))]
    query = "&".join(pair for pair in pairs if not _SIZE_QUERY.fullmatch(pair))
    picture = "/".join([parts.netloc, *kept, _SAME_FORMAT.sub("", file)])
    return Version(f"{picture}?{query}", min(sizes, default=inf))


def _of_source(pair: str, host: str) -> str:
    """A parameter that names the picture on this ``host`` which is to be resized, by its path alone: some name the host too."""
    name, _, value = pair.partition("=")
    if name.lower() not in _SOURCES:
        return pair
    try:
        source = urlsplit(unquote(value))
    except ValueError:
        return pair
    return f"{name}={source.path}" if source.netloc in ("", host) and source.path.startswith("/") else pair


def _bare(name: str, patterns: Iterable[re.Pattern[str]]) -> tuple[str, list[float]]:
    """``name`` without what the patterns find in it, and the sizes that were cut off."""
    sizes = []
    for pattern in patterns:
        if (found := pattern.search(name)) is not None:
            sizes.append(_size_in(found[0]))
            name = name[: found.start()] + name[found.end() :]
    return name, sizes


def _bare_step(step: str, file: str) -> tuple[str, list[float]]:
    """A step of the path without its size; empty when it is nothing else. A mere number is one before a telling file name."""
    usual = _NUMBER.fullmatch(step) is not None and _is_usual(int(step)) and _TELLING_FILE.match(file) is not None
    if usual or step.lower() in _NAMED or _STEP.fullmatch(step):
        return "", [_size_in(step)]
    return _bare(step, (_IN_STEP,))


def _is_usual(pixels: int) -> bool:
    """Widths that shops choose: tens and sixteens between an icon and a large screen; numbers of pictures seldom are."""
    return 40 <= pixels <= 2_400 and (pixels % 10 == 0 or pixels % 16 == 0)


def _size_in(part: str) -> float:
    """The largest number of pixels in ``part``, else what its word for a size stands for."""
    pixels = [float(number) for number in _PIXELS.findall(part)]
    words = (_NAMED[word] for word in _LETTERS.findall(part.lower()) if word in _NAMED)
    return max(pixels) if pixels else next(words, inf)
