"""What an owner is shown of the spellings that are watched."""

from collections.abc import Callable

from casefiles.model import Listing, Right
from matchers.text.names import NAMES
from matchers.text.spelling import Spelling
from matchers.text.watched import watched_spellings

MakeRight = Callable[..., Right]


def test_every_example_shown_is_found(right: MakeRight) -> None:
    own = right("珂洛佩", "Kolopen")
    shown = watched_spellings(own)
    assert {each.name for each in shown} == {"珂洛佩", "Kolopen"}
    missed = [
        (each.way.en, example)
        for each in shown
        for example in each.examples
        if NAMES.compare(own, Listing(url="u", title=f"{example}")) is None
    ]
    assert missed == []


def test_what_is_left_out_is_not_shown_and_every_way_says_how_it_is_left_out(right: MakeRight) -> None:
    own = right("珂洛佩")
    every = {each.spelling for each in watched_spellings(own) if each.spelling}
    assert {Spelling.NEARLY_SOUND_ALIKE, Spelling.SOUND_ALIKE} <= every
    left = watched_spellings(own, frozenset(every))
    assert [each.spelling for each in left] == [None, None]


def test_both_languages_say_each_way(right: MakeRight) -> None:
    assert all(each.way.en and each.way.zh for each in watched_spellings(right("珂洛佩", "Kolopen")))


def test_an_owners_patterns_are_shown(right: MakeRight) -> None:
    assert watched_spellings(right("珂洛佩", patterns=("珂.洛.佩", "kll?p")))[-1].examples == ("珂.洛.佩", "kll?p")
