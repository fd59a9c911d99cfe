"""Who sells, by the one block of the page that its author calls a seller's or a user's and that bears a name: no word of it need
say so.
"""

from collections.abc import Iterator
from itertools import islice

from casefiles.parts import Seller
from crawlers.reading.document import text_of
from crawlers.reading.parsing import Element
from crawlers.reading.sellers import seller_of
from crawlers.reading.text import clean, folded
from crawlers.reading.visible.places import Scene, above, called_frame, marked
from crawlers.reading.visible.profiles import heads_of, is_name, leads_to_person, speaks_of_seller
from crawlers.reading.visible.titles import names_site
from crawlers.reading.visible.visitors import is_visitors

_BLOCKS = ("div", "section", "aside", "article", "li", "td", "p", "span", "a", "dl", "h3", "h4", "h5", "strong")
_of_seller = marked(
    r"(?<!best)(?<!best[-_])(?:sellers?(?!s)|vendor|merchant|dealer|advertiser|(?:ad|item|product)[-_]?owner|poster[-_]?(?:info|name|card)"
    r"|annonceur|vendeur|verkaeufer|anbieter|vendedor|anunciante|satici|penjual|maijia|dianzhu|chushouzhe)(?![a-rt-z])"
)
_of_user = marked(
    r"(?:^|[\s_-])(?:user|member|profile|owner|usr|usuario|utilisateur|nutzer|kullanici|pengguna)(?:$|[\s_-]|info|card|name|box|nick)"
    r"|avatar"
)
_portrait = marked(
    r"avatar|profile|portrait|user|photo[-_]?user|head[-_]?(?:img|pic|icon)|touxiang|face|img-circle|rounded-(?:circle|full)"
)
_avatar = marked(r"avatar|portrait")
_FRAME = frozenset({"header", "nav", "footer", "form"})
_framed = marked(r"top[-_]?bar|login|dropdown|feedback|testimonial|team|chat|message[-_]?(?:list|box)")
MAX_MARKED = 2_000
"""Elements of a page whose marks are looked at."""
MAX_TEXT = 400
"""Characters of a card: what has more tells of other things too."""


def read_card(scene: Scene) -> Seller | None:
    """Who is named by the only block called the seller's; else by the only one called a user's that shows a portrait, a way to
    reach him or his page. Blocks of several names are a list of people.
    """
    blocks = list(islice(scene.document.root.iter(*_BLOCKS), MAX_MARKED))
    for called, shown in ((_of_seller, _is_told), (_of_user, _is_shown)):
        named = {
            name: element
            for block in blocks
            if called(block) and not _apart(block, scene)
            if (found := _named_in(block, scene)) is not None
            for name, element in (found,)
            if shown(block, name, scene)
        }
        told = {folded(name) for name in named}
        if named and len(told) == 1:
            name, element = next(iter(named.items()))
            return None if names_site(name, scene.document) else _seller(name, element, scene)
    return None


def _apart(block: Element, scene: Scene) -> bool:
    """Whether ``block`` belongs to the page's frame, to other goods, to comments or to the visitor."""
    if block in scene.around or any(
        one.tag in _FRAME or called_frame(one) or _framed(one) or one in scene.headed for one in above(block, 12)
    ):
        return True
    return is_visitors(block, scene)


def _named_in(block: Element, scene: Scene) -> tuple[str, Element] | None:
    """The name that heads ``block``, or that is all its text."""
    text = text_of(block, MAX_TEXT + 1)
    if len(text) > MAX_TEXT:
        return None
    for element in heads_of(block, scene):
        if is_name(name := clean(text_of(element, 60))):
            return name, element
    leads_off = any(not leads_to_person(one, scene) for one in block.iter("a"))
    return (text, block) if is_name(text) and not leads_off else None


def _is_told(_block: Element, _name: str, _scene: Scene) -> bool:
    """What is called the seller's needs to show no more than a name."""
    return True


def _is_shown(block: Element, name: str, scene: Scene) -> bool:
    """Whether a user's block shows a portrait, his page, or says what only a seller's does."""
    around = [one for one in above(block, 3) if one not in scene.around and len(text_of(one, MAX_TEXT + 1)) <= MAX_TEXT]
    widest = around[-1] if around else block
    return any(_tells_of_person(one, name, scene) for one in islice(widest.iter(), 60))


def _tells_of_person(one: Element, name: str, scene: Scene) -> bool:
    if one.tag == "img":
        return _portrait(one) or folded(one.get("alt") or "") == folded(name) or "avatar" in (one.get("src") or "")
    if one.tag == "a" and (href := one.get("href")):
        return href.startswith("tel:") or leads_to_person(one, scene)
    return _avatar(one) or any(speaks_of_seller(text) for text in _texts(one))


def _texts(element: Element) -> Iterator[str]:
    if isinstance(element.tag, str) and (text := (element.text or "").strip()):
        yield text


def _seller(name: str, element: Element, scene: Scene) -> Seller | None:
    anchor = next((one for one in (*above(element, 3), *element.iter("a")) if one.tag == "a" and one.get("href")), None)
    return seller_of(scene.document, name=name, href=anchor.get("href") if anchor is not None else None)
