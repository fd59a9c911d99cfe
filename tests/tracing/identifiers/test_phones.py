import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefiles.parts import IdentifierKind
from tests.tracing.made import values

MOBILE = "13800138000"

PLAIN = [
    "13800138000",
    "电话：13800138000",
    "手机13800138000微信同号",
    "联系人张先生13800138000",
    "tel13800138000",
    "Tel: 138 0013 8000",
    "138-0013-8000",
    "138 0013 8000",
    "138.0013.8000",
    "电话 1380 0138 000",
    "咨询热线（138）0013-8000",
    "+8613800138000",
    "+86 138 0013 8000",
    "+86-138-0013-8000",
    "0086-13800138000",
    "86-13800138000",
    "订单问题请致电13800138000",
    "批发13800138000/包邮",
    "电话0473-2012345/13800138000",
]

DISGUISED = [
    "１３８００１３８０００",
    "1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣",
    "①③⑧⓪⓪①③⑧⓪⓪⓪",
    "⑴⑶⑻00⑴⑶⑻000",
    "❶❸❽00❶❸❽000",
    "𝟭𝟯𝟴𝟬𝟬𝟭𝟯𝟴𝟬𝟬𝟬",
    "1\u200b3\u200b8\u200b0\u200b0\u200b1\u200b3\u200b8\u200b0\u200b0\u200b0",
    "一三八零零一三八零零零",
    "幺三八洞洞幺三八洞洞洞",
    "壹叁捌〇〇壹叁捌〇〇〇",
    "138零零13八000",
    "1 3 8 0 0 1 3 8 0 0 0",
    "1-3-8-0-0-1-3-8-0-0-0",
    "电话 l38OO138OOO",
    "联系我 I38 OOI3 8OOO",
    "手机 138~0013~8000",
    "手机 138，0013，8000",
]

OTHER_NUMBERS = [
    ("电话 0473-2012345", "04732012345"),
    ("电话：(0473)2012345", "04732012345"),
    ("客服 010-88886666", "01088886666"),
    ("+86-473-2012345", "04732012345"),
    ("客服热线 400-812-3123", "4008123123"),
    ("热线：4008123123", "4008123123"),
    ("Phone +44 20 7946 0958", "00442079460958"),
    ("Call us +1 (212) 555-2368 24h", "0012125552368"),
]

LOOKALIKES = [
    "订单号13800138000",
    "订单编号：13800138000",
    "SKU 13800138000",
    "SKU-13800138000",
    "货号:13800138000",
    "Item no. 13800138000",
    "QQ:13800138000",
    "批号 13800138000",
    "¥13800138000",
    "0.13800138000",
    "13800138000.5",
    "https://market.example/item/13800138000.html",
    "https://market.example/?id=13800138000",
    "AB13800138000",
    "213800138000",
    "138001380001",
    "12800138000",  # no such prefix
    "尺码 130 140 150 16",
    "尺码 150 160 170 18",
    "155/80/160/84/1",
    "2024-05-01 12:30",
    "版本 1.3.8.0.0.1.3.8",
    "6951181105326",
    "18.5 x 36.0 x 90.0 cm",
    "3M 1860 N95 1870",
    "0473-2012345",  # nothing says that it is a telephone
    "4008123123",
    "400-812-3123件",
    "Shop by Phone - Call 1-800-284-8155. Mon - Sat",  # of a real shop; 180 is a prefix in China too
    "Tel 1 (380) 555-0123",
    "规格 400 800 1200",
    "一五一十三六九",
    "三八妇女节一三五七九",
    "hello world lollipop",
    "+1 000 000 0000",
    "1+13800",
]


@pytest.mark.parametrize("text", PLAIN + DISGUISED)
def test_mobile(text: str) -> None:
    assert values(text, IdentifierKind.PHONE)[-1:] == [MOBILE]


@pytest.mark.parametrize(("text", "value"), OTHER_NUMBERS)
def test_landline_service_and_foreign(text: str, value: str) -> None:
    assert values(text, IdentifierKind.PHONE) == [value]


@pytest.mark.parametrize("text", LOOKALIKES)
def test_not_a_phone(text: str) -> None:
    assert values(text, IdentifierKind.PHONE) == []


@pytest.mark.parametrize("text", ["电话13800138000、13900139000", "13800138000,13900139000", "13800138000 / 13900139000"])
def test_two_beside_each_other(text: str) -> None:
    assert values(text, IdentifierKind.PHONE) == [MOBILE, "13900139000"]


WORDS = ["零〇○洞0０", "一壹幺1１①", "二贰两2②", "三叁3③", "四肆4", "五伍5", "六陆6", "七柒拐7", "八捌8", "九玖9❾"]


@settings(deadline=None)
@given(st.data(), st.integers(0, 10**8 - 1))
def test_however_each_digit_is_spelled(data: st.DataObject, rest: int) -> None:
    number = f"138{rest:08}"
    spelled = "".join(data.draw(st.sampled_from(WORDS[int(digit)])) for digit in number)
    assert values(f"手机{spelled}", IdentifierKind.PHONE) == [number]
