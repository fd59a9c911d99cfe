"""Attribute tables, definition lists and "name: value" lines: 产地, 品牌, 净含量, UPC, Artikelnummer …"""

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from crawlers.reading.document import Document, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean
from crawlers.reading.visible.places import among_others

_ROWS = etree.XPath("//tr[count(*) = 2 and not(.//table)]")
_TERMS = etree.XPath("//dt")
_LINES = etree.XPath(
    "//li[not(.//li) and string-length() < 300] | //p[string-length() < 160] | //span[string-length() < 120 and not(*)] | //div[string-length() < 160 and not(.//div[.//div])]"
)
_SPLIT = re.compile(r"^([^:：]{1,40}?)\s*[:：]\s*(\S.{0,400})$")
_NO_NAME = re.compile(r"https?|^\d+$|[?？!！。；]|^(?:注|提示|温馨提示|note|ps|total|subtotal)$", re.IGNORECASE)
MAX_LINES = 1_500

_NAMES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (field, re.compile(rf"^(?:{words})\s*(?:\([^)]*\))?[.#:：]?$", re.IGNORECASE))
    for field, words in (
        ("brand", r"品牌|品牌名称?|商标|brand(?: name)?|marke|marque|marca|merk|märke|značka|marka|бренд|марка|производитель|ブランド|브랜드|manufacturer|hersteller|fabricante|fabricant|proizvođač|proizvajalec|producent|fabrikant|výrobce|מותג|יצרן"),
        ("sku", r"货号|商品编号|商品货号|编号|產品編號|商品編號|sku|item (?:no|number|code|id)|product (?:code|no|number|id)|catalog(?:ue)? (?:no|number)|art(?:ikel)?\.?[- ]?(?:nr|nummer|no)\.?|artikel-?id|article (?:no|number)|art\.?|artikelnummer|bestell(?:-?nr|nummer)|réf(?:érence)?|ref(?:erencia|erence)?|référence produit|c[óo]digo|cod(?:ice)?|código do produto|codice (?:prodotto|articolo)|indeks|kod(?: produktu)?|šifra(?: artikla)?|kód(?: produktu)?|артикул|код(?: товара)?|商品コード|品番|상품번호|상품코드|מק\"?ט|upc|varenummer|tuotenumero|artikelnr|ad id|id"),
        ("gtin", r"ean|ean-?13|gtin(?:-?1[234])?|isbn(?:-?13)?|barcode|bar code|条形码|条码|国际条码|штрихкод|código de barras|JANコード|jan"),
        ("mpn", r"mpn|model(?: no| number)?|模型|型号|型號|款号|modell?(?:nummer)?|modelo|модель|manufacturer part(?: no| number)?|herstellernummer|hersteller-?nr|part number|型番"),
        ("stated_origin", r"产地|原产地|產地|原產地|原产国(?:/地区)?|原料产地|生产地|country of (?:origin|manufacture)|origin|place of origin|made in|herkunft(?:sland)?|ursprungsland|pays d'origine|origine|país de origen|paese di origine|страна(?: производства|-производитель| происхождения)?|原産国|原産地|産地|원산지|제조국"),
        ("ship_from", r"发货地|发货地址|發貨地|出貨地|所在地|货源地|ships? from|dispatched from|versand aus|item location|location|expédié (?:de|depuis)|発送元|출고지"),
    )
)  # fmt: skip


def read_attributes(document: Document, headline: Element | None) -> dict[str, str]:
    """Name → value of the product's attributes in reading order; other goods' and the page frame's are left out."""
    found: dict[str, str] = {}
    for name, value, element in _pairs(document):
        if name and value and name not in found and len(found) < 100 and not among_others(element, headline):
            found[name] = value
    return found


def named(attributes: Mapping[str, str], field: str) -> str | None:
    """The value whose name means ``field`` (``brand``, ``sku``, ``gtin``, ``mpn``, ``stated_origin``, ``ship_from``) in the languages known here."""
    pattern = next(pattern for name, pattern in _NAMES if name == field)
    return next((value for name, value in attributes.items() if pattern.match(name)), None)


def means_something(name: str) -> bool:
    """Whether ``name`` is one of the attribute names known here."""
    return any(pattern.match(name) for _, pattern in _NAMES)


def _pairs(document: Document) -> Iterator[tuple[str, str, Element]]:
    for row in _ROWS(document.root)[:300]:
        name, value = row[0], row[1]
        if name.tag in ("th", "td") and value.tag in ("td", "th"):
            yield _label(text_of(name, 100)), text_of(value, 1_000), row
    for term in _TERMS(document.root)[:300]:
        value = term.getnext()
        if value is not None and value.tag == "dd":
            yield _label(text_of(term, 100)), text_of(value, 1_000), term
    for line in _LINES(document.root)[:MAX_LINES]:
        parts = _SPLIT.match(text_of(line, 500))
        if parts is not None and not _NO_NAME.search(parts[1]) and (line.tag == "li" or means_something(clean(parts[1], 40))):
            yield clean(parts[1], 40), clean(parts[2], 400), line


def _label(text: str) -> str:
    return text.rstrip(" :：")
