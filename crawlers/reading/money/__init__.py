"""Prices and currencies as strangers write them."""

from crawlers.reading.money.amounts import amount, exact_amount, numbers_in
from crawlers.reading.money.currencies import Context, code_in, has_mark, is_guess, names_amount, valid_code
from crawlers.reading.money.shown import declared_in, shown_in

__all__ = [
    "Context",
    "amount",
    "code_in",
    "declared_in",
    "exact_amount",
    "has_mark",
    "is_guess",
    "names_amount",
    "numbers_in",
    "shown_in",
    "valid_code",
]
