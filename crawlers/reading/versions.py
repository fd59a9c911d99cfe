"""One picture in several sizes: which addresses are versions of one picture, and which of them is the largest.

A size stands in an address in one of few ways, gathered from the URL schemes of image services and shop software: a query
parameter (``?w=500``), a step of the path (``/500x500/``, ``/w_500,h_500/``, ``/thumb/``, ``/500/`` before a telling file name),
or a part of the file name (``-300x300.jpg``, ``_small.jpg``, ``thumb_…``, ``.jpg_460x460q90.jpg``, ``.jpg@!200``, ``=w200``). A
service that resizes may name the whole address of the picture, in a parameter or behind its own. What has none is the original.
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
    "big": 800, "thickbox": 900, "mid": 400, "thumb_img": 100,
    "goods_img": 500, "source_img": inf, "scaled": 2_560, "full": inf, "original": inf, "originals": inf, "zoom": inf, "max": inf,
}  # fmt: skip
"""Words for sizes, by the pixels that shop software usually gives them."""

_ROOMS = frozenset({"product", "home", "cart", "preview"})
"""Of these words those that name folders as often; a size in a file's name all the same."""
_SIZE_QUERY = re.compile(
    r"(?:w|h|width|height|wid|hei|sw|sh|im-?width|im-?height|max-?w(?:idth)?|max-?h(?:eight)?|size|sz|resize|scale"
    r"|dpr|q|quality|qlt)"
    r"=[\dx.,]{1,9}|s=\d{2,4}|(?:crop|fit|mode|auto|format|fm|fmt|f|strip|size|sz|s)=(?:jpe?g|png|webp|avif|auto"
    r"|crop|cover|contain"
    r"|pad|fill|inside|clip|bounds|max|true|false|all|format|compress|small|medium|large|thumb|[01])?"
    r"|(?:x-oss-process|image_process|imagemogr2|imageview2)[=/|].*|(?:fit|resize)=\d{1,5}(?:%2C|,)\d{1,5}|ssl=1"
    r"|tr=[\w,.:-]*|\$[\w-]+\$=?|imageslim=?",
    re.IGNORECASE,
)
"""Parameters that say how large and how packed a picture is sent, only with values of that kind: ``f=7.jpg`` names a file."""
_ISSUE = re.compile(r"(?:v|ver|version|t|ts|timestamp|rev|updated|mtime|cb|_)=[\w.-]{0,40}", re.IGNORECASE)
"""Parameters behind the name of a picture file that make browsers fetch it anew."""
_SOURCES = frozenset({"src", "url", "image", "img", "source"})
"""Parameters by which addresses that resize a picture name it, as in ``/images?src=/a.jpg&w=600`` and ``/_next/image?url=…``."""
_WIDTH = re.compile(
    r"(?:^|[^a-z])(?:im|max)?-?(?:s?w(?:id(?:th)?)?|size|sz|s|resize|fit|thumbnail)[=_/,](\d{2,4})(?![0-9])", re.IGNORECASE
)
_STEP = re.compile(
    r"s?\d{2,4}x\d{0,4}|x\d{2,4}|[wsh]-?\d{2,4}(?:-[hc]\d*)*|\d{2,4}(?:px|w)"
    r"|(?=[\w,.:-]*\b[wh]_\d)[a-z]{1,3}_[\w.:-]+(?:,[a-z]{1,3}_[\w.:-]+)*"
    r"|(?:tr|rs|filters):[^/]*|smart|fit-in|resized?|cache"
    r"|(?:w|h|width|height|quality|fit|format|f|q|dpr)=[\w.]+(?:,[a-z-]+=[\w.]+)*",
    re.IGNORECASE,
)
_CACHED = re.compile(r"[0-9a-f]{32}")
"""A step for one of several sizes in a cache, which it does not tell."""
_IN_STEP = re.compile(r"^s?\d{2,4}x\d{2,4}_(?=\w)|-[a-z]+_default$", re.IGNORECASE)
_NUMBER = re.compile(r"\d{2,4}")
_TELLING_FILE = re.compile(r"(?=[^.]*\d)[^.]{4,}|[^.]{8,}")
_TELLING = r"(?:[^.]*\d[^.]{2,}|[^.]{2,}\d[^.]*|[^.]{8,})"
_WORDS = "|".join(word for word in _NAMED if len(word) > 2)
_AFTER = r"(?:(?<=\.jpg)|(?<=\.png)|(?<=\.jpeg)|(?<=\.webp)|(?<=\.gif)|(?<=\.bmp))"
_IN_FILE = (
    re.compile(r"(?:;[swh]=[\dx]+)+(?:;q=\d+)?$", re.IGNORECASE),
    re.compile(r"=(?:[swh]\d{1,4}|c|p|k|no|rw)(?:-[a-z0-9]+)*$"),
    re.compile(rf"{_AFTER}(?:_\d{{2,4}}x\d{{2,4}}[\w.]*+|(?:_\w{{0,12}}+\.(?:jpe?g|webp|png))+)$", re.IGNORECASE),
    re.compile(rf"{_AFTER}\.(?:jpe?g|webp|png|avif)$", re.IGNORECASE),
    re.compile(r"\._[A-Z]{2}[\w,-]*_(?=\.)"),
    re.compile(r"(?<=[^/])[-_.](?:\d{2,4}x\d{0,4}|x\d{2,4}|\d{3,4}(?:px|w))(?:_crop_\w+)?(?:@\dx)?(?=\.\w{3,4}$)", re.IGNORECASE),
    re.compile(rf"(?<=[^/])[-_.](?:{_WORDS})(?:@\dx)?(?=\.\w{{3,4}}$|$)", re.IGNORECASE),
    re.compile(r"(?<=\d)[-_](?:s|m|l|xl)(?=\.\w{3,4}$)"),
    re.compile(rf"^(?:thumb(?:nail)?s?|tn|small|mini|tiny|mid|middle|medium|large|big|[sml])[-_](?={_TELLING})", re.IGNORECASE),
    re.compile(r"(?<=\d)_thumb(?=_\w)|@[23]x(?=\.\w{3,4}$)"),
)
"""Parts of a file name that say a size, in the order in which they are cut off."""
_STYLE = re.compile(rf"{_AFTER}(?:@!?|!|%21|~|-(?=[a-z]+$))[\w.,:-]{{1,60}}$", re.IGNORECASE)
"""A style of an image service behind the name of a file (``.jpg@!200``, ``.jpg!small``, ``.jpg-thumb``), or its size."""
STYLED = 1_000.0
"""Pixels of a side that a style is taken for which does not say any: less than the original, more than small ones."""
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif|bmp)$", re.IGNORECASE)
_WITHIN = re.compile(r"/https?:/{1,2}(?=[^/])")
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,24}")
"""A host name as the first step of a path: a service in front of the shop hands on what lies there."""
_SAME_FORMAT = re.compile(r"\.(?:jpe?g|webp|avif)$", re.IGNORECASE)
_PIXELS = re.compile(r"(?<![0-9qQ])\d{2,4}(?![0-9])")
_UNSIZED = re.compile(r"^=s0\b")
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
    path, pairs = parts.path.replace("/cdn-cgi/image/", "/"), [pair for pair in parts.query.split("&") if pair]
    sizes = [_size_asked(pair) for pair in pairs if _SIZE_QUERY.fullmatch(pair)]
    source = _source(path, pairs, url)
    if source is not None:
        own = version(source)
        return Version(own.picture, min([*sizes, *_in_steps(path[: path.find("/http")], ""), own.size]))
    *steps, name = path.split("/")
    plain, said = _bare(name, (_STYLE,))
    file, cut = _bare(plain, _IN_FILE)
    sizes += [size if size < inf else STYLED for size in said] + cut
    kept = [bare for step in steps if (bare := _bare_step(step, file)[0])]
    sizes += _in_steps("/".join(steps), file)
    host = [] if kept and _HOST.fullmatch(kept[0]) else [parts.netloc]
    idle = (_SIZE_QUERY, _ISSUE) if _PICTURE_FILE.search(plain) else (_SIZE_QUERY,)
    query = "&".join(pair for pair in pairs if not any(one.fullmatch(pair) for one in idle))
    return Version(f"{'/'.join([*host, *kept, _SAME_FORMAT.sub('', file)])}?{query}", min(sizes, default=inf))


def _size_asked(pair: str) -> float:
    """The width that a parameter asks for; of a named style what its name stands for."""
    if (width := _WIDTH.search(pair)) is not None:
        return float(width[1])
    return min(_size_in(pair.lower()), STYLED) if pair.startswith(("tr=", "$")) else inf


def _in_steps(path: str, file: str) -> list[float]:
    return [size for step in path.split("/") for size in _bare_step(step, file)[1]]


def _source(path: str, pairs: Iterable[str], url: str) -> str | None:
    """The address of the picture that ``url`` asks a service to resize: in a parameter or behind the service's own."""
    if within := list(_WITHIN.finditer(path)):
        return within[-1][0].strip("/") + "//" + path[within[-1].end() :]
    for name, _, value in (pair.partition("=") for pair in pairs):
        source = unquote(value)
        if name.lower() in _SOURCES and source.startswith(("/", "http://", "https://")) and len(source) < len(url):
            return source if source[0] != "/" else url[: url.find("/", 8)] + source
    return None


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
    if step in _ROOMS:
        return step, []
    usual = _NUMBER.fullmatch(step) is not None and _is_usual(int(step)) and _TELLING_FILE.match(file) is not None
    if _CACHED.fullmatch(step):
        return "", [STYLED]
    if usual or step.lower() in _NAMED or _STEP.fullmatch(step):
        return "", [_size_in(step.lower())]
    return _bare(step, (_IN_STEP,))


def _is_usual(pixels: int) -> bool:
    """Widths that shops choose: tens and sixteens between an icon and a large screen; numbers of pictures seldom are."""
    return 40 <= pixels <= 2_400 and (pixels % 10 == 0 or pixels % 16 == 0)


def _size_in(part: str) -> float:
    """The largest number of pixels in ``part``, else what its word for a size stands for."""
    if _UNSIZED.search(part):
        return inf
    pixels = [float(number) for number in _PIXELS.findall(part)]
    words = (_NAMED[word] for word in (part.lower(), *_LETTERS.findall(part.lower())) if word in _NAMED)
    return max(pixels) if pixels else next(words, inf)
