import pytest

from casefiles.parts import Identifier, IdentifierKind
from casefiles.places.provinces import PROVINCES
from tracing.regions import registered_in


@pytest.mark.parametrize(
    ("kind", "value", "zh"),
    [
        (IdentifierKind.CREDIT_CODE, "91150302MAXX00015D", "内蒙古自治区"),
        (IdentifierKind.CREDIT_CODE, "91100000600037341L", None),  # registered with the State itself
        (IdentifierKind.FOOD_LICENCE, "SC10741018302531", "河南省"),
        (IdentifierKind.ICP, "蒙ICP备20001234", "内蒙古自治区"),
        (IdentifierKind.ICP, "蜀ICP备20001234", "四川省"),
        (IdentifierKind.PHONE, "13800138000", None),
    ],
)
def test_province(kind: IdentifierKind, value: str, zh: str | None) -> None:
    found = registered_in(Identifier(kind=kind, value=value, seen_at="https://shop.example/", quote=value))
    assert (found.zh if found else None) == zh


def test_all_thirty_four() -> None:
    assert len(PROVINCES) == 34
    assert len({province.name.en for province in PROVINCES.values()}) == 34
    assert len({province.name.zh for province in PROVINCES.values()}) == 34
