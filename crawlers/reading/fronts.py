"""Pages about who sells: licences, company pages, and a shop's own front, which lists its goods below what it says of itself."""

import re
from collections.abc import Iterator

from casefiles.parts import PageKind
from crawlers.reading.document import Run
from crawlers.reading.parsing import Element
from crawlers.reading.urls import guess_kind
from crawlers.reading.visible.places import above, marked
from crawlers.reading.visible.products import Sight

_LICENCE = re.compile(
    r"统一社会信用代码|統一社會信用代碼|营业执照|營業執照|食品经营许可证|经营许可证|工商注册号|登记机关"
    r"|unified social credit code|business licen[cs]e|trade register number",
    re.IGNORECASE,
)
_SHOP_WORDS = re.compile(
    r"店铺(?:名称|信息|介绍|档案|资质)|企业名称|公司名称|经营者|掌柜|注册资本|法定代表人|经营地址"
    r"|seller (?:profile|information|details)|about (?:the|this) (?:seller|shop|store)|shop information"
    r"|company name|registered address|vat (?:no|number|id)|impressum",
    re.IGNORECASE,
)
_CREDIT_CODE = re.compile(r"(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])")
"""Shape of a unified social credit code (GB 32100-2015); its check digits are the tracer's business."""
_CONTACTS = (
    re.compile(r"(?:电话|電話|手机|手機|热线|tel(?:ephone)?|phone|mobile)\s*[.:：]?\s*[+(（]?\d[\d\s()（）-]{5,}", re.IGNORECASE),
    re.compile(r"(?:[微薇威V]\s?[信x]|weixin|wechat)\s*(?:号|id)?\s*[:：]?\s*[A-Za-z0-9][\w-]{4,}", re.IGNORECASE),
    re.compile(r"(?<![A-Za-z])QQ\s*(?:号|群)?\s*[:：]?\s*\d{5,}", re.IGNORECASE),
    re.compile(r"(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.-]{2,}"),
)
"""A telephone number, WeChat, QQ and e-mail as shops write them beside their name; their shapes, which tracing then checks."""

_called_footer = marked(r"footer|(?:^|[\s_-])foot(?:$|[\s_-])|copyright|beian")
_PAGE_FRAME = frozenset({"header", "nav"})
MAX_RUN = 300
"""Characters of one run that are looked at."""
MAX_RUNS = 600
"""Runs of text in which a seller's page says whose it is."""
FRAME_LEVELS = 12


def is_seller(sight: Sight) -> bool:
    """Whether the page is about who sells and sells no single thing itself.

    A page without goods: it names a licence or a credit code, or two things a shop says of itself; one is enough where the
    address has the shape of a seller's. A page that lists goods is the front of a shop if it says two such things, contacts
    included, at a seller's address; at any other, if licences stand before the goods with more about the shop, or
    contacts stand in one block with the headline: a marketplace repeats its own licence and hotline around every list.
    """
    if sight.buyable:
        return False
    by_url = guess_kind(sight.scene.document.url) is PageKind.SELLER
    if by_url and (sight.prices.pods or sight.prices.main is None):
        own = _text(run for run in _own_runs(sight) if not _in_pod(run.element, sight))
        official = _official(own)
        return official + _contacts(own) >= 2 or (official > 0 and not sight.prices.pods)
    if sight.prices.main is not None:
        return False
    return _presents_itself(sight) if sight.prices.pods else _official(_text(_own_runs(sight))) >= 2


def shows_licence(sight: Sight) -> bool:
    """Whether a seller's page is that of a licence (亮照): the credit code beside the licence's name or two things of a register,
    and none of its goods.
    """
    if sight.prices.pods:
        return False
    own = _text(_own_runs(sight))
    return _CREDIT_CODE.search(own) is not None and len(set(_LICENCE.findall(own))) >= 1


def _presents_itself(sight: Sight) -> bool:
    before = _text(_before_goods(sight))
    licensed = len(set(_LICENCE.findall(before))) + 2 * (_CREDIT_CODE.search(before) is not None)
    if licensed >= 2 and _official(before) + _contacts(before) >= 3:
        return True
    if (profile := _profile(sight)) is None or _official(before) + _contacts(before) < 2:
        return False
    return _contacts(_text(run for run in _before_goods(sight) if profile in above(run.element, FRAME_LEVELS))) > 0


def _official(text: str) -> int:
    """How many things ``text`` has that stand on licences and in company profiles; a credit code counts twice."""
    return len(set(_LICENCE.findall(text))) + len(set(_SHOP_WORDS.findall(text))) + 2 * (_CREDIT_CODE.search(text) is not None)


def _contacts(text: str) -> int:
    return sum(contact.search(text) is not None for contact in _CONTACTS)


def _text(runs: Iterator[Run]) -> str:
    return " ".join(run.text[:MAX_RUN] for run in runs)


def _own_runs(sight: Sight) -> Iterator[Run]:
    """The first runs that stand in no footer: a shop's footer often names its licence on every page."""
    return (run for run in sight.scene.document.runs[:MAX_RUNS] if not _in_footer(run.element))


def _in_footer(element: Element) -> bool:
    return any(one.tag == "footer" or _called_footer(one) for one in above(element, FRAME_LEVELS))


def _in_pod(element: Element, sight: Sight) -> bool:
    return not sight.prices.pods.isdisjoint(above(element, FRAME_LEVELS))


def _before_goods(sight: Sight) -> Iterator[Run]:
    """The runs before the first of the goods, without the page's frame; a header that holds the headline is the shop's own."""
    for run in _own_runs(sight):
        if _in_pod(run.element, sight):
            return
        if not any(one.tag in _PAGE_FRAME and one not in sight.scene.around for one in above(run.element, FRAME_LEVELS)):
            yield run


def _profile(sight: Sight) -> Element | None:
    """The largest block around the headline, less than the page's main part, that holds none of the goods."""
    if sight.scene.headline is None:
        return None
    with_goods = {one for pod in sight.prices.pods for one in above(pod, FRAME_LEVELS * 5)}
    blocks = [
        one for one in above(sight.scene.headline, FRAME_LEVELS) if one not in with_goods and one.tag not in ("body", "main")
    ]
    return blocks[-1] if blocks else None
