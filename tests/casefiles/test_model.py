"""What the nouns can say of themselves."""

from datetime import date
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles import model
from casefiles.model import Finding, Listing, Right, content_id, seller_key
from casefiles.parts import RightKind, Seller

NOUNS = ["Right", "Capture", "Listing", "Picture", "Signal", "Finding", "Decision", "Source", "Alert"]


def right(**fields: object) -> Right:
    return Right(id="r", kind=RightKind.TRADEMARK, name="HERA", **fields)  # type: ignore[arg-type]  # each case names its own


def test_the_nouns_are_the_nine_of_the_docstring_and_frozen() -> None:
    assert (model.__doc__ or "").split(":")[1].split(".")[0].replace("\n", " ").split(", ") == [f" {NOUNS[0]}", *NOUNS[1:]]
    for name in NOUNS:
        noun = getattr(model, name)
        assert noun.__dataclass_params__.frozen
        assert get_type_hints(noun)


@given(st.lists(st.text(st.characters(exclude_categories=()))))
def test_content_id_is_the_same_for_the_same_and_sixteen_hex_digits(parts: list[str]) -> None:
    made = content_id(*parts)
    assert made == content_id(*parts)
    assert len(made) == 16
    assert int(made, 16) >= 0


def test_content_id_depends_on_order_and_on_where_parts_end() -> None:
    assert len({content_id("a", "b"), content_id("b", "a"), content_id("ab"), content_id("a", "b", "")}) == 4


def test_ids_follow_from_what_makes_a_noun_what_it_is() -> None:
    assert Listing(url="u", title="one").id == Listing(url="u", title="other").id != Listing(url="v", title="one").id
    one = Finding(right_id="r", listing_url="u", risk=0.9, signals=())
    assert one.id == Finding(right_id="r", listing_url="u", risk=0.1, signals=()).id
    assert one.id not in (Finding(right_id="u", listing_url="r", risk=0.9, signals=()).id, Listing(url="u", title="one").id)


def test_names_are_without_repeats_and_the_name_is_first() -> None:
    assert right(variants=("赫拉", "HERA", "赫拉")).names == ("HERA", "赫拉")


@pytest.mark.parametrize(
    ("fields", "days"),
    [
        ({}, "before first last after"),
        ({"valid_from": date(2026, 1, 2)}, "first last after"),
        ({"valid_to": date(2026, 1, 5)}, "before first last"),
        ({"valid_from": date(2026, 1, 2), "valid_to": date(2026, 1, 5)}, "first last"),
    ],
)
def test_right_is_in_force_from_its_first_day_to_its_last(fields: dict[str, date], days: str) -> None:
    calendar = {"before": date(2026, 1, 1), "first": date(2026, 1, 2), "last": date(2026, 1, 5), "after": date(2026, 1, 6)}
    assert [name for name, day in calendar.items() if right(**fields).in_force(day)] == days.split()


@pytest.mark.parametrize(
    ("seller", "key"),
    [
        (Seller(name="n", id="i", url="u"), "m|i"),
        (Seller(name="n", url="u"), "m|u"),
        (Seller(name="n"), "m|n"),
    ],
)
def test_seller_is_known_by_id_then_url_then_name(seller: Seller, key: str) -> None:
    assert seller_key("m", seller) == key
    assert seller_key(None, seller) == key[1:]
