"""What kind of page this is: a product, a list of goods, a seller's own page, or something else."""

import re

from casefiles.parts import PageKind
from crawlers.reading.document import Document
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


def kind_of(document: Document, sight: Sight, *, said: bool) -> PageKind:
    """The kind of the page.

    Args:
        document: the page.
        sight: its first look.
        said: whether the page's structured data name one product as its own.
    """
    if said or _says_product(document):
        return PageKind.PRODUCT
    if is_seller(document, sight):
        return PageKind.SELLER
    if sight.prices.main is not None and (sight.buyable or (sight.title and guess_kind(document.url) is PageKind.PRODUCT)):
        return PageKind.PRODUCT
    if sight.prices.pods:
        return PageKind.LIST
    return PageKind.PRODUCT if sight.buyable and guess_kind(document.url) is PageKind.PRODUCT else PageKind.OTHER


def _says_product(document: Document) -> bool:
    """Whether the meta values say that this is one product: OpenGraph's type (not ``product.group``), or a price."""
    typed = (document.meta("og:type") or "").rpartition(":")[2].lower()
    return (
        typed in ("product", "product.item", "og:product") or document.meta("product:price:amount", "og:price:amount") is not None
    )


def is_seller(document: Document, sight: Sight) -> bool:
    """A page about who sells: it names a licence or a credit code, or two things a shop says of itself, and sells nothing itself.

    A shop's footer often names its licence on every page, so words there do not count.
    """
    if sight.buyable or sight.prices.main is not None or sight.prices.pods:
        return False
    own = " ".join(run.text[:MAX_RUN] for run in document.runs[:MAX_RUNS] if not _in_footer(run.element))
    by_url = guess_kind(document.url) is PageKind.SELLER
    licences, words, code = (
        len(set(_LICENCE.findall(own))),
        len(set(_SHOP_WORDS.findall(own))),
        _CREDIT_CODE.search(own) is not None,
    )
    return licences + words + 2 * code >= (1 if by_url else 2)


_called_footer = marked("footer")


def _in_footer(element: Element) -> bool:
    return any(one.tag == "footer" or _called_footer(one) for one in above(element, 12))


MAX_RUN = 300
"""Characters of one run that are looked at."""
MAX_RUNS = 600
"""Runs of text in which a seller's page says whose it is."""
