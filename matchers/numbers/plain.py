"""The texts of a listing in which numbers are looked for, as they stand there, and those in its pictures."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from casefiles.lettering import lettering
from casefiles.model import Listing
from casefiles.parts import Place
from matchers.text.fields import MAX_ATTRIBUTES

MAX_PICTURES = 20
"""Pictures of a listing whose words are read."""
MAX_READ = 20_000
"""Characters of one text that are read."""

_HALF_WIDTH = {0xFF01 + n: 0x21 + n for n in range(94)} | {0x3000: 0x20, 0x0130: 0x69}
"""Full-width forms (Unicode block FF00) and the wide space, one for one; and the one letter that grows in lower case."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text in lower case and half width. An attribute is read as ``name:value``: its name says what the number is."""

    field: str
    """As in :class:`casefiles.parts.Place`."""
    plain: str
    lead: int
    """Characters of ``plain`` before the field's own begin: the attribute's name and the colon."""
    source: str
    """The field as it stands."""

    def place(self, start: int, end: int) -> Place:
        """Where the range of ``plain`` stands in the field itself."""
        return Place(field=self.field, start=max(0, start - self.lead), end=max(0, end - self.lead))

    def quoted(self, start: int, end: int) -> str:
        """The field's own characters in the range of ``plain``."""
        return self.source[max(0, start - self.lead) : max(0, end - self.lead)]


@lru_cache(maxsize=256)
def plain(text: str) -> str:
    """``text`` in half width and lower case, of the same length: every place in it is a place in the original."""
    return text[:MAX_READ].translate(_HALF_WIDTH).lower()


def texts(listing: Listing) -> Iterator[Text]:
    """Title, attributes, description and the words of each picture, in this order."""
    yield Text("title", plain(listing.title), 0, listing.title)
    for name, value in list(listing.attributes.items())[:MAX_ATTRIBUTES]:
        lead = plain(name[:40]) + ":"
        yield Text(f"attributes.{name}", lead + plain(value), len(lead), value)
    if listing.description:
        yield Text("description", plain(listing.description), 0, listing.description)
    for place, picture in enumerate(listing.pictures[:MAX_PICTURES], start=1):
        if picture.words:
            lines = lettering(picture)
            yield Text(f"pictures.{place}", plain(lines), 0, lines)
