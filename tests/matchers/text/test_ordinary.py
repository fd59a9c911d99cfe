"""Which names are ordinary words."""

import pytest

from matchers.text.ordinary import known_word, ordinary


@pytest.mark.parametrize("word", ["apple", "supreme", "coach", "orange", "苹果", "小米", "凤凰", "a", "华", "361", "3m", "v8"])
def test_ordinary(word: str) -> None:
    assert ordinary(word)


@pytest.mark.parametrize("name", ["shuolan", "huawei", "adidas", "华为", "阿迪达斯", "珂洛佩", "applewood9", "hp"])
def test_names_of_their_own(name: str) -> None:
    assert not ordinary(name)


@pytest.mark.parametrize(("word", "known"), [("cannon", True), ("canyon", True), ("couches", True), ("shuolam", False)])
def test_known_words_are_no_misspellings(word: str, known: bool) -> None:
    assert known_word(word) is known
