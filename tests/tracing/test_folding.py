import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracing.folding import FEW, MAX_EXPANSION, MAX_TEXT, QUOTE_LENGTH, fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ＡＢＣ１２３", "abc123"),
        ("①②⑴❸⒋", "12134"),
        ("1️⃣", "1"),
        ("a\u200bb\u00adc\ufeffd", "abcd"),
        ("㎏", "kg"),
        ("➕V", "+v"),
        ("İstanbul", "istanbul"),
        ("电话：（０４７３）", "电话:(0473)"),
        ("ﷺ", "ﷺ"),  # would become eighteen characters
        ("", ""),
    ],
)
def test_folded(text: str, folded: str) -> None:
    assert fold(text).text == folded


@settings(deadline=None)
@given(st.text())
def test_every_character_knows_where_it_came_from(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) <= MAX_EXPANSION * len(text)
    for place, character in enumerate(folded.text):
        start, end = folded.span(place, place + 1)
        assert 0 <= start < end <= len(text)
        assert character in fold(text[start:end]).text


@settings(deadline=None)
@given(st.lists(st.sampled_from("①，：（）ａｂｃ１２❤️\u200b㎏中文 x9"), max_size=60))
def test_the_fast_way_and_the_long_way_give_the_same(characters: list[str]) -> None:
    text = "".join(characters)
    many = "".join(chr(0xFF21 + place) for place in range(FEW + 1))
    assert fold(text).text == fold(text + many).text[: len(fold(text).text)]


def test_reading_is_bounded() -> None:
    assert len(fold("微" * (MAX_TEXT + 5)).text) == MAX_TEXT


@settings(deadline=None)
@given(st.text(min_size=1), st.data())
def test_quotes_are_short_and_clean(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    if folded.text:
        start = data.draw(st.integers(0, len(folded.text) - 1))
        end = data.draw(st.integers(start + 1, len(folded.text)))
        quote = folded.quote(start, end, " [note]")
        assert len(quote) <= QUOTE_LENGTH
        assert quote.endswith(" [note]")
        assert not {"\n", "\x1b", "\u202e"} & set(quote)


def test_hidden_ranges_leave_the_text_and_are_starred_in_quotes() -> None:
    folded = fold("号１２３４５６７止").hiding([(1, 8)])
    assert folded.text == "号" + "\N{REPLACEMENT CHARACTER}" * 7 + "止"
    assert folded.quote(0, 1) == "号１２３４***止"
