import pytest

from casefiles.places.divisions import coded, holds, named
from casefiles.places.provinces import PROVINCES


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("内蒙古自治区乌海市海勃湾区", {"150302"}),
        ("内蒙古乌海海南区", {"150303"}),
        ("海南", {"150303", "460000", "632500"}),
        ("乌海葡萄沟", {"150300"}),
        ("广西", {"450000"}),
        ("恩施", {"422800", "422801"}),
        ("浙江金华市婺城区白龙桥镇", {"330702"}),
        ("襄樊", {"420600"}),
        ("香港", {"810000"}),
        ("白云坡", set()),
        ("法国", set()),
        ("", set()),
    ],
)
def test_named(text: str, codes: set[str]) -> None:
    assert {division.code for division in named(text)} == codes


@pytest.mark.parametrize(
    ("code", "name"),
    [("150302", "海勃湾区"), ("510124", "郫县"), ("159999", "内蒙古自治区"), ("150399", "乌海市"), ("990000", None)],
)
def test_coded(code: str, name: str | None) -> None:
    division = coded(code)
    assert (division.name if division else None) == name


def test_every_province_is_known_and_holds_its_own() -> None:
    for code in PROVINCES:
        province = coded(f"{code}0000")
        assert province is not None
        assert holds(province, province)
    wuhai, inner_mongolia = coded("150300"), coded("150000")
    assert wuhai is not None
    assert inner_mongolia is not None
    assert holds(inner_mongolia, wuhai)
    assert not holds(wuhai, inner_mongolia)
