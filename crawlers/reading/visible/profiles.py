"""Who sells, where no label says so: the block that speaks of a shop or of a person who sells is headed by the name."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from casefiles.parts import Seller
from crawlers.reading.document import Run, text_of
from crawlers.reading.parsing import Element
from crawlers.reading.sellers import persons_page, seller_of, shop_id
from crawlers.reading.visible.headings import is_nameless
from crawlers.reading.visible.names import meaning
from crawlers.reading.visible.places import Scene, above, called_frame, marked
from crawlers.reading.visible.pods import leaves
from crawlers.reading.visible.roles import asks_in_words, heads_seller, role_of, told_in

_SPEAKS = re.compile(
    r"(?:进店|進店|逛逛|进入|访问|前往|去)(?:商家|卖家|该)?(?:逛逛|看看|店铺|店鋪|本店|商铺|他的店|TA的店)|进店|店铺首页|查看店铺|(?:收藏|关注)(?:本店|(?:该)?店铺|卖家|商家)"
    r"|联系(?:卖家|商家|店主|店家)"
    r"|(?:商品)?描述(?:相符|质量)|(?:服务|卖家)态度|(?:发货|物流)(?:速度|服务)|(?:开|创)店时间|经营模式|主营(?:产品|行业|商品)?|公司名称|企业名称"
    r"|所在地区?"
    r"|店铺(?:评分|等级|信誉)|信用等级|卖家(?:信用|等级|好评)|好评率|注册时间|加入时间|在售(?:宝贝|商品)|(?:他|她|TA)的(?:交易|宝贝|闲置|其他.{2,4})"
    r"|(?:visit|view|go to|enter|follow) (?:the |this |our )?(?:store|shop|seller|profile)(?:'s)?(?: (?:page|profile"
    r"|shop|store))?"
    r"|(?:contact|message|ask|call|chat with) (?:the )?(?:seller|shop|owner|advertiser|publisher|poster)"
    r"|(?:seller|shop|store) (?:rating|feedback|since)|positive feedback"
    r"|(?:member|user|registered|active|selling|here) since.{0,20}|joined.{0,20}|response (?:rate|time)"
    r"|items (?:sold|for sale)|(?:private|business|professional|verified|trusted) (?:seller|advertiser|user|vendor)"
    r"|contact(?:ar|er)? (?:con )?(?:el |le |o |al |l')?(?:vendedor|anunciante|vendeur|annonceur)|contatt\w+ (?:il )?venditore"
    r"|(?:verkäufer|anbieter|händler) kontaktieren|связаться с (?:продавцом|автором)|skontaktuj się.{0,20}"
    r"|kontakt(?:a|uj) .{0,20}"
    r"|membre depuis.{0,20}|(?:miembro|usuario) desde.{0,20}|(?:membro|utente|iscritto) (?:desde|dal).{0,20}"
    r"|(?:mitglied|aktiv|registriert) seit.{0,20}|lid sinds.{0,20}|(?:na serwisie|użytkownik) od.{0,20}|на (?:сайте"
    r"|сервисе) с.{0,20}"
    r"|medlem si?den.{0,20}|medlem sedan.{0,20}|üyelik tarihi.{0,20}|bergabung sejak.{0,20}|tham gia.{0,20}"
    r"|частное лицо|privatanbieter|privater (?:anbieter|verkäufer)|particulier|particular"
    r"|(?:see|view|show) (?:all |other |more )?(?:ads|items|listings|products)(?: (?:by|from|of) (?:this )?(?:user|seller))?"
    r"|(?:all|other|more) (?:ads|items|listings|products) (?:by|from|of) (?:this )?(?:user|seller|advertiser)"
    r"|все объявления (?:автора|продавца|пользователя)|toutes ses annonces|(?:voir )?ses (?:autres )?annonces",
    re.IGNORECASE,
)
"""What stands in the block of a seller and nowhere else on a product's page; gathered from the templates of mall and classifieds
software."""
_LONG_NUMBER = re.compile(r"\d{7}")
"""A telephone or an account, masked or not, and nobody's name."""
_NO_NAME = re.compile(
    r"(?:卖家|店铺|商家|供应商|供货商|公司|企业|商户|店主|掌柜|发布人|联系)(?:信息|资料|档案|介绍|方式|详情|名片)|店铺|客服|在线客服|公司|联系方式|联系我们"
    r"|(?:about |the |contact )*(?:seller|shop|store|vendor|publisher|advertiser|merchant|owner|us|me)(?:'s)?"
    r"(?: (?:info(?:rmation)?|details|profile))?"
    r"|店铺(?:动态)?评分.{0,8}|动态评分.{0,8}|与(?:同)?行业.{0,4}|share|report|print|save|favou?rites?|分享|举报|收藏"
    r"|(?:useful|safety|more|general) (?:info(?:rmation)?|tips|advice).{0,20}|(?:seller|user|contact|personal) info.{0,30}"
    r"|profile|contact|send|call|chat|verified|online|offline|new|pro|premium|anonymous|guest|unknown|none|n/?a|admin|匿名.*|保密|无|未知"
    r"|\d[\d.,kK+]*\s?(?:products?|items?|ads?|listings?|reviews?|followers?|sold|sales|件|个).*"
    r"|description|details?|price|location|address|phone|telephone|e-?mail|member|user|reviews?|ratings?|\W*|高于|低于|持平|等于|(?:商品|用户|全部|累计)?(?:评价|评论|留言|点评|晒单)(?:[(（]\d*[)）])?",
    re.IGNORECASE,
)
_ACT = re.compile(
    r"(?:(?:view|see|show|visit|contact|send|message|ask|call|chat|follow|report|write|click|log ?in|sign|register"
    r"|buy|edit|delete"
    r"|share|reveal|reply|make|add|go to|back|posted|published|added|updated|listed|last|about"
    r"|vezi|trimite|voir|envoyer|contacter|afficher|enviar|contactar|mostrar|llamar|nachricht|kontakt|zobacz|napisz|wyślij|pokaż|vedi|mostra"
    r"|invia|contatta|lihat|kirim|hubungi|xem|gửi|nhắn|показать|написать|позвонить|смотреть|отправить)\b"
    r"|(?:all|more|other) (?:ads|items|listings|products|from|by|of)\b"
    r"|查看|更多|全部|进入|点击|發送|发送|登录|登錄|注册|举报|立即|我要|关注|收藏|咨询|联系|浏览|もっと|すべて|質問|通報|フォロー)",
    re.IGNORECASE,
)
"""How buttons and links begin, which no name does."""
_WHEN = re.compile(
    r".*\b(?:ago|назад|yesterday|today|вчера|сегодня|hier|aujourd.hui|heute|gestern|hoy|ayer|hoje|ontem|oggi|ieri)\b.*"
    r"|.*\d{1,4}[./年-]\d{1,2}[./月-].*|.*[A-Za-z]{3,9}\.? \d{1,2},? (?:19|20)\d\d.*|.*\d{1,2}\.? \w{3,9}\.?,? (?:19|20)\d\d.*",
    re.IGNORECASE,
)
_named = marked(
    r"(?:^|[\s_-])(?:name|title|nick\w*|user(?:name)?)(?:$|[\s_-])|(?:shop|store|seller|vendor|company)[-_]?(?:name|title)"
)
_of_person = marked(
    r"(?:user|shop|store|seller|vendor|contact|owner|publisher|author|member|poster|advertiser|profile)[-_\w]{0,12}name\b"
)
_names_itself = marked(r"name(?:$|\s)")
"""Of ``seller-name`` in ``seller-name-row`` the inner one."""
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_COUNT = re.compile(r"\s*[(（]\s*\d[^()（）]*[)）]$")
"""A count of reviews or goods behind a name."""
MAX_RUNS = 500
"""Runs of a page in which its seller's block is looked for."""
LEVELS = 7
"""Elements from what a seller's block says up to the block."""
LONGEST = 40
"""Characters of a seller's name."""
LONGEST_SAID = 60
MAX_CARD = 150
"""Characters of a block that tells of nothing but one person."""
MAX_BLOCK = 1_500
"""Characters of a block that speaks of one seller."""


def read_profile(scene: Scene) -> Seller | None:
    """Who sells, by the first block beside the goods that speaks of a shop or a seller and has a name at its head."""
    for run in scene.document.runs[:MAX_RUNS]:
        if speaks_of_seller(run.text) and not any(
            one.tag in ("header", "nav", "footer") or called_frame(one) or one in scene.headed for one in above(run.element, 12)
        ):
            for block in above(run.element, LEVELS)[1:]:
                if block in scene.around or block.tag in ("body", "html") or _holds_many(block, scene):
                    break
                if (found := _name_in(block, run, scene)) is not None:
                    return found
    return None


@lru_cache(maxsize=8_192)
def speaks_of_seller(text: str) -> bool:
    """Whether ``text`` is one of the things that stand in a seller's block: ``Member since 2019``, ``Private seller``."""
    if len(text) > LONGEST_SAID:
        return False
    said = re.split(r"[:：(（]", text.strip(), maxsplit=1)[0].strip(" \n>»›→")
    return any(_SPEAKS.fullmatch(one) for one in (said, *(() if said.isascii() else (said.replace(" ", ""),))))


def _holds_many(block: Element, scene: Scene) -> bool:
    """Whether a block is more than one seller's: it names several shops, or is long."""
    urls = (scene.document.link(one.get("href") or "") for one in islice(block.iter("a"), 60))
    return len({shop for url in urls if url and (shop := shop_id(url))}) > 1 or len(text_of(block, MAX_BLOCK + 1)) > MAX_BLOCK


def _name_in(block: Element, speaking: Run, scene: Scene) -> Seller | None:
    for element in heads_of(block, scene):
        name = name_of(element)
        if is_name(name) and element is not speaking.element and speaking.element not in element.iter():
            return seller_of(scene.document, name=name, href=_way(block, element, speaking.element, scene))
    return None


def heads_of(block: Element, scene: Scene) -> Iterator[Element]:
    """What a block about a seller may be named by: what is called a person's name, its headings, what is called a name,
    links to a person's page, what is bold; of a small one, its first words.
    """
    named = [one for one in islice(block.iter(), 80) if _of_person(one)]
    yield from sorted(named, key=lambda one: not _names_itself(one))
    yield from (one for one in islice(block.iter(*_HEADINGS), 5) if one is not scene.headline)
    yield from (one for one in islice(block.iter(), 80) if _named(one))
    yield from (one for one in islice(block.iter("a"), 10) if leads_to_person(one, scene))
    yield from islice(block.iter("strong", "b"), 5)
    if len(text_of(block, MAX_CARD + 1)) <= MAX_CARD:
        yield from islice((one for one in islice(block.iter("*"), 80) if (one.text or "").strip()), 1)


def name_of(element: Element) -> str:
    """The text of ``element`` as a name: without a label before it and a count behind it."""
    text = text_of(element, LONGEST + 20)
    told = told_in(text)
    return _COUNT.sub("", told[1] if told is not None else text)


def shop_behind(anchor: Element, scene: Scene) -> str | None:
    """The id of the shop that ``anchor`` leads to; ``None`` where all goods of the site lie in a folder called shop."""
    url = scene.document.link(anchor.get("href") or "")
    shop, here = shop_id(url) if url else None, shop_id(scene.document.url)
    return shop if here in (None, shop) else None


def leads_to_person(anchor: Element, scene: Scene) -> bool:
    """Whether ``anchor`` links to a person's or a shop's page: of other links in such a block (share, report) none is a name."""
    url = scene.document.link(anchor.get("href") or "")
    return url is not None and (persons_page(url) or shop_behind(anchor, scene) is not None)


@lru_cache(maxsize=8_192)
def is_name(name: str) -> bool:
    """Whether ``name`` may be that of a seller: no label, no button and no line of his block."""
    if (
        not 2 <= len(name) <= LONGEST
        or name[-1] in "?？!！。"
        or ":" in name
        or "：" in name
        or not any(map(str.isalpha, name))
        or _LONG_NUMBER.search(name)
    ):
        return False
    if _NO_NAME.fullmatch(name) or is_nameless(name) or _ACT.match(name) or _WHEN.fullmatch(name) or speaks_of_seller(name):
        return False
    if sum(role_of(word) is not None for word in name.split()) > 1:
        return False
    return meaning(name) is None and role_of(name) is None and not heads_seller(name) and not asks_in_words(name)


def _way(block: Element, named: Element, speaking: Element, scene: Scene) -> str | None:
    """Where the seller's page is: the link of the name, else that of the words, else one to a shop."""
    near = [*above(named, 3), *named.iter("a"), *above(speaking, 2), *islice(block.iter("a"), 20)]
    hrefs = [one.get("href") for one in near if one.tag == "a" and one.get("href") and leaves(one, scene)]
    shops = [href for href in hrefs if (url := scene.document.link(href)) and shop_id(url)]
    return next(iter([*shops, *hrefs]), None)
