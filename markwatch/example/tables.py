"""The tables of the example: its goods, its sellers and the truth, read from the CSV files beside this module."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files

from casefiles.parts import Bilingual

CATEGORIES: dict[str, Bilingual] = {
    "digital": Bilingual(en="Electronics", zh="数码影音"),
    "beauty": Bilingual(en="Beauty", zh="美妆个护"),
    "fruit": Bilingual(en="Fresh fruit", zh="生鲜水果"),
    "food": Bilingual(en="Food and drink", zh="零食酒水"),
    "outdoor": Bilingual(en="Outdoor", zh="户外运动"),
    "home": Bilingual(en="Home", zh="居家日用"),
    "art": Bilingual(en="Art and print", zh="文创艺术"),
}
"""The shop's categories by their name in addresses."""


class Markup(StrEnum):
    """How a product page tells machines what it offers."""

    JSON_LD = "json-ld"
    MICRODATA = "microdata"
    OPENGRAPH = "opengraph"
    PLAIN = "plain"
    GBK = "gbk"
    """Nothing, and in GB 18030 instead of UTF-8."""


class Shelf(StrEnum):
    """Where a product is linked from."""

    CATEGORY = ""
    SHOP = "shop"
    """Only from its seller's page."""
    MAP = "map"
    """Only from the sitemap."""
    FLASH = "flash"
    """In the flash sale, behind a captcha."""
    MEMBERS = "members"
    """Behind a login wall."""


class Truth(StrEnum):
    """What a listing is to a right, as its inventor knows."""

    INFRINGES = "infringes"
    LAWFUL = "lawful"
    ARGUABLE = "arguable"
    """For a person to judge: finding it is right, and not finding it is too."""
    UNSEEN = "unseen"
    """An infringement that no crawler can see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shopkeeper:
    """A seller of the example shop; fields as in ``sellers.csv``."""

    id: str
    name: str
    company: str
    form: str
    """Legal form."""
    credit_code: str
    food_licence: str
    phone: str
    """As the shop writes it."""
    wechat: str
    email: str
    address: str
    since: str
    behind: str
    """The one who is really behind the shop: equal for shops of one source."""
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Good:
    """A product of the example shop on one night."""

    id: str
    seller: Shopkeeper
    categories: tuple[str, ...]
    """Its own first, then others that show it too."""
    title: str
    price: Decimal
    list_price: Decimal | None
    currency: str
    brand: str
    origin: str
    ship_from: str
    pictures: tuple[str, ...]
    """``SCENE`` or ``SCENE|TREATMENT``, see :mod:`markwatch.example.drawing`."""
    markup: Markup
    shelf: Shelf
    text: str
    changed: bool
    """Whether it is not as it was the night before."""

    @property
    def english(self) -> bool:
        """Whether it is offered in the English section."""
        return self.currency == "USD"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line of ``truth.csv``: what a listing is to a right, and why."""

    right_id: str
    good_id: str
    truth: Truth
    why: Bilingual


def sellers() -> dict[str, Shopkeeper]:
    """The sellers by id."""
    return {row["id"]: Shopkeeper(**row) for row in _rows("sellers.csv")}


def goods(night: int) -> dict[str, Good]:
    """The goods that are on offer on a night (1 or later), by id."""
    keepers = sellers()
    return {row["id"]: _good(row, keepers, night) for row in _rows("goods.csv") if _on_offer(row, night)}


def withdrawn(night: int) -> frozenset[str]:
    """Ids of goods that were on offer on an earlier night."""
    return frozenset(row["id"] for row in _rows("goods.csv") if _last_night(row) < night)


def facts() -> list[Fact]:
    """The truth about every pair of a right and a listing that has to do with it; a pair not here has nothing to do."""
    return [
        Fact(
            right_id=row["right"],
            good_id=row["listing"],
            truth=Truth(row["verdict"]),
            why=Bilingual(en=row["why_en"], zh=row["why_zh"]),
        )
        for row in _rows("truth.csv")
    ]


@cache
def _table(name: str) -> tuple[dict[str, str], ...]:
    text = files("markwatch.example").joinpath(name).read_text(encoding="utf-8")
    return tuple({key: _unescaped(value) for key, value in row.items()} for row in csv.DictReader(text.splitlines()))


def _rows(name: str) -> Iterator[dict[str, str]]:
    return iter(_table(name))


def _unescaped(text: str) -> str:
    """The text with its backslash-u escapes turned into characters: disguises stand in the tables where a reader sees them."""
    return re.sub(r"\\u([0-9a-f]{4})", lambda match: chr(int(match[1], 16)), text)


def _last_night(row: dict[str, str]) -> float:
    last = row["nights"].partition("-")[2]
    return int(last) if last else float("inf")


def _on_offer(row: dict[str, str], night: int) -> bool:
    return int(row["nights"].partition("-")[0]) <= night <= _last_night(row)


def _good(row: dict[str, str], keepers: dict[str, Shopkeeper], night: int) -> Good:
    later = night > 1 and row["price_next"] != ""
    return Good(
        id=row["id"],
        seller=keepers[row["seller"]],
        categories=tuple(name for name in (row["category"], row["also"]) if name),
        title=row["title"],
        price=Decimal(row["price_next"] if later else row["price"]),
        list_price=Decimal(row["list_price"]) if row["list_price"] else None,
        currency=row["currency"],
        brand=row["brand"],
        origin=row["origin"],
        ship_from=row["ship_from"],
        pictures=tuple(row["pictures"].split(";")),
        markup=Markup(row["markup"]),
        shelf=Shelf(row["shelf"]),
        text=row["text"],
        changed=later or (night > 1 and row["nights"].startswith(f"{night}-")),
    )
