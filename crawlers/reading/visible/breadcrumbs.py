"""The path of categories to the product, from the page's breadcrumb."""

import re

from lxml import etree

from crawlers.reading.document import text_of
from crawlers.reading.text import clean, folded
from crawlers.reading.visible.places import Scene, blocks_called

_CRUMB_PARTS = etree.XPath(
    ".//li[not(.//li)] | .//a[not(ancestor::li)] | .//span[not(ancestor::li) and not(ancestor::a) and not(*)]"
)
_HOME = re.compile(
    r"^(?:home(?:page)?|首页|首頁|start(?:seite)?|accueil|inicio|главная|トップ|홈|hlavní strana|domov"
    r"|strona główna|all|shop)$",
    re.IGNORECASE,
)


def read_breadcrumb(scene: Scene, title: str) -> tuple[str, ...]:
    """Category path from the page's breadcrumb, from the widest, without the front page and the product itself."""
    trails = blocks_called("rumb", scene.document.root, 1)
    if not trails:
        return ()
    parts = (clean(text_of(part, 100).strip("/>›»|·• "), 80) for part in _CRUMB_PARTS(trails[0])[:15])
    own = folded(title)
    return tuple(part for part in dict.fromkeys(parts) if part and not _HOME.match(part) and folded(part) and folded(part) != own)
