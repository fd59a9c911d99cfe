"""Rules on the words around a name: copies, look-alikes, disguise, things made to fit, denial, resale, goods."""

from casefiles.explaining import field_text, field_words
from casefiles.model import Signal
from casefiles.parts import Bilingual, Place
from matchers.context import Context, remark
from matchers.text import cues
from matchers.text.disguises import spelling_of
from matchers.text.goods import goods_named, listing_classes, right_classes
from matchers.text.spelling import Spelling


def _in_field(context: Context) -> tuple[Signal, str] | None:
    """The name's signal and the text it stands in."""
    named = context.name
    text = field_text(context.listing, named.place.field) if named else None
    return (named, text) if named and text else None


def disguise(context: Context) -> Signal | None:
    """For: the name is written so that searching for it fails, while people still read it (nobody does so with a clean hand)."""
    named = context.name
    if named is None:
        return None
    if spelling_of(named.found, named.expected) is Spelling.AS_REGISTERED:
        return None
    return remark(
        context,
        ("text.disguise", 1),
        supports=True,
        strength=named.strength,
        sentence=Bilingual(
            en="People still read the name; a search for it finds nothing.", zh="消费者仍能认出该名称，而用该名称搜索却搜不到。"
        ),
        found=named.found,
        expected=named.expected,
        place=named.place,
    )


def copies(context: Context) -> Signal | None:
    """For: words under which copies are sold (高仿, replica …) in title, attributes or description."""
    texts = [("title", context.listing.title, 1.0)]
    texts += [(f"attributes.{name}", text, 0.9) for name, text in list(context.listing.attributes.items())[:30]]
    texts += [("description", context.listing.description or "", 0.8)]
    for field, text, weight in texts:
        if cue := cues.copy_words(text):
            where = field_words(field)
            return remark(
                context,
                ("text.counterfeit", 1),
                supports=True,
                strength=cue.strength * weight,
                sentence=Bilingual(
                    en=f"“{cue.words}” in the {where.en} is a word under which copies are sold.",
                    zh=f"{where.zh}中的“{cue.words}”是售卖仿品的常用语。",
                ),
                found=cue.words,
                expected="",
                place=Place(field=field, start=cue.start, end=cue.end),
            )
    return None


def imitation(context: Context) -> Signal | None:
    """For: offered as something like the named (同款, … style). For indications see :mod:`matchers.indications.styles`."""
    if (named := _in_field(context)) is None or named[0].place.end is None:
        return None
    cue = cues.like(named[1], named[0].place.end)
    return _beside(context, named[0], cue, ("text.imitation", 1), supports=True, says=_LIKE)


def nominative(context: Context) -> Signal | None:
    """Against: the name says what the goods fit (适用于…, for …), which the owner of a mark must bear when it does not mislead:
    Trademark Law (2026 revision, in force 2027-01-01) art. 73(3); before that held of descriptive use, Trademark Law
    (2019) art. 59(1).
    """
    if (named := _in_field(context)) is None or named[0].place.start is None or named[0].place.end is None:
        return None
    cue = cues.fits(named[1], named[0].place.start, named[0].place.end)
    return _beside(context, named[0], cue, ("text.nominative", 1), supports=False, says=_FITS)


def denial(context: Context) -> Signal | None:
    """Against: the goods are said not to be the named ones (非…, not …), or to be compared with them."""
    if (named := _in_field(context)) is None or named[0].place.start is None or named[0].place.end is None:
        return None
    cue = cues.denied(named[1], named[0].place.start) or cues.compared(named[1], named[0].place.start, named[0].place.end)
    return _beside(context, named[0], cue, ("text.denial", 1), supports=False, says=_DENIED)


def resale(context: Context) -> Signal | None:
    """Against: second-hand goods may be sold under the mark they bear."""
    cue = cues.second_hand(context.listing.title)
    named = context.name
    if cue is None or named is None:
        return None
    return remark(
        context,
        ("text.resale", 1),
        supports=False,
        strength=cue.strength,
        sentence=Bilingual(en=f"Sold as second-hand (“{cue.words}”).", zh=f"以二手商品出售(“{cue.words}”)。"),
        found=cue.words,
        expected=named.expected,
        place=Place(field="title", start=cue.start, end=cue.end),
    )


_LIKE = Bilingual(en="“{words}” after “{name}” offers something like it.", zh="“{name}”之后的“{words}”表明是仿照它的商品。")
_FITS = Bilingual(
    en="“{words}” says that the goods are made for “{name}”, not by it.", zh="“{words}”说明商品是为“{name}”配套的，而非其出品。"
)
_DENIED = Bilingual(en="“{words}” says that the goods are not “{name}”.", zh="“{words}”表明商品不是“{name}”。")


def _beside(
    context: Context, named: Signal, cue: cues.Cue | None, rule: tuple[str, int], *, supports: bool, says: Bilingual
) -> Signal | None:
    if cue is None:
        return None
    words, name = cue.words[:40], named.found[:40]
    return remark(
        context,
        rule,
        supports=supports,
        strength=cue.strength,
        sentence=Bilingual(en=says.en.format(words=words, name=name), zh=says.zh.format(words=words, name=name)),
        found=cue.words,
        expected=named.expected,
        place=Place(field=named.place.field, start=cue.start, end=cue.end),
    )


def goods(context: Context) -> Signal | None:
    """For or against: whether the listing's goods are of a class of the right. Infringement needs the same or similar goods
    (Trademark Law 2019 art. 57(1)(2)); the classes are a reference for that, not the measure, so this weighs little.
    """
    right, listing = context.right, context.listing
    covered, offered = right_classes(right), listing_classes(listing)
    named = goods_named(right, listing)
    if not named and not (covered and offered):
        return None
    same = bool(named or covered & offered)
    wanted = named or "、".join(right.goods[:3]) or ", ".join(map(str, sorted(covered)))
    return remark(
        context,
        ("text.goods", 1),
        supports=same,
        strength=0.9 if named else 0.7,
        sentence=Bilingual(
            en="The goods are those of the right, or of its class."
            if same
            else "The goods seem to be of another class than the right's.",
            zh="商品属于该权利的商品或同一类别。" if same else "商品似乎与该权利不属同一类别。",
        ),
        found=named or ", ".join(map(str, sorted(offered))),
        expected=wanted,
        place=Place(field="title"),
    )
