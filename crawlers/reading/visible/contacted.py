"""Who sells, by the link with which a board of advertisements lets its readers write to him about these goods."""

import re
from itertools import islice
from urllib.parse import urlsplit

from casefiles.parts import Seller
from crawlers.reading.parsing import Element
from crawlers.reading.sellers import seller_of
from crawlers.reading.text import clean
from crawlers.reading.visible.places import Scene
from crawlers.reading.visible.profiles import is_name

_WRITES_TO = re.compile(
    r"(?:(?i:contact|message|e-?mail|kontakt|contacter|contactar|contatta)(?: (?i:con|à|a))?\s+)(?P<name>[^\W\d_a-z].{1,40})"
)
"""A name begins with a capital, or is of a script that has none."""
_NO_NAME = re.compile(
    r"(?:now|here|form|details?|info\w*|support|service|help|agent|host|person|number|page|via|by|for|our|this|the|team|customer)\b.*",
    re.IGNORECASE,
)
"""What else is contacted."""
_NUMBER = re.compile(r"\d{2,}")
MAX_LINKS = 1_000


def read_contacted(scene: Scene) -> Seller | None:
    """Who is named by a link to contact him whose address holds the number of these goods (``/reply-to-ad/103/oak-chest/``)."""
    own = set(_NUMBER.findall(urlsplit(scene.document.url).path))
    for anchor in islice(scene.document.root.iter("a"), MAX_LINKS if own else 0):
        said = _WRITES_TO.fullmatch(clean("".join(islice(anchor.itertext(), 4)), 60))
        if said is None or not own & _numbers(anchor, scene) or scene.among_others(anchor):
            continue
        if is_name(name := said["name"]) and _NO_NAME.fullmatch(name) is None:
            return seller_of(scene.document, name=name, href=None)
    return None


def _numbers(anchor: Element, scene: Scene) -> set[str]:
    link = scene.document.link(anchor.get("href") or "")
    return set(_NUMBER.findall(urlsplit(link).path)) if link else set()
