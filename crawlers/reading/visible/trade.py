"""What the page shows of the trade: breadcrumb, stock, the means to buy, and who sells."""

import re

from lxml import etree

from casefiles.parts import Availability, Seller
from crawlers.reading.document import Document, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.text import clean, folded
from crawlers.reading.visible.places import among_others, mark_of

_CRUMBS = etree.XPath(
    "(//*[contains(@class, 'breadcrumb') or contains(@class, 'Breadcrumb') or contains(@id, 'breadcrumb') or @aria-label='breadcrumb' or @aria-label='Breadcrumb' or contains(@class, 'crumb')])[1]"
)
_CRUMB_PARTS = etree.XPath(
    ".//li[not(.//li)] | .//a[not(ancestor::li)] | .//span[not(ancestor::li) and not(ancestor::a) and not(*)]"
)
_HOME = re.compile(
    r"^(?:home(?:page)?|首页|首頁|start(?:seite)?|accueil|inicio|главная|トップ|홈|hlavní strana|domov|strona główna|all|shop)$",
    re.IGNORECASE,
)
_ACTIONS = etree.XPath(
    "//button | //input[@type='submit' or @type='button' or @type='image'] | //a[@role='button' or contains(@class, 'btn') or contains(@class, 'button') or contains(@class, 'cart') or contains(@class, 'buy')]"
)
_BUY = re.compile(
    r"add(?:ed)? (?:\w+ )?to (?:\w+ )?(?:basket|cart|bag|trolley)|buy (?:it )?now|^buy$|order now|pre-?order|加入购物车|加入購物車|立即购买|立即購買|马上抢|我要买|直接購買|in den (?:waren|einkaufs)korb|ajouter au panier|acheter|(?:añadir|agregar|adicionar) (?:al?|ao) (?:carrito|carro|cesta|carrinho)"
    r"|comprar|aggiungi al carrello|acquista|do koszyka|kup teraz|do košíku|do košíka|v košarico|u košaricu|в корзину|купить|в кошик|カートに入れる|今すぐ購入|장바구니|구매하기|바로구매|in winkelwagen|läg+ i varukorg|köp|legg i handlekurv|læg i kurv|lisää ostoskoriin|sepete ekle|adaugă în coș|kosárba|הוסף לסל|קנה",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"out of stock|sold out|currently unavailable|not available|\bunavailable\b|no longer available|discontinued|无货|缺货|售罄|已下架|補貨中|已售完|完售|暂时缺货|ausverkauft|nicht (?:auf lager|verfügbar|lieferbar)|épuisé|en rupture|indisponible|agotado|sin stock|esaurito|non disponibile"
    r"|esgotado|indisponível|нет в наличии|распродан|немає в наявності|wyprzedane|niedostępny|vyprodáno|není skladem|ni na zalogi|nema na skladištu|在庫切れ|売り切れ|품절|uitverkocht|slutsåld|udsolgt|utsolgt|loppu|tükendi|stoc epuizat|אזל",
    re.IGNORECASE,
)
_IN = re.compile(
    r"\bin stock\b|\bavailable\b|有货|現貨|现货|库存(?:充足|\s*[:：]?\s*[1-9])|auf lager|sofort lieferbar|en stock|disponib|in magazzino|em estoque|в наличии|в наявності|na stanie|skladem|na zalogi|na skladištu|在庫あり|재고|op voorraad|i lager|på lager|varastossa|stokta|în stoc",
    re.IGNORECASE,
)
_STOCK_MARK = re.compile(r"stock|availab|disponib|lager|verf[uü]gbar|kucun|inventory|instock|nalich", re.IGNORECASE)

_SELLER_LINKS = etree.XPath("//a[@href and normalize-space()]")
_SELLER_HREF = re.compile(
    r"/(?:sellers?|vendors?|merchants?|shops?|stores?|dian(?:pu)?|haendler|boutiques?)/(?!cart|help|login)[^/?#]+|[?&](?:seller|shop|store|vendor|merchant)_?(?:id|name)?=",
    re.IGNORECASE,
)
_SELLER_MARK = re.compile(
    r"seller|vendor|merchant|shop[-_]?(?:name|info|title)|store[-_]?(?:name|info|title)|sold[-_]?by|dianpu|haendler",
    re.IGNORECASE,
)
_SELLER_LABEL = re.compile(
    r"^(?:seller|sold by|vendor|merchant|shop|store|verkauft (?:von|durch)|händler|verkäufer|vendu par|vendeur|vendido por|vendedor|venduto da|venditore|продавец|магазин|sprzedawca|店铺(?:名称)?|店鋪|卖家|商家|掌柜|旗舰店|賣家|販売元|ショップ|판매자)\s*[:：]?$",
    re.IGNORECASE,
)
_SELLER_ID = re.compile(r"(?:seller|shop|store|vendor|merchant)_?(?:id)?(?:=|/)(\w[\w-]{0,60})", re.IGNORECASE)


def read_breadcrumb(document: Document, title: str) -> tuple[str, ...]:
    """Category path from the page's breadcrumb, from the widest, without the front page and the product itself."""
    trails = _CRUMBS(document.root)
    if not trails:
        return ()
    parts = (clean(text_of(part, 100).strip("/>›»|·• "), 80) for part in _CRUMB_PARTS(trails[0])[:15])
    own = folded(title)
    return tuple(part for part in dict.fromkeys(parts) if part and not _HOME.match(part) and folded(part) and folded(part) != own)


def can_be_bought(document: Document, headline: Element | None) -> bool:
    """Whether the page has a button, outside of lists of other goods, that puts the product into a basket or orders it."""
    return any(_BUY.search(_label(action)) and not among_others(action, headline) for action in _ACTIONS(document.root)[:300])


def _label(action: Element) -> str:
    return text_of(action, 60) or clean(
        " ".join(filter(None, (action.get("value"), action.get("title"), action.get("aria-label"), action.get("alt")))), 60
    )


def read_stock(document: Document, headline: Element | None) -> Availability | None:
    """Availability from the words in elements that call themselves stock, or from short lines that say nothing else."""
    for run in document.runs:
        if len(run.text) > 120:
            continue
        marked = any(_STOCK_MARK.search(mark_of(one)) for one in (run.element, *list(run.element.iterancestors())[:1]))
        said = _said(run.text) if marked or len(run.text.strip()) < 30 else None
        if (
            said is not None
            and (marked or said is Availability.OUT_OF_STOCK)
            and not among_others(run.element, headline)
            and run.element.tag not in ("option", "label")
        ):
            return said
    return None


def _said(text: str) -> Availability | None:
    if _OUT.search(text):
        return Availability.OUT_OF_STOCK
    return Availability.IN_STOCK if _IN.search(text) else None


def read_seller(document: Document, headline: Element | None) -> Seller | None:
    """Who sells, from a link to a shop's page beside the product that is marked or labelled as such."""
    for order, run in enumerate(document.runs):
        if _SELLER_LABEL.match(run.text.strip()) and order + 1 < len(document.runs):
            following = document.runs[order + 1]
            if not among_others(following.element, headline):
                return _seller(following.element, clean(following.text, 200), document)
    for anchor in _SELLER_LINKS(document.root)[:2_000]:
        if _SELLER_HREF.search(anchor.get("href")) and _marked(anchor) and not among_others(anchor, headline):
            return _seller(anchor, text_of(anchor, 200), document)
    return None


def _marked(anchor: Element) -> bool:
    return any(_SELLER_MARK.search(mark_of(one)) for one in (anchor, *list(anchor.iterancestors())[:3]))


def _seller(element: Element, name: str, document: Document) -> Seller | None:
    anchor = next((one for one in (element, *list(element.iterancestors())[:2]) if one.tag == "a" and one.get("href")), None)
    url = document.link(anchor.get("href")) if anchor is not None else None
    ident = _SELLER_ID.search(url) if url else None
    return Seller(name=name, id=ident[1] if ident else None, url=url) if name else None
