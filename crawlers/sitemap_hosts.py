"""Which entries of a shop's sitemaps are taken: those of its own host, of one language. Their addresses are canonical. Pure.

Met on real shops: a sitemap whose every address names another host (a test or build machine), and one that names each page in 21
languages.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit, urlunsplit

from crawlers.reading.languages import language_apart
from crawlers.reading.links import PREFERRED
from crawlers.sitemaps import Entry
from crawlers.sites import belongs

FOREIGN_SHARE = 0.9
"""Share of a sitemap's entries on one other host, and none on its own, from which on the host is held to be a mistake."""

SAMPLES = 3
"""Pages asked for on the shop's own host before the rest of such a sitemap is believed."""

HELD = 100_000
"""Entries in other languages that are held back until it is known whether their twins are there."""


def foreign_host(entries: Sequence[Entry], site: str) -> str | None:
    """The other host (with port) that all of a sitemap names instead of its own; ``None`` when it names its own or several."""
    hosts = Counter(urlsplit(entry.url).netloc for entry in entries)
    if not hosts or any(belongs(f"http://{host}/", site) for host in hosts):
        return None
    host, count = hosts.most_common(1)[0]
    return host if count >= FOREIGN_SHARE * len(entries) else None


def brought_home(entries: Iterable[Entry], host: str, home: str) -> Iterator[Entry]:
    """The entries on ``host`` with the scheme and host of ``home`` instead; pages and sitemaps alike."""
    own = urlsplit(home)
    for entry in entries:
        parts = urlsplit(entry.url)
        if parts.netloc == host:
            yield replace(entry, url=urlunsplit((own.scheme, own.netloc, parts.path, parts.query, "")))


def samples(entries: Sequence[Entry]) -> list[Entry]:
    """Some entries from all over the sitemap."""
    return list(dict.fromkeys(entries[len(entries) * n // SAMPLES] for n in range(SAMPLES))) if entries else []


@dataclass(slots=True)
class Tongues:
    """Chooses one language of a shop that has its pages in several, over all its sitemaps.

    Args:
        wanted: the language that the start of the crawl is in; ``None``: none is named there.
    """

    wanted: str | None = None
    taken: int = 0
    """Entries in the chosen language or without one."""
    held: dict[str, list[Entry]] = field(default_factory=dict)
    _count: int = 0

    def choose(self, entries: Sequence[Entry]) -> list[Entry]:
        """The entries to take now; those in other languages are held back."""
        spoken = [(language_apart(entry.url)[0], entry) for entry in entries]
        names = Counter(name for name, _ in spoken if name is not None)
        if self.wanted is None and len(names) > 1:
            self.wanted = next((name for name in PREFERRED if name in names), names.most_common(1)[0][0])
        chosen = []
        for name, entry in spoken:
            if name is None or name == self.wanted or self._count >= HELD:
                chosen.append(entry)
            else:
                self._count += 1
                self.held.setdefault(name, []).append(entry)
        self.taken += len(chosen)
        return chosen

    def left(self) -> list[Entry]:
        """What was held back after all: the language with most pages, if more than half of them have no twin among those taken.

        A shop whose chosen language has five pages and another a thousand is a shop in that other language.
        """
        most = max(self.held.values(), key=len, default=[])
        return most if len(most) > 2 * self.taken else []
