"""Ask every matcher's index, hear the rules on what stands around, and combine all into findings with their reasons."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property

from casefiles.model import Finding, Listing, Right, Signal, content_id
from casefiles.records import to_json
from matchers import ALL
from matchers.base import Matcher
from matchers.context import Context, Rule
from matchers.indications.origin import origin
from matchers.numbers.codes import licence, old_name, trade_item
from matchers.numbers.patents import marking
from matchers.numbers.trademarks import registered_sign
from matchers.price.range import far_below
from matchers.standing import authorised, out_of_force
from matchers.text.surroundings import copies, denial, disguise, goods, imitation, nominative, resale
from matchers.weights import VERSION, log_odds, risk

RULES: tuple[Rule, ...] = (
    disguise, copies, imitation, nominative, denial, resale, goods, far_below, origin, marking,
    registered_sign, licence, trade_item, old_name, authorised, out_of_force,
)  # fmt: skip
"""Every rule, in reading order. A rule speaks only of rights that some matcher found."""

RULES_VERSION = 2
"""Raised whenever a rule may judge otherwise: stored listings are then screened again."""


class Screening:
    """Rights made ready for listings. Cheap to make anew in another process from the same arguments (10,000 marks: about a
    second).

    Args:
        rights: what is protected; ids are unique.
        day: the day of judging, for validity dates.
        matchers: who is asked.
    """

    def __init__(self, rights: Sequence[Right], *, day: date, matchers: Sequence[Matcher] = ALL) -> None:
        self._rights = {right.id: right for right in rights}
        self._day = day
        self._matchers = tuple(matchers)
        self._indices = [matcher.index(tuple(self._rights.values())) for matcher in matchers]

    @cached_property
    def judge(self) -> str:
        """A token that stands for the rights, which of them are in force, and the versions of everything that judges: a listing
        screened under the same token need not be screened again.
        """
        versions = [f"{matcher.name} {matcher.version}" for matcher in self._matchers]
        rights = [
            to_json(right) + str(right.in_force(self._day)) for right in sorted(self._rights.values(), key=lambda right: right.id)
        ]
        return content_id("judge", f"rules {RULES_VERSION}", f"weights {VERSION}", *versions, *rights)

    def findings(self, listing: Listing) -> list[Finding]:
        """A finding for every right that a matcher found in the listing, riskiest first. A matcher that found it and speaks
        against (the name is an ordinary word here) leaves a finding with a risk near 0, so that nothing found goes
        unsaid.
        """
        spoken: defaultdict[str, list[Signal]] = defaultdict(list)
        for index in self._indices:
            for signal in index.signals(listing):
                spoken[signal.right_id].append(signal)
        found = [
            self._finding(Context(self._rights[right], listing, self._day, tuple(signals))) for right, signals in spoken.items()
        ]
        return sorted(found, key=lambda finding: (-finding.risk, finding.right_id))

    def _finding(self, context: Context) -> Finding:
        kind = context.right.kind
        signals = [*context.spoken, *_remarks(context)]
        signals.sort(key=lambda signal: (-abs(log_odds(signal, kind)), -signal.strength, signal.matcher))
        return Finding(
            right_id=context.right.id, listing_url=context.listing.url, risk=risk(signals, kind), signals=tuple(signals)
        )


def _remarks(context: Context) -> Iterator[Signal]:
    for rule in RULES:
        if signal := rule(context):
            yield signal


def screen_all(listings: Iterable[Listing], rights: Sequence[Right], day: date) -> Iterator[Finding]:
    """Every finding of ``listings``, in their order. For several processes give each its own :class:`Screening`."""
    screening = Screening(rights, day=day)
    for listing in listings:
        yield from screening.findings(listing)
