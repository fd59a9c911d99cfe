"""What the strangers sell: the truth that a crawl of them is held to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from urllib.parse import parse_qsl, urlsplit

from tests.crawlers.shops import Ask, Reply, Shop, html

COUNT = 14


@dataclass(frozen=True)
class Goods:
    """One thing on sale, as the shop's own table has it."""

    number: int
    title: str
    price: Decimal
    before: Decimal
    """The crossed-out price."""
    brand: str
    seller: str
    text: str

    @property
    def picture(self) -> str:
        return f"/upload/2024/{self.number:03}-a.jpg"

    @property
    def desk(self) -> int:
        """Number of the seller."""
        return 70 + self.number % 3


@dataclass
class Stranger:
    """A shop as it stands, and what of its goods it shows."""

    goods: Sequence[Goods]
    path: Callable[[Goods], str]
    currency: str
    shows: frozenset[str]
    """Of brand, seller, description: what a visitor can see."""
    names: tuple[str, ...] = field(default=())


_ZH = ("手冲壶", "焖烧杯", "砧板", "蒸笼", "保鲜盒", "擀面杖", "汤勺")
_ZH_KIND = ("加厚 316不锈钢", "家用 胡桃木")
_EN = ("Lantern", "Rucksack", "Paddle", "Compass", "Hammock", "Kettle", "Tarp")
_EN_KIND = ("Folding {} for two", "Light {} with bag")
_ZH_BRANDS = ("山木集", "铁匠铺子")
_EN_BRANDS = ("Northfold", "Ember & Oak")
_ZH_SELLERS = ("一间杂货", "老街五金行", "小满厨具")
_EN_SELLERS = ("Old Mill Trading", "riverside77", "J. Tamm")


def chinese(cents: bool = True) -> list[Goods]:
    return [
        Goods(
            number=n + 1,
            title=f"{_ZH_BRANDS[n % 2]} {_ZH[n % 7]} {_ZH_KIND[n // 7]}",
            price=Decimal(29 + n * 13) + (Decimal("0.90") if cents else 0),
            before=Decimal(59 + n * 17),
            brand=_ZH_BRANDS[n % 2],
            seller=_ZH_SELLERS[(n + 1) % 3],
            text=f"{_ZH[n % 7]}第{n + 1}款，手工打磨三遍，边角圆润不伤手。适合三到五口之家日常使用，清洗后请擦干存放。",
        )
        for n in range(COUNT)
    ]


def english() -> list[Goods]:
    return [
        Goods(
            number=n + 1,
            title=_EN_KIND[n // 7].format(_EN[n % 7]),
            price=Decimal(1990 + n * 1315) / 100,
            before=Decimal(2990 + n * 1400) / 100,
            brand=_EN_BRANDS[n % 2],
            seller=_EN_SELLERS[(n + 1) % 3],
            text=f"The {_EN[n % 7].lower()} number {n + 1} is sewn by hand in a small workshop. It packs down to the size of "
            "a loaf and dries overnight.",
        )
        for n in range(COUNT)
    ]


def asked(ask: Ask) -> tuple[str, dict[str, str]]:
    """Path and parameters of a request."""
    parts = urlsplit(ask.path)
    return parts.path, dict(parse_qsl(parts.query, keep_blank_values=True))


def nth(goods: Sequence[Goods], number: int) -> Goods:
    """The goods of that number; :class:`LookupError` when there are none."""
    if not 0 < number <= len(goods):
        raise LookupError(number)
    return goods[number - 1]


def of_desk(goods: Sequence[Goods], desk: int) -> list[Goods]:
    """What the seller of that number sells; :class:`LookupError` when there is none."""
    return [one for one in goods if one.desk == desk] or [nth(goods, 0)]


def serve(shop: Shop, answer: Callable[[str, dict[str, str]], str | None]) -> None:
    """Let ``shop`` answer with the pages that ``answer`` writes for a path and its parameters; 404 for the rest and for
    what it does not find (:class:`LookupError`).
    """

    def reply(ask: Ask) -> Reply:
        try:
            text = answer(*asked(ask))
        except LookupError:
            text = None
        return Reply(status=404) if text is None else html(text)

    shop.otherwise = reply


def number_in(text: str) -> int:
    """The number a parameter holds; 0 when it holds none."""
    return int(text) if text.isdigit() else 0


def page_in(asked: dict[str, str], name: str) -> int:
    """The page of a list that the parameter ``name`` asks for; the first where it says nothing."""
    return number_in(asked.get(name, "")) or 1
