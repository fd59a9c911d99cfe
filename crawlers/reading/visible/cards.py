"""Who sells, by the one block of the page that its author calls a seller's or a user's and that bears a name: no word of it need
say so.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from casefiles.parts import Seller
from crawlers.reading.document import short_text, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.sellers import seller_of, shop_id
from crawlers.reading.text import folded
from crawlers.reading.visible.places import Scene, above, called_frame, marked
from crawlers.reading.visible.profiles import heads_of, is_name, leads_to_person, name_of, speaks_of_seller
from crawlers.reading.visible.titles import names_site
from crawlers.reading.visible.visitors import is_visitors

_SELLER = (
    r"(?<!best)(?<!best[-_])(?:sellers?(?!s)|vendor|merchant|dealer|advertiser"
    r"|(?:ad|item|product)[-_]?owner|(?:listing|ad|advert|offer)[-_](?:author|user|member)"
    r"|poster[-_]?(?:info|name|card)"
    r"|annonceur|vendeur|verkaeufer|anbieter|vendedor|anunciante|satici|penjual|maijia|dianzhu|chushouzhe)(?![a-rt-z])"
)
_USER = (
    r"(?:^|[\s_-])(?:user|member|profile|owner|usr|usuario|utilisateur|nutzer|kullanici|pengguna)(?:$|[\s_-]|info|card|name|box|nick)"
    r"|avatar"
)
_of_seller = marked(_SELLER)
_of_user = marked(_USER)
_STEM_WORDS = """
    sell vend merch deal adver owner author poster annonc verkaeuf anbiet anunc satici penjual maijia dianzhu chushou user member
    profil usr usuar utilis nutzer kullan peng avatar
"""
_STEMS = tuple(_STEM_WORDS.split())
"""Beginnings of all of them: asked before the expression, which takes five times as long."""
_PERSON = re.compile(f"{_SELLER}|{_USER}", re.IGNORECASE)
_portrait = marked(
    r"avatar|profile|portrait|user|photo[-_]?user|head[-_]?(?:img|pic|icon)|touxiang|face|img-circle|rounded-(?:circle|full)"
)
_maker = marked(r"author|artist|designer|writer|editor|expert|founder")
_goods = marked(r"brand|product|goods|gallery|thumb")
"""Marks of a picture that shows goods or their brand and nobody's face."""
_avatar = marked(r"avatar|portrait")
_FRAME = frozenset({"header", "nav", "footer", "form"})
_framed = marked(r"top[-_]?bar|login|dropdown|feedback|testimonial|team|chat|message[-_]?(?:list|box)")
_PORTRAIT = re.compile(r"avatar|portrait|/(?:users?|profiles?|members?)/", re.IGNORECASE)
MAX_IMAGES = 200
MAX_ELEMENTS = 6_000
"""Elements of a page whose marks are looked at."""
LEVELS = 8
"""Elements from a part of a card up to the card."""
MAX_CARDS = 100
"""Blocks of one kind: with more it is a list of people."""
MAX_TEXT = 400
"""Characters of a card: what has more tells of other things too."""


def read_card(scene: Scene) -> Seller | None:
    """Who is named by the only block called the seller's; else by the only one called a user's that shows a picture, a way to
    reach him or his page; else beside the only portrait. Blocks of several names are a list of people.
    """
    every = islice(scene.document.root.iter("*"), MAX_ELEMENTS)
    blocks = [one for one in every if _may_call(one.get("class", "")) or _may_call(one.get("id", ""))]
    called = islice((one for one in blocks if _of_user(one) and not any(map(_maker, above(one, 4)))), MAX_CARDS)
    users = (one for one in called if _is_shown(one, scene))
    for way in (filter(_of_seller, blocks), users, _around_portraits(scene)):
        named: dict[str, tuple[str, Element]] = {}
        used: set[Element] = set()
        for block in islice(way, MAX_CARDS):
            if used.isdisjoint(above(block, LEVELS)) and not _apart(block, scene) and (found := _named_in(block, scene)):
                named.setdefault(folded(found[0]), found)
                used.add(block)
        if len(named) == 1:
            name, element = next(iter(named.values()))
            return None if names_site(name, scene.document) else _seller(name, element, scene)
    return None


@lru_cache(maxsize=16_384)
def _may_call(mark: str) -> bool:
    """Whether a class speaks of a seller or a user: nearly all of a page do not, and they are asked once."""
    lower = mark[:300].lower()
    return any(stem in lower for stem in _STEMS) and _PERSON.search(lower) is not None


def _around_portraits(scene: Scene) -> Iterator[Element]:
    """The smallest block with words around each portrait."""
    for image in islice(scene.document.root.iter("img"), MAX_IMAGES):
        shows = _portrait(image) or _PORTRAIT.search(image.get("src") or "")
        if shows and not _goods(image) and not any(map(_maker, above(image, 4))):
            block = next((one for one in above(image, 4)[1:] if len(text_of(one, 2)) > 1), None)
            if block is not None:
                yield block


def _apart(block: Element, scene: Scene) -> bool:
    """Whether ``block`` belongs to the page's frame, to other goods, to comments or to the visitor."""
    if block in scene.around or any(
        one.tag in _FRAME or called_frame(one) or _framed(one) or one in scene.headed for one in above(block, 12)
    ):
        return True
    return is_visitors(block, scene)


def _named_in(block: Element, scene: Scene) -> tuple[str, Element] | None:
    """The name that heads ``block``, or that is all its text."""
    text = short_text(block, MAX_TEXT)
    if text is None:
        return None
    for element in heads_of(block, scene):
        if is_name(name := name_of(element)) and not _leads_to_goods(element, scene):
            return name, element
    return (text, block) if is_name(text) and not _leads_to_goods(block, scene) else None


def _leads_to_goods(element: Element, scene: Scene) -> bool:
    """Whether a link of ``element`` goes to a folder called shop where all goods of the site lie."""
    urls = (scene.document.link(one.get("href") or "") for one in (*above(element, 2), *element.iter("a")) if one.tag == "a")
    return any(url is not None and shop_id(url) is not None for url in urls) and shop_id(scene.document.url) is not None


def _is_shown(block: Element, scene: Scene) -> bool:
    """Whether a user's block shows a picture, his page, a way to reach him, or says what only a seller's does."""
    around = [one for one in above(block, 3) if one not in scene.around and short_text(one, MAX_TEXT) is not None]
    return any(_tells_of_person(one, scene) for one in islice((around[-1] if around else block).iter(), 60))


def _tells_of_person(one: Element, scene: Scene) -> bool:
    if one.tag == "a" and (href := one.get("href")):
        return href.startswith(("tel:", "mailto:")) or leads_to_person(one, scene)
    return one.tag == "img" or _avatar(one) or any(speaks_of_seller(text) for text in _texts(one))


def _texts(element: Element) -> Iterator[str]:
    if isinstance(element.tag, str) and (text := (element.text or "").strip()):
        yield text


def _seller(name: str, element: Element, scene: Scene) -> Seller | None:
    anchor = next((one for one in (*above(element, 3), *element.iter("a")) if one.tag == "a" and one.get("href")), None)
    return seller_of(scene.document, name=name, href=anchor.get("href") if anchor is not None else None)
