import pytest

from casefiles.parts import IdentifierKind
from tests.tracing.made import values

FOUND = [
    ("QQ：12345678", "12345678"),
    ("QQ12345678", "12345678"),
    ("qq号 10001", "10001"),
    ("客服QQ: 2885123456", "2885123456"),
    ("扣扣 12345678", "12345678"),
    ("ＱＱ：１２３４５６７８", "12345678"),
    ("企鹅号：12345678", "12345678"),
    ("q:1234567", "1234567"),
    ("QQ群：123456789", "G123456789"),
    ("QQ交流群 123456789", "G123456789"),
    ("Q群:123456789", "G123456789"),
    ("QQ/微信：12345678", "12345678"),
    ("QQ❶❷❸❹❺❻❼❽", "12345678"),
]

LOOKALIKES = [
    "企鹅 10000 mAh",
    "QQ 100000mAh",
    "奇瑞QQ 200000公里",
    "QQ糖 12345678",
    "QQ 12345",  # short, and nothing says that it is a number
    "QQ：1234",
    "QQ：012345678",
    "QQ：123456789012",
    "QQ: 12345678.50",
    "MQQ 12345678",
    "qq音乐 12345678",
    "企鹅12345678",
    "12345678",
]


@pytest.mark.parametrize(("text", "value"), FOUND)
def test_found(text: str, value: str) -> None:
    assert values(text, IdentifierKind.QQ) == [value]


@pytest.mark.parametrize("text", LOOKALIKES)
def test_not_found(text: str) -> None:
    assert values(text, IdentifierKind.QQ) == []
