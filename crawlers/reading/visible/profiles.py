"""Who sells, where no label says so: the block that speaks of a shop ("visit store", 进店逛逛) is headed by its name."""

import re
from collections.abc import Iterator
from itertools import islice

from casefiles.parts import Seller
from crawlers.reading.document import Run, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.sellers import seller_of, shop_id
from crawlers.reading.text import clean
from crawlers.reading.visible.names import meaning
from crawlers.reading.visible.places import Scene, above, marked
from crawlers.reading.visible.pods import leaves

_SPEAKS = re.compile(
    r"(?:进店|進店|逛逛|进入|访问|前往|去)(?:商家|卖家|该)?(?:逛逛|看看|店铺|店鋪|本店|商铺|他的店|TA的店)|进店|店铺首页|查看店铺|(?:收藏|关注)(?:本店|店铺|卖家|商家)"
    r"|联系(?:卖家|商家|店主|店家)"
    r"|(?:商品)?描述(?:相符|质量)|(?:服务|卖家)态度|(?:发货|物流)(?:速度|服务)|开店时间|经营模式|主营(?:产品|行业|商品)?|公司名称|企业名称"
    r"|所在地区?"
    r"|店铺(?:评分|等级|信誉)|信用等级|卖家(?:信用|等级|好评)|好评率|注册时间|加入时间"
    r"|(?:visit|view|go to|enter|follow) (?:the |this |our )?(?:store|shop|seller)(?:'s)?(?: (?:page|profile|shop|store))?"
    r""
    r"|(?:contact|message|ask|call|chat with) (?:the )?(?:seller|shop|owner|advertiser|publisher|poster)"
    r"|(?:seller|shop|store) (?:rating|feedback|since)|positive feedback"
    r"|(?:member|registered|active) since.{0,20}|joined.{0,20}|response (?:rate|time)"
    r"|items (?:sold|for sale)"
    r"|contact(?:ar|er)? (?:con )?(?:el |le |o |al |l')?(?:vendedor|anunciante|vendeur|annonceur)|contatt\w+ (?:il )?venditore"
    r"|(?:verkäufer|anbieter|händler) kontaktieren|связаться с (?:продавцом|автором)|skontaktuj się.{0,20}"
    r"|kontakt(?:a|uj) .{0,20}"
    r"|(?:see|view) (?:all |other )?(?:ads|items|listings)"
    r"(?: (?:by|from|of) this (?:user|seller))?",
    re.IGNORECASE,
)
"""What stands in the block of a seller and nowhere else on a product's page; gathered from the templates of mall and classifieds
software."""
_NO_NAME = re.compile(
    r"(?:卖家|店铺|商家|供应商|供货商|公司|企业|商户|店主|掌柜|发布人|联系)(?:信息|资料|档案|介绍|方式|详情|名片)|店铺|客服|在线客服|公司|联系方式"
    r"|(?:about |the |contact )*(?:seller|shop|store|vendor|publisher|advertiser|merchant|owner)(?:'s)?"
    r"(?: (?:info(?:rmation)?|details|profile))?"
    r"|店铺(?:动态)?评分.{0,8}|动态评分.{0,8}|与(?:同)?行业.{0,4}|share|report|print|save|favou?rites?|分享|举报|收藏"
    r"|(?:useful|safety|more) (?:info(?:rmation)?|tips)"
    r"|profile|contact|send|call|chat|verified|online|offline|new|pro",
    re.IGNORECASE,
)
_outside = marked(r"foot(?:er)?\b|header|\bnav|menu|relat|recommend|similar|comment|(?<!p)review")
_named = marked(
    r"(?:^|[\s_-])(?:name|title|nick\w*|user(?:name)?)(?:$|[\s_-])|(?:shop|store|seller|vendor|company)[-_]?(?:name|title)"
)
_of_person = marked(r"(?:user|shop|store|seller|vendor|contact|owner|publisher)[-_\w]{0,12}name\b")
_TO_PERSON = re.compile(
    r"(?:user|member|profile|author|people|seller|shop|store|vendor|merchant|dealer|dian|space|uid)s?(?:\b|[/_=-])|/u/",
    re.IGNORECASE,
)
"""Addresses of a person or a shop: of other links in such a block (share, report) none is a name."""
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
MAX_RUNS = 500
"""Runs of a page in which its seller's block is looked for."""
LEVELS = 7
"""Elements from what a seller's block says up to the block."""
LONGEST = 40
"""Characters of a seller's name."""
LONGEST_SAID = 60
MAX_BLOCK = 1_500
"""Characters of a block that speaks of one seller."""


def read_profile(scene: Scene) -> Seller | None:
    """Who sells, by the first block beside the goods that speaks of a shop and has a name at its head."""
    for run in scene.document.runs[:MAX_RUNS]:
        if _speaks(run) and not any(one.tag in ("header", "nav", "footer") or _outside(one) for one in above(run.element, 12)):
            for block in above(run.element, LEVELS)[1:]:
                if block in scene.around or block.tag in ("body", "html") or _holds_many(block, scene):
                    break
                if (found := _name_in(block, run.element, scene)) is not None:
                    return found
    return None


def _speaks(run: Run) -> bool:
    text = run.text.strip()
    said = re.split(r"[:：(（]", text, maxsplit=1)[0].strip() if len(text) <= LONGEST_SAID else ""
    return bool(said) and _SPEAKS.fullmatch(said.strip(" >»›→").replace(" ", "") if not said.isascii() else said) is not None


def _holds_many(block: Element, scene: Scene) -> bool:
    """Whether a block is more than one seller's: it names several shops, or is long."""
    urls = (scene.document.link(one.get("href") or "") for one in islice(block.iter("a"), 60))
    return len({shop for url in urls if url and (shop := shop_id(url))}) > 1 or len(text_of(block, MAX_BLOCK + 1)) > MAX_BLOCK


def _name_in(block: Element, speaking: Element, scene: Scene) -> Seller | None:
    for element in _heads(block):
        name = clean(text_of(element, LONGEST + 20).partition("：")[2] or text_of(element, LONGEST + 20))
        if is_name(name) and element is not speaking and speaking not in element.iter():
            return seller_of(scene.document, name=name, href=_way(block, element, speaking, scene))
    return None


def _heads(block: Element) -> Iterator[Element]:
    """What a block may be named by: its headings, what is called a name, links, what is bold."""
    yield from (one for one in islice(block.iter(), 80) if _of_person(one))
    yield from islice(block.iter(*_HEADINGS), 5)
    yield from (one for one in islice(block.iter(), 80) if _named(one))
    yield from (one for one in islice(block.iter("a"), 10) if _TO_PERSON.search(one.get("href") or ""))
    yield from islice(block.iter("strong", "b"), 5)


def is_name(name: str) -> bool:
    """Whether ``name`` may be that of a seller: no label, no button and no line of his block."""
    if not 2 <= len(name) <= LONGEST or _NO_NAME.fullmatch(name) or _SPEAKS.fullmatch(name) or meaning(name):
        return False
    return any(map(str.isalpha, name)) and name[-1] not in ":：?？!！。" and not _SPEAKS.match(name)


def _way(block: Element, named: Element, speaking: Element, scene: Scene) -> str | None:
    """Where the seller's page is: the link of the name, else that of the words, else one to a shop."""
    near = [*above(named, 3), *named.iter("a"), *above(speaking, 2), *islice(block.iter("a"), 20)]
    hrefs = [one.get("href") for one in near if one.tag == "a" and one.get("href") and leaves(one, scene)]
    shops = [href for href in hrefs if (url := scene.document.link(href)) and shop_id(url)]
    return next(iter([*shops, *hrefs]), None)
