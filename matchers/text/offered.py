"""Rules on the goods of the listing against the goods of the right.

Infringement needs the same or similar goods (Trademark Law 2019 art. 57(1)(2)); the classes are a reference for that, not the
measure (商标侵权判断标准, 2020, arts. 9–12), so a class that agrees says little. A mark that was recognised as well known is
protected beyond (art. 13(3)): register it with the classes it is claimed for.
"""

import re
from dataclasses import dataclass

from casefiles.model import Listing, Right, Signal
from casefiles.parts import Bilingual, Place, RightKind
from matchers.context import Context, remark
from matchers.text.goods import goods_named, listing_classes, listing_groups, named_groups, related, right_classes, right_groups


@dataclass(frozen=True, slots=True)
class Kinship:
    """How near the goods of a listing are to those of a right."""

    similar: bool
    strength: float
    says: Bilingual


_NAMED = Kinship(True, 0.9, Bilingual(en="The goods are named in the right.", zh="商品名称属于该权利的核定商品。"))
_GROUP = Kinship(True, 0.8, Bilingual(en="The goods are of a kind with those of the right.", zh="商品与该权利的商品属同一种类。"))
_CLASS = Kinship(True, 0.6, Bilingual(en="The goods are of a class of the right.", zh="商品与该权利属同一类别。"))
_OTHER = Kinship(
    False, 0.7, Bilingual(en="The goods seem to be of another class than the right's.", zh="商品似乎与该权利不属同一类别。")
)


def kinship(right: Right, listing: Listing) -> Kinship | None:
    """How near the goods are, or ``None`` where one side's are not known or only related classes meet."""
    if goods_named(right, listing):
        return _NAMED
    covered = right_classes(right)
    offered_groups = _offered(right, listing) if covered else frozenset[int]()
    offered = frozenset(group // 100 for group in offered_groups)
    if not covered or not offered:
        return None
    if right_groups(right) & offered_groups:
        return _GROUP
    if covered & offered:
        return _CLASS
    return None if any(related(each) & offered for each in covered) else _OTHER


def _offered(right: Right, listing: Listing) -> frozenset[int]:
    """Groups of what is offered, without those that the mark's own name would be a word for: 小米 on a phone is no millet."""
    offered = listing_groups(listing)
    return offered if right.kind is RightKind.GI or not offered else offered - (named_groups(right.names) - right_groups(right))


def goods(context: Context) -> Signal | None:
    """For or against: whether the listing's goods are those of the right. Other goods say less against a name that is hidden on
    purpose: whoever hides it means the mark, whatever he sells under it.
    """
    near = kinship(context.right, context.listing)
    if near is None:
        return None
    hidden = not near.similar and context.dress is not None and context.dress.deliberate >= 0.75
    return _said(context, "text.goods", near.says, near.strength * (0.5 if hidden else 1.0), supports=near.similar)


SPEAK_ANYWAY = (
    "text.counterfeit",
    "text.disguise",
    "pictures.copies",
    "pictures.logos",
    "pictures.lookalike",
    "pictures.series",
    "pictures.embedding",
    "pictures.words",
)
"""Signs that the seller means the mark's own goods, whatever class the words seem to name."""


def other_goods(context: Context) -> Signal | None:
    """A veto: the name, written plainly, on goods that no view holds similar, and nothing that means the mark's own goods. For a
    mark whose goods are named in its entry only; without them classes are too coarse to settle anything.
    """
    right = context.right
    if right.kind is not RightKind.TRADEMARK or not right.goods or not right.nice_classes or context.dress:
        return None
    near = kinship(right, context.listing)
    if near is None or near.similar or any(context.said(matcher) for matcher in SPEAK_ANYWAY):
        return None
    says = Bilingual(
        en="The name stands on goods that are not similar to any of the right's (Trademark Law 2019 art. 57); none of the signs "
        "of a copy is there.",
        zh="该名称用于与核定商品不相类似的商品（《商标法》2019 第五十七条），且没有仿冒迹象。",
    )
    return _said(context, "screening.other-goods", says, 1.0, supports=False)


def _said(context: Context, rule: str, says: Bilingual, strength: float, *, supports: bool) -> Signal:
    right, listing = context.right, context.listing
    named = goods_named(right, listing)
    return remark(
        context,
        (rule, 3),
        supports=supports,
        strength=strength,
        sentence=says,
        found=named or _nice(listing_classes(listing)),
        expected=named or "、".join(right.goods[:3]) or _nice(right_classes(right)),
        place=_place(listing, named),
    )


def _place(listing: Listing, named: str | None) -> Place:
    """Where the right's word for its goods stands in the title as it is written there; else what is offered as a whole."""
    written = re.search(re.escape(named), listing.title, re.IGNORECASE) if named else None
    return Place(field="title", start=written.start(), end=written.end()) if written else Place(field="goods")


def _nice(classes: frozenset[int]) -> str:
    """Classes by their numbers, as one says them in any language: ``Nice 9, 35``."""
    return f"Nice {', '.join(map(str, sorted(classes)))}"
