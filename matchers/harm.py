"""Whom the goods of a listing would hurt if they are not genuine."""

from casefiles.model import Listing, Right
from casefiles.parts import Harm
from matchers.text.goods import listing_classes, right_classes

BODY = frozenset({3, 5, 10, 29, 30, 31, 32, 33, 34})
"""Nice classes of goods for the body: cosmetics, medicine and baby food, medical devices, food and drink, tobacco. The goods
on which
market surveillance puts the most weight (食品、药品、化妆品、医疗器械: 市场监督管理 "四品一械")."""

SAFETY = frozenset({4, 7, 8, 9, 11, 12, 13, 28})
"""Nice classes of goods that may burn, cut, crash or choke: fuels, machines, hand tools, electronics, lighting and heating,
vehicles,
firearms, toys. After the groups of products under compulsory certification (CCC 目录: 电器, 车辆, 玩具)."""


def harm_of(right: Right, listing: Listing) -> Harm:
    """By the classes the listing's words tell; by the right's where they tell none."""
    classes = listing_classes(listing) or right_classes(right)
    if classes & BODY:
        return Harm.BODY
    return Harm.SAFETY if classes & SAFETY else Harm.PURSE
