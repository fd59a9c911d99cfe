import pytest

from casefiles.parts import Identifier, IdentifierKind
from tests.tracing.made import offer, page
from tracing import tie_sentence, trace
from tracing.kinds import NAMES, ORDER
from tracing.wording import named


def test_a_tie_is_said_in_full_in_both_languages() -> None:
    (source,) = trace([offer("a", text="电话13800138000"), offer("b", text="电话13800138000")], [], [])
    said = tie_sentence(source.ties[0])
    assert said.en == (
        "Both shops show the phone number 13800138000: one on https://market.example/item/a-1, "
        "the other on https://market.example/item/b-1 (strength 90%)."
    )
    assert said.zh == (
        "两家店铺使用同一电话号码 13800138000：一处见 https://market.example/item/a-1 ，"
        "另一处见 https://market.example/item/b-1 （关联强度90%）。"
    )


def test_what_speaks_against_it_is_said_too() -> None:
    codes = ["91110000600037341L", "91150302MAXX00015D"]
    pages = [page(f"/shop/{shop}", f"{code} 电话13800138000") for shop, code in zip("ab", codes, strict=True)]
    (source,) = trace([offer("a"), offer("b")], pages, [])
    said = tie_sentence(source.ties[0])
    assert f"their credit codes differ ({codes[0]} and {codes[1]})" in said.en
    assert f"统一社会信用代码不同（{codes[0]}、{codes[1]}）" in said.zh
    assert "45%" in said.en


@pytest.mark.parametrize("kind", IdentifierKind)
def test_every_kind_has_a_name_and_a_place(kind: IdentifierKind) -> None:
    assert NAMES[kind].en
    assert NAMES[kind].zh
    assert kind in ORDER


def test_a_qq_group_is_called_one() -> None:
    group = Identifier(kind=IdentifierKind.QQ, value="G123456789", seen_at="https://shop.example/", quote="QQ群123456789")
    assert named(group).en == "QQ group 123456789"
    assert named(group).zh == "QQ群 123456789"
