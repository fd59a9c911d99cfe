"""Authorised sellers and rights out of force."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from casefiles.model import Listing, Right
from casefiles.parts import Seller
from matchers.context import Context
from matchers.standing import authorised, out_of_force

DAY = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("seller", "others", "known"),
    [
        (Seller(name="朔岚官方旗舰店"), {}, True),
        (Seller(name="朔岚 官方旗舰店"), {}, True),
        (Seller(id="S-77"), {}, True),
        (Seller(url="https://www.shop.example/s/77/"), {}, True),
        (Seller(name="x"), {"attributes": {"统一社会信用代码": "91150302MAXX00015D"}}, True),
        (Seller(name="朔岚官方旗舰店铺"), {}, False),
        (Seller(name="x"), {"attributes": {"店铺": "朔岚"}}, False),
        (None, {}, False),
    ],
)
def test_authorised(
    right: Callable[..., Right], listing: Callable[..., Listing], seller: Seller | None, others: dict[str, Any], known: bool
) -> None:
    mark = right(authorised_sellers=("朔岚官方旗舰店", "s-77", "http://shop.example/s/77", "91150302MAXX00015D", " "))
    signal = authorised(Context(mark, listing("Shuolan", seller=seller, **others), DAY, ()))
    assert (signal is not None) is known
    assert signal is None or not signal.supports


@pytest.mark.parametrize(
    ("valid", "silent"),
    [
        ({}, True),
        ({"valid_to": DAY}, True),
        ({"valid_to": date(2025, 12, 31)}, False),
        ({"valid_from": date(2026, 1, 2)}, False),
        ({"valid_from": DAY}, True),
    ],
)
def test_out_of_force(right: Callable[..., Right], listing: Callable[..., Listing], valid: dict[str, date], silent: bool) -> None:
    signal = out_of_force(Context(right(**valid), listing("Shuolan"), DAY, ()))
    assert (signal is None) is silent
    assert signal is None or not signal.supports
