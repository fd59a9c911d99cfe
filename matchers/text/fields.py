"""The texts of a listing that names are looked for in."""

from dataclasses import dataclass

from casefiles.model import Listing
from matchers.once import once
from matchers.text.folding import MAX_EDGED, Folded, loosely
from matchers.text.views import View, joined, sounded, thinned

MAX_ATTRIBUTES = 100
"""Attributes of a listing that are read."""


@dataclass(frozen=True)
class Field:
    """One text of a listing, folded."""

    name: str
    """As in :class:`casefiles.parts.Place`."""
    text: str
    weight: float
    """How much a name in it says of what is sold: title and brand 1, attributes 0.8, description 0.6."""

    @property
    def misspellings(self) -> bool:
        """Whether misspellings are looked for: only where a seller names the goods."""
        return self.weight == 1.0

    @once
    def folded(self) -> Folded:
        """The text, folded."""
        return Folded(self.text)

    @once
    def loose(self) -> Folded | None:
        """The text with digits and signs read as letters, where there are any."""
        return loosely(self.folded)

    @once
    def front(self) -> Folded:
        """The folded beginning of the text, as far as changed characters are looked for."""
        return self.folded if len(self.folded.source) <= MAX_EDGED else Folded(self.text[:MAX_EDGED])

    @once
    def sounded(self) -> View:
        """The beginning of the text, as it sounds."""
        return sounded(self.front)

    @once
    def joined(self) -> View | None:
        """The beginning of the text with characters that were taken apart put together, where there are any."""
        return joined(self.front)

    @once
    def thinned(self) -> View | None:
        """The beginning of the text without repeated letters and fillers, where there are any."""
        return thinned(self.front)


def fields(listing: Listing) -> list[Field]:
    """The texts that names are looked for in, the most telling first."""
    read = [Field("title", listing.title, 1.0)]
    if listing.brand:
        read.append(Field("brand", listing.brand, 1.0))
    for name, text in list(listing.attributes.items())[:MAX_ATTRIBUTES]:
        read.append(Field(f"attributes.{name}", text, 0.8))
    if listing.description:
        read.append(Field("description", listing.description, 0.6))
    return read
