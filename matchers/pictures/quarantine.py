"""Rules that take back what pictures in quarantine added to a risk, and say why. See :mod:`matchers.pictures.bank`."""

from collections.abc import Sequence

from casefiles.model import Picture, Signal
from casefiles.parts import Bilingual
from matchers.context import Context, remark
from matchers.pictures.bank import compared
from matchers.weights import log_odds, weight_of

HUB, SET_ASIDE = "pictures.hub", "pictures.set-aside"
"""Under which a picture is said to be in quarantine."""


def hub(context: Context) -> Signal | None:
    """Against: the picture that agrees is shown by very many listings."""
    found = [(signal, seen) for signal, seen in compared(context.spoken, context.listing.pictures) if context.bank.crowd(seen)]
    if not found:
        return None
    count = context.bank.crowd(found[0][1])
    sentence = Bilingual(
        en=f"This very picture is shown by {count:,} listings, as a placeholder, badge or stock picture is: it is in quarantine "
        "and counts for nothing until a person has looked at it.",
        zh=f"同一图片文件出现在{count:,}个商品中，疑似平台占位图、标识或素材图，已隔离，在人工核查前不计入风险。",
    )
    return _taken_back(context, HUB, found, sentence, f"{count} listings: SHA-256 {found[0][1].digest}")


def set_aside(context: Context) -> Signal | None:
    """Against: the picture that agrees is one that a person has set aside. Said of none that is a hub."""
    if context.said(HUB):
        return None
    shown = compared(context.spoken, context.listing.pictures)
    found = [(signal, seen) for signal, seen in shown if context.bank.set_aside(seen)]
    if not found:
        return None
    name = context.bank.set_aside(found[0][1]) or ""
    sentence = Bilingual(
        en=f"This picture is one of those set aside ({name[:80]}): it counts for nothing.",
        zh=f"该图片属于已排除的图片（{name[:80]}），不计入风险。",
    )
    return _taken_back(context, SET_ASIDE, found, sentence, name)


def _taken_back(
    context: Context, matcher: str, found: Sequence[tuple[Signal, Picture]], sentence: Bilingual, expected: str
) -> Signal:
    """As strong as what the signals added together."""
    kind = context.right.kind
    added = sum(log_odds(signal, kind) for signal, _ in found)
    first, seen = found[0]
    return remark(
        context,
        (matcher, 1),
        supports=False,
        strength=min(1.0, round(added / weight_of(matcher, kind).against, 4)),
        sentence=sentence,
        found=seen.url or seen.file or seen.digest or "?",
        expected=expected,
        place=first.place,
    )
