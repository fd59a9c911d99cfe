"""Which pictures are in quarantine tonight, and whose findings rest on them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from casefiles.model import Listing, Picture, Signal
from casefiles.parts import Bilingual
from casefiles.pictures.reading import read_reference_file
from casefiles.stores.base import Store
from matchers.pictures.bank import CROWD, Bank, bank_of, compared
from matchers.pictures.quarantine import HUB

BATCH = 500
"""Listings read at once."""
MOST = 20
"""Hubs that a night names, those that most findings rest on."""


def pictures_in(folder: Path | None) -> tuple[Picture, ...]:
    """The pictures in ``folder`` that can be compared, by name; what is no picture is left out."""
    files = sorted(file.name for file in folder.iterdir() if file.is_file()) if folder is not None and folder.is_dir() else ()
    read = (read_reference_file(name, folder) for name in files if folder is not None)
    return tuple(picture for picture in read if picture.unusable is None and not picture.flat)


def bank_tonight(store: Store, folder: Path | None) -> Bank:
    """The pictures in ``folder``, which a person has set aside, and the hubs in the record."""
    return bank_of(pictures_in(folder), store.crowds(CROWD))


def judged_before(store: Store, bank: Bank) -> Iterator[Listing]:
    """The listings with findings that rest on a picture which has become a hub, or ceased to be one, since they were judged."""
    stale: dict[str, None] = {}
    for filed in store.findings():
        said = any(signal.matcher == HUB for signal in filed.finding.signals)
        if said != any(bank.crowd(picture) for _, picture in compared(filed.finding.signals, filed.listing.pictures)):
            stale[filed.listing.url] = None
    urls = list(stale)
    for first in range(0, len(urls), BATCH):
        yield from store.listings(urls[first : first + BATCH])


def hubs_named(said: Sequence[Signal]) -> list[Bilingual]:
    """A sentence a hub that findings rest on, by what was said in these of it."""
    counts, names = Counter(signal.expected for signal in said), {signal.expected: signal.found for signal in said}
    return [
        Bilingual(
            en=f"a picture is in quarantine, {count} findings rest on it; shown by {hub}, as at {names[hub]}",
            zh=f"一张图片已隔离，涉及{count}条线索；出现于{hub.replace(' listings', '个商品')}，例如 {names[hub]}",
        )
        for hub, count in counts.most_common(MOST)
    ]
