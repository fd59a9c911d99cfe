"""``numbers.patent``: the number of a protected patent on other people's goods, and numbers that no patent can have.

A right with a number speaks of listings that show this number, or one a digit away from it that fails its check. The right with
the number ``*`` stands for the public's trust in patent markings: it speaks of every listing that claims a patent.
"""

from collections.abc import Iterator, Sequence

from casefiles.model import Listing, Right, Signal
from casefiles.numbering.patents import EVERY_PATENT, PatentNumber, near, read
from casefiles.parts import Bilingual, RightKind
from matchers.base import Index
from matchers.context import Context, remark
from matchers.law import in_force
from matchers.numbers.claims import Claim, claims
from matchers.numbers.faults import KIND_WORDS, defects, untimely


def _claimed(claim: Claim) -> Bilingual:
    if claim.number is None:
        return Bilingual(en="A patent is claimed; to claim one is lawful.", zh="宣称享有专利；单纯宣称并不违法。")
    kind, year = KIND_WORDS[claim.number.kind], claim.number.year
    return Bilingual(
        en=f"A patent is claimed ({claim.digits}, {kind.en}, filed {year}); to claim one is lawful.",
        zh=f"宣称享有专利（{claim.digits}，{kind.zh}，{year}年申请）；单纯宣称并不违法。",
    )


class Patents:
    """The matcher; one signal a right and listing."""

    name = "numbers.patent"
    version = 1

    def compare(self, right: Right, listing: Listing) -> Signal | None:
        """See :meth:`matchers.base.Matcher.compare`."""
        return self._judged(right, listing, claims(listing)) if right.kind is RightKind.PATENT and right.number else None

    def _judged(self, right: Right, listing: Listing, made: Sequence[Claim]) -> Signal | None:
        if right.number == EVERY_PATENT:
            return self._signal(right, listing, made[0], -0.5, _claimed(made[0])) if made else None
        own = read(right.number or "")
        found = _mentions(own, made) if own else None
        if found is None or own is None:
            return None
        same = found.number is not None and found.number.body == own.body
        shown, name = found.text.quoted(found.start, found.end), right.name[:60]
        sentence = (
            Bilingual(en=f"The listing shows the number of the patent “{name}”.", zh=f"商品标注了专利“{name}”的专利号。")
            if same
            else Bilingual(
                en=f"The number {shown} is one digit away from that of the patent “{name}” and fails its check.",
                zh=f"所标号码{shown}与专利“{name}”的专利号仅差一位，且校验不符。",
            )
        )
        return self._signal(right, listing, found, 0.8 if same else 0.6, sentence)

    def _signal(self, right: Right, listing: Listing, claim: Claim, strength: float, sentence: Bilingual) -> Signal:
        return Signal(
            right_id=right.id,
            listing_url=listing.url,
            matcher=self.name,
            version=self.version,
            supports=strength > 0,
            strength=abs(strength),
            sentence=sentence,
            found=claim.text.quoted(claim.start, claim.end),
            expected=right.number or "",
            place=claim.text.place(claim.start, claim.end),
        )

    def index(self, rights: Sequence[Right]) -> Index:
        """See :meth:`matchers.base.Matcher.index`."""
        return _PatentsIndex(self, rights)


class _PatentsIndex:
    """The patents among the rights; a listing's claims are read once for all of them."""

    def __init__(self, matcher: Patents, rights: Sequence[Right]) -> None:
        self._matcher = matcher
        self._rights = [right for right in rights if right.kind is RightKind.PATENT and right.number]

    def signals(self, listing: Listing) -> Iterator[Signal]:
        """See :meth:`matchers.base.Index.signals`."""
        made = claims(listing) if self._rights else ()
        for right in self._rights if made else ():
            signal = self._matcher._judged(right, listing, made)
            if signal:
                yield signal


def _mentions(own: PatentNumber, made: Sequence[Claim]) -> Claim | None:
    """The claim with this very number, else one with a number a digit away that is wrong in itself."""
    numbered = [(claim, claim.number) for claim in made if claim.number]
    same = next(
        (claim for claim, number in numbered if number.body == own.body and (number.genuine or number.check == own.check)), None
    )
    return same or next((claim for claim, number in numbered if near(number, own) and not number.genuine), None)


def marking(context: Context) -> Signal | None:
    """For: a claim to a patent cannot be true (no such number, another kind, term over), or is not as a marking must be. Speaks
    where every patent is watched; the gravest defect counts.
    """
    right, day = context.right, context.day
    if right.kind is not RightKind.PATENT or right.number != EVERY_PATENT:
        return None
    judged = [(defect, claim) for claim in claims(context.listing) for defect in (*defects(claim), *untimely(claim, day))]
    if not judged:
        return None
    defect, claim = max(judged, key=lambda pair: pair[0].strength)
    rule = in_force(defect.rule, day)
    return remark(
        context,
        ("numbers.marking", 1),
        supports=True,
        strength=defect.strength,
        sentence=Bilingual(
            en=f"{defect.sentence.en} Rule: {rule.article.en}. An honest explanation: {rule.explanation.en}.",
            zh=f"{defect.sentence.zh}依据：{rule.article.zh}。可能的正当解释：{rule.explanation.zh}。",
        ),
        found=claim.text.quoted(claim.start, claim.end),
        expected=f"{rule.pack}, {rule.since}",
        place=claim.text.place(claim.start, claim.end),
    )


PATENTS = Patents()
