"""The names that shops give to the attributes that matter here, in the languages known here. A data table."""

import re
import unicodedata
from functools import lru_cache

from crawlers.reading.text import closed_up

_MAKER = """
    メーカー 제조사 manufacturer manufactured_by hersteller fabricant fabricante fabrikant tillverkare valmistaja
    výrobce výrobca producent üretici proizvođač proizvajalec gyártó producător производитель виробник κατασκευαστής יצרן vendor
    produttore
"""
"""Where nothing is called the brand, who made the goods stands for it, as shop software without a field for brands has it."""
_BRAND = """
    品牌 品牌名 品牌名称 品牌信息 商标 ブランド 브랜드 brand brand_name designer marke marque marca
    merk märke varumärke fabrikat merke varemerke mærke brändi merkki značka marka brend márka
    бренд марка бренд μάρκα מותג
    thương_hiệu nhãn_hiệu hãng_sản_xuất merek jenama ยี่ห้อ แบรนด์ العلامة_التجارية الماركة ماركة برند
    gamintojas ražotājs tootja brand_name brandname brands
"""
_SKU = """
    货号 商家货号 卖家货号 商家编码 货品号 品號 品号 商品號 商品號碼 货品编号
    商品编号 商品货号 编号 商品编码 产品编号 產品編號 商品編號 商品コード 品番 商品番号 상품번호 상품코드
    sku item item_no item_number item_code item_id product_code product_no product_number product_id
    catalog_no catalogue_no catalogue_number catalog_number article_no article_number ad_id upc asin
    order_code order_no order_number stock_code stock_no stock_number web_code web_id product_ref product_reference part_code
    product_sku sku_code sku_number sku_no item_sku code_article code_produit numéro_d'article code_web réf_produit
    art art_no art_nr art-nr artnr artikel-nr artikel_nr artikelnr artikel-id artikelnummer artikel-nummer
    bestell-nr bestellnummer
    réf ref référence reference référence_produit ugs referencia código codigo código_do_produto cód cod
    código_del_producto código_de_producto código_producto cód_produto cod_produs cod_produto cod_articol cod_prod
    codice codice_prodotto codice_articolo riferimento rif referência referentie referentienummer
    artikelcode artikel_code bestelnummer productcode productnummer produktnummer produkt-nr bestellnr best-nr
    indeks kod kod_produktu symbol numer_katalogowy nr_katalogowy kód kód_produktu kód_zboží kód_tovaru katalogové_číslo
    šifra šifra_artikla šifra_izdelka varenummer varenr vare-nr tuotenumero tuotekoodi artikkelinumero artikkelnummer
    cikkszám termékkód ürün_kodu stok_kodu ürün_no prekės_kodas preces_kods tootekood κωδικός κωδικός_προϊόντος
    артикул арт код код_товара артикул_товара номер_товара מקט מק-ט mã_sản_phẩm mã_sp mã_hàng kode_produk รหัสสินค้า
    رمز_المنتج رقم_المنتج كود_المنتج رقم_الصنف کد_کالا
"""
_GTIN = """
    条形码 条码 国际条码 国际标准书号 janコード jan 바코드 ean ean-13 ean13 gtin gtin-12 gtin-13 gtin13 gtin-14 isbn
    isbn-13 barcode bar_code
    código_de_barras штрихкод штрих-код
"""
_MPN = """
    模型 型号 型號 款号 型番 モデル番号 모델명 mpn model model_no model_number item_model_number model_name manufacturer_part_no
    manufacturer_part_number manufacturer_code part_number part_no style_number style_no référence_fabricant
    numéro_de_modèle modèle kod_producenta numer_producenta mã_model model_kodu
    modell modellnummer herstellernummer hersteller-nr modelo модель
"""
_ORIGIN = """
    产地 原产地 產地 原產地 原产国 原产国/地区 原料产地 生产地 原産国 原産地 産地 원산지 제조국
    origin country_of_origin country_of_manufacture place_of_origin made_in herkunft herkunftsland ursprungsland
    ursprung tillverkningsland valmistusmaa oprindelsesland opprinnelsesland land_van_herkomst származási_hely xuất_xứ
    menşei ประเทศผู้ผลิต χώρα_προέλευσης
    origine pays_d'origine pays_de_fabrication país_de_origen país_de_origem fabricado_en paese_di_origine kraj_pochodzenia
    země_původu
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
    "brand": _BRAND + _MAKER,
    "sku": _SKU,
    "gtin": _GTIN,
    "mpn": _MPN,
    "stated_origin": _ORIGIN,
    "ship_from": _SHIP_FROM,
    "publisher": _PUBLISHER,
    "known": _OTHER,
}
_MODEL = "model model_no model_number part_number part_no modell modelo modèle modello 款号 款號"
"""What shop programs without a field for the maker's number call their own: osCommerce and its kin, Spree."""
_MARKS = re.compile(r"[\s_.:：#*\"'״׳°º№-]+|\([^)]*\)|（[^）]*）")
_OF_GOODS = re.compile(r"^(?:商品|产品|產品|宝贝|货品|product |item )(?=.)")
"""A word before a name that says only that it is one of goods."""
LONGEST = 40
"""Characters of the longest attribute name that is looked up."""


def _plain(name: str) -> str:
    return closed_up(_MARKS.sub(" ", unicodedata.normalize("NFKC", name).casefold()).strip())


_FIELD = {_plain(name): field for field, names in _TABLE.items() for name in names.split()}


_MAKERS = frozenset(map(_plain, _MAKER.split()))


_MODELS = frozenset(map(_plain, _MODEL.split()))


def of_model(name: str) -> bool:
    """Whether ``name`` may as well ask for the shop's own number as for the maker's."""
    return len(name) <= LONGEST and _plain(name) in _MODELS


def of_maker(name: str) -> bool:
    """Whether ``name`` asks for who made the goods and not for their brand."""
    return len(name) <= LONGEST and _plain(name) in _MAKERS


@lru_cache(maxsize=8_192)
def meaning(name: str) -> str | None:
    """The field that ``name`` stands for: ``brand``, ``sku``, ``gtin``, ``mpn``, ``stated_origin`` or ``ship_from``.

    ``publisher``, or ``known`` for another name that only goods have; ``None`` for all others.
    """
    if len(name) > LONGEST:
        return None
    plain = _plain(name)
    return _FIELD.get(plain) or _FIELD.get(_OF_GOODS.sub("", plain))
