"""Text made to cost time is answered in bounded time, in names and in listings alike."""

import time
from collections.abc import Callable
from datetime import date

import pytest

from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from matchers.screening import Screening
from matchers.text.folding import Folded
from matchers.text.long_names import MOST_LOOKED_AT
from matchers.text.misspelling import LONGEST, by_pieces, by_words, slack
from matchers.text.names import NAMES
from matchers.text.pairs import LOST, lost, pairs_in
from matchers.text.rows import Row
from matchers.text.spelling import Name

MakeListing = Callable[..., Listing]

PAYLOADS = tuple(
    f"{quote}><{tag} {event}=javascript:alert({number})>{{{{{number}*{number}}}}}"
    for quote in ("'", '"', "`")
    for tag in ("svg", "img src=x", "body", "iframe", "math", "object", "video", "details open")
    for event in ("onload", "onerror", "onfocus", "onmouseover", "ontoggle")
    for number in (1, 7)
)
"""Injections that differ in a few letters only, written for this test."""


def seconds(rights: list[Right], listings: list[Listing]) -> float:
    index = NAMES.index(rights)
    began = time.process_time()
    for listing in listings:
        list(index.signals(listing))
    return time.process_time() - began


def test_listings_made_of_names_that_are_nearly_the_same_cost_little_more_than_one(listing: MakeListing) -> None:
    """Every listing is near to every right: the work a listing is bounded by the names that really stand in it."""
    rights = [Right(id=str(nth), kind=RightKind.TRADEMARK, name=text) for nth, text in enumerate(PAYLOADS)]
    few = [listing(text) for text in PAYLOADS[:20]]
    assert seconds(rights, few) < 40 * max(seconds(rights[:12], few), 0.02)


@pytest.mark.parametrize(
    "title", ["a*" * 20_000, "a1" * 20_000, "a " * 20_000, "华*" * 20_000, "\u0301" * 100_000, "[a" * 20_000]
)
def test_a_title_as_long_as_a_book_is_read_in_linear_time(title: str, listing: MakeListing) -> None:
    names = ("aaaaaaaaaaaaaaaaaaaaaaaa", "a*a", "a1a1a1a1", "华华华", "ab ab ab ab ab ab ab")
    rights = [Right(id=name, kind=RightKind.TRADEMARK, name=name) for name in names]
    half, whole = (seconds(rights, [listing(title[:size])]) for size in (len(title) // 2, len(title)))
    assert whole < 4 * max(half, 0.05)


def test_a_sentence_is_no_name_that_is_looked_for_misspelt() -> None:
    sentence = Name("abcdefgh " * 20)
    assert len(sentence.letters) > LONGEST
    assert not by_pieces(sentence)
    assert not by_words(sentence)
    assert slack(Name("abcdefghij" * 6)) <= 4


def test_many_alike_names_are_still_found_as_they_are_registered(listing: MakeListing) -> None:
    names = [f"Quorvandel Lumetrix Sopharine {chr(97 + nth // 26)}{chr(97 + nth % 26)}" for nth in range(MOST_LOOKED_AT + 100)]
    rights = [Right(id=name, kind=RightKind.TRADEMARK, name=name) for name in names]
    found = {signal.right_id for signal in NAMES.index(rights).signals(listing(f"new {names[-1]} lamp"))}
    assert names[-1] in found


def test_pairs_that_an_edit_takes_are_counted() -> None:
    name = "quorvandel"
    windows = ("quorvandl", "quorvandeel", "quorvandxl", "qourvandel")
    pairs = pairs_in(Row([name, *windows, "", "a", Folded("朔岚").letters]), 8)
    assert (lost(pairs[:1], pairs[1:5]) <= LOST).all()
    assert not pairs[5:7].any()
    assert pairs[7].any()


def test_screening_hears_hostile_rights_against_hostile_listings(listing: MakeListing) -> None:
    rights = [Right(id=str(nth), kind=RightKind.TRADEMARK, name=text) for nth, text in enumerate(PAYLOADS)]
    screening = Screening(rights, day=date(2026, 1, 1))
    assert any(finding.right_id == "0" for finding in screening.findings(listing(PAYLOADS[0])))
