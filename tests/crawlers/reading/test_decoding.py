"""Text from bytes, also when the page lies about its encoding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.reading.decoding import to_text

CHINESE = "宁夏枸杞五百克特级，产地中卫，全国包邮。" * 5
RUSSIAN = "Набор посуды из нержавеющей стали, шесть предметов, доставка по всей стране. " * 5
JAPANESE = "緑茶の詰め合わせセットです。送料無料でお届けします。" * 5
KOREAN = "국내산 녹차 선물 세트입니다. 전국 무료 배송. " * 5
TAIWAN = "特級烏龍茶禮盒，產地南投，全台免運費，現貨供應。" * 5


def page(text: str, said: str | None) -> str:
    return f"<html><head>{f'<meta charset={said}>' if said else ''}<title>{text}</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        (CHINESE, "utf-8", "utf-8"),
        (CHINESE, "utf-8", "gbk"),
        (CHINESE, "utf-8", None),
        (CHINESE, "gb18030", "gb2312"),
        (CHINESE, "gb18030", "utf-8"),
        (CHINESE, "gb18030", "iso-8859-1"),
        (CHINESE, "gb18030", None),
        (TAIWAN, "big5", "big5"),
        (JAPANESE, "shift_jis", "shift_jis"),
        (JAPANESE, "euc_jp", "euc-jp"),
        (JAPANESE, "iso2022_jp", "iso-2022-jp"),
        (KOREAN, "euc_kr", "euc-kr"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "cp1251", "utf-8"),
        ("Größe, Übergröße und Maß: schön für Füße. " * 3, "cp1252", "iso-8859-1"),
        ("Größe, Übergröße und Maß: schön für Füße. " * 3, "cp1252", None),
        (CHINESE, "utf-16", None),
        (CHINESE, "utf-8-sig", "gbk"),
    ],
)
def test_the_text_is_right_whatever_the_page_says(text: str, encoding: str, said: str | None) -> None:
    assert text in to_text(page(text, said).encode(encoding))


def test_the_header_counts_before_the_page() -> None:
    assert RUSSIAN in to_text(page(RUSSIAN, "koi8-r").encode("cp1251"), "text/html; charset=windows-1251")


def test_a_page_cut_in_the_middle_of_a_character_is_still_utf8() -> None:
    assert CHINESE[:90] in to_text(page(CHINESE, "utf-8").encode()[:-40])


def test_an_encoding_that_does_not_exist_is_not_believed() -> None:
    assert "plain" in to_text(b"<p>plain \xe4</p>", "text/html; charset=klingon")


@given(st.binary(max_size=400), st.none() | st.text(max_size=30))
def test_bytes_never_break_it(body: bytes, content_type: str | None) -> None:
    assert isinstance(to_text(body, content_type), str)
