"""The page's product in the state its scripts carry: which object it is, and what it says.

The state is written for a program that nobody described to us, so it is believed last: an object is the product only when it
has a name and a price and the page itself names it, and its price only when it can be what the page shows.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import unquote, urlsplit

from casefiles.parts import Availability, Seller
from crawlers.reading.document import Document
from crawlers.reading.money import Context, exact_amount, valid_code
from crawlers.reading.offer import Offer
from crawlers.reading.sellers import seller_of
from crawlers.reading.structured.statepictures import state_pictures
from crawlers.reading.structured.words import availability_of, known, known_code
from crawlers.reading.text import folded, without_tags

MAX_OBJECTS = 60_000
"""Objects of a page's state that are looked at."""
MAX_DEPTH = 40
NAMELESS = 0.01
"""Score of an object without a name that gives, as the number of its goods, one of the page's address: below any with a name, and
looked at only where the page shows no price. Shops carry the versions of one product so, its name standing in the page."""

_KEYS = {
    "title": "name title productname goodsname itemname goodstitle producttitle subject displayname prodname spuname itemtitle"
    " pname commodityname fullname",
    "sale": "saleprice specialprice promotionprice promoprice finalprice currentprice pricenow discountprice discountedprice"
    " activityprice seckillprice sellprice sellingprice actualprice offerprice special nowprice",
    "price": "price retailprice shopprice goodsprice unitprice amount minprice lowprice minimumprice pricevalue productprice"
    " priceamount itemprice skuprice prices pricerange defaultprice priceinfo baseprice pricecents priceincents",
    "list_price": "originalprice listprice marketprice counterprice wasprice oldprice regularprice compareatprice msrp rrp"
    " crossedprice strikeprice lineprice otprice undiscountedprice",
    "currency": "currency currencycode pricecurrency currencyiso moneyunit currencyid",
    "description": "description desc detail goodsdesc shortdescription introduction goodsbrief brief productdescription intro"
    " goodsdetail goodsintro content body longdescription summary",
    "brand": "brand brandname manufacturer brandtitle itembrand productbrand manufacturername",
    "brand_id": "brandid manufacturerid",
    "sku": "sku goodssn productsku itemcode productcode skucode goodsno articlenumber partnumber goodscode productnumber",
    "gtin": "gtin gtin13 ean ean13 barcode upc isbn",
    "mpn": "mpn model modelnumber manufacturerpartnumber",
    "id": "id slug handle urlkey numiid objectid offerid listingid",
    "goods_id": "productid goodsid itemid spuid commodityid",
    "pictures": "image images imageurl picurl pic picture pictures gallery goodsimg goodscoverimg mainimage thumbnail img imgs"
    " photos coverimg imagelist piclist featuredimage media goodscarousel listpicurl primarypicurl cover photo thumb bannerimg"
    " itemimage productimage",
    "stock": "stock availability instock isinstock available inventory goodsnumber quantity stocknum stockstatus isavailable"
    " availableforsale availableforsale soldout",
    "seller": "seller shop store vendor merchant owner shopinfo storeinfo sellerinfo user supplier",
    "seller_name": "shopname storename sellername vendorname merchantname suppliername nickname nick",
    "seller_id": "shopid storeid sellerid merchantid vendorid supplierid",
    "sales": "sales salesvolume soldcount sold salesnum salescount totalsales sellcount monthsales salenum",
    "reviews": "reviewcount commentcount reviewscount ratingcount commentnum totalreviews numreviews commentscount",
    "origin": "origin countryoforigin productionplace originplace",
    "category": "categoryname category categorypath",
}
"""Field → the names that programs give it, lower case without marks; gathered from the interfaces of shop software."""

_FIELD_OF = {name: field for field, names in _KEYS.items() for name in names.split()}
_MARKS = re.compile(r"[_\-\s.:]|^(?:data|product|goods|item)[-_](?=\w)")
_MINOR = re.compile(r"cent|minor|fen$", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"\d{3,20}")
_IDENT = re.compile(r"[\w-]{1,60}")
_IN_RANGE = [
    "amount",
    "value",
    "gross",
    "final",
    "sale",
    "special",
    "current",
    "now",
    "min",
    "low",
    "minimum",
    "start",
    "regular",
    "net",
    "price",
    "text",
]


@dataclass(frozen=True, slots=True)
class Found:
    """An object that may be the product: its values by field."""

    values: Mapping[str, Any]
    names: Mapping[str, str]
    """Field → the key it stood under, as written."""
    score: float


def read_state(states: Iterable[Any], document: Document, title: str, context: Context, seen: Decimal | None) -> Offer | None:
    """What the state says of the product that the page calls ``title``; ``None`` when no object in it can be told to be that one.

    Args:
        states: what :func:`crawlers.reading.structured.scripts.state_values` gives.
        document: the page.
        title: the product's name as the page shows it; empty when it shows nothing.
        context: what shared currency signs are read by.
        seen: the price that the page shows.
    """
    wanted, idents = folded(title), _idents(document.url)
    titles = folded(document.title + (document.meta("og:title") or ""))
    best: Found | None = None
    for values, names in _objects(states):
        nameless = not isinstance(values.get("title"), str)
        if nameless and not (title and seen is None and str(values["goods_id"]) in idents):
            continue
        values = values | {"title": title} if nameless else values
        score = NAMELESS if nameless else _score(values, wanted, titles, idents)
        if score > (best.score if best else 0.0) or (nameless and best is not None and best.score == NAMELESS):  # last is first
            best = Found(values, names, score)
    return offer_of(best, document, context, seen) if best is not None else None


def _objects(states: Iterable[Any]) -> Iterator[tuple[dict[str, Any], dict[str, str]]]:
    """The objects with a price and a name or the number of the goods they are a version of, by field, breadth last; bounded in
    number and depth.
    """
    waiting: list[tuple[Any, int, Any]] = [(state, 0, None) for state in states]
    waiting.reverse()
    looked = 0
    while waiting and looked < MAX_OBJECTS:
        value, depth, brand = waiting.pop()
        looked += 1
        beside = None
        if isinstance(value, dict):
            fields, names = by_field(value)
            beside = fields.get("brand")
            if ("price" in fields or "sale" in fields) and (isinstance(fields.get("title"), str) or "goods_id" in fields):
                yield _with_brand(fields, brand), names
            within: Iterable[Any] = value.values()
        else:
            within = value if isinstance(value, list) else ()
        if depth < MAX_DEPTH:
            waiting.extend((one, depth + 1, beside) for one in within if isinstance(one, dict | list))


def _with_brand(fields: dict[str, Any], beside: Any) -> dict[str, Any]:
    """``fields`` with the brand that stands ``beside`` the object, if the object names it by its id."""
    if "brand" in fields or not isinstance(beside, dict) or "brand_id" not in fields:
        return fields
    return fields | {"brand": beside} if str(fields["brand_id"]) == _within(beside, "id", "brandid") else fields


def by_field(value: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The values of an object by field of :data:`_KEYS`, and field → the key it stood under."""
    fields: dict[str, Any] = {}
    names: dict[str, str] = {}
    for key, one in value.items():
        plain = _MARKS.sub("", key.lower()) if isinstance(key, str) and len(key) < 40 else ""
        field = _FIELD_OF.get(plain)
        if field is not None and field not in fields and one not in (None, "", [], {}):
            fields[field], names[field] = one, key
    return fields, names


def _idents(url: str) -> frozenset[str]:
    """What the address may call the product: the steps and values of path, query and fragment that hold a digit."""
    parts = urlsplit(url)
    words = re.split(r"[/?&=#.]", unquote(f"{parts.path}?{parts.query}#{parts.fragment}"))
    numbers = {number for word in words[:60] for number in _LONG_NUMBER.findall(word)}
    return frozenset(numbers | {word for word in words if _IDENT.fullmatch(word) and any(mark.isdigit() for mark in word)})


def _score(values: Mapping[str, Any], wanted: str, titles: str, idents: frozenset[str]) -> float:
    name = folded(str(values["title"])[:500])
    by_name = (
        3.0 if name and name == wanted else 2.0 if len(name) > 3 and (name in titles or (wanted and name in wanted)) else 0.0
    )
    own = {str(values.get(field)) for field in ("id", "goods_id", "sku") if isinstance(values.get(field), str | int)}
    by_id = 2.0 if own & idents else 0.0
    return by_name + by_id + len(values) / 50 if by_name or by_id else 0.0


def offer_of(found: Found, document: Document, context: Context, seen: Decimal | None) -> Offer:
    """What ``found`` says; ``seen``: the price that the page shows, by which cents are known."""
    values = found.values
    price, listed = _prices(found, seen)
    currency = _text(values.get("currency")) or _within(values.get("sale", values.get("price")), "currency", "currencycode")
    likely = next(iter(context.likely), None)
    description = values.get("description")
    return Offer(
        source="state",
        title=known(without_tags(str(values["title"]), 500), 500),
        description=without_tags(description) if isinstance(description, str) and len(description) > 10 else None,
        price=price,
        list_price=listed,
        currency=valid_code(str(currency), context) if currency else likely if price is not None else None,
        availability=_stock(values.get("stock"), found.names.get("stock", "")),
        brand=known(_named(values.get("brand")), 80),
        sku=known_code(_text(values.get("sku"))),
        mpn=known(_text(values.get("mpn")), 80),
        gtin=_gtin(_text(values.get("gtin"))),
        pictures=tuple(dict.fromkeys(state_pictures(values.get("pictures"), document))),
        seller=_seller(values, document),
        stated_origin=known(_text(values.get("origin"))),
        sales=_count(values.get("sales")),
        reviews=_count(values.get("reviews")),
        item_id=known_code(_text(values.get("id", values.get("goods_id")))),
    )


def _text(value: Any) -> str | None:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip() else None


def _within(value: Any, *names: str) -> str | None:
    if not isinstance(value, dict):
        return None
    plain = {_MARKS.sub("", str(key).lower()): one for key, one in value.items()}
    return next((text for name in names if (text := _text(plain.get(name)) or _within(plain.get(name), *names))), None)


def _named(value: Any) -> str | None:
    return _within(
        value, "name", "title", "brandname", "shopname", "storename", "nickname", "username", "value", "label"
    ) or _text(value)


def _gtin(text: str | None) -> str | None:
    return text if text and text.isdigit() and 8 <= len(text) <= 14 else None


def _prices(found: Found, seen: Decimal | None) -> tuple[Decimal | None, Decimal | None]:
    """What is paid and what is crossed out. A plain number that is a hundred times the price on the page counts cents."""
    field = next((name for name in ("sale", "price") if (_amount(found.values.get(name)) or 0) > 0), "price")
    price, listed = _amount(found.values.get(field)), _amount(found.values.get("list_price"))
    if field == "sale":
        price, plain = _lower_first(price, _amount(found.values.get("price")))
        listed = listed or plain
    elif isinstance(found.values.get("price"), dict):
        listed = listed or _part(found.values["price"], ("original", "regular", "list", "market", "was", "old", "undiscounted"))
    cents = price is not None and (
        (seen is not None and price == seen * 100 and price != seen) or _MINOR.search(found.names.get(field, "")) is not None
    )
    if not cents:
        return price, listed
    return (price or Decimal(0)) / 100, listed / 100 if listed is not None else None


def _lower_first(sale: Decimal | None, plain: Decimal | None) -> tuple[Decimal | None, Decimal | None]:
    """Both, the lower first: some keep under the name of a discount what the goods cost before it."""
    return (plain, sale) if sale and plain and plain < sale else (sale, plain)


def _amount(value: Any) -> Decimal | None:
    """The amount in a price as programs write it: a number, a string, an object with an amount, or a list of these."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | str):
        return exact_amount(str(value)) if any(mark.isdigit() for mark in str(value)[:40]) else None
    if isinstance(value, list):
        return _amount(value[0]) if value else None
    if not isinstance(value, dict):
        return None
    plain = {_MARKS.sub("", str(key).lower()): one for key, one in value.items()}
    if isinstance(plain.get("centamount"), int):
        digits = plain.get("fractiondigits")
        return Decimal(plain["centamount"]).scaleb(-(digits if isinstance(digits, int) and 0 <= digits <= 4 else 2))
    return _part(value, ("special", "sale", "final", "discounted", "current", "now", *_IN_RANGE))


def _part(value: Mapping[str, Any], names: Iterable[str]) -> Decimal | None:
    plain = {_MARKS.sub("", str(key).lower()).replace("price", "") or "price": one for key, one in value.items()}
    amounts = (_amount(plain[name]) for name in names if name in plain)
    return next((one for one in amounts if one is not None), None)


def _stock(value: Any, name: str) -> Availability | None:
    if isinstance(value, dict):
        value = next((value[key] for key in ("isInStock", "inStock", "available", "quantity", "status") if key in value), None)
    if isinstance(value, bool):
        there = value if "sold" not in name.lower() else not value
        return Availability.IN_STOCK if there else Availability.OUT_OF_STOCK
    if isinstance(value, int):
        return Availability.IN_STOCK if value > 0 else Availability.OUT_OF_STOCK
    return availability_of(value) if isinstance(value, str) else None


def _count(value: Any) -> int | None:
    text = _text(value)
    return int(text) if text and text.isdigit() and len(text) < 10 else None


def _seller(values: Mapping[str, Any], document: Document) -> Seller | None:
    one = values.get("seller")
    name = known(_text(values.get("seller_name")) or (_named(one) if isinstance(one, dict) else None))
    ident = known_code(_text(values.get("seller_id")) or (_within(one, "id", "shopid", "sellerid", "storeid", "userid")))
    href = _within(one, "url", "link", "shopurl", "storeurl")
    return seller_of(document, name=name, href=href, stated=ident) if name else None
