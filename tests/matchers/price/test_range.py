"""Prices far below the ordinary range."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from casefiles.model import Listing, Right
from matchers.context import Context
from matchers.price.range import far_below


@pytest.mark.parametrize(
    ("price", "currency", "speaks"),
    [
        ("59", "CNY", True),
        ("348", "CNY", True),
        ("349", "CNY", False),
        ("59", "USD", False),
        ("59", None, False),
        ("0", "CNY", False),
    ],
)
def test_far_below(
    right: Callable[..., Right], listing: Callable[..., Listing], price: str, currency: str | None, speaks: bool
) -> None:
    mark = right(price_low=Decimal("698"), currency="CNY")
    signal = far_below(Context(mark, listing("x", price=Decimal(price), currency=currency), date(2026, 1, 1), ()))
    assert (signal is not None) is speaks


def test_the_cheaper_the_stronger(right: Callable[..., Right], listing: Callable[..., Listing]) -> None:
    mark = right(price_low=Decimal(1000), currency="CNY")
    signals = [far_below(Context(mark, listing("x", price=Decimal(p), currency="CNY"), date(2026, 1, 1), ())) for p in (400, 40)]
    strengths = [signal.strength for signal in signals if signal]
    assert strengths == sorted(strengths)
    assert len(strengths) == 2


def test_no_range_no_word(right: Callable[..., Right], listing: Callable[..., Listing]) -> None:
    assert far_below(Context(right(), listing("x", price=Decimal(1), currency="CNY"), date(2026, 1, 1), ())) is None
