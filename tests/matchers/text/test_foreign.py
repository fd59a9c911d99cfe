"""Latin names by their sound in other scripts. The marks are invented."""

from collections.abc import Callable

import pytest

from casefiles.model import Listing, Right
from matchers.text.folding import Folded
from matchers.text.foreign import MOST_RUNS, foreign_words, heard, romanised
from matchers.text.names import NAMES
from matchers.text.spelling import Spelling
from matchers.text.standings import spelling_of

MakeRight = Callable[..., Right]
MakeListing = Callable[..., Listing]

SAME = [
    ("Тарелон", "Tarelon"), ("Ταρέλον", "Tarelon"), ("タレロン", "Tarelon"), ("ﾀﾚﾛﾝ", "Tarelon"), ("타렐론", "Tarelon"),
    ("تاريلون", "Tarelon"), ("Морвента", "Morventa"), ("ドルベガ", "Dorbega"), ("ﾄﾞﾙﾍﾞｶﾞ", "Dorbega"), ("도르베가", "Dorbega"),
    ("دورفيجا", "Dorfija"), ("Φιλανδρα", "Philandra"), ("Шоквель", "Shokvel"), ("Мортал", "Morrhtal"), ("Кэлон", "Kalon"),
]  # fmt: skip
OTHER = [
    ("Тарелка", "Tarelon"), ("Ταβέρνα", "Tarelon"), ("タオル", "Tarelon"), ("타월", "Tarelon"), ("طاولة", "Tarelon"),
    ("Молоко", "Morventa"), ("ドア", "Dorvega"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "name"), SAME)
def test_a_name_is_heard_in_another_script(written: str, name: str, right: MakeRight, listing: MakeListing) -> None:
    title = f"2024 {written} 36"
    signal = NAMES.compare(right(name), listing(title))
    assert signal is not None
    assert (signal.found, signal.expected) == (written, name)
    assert spelling_of(written, name) is Spelling.TRANSCRIBED
    assert [each.found for each in NAMES.index([right(name)]).signals(listing(title))] == [written]


@pytest.mark.parametrize(("written", "name"), OTHER)
def test_another_word_of_that_script_is_not(written: str, name: str, right: MakeRight, listing: MakeListing) -> None:
    assert NAMES.compare(right(name), listing(f"2024 {written} 36")) is None


@pytest.mark.parametrize(
    ("written", "latin"),
    [("щука", "shchuka"), ("ψάρι", "psari"), ("シャツ", "shiyatsu"), ("한글", "hangeul"), ("ｶﾞﾑ", "gamu"), ("كتاب", "ktab")],
)
def test_letters_are_written_in_latin_ones_by_their_table(written: str, latin: str) -> None:
    assert romanised(written) == latin


def test_what_is_too_short_is_not_heard() -> None:
    assert heard("abi") == ""
    assert heard("tarelon") == heard("tareron") == "tln"


def test_a_part_of_a_word_is_no_word() -> None:
    assert foreign_words(Folded("xТарелон")) == []
    assert foreign_words(Folded("新品タレロン靴")) == [("tln", 2, 6)]


def test_a_text_of_foreign_words_is_read_as_far_as_the_bound() -> None:
    assert len(foreign_words(Folded("Тарелон " * 1_000))) == MOST_RUNS
