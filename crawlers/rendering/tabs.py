"""The browser's pages: few, and each goes from one page of the shop to the next.

A page of its own for each look costs more than the look: a process is started and a tab of the browser's surface made and thrown
away (measured on the bench's shop, Chromium 156: a quarter to a third of all processor time). Nobody looks through a page between
two looks, and it may then ask for nothing.
"""

import asyncio
import contextlib
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from playwright.async_api import BrowserContext, Error, Page, Request, Response, Route

from crawlers.rendering.sight import Sight

LOOKS_PER_CONTEXT = 50
"""Looks after which a browser context is thrown away with its pages, cookies, storage and memory (Playwright issue 6319)."""

IDLE = 2.0
"""Seconds that a page waits for its next look; its scripts run on meanwhile."""

OPENING = 30.0
"""Seconds for a context and a page to open: a browser that is killed in that moment may never answer."""

CLOSING = 5.0
"""Seconds for a page or context to close; one that does not is gone with its browser."""


@dataclass(eq=False)
class Tab:
    """One page of the browser and the look that is taken through it. Playwright's events go to that look alone."""

    page: Page
    context: str
    sight: Sight | None = None
    used: bool = False
    """Whether something else was looked at through it before."""

    async def begin(self) -> None:
        """Listen, once for all looks."""
        self.page.on("request", self._asks)
        self.page.on("requestfinished", self._has)
        self.page.on("requestfailed", self._has)
        self.page.on("response", self._is_answered)
        self.page.on("framenavigated", self._comes)
        self.page.on("popup", _close)
        self.page.on("dialog", _dismiss)
        await self.page.route("**", self._decide)

    async def _decide(self, route: Route) -> None:
        with contextlib.suppress(Error):
            if self.sight is not None and await self.sight.may(route.request):
                await route.continue_()
            else:
                await route.abort("blockedbyclient")

    def _asks(self, request: Request) -> None:
        if self.sight is not None:
            self.sight.asks(request)

    def _has(self, request: Request) -> None:
        if self.sight is not None:
            self.sight.has(request)

    def _is_answered(self, response: Response) -> None:
        if self.sight is not None:
            self.sight.is_answered(response)

    def _comes(self, frame: Any) -> None:
        if self.sight is not None and frame == self.page.main_frame:
            self.sight.come = True


class Tabs:
    """Hands out at most ``most`` tabs at once; all of one stretch of :data:`LOOKS_PER_CONTEXT` looks share a context.

    Args:
        most: tabs at once.
        context: makes the browser context of that name or returns it; raises Playwright's ``Error``.
    """

    def __init__(self, most: int, context: Callable[[str, Sight], Awaitable[BrowserContext]]) -> None:
        self._room, self._context = asyncio.Semaphore(most), context
        self._idle: defaultdict[str, list[Tab]] = defaultdict(list)
        self._lent: Counter[str] = Counter()
        self._taken = 0
        self._contexts: dict[str, BrowserContext] = {}
        self._closing: set[asyncio.Task[None]] = set()

    @contextlib.asynccontextmanager
    async def look(self, sight: Sight) -> AsyncIterator[Tab]:
        """A tab for ``sight``, which is used again only when the look ends without an error."""
        async with self._room:
            name = str(self._taken // LOOKS_PER_CONTEXT)
            self._taken += 1
            self._lent[name] += 1
            tab = None
            try:
                async with asyncio.timeout(OPENING):
                    tab = await self._open(name, sight)
                tab.sight = sight
                yield tab
                tab.sight, tab.used = None, True
                self._keep(tab)
                tab = None
            finally:
                self._lent[name] -= 1
                if tab is not None:
                    tab.sight = None
                    await _closed(tab.page)
                await self._tidy(name)

    async def _open(self, name: str, sight: Sight) -> Tab:
        while self._idle[name]:
            tab = self._idle[name].pop()
            if not tab.page.is_closed():
                return tab
        self._contexts[name] = await self._context(name, sight)
        tab = Tab(await self._contexts[name].new_page(), name)
        await tab.begin()
        return tab

    def _keep(self, tab: Tab) -> None:
        self._idle[tab.context].append(tab)
        asyncio.get_running_loop().call_later(IDLE, self._expire, tab)

    def _expire(self, tab: Tab) -> None:
        """Close a tab that has waited since; one that is in use again, or was, has another timer."""
        if tab in self._idle[tab.context]:
            self._idle[tab.context].remove(tab)
            task = asyncio.ensure_future(_closed(tab.page))
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)

    async def _tidy(self, name: str) -> None:
        """Close a context that has had its share, with its pages."""
        if self._lent[name] or int(name) >= self._taken // LOOKS_PER_CONTEXT:
            return
        self._idle.pop(name, None)
        if (context := self._contexts.pop(name, None)) is not None:
            await _closed(context)


async def _closed(what: Page | BrowserContext) -> None:
    """Close ``what``, unless its browser is gone already."""
    with contextlib.suppress(Error, TimeoutError):
        async with asyncio.timeout(CLOSING):
            await what.close()


async def _close(popup: Page) -> None:
    await _closed(popup)


async def _dismiss(dialog: Any) -> None:
    """Say no to whatever a page asks, and yes when it asks whether to leave it."""
    with contextlib.suppress(Error):
        await (dialog.accept() if dialog.type == "beforeunload" else dialog.dismiss())
