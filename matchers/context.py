"""What a rule of screening sees, and how it answers. A rule weighs what stands around a name or picture that a matcher found: it
never raises a finding by itself.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from casefiles.explaining import field_text
from casefiles.model import Listing, Right, Signal
from casefiles.parts import Bilingual, Place
from matchers.once import once
from matchers.pictures import bank as banks
from matchers.pictures import signs as official
from matchers.price.spread import EMPTY, Market
from matchers.text.dress import Dress, dress_of


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a text of a listing."""

    signal: Signal
    text: str
    start: int
    end: int


@dataclass
class Context:
    """A right and a listing between which some matcher spoke. It grows by what each rule says, see :meth:`hear`."""

    right: Right
    listing: Listing
    day: date
    """The day of judging, for validity dates."""
    spoken: tuple[Signal, ...]
    """What the matchers said, and the rules that were asked before."""
    others: tuple[Signal, ...] = ()
    """Where names of other rights stand in the same listing."""
    market: Market = EMPTY
    """What like offers cost."""
    bank: banks.Bank = banks.EMPTY
    """Pictures that agreement with says nothing."""
    signs: official.OfficialSigns = official.NONE
    """Official signs that are known by their drawing."""

    def hear(self, signal: Signal) -> None:
        """Add what a rule said, for those that are asked after it."""
        self.spoken = (*self.spoken, signal)

    @property
    def name(self) -> Signal | None:
        """The signal that places a name of the right, or what its owner watches by a pattern, in a text, if there is one."""
        return self.said("text.names") or self.said("text.patterns")

    def said(self, matcher: str) -> Signal | None:
        """What ``matcher`` said, if it did."""
        return next((signal for signal in self.spoken if signal.matcher == matcher), None)

    @once
    def named(self) -> Named | None:
        """The name, its place and the whole text it stands in; ``None`` where no text of the listing has it."""
        signal = self.name
        text = field_text(self.listing, signal.place.field) if signal else None
        if signal is None or not text or signal.place.start is None or signal.place.end is None:
            return None
        return Named(signal, text, signal.place.start, signal.place.end)

    @once
    def dress(self) -> Dress | None:
        """How the name is written, where that is not as it is registered."""
        named = self.named if self.said("text.names") else None
        return dress_of(named.signal.found, named.signal.expected, named.text) if named else None


Rule = Callable[[Context], Signal | None]
"""A screening rule: its signal, for or against, or ``None`` when it has nothing to say."""


def remark(
    context: Context,
    rule: tuple[str, int],
    *,
    supports: bool,
    strength: float,
    sentence: Bilingual,
    found: str,
    expected: str,
    place: Place,
) -> Signal:
    """A signal by ``rule``: its name (a storage key, as a matcher's) and version."""
    return Signal(
        right_id=context.right.id,
        listing_url=context.listing.url,
        matcher=rule[0],
        version=rule[1],
        supports=supports,
        strength=strength,
        sentence=sentence,
        found=found,
        expected=expected,
        place=place,
    )
