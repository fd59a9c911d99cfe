"""URLs: absolute, canonical, and what their shape tells."""

import re
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from casefiles.parts import PageKind

MAX_URL = 2_048
"""Characters; what is longer is no address that a shop gives its goods (RFC 9110 §4.1 asks for 8,000, browsers cut at 2,083)."""

_NOISE = re.compile(
    r"(?:utm_\w+|gclid|gbraid|wbraid|fbclid|yclid|msclkid|dclid|mc_[ce]id|_ga|_gl|igshid|spm|scm|_openstat|ref_src|epik"
    r"|s?phpsessid|jsessionid|sess(?:ion)?_?id|sid|zenid|oscsid|xtcsid|[a-z]{2,4}sess(?:id)?|aspsessionid\w*|cfid|cftoken)",
    re.IGNORECASE,
)
"""Query parameters that say who came from where and never which page: campaign tags and session ids of common shop software."""

_WAY = re.compile(r"c?path=\d+(?:_\d+)*", re.IGNORECASE)
_OF_PRODUCT = re.compile(r"products?_?id=\w", re.IGNORECASE)
"""Beside the number of a product, the numbers of the categories by which a visitor came to it (``path=20_26``, ``cPath=3_10``):
without them it is the same page, which would else be asked for once a category."""

_PATH_SESSION = re.compile(
    r";(?:jsessionid|phpsessid|sid|sessionid)=[^/?#;]*|/\([A-Z]\([a-z0-9]{16,}\)\)(?=/)|/ref=[^/?#]*$", re.IGNORECASE
)
"""In the path: Java's ``;jsessionid=``, the ``/(S(…))`` of ASP.NET without cookies, and a last step ``/ref=…`` that says by which
way a visitor came [Amazon, Shopizer]."""
_PORTS = {"http": 80, "https": 443}
_SAFE = "/%:@!$&'()*+,;=~-._"

_DEAD = re.compile(
    r"/(?:[a-z]+[-_])?(?:log-?ins?|log-?outs?|log-?off|sign-?in|sign-?out|sign-?up|regist(?:er|rations?)|sessions?|passwords?"
    r"|passwd|checkouts?|basket|(?:mini)?cart|cart[-_]?(?:items?|lines?)|line[-_]items?|wish-?lists?|favou?rites?|compare"
    r"|comparisons?|add-?to-?\w+|add|edit|delete|remove|write|votes?|(?:my)?accounts?|customers?|admin|print|share"
    r"|(?:send|(?:e-?)?mail|tell)[-_]?(?:to[-_]?)?(?:a[-_]?)?friend|rss|feed|calendar|orders?|payments?|invoices?"
    r"|refunds?|notifications?|set-?lang|i18n|unsubscribe|captcha)"
    r"(?:\.[a-z]{2,5})?(?=/|$)|/(?:(?:shopping|mini|my|guest|user)[-_]?)?carts(?=/|$)",
    re.IGNORECASE,
)
"""Steps of a path that do something; whole steps, since the name of a product may hold such a word. Both numbers, since programs
call collections by the plural (``/carts/7``, ``/sessions/new``), but of words whose plural is a kind of goods (baskets, prints,
feeds, calendars, garden-carts)."""
_ACTION = re.compile(
    r"(?:^|[&=/])(?:log-?in|log-?out|register|add[-_]?to[-_]?\w+|checkouts?|basket|carts?|wish-?lists?|compare)(?:=|&|/|$)",
    re.IGNORECASE,
)
_DEAD_HOST = re.compile(r"https?://(?:log-?in|passport|sso|cart|account|accounts|my|signin|member)\.", re.IGNORECASE)
_FACET = re.compile(
    r"(?:^|&)(?:\w{1,24}[_-](?:order|dir|limit|sort)=|\w{0,16}(?:list|view|display)[_-]mode="
    r"|s(?:Order|ShowAs)=|i(?:Order|OrderType)=|(?:img|photo|picture)(?:_?id)?=\d+(?:&|$)|(?:view|mode"
    r"|display)=(?:grid|list|table|gallery|tile|thumb|compact|full|rows?|cols?|\d+)(?:&|$)"
    r"|action=(?!view|show|detail|info|list|index|item|goods|product|search|cat|home"
    r"|(?!add|wish|del|remove|edit|my|order|cart|fav|comment|review|consult)[a-z]{2,12}[_-](?:list|detail|info|view|show)(?:&|$))"
    r"|(?:sort\w*|order(?:ing|by|_by|dir)?|dir|limit|per_?page|page_?size|filter\w*|f(?:acets?"
    r"|\[[^&]*)|refine\w*|pref[nv]\d+|attr\w*"
    r"|price(?:_?(?:min|max|from|to|range))?|min_?price|max_?price|selected_facets|add-to-cart|replytocom"
    r"|back|return\w*|next|redirect\w*|\w{0,16}(?:currency|locale)|(?:\w{1,12}_)?lang(?:uage)?|hl"
    r"|month|date|day|year|week)(?:=|%5B|\[))",
    re.IGNORECASE,
)
_DATE_PATH = re.compile(r"/(?:19|20)\d\d/(?:0?[1-9]|1[0-2])(?:/|$)|/(?:calendar|events?)/", re.IGNORECASE)
_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|css|js|mjs|json|xml|pdf|docx?|xlsx?|pptx?|zip|rar|gz|7z|exe|apk|dmg"
    r"|mp[34]|avi|mov|webm|woff2?|ttf|csv)$",
    re.IGNORECASE,
)
_PAGE_NAMES = r"(?:page|p|pg|paged|seite|pagina|pageno|page_?num\w*|cur(?:rent)?_?page|i_?page|start|offset)"
_PAGER = re.compile(rf"(?:^|[?&]){_PAGE_NAMES}=\d+|/page[/-]?\d+/?$|[/_-]p\d+(?:\.html?)?/?$", re.IGNORECASE)
_PAGE_PAIR = re.compile(rf"{_PAGE_NAMES}=\d+", re.IGNORECASE)
_PAGE_STEP = re.compile(r"/page[/-]?\d+/?$|[/_-]p\d+(?=\.html?$|/?$)", re.IGNORECASE)
_SELLER = re.compile(
    r"/(?:sellers?|vendors?|merchants?|dealers?|dian(?:pu)?|licen[cs]es?|impressum|imprint)(?:/(?!.*(?<=/)(?:products?|items?|goods)/)"
    r"[^/?]+|\.\w+|/?$)"
    r"|/(?:shops?|stores?|boutiques?)/(?:\w*\d+|[^/]+/licen[cs]e)[^/]*/?$"
    r"|[?&](?:seller|shop|store|vendor)_?id=",
    re.IGNORECASE,
)
_CATEGORY = re.compile(
    r"/(?:c|cat|category|categories|categorie|kategorien?|kategoria|categoria|collections?|fenlei)/(?!.*/(?:products?"
    r"|p|item)/)",
    re.IGNORECASE,
)
_PRODUCT = re.compile(
    r"/(?:products?|produkte?|produits?|productos?|prodotti?|produto?s?|item|items|goods|detail|dp|gp|pd|prod"
    r"|offer|listing|deal|artikel|sku)(?:/|-|_|\.\w+\?)[^/?]"
    r"|/p/[^/?]+|[/_-]p?\d{3,}(?:\.s?html?)?/?$|_\d+/?$|[?&](?:product|item|goods|sku|pro)_?(?:id)?=\w+"
    r"|[?&]id=\d{4,}|/catalogue/[^/]+_\d+/",
    re.IGNORECASE,
)
_LISTING = re.compile(r"/(?:(?:product|goods|item|spu|sku|prod)s?[-_]?)?lists?(?:\.\w{2,5})?/?(?:\?|$)", re.IGNORECASE)
"""Ends with a word for a list, whatever stands before: ``/pages/product/list?sid=7``."""
_LIST = re.compile(
    r"/(?:c|cat|category|categories|categorie|kategorien?|kategoria|categoria|catalogue|catalog|collections?|list"
    r"|shop|browse|search|tag|brands?|departments?|fenlei)(?:/|$|\?|\.)"
    r"|[?&](?:cat\w*|category\w*|q|query|keyword|search)=",
    re.IGNORECASE,
)

_IN_FOLDER = re.compile(r"/(?:catalogue|catalog|shop|browse|brands?|departments?)/(?:[^/]+/)*[^/]*\w[^/]*/?$", re.IGNORECASE)


def absolute(link: str, base: str) -> str | None:
    """``link`` as it stands in a page, made absolute against ``base``; ``None`` for what is no web address."""
    link = link.strip()
    if not link or len(link) > MAX_URL or (link[0] == "#" and not _ROUTE.match(link)) or link.startswith(_NO_PAGE):
        return None
    if _PLAIN_PATH.fullmatch(link) and "/." not in link:
        return _origin(base) + link
    return _joined(link, base)


_NO_PAGE = ("javascript:", "mailto:", "tel:", "data:", "about:")
_ROUTE = re.compile(r"#!?/[^/]")
"""A fragment that names a page to the shop's script: ``#/items/detail/12``, ``#!/cart``; a bare ``#/`` is the front page."""
_ONE_OF_MANY = re.compile(r"/(?=[^/]*[0-9])(?=[^/]*[a-z])[^/]*[-_][^/]*$", re.IGNORECASE)
"""Ends with a step of words and a number, as goods and articles are named; the one document that a script fills is not."""
_PLAIN_PATH = re.compile(r"/[\w~-][\w/.~?=&%+,-]*", re.ASCII)
_CANONICAL = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+/[\w/.~-]*", re.ASCII)


@lru_cache(maxsize=256)
def _origin(base: str) -> str:
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}"


@lru_cache(maxsize=16_384)
def _joined(link: str, base: str) -> str | None:
    try:
        joined = urljoin(base, link.replace("\\", "/"))
        return joined if joined.startswith(("http://", "https://")) and urlsplit(joined).hostname else None
    except ValueError:
        return None


@lru_cache(maxsize=16_384)
def canonical_url(url: str) -> str:
    """``url`` in the one form it is known by.

    Scheme and host in lower case (IDNA), no default port, no credentials, no fragment but a script's route (``#/items/12``), no
    campaign or session parameters,
    an empty path as ``/``, non-ASCII percent-encoded as UTF-8, escapes in capitals. Parameters keep their order: shops exist
    that read them by place. A URL that cannot be read is given back as it is.
    """
    if _CANONICAL.fullmatch(url):
        return url
    try:
        parts = urlsplit(url.strip())
        host, port = _host(parts.hostname or ""), parts.port
    except ValueError:
        return url
    if parts.scheme not in _PORTS or not host:
        return url
    netloc = host if port in (None, _PORTS[parts.scheme]) else f"{host}:{port}"
    path = _PATH_SESSION.sub("", parts.path) if ";" in parts.path or "/(" in parts.path or "/ref=" in parts.path else parts.path
    route = _quoted(parts.fragment, _SAFE + "?[]") if has_route(url) else ""
    return urlunsplit((parts.scheme, netloc, _quoted(path or "/", _SAFE), _quoted(_telling(parts.query), _SAFE + "?[]"), route))


def has_route(url: str) -> bool:
    """Whether the page that ``url`` names lies behind its ``#``: only the shop's own script, in a browser, can show it.

    Not behind the address of one page of many: there it names a variant that is preselected.
    """
    mark = url.find("#")
    if mark < 0 or _ROUTE.match(url, mark) is None:
        return False
    document = _PATH_SESSION.sub("", _ESCAPE.sub("", url[:mark].partition("?")[0]))
    return _ONE_OF_MANY.search(document) is None


def site_name(url: str) -> str | None:
    """The name of the site that ``url`` lies on: its host without ``www.``, with the port if that is not the scheme's own.

    ``None`` for what is no absolute ``http`` or ``https`` URL. Two shops on one host that differ by port are two sites.
    """
    try:
        parts = urlsplit(canonical_url(url))
    except ValueError:
        return None
    return parts.netloc.removeprefix("www.") or None if parts.scheme in _PORTS else None


def _host(name: str) -> str:
    name = name.lower().rstrip(".")
    if name.isascii():
        return f"[{name}]" if ":" in name else name
    try:
        return name.encode("idna").decode("ascii")
    except UnicodeError:
        return name


def _quoted(part: str, safe: str) -> str:
    shown = part.encode("utf-8", "replace")
    return _ESCAPE.sub(lambda found: found[0].upper(), quote(shown, safe=safe))


_ESCAPE = re.compile(r"%[0-9a-fA-F]{2}")


def _telling(query: str) -> str:
    """``query`` without what says only whence or by which way a visitor came."""
    if not query:
        return ""
    pairs = [pair for pair in query.split("&") if pair and not _NOISE.fullmatch(pair.split("=", 1)[0])]
    if any(map(_OF_PRODUCT.match, pairs)):
        pairs = [pair for pair in pairs if not _WAY.fullmatch(pair)]
    return "&".join(pairs)


@lru_cache(maxsize=16_384)
def worth_following(url: str, here: str = "") -> bool:
    """Whether a crawler that looks for goods should ask for ``url``; parameters that the page ``here`` has just so count nothing:
    the pages of a list that is sorted keep its order.

    Not: log-in, basket, account, comparison and other actions; files that are no pages; facets, sort orders and view modes,
    which show the same goods again without end; calendars; the same path segment three times over, which is a loop. A parameter
    without a value refines nothing, and a route through a script (``view=productdetails``, ``action=show``) is no view mode.
    """
    path, query = _path_and_query(url)
    if len(url) > MAX_URL or _DEAD_HOST.match(url) or _FILE.search(path) or _DATE_PATH.search(path) or _repeats(path):
        return False
    if query:
        query = _without(query, here.partition("?")[2])
    return not (_DEAD.search(path) or (query and (_FACET.search(query) or _ACTION.search(query))))


def _without(query: str, other: str) -> str:
    known = set(other.split("&"))
    return "&".join(pair for pair in query.split("&") if pair not in known and pair[-1:] != "=")


def turns_list(url: str, here: str) -> bool:
    """Whether ``url`` is a numbered page of the list ``here``: some pagers write out the order and filters that hold anyhow."""
    address, _, query = url.partition("?")
    return address == here.partition("?")[0] and _PAGER.search(f"?{query}") is not None and not _ACTION.search(query)


@lru_cache(maxsize=16_384)
def list_of(url: str) -> str:
    """``url`` without what says which page of a list it is: the same for all pages of one list."""
    address, _, query = url.partition("?")
    kept = "&".join(pair for pair in query.split("&") if pair and not _PAGE_PAIR.fullmatch(pair))
    return _PAGE_STEP.sub("", address).rstrip("/") + (f"?{kept}" if kept else "")


def _path_and_query(url: str) -> tuple[str, str]:
    """Both, of an absolute URL without fragment; cheaper than ``urlsplit``, since every link of every page passes here."""
    address, _, query = url.partition("?")
    return "/" + address.split("/", 3)[-1] if address.count("/") > 2 else "/", query


def _repeats(path: str) -> bool:
    steps = [step for step in path.split("/") if step]
    return len(steps) > 20 or (len(steps) > 2 and any(steps.count(step) > 2 for step in set(steps)))


_SHAPES = (
    (PageKind.LIST, _PAGER),
    (PageKind.SELLER, _SELLER),
    (PageKind.LIST, _CATEGORY),
    (PageKind.LIST, _LISTING),
    (PageKind.PRODUCT, _PRODUCT),
    (PageKind.LIST, _LIST),
)


@lru_cache(maxsize=16_384)
def guess_kind(url: str) -> PageKind:
    """What kind of page ``url`` leads to, by its shape: pager, seller, product, list or other. A guess, to order the frontier."""
    path, query = _path_and_query(url)
    where = f"{path}?{query}" if query else path
    for kind, shape in _SHAPES:
        if shape.search(where):
            return kind
    return PageKind.OTHER


def lies_in_list(url: str) -> bool:
    """Whether ``url`` looks like a list for nothing but a folder's name (``/shop/oak-chair~p12``), in which goods lie as well."""
    path, query = _path_and_query(url)
    shaped = (_PAGER, _CATEGORY, _LISTING)
    return not query and _IN_FOLDER.search(path) is not None and not any(one.search(path) for one in shaped)
