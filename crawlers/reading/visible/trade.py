"""What the page shows of the trade: breadcrumb and stock."""

import re

from lxml import etree

from casefiles.parts import Availability
from crawlers.reading.document import text_of
from crawlers.reading.text import clean, folded
from crawlers.reading.visible.places import Scene, above, blocks_called, marked

_CRUMB_PARTS = etree.XPath(
    ".//li[not(.//li)] | .//a[not(ancestor::li)] | .//span[not(ancestor::li) and not(ancestor::a) and not(*)]"
)
_HOME = re.compile(
    r"^(?:home(?:page)?|首页|首頁|start(?:seite)?|accueil|inicio|главная|トップ|홈|hlavní strana|domov"
    r"|strona główna|all|shop)$",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"out of stock|sold out|currently unavailable|not available|\bunavailable\b|no longer available|discontinued"
    r"|无货|缺货|售罄|已下架|補貨中|已售完|完售|暂时缺货|ausverkauft|nicht (?:auf lager|verfügbar|lieferbar)"
    r"|épuisé|en rupture|indisponible|agotado|sin stock|esaurito|non disponibile"
    r"|esgotado|indisponível|нет в наличии|распродан|немає в наявності|wyprzedane|niedostępny|vyprodáno"
    r"|není skladem|ni na zalogi|nema na skladištu|在庫切れ|売り切れ|품절|uitverkocht|slutsåld|udsolgt|utsolgt"
    r"|loppu|tükendi|stoc epuizat|אזל",
    re.IGNORECASE,
)
_IN = re.compile(
    r"\bin stock\b|\bavailable\b|有货|現貨|现货|库存(?:充足|\s*[:：]?\s*[1-9])|auf lager|sofort lieferbar|en stock"
    r"|disponib|in magazzino|em estoque|в наличии|в наявності|na stanie|skladem|na zalogi|na skladištu|在庫あり"
    r"|재고|op voorraad|i lager|på lager|varastossa|stokta|în stoc|dobavljivo",
    re.IGNORECASE,
)
_stock = marked(r"stock|availab|disponib|lager|verf[uü]gbar|kucun|inventory|nalich")
_NOT_SAID = frozenset({"option", "label", "a", "button"})
STOCK_RUNS = 150
"""Runs of text after the headline in which the product's stock is said."""


def read_breadcrumb(scene: Scene, title: str) -> tuple[str, ...]:
    """Category path from the page's breadcrumb, from the widest, without the front page and the product itself."""
    trails = blocks_called("rumb", scene.document.root, 1)
    if not trails:
        return ()
    parts = (clean(text_of(part, 100).strip("/>›»|·• "), 80) for part in _CRUMB_PARTS(trails[0])[:15])
    own = folded(title)
    return tuple(part for part in dict.fromkeys(parts) if part and not _HOME.match(part) and folded(part) and folded(part) != own)


def read_stock(scene: Scene) -> Availability | None:
    """Availability from elements that call themselves stock, or from short lines after the headline that say nothing else."""
    first = scene.start or 0
    for run in scene.document.runs[first : first + STOCK_RUNS]:
        if len(run.text) > 120 or run.element.tag in _NOT_SAID:
            continue
        called = any(_stock(one) for one in above(run.element, 2))
        said = _said(run.text) if called or len(run.text) < 60 else None
        if said is not None and (called or said is Availability.OUT_OF_STOCK) and not scene.among_others(run.element):
            return said
    return None


def _said(text: str) -> Availability | None:
    if _OUT.search(text):
        return Availability.OUT_OF_STOCK
    return Availability.IN_STOCK if _IN.search(text) else None
