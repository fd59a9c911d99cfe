"""Rules on the words around a name: something like it, made to fit it, not it, a person or a place of that name."""

from casefiles.model import Signal
from casefiles.parts import Bilingual, Place, RightKind
from matchers.context import Context, Named, remark
from matchers.text import cues

HIDDEN = 0.5
"""What is left of explicit words that excuse (适用于…, 二手) when the name beside them is hidden from searches on purpose: who
uses a
name lawfully has no cause to hide it, and an excuse must be made in good faith."""

_LIKE = Bilingual(en="“{words}” beside “{name}” offers something like it.", zh="“{name}”旁的“{words}”表明是仿照它的商品。")
_FITS = Bilingual(
    en="“{words}” says that the goods are made for “{name}”, not by it.", zh="“{words}”说明商品是为“{name}”配套的，而非其出品。"
)
_DENIED = Bilingual(en="“{words}” says that the goods are not “{name}”.", zh="“{words}”表明商品不是“{name}”。")
_PERSON = Bilingual(en="“{words}” makes “{name}” the name of a person.", zh="“{words}”说明“{name}”是人名。")
_PLACE = Bilingual(en="“{words}” makes “{name}” the name of a place.", zh="“{words}”说明“{name}”是地名。")


def imitation(context: Context) -> Signal | None:
    """For: offered as something like the named (同款, 平替, … style). Where :mod:`matchers.indications.styles` has said so of an
    indication, it is not said twice.
    """
    named = context.named
    if named is None or context.said("indications.styles"):
        return None
    return _beside(context, named, cues.like(named.text, named.end, named.start), "text.imitation", says=_LIKE, supports=True)


def nominative(context: Context) -> Signal | None:
    """Against: the name says what the goods fit (适用于…, for …), which the owner of a mark must bear when it does not mislead:
    Trademark Law (2026 revision, in force 2027-01-01) art. 73(3); before that held of descriptive use, Trademark Law
    (2019) art. 59(1). An accessory's name alone is no such sign when the right covers that accessory, when the name is hidden,
    or beside words for copies.
    """
    named = context.named
    if named is None or context.right.kind is not RightKind.TRADEMARK:
        return None
    cue = cues.fits(named.text, named.start, named.end)
    weak = cue is not None and cue.strength < cues.EXPLICIT
    if cue and weak and (_own_goods(context, cue.words) or _hidden(context) or context.said("text.counterfeit")):
        return None
    return _beside(context, named, cue, "text.nominative", says=_FITS)


def denial(context: Context) -> Signal | None:
    """Against: the goods are said not to be the named ones (非…, not …), or to be compared with them."""
    named = context.named
    if named is None:
        return None
    cue = cues.denied(named.text, named.start, named.end) or cues.compared(named.text, named.start, named.end)
    return _beside(context, named, cue, "text.denial", says=_DENIED)


def person(context: Context) -> Signal | None:
    """Against: the name is that of a person (作者…, …著). Only for marks, written plainly."""
    named = _open_mark(context)
    return (
        _beside(context, named, cues.person(named.text, named.start, named.end), "text.person", says=_PERSON) if named else None
    )


def place(context: Context) -> Signal | None:
    """Against: the name is that of a place (…古城, in …). Only for marks, written plainly: for indications the place is the
    point.
    """
    named = _open_mark(context)
    return _beside(context, named, cues.place(named.text, named.start, named.end), "text.place", says=_PLACE) if named else None


def _open_mark(context: Context) -> Named | None:
    return context.named if context.right.kind is RightKind.TRADEMARK and not context.dress else None


def _own_goods(context: Context, words: str) -> bool:
    return any(goods and words.endswith(goods) for goods in context.right.goods[:100])


def _hidden(context: Context) -> bool:
    return context.dress is not None and context.dress.deliberate >= 0.75


def _beside(
    context: Context, named: Named, cue: cues.Cue | None, rule: str, *, says: Bilingual, supports: bool = False
) -> Signal | None:
    if cue is None:
        return None
    words, name = cue.words[:40], named.signal.found[:40]
    return remark(
        context,
        (rule, 2),
        supports=supports,
        strength=cue.strength * (HIDDEN if _hidden(context) and not supports else 1.0),
        sentence=Bilingual(en=says.en.format(words=words, name=name), zh=says.zh.format(words=words, name=name)),
        found=cue.words,
        expected=named.signal.expected,
        place=Place(field=named.signal.place.field, start=cue.start, end=cue.end),
    )
