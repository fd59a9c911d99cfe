"""Folding: what becomes alike, and that every folded letter is found again in the original."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matchers.text.folding import MAX_TEXT, Folded, dressed, loosely
from matchers.text.upright import upright

ALIKE = [
    ("HUAWEI", "huawei", "case"),
    ("ＨＵＡＷＥＩ", "huawei", "full width"),
    ("hu\u0430w\u0435\u0456", "huawei", "Cyrillic look-alikes"),
    ("\u03b1pple", "apple", "Greek look-alike"),
    ("h\u200bu\u2060a\u00adw\ufeffei", "huawei", "invisible characters"),
    ("\u202ehuawei\u202c", "huawei", "bidi controls"),
    ("𝓱𝓾𝓪𝔀𝓮𝓲", "huawei", "mathematical script"),
    ("Ⓗⓤⓐⓦⓔⓘ", "huawei", "circled"),
    ("🅷🅄🄰🅆🄴🄸", "huawei", "boxed"),
    ("🇭🇺", "hu", "regional indicators"),
    ("ʜᴜᴀᴡᴇɪ", "huawei", "small capitals"),
    ("húãwęï", "huawei", "accents"),
    ("h\u0336u\u0336a\u0336", "hua", "struck through"),
    ("Øre", "ore", "stroke"),
    ("羅技", "罗技", "traditional"),
    ("広沢桜", "广泽樱", "Japanese"),
    ("ｶﾀｶﾅ", "カタカナ", "half-width kana"),
]


@pytest.mark.parametrize(("written", "folded", "trick"), ALIKE, ids=[trick for _, _, trick in ALIKE])
def test_tricks_fold_away(written: str, folded: str, trick: str) -> None:
    assert Folded(written).letters == Folded(folded).letters


def test_words_are_parted_by_anything_that_is_no_letter() -> None:
    folded = Folded("新款 hua·wei, P60！")
    assert folded.letters == "新款huaweip60"
    assert [folded.parting(at) for at in (2, 5, 8)] == [" ", "\t", "  "]
    assert folded.starts == [0, 2, 5, 8, 11]


def test_an_invisible_character_parts_nothing() -> None:
    assert Folded("hua\u200bwei").starts == [0, 6]


@pytest.mark.parametrize(("text", "at", "edge"), [("abc", 1, False), ("ab华", 2, True), ("a1", 1, True), ("华为", 1, True)])
def test_edges_of_words(text: str, at: int, edge: bool) -> None:
    assert Folded(text).edge(at) is edge


@given(st.text(st.sampled_from("aB1 华カ.é\u0e01"), max_size=30))
def test_edges_are_listed_as_asked(text: str) -> None:
    folded = Folded(text)
    assert folded.edges == [at for at in range(len(folded.letters) + 1) if folded.letters and folded.edge(at)]


def test_span_takes_hidden_characters_and_marks_with_it() -> None:
    source = "正品h\u200bue\u0301 x"
    folded = Folded(source)
    assert folded.letters == "正品huex"
    assert source[slice(*folded.span(2, 5))] == "h\u200bue\u0301"


@pytest.mark.parametrize(
    ("written", "loose"), [("C0nv3rs3", "converse"), ("@pp1e", "apple"), ("$ony", "sony"), ("№5 16gb", None), ("hello", None)]
)
def test_digits_and_signs_may_be_letters(written: str, loose: str | None) -> None:
    view = loosely(Folded(written))
    if loose is None:
        assert view is None or "hello" not in view.letters
    else:
        assert view is not None
        assert view.letters == loose.replace("i", "l")


def test_dress_is_what_an_honest_writer_changes() -> None:
    assert dressed("ＨＵＡ wei") == dressed("Huawei")
    assert dressed("hu\u0430wei") != dressed("huawei")
    assert dressed("hua\u200bwei") != dressed("huawei")


LETTERS = st.text(st.sampled_from("aZé́华ｶ\u200b .*-1ﬁ😀\u0430ßŒ\u0336羅한ไ"), max_size=40)


@given(LETTERS | st.text(max_size=40))
def test_every_letter_is_found_again(text: str) -> None:
    """Letter by letter, but that whether a letter is upside down its word tells."""
    folded = Folded(text)
    assert folded.letters == "".join(folded.spaced.split())
    for at in range(len(folded.letters)):
        first, after = folded.span(at, at + 1)
        assert 0 <= first < after <= len(text)
        assert folded.letters[at] in Folded(upright(text)[first:after]).letters


@given(LETTERS | st.text(max_size=40))
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    once = Folded(text).letters
    assert Folded(once).letters == once


@given(LETTERS, LETTERS)
def test_folding_goes_character_by_character(one: str, other: str) -> None:
    assert Folded(one + other).letters == Folded(one).letters + Folded(other).letters


@given(LETTERS, st.integers(0, 40), st.integers(1, 40))
def test_a_span_folds_to_its_letters(text: str, start: int, size: int) -> None:
    folded = Folded(text)
    if start + size <= len(folded.letters):
        first, after = folded.span(start, start + size)
        assert folded.letters[start : start + size] in Folded(text[first:after]).letters


@pytest.mark.parametrize("text", ["a" + "\u0301" * 100_000 + "b", "华" * 10_000_000, "\u200b" * 10_000_000, "a " * 5_000_000])
def test_hostile_lengths_take_linear_time(text: str) -> None:
    began = time.process_time()
    folded = Folded(text)
    if folded.letters:
        folded.span(0, len(folded.letters))
    assert len(folded.stretches) <= len(folded.letters)
    assert len(folded.source) <= MAX_TEXT
    assert time.process_time() - began < 2
