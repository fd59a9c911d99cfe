"""Scrapy's download handler for pages that a browser is to fetch."""

import asyncio
import logging
from typing import Any

from playwright.async_api import Browser, BrowserContext, Error
from playwright.async_api import Response as Answer
from scrapy import Request
from scrapy.exceptions import DownloadFailedError, DownloadTimeoutError
from scrapy.http import HtmlResponse, Response
from scrapy_playwright.handler import ScrapyPlaywrightDownloadHandler

from casefiles.errors import MarkwatchError
from casefiles.stores.base import Outcome
from crawlers.reading import canonical_url
from crawlers.rendering.launching import GuardedBrowser
from crawlers.rendering.sight import Sight, seal
from crawlers.rendering.tabs import Tab, Tabs
from crawlers.sites import belongs
from crawlers.verdicts import NotAsked, host_and_port

ATTEMPTS = 4
"""Tries of one page whose browser died under it."""

PAUSE = 0.1
"""Seconds between two questions whether it is known to be dead."""

NOTICING = 10.0
"""Seconds after which nobody waits for that any longer."""

_DIED = ("has been closed", "Connection closed", "Browser closed", "Target closed", "browser has disconnected")

logging.getLogger("scrapy-playwright").setLevel(logging.CRITICAL)


class _Stuck(Exception):
    """What the tab showed before does not give way to the page that was asked for and has come."""


class RenderingHandler(ScrapyPlaywrightDownloadHandler):  # type: ignore[misc]  # it has no types
    """scrapy-playwright's browser and contexts, with tabs that are used again, a time limit a page, and a browser that is
    started again.

    Of its way with a page little is left: it takes a tab for each and asks the browser nine more times what a :class:`Sight` has.
    """

    browser_provider: GuardedBrowser

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self._seconds = crawler.settings.getfloat("RENDER_SECONDS")
        self._tabs = Tabs(crawler.settings.getint("RENDER_TABS"), self._named_context)
        self._counted = 0

    async def begin(self) -> None:
        """What scrapy-playwright does when Scrapy's engine starts: it had started before this was made."""
        await self._launch()

    async def download_request(self, request: Request) -> Response:
        """Have ``request`` rendered, which carries a :class:`Sight`.

        Raises:
            NotAsked: the browser could not be started, the page broke or hung it, or its address is private.
            DownloadTimeoutError: the shop did not answer in time.
        """
        sight: Sight = request.meta["sight"]
        for attempt in range(ATTEMPTS):
            try:
                return await self._render(request, sight)
            except (_Stuck, TimeoutError) as error:
                last: Exception = error
            except Error as error:
                if attempt + 1 == ATTEMPTS or not any(sign in str(error) for sign in _DIED):
                    raise self._said(request, sight, error) from error
                last = error
            await self._noticed()
        raise DownloadTimeoutError(f"{request.url}: no tab gave way to it") from last

    async def _render(self, request: Request, sight: Sight) -> Response:
        try:
            await self._maybe_launch_browser()  # its start, seconds on a busy machine, is not the page's time
            async with self._tabs.look(sight) as tab:
                return await self._unless_refused(sight, await self._look(request, sight, tab))
        except MarkwatchError as error:
            raise NotAsked("no-browser", Outcome.FAILED) from error
        finally:
            self._count()

    async def _look(self, request: Request, sight: Sight, tab: Tab) -> Response:
        try:
            async with asyncio.timeout(self._seconds):
                answer = await sight.take(tab.page, request.url)
                return _response(request, sight, answer)
        except (Error, TimeoutError) as error:
            if not isinstance(error, TimeoutError) and "Timeout" not in type(error).__name__:
                raise
            if tab.used and sight.answered and not sight.come:
                raise _Stuck from error
            raise self._late(request, sight) from error

    async def _named_context(self, name: str, sight: Sight) -> BrowserContext:
        async with self.context_launch_lock:
            wrapper = self.context_wrappers.get(name)
            if wrapper is None:
                wrapper = await self._create_browser_context(name, sight.context(), self._crawler.spider)
                await seal(wrapper.context)
            context: BrowserContext = wrapper.context
            return context

    async def _noticed(self) -> None:
        """Wait until a browser that died is known to have died, so that the next try has another."""
        until = asyncio.get_running_loop().time() + NOTICING
        while (browser := getattr(self, "browser", None)) is not None and not await _lives(browser):
            if await self.browser_provider.is_cut_off():
                self._give_up(browser)
            elif asyncio.get_running_loop().time() > until:
                return
            await asyncio.sleep(PAUSE)

    def _give_up(self, browser: Browser) -> None:
        if getattr(self, "browser", None) is browser:
            del self.browser
            self.context_wrappers.clear()

    async def _unless_refused(self, sight: Sight, response: Response) -> Response:
        """A refusal of the proxy reads as 403 where it is no tunnel; redirects in the browser are judged by where they end."""
        if response.status == 403 and self.browser_provider.proxy.refused(host_and_port(response.url)[0]):
            raise NotAsked("private-address")
        if not belongs(canonical_url(response.url), sight.site):
            raise NotAsked("other-host")
        if not await sight.allowed(response.url):
            raise NotAsked("robots")
        return response

    def _count(self) -> None:
        """Add what came through the proxy since the last count to what the crawl has received."""
        proxy = self.browser_provider.proxy
        self._crawler.spider.tally.bytes += proxy.bytes - self._counted
        self._counted = proxy.bytes

    def _said(self, request: Request, sight: Sight, error: Error) -> Exception:
        """Playwright's error in our words."""
        host, _ = host_and_port(request.url)
        if self.browser_provider.proxy.refused(host):
            return NotAsked("private-address")
        if "Timeout" in type(error).__name__:
            return self._late(request, sight)
        if "crashed" in str(error).lower():
            return NotAsked("page-crashed", Outcome.FAILED)
        if "Download is starting" in str(error):
            return NotAsked("content-type")
        return DownloadFailedError(str(error).splitlines()[0])

    def _late(self, request: Request, sight: Sight) -> Exception:
        """A page that came and then hung hangs again, so it is not asked for again; an answer that did not come may."""
        if sight.answered:
            return NotAsked("timeout", Outcome.FAILED)
        return DownloadTimeoutError(f"{request.url}: not answered within {self._seconds:g} s")


async def _lives(browser: Browser) -> bool:
    try:
        async with asyncio.timeout(NOTICING):
            session = await browser.new_browser_cdp_session()
            await session.detach()
    except (Error, TimeoutError):
        return False
    return True


def _response(request: Request, sight: Sight, answer: Answer | None) -> Response:
    """What Scrapy is given of a look."""
    redirects: list[str] = []
    asked = answer.request.redirected_from if answer is not None else None
    while asked is not None:
        redirects.append(asked.url)
        asked = asked.redirected_from
    if redirects:
        request.meta["redirect_urls"] = redirects[::-1]
    told = sight.answers[0]
    headers: dict[str, list[str]] = {}
    for name, value in told.headers:
        headers.setdefault(name, []).append(value)
    return HtmlResponse(
        url=sight.url,
        status=answer.status if answer is not None else told.status,
        headers=headers,
        body=sight.dom.encode("utf-8", "replace"),
        encoding="utf-8",
        request=request,
    )
