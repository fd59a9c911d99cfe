import pytest

from casefiles.parts import IdentifierKind
from tests.tracing.made import values

PLAIN = [
    ("微信：wuhaiputao", "wuhaiputao"),
    ("微信号 wuhai_putao", "wuhai_putao"),
    ("微信wuhai2024", "wuhai2024"),
    ("WeChat: wuhai-putao1", "wuhai-putao1"),
    ("WeChat ID: WuHai2024", "wuhai2024"),
    ("微信公众号：wuhaiputao", "wuhaiputao"),
    ("微信/QQ：wuhai2024", "wuhai2024"),
    ("微信:wxid_a1b2c3d4e5", "wxid_a1b2c3d4e5"),
    ("微信：peideduo Email: shop@putao.example", "peideduo"),
    ("客服微信号是wuhaiputao", "wuhaiputao"),
]

DISGUISED = [
    ("微❤️：wuhai2024", "wuhai2024"),
    ("微❤号 wuhai2024", "wuhai2024"),
    ("V信：wuhai2024", "wuhai2024"),
    ("加V：wuhai2024", "wuhai2024"),
    ("➕V wuhai2024", "wuhai2024"),
    ("加薇 wuhai2024", "wuhai2024"),
    ("薇信 wuhai2024", "wuhai2024"),
    ("威信：shanye_8866", "shanye_8866"),
    ("vx:wuhaiputao", "wuhaiputao"),
    ("ＶＸ：ｗｕｈａｉ２０２４", "wuhai2024"),
    ("wx号wuhai2024", "wuhai2024"),
    ("加卫星 wuhai2024", "wuhai2024"),
    ("绿泡泡：wuhai2024", "wuhai2024"),
    ("weixin：wuhai2024", "wuhai2024"),
]

MOBILES = [
    "微信：13800138000",
    "微信号138-0013-8000",
    "vx13800138000",
    "电话13800138000（微信同号）",
    "13800138000 微信同号",
    "13800138000同微信",
    "13800138000（微信）",
    "手机/微信：13800138000",
    "138零零138000 V同号",
]

LOOKALIKES = [
    "版本 v12345678",
    "VX Monitor24",
    "WX-2000 pump",
    "wxPython4",
    "微信支付 alipay",
    "微信扫码付款",
    "WeChat Pay accepted",
    "WeChat sharing sticker",
    "WeChat: available daily",
    "WeChat: available",
    "在行业里有威信 abcdefg",
    "微信：abc12",  # too short
    "微信：abcdefghijklmnopqrstuvw1",  # too long
    "微信：1abcdefg",
    "微信：wuhai@putao.example",
    "蔷薇 rosebush1",
    "卫星:Hotbird13E",
    "5+V12345678",
    "avx: abc12345",
    "电话13800138000",
]


@pytest.mark.parametrize(("text", "value"), PLAIN + DISGUISED)
def test_name(text: str, value: str) -> None:
    assert values(text, IdentifierKind.WECHAT) == [value]


@pytest.mark.parametrize("text", MOBILES)
def test_mobile_number_for_a_name(text: str) -> None:
    assert values(text, IdentifierKind.WECHAT) == ["13800138000"]
    assert values(text, IdentifierKind.PHONE) == ["13800138000"]


@pytest.mark.parametrize("text", LOOKALIKES)
def test_not_a_name(text: str) -> None:
    assert values(text, IdentifierKind.WECHAT) == []
