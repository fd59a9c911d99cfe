import pytest

from casefiles.parts import IdentifierKind
from tests.tracing.made import values
from tracing.regions import ICP_LETTERS

FOUND = [
    ("蒙ICP备20001234号", "蒙ICP备20001234"),
    ("蒙ICP备20001234号-3", "蒙ICP备20001234"),
    ("蒙ICP备20001234号－12", "蒙ICP备20001234"),
    ("京ICP备2021012345号-1", "京ICP备2021012345"),
    ("京ICP证030173号", "京ICP证030173"),
    ("北京ICP證030173號", "京ICP证030173"),
    ("蒙 icp 備 20001234 號", "蒙ICP备20001234"),
    ("蒙ＩＣＰ备２０００１２３４号", "蒙ICP备20001234"),
    ("蒙ICP备案号：20001234", "蒙ICP备20001234"),
]

LOOKALIKES = [
    "ICP备20001234号",
    "川ICP备20001234号",  # Sichuan is 蜀
    "京ICP备XXXXXXXX号",
    "京ICP备00000000号",
    "京ICP备12345号",
    "京ICP备12345678901号",
    "京ICPC20001234",
    "蒙B2-20001234",
]


@pytest.mark.parametrize(("text", "value"), FOUND)
def test_found(text: str, value: str) -> None:
    assert values(text, IdentifierKind.ICP) == [value]


@pytest.mark.parametrize("text", LOOKALIKES)
def test_not_found(text: str) -> None:
    assert values(text, IdentifierKind.ICP) == []


@pytest.mark.parametrize("letter", "京津沪渝冀豫滇辽黑湘皖鲁新苏浙赣鄂桂陇晋蒙陕吉闽黔粤青藏蜀宁琼")
def test_every_province(letter: str) -> None:
    assert values(f"{letter}ICP备20001234号", IdentifierKind.ICP) == [f"{letter}ICP备20001234"]


def test_there_are_thirty_one() -> None:
    assert len(set(ICP_LETTERS)) == len(ICP_LETTERS) == 31
