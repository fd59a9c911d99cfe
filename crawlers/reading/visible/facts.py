"""Counts and numbers that a page shows of its product: how many were sold, how many reviews, its number."""

import re
from urllib.parse import parse_qsl, unquote, urlsplit

from crawlers.reading.document import Document
from crawlers.reading.money import amount
from crawlers.reading.money.amounts import normal
from crawlers.reading.visible.places import Scene, above, marked

_NUMBER = r"(\d[\d,.]*\s*[万萬千kK]?)"
_SALES = (
    re.compile(
        rf"(?:月销量?|月售|销量|销售量|总销量|累计销量|累计销售|已售出?|已卖出?|成交|售出|已抢|已拼"
        rf"|销售)\s*[:：]?\s*{_NUMBER}\+?\s*(?:件|笔|份|单|个|盒|瓶|台)?"
    ),
    re.compile(
        rf"{_NUMBER}\+?\s*(?:人付款|人已?购买|人收货|件已售|sold\b|units sold|bought\b|verkauft\b|vendidos\b|vendus\b|продано)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?:\bsold|sales|orders)\s*[:：]\s*{_NUMBER}", re.IGNORECASE),
)
_REVIEWS = (
    re.compile(rf"(?:累计评价|商品评价|评价数?|评论数?|条?评价|宝贝评价|口コミ|レビュー)\s*[(（:：]?\s*{_NUMBER}\+?\s*[条)）]?"),
    re.compile(rf"{_NUMBER}\+?\s*(?:条评[价论]|个评[价论]|人评价|(?:customer |verified )?(?:reviews?|ratings?)\b"
               rf"|bewertungen\b|avis\b|opiniones\b|recensioni\b|отзыв|opinii\b|件のレビュー)", re.IGNORECASE),
    re.compile(rf"(?:reviews?|ratings|bewertungen|avis|opiniones|отзывы)\s*[(:：]\s*{_NUMBER}\s*\)?", re.IGNORECASE),
)  # fmt: skip
_LABEL_ONLY = re.compile(
    r"(?:月销量?|销量|销售量|累计销量|已售|sold|sales|累计评价|评价|评论|商品评价|reviews?|comments?)\s*[:：]?", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
_THOUSANDS = re.compile(r"[kK]$")
_ITEM_KEY = re.compile(
    r"(?:item|goods|product|offer|spu|num_i|prod|sku|listing|ad|pro)_?(?:id|no|code)?|id|gid|pid|iid", re.IGNORECASE
)
_ITEM_STEP = re.compile(r"(?:.*[-_/])?(?:p|iid-|id|item|i)?(\d{2,20})(?:\.s?html?|\.php|\.jsp)?", re.IGNORECASE)
_coded = marked(r"(?:^|[\s_-])(?:sku|(?:product|item|goods|article)[-_]?(?:code|number|no|nr|ref\w*)|code)(?:$|[\s_-])")
_CODE = re.compile(r"(?:(?:id|nr|no|art|ref|sku|item|code)?\W*\s)?((?=\S*\d)[\w./-]{3,40})", re.IGNORECASE)
SOON = 20
"""Runs of text after the headline among which the shop's own number may stand without a label."""
MAX_RUN = 60
"""Characters of a run that may say a count."""
AFTER = 300
"""Runs of text after the headline that are looked at."""


def read_sales(scene: Scene) -> int | None:
    """How many were sold; ``1.2万+`` is 12000."""
    return _count(scene, _SALES)


def read_reviews(scene: Scene) -> int | None:
    """How many reviews the product has."""
    return _count(scene, _REVIEWS)


def read_code(scene: Scene) -> str | None:
    """The shop's own number where its author calls it so and no label does: ``<div class="sku">HR-05</div>``."""
    first = scene.start if scene.start is not None else len(scene.document.runs)
    for run in scene.document.runs[first + 1 : first + SOON]:
        found = _CODE.fullmatch(run.text.strip()) if len(run.text) <= MAX_RUN else None
        if found is not None and any(map(_coded, above(run.element, 2))) and not scene.among_others(run.element):
            return found[1]
    return None


def _count(scene: Scene, patterns: tuple[re.Pattern[str], ...]) -> int | None:
    runs = scene.document.runs
    first = scene.start or 0
    last = min(first + AFTER, len(runs))
    for place in range(first, last):
        text = runs[place].text.strip()
        if len(text) > MAX_RUN:
            continue
        if _LABEL_ONLY.fullmatch(text):
            beside = [runs[at].text.strip() for at in (place + 1, place - 1) if 0 <= at < len(runs)]
            texts = [f"{text} {one}" for one in beside if len(one) < 15 and one[:1].isdigit()][:1]
        else:
            texts = [text] if _DIGIT.search(text) else []
        for said in texts:
            found = next((found for pattern in patterns if (found := pattern.search(normal(said)))), None)
            if found is not None and not scene.among_others(runs[place].element):
                return _valued(found[1])
    return None


def _valued(number: str) -> int | None:
    value = amount(number)
    if value is None:
        return None
    return int(value * 1_000) if _THOUSANDS.search(number) else int(value)


def item_id_of(document: Document) -> str | None:
    """The item's number in the address: the parameter that names one, in query or fragment, else the last number of the path."""
    parts = urlsplit(document.url)
    queries = [parts.query, parts.fragment.partition("?")[2]]
    for name, value in (pair for query in queries for pair in parse_qsl(query[:2_000])):
        if _ITEM_KEY.fullmatch(name) and 0 < len(value) <= 40 and any(mark.isdigit() for mark in value):
            return value
    for path in (parts.path, parts.fragment.partition("?")[0]):
        last = unquote(path).rstrip("/").rpartition("/")[2]
        if (found := _ITEM_STEP.fullmatch(last)) is not None:
            return found[1]
    return None
