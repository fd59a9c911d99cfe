"""Blocks that a heading gives to other goods ("related products", 看了又看): their own marks often say nothing of it."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice

from lxml import etree

from crawlers.reading.document import Run
from crawlers.reading.parsing import Element

_HEADING = re.compile(
    r"(?:related|similar|recommended|complementary|recently viewed|(?:best|top)[- ]?sell\w*|popular|featured|new|other"
    r"|more|latest|hot)"
    r" (?:products?|items?|goods|articles?|listings?|ads|advert\w*|classifieds|books|arrivals)"
    r"(?: (?:from|in|by|of) .{1,40})?"
    r"|(?:recently|last) (?:viewed|visited)|best-?sellers?|top rated(?: products)?"
    r"|(?:you|we)(?: (?:may|might))?(?: also)? (?:like|recommend|need|love).{0,20}"
    r"|(?:customers|people|others?)(?: who)? .{0,30}(?:also|too).{0,30}|frequently bought.{0,20}|goes well with.{0,20}"
    r"|ähnliche (?:artikel|produkte)|kunden .{0,40}(?:auch|ebenfalls).{0,30}|kennen sie schon.{0,3}|zubehör"
    r"|zuletzt (?:an)?gesehen\w*"
    r"|(?:passende|empfohlene|weitere) (?:artikel|produkte)|das könnte (?:ihnen|dir|sie|dich) .{0,30}|wird oft zusammen gekauft"
    r"|(?:produits|articles) (?:similaires|associés|apparentés|liés|recommandés)|vous aimerez .{0,20}"
    r"|.{0,30}ont également acheté.{0,30}"
    r"|(?:productos|artículos|anuncios|produtos|anúncios|artigos) (?:relacionados|similares|recomendados|semelhantes)"
    r"|también te puede .{0,30}|(?:prodotti|articoli) (?:correlati|simili|consigliati)"
    r"|potrebbe(?:ro)? (?:anche )?(?:interessar|piacer)\w*"
    r"|(?:podobne|powiązane|polecane|inne) (?:produkty|towary|ogłoszenia)|(?:podobné|související|súvisiace) (?:produkty"
    r"|zboží|tovary?)"
    r"|похожие (?:товары|объявления)|с этим товаром .{0,30}|(?:рекомендуем|сопутствующие|вы смотрели"
    r"|хиты продаж)(?: товары)?.{0,20}"
    r"|схожі товари|benzer ürünler|i̇?lgili ürünler|gerelateerde (?:producten|artikelen)|relaterade (?:produkter|artiklar)"
    r"|liknande (?:produkter|artiklar)|relaterte produkter|relaterede produkter|kapcsolódó termékek|hasonló termékek"
    r"|produse similare"
    r"|produk terkait|sản phẩm (?:liên quan|tương tự)|σχετικά προϊόντα|منتجات (?:ذات صلة|مشابهة)"
    r"|(?:相关|相關|关联|關聯|推荐|推薦|同类|同类型|热门|热销|热卖|人气|猜你喜欢的|本店|店铺|其他|更多|最新|新品)(?:商品|产品|產品|宝贝|寶貝|推荐|推薦|热卖|热销|物品|图书)"
    r"|看了又看|(?:浏览|购买|看|买)(?:了|过|该).{0,8}(?:还|又|也).{0,8}|猜你喜[欢歡].{0,4}|您?(?:可能|也许).{0,4}(?:喜欢|感兴趣).{0,6}"
    r"|(?:浏览|瀏覽|最近浏览|最近瀏覽)(?:历史|记录|過的商品|过的商品|的商品)?|(?:销售|热卖|热销|销量)(?:排行|排行榜)|热卖推荐|掌柜推荐|为你推荐|为您推荐"
    r"|関連(?:商品|アイテム)|(?:おすすめ|オススメ)(?:商品|アイテム)?|最近(?:チェック|見)した商品|この商品を買った人.{0,30}"
    r"|(?:관련|추천|연관|비슷한|최근 본|함께 구매한|다른 고객이 .{0,10})\s*상품",
    re.IGNORECASE,
)
"""Gathered from the language files of shop software."""
_TALK = re.compile(
    r"(?:\d+ )?(?:(?:customer|product|user|buyer|verified|recent|latest|all) )?(?:reviews?|comments?|questions?"
    r"|ratings?|feedback|replies"
    r"|testimonials)(?: (?:and|&) (?:reviews|ratings|answers|comments))?(?: (?:for|on|from|by|about) .{1,40})?|(?:q&a|faq)"
    r"|(?:leave|write|post|add) (?:a |your )?(?:comment|reply|review)|what (?:people|customers|buyers) say"
    r"|(?:\d+ )?(?:bewertung(?:en)?|kommentare?|rezensionen|fragen(?: und antworten)?|kundenmeinungen|commentaires?"
    r"|avis(?: clients?)?"
    r"|questions|comentarios?|opiniones|reseñas|preguntas|comentários?|avaliações|perguntas|commenti|recensioni|domande"
    r"|beoordelingen|reacties|komentarze|opinie|pytania|recenze|hodnocení|komentáře|отзывы(?: .{1,20})?|комментарии|вопросы"
    r"|відгуки|коментарі|yorumlar|değerlendirmeler|sorular|omdömen|anmeldelser|arvostelut|ulasan|komentar|đánh giá|bình luận)"
    r"|(?:商品|用户|买家|全部|最新|累计)?(?:评论|评价|留言|点评|咨询|提问|回复|评论列表|留言板)(?:区|列表)?|(?:商品の?)?(?:レビュー|コメント|口コミ|質問)|(?:상품\s?)?(?:후기|리뷰|댓글|문의)",
    re.IGNORECASE,
)
"""Headings under which visitors talk."""
_COUNT = re.compile(r"\s*[(（\[]\s*\d[\d,.]*\s*[条件)）\]]*$")
_NO_HEADING = frozenset({"button", "li", "option", "label", "td"})
LONGEST = 60
"""Characters of a heading."""
_EDGES = " \n\t\r:：…!？?.>»"
MAX_RUN = 300
"""Characters of the run of text in which one stands, white space included."""
LEVELS = 5
"""Elements from a heading's text up to the block that it heads."""
_LINK = etree.XPath("boolean(descendant-or-self::a)")
"""Other goods can be gone to."""
_TEXT = etree.XPath("string-length(normalize-space()) > 20")
"""Talk is longer than a count or a share beside its heading."""
FIRST = 20
"""Elements of a block among which its heading stands."""
NEXT = 8
"""Blocks behind a heading that it may head."""


def headed_blocks(runs: tuple[Run, ...], around: frozenset[Element]) -> tuple[frozenset[Element], frozenset[Element]]:
    """The blocks behind headings that announce other goods, and those behind headings under which visitors talk, each up to the
    next heading of the same rank; never one that holds the headline (``around``).
    """
    others: set[Element] = set()
    talk: set[Element] = set()
    for run in runs:
        announced = _announced(run.text.strip(_EDGES)) if len(run.text) <= MAX_RUN and run.element not in around else None
        if announced is _HEADING:
            others.update(_headed(run.element, around, _LINK))
        elif announced is _TALK:
            talk.update(_headed(run.element, around, _TEXT))
    return frozenset(others), frozenset(talk)


@lru_cache(maxsize=8_192)
def _announced(text: str) -> re.Pattern[str] | None:
    """What ``text`` announces as a heading: other goods, or talk. Menus and footers are the same on every page of a shop."""
    if not 2 <= len(text) <= LONGEST:
        return None
    if _HEADING.fullmatch(text):
        return _HEADING
    return _TALK if _TALK.fullmatch(_COUNT.sub("", text)) else None


def _headed(head: Element, around: frozenset[Element], told: Callable[[Element], bool]) -> list[Element]:
    """What stands behind ``head`` or, where nothing of it is ``told`` of, behind the block around it."""
    tag = head.tag
    for _ in range(LEVELS):
        parent = head.getparent()
        if head.tag in _NO_HEADING or head in around or parent is None:
            return []
        following = list(_following(head, tag, around))
        if any(map(told, following)):
            return following
        head = parent
    return []


def _following(head: Element, tag: object, around: frozenset[Element]) -> Iterator[Element]:
    """What stands behind ``head`` up to another block of the same kind; of blocks around a heading, up to one that begins with a
    heading of the same ``tag``: the rows of a grid are all alike.
    """
    for block in islice(head.itersiblings(), NEXT):
        alike = block.tag == head.tag and block.get("class") == head.get("class")
        if block in around or (alike and (head.tag == tag or _begins(block) == tag)):
            return
        yield block


def _begins(block: Element) -> object:
    """The tag of the first element of ``block`` that has a text."""
    return next((one.tag for one in islice(block.iter("*"), FIRST) if (one.text or "").strip()), None)
