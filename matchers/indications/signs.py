"""The special sign of geographical indications, and the roll of those who may use it.

The sign must carry the unified social credit code of its user (Measures for the Protection of GI Products, CNIPA order
80). So a sign beside a code that is not on the roll is a lead, and one beside a code on the roll is none.

In a picture the sign is known by the words on its ring, 中华人民共和国地理标志 and GEOGRAPHICAL INDICATION OF P.R.CHINA (sign
published by the CNIPA on 16 October 2019), where its letters are large enough to be read (a disc of 90 pixels), and by its
drawing where the office has named a file of it. The signs of before (中华人民共和国地理标志保护产品) are void since 2021.
"""

import re
from collections.abc import Iterator, Mapping

from casefiles.model import Listing, Right, Signal
from casefiles.numbering.credit_codes import read
from casefiles.parts import Bilingual, Place, RightKind
from matchers.claims import claim_of
from matchers.context import Context, remark
from matchers.numbers.plain import texts

_SIGN = re.compile(
    r"(?:地理标志|gi)?专用标[志识]|中华人民共和国地理标志|地标认证|geographical\s?indication\s?(?:logo|sign|mark|seal|of\s?p[.,]?\s?r[.,]?\s?china)"
)
_IN_WORDS = Bilingual(en="The listing claims the GI sign", zh="商品宣称使用地理标志专用标志")
_NAME = Bilingual(en="the GI sign", zh="地理标志专用标志")
_CODE = re.compile(r"(?<![0-9a-z])([0-9a-z]{18})(?![0-9a-z])")


def codes_shown(listing: Listing) -> Iterator[tuple[str, Place, str]]:
    """Genuine credit codes that the listing shows, in their texts."""
    for text in texts(listing):
        for found in _CODE.finditer(text.plain):
            code = read(found[1].upper())
            if code:
                yield code, text.place(*found.span()), text.quoted(*found.span())


def roll(right: Right) -> frozenset[str]:
    """The credit codes of the users that the holder has named; empty when none is known by its code."""
    return frozenset(code for known in right.authorised_sellers if len(known) == 18 and (code := read(known.upper())))


def sign(context: Context) -> Signal | None:
    """For or against: the listing claims the special sign, and shows a credit code that is on the roll, is not, or none.

    Words that claim the sign seldom stand beside its code, which is printed on the label: without any code they weigh little. A
    sign in a picture whose words were not read weighs next to nothing: its code may be there.
    """
    users = roll(context.right) if context.right.kind is RightKind.GI else frozenset()
    claim = claim_of(context.listing, _SIGN, _IN_WORDS, context.signs.gi, _NAME) if users else None
    if claim is None:
        return None
    codes = {code: quote for code, _, quote in codes_shown(context.listing)}
    known = next((code for code in codes if code in users), None)
    beside = _beside(codes, known, legible=claim.legible)
    return remark(
        context,
        ("indications.sign", 3),
        supports=known is None,
        strength=1.0 if known else 0.8 if codes else 0.35 if claim.legible else 0.05,
        sentence=Bilingual(en=claim.said.en + beside.en, zh=claim.said.zh + beside.zh),
        found=claim.found,
        expected=", ".join(sorted(users)[:3]),
        place=claim.place,
    )


def _beside(codes: Mapping[str, str], known: str | None, *, legible: bool) -> Bilingual:
    """What is said of the codes that the listing shows (code → as it is written), of which ``known`` is on the roll."""
    if known:
        return Bilingual(
            en=f" and shows the code {codes[known]} of a user on the roll.",
            zh=f"，所示统一社会信用代码{codes[known]}在用标主体名册中。",
        )
    if codes:
        quote = next(iter(codes.values()))
        return Bilingual(
            en=f" with the code {quote}, which is not on the roll of its users.",
            zh=f"，而所示统一社会信用代码{quote}不在用标主体名册中。",
        )
    if not legible:
        return Bilingual(
            en="; the words in this picture were not read, so the credit code that belongs beside it is not known.",
            zh="；该图片中的文字未读取，因此其旁应标注的统一社会信用代码不详。",
        )
    return Bilingual(
        en=" and shows no credit code of a user on the roll.",
        zh="，但未显示名册中用标主体的统一社会信用代码。",
    )


def producer(context: Context) -> Signal | None:
    """For or against: a genuine credit code in the listing is on the roll of the indication's users, or is another's."""
    users = roll(context.right) if context.right.kind is RightKind.GI else frozenset()
    codes = list(codes_shown(context.listing)) if users else []
    if not codes:
        return None
    code, place, quote = next((entry for entry in codes if entry[0] in users), codes[0])
    listed = code in users
    return remark(
        context,
        ("indications.roll", 2),
        supports=not listed,
        strength=1.0 if listed else 0.8,
        sentence=Bilingual(
            en=f"The credit code {quote} is {'' if listed else 'not '}on the roll of the indication's users.",
            zh=f"统一社会信用代码{quote}{'' if listed else '不'}在该地理标志用标主体名册中。",
        ),
        found=quote,
        expected=", ".join(sorted(users)[:3]),
        place=place,
    )
