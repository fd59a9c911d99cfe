"""Which pages are looked at in the browser, and the memory of it from one night to the next."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from casefiles.errors import BadConfiguration, StoreUnavailable
from casefiles.parts import PageKind
from casefiles.stores.base import Link
from crawlers.archiving import file_part
from crawlers.orders import CrawlOrder, Render
from crawlers.reading import Page
from crawlers.reading.urls import has_route
from crawlers.rendering.chromium import lacking

if TYPE_CHECKING:
    from crawlers.rendering.sight import Sight

HELPED = 2
"""Empty shells and pages that lacked something in which the browser saw more, after which the site's pages go to it at once."""

VAIN = 3
"""Pages in a row that showed neither goods nor a way to any, and no more in the browser, after which no more of them go to it."""

LISTS = 3
"""Links to lists that make a start page a way to goods: fewer may be a log of orders or a help page."""

PHOTOGRAPHED = frozenset({PageKind.PRODUCT, PageKind.SELLER, PageKind.LICENCE})
"""Kinds of page that are evidence."""


class Needing:
    """Decides for one site; the start pages are asked for plainly every night, so a shop that mends itself is noticed.

    Args:
        order: what holds for the site's crawl.
        site: its name.

    Raises:
        BadConfiguration: the order asks for the browser everywhere and there is none.
    """

    def __init__(self, order: CrawlOrder, site: str) -> None:
        missing = lacking(order.browser) if order.render is not Render.NEVER else None
        if missing is not None and order.render is Render.ALWAYS:
            raise BadConfiguration("render: always needs a browser and there is none; `markwatch doctor` says how to get one")
        self.possible = order.render is not Render.NEVER and missing is None
        self._order, self._site = order, site
        self._memory = order.archive / f".{file_part(site)}.rendered"
        self._always = order.render is Render.ALWAYS or (self.possible and self._memory.exists())
        self._helped = self._vain = 0
        self._full: set[tuple[PageKind, str]] = set()
        """Kinds of links, with their paths but for the last step, that led to goods without a browser."""

    def at_once(self, link: Link) -> bool:
        """Whether ``link`` goes to the browser without being asked for plainly first."""
        if not self.possible or link.kind is PageKind.PICTURE:
            return False
        if self._order.render is Render.ALWAYS or has_route(link.url):
            return True
        return self._always and link.depth > 0

    def hopeless(self, link: Link) -> bool:
        """Whether ``link`` lies behind a ``#`` and there is no browser: asking for it would give another page."""
        return not self.possible and has_route(link.url)

    def closer_look(self, link: Link, page: Page, *, scripted: bool) -> bool:
        """Whether a page that was read as received is to be rendered; ``scripted``: it has scripts that may fill it."""
        lacks = page.why_not == "empty-shell" or page.unfilled or (scripted and self._may_be_filled(link, page))
        return self.possible and (lacks or (self._order.screenshots and page.kind in PHOTOGRAPHED))

    def _may_be_filled(self, link: Link, page: Page) -> bool:
        """Whether scripts may fill ``page``: it leads nowhere, as none of its kind that came with its content did."""
        return self._vain < VAIN and _room(link) not in self._full and _leads_nowhere(link, page)

    def learn(self, link: Link, plain: Page, rendered: Page | None) -> None:
        """Note what plain HTTP gave, and what the browser made of it if it was asked.

        Raises:
            StoreUnavailable: the archive folder cannot be written.
        """
        if not self.possible or self._order.render is Render.ALWAYS:
            return
        if plain.listings or plain.teasers:
            self._full.add(_room(link))
        if rendered is not None and _leads_nowhere(link, plain):
            self._vain = self._vain + 1 if _leads_nowhere(link, rendered) else 0
        if plain.why_not != "empty-shell" and not plain.unfilled:
            self._forget(link)
        elif rendered is not None and rendered.why_not is None:
            self._helped += 1
            if self._helped >= HELPED:
                self._remember()

    def _forget(self, link: Link) -> None:
        if self._always and link.depth == 0 and not self._helped:
            self._always = False
            self._memory.unlink(missing_ok=True)

    def _remember(self) -> None:
        if not self._always:
            self._always = True
            try:
                self._memory.touch()
            except OSError as error:
                raise StoreUnavailable(f"archive {self._memory}: {error.strerror}") from error

    def sight(self, allowed: Callable[[str], Awaitable[bool]], link: Link) -> "Sight":
        """A new look at the page of ``link``."""
        from crawlers.rendering.sight import Sight

        pictured = self._order.screenshots and link.kind in PHOTOGRAPHED | {PageKind.OTHER}
        turning = link.kind is not PageKind.PRODUCT
        return Sight(
            site=self._site,
            user_agent=self._order.user_agent,
            pictured=pictured,
            turning=turning,
            begins=link.depth == 0,
            allowed=allowed,
        )


def _room(link: Link) -> tuple[PageKind, str]:
    return link.kind, link.url.partition("?")[0].rstrip("/").rpartition("/")[0]


def _leads_nowhere(link: Link, page: Page) -> bool:
    """Whether a start page, or one that should be a list or a product by its address, shows no goods and no way to any."""
    if page.kind is not PageKind.OTHER or page.why_not is not None or page.listings or page.teasers:
        return False
    kinds = [one.kind for one in page.links]
    lost = kinds.count(PageKind.PRODUCT) == 0
    return lost and (kinds.count(PageKind.LIST) < LISTS if link.depth == 0 else link.kind in (PageKind.LIST, PageKind.PRODUCT))


def browser_settings(order: CrawlOrder) -> dict[str, object]:
    """Scrapy's settings for an order whose pages may be rendered; none where no browser is."""
    if order.render is Render.NEVER or lacking(order.browser) is not None:
        return {}
    handler = "crawlers.rendering.downloading.PlainOrRendered"
    chosen: Path | None = order.browser
    return {
        "DOWNLOAD_HANDLERS": {"data": None, "file": None, "ftp": None, "s3": None, "http": handler, "https": handler},
        "PLAYWRIGHT_BROWSER_PROVIDER": "crawlers.rendering.launching.GuardedBrowser",
        "PLAYWRIGHT_LAUNCH_OPTIONS": {"chosen": str(chosen) if chosen else None, "allow_hosts": list(order.allow_hosts)},
        "RENDER_TABS": order.tabs,
        "PLAYWRIGHT_DEFAULT_NAVIGATION_TIMEOUT": order.timeout * 1000,
        "RENDER_SECONDS": order.render_seconds,
    }
