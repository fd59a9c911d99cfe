"""The goods that a list page shows, each in its pod with name, price, picture and address, without opening them."""

from collections.abc import Iterable, Iterator
from itertools import islice

from crawlers.reading.document import text_of
from crawlers.reading.money import Context
from crawlers.reading.offer import Offer
from crawlers.reading.parsing import Element
from crawlers.reading.sellers import seller_of, shop_id
from crawlers.reading.text import clean
from crawlers.reading.urls import canonical_url
from crawlers.reading.visible.amounts import Priced
from crawlers.reading.visible.names import meaning
from crawlers.reading.visible.pictures import address_of
from crawlers.reading.visible.places import Scene, above, marked
from crawlers.reading.visible.pods import leaves, pods_of
from crawlers.reading.visible.prices import priced_in, unconditional

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
    goods = [one for one in anchors if not _of_shop(one, scene)]
    name = _name(goods, pod)
    if not goods or name is None:
        return None
    lead = next((one for one in goods if one.find(".//img") is not None), goods[0])
    url = scene.document.link(lead.get("href") or "")
    first = next((one for one in prices if not one.crossed and one.unit is None), None)
    paid = unconditional(first, prices) if first is not None else None
    old = next((one for one in prices if paid is not None and one.crossed and one.value > paid.value), None)
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
    return (canonical_url(url), offer) if url else None


def _of_shop(anchor: Element, scene: Scene) -> bool:
    url = scene.document.link(anchor.get("href") or "")
    return url is not None and shop_id(url) is not None and any(_shop_marked(one) for one in above(anchor, 3))


def _name(goods: Iterable[Element], pod: Element) -> str | None:
    """The name of the goods: a heading or what is called a name, the words of the link, the picture's description."""
    headed = (text_of(one, 300) for one in pod.iter(*_HEADINGS))
    called = (text_of(one, 300) for anchor in goods for one in (anchor, *anchor.iter()) if _named(one))
    titled = (clean(anchor.get("title") or "", 300) for anchor in goods)
    spoken = sorted((_words(anchor) for anchor in goods), key=len, reverse=True)
    shown = (clean(image.get("alt") or "", 300) for image in pod.iter("img"))
    texts = (*headed, *titled, *called, *spoken, *shown)
    return next((text for text in texts if len(text) >= SHORTEST and not _is_amount(text) and meaning(text) is None), None)


def _words(anchor: Element) -> str:
    """The longest piece of text in a link that holds a whole card."""
    return max((clean(piece, 300) for piece in islice(anchor.itertext(), 30)), key=len, default="")


def _is_amount(text: str) -> bool:
    return not any(mark.isalpha() for mark in text) or (len(text) < 16 and text[:1] in "$€£¥￥₹₩" and text[1:2].isdigit())
