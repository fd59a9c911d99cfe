"""The robust spread of like offers, and what lies below it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefiles.model import Listing, Right
from matchers.context import Context
from matchers.price.spread import FEWEST, Market, market_of, spread_of
from matchers.price.unlike import below_like_offers

DAY = date(2026, 1, 1)
PRICES = (48, 50, 52, 49, 51, 55, 47, 50, 53)


def grapes(price: float | str, *, title: str = "葡萄 5斤", currency: str = "CNY") -> Listing:
    return Listing(url=f"u{price}", title=title, price=Decimal(price), currency=currency)


@pytest.fixture(name="market")
def _market() -> Market:
    return market_of(("R1", grapes(price)) for price in PRICES)


CASES = [
    (grapes(12), True),
    (grapes(24, title="葡萄 10斤"), True),
    (grapes(12, title="葡萄 1斤"), False),
    (grapes(45), False),
    (grapes(30), False),
    (grapes(12, currency="EUR"), False),
    (grapes(12, title="耳机"), False),
    (grapes(500), False),
]


@pytest.mark.parametrize(("offer", "speaks"), CASES)
def test_far_below_like_offers(right: Callable[..., Right], market: Market, offer: Listing, speaks: bool) -> None:
    signal = below_like_offers(Context(right(), offer, DAY, (), market=market))
    assert (signal is not None) is speaks
    assert signal is None or (signal.supports and 0 < signal.strength <= 1)


def test_another_right_has_another_market(right: Callable[..., Right], market: Market) -> None:
    assert below_like_offers(Context(right(id="R2"), grapes(12), DAY, (), market=market)) is None


def test_without_a_price_or_a_currency_nothing_is_said(right: Callable[..., Right], market: Market) -> None:
    for offer in (Listing(url="u", title="葡萄 5斤"), Listing(url="u", title="葡萄 5斤", price=Decimal(1))):
        assert below_like_offers(Context(right(), offer, DAY, (), market=market)) is None


def test_few_offers_make_no_spread() -> None:
    assert spread_of([50.0] * (FEWEST - 1)) is None
    assert spread_of([50.0] * FEWEST) is not None
    assert spread_of([0.0, -1.0] * FEWEST) is None


def test_a_few_wild_prices_move_it_little() -> None:
    calm, wild = spread_of(map(float, PRICES)), spread_of([*map(float, PRICES), 1.0, 99999.0])
    assert calm is not None
    assert wild is not None
    assert wild.middle == pytest.approx(calm.middle, rel=0.1)


@given(st.lists(st.floats(0.01, 1e6), min_size=FEWEST, max_size=40), st.randoms(use_true_random=False))
def test_the_order_of_offers_changes_nothing(prices: list[float], chance: object) -> None:
    turned = list(prices)
    chance.shuffle(turned)  # type: ignore[attr-defined]
    assert spread_of(prices) == spread_of(turned)
