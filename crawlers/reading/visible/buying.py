"""The means to buy: buttons and forms that order the one product of a page."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from casefiles.parts import Availability
from crawlers.reading.document import Document, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean
from crawlers.reading.visible.places import MAX_ABOVE, Scene, above, marked
from crawlers.reading.visible.stock import said_of_stock

_action = marked(r"btn|button|cart|buy|add|basket|koszyk|warenkorb|panier|submit|order|purchase")
_PRESSED = frozenset({"submit", "button", "image"})
_WORDS = re.compile(
    r"add(?:ed)? (?:\w+ )?to (?:\w+ )?(?:basket|cart|bag|trolley)|\bbuy (?:it )?now|^buy$|^order$|order now"
    r"|pre-?order|^add$|^purchase$"
    r"|加入购物车|加入購物車|放入购物车|放入購物車|加到购物车|添加到购物车|加购物车|加入购物袋|加入进货单"
    r"|加入采购单|立即购买|立即購買|立刻购买"
    r"|马上购买|马上抢|立即抢购|立即选购|立即下单|我要买|我要购买|我要订购|直接購買|直接购买|点击购买|现在购买"
    r"|^购买$|^下单$|去购买|立即预订"
    r"|in den (?:waren|einkaufs)korb"
    r"|ajouter au panier|acheter|(?:añadir|agregar|adicionar) (?:al?|ao) (?:carrito|carro|cesta|carrinho)"
    r"|comprar|aggiungi al carrello|acquista|do koszyka|kup teraz|do košíku|do košíka|v košarico|u košaricu"
    r"|в корзину|купить|в кошик|カートに入れる|買い物かご|今すぐ購入|장바구니|구매하기|바로구매|in winkelwagen|in winkelmand"
    r"|läg+ i varukorg|köp|legg i handlekurv|læg i kurv|lisää ostoskoriin|sepete ekle|προσθήκη στο καλάθι|افزودن به سبد"
    r"|أضف (?:إلى|الى) (?:السلة|عربة)|tambah ke keranjang|beli sekarang|adaug[aă] [iî]n co[sșş]|kosárba"
    r"|הוסף לסל|קנה|thêm vào giỏ|mua ngay|เพิ่มลงตะกร้า",
    re.IGNORECASE,
)
_HANDLER = re.compile(
    r"add_?(?:goods_?)?to_?(?:cart|basket|bag)|(?:save|go|put|in)(?:and\w*?)?to_?cart|add_?cart|cart[._/-]?add"
    r"|buy_?now|to_?buy\b|go_?buy"
    r"|basket/add|cart/(?:lines|items|add)|add_?to_?shopping|join_?cart|saveandgocart|checkout/cart",
    re.IGNORECASE,
)
"""What the scripts and forms behind such buttons are called."""
_HINT = re.compile("cart|buy|basket|bag|shopping", re.IGNORECASE)
_HANDLED_BY = ("onclick", "href", "data-href", "data-action", "formaction", "@click", "ng-click", "id", "name", "data-role")
_DISABLED = re.compile(r"(?:^|[\s_-])disabled(?:$|\s)")
_SENDING = etree.XPath(
    ".//button[not(@type) or @type != 'reset'] | .//input[@type = 'submit' or @type = 'image' or @type = 'button']"
)
_CHOICE = etree.XPath(".//select | .//input[@type = 'radio']")
MAX_PRESSED = 3_000
"""Buttons, inputs, links and forms of a page that are looked at."""
MAX_BUTTONS = 60
MAX_RUNS = 1_500
LONGEST = 24
"""Characters of what is written on a button."""


def buttons(document: Document) -> tuple[Element, ...]:
    """What a visitor would press to order, in order: by its words, by what its script is called, or the form it sends."""
    elements = islice(document.root.iter("button", "input", "a", "form"), MAX_PRESSED)
    found = (one for one in elements if _orders(one))
    return tuple(islice(found, MAX_BUTTONS)) or tuple(islice(dict.fromkeys(_drawn(document)), MAX_BUTTONS))


def _drawn(document: Document) -> Iterator[Element]:
    """Buttons of pages whose scripts draw all of them: elements of their own making or blocks that are called so."""
    for run in document.runs[:MAX_RUNS]:
        if len(run.text) <= LONGEST and _WORDS.search(run.text.strip()):
            yield from islice((one for one in above(run.element, 3) if "button" in one.tag or _action(one)), 1)


def own_buttons(scene: Scene, pressed: tuple[Element, ...], pods: frozenset[Element]) -> tuple[Element, ...]:
    """Those of the buttons ``pressed`` that stand outside of ``pods`` and other lists of goods: they order the product."""
    return tuple(one for one in pressed if not scene.among_others(one) and pods.isdisjoint(above(one, 12)))


def stock_by_button(scene: Scene, own: tuple[Element, ...], pods: frozenset[Element]) -> Availability | None:
    """What the buttons say of a product of which nothing else says it: none is left where one of them is called sold out or
    cannot be pressed though there is nothing to choose first; it can be had where one of its ``own`` can be pressed.
    """
    enabled = [one for one in own if _is_enabled(one)]
    if enabled:
        return Availability.IN_STOCK
    sold = (one for one in islice(scene.document.root.iter("button", "input"), MAX_PRESSED) if _says_sold_out(one))
    if own_buttons(scene, tuple(islice(sold, MAX_BUTTONS)), pods):
        return Availability.OUT_OF_STOCK
    return Availability.OUT_OF_STOCK if own and not any(_waits(one) for one in own) else None


def _is_enabled(one: Element) -> bool:
    if one.tag == "form":
        return any(_is_enabled(sent) for sent in islice(_SENDING(one), MAX_BUTTONS))
    return one.get("disabled") is None and not _DISABLED.search(one.get("class") or "") and not _says_sold_out(one)


def _says_sold_out(one: Element) -> bool:
    return _can_be_pressed(one) and said_of_stock(_label(one)) is Availability.OUT_OF_STOCK


def _waits(one: Element) -> bool:
    """Whether a button may be dead only until a size is chosen or a script has run: its form holds a choice, or there is none."""
    form = next((block for block in above(one, MAX_ABOVE) if block.tag == "form"), None)
    return form is None or bool(_CHOICE(form)) or not _SENDING(form)


def _orders(one: Element) -> bool:
    if one.tag == "form":
        return _HANDLER.search((one.get("action") or "")[:300]) is not None
    if one.get("type") in ("hidden", "text", "search", "checkbox", "radio"):
        return False
    handlers = " ".join(handler[:300] for name in _HANDLED_BY if (handler := one.get(name)))
    if _HINT.search(handlers) and _HANDLER.search(handlers):
        return True
    return _can_be_pressed(one) and _WORDS.search(_label(one)) is not None


def _can_be_pressed(one: Element) -> bool:
    if one.tag == "a":
        return (one.get("href") or "#").startswith(("#", "javascript")) or one.get("role") == "button" or _action(one)
    return one.tag == "button" or one.get("type") in _PRESSED


def _label(one: Element) -> str:
    return text_of(one, 60) or clean(
        " ".join(filter(None, (one.get(name) for name in ("value", "title", "aria-label", "alt")))), 60
    )
