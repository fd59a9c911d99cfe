"""What a rule of screening sees, and how it answers. A rule weighs what stands around a name or picture that a matcher found: it
never raises a finding by itself.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from casefiles.model import Listing, Right, Signal
from casefiles.parts import Bilingual, Place


@dataclass(frozen=True, slots=True)
class Context:
    """A right and a listing between which some matcher spoke."""

    right: Right
    listing: Listing
    day: date
    """The day of judging, for validity dates."""
    spoken: tuple[Signal, ...]
    """What the matchers said."""

    @property
    def name(self) -> Signal | None:
        """The signal that places a name of the right in a text of the listing, if there is one."""
        return next((signal for signal in self.spoken if signal.matcher == "text.names"), None)


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
