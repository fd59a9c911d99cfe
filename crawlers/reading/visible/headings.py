"""Headings that stand above every product alike ("product details", 商品详情): no names; some head the description."""

import re
from functools import lru_cache

from crawlers.reading.money import has_mark

_FIXED = re.compile(
    r"(?:商品|产品|產品|宝贝|货品|物品|图书|二手)?(?:详情|詳情|详细|介绍|介紹|简介|信息|資訊|展示|名称|描述|概述|参数|规格|评价|咨询"
    r"|列表|首页|页面|中心|查看)+页?面?|商品(?:詳細|情報|ページ|説明)(?:ページ)?|상품\s*(?:상세|정보|설명|보기)+(?:\s*(?:정보|보기|페이지))?"
    r"|รายละเอียดสินค้า"
    r"|(?:shop|store|home|welcome|index|untitled|document|loading\W*|categor(?:y|ies)|search|menu|cart"
    r"|(?:全部|所有)?(?:商品)?分类(?:导航)?|购物车|首页|登录|注册|我的订单|提示|返回|商城|您当前的位置|当前位置"
    r"|客服中心|联系我们)",
    re.IGNORECASE,
)
_DESCRIPTION = re.compile(
    r"(?:商品|产品|產品|宝贝|图文|图书|内容|作品|详细|物品|具体|信息|补充|货品|卖家)?(?:详情|詳情|描述|介绍|介紹|简介|簡介|说明|說明|详细信息)\s*[:：]?"
    r"|(?:product |item |ad |full )?description(?: du produit| de l['’]article| complète| détaillée)?\s*:?"
    r"|(?:product )?(?:details|overview|information)|about (?:this|the) (?:item|product)"
    r"|(?:(?:produkt|artikel)?beschreibung|descripci[oó]n(?: del (?:producto|artículo|anuncio))?"
    r"|descri[cç][aã]o(?: do (?:produto|anúncio))?|descrizione(?: (?:del )?prodotto)?"
    r"|(?:product)?omschrijving|beskriv(?:else|ning)"
    r"|produktbeskriv(?:else|ning)|(?:tuote)?kuvaus|опис(?:ание)?(?: товара| товару)?"
    r"|(?:pełny )?opis(?: produktu| proizvoda| izdelka)?"
    r"|popis(?: produktu| zboží)?|(?:termék)?leírás|descriere(?:a produsului)?|(?:ürün )?açıklama(?:sı)?|περιγραφή"
    r"|mô tả(?: sản phẩm)?"
    r"|deskripsi(?: produk)?|รายละเอียด(?:สินค้า)?|الوصف|وصف المنتج|توضیحات|תיאור(?: המוצר)?|商品説明|상품설명)\s*[:：]?",
    re.IGNORECASE,
)
_GOODS = """
    product products item items goods article articles ad ads advert advertisement listing listings offer post
    produkt produkte artikel anzeige anzeigen inserat angebot angebots
    produit annonce offre fiche producto artículo anuncio oferta ficha
    produto anúncio artigo prodotto annuncio articolo inserzione scheda produktu ogłoszenie ogłoszenia oferty
    товар товара товаре товару объявление объявления объявлении продукт продукта оголошення ürün ürünün ilan ilanın produk barang
    iklan sản phẩm tin đăng advertentie vare varan annons annonsen annonse termék hirdetés zboží inzerát inzerátu produs
    produsului anunț προϊόν προϊόντος αγγελία αγγελίας منتج المنتج إعلان الإعلان اعلان الاعلان السلعة محصول
    آگهی מוצר המוצר מודעה המודעה
"""
_SHOWN = """
    main basic general key detail details page view information info overview description name title show single
    detailseite detailansicht ansicht seite informationen beschreibung détail détails informations détaillée
    detalle detalles página información vista descripción detalhe detalhes pagina informações descrição
    dettaglio dettagli informazioni descrizione szczegóły strona opis informacje karta
    информация карточка страница описание подробности подробнее просмотр detay detayı detayları sayfası bilgisi bilgileri
    halaman chi tiết trang thông gegevens omschrijving detaljer sida side részletek leírás oldal detaily detalii descriere
    allgemeine allgemein hauptdaten principales générales básica principal gerais generali основная общая temel
    λεπτομέρειες περιγραφή تفاصيل معلومات المعلومات الرئيسية الأساسية صفحة وصف جزئیات פרטי פרטים תיאור
"""
_BETWEEN = (
    "of the this your du de la le l des d del do da dell della dos das dello o об и der die das zum zur el van het su sul di"
)
_WORDS = frozenset(f"{_GOODS} {_SHOWN}".split())
_JOINED = _WORDS | frozenset(_BETWEEN.split())
_NUMBERS = frozenset({"number", "no", "nr", "id", "numéro", "número", "numero", "nummer", "numer", "номер", "číslo", "szám"})
_NUMBERED = _JOINED | _NUMBERS
_WORD = re.compile(r"[^\W\d_]+")
_STEPS = re.compile(r"\s*[>›»]+\s*")
"""Between the steps of a path to the page."""
_AMOUNT_ONLY = re.compile(r"[\d.,\s]+")
LONGEST = 60
"""Characters of such a heading."""


@lru_cache(maxsize=2_048)
def is_nameless(text: str) -> bool:
    """Whether ``text`` heads every product alike, or is an amount of money."""
    bare = text.strip(" :：>›»|-")
    if len(bare) <= LONGEST and all(_FIXED.fullmatch(step) or _all_generic(step) for step in _STEPS.split(bare)):
        return True
    amount = any(mark.isdigit() for mark in bare) and has_mark(bare)
    return amount and _AMOUNT_ONLY.fullmatch(re.sub(r"[^\d.,\s]{1,4}", "", bare)) is not None


def _all_generic(text: str) -> bool:
    words = _WORD.findall(text.casefold())
    if any(mark.isdigit() for mark in text):  # "Annonce numéro : 58"
        return _NUMBERED.issuperset(words) and not _WORDS.isdisjoint(words) and not _NUMBERS.isdisjoint(words)
    return _JOINED.issuperset(words) and not _WORDS.isdisjoint(words)


@lru_cache(maxsize=4_096)
def heads_description(text: str) -> bool:
    """Whether ``text``, that of a heading or a tab, says that the description follows."""
    return _DESCRIPTION.fullmatch(text.strip()) is not None
