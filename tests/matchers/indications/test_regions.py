"""Whether places lie in each other, by their names."""

import pytest

from matchers.indications.regions import Lies, lies

IN, OUT = Lies.INSIDE, Lies.OUTSIDE
CASES = [
    ("内蒙古乌海", "乌海", IN),
    ("内蒙古自治区乌海市海南区", "乌海", IN),
    ("乌海市", "内蒙古乌海", IN),
    ("江西赣州", "江西赣州", IN),
    ("江西省赣州市安远县", "江西赣州", IN),
    ("云南普洱", "云南", IN),
    ("江苏兴化", "江苏泰州兴化", IN),
    ("Parma, Italy", "Parma", IN),
    ("新疆吐鲁番", "乌海", OUT),
    ("广西", "江西赣州", OUT),
    ("江苏如皋", "江苏泰州兴化", OUT),
    ("China", "法国波尔多", OUT),
    ("Moldova", "法国波尔多", OUT),
    ("越南", "云南", OUT),
    ("富川", "乌海", OUT),
    ("白云坡", "乌海", OUT),
    ("江西", "江西赣州", None),
    ("中国", "乌海", None),
    ("法国", "法国波尔多", None),
    ("Bordeaux", "法国波尔多", None),
    ("四川成都郫都区", "四川成都郫县", None),
    ("四川绵阳", "四川成都郫县", OUT),
    ("辽宁朝阳", "朝阳", IN),
    ("北京朝阳区", "辽宁朝阳", OUT),
    ("安溪", "福建泉州安溪", IN),
    ("福建泉州永春县", "福建安溪", OUT),
    ("襄樊", "湖北襄阳", IN),
    ("海南区", "乌海", IN),
    ("海南省", "乌海", OUT),
    ("吉林长春", "黑龙江五常", OUT),
    ("", "乌海", None),
    ("乌海", "", None),
]


@pytest.mark.parametrize(("stated", "region", "expected"), CASES, ids=[f"{stated} in {region}" for stated, region, _ in CASES])
def test_lies(stated: str, region: str, expected: Lies | None) -> None:
    answer = lies(stated, region)
    assert (answer[0] if answer else None) is expected


def test_one_of_several_places_is_enough() -> None:
    assert lies("河北怀来", "宁夏贺兰山；河北怀来") == (Lies.INSIDE, 1.0)


def test_an_unknown_place_is_less_sure_than_another_province() -> None:
    unknown, known = lies("白云坡", "乌海"), lies("广西富川", "江西赣州")
    assert unknown is not None
    assert known is not None
    assert unknown[1] < known[1]
