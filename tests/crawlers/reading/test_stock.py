"""Words for stock, in the languages known here."""

import pytest

from casefiles.parts import Availability
from crawlers.reading.visible.stock import said_of_stock

NONE_LEFT = """
    Out of stock|Sold out|Currently unavailable|Ausverkauft|Derzeit nicht verfügbar|Niet op voorraad|Tijdelijk uitverkocht
    |Rupture de stock|Épuisé|Agotado|Sin existencias|Esgotado|Produto indisponível|Esaurito|Non disponibile|Stoc epuizat
    |Нет в наличии|Товар закончился|Немає в наявності|Няма наличност|Produkt niedostępny|Brak w magazynie|Vyprodáno
    |Momentálně není skladem|Nie je skladom|Nincs raktáron|Elfogyott|Ni na zalogi|Nema na stanju|Išparduota|Izpārdots
    |Läbi müüdud|Εξαντλημένο|Μη διαθέσιμο|Tükendi|Stokta yok|Slutsåld|Ej i lager|Udsolgt|Ikke på lager|Utsolgt
    |Ei varastossa|Loppunut|Hết hàng|สินค้าหมด|Stok habis|אזל מהמלאי|غير متوفر|ناموجود|无货|暂时缺货|已售罄|補貨中|在庫切れ
    |売り切れ|일시품절|库存：0件|Stock: 0"""
SOME_LEFT = """
    In stock|Auf Lager|Sofort lieferbar|Op voorraad|En stock|Disponible|Em estoque|Disponibile|In stoc|В наличии|В наявності
    |Na stanie|Skladem (>5 ks)|Skladom|Raktáron|Na zalogi|Dobavljivo|Διαθέσιμο|Stokta|Finns i lager|På lager|Varastossa
    |Còn hàng|มีสินค้า|Ready stock|במלאי|متوفر|有货|现货|库存充足|库存：12|在庫あり|在庫：残り3点|Stock: 12|Остаток: 5 шт"""


def words(table: str) -> list[str]:
    return [word.strip() for word in table.split("|")]


@pytest.mark.parametrize("text", words(NONE_LEFT))
def test_what_says_that_none_is_left(text: str) -> None:
    assert said_of_stock(text) is Availability.OUT_OF_STOCK


@pytest.mark.parametrize("text", words(SOME_LEFT))
def test_what_says_that_it_can_be_had(text: str) -> None:
    assert said_of_stock(text) is Availability.IN_STOCK


@pytest.mark.parametrize("text", ["Free delivery", "库存", "Add to cart", "送货上门", "Lieferzeit 3 Tage"])
def test_what_says_nothing_of_stock(text: str) -> None:
    assert said_of_stock(text) is None
