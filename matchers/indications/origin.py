"""The origin a listing states, held against the region of a geographical indication: contradicting facts, not a bare score."""

from collections.abc import Sequence

from casefiles.model import Signal
from casefiles.parts import Bilingual, RightKind
from matchers.context import Context, remark
from matchers.indications.facts import Fact, facts
from matchers.indications.regimes import REGIME_WORDS, regime
from matchers.indications.regions import Lies
from matchers.law import in_force

CONTRADICTION = 0.3
"""Strength when the goods are said to come from the region and their label or licence says otherwise: they may be grown there and
packed elsewhere, so that with the name the risk stays below one half.
"""
WEIGHTY = 0.75
"""Weight from which a fact contradicts a stated origin: an address on the label and a food licence do, a dispatch not."""
SHOWN = 3
"""Facts told in one sentence."""


def _joined(known: Sequence[Fact]) -> Bilingual:
    shown = known[:SHOWN]
    return Bilingual(en="; ".join(fact.words.en for fact in shown), zh="；".join(fact.words.zh for fact in shown))


def _outside(context: Context, region: str, outside: Sequence[Fact], inside: Sequence[Fact]) -> Bilingual:
    """What lies outside, what is said against it, the rule and the honest explanation."""
    kind = regime(context.right)
    rule, said = in_force(kind, context.day), _joined(outside)
    en, zh = f"Outside the region {region[:60]}: {said.en}.", f"不在保护地域{region[:60]}内：{said.zh}。"
    if inside:
        other = _joined(inside)
        en, zh = f"{en} Within it: {other.en}.", f"{zh}在其内：{other.zh}。"
    words = REGIME_WORDS[kind]
    return Bilingual(
        en=f"{en} Protected as {words.en}: {rule.article.en}. An honest explanation: {rule.explanation.en}.",
        zh=f"{zh}按{words.zh}保护：{rule.article.zh}。可能的正当解释：{rule.explanation.zh}。",
    )


def origin(context: Context) -> Signal | None:
    """For or against: what the listing says of its goods' origin lies outside, or inside, the indication's region. Naming
    goods from elsewhere is forbidden even with their true origin stated; naming one's own place is lawful. The weightiest
    statement decides; one outside before one inside of the same weight.
    """
    region = context.right.region
    if context.right.kind is not RightKind.GI or not region:
        return None
    known = facts(context.right, region, context.listing)
    if not known:
        return None
    outside = [fact for fact in known if fact.lies is Lies.OUTSIDE]
    inside = [fact for fact in known if fact.lies is Lies.INSIDE]
    first = known[0]
    contradicted = first.lies is Lies.INSIDE and bool(outside) and outside[0].weight >= WEIGHTY
    if contradicted:
        first = outside[0]
    said = _joined(inside)
    return remark(
        context,
        ("indications.origin", 2),
        supports=first.lies is Lies.OUTSIDE,
        strength=CONTRADICTION if contradicted else first.weight,
        sentence=_outside(context, region, outside, inside)
        if first.lies is Lies.OUTSIDE
        else Bilingual(en=f"Within the region {region[:60]}: {said.en}.", zh=f"属于保护地域{region[:60]}：{said.zh}。"),
        found=first.value,
        expected=region,
        place=first.place,
    )
