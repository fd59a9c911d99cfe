"""Nouns as JSON and back; what does not fit is said by field and loses nothing else."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.errors import BadInput, BadRow
from casefiles.model import Alert, Capture, Decision, Finding, Listing, Picture, Right, Signal, Source
from casefiles.parts import Bilingual, Place, Seller, Subscription
from casefiles.records import MAX_LINE, finding_line, from_json, read_lines, signal_record, to_json

NOUNS = (Right, Capture, Listing, Picture, Signal, Finding, Decision, Source, Alert, Subscription)
PLAIN: dict[object, st.SearchStrategy[Any]] = {
    str: st.text(max_size=8),
    bytes: st.binary(max_size=8),
    int: st.integers(-(2**53), 2**53),
    float: st.floats(0, 1),
    bool: st.booleans(),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False, places=2),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)),
    type(None): st.none(),
}


def values(of: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that nouns have in their fields."""
    inner = [values(each) for each in get_args(of) if each is not Ellipsis]
    if of in PLAIN:
        return PLAIN[of]
    if get_origin(of) is Mapping:
        return st.dictionaries(*inner, max_size=2)
    if get_origin(of) is tuple:
        many = Ellipsis in get_args(of)
        return st.lists(inner[0], max_size=2).map(tuple) if many else st.tuples(*inner)
    if isinstance(of, type) and issubclass(of, Enum):
        return st.sampled_from(of)
    if isinstance(of, type) and is_dataclass(of):
        hints = get_type_hints(of)
        return st.builds(of, **{each.name: values(hints[each.name]) for each in fields(of)})
    return st.one_of(inner)


@given(st.one_of(*map(values, NOUNS)))
def test_every_noun_comes_back_as_it_was(noun: object) -> None:
    line = to_json(noun)
    assert "\n" not in line
    assert from_json(type(noun), line) == noun
    assert from_json(type(noun), line.encode()) == noun


def test_fields_at_their_default_are_left_out() -> None:
    assert json.loads(to_json(Listing(url="u", title="t"))) == {"url": "u", "title": "t"}


def test_decimals_are_strings_times_iso_bytes_base64() -> None:
    listing = Listing(url="u", title="t", price=Decimal("10.00"), seen_at=datetime(2026, 3, 1, 2, tzinfo=UTC))
    assert json.loads(to_json(listing)) == {"url": "u", "title": "t", "price": "10.00", "seen_at": "2026-03-01T02:00:00Z"}
    assert json.loads(to_json(Picture(thumbnail=b"\xff\xd8"))) == {"thumbnail": "_9g="}


@given(st.text(st.characters(exclude_categories=()), min_size=1))
def test_lone_surrogates_become_replacement_characters_one_for_one(title: str) -> None:
    kept = from_json(Listing, to_json(Listing(url="u", title=title, seller=Seller(name=title)))).title
    assert len(kept) == len(title)
    assert all(
        one == other or ("\ud800" <= one <= "\udfff" and other == "\ufffd") for one, other in zip(title, kept, strict=True)
    )


def test_unknown_keys_are_passed_over() -> None:
    assert from_json(Listing, '{"url": "u", "title": "t", "colour": "red"}') == Listing(url="u", title="t")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"url": "u"}', "title: Field required"),
        ('{"url": "u", "title": 7}', "title: Input should be a valid string"),
        ('{"url": "u", "title": "t", "price": "cheap"}', "price: "),
        ('{"url": "u", "title": "t", "pictures": [{"width": "wide"}]}', "pictures.0.width: "),
        ("[]", "Input should be"),
        ("{", "Invalid JSON"),
        ("", "Invalid JSON"),
        ("[" * 100_000, "Invalid JSON"),
    ],
)
def test_what_does_not_fit_is_said_by_field(line: str, said: str) -> None:
    with pytest.raises(BadInput) as refused:
        from_json(Listing, line)
    assert str(refused.value).startswith(said)


class TestLines:
    def test_bad_lines_are_named_and_the_others_read(self) -> None:
        lines = ['{"url": "a", "title": "t"}\n', "\n", "no json\n", '{"url": "b"}\n', '{"url": "c", "title": "t"}']
        good_a, not_json, no_title, good_c = read_lines(Listing, lines, "l.jsonl")
        assert (good_a, good_c) == (Listing(url="a", title="t"), Listing(url="c", title="t"))
        assert isinstance(not_json, BadRow)
        assert isinstance(no_title, BadRow)
        assert (not_json.file, not_json.row, not_json.field) == ("l.jsonl", 3, None)
        assert (no_title.row, no_title.field) == (4, "title")
        assert str(no_title).startswith("l.jsonl, row 4, field title: Field required; ")

    def test_line_that_is_too_long_is_refused_unread(self) -> None:
        long, good = read_lines(
            Listing, ['{"url": "' + "x" * MAX_LINE + '", "title": ""}', '{"url": "a", "title": "t"}'], "l.jsonl"
        )
        assert isinstance(long, BadRow)
        assert "16,777," in long.wrong
        assert good == Listing(url="a", title="t")

    def test_numbers_go_on_from_the_first(self) -> None:
        (bad,) = read_lines(Listing, ["{}"], "l.jsonl", first=7)
        assert isinstance(bad, BadRow)
        assert bad.row == 7


def signal(place: Place) -> Signal:
    return Signal(
        right_id="r",
        listing_url="u",
        matcher="text.names",
        version=1,
        supports=False,
        strength=0.123456,
        sentence=Bilingual(en="For use with it.", zh="适用于它。"),
        found="适用于HERA",
        expected="HERA",
        place=place,
    )


def test_signal_says_for_or_against_in_both_languages_and_where() -> None:
    assert signal_record(signal(Place(field="title", start=0, end=7))) == {
        "matcher": "text.names",
        "version": 1,
        "for": False,
        "strength": 0.1235,
        "log_odds": 0.0,
        "sentence": "For use with it.",
        "sentence_zh": "适用于它。",
        "found": "适用于HERA",
        "expected": "HERA",
        "place": {"field": "title", "start": 0, "end": 7},
    }
    assert signal_record(signal(Place(field="pictures.0")))["place"] == {"field": "pictures.0"}


def test_finding_line_stands_on_its_own() -> None:
    finding = Finding(right_id="r", listing_url="u", risk=1 / 3, signals=(signal(Place(field="title")),))
    line = finding_line(finding)
    assert "\n" not in line
    assert "适用于" in line
    record = json.loads(line)
    assert (record["id"], record["listing_url"], record["right_id"], record["risk"]) == (finding.id, "u", "r", 0.3333)
    assert (record["level"], record["harm"]) == ("medium", "purse")
    assert len(record["signals"]) == 1
