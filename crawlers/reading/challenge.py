"""Pages that are no content of the shop though they answer 200: captchas, log-in walls, blocks, empty shells, soft 404s.

A page that shows a product or a list of goods is never one of them, whatever words it holds. The marks of protection
products are what their pages carried when written; the words are short and must stand in the title, the headline or a page
that says little else.
"""

import re

from lxml import etree

from casefiles.parts import PageKind
from crawlers.reading.document import Document
from crawlers.reading.parsing import Element
from crawlers.reading.visible.places import above

REASONS = (
    *("captcha", "slider", "login-wall", "waf-block", "rate-limited", "geo-block"),
    *("empty-shell", "soft-404", "parked-domain"),
)
"""The names that :attr:`crawlers.reading.page.Page.why_not` may take."""

KIND_OF_REASON = dict.fromkeys(REASONS[:6], PageKind.CHALLENGE) | {"empty-shell": PageKind.SHELL}
"""Reason → the kind of such a page; a soft 404 and a parked domain are of no kind."""

SHORT = 1_500
"""Characters of visible text below which the words of the whole page count, not only those of its title and headline."""
BARE = 200
"""Characters of visible text below which a page that needs script is an empty shell."""

_MARKS = (
    ("slider", re.compile(
        r"nc_1_wrapper|nc-container|_____tmd_____|x5secdata|baxia-dialog|geetest_(?:slider|panel|btn)|tcaptcha"
        r"|slidercaptcha|JDJRV-|puzzle-captcha", re.IGNORECASE)),
    ("captcha", re.compile(
        r"_cf_chl_opt|cf-challenge|cf_captcha|px-captcha|captcha-delivery\.com|g-recaptcha|h-captcha|hcaptcha\.com"
        r"|cf-turnstile|arkoselabs|/captcha/|validatecaptcha|captcha[-_]?(?:img|image|form|input|box)", re.IGNORECASE)),
    ("waf-block", re.compile(
        r"_Incapsula_Resource|awswaf|gokuProps|errors\.edgesuite\.net|sucuri_cloudproxy|__jsl_clearance|yundun"
        r"|waf_nc_block", re.IGNORECASE)),
)  # fmt: skip
_WORDS = (
    ("slider", re.compile(
        r"拖动(?:下方)?滑块|滑动(?:验证|完成)|向右滑动|滑块验证|拖動滑塊|slide to (?:verify|complete)"
        r"|drag the slider", re.IGNORECASE)),
    ("captcha", re.compile(
        r"验证码|人机验证|安全验证|驗證碼|請完成驗證|身份验证|captcha|are you (?:a )?(?:human|robot)|not a robot"
        r"|verify (?:that )?you are (?:a )?human|human verification|security check|just a moment", re.IGNORECASE)),
    ("rate-limited", re.compile(
        r"too many requests|rate limit|访问(?:过于|太)频繁|請求過於頻繁|操作(?:过于|太)频繁|请求过于频繁|请稍后再试"
        r"|slow down|unusual traffic", re.IGNORECASE)),
    ("waf-block", re.compile(
        r"access denied|request (?:was )?(?:blocked|rejected)|you have been blocked|forbidden|访问被(?:拒绝|拦截|阻断)"
        r"|请求被拦截|拦截提示|存在安全风险|禁止访问|reference #[\da-f.]+|pardon our interruption"
        r"|attention required", re.IGNORECASE)),
    ("geo-block", re.compile(
        r"(?:not|un)\s?available in your (?:country|region|location|area)|your (?:country|region) (?:is not"
        r"|isn't) (?:supported|allowed)"
        r"|(?:blocked|restricted) (?:in|from) your (?:country|region|location)|unavailable for legal reasons"
        r"|(?:所在(?:的)?|该|此|当前)(?:国家|地区|区域).{0,12}(?:不可用|无法访问|不支持|暂不|限制)|(?:仅限"
        r"|只对).{0,8}(?:地区|境内|大陆).{0,6}访问"
        r"|境外.{0,8}(?:无法|限制|禁止)访问", re.IGNORECASE)),
    ("parked-domain", re.compile(
        r"(?:this|the) domain (?:name )?(?:\S{1,60} )?(?:is|may be) (?:for sale|parked|available for purchase)|buy this domain"
        r"|domain (?:is )?(?:parked|for sale)|parked (?:free|domain)|(?:该|此|本)?域名.{0,10}(?:出售|转让|待售"
        r"|停放|已过期|到期未续费)"
        r"|^[a-z\d-]{1,63}(?:\.[a-z\d-]{2,24}){1,3} (?:is|may be) for sale|domain (?:has )?expired"
        r"|未绑定(?:此|该)?域名|站点创建成功"
        r"|网站(?:已|暂)(?:关闭|停止)", re.IGNORECASE)),
    ("login-wall", re.compile(
        r"^(?:用户|会员|账号|账户|密码|扫码)?登[录錄陆陸]|请(?:先)?登[录錄陆]|請先登[入錄]|登录后(?:可见|查看|继续)"
        r"|please (?:log|sign) ?in|(?:log|sign) ?in to (?:continue|view|see)|^(?:log|sign)[ -]?in\b|^anmelden$"
        r"|you must be logged in", re.IGNORECASE)),
    ("soft-404", re.compile(
        r"\b404\b|(?:page|product|item) (?:was |could |can)?\s?(?:not|n't|no longer) (?:be )?(?:found|exist|available)"
        r"|(?:页面|商品|宝贝|内容|店铺)(?:已)?(?:不存在|找不到|已?下架|已?失效|被删除|已?过期|已?删除)|找不到(?:该|您"
        r"|你|這|此)?.{0,6}(?:页面|頁面|商品|宝贝)|没有找到|not found|nicht gefunden|introuvable|no encontrad"
        r"|non trovat|не найден|見つかりません", re.IGNORECASE)),
)  # fmt: skip
_SHELL_TEXT = re.compile(
    r"enable javascript|javascript (?:is )?(?:required|disabled|to run)|turn on javascript|requires javascript"
    r"|启用\s*javascript|开启\s*javascript|javascript (?:aktivieren|deshabilitado)|浏览器.{0,10}javascript",
    re.IGNORECASE,
)
_SHELL_ROOT = etree.XPath(
    "boolean(//*[(@id='app' or @id='root' or @id='__next' or @id='__nuxt' or @id='q-app' or @id='main-app' or"
    " @id='___gatsby' or starts-with(local-name(), 'app-') or local-name()='main'"
    " or (parent::body and contains(local-name(), '-'))) and not(normalize-space()) and not(.//img)])"
)
_WAITING = re.compile(
    r"(?:正在|拼命|努力|数据|页面|内容)*加[载載]中?|[载載]入中|请?稍[等候后]|(?:now |still )?loading(?: (?:the )?\w{1,12})?"
    r"|please wait|wird geladen|chargement|cargando|caricamento|загрузка|ładowanie|読み込み中|로딩 ?중|[\s.…·。!！,，]+",
    re.IGNORECASE,
)
"""Words that stand where a page will be, in the languages of :data:`crawlers.rendering.sight.MORE`."""
_PASSWORD = etree.XPath("boolean(//input[@type='password'])")
_NOSCRIPT = etree.XPath("string(//noscript[1])")
_SCRIPTS = etree.XPath("count(//script)")
_LOGIN_PATH = re.compile(r"/(?:log-?in|sign-?in|passport|auth|sso)(?:$|[/.?])|//(?:login|passport|sso|signin)\.", re.IGNORECASE)


def challenge(document: Document, source: str) -> str | None:
    """Why a page that shows no goods is no content of the shop, by a name of :data:`REASONS`; ``None`` when it may well be.

    Args:
        document: the page.
        source: its text as received; marks of protection products stand in scripts.
    """
    text = " ".join(run.text[:SHORT] for run in document.runs[:400])
    short = len(text) < SHORT
    said = [document.title, document.headline or "", *([text] if short else [])]
    by_mark = next((name for name, mark in _MARKS if short and mark.search(source[:200_000])), None)
    outside = " ".join(run.text[:SHORT] for run in document.runs[:400] if not any(map(_is_link, above(run.element, 3))))
    asked = [document.title, document.headline or "", *([outside] if short else [])]  # a link to the form is none
    by_words = [n for n, words in _WORDS if any(words.search(part.strip()) for part in (asked if n == "login-wall" else said))]
    asks_who, says_so = bool(_PASSWORD(document.root)), "login-wall" in by_words
    if by_mark is not None and not asks_who:
        return by_mark
    refusal = next((name for name in by_words if name != "login-wall"), None)
    of_login = asks_who and says_so and refusal in ("captcha", "slider")  # many a form for logging in asks for a code too
    if refusal is not None and not of_login:
        return refusal
    if (asks_who and (says_so or _LOGIN_PATH.search(document.url) is not None)) or (says_so and short):
        return "login-wall"  # it asks for a password, or says that one must log in and little else; a link in a header does not
    return "empty-shell" if _is_shell(document, len(text)) else None


def _is_link(element: Element) -> bool:
    return bool(element.tag == "a")


def _is_shell(document: Document, visible: int) -> bool:
    if visible >= BARE or not _SCRIPTS(document.root):
        return False
    needs = _SHELL_TEXT.search(str(_NOSCRIPT(document.root))) or _SHELL_TEXT.search(" ".join(run.text for run in document.runs))
    waits = not _WAITING.sub("", "".join(run.text for run in document.runs))
    return needs is not None or bool(_SHELL_ROOT(document.root)) or waits
