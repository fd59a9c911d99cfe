"""Numbers that a listing shows of its maker and goods: credit code, food licence, trade item number, and old names.

Each must pass its arithmetic: one that cannot exist speaks against the listing. One that can says little: anybody may copy it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from casefiles.model import Listing, Signal
from casefiles.numbering.check_digits import is_food_licence, is_gtin
from casefiles.numbering.credit_codes import read
from casefiles.parts import Bilingual, Place
from matchers.claims import claim_of
from matchers.context import Context, remark
from matchers.indications.signs import codes_shown, roll
from matchers.numbers.plain import texts

_CREDIT_CODE = re.compile(r"(?:信用代码|税号|uscc|credit code)[^0-9a-z]{0,8}([0-9a-z](?:[ -]?[0-9a-z]){17})(?![0-9a-z])")
_FOOD_LICENCE = re.compile(r"(?<![a-z])sc[\s:：-]{0,3}(\d(?:[ -]?\d){13})(?!\d)")
_OLD_NAME = re.compile(r"中华老字号|china\s?time[-\s]?honou?red\s?brand")
_OLD_NAME_IN_WORDS = Bilingual(en="The listing claims to be a China Time-honoured Brand", zh="商品宣称“中华老字号”")
_OLD_NAME_SIGN = Bilingual(en="the sign of China Time-honoured Brands", zh="中华老字号标识")


class _Wrong(NamedTuple):
    shown: str
    place: Place
    strength: float
    sentence: Bilingual


def _licences(listing: Listing) -> Iterator[_Wrong]:
    """Announced credit codes and food licences that fail their arithmetic."""
    for text in texts(listing):
        for found in _CREDIT_CODE.finditer(text.plain):
            if read(re.sub("[ -]", "", found[1]).upper()) is None:
                shown = text.quoted(*found.span(1))
                yield _Wrong(
                    shown,
                    text.place(*found.span(1)),
                    0.7,
                    Bilingual(
                        en=f"The credit code {shown} fails its check digits (GB 32100-2015): no company has it.",
                        zh=f"所示统一社会信用代码{shown}校验不符（GB 32100-2015）：不存在该代码。",
                    ),
                )
        for found in _FOOD_LICENCE.finditer(text.plain):
            if not is_food_licence(re.sub("[ -]", "", found[1])):
                shown = text.quoted(*found.span(1))
                yield _Wrong(
                    shown,
                    text.place(*found.span(1)),
                    0.7,
                    Bilingual(
                        en=f"The food production licence {shown} fails its check digit (GB/T 17710): there is no such licence.",
                        zh=f"所示食品生产许可证号{shown}校验不符（GB/T 17710）：不存在该许可证。",
                    ),
                )


def licence(context: Context) -> Signal | None:
    """For: the listing shows a credit code or food production licence that cannot exist. Missing is nothing: fresh produce
    carries no ``SC`` (Measures for Food Production Licensing), and a credit code belongs on the shop's page, not on the goods'.
    """
    wrong = next(_licences(context.listing), None)
    if wrong is None:
        return None
    return remark(
        context,
        ("numbers.licence", 1),
        supports=True,
        strength=wrong.strength,
        sentence=wrong.sentence,
        found=wrong.shown,
        expected="GB 32100-2015, GB/T 17710",
        place=wrong.place,
    )


def trade_item(context: Context) -> Signal | None:
    """For, weakly: the listing's GTIN fails its check digit. Its prefix is no origin: 690 to 699 say that GS1 China gave the
    number to a member, wherever the goods are made.
    """
    gtin = context.listing.gtin
    digits = re.sub(r"[\s-]", "", gtin or "")
    if not digits:
        return None
    if is_gtin(digits):
        return _another_item(context, digits)
    return remark(
        context,
        ("numbers.gtin", 2),
        supports=True,
        strength=0.5,
        sentence=Bilingual(
            en=f"The trade item number {digits[:20]} fails its check digit: no scanner would take it.",
            zh=f"商品条码{digits[:20]}校验位错误：无法被正常扫描识别。",
        ),
        found=digits[:20],
        expected="GS1 General Specifications 7.9",
        place=Place(field="gtin"),
    )


def _another_item(context: Context, stated: str) -> Signal | None:
    """For, hardly: the bar code in a picture is another trade item's than the listing states. Packs of other sizes have other
    numbers, and a shop may show one picture for all.
    """
    printed = [
        (n, code) for n, each in enumerate(context.listing.pictures, start=1) for code in each.codes if code.means == "gtin"
    ]
    if not printed or any(_item(code.text) == _item(stated) for _, code in printed):
        return None
    number, code = printed[0]
    return remark(
        context,
        ("numbers.gtin", 2),
        supports=True,
        strength=0.25,
        sentence=Bilingual(
            en=f"The bar code in picture {number} is {code.text[:20]}; the listing states {stated[:20]}.",
            zh=f"第{number}张图片中的商品条码为{code.text[:20]}，与商品所称条码{stated[:20]}不符。",
        ),
        found=code.text[:20],
        expected=stated[:20],
        place=Place(field=f"pictures.{number}"),
    )


def _item(gtin: str) -> str:
    """What is left of a GTIN of any length without the packing level's digit and the check digit (GS1 General Specifications)."""
    return gtin.zfill(14)[1:13]


def old_name(context: Context) -> Signal | None:
    """For, hardly: the listing claims to be a 中华老字号 (China Time-honoured Brand), in words or by the sign in a picture, known
    by the words on its ring or by its drawing, which is the Ministry of Commerce's and may be used by those on its list alone
    (商改发〔2007〕137号, art. 3 and 5). That list is not known here. A genuine credit code beside it is held against those of the
    authorised sellers: on their roll it speaks against.
    """
    claim = claim_of(context.listing, _OLD_NAME, _OLD_NAME_IN_WORDS, context.signs.time_honoured, _OLD_NAME_SIGN)
    if claim is None:
        return None
    users = roll(context.right)
    codes = {code: quote for code, _, quote in codes_shown(context.listing)} if users else {}
    known = next((quote for code, quote in codes.items() if code in users), None)
    beside = known or next(iter(codes.values()), None)
    says_en, says_zh = "; the list of the Ministry of Commerce tells", "；是否属实请查商务部公布的名录"
    if beside:
        says_en = f" and shows the credit code {beside}, which is {'' if known else 'not '}that of an authorised seller"
        says_zh = f"，所示统一社会信用代码{beside}{'属于' if known else '不属于'}已获授权的卖家"
    return remark(
        context,
        ("numbers.old-name", 3),
        supports=known is None,
        strength=0.3 if beside is None else 1.0,
        sentence=Bilingual(en=f"{claim.said.en}{says_en}.", zh=f"{claim.said.zh}{says_zh}。"),
        found=claim.found,
        expected="中华老字号",
        place=claim.place,
    )
