"""The goods that a list page shows, each in its pod with name, price, picture and address, without opening them."""

from collections.abc import Collection, Iterator
from itertools import islice

from crawlers.reading.document import text_of
from crawlers.reading.money import Context
from crawlers.reading.offer import Offer
from crawlers.reading.parsing import Element
from crawlers.reading.sellers import seller_of, shop_id
from crawlers.reading.text import clean
from crawlers.reading.urls import canonical_url, worth_following
from crawlers.reading.visible.amounts import Priced
from crawlers.reading.visible.names import meaning
from crawlers.reading.visible.pictures import address_of
from crawlers.reading.visible.places import Scene, above, marked
from crawlers.reading.visible.pods import leaves, pods_of
from crawlers.reading.visible.prices import LEAST_SHARE, is_struck, priced_in, unconditional

MAX_TEASERS = 400
"""Goods of one list page that are read."""
_named = marked(r"name|title|heading|subject")
_shop_marked = marked(r"shop|store|seller|vendor|merchant|dian")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
SHORTEST = 2


def read_teasers(scene: Scene, context: Context) -> Iterator[tuple[str, Offer]]:
    """Address (canonical) and what is said of each of the goods, in reading order; the nameless are left out."""
    found = priced_in(scene, context)
    pods = pods_of([one.element for one in found], scene)
    by_pod: dict[Element, list[Priced]] = {}
    for one in sorted(found, key=lambda one: one.order):
        if one.element in pods:
            by_pod.setdefault(pods[one.element], []).append(one)
    read = (_read(pod, prices, scene) for pod, prices in islice(by_pod.items(), MAX_TEASERS))
    return (one for one in read if one is not None)


def _read(pod: Element, prices: list[Priced], scene: Scene) -> tuple[str, Offer] | None:
    anchors = [one for one in islice(pod.iter("a"), 40) if leaves(one, scene)]
    linked = ((one, scene.document.link(one.get("href") or "")) for one in anchors if not _of_shop(one, scene))
    goods = {one: url for one, url in linked if url and worth_following(url, scene.document.url)}  # not to buy or to refine by
    lead = next((one for one in goods if one.find(".//img") is not None), next(iter(goods), None))
    if lead is None:
        return None
    url = goods[lead]
    name = _name([one for one in goods if goods[one] == url], pod) or _name(goods, pod)
    if name is None:
        return None
    paid, old = _paid(prices)
    image = next(pod.iter("img"), None)
    picture = address_of(image, scene) if image is not None else None
    shop = next((one for one in anchors if _of_shop(one, scene)), None)
    offer = Offer(
        source="markup",
        title=name,
        price=paid.value if paid else None,
        price_high=paid.high if paid else None,
        list_price=old.value if old else None,
        currency=paid.currency if paid else None,
        pictures=(picture,) if picture else (),
        seller=seller_of(scene.document, name=text_of(shop, 100), href=shop.get("href")) if shop is not None else None,
        places=dict.fromkeys(("title", "price", "pictures", "seller"), "markup list"),
    )
    return canonical_url(url), offer


def _paid(prices: list[Priced]) -> tuple[Priced | None, Priced | None]:
    """What a card's goods cost, and from what that is reduced: of two prices that nothing tells apart, the later, lower one is
    what the first is reduced to.
    """
    asked = [one for one in prices if not one.crossed and one.unit is None]
    asked = [one for one in asked if not one.called_old] or asked
    asked = asked or [one for one in prices if one.unit is None and not is_struck(one)][:1]  # "regular price" alone
    if not asked:
        return None, None
    first = unconditional(asked[0], asked)
    lower = (one for one in asked if _alike(one, first) and first.value * LEAST_SHARE <= one.value < first.value)
    paid = next((one for one in lower if one.order > first.order and not one.for_some), first)
    older = (one for one in prices if (one.crossed or one.called_old or one is first) and one.value > paid.value)
    return paid, next(older, None)


def _alike(one: Priced, other: Priced) -> bool:
    """Whether two prices of a card are written alike: a price and a rate, a tax or an instalment are not."""
    return one.currency == other.currency and _shape(one.element) == _shape(other.element)


def _shape(element: Element) -> tuple[object, str | None]:
    return element.tag, element.get("class")


def _of_shop(anchor: Element, scene: Scene) -> bool:
    url = scene.document.link(anchor.get("href") or "")
    return url is not None and shop_id(url) is not None and any(_shop_marked(one) for one in above(anchor, 3))


def _name(goods: Collection[Element], pod: Element) -> str | None:
    """The name of the goods: a heading or what is called a name, the words of the link, the picture's description."""
    own = frozenset(goods)
    headed = (text_of(one, 300) for one in pod.iter(*_HEADINGS) if own.issuperset(one.iter("a")))
    called = (text_of(one, 300) for anchor in goods for one in (anchor, *anchor.iter()) if _named(one))
    titled = (clean(anchor.get("title") or "", 300) for anchor in goods)
    spoken = sorted((_words(anchor) for anchor in goods), key=len, reverse=True)
    shown = (clean(image.get("alt") or "", 300) for image in pod.iter("img"))
    texts = (*headed, *titled, *called, *spoken, *shown)
    return next((text for text in texts if len(text) >= SHORTEST and not _is_amount(text) and meaning(text) is None), None)


def _words(anchor: Element) -> str:
    """The longest piece of text in a link that holds a whole card, but for its price."""
    pieces = (clean(piece, 300) for piece in islice(anchor.itertext(), 30))
    return max((piece for piece in pieces if not _is_amount(piece)), key=len, default="")


def _is_amount(text: str) -> bool:
    return not any(mark.isalpha() for mark in text) or (
        len(text) < 16 and text[:1] in "$€£¥￥₹₩" and text[1:2].isdigit()
    )  # a sign and digits
