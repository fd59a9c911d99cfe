"""Whether a page says that its product can be had, in the languages known here."""

import re

from casefiles.parts import Availability
from crawlers.reading.visible.places import Scene, above, marked

_OUT = re.compile(
    # en, de, nl
    r"out of stock|sold out|currently unavailable|not available|\bunavailable\b|no longer available|discontinued|temporarily out"
    r"|ausverkauft|vergriffen|nicht (?:mehr )?(?:auf lager|vorrätig|verfügbar|lieferbar)|uitverkocht|niet (?:op voorraad"
    r"|leverbaar)"
    # fr, es, pt, it, ro
    r"|épuisée?s?\b|(?:en )?rupture|indisponible|hors stock|agotad[oa]|sin (?:stock|existencias)|fuera de stock|no disponible"
    r"|esgotad[oa]|sem estoque|fora de estoque|sem stock|indisponível|esaurit[oa]|non (?:è )?disponibile|stoc epuizat"
    r"|indisponibil\b"
    # ru, uk, bg, pl, cs, sk, hu
    r"|нет в наличии|нет на складе|распродан|законч(?:ился|илась|илось)|немає в наявності|закінчився|изчерпан"
    r"|няма (?:в )?наличност"
    r"|wyprzedan|niedostępn|brak (?:w magazynie|towaru)|vyprod[aá]no|nen[ií] skladem|nedostupn|vypredan|nie je skladom|elfogyott"
    r"|nincs (?:raktáron|készleten)|nem rendelhető"
    # sl, hr, sr, lt, lv, et, el, tr
    r"|ni na zalogi|razprodano|nema na (?:skladištu|stanju|zalihi)|rasprodano|nema zaliha|išparduota|nėra sandėlyje|izpārdots"
    r"|nav pieejams|läbi müüdud|εξαντλ[ηή]|μη διαθέσιμο|δεν είναι διαθέσιμο|tükendi|stokta yok"
    # sv, da, no, fi
    r"|slutsåld|slut i lager|(?:ej|inte) i lager|udsolgt|utsolgt|ikke på lager|loppu(?:nut|unmyyty)?\b|ei (?:ole )?varastossa"
    # vi, th, id, he, ar, fa
    r"|hết hàng|สินค้าหมด|stok habis|אזל|לא במלאי|غير متوفر|نفدت? الكمية|نفذت? الكمية|ناموجود"
    # zh, ja, ko
    r"|无货|無貨|缺货|缺貨|售罄|已下架|補貨中|补货中|已售完|已售罄|完售|抢光|没有库存|在庫切れ|在庫なし|売り切れ|売切|品切れ|入荷待ち|품절",
    re.IGNORECASE,
)
_IN = re.compile(
    r"\bin stock\b|\bavailable\b|auf lager|sofort (?:lieferbar|verfügbar)|vorrätig|op voorraad|en stock|disponib|disponível"
    r"|in magazzino|em estoque|[iî]n stoc\b|в наличии|на складе|в наявності|в наличност|na stanie|dostępn|skladem|skladom"
    r"|raktáron"
    r"|készleten|na zalogi|na skladištu|na stanju|dobavljivo|sandėlyje|pieejams|laos\b|διαθέσιμο|σε απόθεμα|stokta|i lager"
    r"|på lager"
    r"|varastossa|còn hàng|มีสินค้า|ready stock|במלאי|متوفر|موجود"
    r"|有货|有貨|現貨|现货|库存(?:充足|\s*[:：]?\s*[1-9])|在庫あり|在庫[:：]?\s*(?:残り)?\s*[1-9◎○]|재고",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?:商品)?(?:库存|庫存|在庫|재고|stock|lagerbestand|остаток)(?:数量?"
    r"|數量)?\s*[:：]\s*(?:残り)?\s*(\d{1,9})\s*[^\s\d]{0,4}",
    re.I,
)
"""A line that counts the stock and says nothing else."""
_ASKED = re.compile(
    r"(?:.{0,4}(?:商品|产品|剩余|当前|可售))?(?:库存|庫存)(?:数量?|數量|状态)?|在庫(?:数|状況)?|재고(?:수량)?"
    r"|stock(?: (?:status|level))?|availability"
    r"|verfügbarkeit|lagerbestand|vorrat|bestand|disponibilit[éàa]|disponibilidad|disponibilidade|estoque|наличие"
    r"|остаток|dostępność|dostupnost"
    r"|stok(?: durumu| adedi)?|beschikbaarheid|voorraad|lager(?:status)?|saatavuus|készlet|stoc",
    re.IGNORECASE,
)
"""A label that a line about stock answers."""
_BEFORE = re.compile(r"^.*[(（,，;；]")
"""What stands before such a label in its line: 件（库存."""
_AMOUNT = re.compile(r"(\d{1,9})\s*[^\s\d]{0,4}")
_LEFT = re.compile(r"(?:商品|产品|剩余)?(?:库存|庫存|在庫|재고)(?:数量?|數量)?(?:还有|剩余|有)?\s*(\d{1,9})\s*[^\s\d]{0,2}")
_UNITS = re.compile(r"(\d{1,9}) (?:units?|items?|pieces?|pcs|left|available)?(?: (?:left|available))? ?in stock", re.IGNORECASE)
_stock = marked(
    r"stock|availab|disponib|lager|verf[uü]gbar|kucun|inventory|nalich|dostepn|skladem|dostupn|raktar|zaloga|voorraad"
)
_NOT_SAID = frozenset({"option", "label", "a", "button"})
STOCK_RUNS = 150
"""Runs of text after the headline in which the product's stock is said."""
LONGEST_LABEL = 24
LONGEST = 120
"""Characters of a line about stock."""
LONGEST_UNCALLED = 60
"""Bytes (UTF-8) of one in an element that does not call itself stock: twenty Chinese characters say as much as sixty letters."""


def read_stock(scene: Scene) -> Availability | None:
    """Availability from elements that call themselves stock, or from short lines after the headline that say nothing else."""
    first = scene.start or 0
    before = ""
    for run in scene.document.runs[first : first + STOCK_RUNS]:
        asked, before = before, run.text
        if len(run.text) > LONGEST or run.element.tag in _NOT_SAID:
            continue
        counted = _counted(asked, run.text)
        if counted is not None and not scene.among_others(run.element):
            return counted
        called = any(_stock(one) for one in above(run.element, 2)) or _asks(run.text.replace("：", ":").partition(":")[0])
        said = said_of_stock(run.text) if called or len(run.text.encode("utf-8", "replace")) < LONGEST_UNCALLED else None
        if said is not None and (called or said is Availability.OUT_OF_STOCK) and not scene.among_others(run.element):
            return said
    return None


def _asks(text: str) -> bool:
    return len(text) <= LONGEST_LABEL and _ASKED.fullmatch(_BEFORE.sub("", text).strip(" :：")) is not None


def _counted(asked: str, text: str) -> Availability | None:
    """What a number says of stock that a label before it (``asked``) or the words of its own line call so."""
    line = text.strip()
    label, colon, rest = line.replace("：", ":").partition(":")
    found = _UNITS.fullmatch(line) or _LEFT.fullmatch(line) or (_AMOUNT.fullmatch(line) if _asks(asked) else None)
    found = found or (_AMOUNT.fullmatch(rest.strip()) if colon and _asks(label) else None)
    if found is None:
        if _IN.fullmatch(line):
            return Availability.IN_STOCK
        return said_of_stock(line) if asked.strip()[-1:] in (":", "：") and _asks(asked) else None
    return Availability.IN_STOCK if int(found[1]) else Availability.OUT_OF_STOCK


def said_of_stock(text: str) -> Availability | None:
    """What ``text`` says of stock: that there is none outweighs a word for some, which it often holds ("niet op voorraad")."""
    if (counted := _COUNTED.fullmatch(text.strip())) is not None:
        return Availability.IN_STOCK if int(counted[1]) else Availability.OUT_OF_STOCK
    if _OUT.search(text):
        return Availability.OUT_OF_STOCK
    return Availability.IN_STOCK if _IN.search(text) else None
