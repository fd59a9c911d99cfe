from collections import Counter

import pytest

from tracing.naming import commonest, company_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("企业名称：乌海市沙岸葡萄种植专业合作社", "乌海市沙岸葡萄种植专业合作社"),
        ("名 称 上海珂洛佩日化有限公司 类型 有限责任公司", "上海珂洛佩日化有限公司"),
        ("名称:杭州居好物（集团）有限公司\n法定代表人", "杭州居好物（集团）有限公司"),
        ("经营者名称：乌海市海勃湾区黄河岸边鲜果铺 ", "乌海市海勃湾区黄河岸边鲜果铺"),
        ("企业名称 乌海市沙岸葡萄种植专业合作社 统一社会信用代码 9315", "乌海市沙岸葡萄种植专业合作社"),
        ("企业名称乌海市沙岸葡萄种植专业合作社统一社会信用代码9315", "乌海市沙岸葡萄种植专业合作社"),
        ("企业名称 Ningbo Crossing Trading Co., Ltd. 统一社会信用代码 9133", "Ningbo Crossing Trading Co., Ltd."),
        ("企业名称 平度市齐鲁岗果品经营部 统一社会信用代码 9237", "平度市齐鲁岗果品经营部"),  # "经营" once ended the name
        ("企业名称 平度市齐鲁岗果品经营部 经营地址 山东省", "平度市齐鲁岗果品经营部"),
        ("企业名称 查询结果 企业名称 上海珂洛佩日化有限公司", "上海珂洛佩日化有限公司"),
        ("字号名称：义乌市山野岗户外用品商行（个体工商户）", "义乌市山野岗户外用品商行（个体工商户）"),
        ("商品名称：葡萄", None),
        ("企业名称", None),
        ("企业名称：" + "公" * 100_000, None),
    ],
)
def test_company_name(text: str, name: str | None) -> None:
    assert company_name(text) == name


def test_commonest() -> None:
    assert commonest([Counter({"乙": 2}), Counter({"甲": 1, "乙": 1})]) == "乙"
    assert commonest([Counter({"乙": 1, "甲": 1})]) == min("乙", "甲")
    assert commonest([Counter({"": 9, "甲": 1})]) == "甲"
    assert commonest([Counter()]) is None
