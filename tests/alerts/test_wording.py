from string import Formatter

import pytest

from alerts.wording import DISMISSALS, KINDS, REASONS, WORDS, say
from casefiles.parts import Bilingual, DismissalReason, News, RightKind

EVERY = [*WORDS.values(), *KINDS.values(), *DISMISSALS.values()]


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("words", EVERY, ids=[words.en[:30] for words in EVERY])
def test_both_languages_are_there_and_have_the_same_blanks(words: Bilingual) -> None:
    assert words.en
    assert words.zh
    assert blanks(words.en) == blanks(words.zh)


def test_chinese_is_chinese() -> None:
    for words in EVERY:
        assert words.en in (", ", ": ", " ({is_})") or any("\u4e00" <= letter <= "\u9fff" for letter in words.zh), words.zh


def test_nothing_that_can_be_said_lacks_words() -> None:
    assert set(KINDS) == set(RightKind)
    assert set(DISMISSALS) == set(DismissalReason)
    assert set(REASONS) == set(News) - {News.CORRECTION}
    assert {news.value for news in News} | set(REASONS.values()) <= set(WORDS)


def test_blanks_are_filled() -> None:
    assert say("more", "zh-CN", count=3) == "……另有 3 条。查看全部："
    assert say("more", "en", count=3) == "… and 3 more. All of them:"
