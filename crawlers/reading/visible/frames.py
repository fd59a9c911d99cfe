"""A description that stands in a frame: another document of the same shop, which nothing but a browser puts into its place."""

import re
from itertools import islice

from crawlers.reading.document import text_of
from crawlers.reading.parsing import Element
from crawlers.reading.urls import site_name
from crawlers.reading.visible.headings import heads_description
from crawlers.reading.visible.places import Scene, above, marked

_CALLED = r"desc(?:ription|riptif)?(?![a-z])|detail|intro(?:duction)?(?![a-z])|content|beschreibung|opis|详情|描述"
_describes = marked(_CALLED)
_SAID = re.compile(_CALLED, re.IGNORECASE)
_UNSEEN = re.compile(r"[01](?:px)?")
MAX_FRAMES = 20
LEVELS = 4
"""Blocks around a frame before which a heading is looked for."""


def framed_description(scene: Scene) -> str | None:
    """The address of the frame of the same site that calls itself the description or stands under a heading that does."""
    site = site_name(scene.document.url)
    for frame in islice(scene.document.root.iter("iframe"), MAX_FRAMES):
        url = scene.document.link((frame.get("src") or frame.get("data-src") or "").strip())
        if url is not None and site_name(url) == site and _is_description(frame) and not scene.among_others(frame):
            return url
    return None


def _is_description(frame: Element) -> bool:
    if any(_UNSEEN.fullmatch(frame.get(name) or "") for name in ("width", "height")):
        return False  # what counts visitors
    named = " ".join(filter(None, (frame.get(name) for name in ("src", "data-src", "name", "title"))))
    return _describes(frame) or _SAID.search(named[:500]) is not None or _is_headed(frame)


def _is_headed(frame: Element) -> bool:
    before = (block.getprevious() for block in above(frame, LEVELS) if block.tag not in ("body", "html"))
    return any(one is not None and heads_description(text_of(one, 60)) for one in before)
