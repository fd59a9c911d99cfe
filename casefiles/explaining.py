"""Why a finding is one, in words a layman understands, with the place in the original text. Pure; gives plain text.

Whatever comes from a listing is made safe to show on a terminal (:func:`visible`); who shows it as HTML escapes it.
"""

import math
import unicodedata
from dataclasses import dataclass

from casefiles.lettering import lettering
from casefiles.levels import HARMS, step_of
from casefiles.model import Finding, Listing, Right, Signal
from casefiles.parts import Bilingual

AROUND = 40
"""Characters shown before and after a marked place."""

_PER_UNIT = Bilingual(en="({each} per {unit})", zh="（每{unit} {each}）")
_FIELDS = {
    "title": Bilingual(en="title", zh="标题"),
    "description": Bilingual(en="description", zh="商品描述"),
    "brand": Bilingual(en="brand", zh="品牌"),
    "price": Bilingual(en="price", zh="价格"),
    "list_price": Bilingual(en="crossed-out price", zh="划线价"),
    "currency": Bilingual(en="currency", zh="币种"),
    "availability": Bilingual(en="availability", zh="库存状态"),
    "pictures": Bilingual(en="pictures", zh="图片"),
    "sku": Bilingual(en="item number", zh="货号"),
    "mpn": Bilingual(en="manufacturer's number", zh="厂商型号"),
    "gtin": Bilingual(en="bar code", zh="条码"),
    "category": Bilingual(en="category", zh="类目"),
    "goods": Bilingual(en="goods offered", zh="商品类别"),
    "seller": Bilingual(en="seller", zh="卖家"),
    "stated_origin": Bilingual(en="stated origin", zh="标称产地"),
    "ship_from": Bilingual(en="place of dispatch", zh="发货地"),
    "seen_at": Bilingual(en="day seen", zh="发现日期"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One signal made ready to show: the sentence, and the place in the listing with a little of what stands around it."""

    supports: bool
    """True: speaks for an infringement; False: against."""
    sentence: Bilingual
    before: str
    """Original text before the place, shortened; empty when the signal has no place in a text."""
    marked: str
    """The original text at the place, or the value that was compared."""
    after: str
    field: Bilingual
    log_odds: float = 0.0
    """What the signal added to the log-odds."""


def risk_words(risk: float) -> Bilingual:
    """A risk (0–1) in words: its level, see :mod:`casefiles.levels`."""
    return step_of(risk).words


def odds_words(log_odds: float) -> Bilingual:
    """What a signal does to the odds, as a factor: ``×2.7``, ``÷12``."""
    factor = math.exp(min(abs(log_odds), 20.0))
    shown = f"{factor:.1f}" if factor < 10 else f"{factor:.0f}"
    if shown == "1.0":
        return Bilingual(en="changes nothing", zh="不改变判断")
    sign = "×" if log_odds > 0 else "÷"
    return Bilingual(en=f"odds {sign} {shown}", zh=f"几率 {sign} {shown}")


def field_words(field: str) -> Bilingual:
    """The name of a listing's field (a :class:`casefiles.parts.Place` field) for a person."""
    kind, _, rest = field.partition(".")
    if kind == "attributes" and rest:
        return Bilingual(en=f"attribute “{visible(rest)}”", zh=f"属性“{visible(rest)}”")
    if kind == "pictures" and rest.isdigit():
        return Bilingual(en=f"picture {rest}", zh=f"第 {rest} 张图片")
    return _FIELDS.get(kind) or Bilingual(en=visible(field), zh=visible(field))


def field_text(listing: Listing, field: str) -> str | None:
    """The original text of a field, or ``None`` when it is not there or is no text."""
    kind, _, rest = field.partition(".")
    if kind == "attributes":
        return listing.attributes.get(rest)
    if kind == "category":
        return " › ".join(listing.category) or None
    if kind == "pictures":
        shown = listing.pictures[int(rest) - 1 : int(rest)] if rest.isdigit() and rest != "0" else ()
        return lettering(shown[0]) or None if shown else None
    if kind in ("title", "description", "brand", "ship_from", "stated_origin"):
        text: str | None = getattr(listing, kind)
        return text
    return None


def visible(text: str) -> str:
    """``text`` on one line with nothing hidden in it: control characters and terminal escapes, bidi controls, zero-width and
    other format characters, and lone surrogates show as ``⟨U+200B⟩``; of a pile of combining marks four stay.
    """
    shown: list[str] = []
    marks = 0
    for letter in text:
        kind = unicodedata.category(letter)
        marks = marks + 1 if kind in ("Mn", "Me") else 0
        if marks > 4:
            continue
        if letter in "\n\t\r" or kind in ("Zl", "Zp"):
            shown.append(" ")
        elif kind in ("Cc", "Cf", "Cs", "Co", "Cn"):
            shown.append(f"⟨U+{ord(letter):04X}⟩")
        else:
            shown.append(letter)
    return "".join(shown)


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most // 2] + "…" + text[len(text) - most // 2 :]


def _around(text: str, start: int, end: int) -> tuple[str, str, str]:
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return (
        visible(("…" if start > AROUND else "") + before),
        visible(_shortened(text[start:end], 4 * AROUND)),
        visible(after + ("…" if len(text) > end + AROUND else "")),
    )


def _reason(signal: Signal, listing: Listing) -> Reason:
    place = signal.place
    text = field_text(listing, place.field)
    if text is not None and place.start is not None and place.end is not None and 0 <= place.start < place.end <= len(text):
        before, marked, after = _around(text, place.start, place.end)
    else:
        before, marked, after = "", visible(_shortened(signal.found, 4 * AROUND)), ""
    sentence = Bilingual(en=visible(signal.sentence.en), zh=visible(signal.sentence.zh))
    return Reason(
        supports=signal.supports,
        sentence=sentence,
        before=before,
        marked=marked,
        after=after,
        field=field_words(place.field),
        log_odds=signal.log_odds,
    )


def reasons(finding: Finding, listing: Listing) -> list[Reason]:
    """The finding's signals made ready to show, strongest first."""
    return [_reason(signal, listing) for signal in finding.signals]


_RIGHT, _LISTING = Bilingual(en="Right", zh="权利"), Bilingual(en="Listing", zh="商品")
_SELLER, _PRICE, _RISK = Bilingual(en="Seller", zh="卖家"), Bilingual(en="Price", zh="价格"), Bilingual(en="Risk", zh="风险")
_SIDES = (
    (True, Bilingual(en="Speaks for an infringement:", zh="支持侵权的理由：")),
    (False, Bilingual(en="Speaks against it:", zh="不支持的理由：")),
)
_LEAD = Bilingual(en="This is a lead for a person to look at, not a verdict.", zh="这是供人工核查的线索，不是结论。")


_LABELLED = Bilingual(en="{label}: {value}", zh="{label}：{value}")
_ASIDE = Bilingual(en=" ({said})", zh="（{said}）")


def labelled(label: Bilingual, value: str, language: str) -> str:
    """``value`` behind its label."""
    return _LABELLED.said_in(language).format(label=label.said_in(language), value=value)


def _lines(reason: Reason, language: str) -> list[str]:
    shown = labelled(reason.field, f"{reason.before}【{reason.marked}】{reason.after}", language)
    counts = f"{reason.log_odds:+5.2f}  " if reason.log_odds else ""
    weight = odds_words(reason.log_odds).said_in(language)
    odds = _ASIDE.said_in(language).format(said=weight) if reason.log_odds else ""
    return [f"  {counts or '• '}{reason.sentence.said_in(language)}{odds}", *([f"         {shown}"] if reason.marked else [])]


_SUM = Bilingual(
    en="Sum: {base:+.2f} to begin with {signs} = {total:+.2f} log-odds, a risk of {risk:.2f}.",
    zh="合计：起点 {base:+.2f} {signs} = 对数几率 {total:+.2f}，即风险 {risk:.2f}。",
)
HARM = Bilingual(en="Harm", zh="危害")


def reckoning(finding: Finding, language: str) -> str | None:
    """The sum that the risk comes from, in numbers; ``None`` for a finding that was weighed before its signals said what they
    add.
    """
    added = [signal.log_odds for signal in finding.signals if signal.log_odds]
    if not added or not 0 < finding.risk < 1:
        return None
    total = math.log(finding.risk / (1 - finding.risk))
    signs = " ".join(f"{'+' if each > 0 else '−'} {abs(each):.2f}" for each in added)
    return _SUM.said_in(language).format(base=total - sum(added), signs=signs, total=total, risk=finding.risk)


def _asked(listing: Listing, language: str) -> str:
    """What is asked, a range with both ends, and what one unit of it costs; empty when the page names no price."""
    amounts = (listing.price, listing.price_high, listing.unit_price)
    price, high, each = (f"{amount:f}" if amount is not None else "" for amount in amounts)
    whole = f"{price}–{high}" if price and high else price
    unit = _PER_UNIT.said_in(language).format(each=each, unit=visible(listing.unit or "")) if each and listing.unit else ""
    return f"{whole} {visible(listing.currency or '')} {unit}".replace("  ", " ").strip() if whole else ""


def explain(finding: Finding, listing: Listing, right: Right, language: str) -> str:
    """The whole finding as plain text for a terminal, in ``language`` (``zh…`` or English), the found places in 【…】, each
    reason with what it does to the odds, and the sum.
    """
    number = _ASIDE.said_in(language).format(said=right.number) if right.number else ""
    seller = listing.seller and (listing.seller.name or listing.seller.id or listing.seller.url)
    step = step_of(finding.risk)
    lines = [
        labelled(_RIGHT, f"{visible(right.name)}{visible(number)} — {visible(right.id)}", language),
        labelled(_LISTING, visible(listing.title[:200]), language),
        f"  {visible(listing.url)}",
        *([labelled(_PRICE, asked, language)] if (asked := _asked(listing, language)) else []),
        *([labelled(_SELLER, visible(seller), language)] if seller else []),
        labelled(_RISK, f"{finding.risk:.2f} — {labelled(step.words, step.means.said_in(language), language)}", language),
        labelled(HARM, HARMS[finding.harm].said_in(language), language),
    ]
    told = reasons(finding, listing)
    for supports, head in _SIDES:
        side = [line for reason in told if reason.supports is supports for line in _lines(reason, language)]
        lines += [head.said_in(language), *side] if side else []
    summed = reckoning(finding, language)
    return "\n".join([*lines, *([summed] if summed else []), _LEAD.said_in(language), ""])
