"""The shop's shelves on one night: which goods stand where, at which address, and since when they are as they are."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from casefiles.clock import now
from markwatch.example import tables
from markwatch.example.tables import CATEGORIES, Good, Shelf, Shopkeeper

OPENED = datetime(2026, 1, 1, 3, 0, tzinfo=UTC)
"""When all goods of the first night were put up."""

PAGE = 12
"""Goods on one page of a list."""


class Stock:
    """Everything on offer on one night."""

    def __init__(self, night: int) -> None:
        self.night = night
        self.changed_at = now().replace(microsecond=0)
        self.goods = tables.goods(night)
        self.sellers = tables.sellers()
        self.withdrawn = tables.withdrawn(night)

    def in_category(self, name: str) -> list[Good]:
        """The goods that the category shows, in the order of their numbers."""
        return [good for good in self.goods.values() if good.shelf is Shelf.CATEGORY and name in good.categories]

    def in_english(self) -> list[Good]:
        """The goods of the English section."""
        return [good for good in self.goods.values() if good.english]

    def of_seller(self, keeper: Shopkeeper) -> list[Good]:
        """The goods that the seller's own page shows."""
        hidden = (Shelf.MAP, Shelf.FLASH)
        return [good for good in self.goods.values() if good.seller.id == keeper.id and good.shelf not in hidden]

    def in_flash_sale(self) -> list[Good]:
        """The goods behind the captcha."""
        return [good for good in self.goods.values() if good.shelf is Shelf.FLASH]

    def like(self, good: Good, count: int = 4) -> list[Good]:
        """Goods of the same category (or of the English section) that follow it, starting again at the first."""
        others = (self.in_english() if good.english else self.in_category(good.categories[0])) or [good]
        start = next((place for place, other in enumerate(others) if other.id > good.id), 0)
        return [other for other in (others * 2)[start : start + count + 1] if other.id != good.id][:count]

    def searched(self, words: str) -> list[Good]:
        """The goods whose title or text holds every word."""
        wanted = words.casefold().split()
        visible = (good for good in self.goods.values() if good.shelf is Shelf.CATEGORY)
        return [good for good in visible if wanted and all(word in f"{good.title} {good.text}".casefold() for word in wanted)]

    def modified(self, good: Good) -> datetime:
        """When the good was put up, or for one that this night changed when the shop opened: later than any visit before."""
        return self.changed_at if good.changed else OPENED + timedelta(minutes=int(good.id) - 1000)


def path_of(good: Good) -> str:
    """The canonical path of a product page."""
    if good.shelf is Shelf.FLASH:
        return f"/flash/{good.id}.html"
    return f"/en/item/{good.id}.html" if good.english else f"/item/{good.id}.html"


def path_in(category: str, good: Good) -> str:
    """The path by which a category links to a good: every second one by an address of its own under the category."""
    by_category = category in CATEGORIES and int(good.id) % 2 == 0 and not good.english
    return f"/c/{category}/{good.id}.html" if by_category else path_of(good)


def picture_path(good: Good, place: int, side: int) -> str:
    """The path of a good's picture, ``place`` from 0."""
    return f"/img/{side}/{good.id}-{place + 1}.jpg"


def in_stock(good: Good) -> bool:
    """Whether it can be bought now; every seventeenth is sold out."""
    return int(good.id) % 17 != 0


def money(amount: Decimal, currency: str) -> str:
    """An amount as the shop prints it: ``¥1,299.00`` or ``US$39.00``."""
    return f"{'US$' if currency == 'USD' else '¥'}{amount:,.2f}"


def gtin(good: Good) -> str:
    """A GTIN-13 from the numbers that GS1 leaves to shops for use within their walls (prefix 20), with its check digit."""
    body = f"20{int(good.id):010d}"
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(body))
    return f"{body}{-total % 10}"
