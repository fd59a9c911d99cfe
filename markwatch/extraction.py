"""``extract``: saved pages → listings, without the network."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from casefiles.errors import BadConfiguration, BadRow, PageUnreadable
from casefiles.model import Listing
from casefiles.records import read_lines
from crawlers.marketplaces import refined
from crawlers.reading.reader import read_listings
from crawlers.sites import site_of

MAX_PAGE = 8 * 1024 * 1024
"""Bytes of a page that are read; the crawler's own bound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPage:
    """One line of a pages file."""

    url: str
    html_file: str
    """Path relative to the pages file."""
    content_type: str | None = None
    """As the server sent it, where known: it may name the encoding."""


def extract_lines(lines: Iterable[str], file: str) -> Iterator[Listing | BadRow | str]:
    """The listing of each saved page, those of a list page; or the line that could not be used; or why the page gave none."""
    folder = Path(file).absolute().parent
    for number, line in enumerate(lines, start=1):
        for item in read_lines(SavedPage, [line], file, first=number):
            if isinstance(item, BadRow):
                yield item
            else:
                yield from _extract(item, folder, file, number)


def _extract(page: SavedPage, folder: Path, file: str, row: int) -> Iterator[Listing | BadRow | str]:
    """The product of one saved page, under the URL that the line gives, or the goods of a list page; or why there is none."""
    try:
        site_of(page.url)
        read = read_listings(_bytes(folder / page.html_file), page.url, content_type=page.content_type)
    except BadConfiguration as error:
        yield BadRow(file, row, "url", str(error), "the other lines are read")
    except PageUnreadable as error:
        yield BadRow(file, row, "html_file", f"{page.html_file}: {error}", f"name a saved page of at most {MAX_PAGE:,} bytes")
    else:
        yield from [f"{page.url}: {read}"] if isinstance(read, str) else map(refined, read)


def _bytes(path: Path) -> bytes:
    """At most what :func:`read_listings` refuses, of an ordinary file: a pipe or a device may never end."""
    if path.exists() and not path.is_file():
        raise PageUnreadable("not an ordinary file")
    try:
        with path.open("rb") as saved:
            return saved.read(MAX_PAGE + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise PageUnreadable(str(getattr(error, "strerror", None) or error)) from error
