"""Pictures that agreement with says nothing: those that very many listings show, and those that a person has set aside.

A marketplace's placeholder, badge or banner, a stock background or a plain packshot agrees with a registered picture as well as a
copy does (negative bank; hub, as in M. Radovanović et al., "Hubs in space", 2010). What is in quarantine stays in the finding, is
taken back from its risk, and says why.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from casefiles.model import Picture, Signal
from matchers.pictures.finding import Register
from matchers.pictures.judging import MARGIN

CROWD = 100
"""Listings that show one picture (the same bytes) from which it is a hub. Ours: a seller's own picture is shown by the variants
of his goods, of which there are tens; a picture that sold well is copied, but seldom with the same bytes."""


@dataclass(frozen=True, slots=True)
class Bank:
    """What is in quarantine."""

    crowds: Mapping[str, int] = field(default_factory=dict)
    """Digest of a hub → listings that show it."""
    names: tuple[str, ...] = ()
    """Of the pictures that a person has set aside, in the order of ``register``."""
    digests: tuple[str, ...] = ()
    """Of the same."""
    register: Register | None = None

    def crowd(self, picture: Picture) -> int:
        """Listings that show ``picture``, when it is a hub; else 0."""
        return self.crowds.get(picture.digest or "", 0)

    def set_aside(self, picture: Picture) -> str | None:
        """The name of the picture set aside that ``picture`` is, as it is or changed; of one that is but a part of it none."""
        for found in self.register.found(picture) if self.register else ():
            if found.copied and (found.laid is None or found.laid.agreement.covered >= MARGIN):
                return self.names[found.registered]
        return None


EMPTY = Bank()
"""Nothing is in quarantine."""


def bank_of(pictures: Sequence[Picture], crowds: Mapping[str, int]) -> Bank:
    """The bank of ``pictures``, read as a right's are, and of the hubs ``crowds`` (digest → listings)."""
    names = tuple(picture.file or picture.url or picture.digest or "?" for picture in pictures)
    digests = tuple(sorted(picture.digest or "" for picture in pictures))
    return Bank(crowds, names, digests, Register(pictures) if pictures else None)


def compared(signals: Iterable[Signal], pictures: Sequence[Picture]) -> list[tuple[Signal, Picture]]:
    """The signals for an infringement that matchers of pictures gave, each with the listing's picture that it is about."""
    found = []
    for signal in signals:
        field, _, number = signal.place.field.partition(".")
        if signal.supports and signal.matcher.startswith("pictures.") and field == "pictures" and number.isdigit():
            found += [(signal, picture) for picture in pictures[int(number) - 1 : int(number)]]
    return found
