"""Ask every matcher's index, hear the rules on what stands around, and combine all into findings with their reasons."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from types import MappingProxyType

from casefiles.levels import urgency
from casefiles.model import Finding, Listing, Picture, Right, Signal, content_id
from casefiles.records import to_json
from matchers import ALL
from matchers.base import Batched, Index, Kept, Matcher, Packable, Restricted
from matchers.context import Context, Rule
from matchers.harm import harm_of
from matchers.indications.origin import origin
from matchers.indications.signs import producer, sign
from matchers.numbers.codes import licence, old_name, trade_item
from matchers.numbers.patents import marking
from matchers.numbers.trademarks import registered_sign
from matchers.pictures import bank as banks
from matchers.pictures import signs as official
from matchers.pictures.quarantine import hub, set_aside
from matchers.pictures.shortlists import MOST
from matchers.price.range import far_below
from matchers.price.spread import EMPTY, Market
from matchers.price.unlike import below_like_offers
from matchers.standing import authorised, out_of_force
from matchers.text.offered import goods, other_goods
from matchers.text.surroundings import denial, imitation, nominative, person, place
from matchers.text.trade import copies, resale, stuffing, well_known_claim
from matchers.text.writing import disguise, other_mark
from matchers.weights import VERSION, risk, weighed

RULES: tuple[Rule, ...] = (
    disguise, copies, imitation, stuffing, well_known_claim, nominative, denial, resale, person, place,
    other_mark, goods, far_below, below_like_offers, origin, sign, producer, marking, registered_sign,
    licence, trade_item, old_name, hub, set_aside, other_goods, authorised, out_of_force,
)  # fmt: skip
"""Every rule, in reading order. A rule speaks only of rights that some matcher found, and sees what those before it said."""

RULES_VERSION = 12
"""Raised whenever a rule may judge otherwise: stored listings are then screened again."""

PICTURED = " with pictures"
"""Behind the digest of a right that has some."""

NOTHING: Mapping[str, bytes | memoryview] = MappingProxyType({})


class Screening:
    """Rights made ready for listings. Cheap to make anew in another process from the same arguments (10,000 marks: about a
    second).

    Args:
        rights: what is protected; ids are unique.
        day: the day of judging, for validity dates.
        matchers: who is asked.
        market: what like offers cost; without it no offer is held against others.
        bank: pictures that agreement with says nothing.
        signs: official signs that are known by their drawing.
        packed: what :meth:`packable` made of the same rights under the same versions of the matchers.
    """

    def __init__(
        self,
        rights: Sequence[Right],
        *,
        day: date,
        matchers: Sequence[Matcher] = ALL,
        market: Market = EMPTY,
        bank: banks.Bank = banks.EMPTY,
        signs: official.OfficialSigns = official.NONE,
        packed: Mapping[str, bytes | memoryview] = NOTHING,
    ) -> None:
        self._rights = {right.id: right for right in rights}
        self._day = day
        self._market = market
        self._bank = bank
        self._signs = signs
        self._matchers = tuple(matchers)
        every = tuple(self._rights.values())
        self._indices = [
            matcher.unpacked(every, packed[matcher.name])
            if isinstance(matcher, Kept) and matcher.name in packed
            else matcher.index(every)
            for matcher in matchers
        ]

    @staticmethod
    def packable(rights: Sequence[Right], matchers: Sequence[Matcher] = ALL) -> dict[str, bytes]:
        """The indices over ``rights`` that take long to make, as bytes by the name of their matcher: ``packed`` for others."""
        made = ((matcher.name, matcher.index(rights)) for matcher in matchers if isinstance(matcher, Kept))
        return {name: index.packed() for name, index in made if isinstance(index, Packable)}

    @cached_property
    def judge(self) -> str:
        """A token that stands for :attr:`parts`: a listing screened under the same token need not be screened again. The market
        is no part of it: prices move every day; nor are hubs, which the job looks after.
        """
        return content_id("judge", *(f"{part} {digest}" for part, digest in sorted(self.parts.items())))

    @cached_property
    def parts(self) -> Mapping[str, str]:
        """What findings depend on, each with a digest: every right by its id, which is in force or not, and under the empty name
        the versions of everything that judges, the pictures set aside and the drawings of signs. Pictures stand in it by their
        digest: what is computed from their bytes changes with the versions and the network that embeds them. A right with
        pictures is marked as such.
        """
        versions = [_stated(matcher) for matcher in self._matchers]
        networks = sorted({f"network {each}" for right in self._rights.values() for each in _networks(right)})
        judging = (
            f"rules {RULES_VERSION}",
            f"weights {VERSION}",
            *versions,
            *networks,
            *self._bank.digests,
            *self._signs.digests,
        )
        parts = {"": content_id("judge", *judging)}
        for right in self._rights.values():
            in_force = str(right.in_force(self._day))
            parts[right.id] = content_id(to_json(_told_apart(right)), in_force) + (PICTURED if right.pictures else "")
        return parts

    def asking_of(self, ids: Sequence[str]) -> "Screening":
        """The same for the rights ``ids`` alone: where it finds nothing, they have no finding and change no other."""
        rights = [self._rights[each] for each in ids]
        return Screening(rights, day=self._day, matchers=self._matchers, market=self._market, bank=self._bank, signs=self._signs)

    def differing(self, earlier: Mapping[str, str]) -> list[str] | None:
        """Ids of the rights that are new or changed since a judge of the parts ``earlier``, sorted; ``None`` where more than
        these may be judged otherwise.

        A right changes a finding of another only by being named in the same listing, but for pictures: of very many, the
        likeliest few are looked at in a shown one (:data:`matchers.pictures.shortlists.MOST`), and a new one may take the place
        of another.
        """
        if earlier.get("") != self.parts[""] or not earlier.keys() <= self.parts.keys():
            return None
        changed = [each for each, digest in sorted(self.parts.items()) if earlier.get(each) != digest]
        pictured = any(PICTURED in (self.parts[each] + earlier.get(each, "")) for each in changed)
        registered = sum(len(right.pictures) for right in self._rights.values())
        return None if pictured and registered > MOST else changed

    def findings(self, listing: Listing) -> list[Finding]:
        """A finding for every right that a matcher found in the listing, the most urgent first. A matcher that found it and
        speaks against (the name is an ordinary word here) leaves a finding with a risk near 0, so that nothing found goes
        unsaid.
        """
        return self.findings_of([listing])[0]

    def findings_of(self, listings: Sequence[Listing]) -> list[list[Finding]]:
        """The same of each of ``listings``: many together take a fraction of the time that each by itself would."""
        heard = [_signals(index, listings) for index in self._indices]
        return [self._combined(listing, spoken) for listing, *spoken in zip(listings, *heard, strict=True)]

    def _combined(self, listing: Listing, heard: Iterable[Iterable[Signal]]) -> list[Finding]:
        spoken: defaultdict[str, list[Signal]] = defaultdict(list)
        for signals in heard:
            for signal in signals:
                spoken[signal.right_id].append(signal)
        if not spoken:
            return []
        names = tuple(signal for signals in spoken.values() for signal in signals if signal.matcher == "text.names")
        found = [self._finding(right, listing, tuple(signals), names) for right, signals in spoken.items()]
        return sorted(found, key=urgency)

    def _finding(self, right_id: str, listing: Listing, spoken: tuple[Signal, ...], names: tuple[Signal, ...]) -> Finding:
        right = self._rights[right_id]
        others = tuple(signal for signal in names if signal.right_id != right_id)
        context = Context(right, listing, self._day, spoken, others, self._market, self._bank, self._signs)
        signals = weighed(_heard(context), right.kind)
        return Finding(
            right_id=right_id, listing_url=listing.url, risk=risk(signals), signals=signals, harm=harm_of(right, listing)
        )


def _signals(index: Index, listings: Sequence[Listing]) -> Iterable[Iterable[Signal]]:
    return index.signals_of(listings) if isinstance(index, Batched) else map(index.signals, listings)


def _stated(matcher: Matcher) -> str:
    """What a verdict of ``matcher`` hangs on beside the right and the listing."""
    left_out = sorted(matcher.left_out) if isinstance(matcher, Restricted) else ()
    return " ".join((matcher.name, str(matcher.version), *left_out))


def _networks(right: Right) -> Iterator[str]:
    return (picture.embedding.network for picture in right.pictures if picture.embedding)


def _told_apart(right: Right) -> Right:
    """``right`` with each picture by its digest and what was read in it, without what is computed from its bytes."""
    return replace(right, pictures=tuple(map(_named, right.pictures)))


def _named(picture: Picture) -> Picture:
    return Picture(digest=picture.digest, words=picture.words, codes=picture.codes) if picture.digest else picture


def _heard(context: Context) -> tuple[Signal, ...]:
    """What the matchers said, and every rule after them, each knowing what was said before."""
    for rule in RULES:
        if signal := rule(context):
            context.hear(signal)
    return context.spoken


def screen_all(listings: Iterable[Listing], rights: Sequence[Right], day: date) -> Iterator[Finding]:
    """Every finding of ``listings``, in their order. For several processes give each its own :class:`Screening`."""
    screening = Screening(rights, day=day)
    for listing in listings:
        yield from screening.findings(listing)
