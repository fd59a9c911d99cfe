import pytest

from casefiles.parts import IdentifierKind
from tests.tracing.made import values

PLAIN = [
    ("邮箱：sales@putao.example", "sales@putao.example"),
    ("Sales.Team+cn@Putao.Example", "sales.team+cn@putao.example"),
    ("邮箱sales@putao.example欢迎来信", "sales@putao.example"),
    ("<sales@putao.example>", "sales@putao.example"),
    ("Mail sales@putao.example.", "sales@putao.example"),
    ("a@b.co.uk", "a@b.co.uk"),
    ("ｓａｌｅｓ＠ｐｕｔａｏ．ｅｘａｍｐｌｅ", "sales@putao.example"),
    ("info@乌海葡萄.中国联系我们", "info@xn--bjqt37e3opvka.xn--fiqs8s"),
    ("info@münchen.de", "info@xn--mnchen-3ya.de"),
    ("mailto:first_last@sub.shop.example", "first_last@sub.shop.example"),
]

DISGUISED = [
    ("sales（at）putao.example", "sales@putao.example"),
    ("sales[at]putao.example", "sales@putao.example"),
    ("邮箱 wuhaiputao#163.com", "wuhaiputao@163.com"),
    ("wuhaiputao at 163 dot com", "wuhaiputao@163.com"),
    ("wuhaiputao 艾特 126 点 com", "wuhaiputao@126.com"),
    ("wuhaiputao@qq。com", "wuhaiputao@qq.com"),
    ("wuhaiputao @ foxmail . com", "wuhaiputao@foxmail.com"),
    ("putao(at)yahoo(dot)com(dot)cn", "putao@yahoo.com.cn"),
    ("putao@vip.163.com", "putao@vip.163.com"),
]

LOOKALIKES = [
    "logo@2x.png",
    "react@18.2.0",
    "@putao",
    "user@localhost",
    "look at 163 houses",
    "C#163.com",
    "#163.com",
    "price @ 5.00 each",
    "a..b@putao.example",
    "ab.@putao.example",
    "sales@-.example",
    "sales@putao",
    "meet at live concert",
]


@pytest.mark.parametrize(("text", "value"), PLAIN + DISGUISED)
def test_found(text: str, value: str) -> None:
    assert values(text, IdentifierKind.EMAIL) == [value]


@pytest.mark.parametrize("text", LOOKALIKES)
def test_not_found(text: str) -> None:
    assert values(text, IdentifierKind.EMAIL) == []


def test_a_qq_mailbox_tells_the_qq_number() -> None:
    assert values("邮箱 12345678@qq.com", IdentifierKind.QQ) == ["12345678"]
    assert values("邮箱 12345678@163.com", IdentifierKind.QQ) == []
    assert values("邮箱 wuhai@qq.com", IdentifierKind.QQ) == []
