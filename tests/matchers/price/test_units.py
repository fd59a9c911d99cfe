"""How much a title offers."""

from decimal import Decimal

import pytest

from matchers.price.units import Unit, amount

HELD = [
    ("乌海葡萄 5斤", "2500", Unit.GRAM),
    ("葡萄 2.5kg 包邮", "2500", Unit.GRAM),
    ("绿茶 500g×2", "1000", Unit.GRAM),
    ("绿茶 250g*4盒", "1000", Unit.GRAM),
    ("绿茶 250g 3盒", "750", Unit.GRAM),
    ("绿茶 250g/盒 x 3", "750", Unit.GRAM),
    ("3两装 绿茶", "150", Unit.GRAM),
    ("6 x 330 ml beer", "1980", Unit.MILLILITRE),
    ("白酒 500ml*6", "3000", Unit.MILLILITRE),
    ("wine 75cl", "750", Unit.MILLILITRE),
    ("olive oil 1 L", "1000", Unit.MILLILITRE),
    ("coffee 12 oz", "340.1940", Unit.GRAM),
    ("socks 2-pack", "2", Unit.PIECE),
    ("socks, pack of 6", "6", Unit.PIECE),
    ("面膜 10片", "10", Unit.PIECE),
    ("面膜 三盒装", "3", Unit.PIECE),
    ("耳机", "1", Unit.PIECE),
    ("耳机 S1 2026新款", "1", Unit.PIECE),
    ("内存条 8GB DDR4", "1", Unit.PIECE),
    ("大闸蟹 公4两母3两 8只", "8", Unit.PIECE),
    ("鸡爪 2-3两 10个", "10", Unit.PIECE),
    ("０．５ｋｇ 葡萄", "500", Unit.GRAM),
    ("0g 葡萄", "1", Unit.PIECE),
    ("", "1", Unit.PIECE),
]


@pytest.mark.parametrize(("title", "quantity", "unit"), HELD)
def test_amounts(title: str, quantity: str, unit: Unit) -> None:
    held = amount(title)
    assert (held.quantity, held.unit) == (Decimal(quantity), unit)


@pytest.mark.parametrize("title", ["9" * 100_000, "1x" * 50_000, "5斤" * 50_000, "0x0 0kg 0盒", "٣kg"])
def test_hostile_titles_are_bounded(title: str) -> None:
    assert amount(title).quantity > 0
