"""Rules on how the name itself is written: hidden from searches, or nearer to another's name."""

from casefiles.model import Signal
from casefiles.parts import Bilingual
from matchers.context import Context, remark
from matchers.text.dress import FILLED
from matchers.text.offered import Kinship, kinship

SLIP_ON_OWN_GOODS, SLIP_ELSEWHERE = 0.85, 0.4
"""How sure a spelling that may be a slip or another word is to mean the mark: on the mark's own goods, and on others. A word one
letter away is mostly another word; on the same goods it is mostly the mark."""

SURE = 0.75
"""From here on a dress is on purpose where the goods are the mark's own or not known."""

PLAIN = 0.82
"""From here on a dress is on purpose whatever the goods are: nobody masks a name, or sets hidden letters into it, by chance. A
word that only sounds like the name, on goods of another class, is mostly a word of that class."""


def meant(deliberate: float, goods: Kinship | None) -> float:
    """How sure a dress is to mean the mark, given the goods; ``None``: they are not known."""
    if goods is None:
        return deliberate
    if not goods.similar:
        return min(deliberate, SLIP_ELSEWHERE)
    return deliberate if deliberate >= SURE else SLIP_ON_OWN_GOODS


def disguise(context: Context) -> Signal | None:
    """For: the name is written so that searching for it fails, while people still read it (nobody does so with a clean hand)."""
    named, dress = context.named, context.dress
    if named is None or dress is None or named.signal.expected == named.signal.found:
        return None
    if dress is FILLED and context.said("indications.styles"):
        return None  # the character more is the word for style, which is told as such
    sure = meant(dress.deliberate, kinship(context.right, context.listing) if dress.deliberate < PLAIN else None)
    return remark(
        context,
        ("text.disguise", 2),
        supports=True,
        strength=min(1.0, sure * (0.5 + 0.5 * named.signal.strength)) if sure >= SURE else sure * named.signal.strength,
        sentence=Bilingual(
            en=f"The name is written {dress.words.en}: people still read it, a search for it finds nothing.",
            zh=f"该名称{dress.words.zh}：消费者仍能认出，而用该名称搜索却搜不到。",
        ),
        found=named.signal.found,
        expected=named.signal.expected,
        place=named.signal.place,
    )


def other_mark(context: Context) -> Signal | None:
    """Against: a spelling near to the name is, letter for letter, the name of another right of the register."""
    named, dress = context.named, context.dress
    if named is None or dress is None or dress.deliberate >= SURE:
        return None
    for other in context.others:
        same_place = other.place.field == named.signal.place.field and other.place.start == named.start
        own = other.supports and other.found.casefold() == other.expected.casefold()
        if own and same_place and other.place.end == named.end:
            return remark(
                context,
                ("text.other-mark", 2),
                supports=False,
                strength=1.0,
                sentence=Bilingual(
                    en=f"“{other.found[:40]}” is the name of another right of the register, letter for letter.",
                    zh=f"“{other.found[:40]}”与登记的另一权利名称完全一致。",
                ),
                found=named.signal.found,
                expected=other.expected,
                place=named.signal.place,
            )
    return None
