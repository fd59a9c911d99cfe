"""Rules on how a listing as a whole is offered: as a copy, second-hand, with a claim of fame, or to be found by others' names."""

from casefiles.explaining import field_words
from casefiles.model import Signal
from casefiles.parts import Bilingual, Place
from matchers.context import Context, Named, remark
from matchers.text import cues
from matchers.text.surroundings import HIDDEN

_KEYWORD_FIELDS = ("关键词", "关键字", "搜索词", "热搜", "keyword", "keywords", "search terms", "tags")
"""Attributes that are there for a search engine."""

MANY = 3
"""Rights of the register named in one title from which on it reads as a list of marks."""


def copies(context: Context) -> Signal | None:
    """For: words under which copies are sold (高仿, replica …) in title, attributes or description."""
    listing = context.listing
    texts = [("title", listing.title, 1.0)]
    texts += [(f"attributes.{name}", text, 0.9) for name, text in list(listing.attributes.items())[:30]]
    texts += [("description", listing.description or "", 0.8)]
    for field, text, weight in texts:
        if cue := cues.copy_words(text):
            where = field_words(field)
            says = Bilingual(
                en=f"“{cue.words}” in the {where.en} is a word under which copies are sold.",
                zh=f"{where.zh}中的“{cue.words}”是售卖仿品的常用语。",
            )
            return _said(context, "text.counterfeit", cue, field, says, cue.strength * weight, supports=True)
    return None


def resale(context: Context) -> Signal | None:
    """Against: second-hand goods may be sold under the mark they bear. Less so where the name is hidden."""
    cue = cues.second_hand(context.listing.title)
    if cue is None or context.name is None:
        return None
    hidden = context.dress is not None and context.dress.deliberate >= 0.75
    says = Bilingual(en=f"Sold as second-hand (“{cue.words}”).", zh=f"以二手商品出售（“{cue.words}”）。")
    return _said(context, "text.resale", cue, "title", says, cue.strength * (HIDDEN if hidden else 1.0), supports=False)


def well_known_claim(context: Context) -> Signal | None:
    """For, weakly: 驰名商标 as advertising, which Trademark Law (2019) art. 14(5) forbids everyone, the owner too."""
    for field, text in (("title", context.listing.title), ("description", context.listing.description or "")):
        if cue := cues.well_known_claim(text):
            says = Bilingual(
                en=f"Advertises with “{cue.words}”, which the Trademark Law (2019) art. 14(5) forbids whoever does it.",
                zh=f"以“{cue.words}”作宣传，为《商标法》（2019）第十四条第五款所禁止。",
            )
            return _said(context, "text.well-known-claim", cue, field, says, cue.strength, supports=True)
    return None


def stuffing(context: Context) -> Signal | None:
    """For: the name is there to be found by a search: in a field of keywords only, again and again, or in a list of marks. Use of
    another's mark as a search keyword that misleads is an act of confusion: Anti-Unfair Competition Law (2025) art. 7(2).
    """
    named = context.named
    if named is None or cues.fits(named.text, named.start, named.end):
        return None
    found = _stuffed(context, named)
    if found is None:
        return None
    cue, says = found
    return _said(context, "text.stuffing", cue, named.signal.place.field, says, cue.strength, supports=True)


def _stuffed(context: Context, named: Named) -> tuple[cues.Cue, Bilingual] | None:
    if named.signal.place.field.removeprefix("attributes.").strip().casefold() in _KEYWORD_FIELDS:
        says = Bilingual(en="The name stands in a field of search keywords only.", zh="该名称仅出现在搜索关键词字段中。")
        return cues.Cue(named.signal.found, named.start, named.end, 1.0), says
    if cue := cues.repeated(named.text, named.signal.found):
        return cue, Bilingual(en="The name is said again and again, as for a search engine.", zh="该名称反复出现，似为迎合搜索。")
    many = _marks_named(context)
    if many < MANY:
        return None
    says = Bilingual(en=f"The title names {many} different marks.", zh=f"标题同时出现 {many} 个不同的商标。")
    return cues.Cue(named.signal.found, named.start, named.end, min(1.0, 0.5 + 0.1 * many)), says


def _marks_named(context: Context) -> int:
    """Different marks in the title: each stretch of letters once, whatever the number of rights in it."""
    spans = {
        (signal.place.start, signal.place.end, signal.found.casefold())
        for signal in (*context.others, *((context.name,) if context.name else ()))
        if signal.supports and signal.place.field == "title"
    }
    return len({found for _, _, found in spans})


def _said(context: Context, rule: str, cue: cues.Cue, field: str, says: Bilingual, strength: float, *, supports: bool) -> Signal:
    return remark(
        context,
        (rule, 2),
        supports=supports,
        strength=strength,
        sentence=says,
        found=cue.words,
        expected=context.name.expected if context.name else "",
        place=Place(field=field, start=cue.start, end=cue.end),
    )
