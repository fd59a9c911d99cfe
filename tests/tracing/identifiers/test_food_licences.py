import pytest

from casefiles.parts import IdentifierKind
from tests.tracing.made import values

LABELS = [  # printed on goods in shops
    ("SC10741018302531", "SC10741018302531"),
    ("SC12444034200297", "SC12444034200297"),
]

DEVELOPED = [
    ("食品生产许可证编号：SC10741018302531", "SC10741018302531"),
    ("生产许可 sc 10741018302531", "SC10741018302531"),
    ("SC-107 4101 8302 531", "SC10741018302531"),
    ("ＳＣ１０７４１０１８３０２５３１", "SC10741018302531"),
]

LOOKALIKES = [
    "SC12345678901234",
    "SC10741018302532",
    "SC1074101830253",
    "SC107410183025310",
    "10741018302531",
    "DSC10741018302531",
    "SC30741018302531",
    "QS150301010001",
]


@pytest.mark.parametrize(("text", "value"), LABELS + DEVELOPED)
def test_found(text: str, value: str) -> None:
    assert values(text, IdentifierKind.FOOD_LICENCE) == [value]


@pytest.mark.parametrize("text", LOOKALIKES)
def test_not_found(text: str) -> None:
    assert values(text, IdentifierKind.FOOD_LICENCE) == []
