"""``extract``: saved pages → listings, without the network."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from casefiles.errors import BadRow, PageUnreadable
from casefiles.model import Listing
from casefiles.records import read_lines
from crawlers.reading import read_listing

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
    """The listing of each saved page; or the line that could not be used; or why the page gave none."""
    folder = Path(file).absolute().parent
    for item in read_lines(SavedPage, lines, file):
        yield item if isinstance(item, BadRow) else extract(item, folder)


def extract(page: SavedPage, folder: Path) -> Listing | str:
    """The main listing of one saved page, under the URL that the line gives; or why there is none."""
    try:
        with (folder / page.html_file).open("rb") as saved:
            body = saved.read(MAX_PAGE + 1)
        read = read_listing(body, page.url, content_type=page.content_type)
    except (OSError, PageUnreadable) as error:
        return f"{page.url}: {page.html_file}: {error}"
    return read if isinstance(read, Listing) else f"{page.url}: {read}"
