"""The names that shops give to the attributes that matter here, in the languages known here. A data table."""

import re
import unicodedata
from functools import lru_cache

from crawlers.reading.text import closed_up

_BRAND = """
    品牌 品牌名 品牌名称 商标 ブランド メーカー 브랜드 제조사 brand brand_name manufacturer manufactured_by marke hersteller
    marque fabricant marca fabricante
    merk fabrikant märke značka výrobce marka producent proizvođač proizvajalec бренд марка производитель מותג יצרן
"""
_SKU = """
    货号 商品编号 商品货号 编号 商品编码 产品编号 產品編號 商品編號 商品コード 品番 商品番号 상품번호 상품코드
    sku item item_no item_number item_code item_id product_code product_no product_number product_id
    catalog_no catalogue_no catalogue_number catalog_number article_no article_number ad_id upc
    art art_no art_nr art-nr artnr artikel-nr artikel_nr artikelnr artikel-id artikelnummer artikel-nummer
    bestell-nr bestellnummer
    réf ref référence reference référence_produit referencia código codigo código_do_produto cod codice
    codice_prodotto codice_articolo
    indeks kod kod_produktu kód kód_produktu šifra šifra_artikla varenummer varenr tuotenumero артикул арт код
    код_товара מקט
"""
_GTIN = """
    条形码 条码 国际条码 janコード jan 바코드 ean ean-13 ean13 gtin gtin-12 gtin-13 gtin13 gtin-14 isbn
    isbn-13 barcode bar_code
    código_de_barras штрихкод штрих-код
"""
_MPN = """
    模型 型号 型號 款号 型番 모델명 mpn model model_no model_number manufacturer_part_no
    manufacturer_part_number part_number
    modell modellnummer herstellernummer hersteller-nr modelo модель
"""
_ORIGIN = """
    产地 原产地 產地 原產地 原产国 原产国/地区 原料产地 生产地 原産国 原産地 産地 원산지 제조국
    origin country_of_origin country_of_manufacture place_of_origin made_in herkunft herkunftsland ursprungsland
    origine pays_d'origine país_de_origen paese_di_origine kraj_pochodzenia země_původu
    страна страна_производства страна-производитель страна_происхождения
"""
_SHIP_FROM = """
    发货地 发货地址 商家发货地址 商家所在地 卖家发货地 卖家所在地
    發貨地 出貨地 所在地 货源地 発送元 출고지 ships_from ship_from dispatched_from
    item_location location
    versand_aus expédié_de expédié_depuis отправка_из
"""
_OTHER = """
    净含量 保质期 规格 生产许可证 生产许可证编号 食品生产许可证编号 配料 配料表 储藏方法 材质 颜色 尺寸 重量
    等级 包装 厂名 厂址
    weight size colour color material dimensions format author gewicht größe farbe poids taille
    couleur peso tamaño cor
    вес цвет размер материал
"""
"""Names that only goods have, without a field of their own."""
_PUBLISHER = """
    出版社 出版者 出版商 出版元 출판사 publisher verlag herausgeber éditeur editore casa_editrice editorial editora
    uitgever uitgeverij wydawnictwo wydawca nakladatelství förlag forlag издательство založnik
"""
"""Who made a book, a record or a game public: no brand of goods, though programs keep it where they keep makers."""

_TABLE = {
    "brand": _BRAND,
    "sku": _SKU,
    "gtin": _GTIN,
    "mpn": _MPN,
    "stated_origin": _ORIGIN,
    "ship_from": _SHIP_FROM,
    "publisher": _PUBLISHER,
    "known": _OTHER,
}
_MARKS = re.compile(r"[\s_.:：#*\"'״׳°º№]+|\([^)]*\)|（[^）]*）")
_OF_GOODS = re.compile(r"^(?:商品|产品|產品|宝贝|货品|product |item )(?=.)")
"""A word before a name that says only that it is one of goods."""
LONGEST = 40
"""Characters of the longest attribute name that is looked up."""


def _plain(name: str) -> str:
    return closed_up(_MARKS.sub(" ", unicodedata.normalize("NFKC", name).casefold()).strip())


_FIELD = {_plain(name): field for field, names in _TABLE.items() for name in names.split()}


@lru_cache(maxsize=8_192)
def meaning(name: str) -> str | None:
    """The field that ``name`` stands for: ``brand``, ``sku``, ``gtin``, ``mpn``, ``stated_origin`` or ``ship_from``.

    ``publisher``, or ``known`` for another name that only goods have; ``None`` for all others.
    """
    if len(name) > LONGEST:
        return None
    plain = _plain(name)
    return _FIELD.get(plain) or _FIELD.get(_OF_GOODS.sub("", plain))
