import pytest

from tests.tracing.made import PAGE
from tracing import clues
from tracing.identifiers.national_ids import spans

NUMBER = "11010519491231002X"  # the example that GB 11643-1999 prints


@pytest.mark.parametrize(
    "text",
    [
        f"法人 {NUMBER} 电话13800138000",
        f"法人{NUMBER.lower()}电话13800138000",
        "法人 １１０１０５１９４９１２３１００２Ｘ 电话13800138000",
        "法人 110105 19491231 002X 电话13800138000",
        f"电话13800138000 {NUMBER}",
        "身份证号：110105194912310021 电话13800138000",  # wrong check, but named
        "身份证 110105491231002 电话13800138000",  # the form of before 1999
    ],
)
def test_masked_in_quotes_and_never_returned(text: str) -> None:
    found = clues(text, PAGE)
    assert [identifier.value for identifier in found] == ["13800138000"]
    quote = found[0].quote
    assert "13800138000" in quote
    assert "*" * 11 in quote
    assert "1231" not in quote
    assert "１２３１" not in quote


@pytest.mark.parametrize(
    "text",
    [
        "订单 110105194912310021",
        "订单 202405011234567890",
        "6951181105326",
        f"{NUMBER}1",
        f"9{NUMBER}",
        "91110000600037341L",
    ],
)
def test_order_numbers_stay_legible(text: str) -> None:
    assert list(spans(text.lower())) == []


def test_masked_where_the_quote_cuts_it() -> None:
    text = "电话13800138000" + "。" * 45 + NUMBER
    (found,) = clues(text, PAGE)
    assert "1231" not in found.quote
    assert len(found.quote) <= 120


def test_a_number_before_does_not_hide_it() -> None:
    assert list(spans(f"138 {NUMBER.lower()}")) == [(4, 22)]
